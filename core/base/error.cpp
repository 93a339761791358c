// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"

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

} // namespace

ErrorText errorText(const Error& error)
{
    const std::string what = about(error) + because(error);
    switch (error.code) {
    case ErrorCode::BadUsage:
        return {error.context + because(error), "vethscope --help shows the commands"};
    case ErrorCode::BadTarget:
        return {"not a target" + what,
                "a target is [user@]host[:port], an alias of your SSH configuration, or lab"};
    case ErrorCode::BadFilter:
        return {"not a capture filter" + what,
                "for example: tcp port 80 and host 10.0.0.7 (no host names)"};
    case ErrorCode::FileNotFound:
        return {"no such file" + what, "check the path"};
    case ErrorCode::FileUnreadable:
        return {"cannot read" + what, "check that it is a file and that you may read it"};
    case ErrorCode::FileUnwritable:
        return {"cannot write" + what, "check the folder, its rights and the free space"};
    case ErrorCode::NotACapture:
        return {"not a capture" + what, "expected a pcapng or pcap file with a whole header"};
    case ErrorCode::NothingRecognised:
        return {"nothing in it was recognised" + what,
                "expected a capture that Vethscope or tcpdump recorded"};
    case ErrorCode::HostNotFound:
        return {"host not found" + what, "check the name; ping or ssh it from here"};
    case ErrorCode::ConnectRefused:
        return {"connection refused" + what, "is sshd running there, and is the port right?"};
    case ErrorCode::ConnectTimeout:
        return {"no answer" + what, "check address, port and firewalls between here and the node"};
    case ErrorCode::ConnectionLost:
        return {"connection lost" + what, "connect again; nothing stays behind on the node"};
    case ErrorCode::ProxyFailed:
        return {"the proxy refused" + what, "check the system's proxy settings"};
    case ErrorCode::SshProtocol:
        return {"SSH failed" + what, "try the same with ssh -v to see more"};
    case ErrorCode::HostKeyUnknown:
        return {"the host key is not known" + what,
                "compare the fingerprint on the node's console, then use --accept-new-host-key"};
    case ErrorCode::HostKeyChanged:
        return {"the host key has CHANGED, refusing" + what,
                "if the node was reinstalled, remove the old key: ssh-keygen -R HOST"};
    case ErrorCode::HostKeyRevoked:
        return {"the host key is revoked, refusing" + what,
                "ask who runs the node for its new key"};
    case ErrorCode::SshAuthRefused:
        return {"login refused" + what,
                "check user and key; --identity FILE or --password-stdin choose others"};
    case ErrorCode::PassphraseNeeded:
        return {"the key is locked by a passphrase" + what, "load it into an agent with ssh-add"};
    case ErrorCode::PassphraseWrong:
        return {"wrong passphrase" + what, "try again"};
    case ErrorCode::ChannelRefused:
        return {"the node refused another channel" + what,
                "raise MaxSessions in its sshd_config, or close other sessions"};
    case ErrorCode::CommandNotFound:
        return {"the node lacks a tool" + what,
                "install it there, for example: apt install tcpdump"};
    case ErrorCode::CommandFailed:
        return {"a command on the node failed" + what,
                "vethscope doctor TARGET tells what the node can do"};
    case ErrorCode::SudoRefused:
        return {"no rights on the node" + what,
                "log in as root, or as a user whose sudo needs no password"};
    case ErrorCode::TimedOut:
        return {"no answer in time" + what, "try again; is the node under load?"};
    case ErrorCode::Cancelled:
        return {"cancelled" + what, ""};
    case ErrorCode::LabNotRoot:
        return {"the lab needs root on this machine" + what, "run it with sudo"};
    case ErrorCode::LabNotUp:
        return {"no such lab is up" + what, "start it: vethscope lab up"};
    case ErrorCode::Unsupported:
        return {"not supported" + what, ""};
    case ErrorCode::Malformed:
        return {"malformed data" + what, ""};
    case ErrorCode::Internal:
        break;
    }
    return {"internal error" + what, "please report this with the session file"};
}

} // namespace vs
