// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"

#include <string>
#include <tl/expected.hpp>
#include <vector>

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
/// where somebody else gave one (the kernel's, libssh's or a tool's own words, or an English one of
/// ours: remarkText()).
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

/// Reasons with places, for core::inEnglish().
namespace reason {
inline constexpr const char* kEnded = core::english("it ended with status {status}");
inline constexpr const char* kLinkType = core::english("link type {type}");
inline constexpr const char* kUnknownPort =
    core::english("unknown port '{word}' at position {position}");
inline constexpr const char* kUnknownWord =
    core::english("'{word}' at position {position} is no filter word and no address; names are not "
                  "looked up");
} // namespace reason

/// One line that says what happened, and an English one for the command line that says what to do
/// about it (may be empty).
struct ErrorText
{
    std::string message;
    std::string hint;
};
ErrorText errorText(const Error& error);
/// The templates of all messages, and of the reasons (core::reworded()).
std::vector<const char*> errorTemplates();

} // namespace vs
