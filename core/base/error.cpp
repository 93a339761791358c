// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

#include <algorithm>
#include <iterator>

namespace vs {

namespace {

std::string about(const Error& error)
{
    return error.context.empty() ? std::string() : ": " + error.context;
}

std::string because(const Error& error)
{
    return error.reason.empty() ? std::string() : " (" + error.reason + ")";
}

/// {rest} is what it is about, and the reason in brackets.
struct Row
{
    ErrorCode code;
    const char* message;
    const char* hint;
};

constexpr Row kRows[] = {
    {ErrorCode::BadTarget, core::english("not a target{rest}"),
     "a target is [user@]host[:port], an alias of your SSH configuration, or lab"},
    {ErrorCode::BadFilter, core::english("not a capture filter{rest}"),
     "for example: tcp port 80 and host 10.0.0.7 (no host names)"},
    {ErrorCode::FileNotFound, core::english("no such file{rest}"), "check the path"},
    {ErrorCode::FileUnreadable, core::english("cannot read{rest}"),
     "check that it is a file and that you may read it"},
    {ErrorCode::FileUnwritable, core::english("cannot write{rest}"),
     "check the folder, its rights and the free space"},
    {ErrorCode::NotACapture, core::english("not a capture{rest}"),
     "expected a pcapng or pcap file with a whole header"},
    {ErrorCode::NothingRecognised, core::english("nothing in it was recognised{rest}"),
     "expected a capture that Vethscope or tcpdump recorded"},
    {ErrorCode::HostNotFound, core::english("host not found{rest}"),
     "check the name; ping or ssh it from here"},
    {ErrorCode::ConnectRefused, core::english("connection refused{rest}"),
     "is sshd running there, and is the port right?"},
    {ErrorCode::ConnectTimeout, core::english("no answer{rest}"),
     "check address, port and firewalls between here and the node"},
    {ErrorCode::ConnectionLost, core::english("connection lost{rest}"),
     "connect again; nothing stays behind on the node"},
    {ErrorCode::ProxyFailed, core::english("the proxy refused{rest}"),
     "check the system's proxy settings"},
    {ErrorCode::SshProtocol, core::english("SSH failed{rest}"),
     "try the same with ssh -v to see more"},
    {ErrorCode::HostKeyUnknown, core::english("the host key is not known{rest}"),
     "compare the fingerprint on the node's console, then use --accept-new-host-key"},
    {ErrorCode::HostKeyChanged, core::english("the host key has CHANGED, refusing{rest}"),
     "if the node was reinstalled, remove the old key: ssh-keygen -R HOST"},
    {ErrorCode::HostKeyRevoked, core::english("the host key is revoked, refusing{rest}"),
     "ask who runs the node for its new key"},
    {ErrorCode::SshAuthRefused, core::english("login refused{rest}"),
     "check user and key; --identity FILE or --password-stdin choose others"},
    {ErrorCode::PassphraseNeeded, core::english("the key is locked by a passphrase{rest}"),
     "load it into an agent with ssh-add"},
    {ErrorCode::PassphraseWrong, core::english("wrong passphrase{rest}"), "try again"},
    {ErrorCode::ChannelRefused, core::english("the node refused another channel{rest}"),
     "raise MaxSessions in its sshd_config, or close other sessions"},
    {ErrorCode::CommandNotFound, core::english("the node lacks a tool{rest}"),
     "install it there, for example: apt install tcpdump"},
    {ErrorCode::CommandFailed, core::english("a command on the node failed{rest}"),
     "vethscope doctor TARGET tells what the node can do"},
    {ErrorCode::SudoRefused, core::english("no rights on the node{rest}"),
     "log in as root, or as a user whose sudo needs no password"},
    {ErrorCode::TimedOut, core::english("no answer in time{rest}"),
     "try again; is the node under load?"},
    {ErrorCode::Cancelled, core::english("cancelled{rest}"), ""},
    {ErrorCode::LabNotRoot, core::english("the lab needs root on this machine{rest}"),
     "run it with sudo"},
    {ErrorCode::LabNotUp, core::english("no such lab is up{rest}"), "start it: vethscope lab up"},
    {ErrorCode::Unsupported, core::english("not supported{rest}"), ""},
    {ErrorCode::Malformed, core::english("malformed data{rest}"), ""},
    {ErrorCode::Internal, core::english("internal error{rest}"),
     "please report this with the session file"},
};

} // namespace

ErrorText errorText(const Error& error)
{
    if (error.code == ErrorCode::BadUsage)
        return {error.context + because(error), "vethscope --help shows the commands"};
    const auto* row = std::find_if(std::begin(kRows), std::end(kRows),
                                   [&](const Row& it) { return it.code == error.code; });
    if (row == std::end(kRows))
        row = std::prev(std::end(kRows));
    return {core::phrase(row->message, {{"rest", about(error) + because(error)}}), row->hint};
}

std::vector<const char*> errorTemplates()
{
    std::vector<const char*> all{reason::kEnded, reason::kLinkType, reason::kUnknownPort,
                                 reason::kUnknownWord};
    for (const Row& row : kRows)
        all.push_back(row.message);
    return all;
}

} // namespace vs
