// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/shell.h"

#include <fstream>
#include <map>
#include <mutex>
#include <sstream>
#include <vector>

namespace vs::made {

/// A stream whose words the test writes.
struct FakeStream
{
    StreamHandlers handlers;
    RemoteCommand command;
    std::string lastOutput; ///< said when the stream is asked to stop
    std::string lastErrors; ///< the same on standard error
    bool stopped = false;
    bool over = false;
    int asked = 0; ///< how often for statistics

    void end(Result<int> result)
    {
        if (!std::exchange(over, true))
            handlers.onEnd(std::move(result));
    }
};

/// A host that answers from a table. Handlers are called by whoever makes them speak.
class FakeShell : public Shell
{
public:
    std::map<std::string, std::vector<Result<CommandResult>>> answers; ///< by command, in turn
    std::map<std::string, std::string> greetings; ///< said on standard error as a stream begins
    std::map<std::string, std::string> openings;  ///< the same on standard output
    std::map<std::string, int> ends;              ///< streams that end at once, with this status
    std::map<std::string, std::shared_ptr<FakeStream>> streams; ///< the last of each name
    std::vector<std::shared_ptr<FakeStream>> all;
    std::map<std::string, Error> refusals; ///< streams that do not begin
    std::vector<std::string> ran;

    Result<CommandResult> run(const RemoteCommand& command, std::chrono::milliseconds) override
    {
        const std::lock_guard lock(m_mutex);
        ran.push_back(command.name + (command.privileged ? "" : " unprivileged"));
        auto& queue = answers[command.name];
        if (queue.empty())
            return fail(ErrorCode::ConnectionLost, command.name);
        auto answer = queue.front();
        if (queue.size() > 1)
            queue.erase(queue.begin());
        return answer;
    }

    Result<std::unique_ptr<RemoteStream>> stream(const RemoteCommand& command,
                                                 StreamHandlers handlers) override
    {
        ran.push_back(command.name);
        auto fake = std::make_shared<FakeStream>();
        fake->handlers = std::move(handlers);
        fake->command = command;
        streams[command.name] = fake;
        all.push_back(fake);
        if (const auto refused = refusals.find(command.name); refused != refusals.end())
            return tl::unexpected(refused->second);
        if (const auto opening = openings.find(command.name); opening != openings.end())
            fake->handlers.onOutput(opening->second);
        const auto greeting = greetings.find(command.name);
        if (greeting != greetings.end())
            fake->handlers.onErrors(greeting->second);
        if (const auto status = ends.find(command.name); status != ends.end())
            fake->end(status->second);
        return std::make_unique<Handle>(std::move(fake));
    }

    void cancel() override {}
    std::string target() const override { return "fake"; }
    std::optional<Error> failure() const override { return std::nullopt; }

private:
    class Handle : public RemoteStream
    {
    public:
        explicit Handle(std::shared_ptr<FakeStream> fake) : m_fake(std::move(fake)) {}
        void stop() override
        {
            if (std::exchange(m_fake->stopped, true) || m_fake->over)
                return;
            if (!m_fake->lastOutput.empty())
                m_fake->handlers.onOutput(m_fake->lastOutput);
            if (!m_fake->lastErrors.empty())
                m_fake->handlers.onErrors(m_fake->lastErrors);
            m_fake->end(0);
        }
        void requestStatistics() override { ++m_fake->asked; }
        bool ended() const override { return m_fake->over; }
        bool waitForEnd(std::chrono::milliseconds) override { return m_fake->over; }

    private:
        std::shared_ptr<FakeStream> m_fake;
    };

    std::mutex m_mutex;
};

/// What the practice lab's node answered to `node-facts` (scenario rst-dropped).
inline std::string labNodeFacts()
{
    std::ifstream in(VETHSCOPE_SOURCE_DIR "/tests/core/data/lab_node_facts.txt");
    std::ostringstream text;
    text << in.rdbuf();
    return text.str();
}

} // namespace vs::made
