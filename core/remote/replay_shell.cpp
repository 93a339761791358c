// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/replay_shell.h"

#include <algorithm>
#include <condition_variable>
#include <map>
#include <mutex>
#include <thread>

namespace vs {

namespace {

/// A stream's own state; guarded by the stage's mutex, but for the handlers.
struct Act
{
    Exchange exchange;
    StreamHandlers handlers;
    std::size_t nextChunk = 0;
    bool stopWanted = false;
    bool statisticsWanted = false;
    bool ended = false;

    std::recursive_mutex handlerMutex;
    bool forgotten = false; ///< guarded by handlerMutex

    bool canMove() const
    {
        if (ended)
            return false;
        if (statisticsWanted || nextChunk == exchange.chunks.size())
            return statisticsWanted || exchange.endsByItself || stopWanted;
        return !exchange.chunks[nextChunk].afterStop || stopWanted;
    }
};

std::vector<Exchange::Chunk> cut(const std::vector<Exchange::Chunk>& chunks, std::size_t size)
{
    std::vector<Exchange::Chunk> pieces;
    for (const Exchange::Chunk& chunk : chunks) {
        for (std::size_t at = 0; at < chunk.bytes.size(); at += size)
            pieces.push_back({chunk.bytes.substr(at, size), chunk.isErrors, chunk.afterStop});
    }
    return pieces;
}

} // namespace

class ReplayShell::Stage
{
public:
    Stage(Transcript transcript, std::size_t chunkSize)
        : m_chunkSize(chunkSize), m_transcript(std::move(transcript)), m_thread([this] { play(); })
    {}

    void shutDown()
    {
        lose({ErrorCode::Cancelled, "replay", {}});
        {
            const std::lock_guard lock(m_mutex);
            m_quit = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }

    Result<Exchange> take(const std::string& name)
    {
        const std::lock_guard lock(m_mutex);
        if (m_failure)
            return tl::unexpected(*m_failure);
        std::size_t& next = m_taken[name];
        const Exchange* found = nullptr;
        std::size_t index = 0;
        for (const Exchange& exchange : m_transcript.exchanges) {
            if (exchange.name == name && index++ <= next)
                found = &exchange;
        }
        if (!found)
            return fail(ErrorCode::CommandNotFound, name, "not in the transcript");
        ++next;
        return *found;
    }

    void begin(std::shared_ptr<Act> act)
    {
        if (m_chunkSize > 0)
            act->exchange.chunks = cut(act->exchange.chunks, m_chunkSize);
        {
            const std::lock_guard lock(m_mutex);
            m_acts.push_back(std::move(act));
        }
        m_changed.notify_all();
    }

    void lose(const Error& why)
    {
        {
            const std::lock_guard lock(m_mutex);
            if (!m_failure)
                m_failure = why;
        }
        m_changed.notify_all();
    }

    std::optional<Error> failure() const
    {
        const std::lock_guard lock(m_mutex);
        return m_failure;
    }

    /// Changes an act under the lock, and lets the play go on.
    template<class Change>
    void change(Change apply)
    {
        {
            const std::lock_guard lock(m_mutex);
            apply();
        }
        m_changed.notify_all();
    }

    bool ended(const Act& act) const
    {
        const std::lock_guard lock(m_mutex);
        return act.ended;
    }

    bool waitForEnd(const Act& act, std::chrono::milliseconds timeout)
    {
        std::unique_lock lock(m_mutex);
        return m_changed.wait_for(lock, timeout, [&act] { return act.ended; });
    }

private:
    void play();
    bool playOne(const std::shared_ptr<Act>& act, std::unique_lock<std::mutex>& lock);

    const std::size_t m_chunkSize;
    mutable std::mutex m_mutex;
    std::condition_variable m_changed;
    Transcript m_transcript;
    std::map<std::string, std::size_t> m_taken;
    std::vector<std::shared_ptr<Act>> m_acts;
    std::optional<Error> m_failure;
    bool m_quit = false;
    std::thread m_thread; ///< last: it uses all of the above
};

void ReplayShell::Stage::play()
{
    std::unique_lock lock(m_mutex);
    while (true) {
        bool moved = false;
        const std::vector<std::shared_ptr<Act>> acts = m_acts;
        for (const auto& act : acts)
            moved = playOne(act, lock) || moved;
        m_acts.erase(std::remove_if(m_acts.begin(), m_acts.end(),
                                    [](const auto& act) { return act->ended; }),
                     m_acts.end());
        if (moved)
            continue;
        if (m_quit)
            return;
        m_changed.wait(lock);
    }
}

/// Called and left with the lock held, which is not held while a handler runs.
bool ReplayShell::Stage::playOne(const std::shared_ptr<Act>& act,
                                 std::unique_lock<std::mutex>& lock)
{
    if (act->ended || (!m_failure && !act->canMove()))
        return false;
    std::optional<Exchange::Chunk> chunk;
    Result<int> end = act->exchange.status;
    if (m_failure) {
        end = tl::unexpected(*m_failure);
    } else if (act->statisticsWanted) {
        act->statisticsWanted = false;
        chunk = Exchange::Chunk{act->exchange.statistics, true, false};
    } else if (act->nextChunk < act->exchange.chunks.size()) {
        chunk = act->exchange.chunks[act->nextChunk++];
    } else if (act->exchange.failure) {
        end = tl::unexpected(*act->exchange.failure);
    }

    lock.unlock();
    {
        const std::lock_guard handling(act->handlerMutex);
        const StreamHandlers& handlers = act->handlers;
        if (!act->forgotten && chunk) {
            const auto& handler = chunk->isErrors ? handlers.onErrors : handlers.onOutput;
            if (handler)
                handler(chunk->bytes);
        } else if (!act->forgotten && handlers.onEnd) {
            handlers.onEnd(std::move(end));
        }
    }
    lock.lock();
    if (!chunk) {
        act->ended = true;
        m_changed.notify_all();
    }
    return true;
}

ReplayShell::ReplayShell(Transcript transcript, std::size_t chunkSize)
    : m_stage(std::make_shared<Stage>(std::move(transcript), chunkSize))
{}

ReplayShell::~ReplayShell()
{
    m_stage->shutDown();
}

Result<CommandResult> ReplayShell::run(const RemoteCommand& command, std::chrono::milliseconds)
{
    const auto exchange = m_stage->take(command.name);
    if (!exchange)
        return tl::unexpected(exchange.error());
    if (exchange->failure)
        return tl::unexpected(*exchange->failure);
    CommandResult result;
    result.status = exchange->status;
    for (const Exchange::Chunk& chunk : exchange->chunks)
        (chunk.isErrors ? result.errors : result.output) += chunk.bytes;
    return result;
}

Result<std::unique_ptr<RemoteStream>> ReplayShell::stream(const RemoteCommand& command,
                                                          StreamHandlers handlers)
{
    class ReplayStream : public RemoteStream
    {
    public:
        ReplayStream(std::shared_ptr<Stage> stage, std::shared_ptr<Act> act)
            : m_stage(std::move(stage)), m_act(std::move(act))
        {}
        ~ReplayStream() override
        {
            {
                const std::lock_guard lock(m_act->handlerMutex);
                m_act->forgotten = true;
            }
            stop();
        }
        void stop() override
        {
            m_stage->change([this] { m_act->stopWanted = true; });
        }
        void requestStatistics() override
        {
            m_stage->change([this] { m_act->statisticsWanted = true; });
        }
        bool ended() const override { return m_stage->ended(*m_act); }
        bool waitForEnd(std::chrono::milliseconds timeout) override
        {
            return m_stage->waitForEnd(*m_act, timeout);
        }

    private:
        const std::shared_ptr<Stage> m_stage;
        const std::shared_ptr<Act> m_act;
    };

    auto exchange = m_stage->take(command.name);
    if (!exchange)
        return tl::unexpected(exchange.error());
    auto act = std::make_shared<Act>();
    act->exchange = std::move(*exchange);
    act->handlers = std::move(handlers);
    m_stage->begin(act);
    return std::make_unique<ReplayStream>(m_stage, act);
}

void ReplayShell::cancel()
{
    m_stage->lose({ErrorCode::Cancelled, target(), {}});
}

std::optional<Error> ReplayShell::failure() const
{
    return m_stage->failure();
}

void ReplayShell::lose(const Error& why)
{
    m_stage->lose(why);
}

} // namespace vs
