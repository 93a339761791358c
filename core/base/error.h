// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <tl/expected.hpp>

namespace vs {

/// What went wrong, as a stable code. The words are chosen by whoever shows it: errorText() for
/// the command line, the window's own translated table for the window.
enum class ErrorCode {
    BadUsage,
    BadTarget,
    BadFilter,
    FileNotFound,
    FileUnreadable,
    FileUnwritable,
    NotACapture,
    NothingRecognised,
    HostNotFound,
    ConnectRefused,
    ConnectTimeout,
    ConnectionLost,
    ProxyFailed,
    SshProtocol,
    HostKeyUnknown,
    HostKeyChanged,
    HostKeyRevoked,
    SshAuthRefused,
    PassphraseNeeded,
    PassphraseWrong,
    ChannelRefused,
    CommandNotFound,
    CommandFailed,
    SudoRefused,
    TimedOut,
    Cancelled,
    LabNotRoot,
    LabNotUp,
    Unsupported,
    Malformed,
    Internal,
};

/// An error: its code, what it is about ("root@pve1:22", a path, a command), and the raw reason
/// where somebody else gave one (the kernel's, libssh's or a tool's own words).
struct Error
{
    ErrorCode code = ErrorCode::Internal;
    std::string context;
    std::string reason;

    friend bool operator==(const Error&, const Error&) = default;
};

template<class T>
using Result = tl::expected<T, Error>;

/// Shorthand for returning an error: `return fail(ErrorCode::BadTarget, text);`
inline tl::unexpected<Error> fail(ErrorCode code, std::string context = {}, std::string reason = {})
{
    return tl::unexpected<Error>(Error{code, std::move(context), std::move(reason)});
}

/// One English line that says what happened, and one that says what to do about it (may be empty).
struct ErrorText
{
    std::string message;
    std::string hint;
};
ErrorText errorText(const Error& error);

} // namespace vs
