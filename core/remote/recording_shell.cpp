// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/recording_shell.h"

#include <mutex>
#include <utility>

namespace vs {

class RecordingShell::Recorder
{
public:
    explicit Recorder(Keep keep) : m_keep(keep) {}

    void onChanged(std::function<void()> callback) { m_onChanged = std::move(callback); }

    std::size_t sent(const RemoteCommand& command)
    {
        const auto now = std::chrono::system_clock::now().time_since_epoch();
        CommandLogEntry entry;
        entry.time = std::chrono::duration_cast<std::chrono::nanoseconds>(now).count();
        entry.name = command.name;
        entry.purpose = command.purpose;
        entry.script = command.script;
        entry.effect = command.effect;
        std::size_t index = 0;
        {
            const std::lock_guard lock(m_mutex);
            index = m_log.size();
            m_log.push_back(std::move(entry));
        }
        changed();
        return index;
    }

    void ended(std::size_t index, const Result<int>& end, Exchange exchange)
    {
        {
            const std::lock_guard lock(m_mutex);
            CommandLogEntry& entry = m_log[index];
            if (end)
                entry.status = *end;
            else
                entry.failure = end.error();
            if (m_keep == Keep::Answers) {
                exchange.name = entry.name;
                exchange.status = end.value_or(0);
                exchange.failure = entry.failure;
                m_transcript.exchanges.push_back(std::move(exchange));
            }
        }
        changed();
    }

    std::vector<CommandLogEntry> log() const
    {
        const std::lock_guard lock(m_mutex);
        return m_log;
    }

    Transcript transcript() const
    {
        const std::lock_guard lock(m_mutex);
        return m_transcript;
    }

    bool keepsAnswers() const { return m_keep == Keep::Answers; }

private:
    void changed() const
    {
        if (m_onChanged)
            m_onChanged();
    }

    const Keep m_keep;
    std::function<void()> m_onChanged;
    mutable std::mutex m_mutex;
    std::vector<CommandLogEntry> m_log;
    Transcript m_transcript;
};

namespace {

/// Writes down what one stream answers, and its end once.
struct Listener
{
    std::mutex mutex;
    Exchange exchange;
    bool stopped = false;
    bool finished = false;

    void heard(std::string_view bytes, bool isErrors)
    {
        const std::lock_guard lock(mutex);
        exchange.chunks.push_back({std::string(bytes), isErrors, stopped});
    }

    /// The exchange for the first caller, nothing for later ones.
    std::optional<Exchange> finish()
    {
        const std::lock_guard lock(mutex);
        if (std::exchange(finished, true))
            return std::nullopt;
        return std::move(exchange);
    }
};

class RecordedStream : public RemoteStream
{
public:
    RecordedStream(std::unique_ptr<RemoteStream> stream, std::shared_ptr<Listener> listener,
                   std::function<void()> onDropped)
        : m_stream(std::move(stream)), m_listener(std::move(listener)),
          m_onDropped(std::move(onDropped))
    {}
    ~RecordedStream() override
    {
        m_stream.reset(); // from here on no handler writes down the end
        m_onDropped();
    }

    void stop() override
    {
        {
            const std::lock_guard lock(m_listener->mutex);
            m_listener->stopped = true;
            m_listener->exchange.endsByItself = false;
        }
        m_stream->stop();
    }
    void requestStatistics() override { m_stream->requestStatistics(); }
    bool ended() const override { return m_stream->ended(); }
    bool waitForEnd(std::chrono::milliseconds timeout) override
    {
        return m_stream->waitForEnd(timeout);
    }

private:
    std::unique_ptr<RemoteStream> m_stream;
    const std::shared_ptr<Listener> m_listener;
    const std::function<void()> m_onDropped;
};

} // namespace

RecordingShell::RecordingShell(std::unique_ptr<Shell> shell, Keep keep)
    : m_recorder(std::make_shared<Recorder>(keep)), m_shell(std::move(shell))
{}

RecordingShell::~RecordingShell() = default;

void RecordingShell::onLogChanged(std::function<void()> callback)
{
    m_recorder->onChanged(std::move(callback));
}

std::vector<CommandLogEntry> RecordingShell::log() const
{
    return m_recorder->log();
}

Transcript RecordingShell::transcript() const
{
    return m_recorder->transcript();
}

Result<CommandResult> RecordingShell::run(const RemoteCommand& command,
                                          std::chrono::milliseconds timeout)
{
    const std::size_t index = m_recorder->sent(command);
    Result<CommandResult> result = m_shell->run(command, timeout);
    Exchange exchange;
    if (result && m_recorder->keepsAnswers()) {
        if (!result->output.empty())
            exchange.chunks.push_back({result->output, false, false});
        if (!result->errors.empty())
            exchange.chunks.push_back({result->errors, true, false});
    }
    m_recorder->ended(index, result.map([](const CommandResult& r) { return r.status; }),
                      std::move(exchange));
    return result;
}

Result<std::unique_ptr<RemoteStream>> RecordingShell::stream(const RemoteCommand& command,
                                                             StreamHandlers handlers)
{
    const std::size_t index = m_recorder->sent(command);
    const auto listener = std::make_shared<Listener>();
    const auto recorder = m_recorder;
    StreamHandlers heard = handlers;
    if (recorder->keepsAnswers()) {
        heard.onOutput = [listener, next = handlers.onOutput](std::string_view bytes) {
            listener->heard(bytes, false);
            if (next)
                next(bytes);
        };
        heard.onErrors = [listener, next = handlers.onErrors](std::string_view bytes) {
            listener->heard(bytes, true);
            if (next)
                next(bytes);
        };
    }
    const auto finish = [listener, recorder, index](const Result<int>& end) {
        if (auto exchange = listener->finish())
            recorder->ended(index, end, std::move(*exchange));
    };
    heard.onEnd = [finish, next = handlers.onEnd](Result<int> end) {
        finish(end);
        if (next)
            next(std::move(end));
    };
    auto stream = m_shell->stream(command, std::move(heard));
    if (!stream) {
        finish(tl::unexpected(stream.error()));
        return stream;
    }
    const auto dropped = [finish] { finish(fail(ErrorCode::Cancelled)); };
    return std::make_unique<RecordedStream>(std::move(*stream), listener, dropped);
}

} // namespace vs
