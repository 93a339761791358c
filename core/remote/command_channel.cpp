// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/command_channel.h"

#include <array>
#include <csignal>

namespace vs {

namespace {

using Clock = std::chrono::steady_clock;
constexpr auto kFarAway = std::chrono::hours(1);
// The wrapper needs up to 2 s to end a stubborn command.
constexpr auto kLinger = std::chrono::seconds(5);

int signalNumber(std::string_view name)
{
    struct Named
    {
        std::string_view name;
        int number;
    };
    static constexpr std::array<Named, 13> kSignals{{{"ABRT", SIGABRT},
                                                     {"ALRM", SIGALRM},
                                                     {"FPE", SIGFPE},
                                                     {"HUP", SIGHUP},
                                                     {"ILL", SIGILL},
                                                     {"INT", SIGINT},
                                                     {"KILL", SIGKILL},
                                                     {"PIPE", SIGPIPE},
                                                     {"QUIT", SIGQUIT},
                                                     {"SEGV", SIGSEGV},
                                                     {"TERM", SIGTERM},
                                                     {"USR1", SIGUSR1},
                                                     {"USR2", SIGUSR2}}};
    for (const Named& signal : kSignals) {
        if (signal.name == name)
            return signal.number;
    }
    return 0;
}

std::string lastLine(std::string_view text)
{
    while (!text.empty() && (text.back() == '\n' || text.back() == '\r'))
        text.remove_suffix(1);
    const std::size_t end = text.rfind('\n');
    return std::string(end == std::string_view::npos ? text : text.substr(end + 1));
}

} // namespace

CommandChannel::CommandChannel(RemoteCommand command, WrappedCommand wrapped, std::string target,
                               StreamHandlers handlers, std::shared_ptr<Waker> waker)
    : m_command(std::move(command)), m_wrapped(std::move(wrapped)), m_target(std::move(target)),
      m_waker(std::move(waker)), m_output(m_wrapped.marker), m_errors(m_wrapped.marker),
      m_due(Clock::now()), m_handlers(std::move(handlers))
{
    ssh_callbacks_init(&m_callbacks);
    m_callbacks.userdata = this;
    m_callbacks.channel_exit_status_function = [](ssh_session, ssh_channel, int status,
                                                  void* self) {
        static_cast<CommandChannel*>(self)->m_status = status;
    };
    m_callbacks.channel_exit_signal_function = [](ssh_session, ssh_channel, const char* signal, int,
                                                  const char*, const char*, void* self) {
        static_cast<CommandChannel*>(self)->m_status = 128 + signalNumber(signal ? signal : "");
    };
}

CommandChannel::~CommandChannel() = default;

void CommandChannel::stop()
{
    m_stopWanted = true;
    m_waker->wake();
}

void CommandChannel::requestStatistics()
{
    if (!m_command.statistics)
        return;
    m_statisticsWanted = true;
    m_waker->wake();
}

void CommandChannel::abort(const Error& why)
{
    reportEnd(tl::unexpected(why));
    m_abortWanted = true;
    m_waker->wake();
}

void CommandChannel::forget()
{
    {
        const std::lock_guard lock(m_handlerMutex);
        m_forgotten = true;
    }
    m_abortWanted = true;
    m_waker->wake();
}

bool CommandChannel::ended() const
{
    const std::lock_guard lock(m_endMutex);
    return m_ended;
}

bool CommandChannel::waitForEnd(std::chrono::milliseconds timeout)
{
    std::unique_lock lock(m_endMutex);
    return m_endChanged.wait_for(lock, timeout, [this] { return m_ended; });
}

bool CommandChannel::abandoned()
{
    return m_stopWanted || m_abortWanted;
}

LoopChannel::Step CommandChannel::step(LoopTurn& turn)
{
    if (m_abortWanted && m_state != State::Closing) {
        if (m_state == State::New)
            return Step::Done;
        beginClosing(turn);
    }
    switch (m_state) {
    case State::New:
    case State::Opening:
        return open(turn);
    case State::Requesting:
        return request();
    case State::Running:
        return work(turn);
    case State::Closing:
        return linger(turn);
    }
    return Step::Done;
}

LoopChannel::Step CommandChannel::open(LoopTurn& turn)
{
    if (m_state == State::New) {
        m_channel = ssh_channel_new(turn.session);
        ssh_set_channel_callbacks(m_channel, &m_callbacks);
        m_state = State::Opening;
        m_due = turn.now + kFarAway;
    }
    const int status = ssh_channel_open_session(m_channel);
    if (status == SSH_AGAIN)
        return Step::Idle;
    if (status != SSH_OK) {
        // Never request anything on such a channel: libssh would wait for ever.
        if (!ssh_is_connected(turn.session))
            return Step::Idle; // the loop sees it, and says why
        reportEnd(fail(ErrorCode::ChannelRefused, m_target, sshReason(turn.session)));
        freeChannel();
        return Step::Done;
    }
    m_state = State::Requesting;
    m_lastHeartbeat = turn.now;
    return request();
}

LoopChannel::Step CommandChannel::request()
{
    const int status = ssh_channel_request_exec(m_channel, m_wrapped.exec.c_str());
    if (status == SSH_AGAIN)
        return Step::Idle;
    if (status != SSH_OK) {
        ssh_session session = ssh_channel_get_session(m_channel);
        if (!ssh_is_connected(session))
            return Step::Idle;
        reportEnd(fail(ErrorCode::ChannelRefused, m_target, sshReason(session)));
        freeChannel();
        return Step::Done;
    }
    m_state = State::Running;
    return Step::Progress;
}

LoopChannel::Step CommandChannel::work(LoopTurn& turn)
{
    writeInput(turn);
    bool moved = readInto(turn, false);
    moved = readInto(turn, true) || moved;
    if (moved)
        return Step::Progress;

    if (!ssh_is_connected(turn.session))
        return Step::Idle; // the channel closed with its session: the loop sees it, and says why
    const bool closed = ssh_channel_is_closed(m_channel) != 0;
    const bool finished = ssh_channel_is_eof(m_channel) && m_status;
    if (!closed && !finished)
        return Step::Idle;
    reportEnd(outcome());
    beginClosing(turn);
    return Step::Progress;
}

bool CommandChannel::readInto(LoopTurn& turn, bool isErrors)
{
    const int count =
        ssh_channel_read_timeout(m_channel, turn.scratch.data(),
                                 static_cast<std::uint32_t>(turn.scratch.size()), isErrors, 0);
    if (count <= 0)
        return false;
    MarkerFilter& filter = isErrors ? m_errors : m_output;
    const std::string_view text =
        filter.feed({turn.scratch.data(), static_cast<std::size_t>(count)});
    if (!text.empty())
        deliver(isErrors ? m_handlers.onErrors : m_handlers.onOutput, text);
    return true;
}

void CommandChannel::writeInput(LoopTurn& turn)
{
    if (m_sentEof)
        return;
    if (m_stopWanted) {
        m_sentEof = true;
        ssh_channel_send_eof(m_channel);
        return;
    }
    const bool statistics = m_statisticsWanted.exchange(false);
    if (statistics || turn.now - m_lastHeartbeat >= turn.heartbeat) {
        const std::string_view line = statistics ? kStatisticsLine : kHeartbeatLine;
        ssh_channel_write(m_channel, line.data(), static_cast<std::uint32_t>(line.size()));
        m_lastHeartbeat = turn.now;
    }
    m_due = m_lastHeartbeat + turn.heartbeat;
}

Result<int> CommandChannel::outcome() const
{
    const std::string said =
        lastLine(m_errors.noise().empty() ? m_output.noise() : m_errors.noise());
    if (!m_output.found()) { // it never began
        const bool sudo = m_command.privileged && said.find("sudo") != std::string::npos;
        return fail(sudo ? ErrorCode::SudoRefused : ErrorCode::CommandFailed,
                    sudo ? m_target : m_command.name, said);
    }
    if (!m_status)
        return fail(ErrorCode::CommandFailed, m_command.name,
                    core::english("it ended without a status"));
    return *m_status;
}

void CommandChannel::beginClosing(LoopTurn& turn)
{
    if (m_state == State::Running || m_state == State::Requesting)
        ssh_channel_close(m_channel);
    m_state = State::Closing;
    m_due = turn.now + kLinger;
}

LoopChannel::Step CommandChannel::linger(LoopTurn& turn)
{
    // It counts as a channel until the host has closed it too. What still comes is thrown away.
    for (const int isErrors : {0, 1}) {
        ssh_channel_read_timeout(m_channel, turn.scratch.data(),
                                 static_cast<std::uint32_t>(turn.scratch.size()), isErrors, 0);
    }
    if (!ssh_channel_is_closed(m_channel) && turn.now < m_due)
        return Step::Idle;
    freeChannel();
    return Step::Done;
}

void CommandChannel::lost(const Error& why)
{
    reportEnd(tl::unexpected(why));
    freeChannel();
}

void CommandChannel::freeChannel()
{
    if (!m_channel)
        return;
    ssh_remove_channel_callbacks(m_channel, &m_callbacks);
    ssh_channel_free(m_channel);
    m_channel = nullptr;
}

void CommandChannel::deliver(const std::function<void(std::string_view)>& handler,
                             std::string_view text)
{
    {
        const std::lock_guard lock(m_endMutex);
        if (m_reported)
            return;
    }
    const std::lock_guard lock(m_handlerMutex);
    if (handler && !m_forgotten)
        handler(text);
}

void CommandChannel::reportEnd(Result<int> end)
{
    {
        const std::lock_guard lock(m_endMutex);
        if (m_reported)
            return;
        m_reported = true;
    }
    {
        const std::lock_guard lock(m_handlerMutex);
        if (m_handlers.onEnd && !m_forgotten)
            m_handlers.onEnd(std::move(end));
    }
    {
        const std::lock_guard lock(m_endMutex);
        m_ended = true;
    }
    m_endChanged.notify_all();
}

} // namespace vs
