// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/shell.h"
#include "core/remote/ssh_loop.h"
#include "core/remote/wrapper.h"

#include <condition_variable>
#include <libssh/callbacks.h>
#include <mutex>

namespace vs {

/// One remote command on one channel: opens it, sends the wrapped command, hands on what comes
/// after the start marker, keeps it alive with heartbeats, and reports its end once.
class CommandChannel : public LoopChannel
{
public:
    CommandChannel(RemoteCommand command, WrappedCommand wrapped, std::string target,
                   StreamHandlers handlers, std::shared_ptr<Waker> waker);
    ~CommandChannel() override;

    // Any thread.
    void stop();
    void requestStatistics();
    /// Gives up: the end is reported as `why` at once, the command is ended behind it.
    void abort(const Error& why);
    /// Gives up, and no handler is called once this returns.
    void forget();
    bool ended() const;
    bool waitForEnd(std::chrono::milliseconds timeout);

    Step step(LoopTurn& turn) override;
    void lost(const Error& why) override;
    bool abandoned() override;
    std::chrono::steady_clock::time_point due() const override { return m_due; }

private:
    enum class State { New, Opening, Requesting, Running, Closing };

    Step open(LoopTurn& turn);
    Step request();
    Step work(LoopTurn& turn);
    Step linger(LoopTurn& turn);
    void beginClosing(LoopTurn& turn);
    bool readInto(LoopTurn& turn, bool isErrors);
    void writeInput(LoopTurn& turn);
    Result<int> outcome() const;
    void deliver(const std::function<void(std::string_view)>& handler, std::string_view text);
    void reportEnd(Result<int> end);
    void freeChannel();

    const RemoteCommand m_command;
    const WrappedCommand m_wrapped;
    const std::string m_target;
    const std::shared_ptr<Waker> m_waker;

    // the loop's thread only
    State m_state = State::New;
    ssh_channel m_channel = nullptr;
    ssh_channel_callbacks_struct m_callbacks{};
    MarkerFilter m_output;
    MarkerFilter m_errors;
    std::optional<int> m_status;
    bool m_sentEof = false;
    std::chrono::steady_clock::time_point m_due;
    std::chrono::steady_clock::time_point m_lastHeartbeat;

    std::atomic<bool> m_stopWanted = false;
    std::atomic<bool> m_statisticsWanted = false;
    std::atomic<bool> m_abortWanted = false;

    /// Held while a handler runs; recursive, because a handler may drop its own stream.
    std::recursive_mutex m_handlerMutex;
    const StreamHandlers m_handlers;
    bool m_forgotten = false; ///< the handlers may run no more; they live on, one may be running

    mutable std::mutex m_endMutex;
    std::condition_variable m_endChanged;
    bool m_ended = false;    ///< the handler of the end has returned
    bool m_reported = false; ///< somebody took it on himself to report the end
};

} // namespace vs
