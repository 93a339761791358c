// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/ssh_shell.h"

#include "core/remote/command_channel.h"
#include "core/remote/forward_channel.h"
#include "core/remote/proxy.h"
#include "core/remote/ssh_loop.h"
#include "core/remote/ssh_session.h"

#include <array>
#include <pwd.h>
#include <random>
#include <unistd.h>

namespace vs {

namespace {

std::string randomToken()
{
    static constexpr std::string_view kLetters = "abcdefghijklmnopqrstuvwxyz0123456789";
    std::random_device device;
    std::uniform_int_distribution<std::size_t> pick(0, kLetters.size() - 1);
    std::string token;
    for (int i = 0; i < 16; ++i)
        token += kLetters[pick(device)];
    return token;
}

std::string localUser()
{
    const passwd* entry = getpwuid(getuid());
    return entry && entry->pw_name ? entry->pw_name : "root";
}

class SshStream : public RemoteStream
{
public:
    explicit SshStream(std::shared_ptr<CommandChannel> channel) : m_channel(std::move(channel)) {}
    ~SshStream() override { m_channel->forget(); }

    void stop() override { m_channel->stop(); }
    void requestStatistics() override { m_channel->requestStatistics(); }
    bool ended() const override { return m_channel->ended(); }
    bool waitForEnd(std::chrono::milliseconds timeout) override
    {
        return m_channel->waitForEnd(timeout);
    }

private:
    const std::shared_ptr<CommandChannel> m_channel;
};

class SshShell : public Shell
{
public:
    SshShell(SessionPtr session, const SshOptions& options, std::string target,
             std::vector<std::unique_ptr<SshLoop>> jumps)
        : m_target(std::move(target)), m_jumps(std::move(jumps)),
          m_loop(std::move(session), options, m_target)
    {}

    Result<CommandResult> run(const RemoteCommand& command,
                              std::chrono::milliseconds timeout) override;
    Result<std::unique_ptr<RemoteStream>> stream(const RemoteCommand& command,
                                                 StreamHandlers handlers) override;
    void cancel() override { m_loop.end(); }
    std::string target() const override { return m_target; }
    std::optional<Error> failure() const override { return m_loop.failure(); }

private:
    std::shared_ptr<CommandChannel> begin(const RemoteCommand& command, std::chrono::seconds limit,
                                          StreamHandlers handlers);

    const std::string m_target;
    const std::vector<std::unique_ptr<SshLoop>> m_jumps; ///< outlive the session inside them
    SshLoop m_loop;
};

std::shared_ptr<CommandChannel> SshShell::begin(const RemoteCommand& command,
                                                std::chrono::seconds limit, StreamHandlers handlers)
{
    auto channel =
        std::make_shared<CommandChannel>(command, wrapCommand(command, randomToken(), limit),
                                         m_target, std::move(handlers), m_loop.waker());
    m_loop.add(channel);
    return channel;
}

Result<CommandResult> SshShell::run(const RemoteCommand& command, std::chrono::milliseconds timeout)
{
    struct Collected
    {
        std::mutex mutex;
        CommandResult result;
        std::optional<Result<int>> end;
    };
    // Shared with the handlers: after a deadline the loop may still be in the middle of one.
    const auto collected = std::make_shared<Collected>();
    StreamHandlers handlers;
    handlers.onOutput = [collected](std::string_view text) {
        const std::lock_guard lock(collected->mutex);
        collected->result.output += text;
    };
    handlers.onErrors = [collected](std::string_view text) {
        const std::lock_guard lock(collected->mutex);
        collected->result.errors += text;
    };
    handlers.onEnd = [collected](Result<int> end) {
        const std::lock_guard lock(collected->mutex);
        collected->end = std::move(end);
    };

    const auto limit = std::chrono::ceil<std::chrono::seconds>(timeout) + std::chrono::seconds(1);
    const auto channel = begin(command, limit, std::move(handlers));
    if (!channel->waitForEnd(timeout)) {
        channel->abort({ErrorCode::TimedOut, command.name, {}});
        channel->waitForEnd(std::chrono::milliseconds(100)); // it may have ended just now
    }
    const std::lock_guard lock(collected->mutex);
    if (!collected->end)
        return fail(ErrorCode::TimedOut, command.name);
    if (!*collected->end)
        return tl::unexpected(collected->end->error());
    collected->result.status = **collected->end;
    return std::move(collected->result);
}

Result<std::unique_ptr<RemoteStream>> SshShell::stream(const RemoteCommand& command,
                                                       StreamHandlers handlers)
{
    if (const auto gone = m_loop.failure())
        return tl::unexpected(*gone);
    return std::make_unique<SshStream>(begin(command, kStreamLimit, std::move(handlers)));
}

} // namespace

Result<std::unique_ptr<Shell>> connectSsh(const SshOptions& options, const SshPrompts& prompts,
                                          const std::function<bool()>& cancelled)
{
    SshHost last;
    last.target = {options.user.empty() ? localUser() : options.user, options.host, options.port};
    last.alias = options.alias;
    std::vector<SshHost> hosts;
    for (const std::string& jump : options.jumps) {
        auto target = parseTarget(jump);
        if (!target)
            return tl::unexpected(target.error());
        if (target->user.empty())
            target->user = last.target.user;
        target->port = target->port.value_or(22);
        hosts.push_back({std::move(*target), {}});
    }
    hosts.push_back(last);

    Patience patience(options.connectTimeout, cancelled);
    std::vector<std::unique_ptr<SshLoop>> jumps;
    const Target& first = hosts.front().target;
    auto socket = connectThrough(options.proxy, first.host, *first.port, patience);
    for (std::size_t i = 0;; ++i) {
        if (!socket)
            return tl::unexpected(socket.error());
        auto session = openSession(std::move(*socket), hosts[i], options, prompts, patience);
        if (!session)
            return tl::unexpected(session.error());
        if (i + 1 == hosts.size())
            return std::make_unique<SshShell>(std::move(*session), options, last.text(),
                                              std::move(jumps));
        jumps.push_back(std::make_unique<SshLoop>(std::move(*session), options, hosts[i].text()));
        socket = openTunnel(*jumps.back(), hosts[i + 1].target, patience);
    }
}

} // namespace vs
