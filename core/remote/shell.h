// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <chrono>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>

namespace vs {

/// A command of the command table: the one thing that is ever sent to a host. Made only by
/// core/remote/command_table.h, shown to the user before it runs, listed by --dry-run.
struct RemoteCommand
{
    enum class Effect { ReadOnly, Temporary }; ///< Temporary: makes something and removes it itself

    std::string name;    ///< stable, kebab-case: "capture", "topology"
    std::string purpose; ///< one English sentence for people
    std::string script;  ///< POSIX shell text; arguments are already quoted
    Effect effect = Effect::ReadOnly;
    bool privileged = false; ///< needs root: run through `sudo -n` where the user is not root
    /// Long-running: wrapped so that it dies with its channel, with its client and with a silent
    /// network.
    bool streaming = false;
    /// The script is one simple command that prints its statistics so far when SIGUSR1 reaches it
    /// (tcpdump does, on standard error): RemoteStream::requestStatistics() then works.
    bool statistics = false;
};

/// What is left of a command that ended.
struct CommandResult
{
    int status = 0;     ///< exit status; 128+n if killed by a signal
    std::string output; ///< standard output after the start marker
    std::string errors; ///< standard error after the start marker
};

/// A running remote command. Destroying it asks for its end and returns at once; afterwards no
/// handler is called any more.
class RemoteStream
{
public:
    virtual ~RemoteStream() = default;

    /// Asks the command to end by closing its input; its last output still arrives. Idempotent.
    virtual void stop() = 0;
    /// Asks a command whose RemoteCommand::statistics is set to print them. Else does nothing.
    virtual void requestStatistics() {}
    /// True once onEnd was called.
    virtual bool ended() const = 0;
    /// Blocks until onEnd was called. False when the time ran out first.
    virtual bool waitForEnd(std::chrono::milliseconds timeout) = 0;
};

/// Called on the shell's own thread; must not block and must not call into the shell.
struct StreamHandlers
{
    std::function<void(std::string_view)> onOutput;
    std::function<void(std::string_view)> onErrors;
    /// Exactly once, last: the exit status, or why the command ended without one.
    std::function<void(Result<int>)> onEnd;
};

/// A connection to a host that can run commands. Thread-safe: run() and stream() may be called
/// from any thread but the shell's own. All waits have deadlines and end early on cancel().
class Shell
{
public:
    virtual ~Shell() = default;

    /// Runs a command to its end. A non-zero exit status is a result, not an error.
    virtual Result<CommandResult>
    run(const RemoteCommand& command,
        std::chrono::milliseconds timeout = std::chrono::seconds(15)) = 0;
    virtual Result<std::unique_ptr<RemoteStream>> stream(const RemoteCommand& command,
                                                         StreamHandlers handlers) = 0;
    /// Ends every wait with ErrorCode::Cancelled, closes all channels. Any thread; idempotent.
    virtual void cancel() = 0;
    /// "root@pve1:22", for messages.
    virtual std::string target() const = 0;
    /// Empty while the connection stands; afterwards why it ended.
    virtual std::optional<Error> failure() const = 0;
};

} // namespace vs
