// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/words.h"

#include "ui/bridge/language.h"

#include <QCoreApplication>

#include <algorithm>
#include <iterator>

namespace vs::ui {

namespace {

struct Row
{
    ErrorCode code;
    const char* message; ///< %1: what it is about
    const char* hint;
};

// The window's own words: the command line's hints name options that a window does not have.
constexpr Row kRows[] = {
    {ErrorCode::BadTarget, QT_TRANSLATE_NOOP("Errors", "“%1” is not a target."),
     QT_TRANSLATE_NOOP("Errors",
                       "Write [user@]host[:port], an alias of your SSH configuration, or lab.")},
    {ErrorCode::BadFilter, QT_TRANSLATE_NOOP("Errors", "“%1” is not a capture filter."),
     QT_TRANSLATE_NOOP("Errors", "For example: tcp port 80 and host 10.0.0.7 (no host names).")},
    {ErrorCode::FileNotFound, QT_TRANSLATE_NOOP("Errors", "There is no file %1."),
     QT_TRANSLATE_NOOP("Errors", "Check the path.")},
    {ErrorCode::FileUnreadable, QT_TRANSLATE_NOOP("Errors", "%1 cannot be read."),
     QT_TRANSLATE_NOOP("Errors", "Check that it is a file and that you may read it.")},
    {ErrorCode::FileUnwritable, QT_TRANSLATE_NOOP("Errors", "%1 cannot be written."),
     QT_TRANSLATE_NOOP("Errors", "Check the folder, its rights and the free space.")},
    {ErrorCode::NotACapture, QT_TRANSLATE_NOOP("Errors", "%1 is not a capture."),
     QT_TRANSLATE_NOOP("Errors", "Open a pcapng or pcap file with a whole header.")},
    {ErrorCode::NothingRecognised, QT_TRANSLATE_NOOP("Errors", "Nothing in %1 was recognised."),
     QT_TRANSLATE_NOOP("Errors", "Open a capture that Vethscope or tcpdump recorded.")},
    {ErrorCode::HostNotFound, QT_TRANSLATE_NOOP("Errors", "The host %1 was not found."),
     QT_TRANSLATE_NOOP("Errors", "Check the name, or write its address.")},
    {ErrorCode::ConnectRefused, QT_TRANSLATE_NOOP("Errors", "%1 refused the connection."),
     QT_TRANSLATE_NOOP("Errors", "Is sshd running there, and is the port right?")},
    {ErrorCode::ConnectTimeout, QT_TRANSLATE_NOOP("Errors", "%1 did not answer."),
     QT_TRANSLATE_NOOP("Errors", "Check address, port and the firewalls on the way to the node.")},
    {ErrorCode::ConnectionLost, QT_TRANSLATE_NOOP("Errors", "The connection to %1 was lost."),
     QT_TRANSLATE_NOOP("Errors", "Connect again; nothing stays behind on the node.")},
    {ErrorCode::ProxyFailed, QT_TRANSLATE_NOOP("Errors", "The proxy did not let %1 through."),
     QT_TRANSLATE_NOOP("Errors", "Check the system's proxy settings.")},
    {ErrorCode::SshProtocol, QT_TRANSLATE_NOOP("Errors", "SSH to %1 failed."),
     QT_TRANSLATE_NOOP("Errors", "Try the same with ssh -v in a terminal to see more.")},
    {ErrorCode::HostKeyUnknown, QT_TRANSLATE_NOOP("Errors", "The key of %1 was not trusted."),
     QT_TRANSLATE_NOOP("Errors",
                       "Compare its fingerprint on the node's console, then connect again.")},
    {ErrorCode::HostKeyChanged, QT_TRANSLATE_NOOP("Errors", "The key of %1 has changed. Refused."),
     QT_TRANSLATE_NOOP("Errors",
                       "Somebody may be between you and the node. If the node was "
                       "reinstalled, remove its old key with ssh-keygen -R and connect again.")},
    {ErrorCode::HostKeyRevoked, QT_TRANSLATE_NOOP("Errors", "The key of %1 is revoked. Refused."),
     QT_TRANSLATE_NOOP("Errors", "Ask who runs the node for its new key.")},
    {ErrorCode::SshAuthRefused, QT_TRANSLATE_NOOP("Errors", "%1 refused the login."),
     QT_TRANSLATE_NOOP("Errors", "Check the user, or choose another key file.")},
    {ErrorCode::PassphraseNeeded, QT_TRANSLATE_NOOP("Errors", "The key %1 is locked."),
     QT_TRANSLATE_NOOP("Errors",
                       "Connect again and give its passphrase, or load it with ssh-add.")},
    {ErrorCode::PassphraseWrong, QT_TRANSLATE_NOOP("Errors", "The passphrase does not open %1."),
     QT_TRANSLATE_NOOP("Errors", "Connect again and type it once more.")},
    {ErrorCode::ChannelRefused, QT_TRANSLATE_NOOP("Errors", "%1 refused another channel."),
     QT_TRANSLATE_NOOP("Errors", "Raise MaxSessions in its sshd_config, or close other sessions.")},
    {ErrorCode::CommandNotFound, QT_TRANSLATE_NOOP("Errors", "The node lacks a tool: %1."),
     QT_TRANSLATE_NOOP("Errors", "Install it there, for example: apt install tcpdump.")},
    {ErrorCode::CommandFailed, QT_TRANSLATE_NOOP("Errors", "A command on the node failed: %1."),
     QT_TRANSLATE_NOOP("Errors", "The list of commands shows what was run.")},
    {ErrorCode::SudoRefused, QT_TRANSLATE_NOOP("Errors", "There are no rights to look on %1."),
     QT_TRANSLATE_NOOP("Errors", "Log in as root, or as a user whose sudo needs no password.")},
    {ErrorCode::TimedOut, QT_TRANSLATE_NOOP("Errors", "%1 did not answer in time."),
     QT_TRANSLATE_NOOP("Errors", "Try again. Is the node under load?")},
    {ErrorCode::LabNotUp, QT_TRANSLATE_NOOP("Errors", "No such lab is up: %1."),
     QT_TRANSLATE_NOOP("Errors", "Start it in a terminal: vethscope lab up.")},
    {ErrorCode::LabNotRoot, QT_TRANSLATE_NOOP("Errors", "The lab needs root on this machine."),
     QT_TRANSLATE_NOOP("Errors", "Start it with sudo.")},
    {ErrorCode::Cancelled, QT_TRANSLATE_NOOP("Errors", "Cancelled."), ""},
    {ErrorCode::Unsupported, QT_TRANSLATE_NOOP("Errors", "This is not supported: %1."), ""},
    {ErrorCode::Malformed, QT_TRANSLATE_NOOP("Errors", "The data of %1 are malformed."), ""},
};

constexpr Row kInternal{
    ErrorCode::Internal, QT_TRANSLATE_NOOP("Errors", "An internal error: %1."),
    QT_TRANSLATE_NOOP("Errors", "Please report this with the recording, if there is one.")};

} // namespace

ErrorWords errorWords(const Error& error)
{
    const auto say = [](const char* source) {
        return QCoreApplication::translate("Errors", source);
    };
    const auto at = std::find_if(std::begin(kRows), std::end(kRows),
                                 [&](const Row& row) { return row.code == error.code; });
    const Row& row = at != std::end(kRows) ? *at : kInternal;
    const QString about =
        error.context.empty() ? say(QT_TRANSLATE_NOOP("Errors", "the node")) : text(error.context);
    ErrorWords words{say(row.message), *row.hint != '\0' ? say(row.hint) : QString()};
    if (words.message.contains(QLatin1String("%1")))
        words.message = words.message.arg(about);
    // Another program's own words stay as they are in any language.
    if (!error.reason.empty())
        words.message += QStringLiteral(" (%1)").arg(remark(error.reason));
    return words;
}

} // namespace vs::ui
