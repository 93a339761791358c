// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/ssh_session.h"

#include "core/remote/host_keys.h"
#include "core/remote/ssh_auth.h"

#include <algorithm>
#include <array>
#include <poll.h>

namespace vs {

namespace {

struct LibraryInit
{
    LibraryInit() { ssh_init(); }
};

/// Host key algorithms, those that known_hosts can check first.
std::string hostKeyAlgorithms(const std::vector<std::string>& knownTypes)
{
    static constexpr std::array<std::string_view, 6> kAll{
        "ssh-ed25519",         "ecdsa-sha2-nistp256", "ecdsa-sha2-nistp384",
        "ecdsa-sha2-nistp521", "rsa-sha2-512",        "rsa-sha2-256"};
    const auto isKnown = [&knownTypes](std::string_view algorithm) {
        const std::string type(algorithm.substr(0, 3) == "rsa" ? "ssh-rsa" : algorithm);
        return std::find(knownTypes.begin(), knownTypes.end(), type) != knownTypes.end();
    };
    std::string list;
    for (const bool known : {true, false}) {
        for (const std::string_view algorithm : kAll) {
            if (isKnown(algorithm) == known)
                list += (list.empty() ? "" : ",") + std::string(algorithm);
        }
    }
    return list;
}

Result<SessionPtr> makeSession(UniqueFd socket, const SshHost& host, const SshOptions& options)
{
    static const LibraryInit once;
    SessionPtr session(ssh_new());
    if (!session)
        return fail(ErrorCode::Internal, host.text(), "out of memory");
    const int no = 0;
    const unsigned port = *host.target.port;
    const std::string algorithms =
        hostKeyAlgorithms(knownKeyTypes(options.knownHosts, host.target.host, *host.target.port));
    bool good = true;
    const auto set = [&](enum ssh_options_e option, const void* value) {
        good = good && ssh_options_set(session.get(), option, value) == SSH_OK;
    };
    set(SSH_OPTIONS_HOST, host.target.host.c_str());
    set(SSH_OPTIONS_PORT, &port);
    set(SSH_OPTIONS_USER, host.target.user.c_str());
    // Everything is decided here: libssh shall read neither configuration nor known hosts itself.
    set(SSH_OPTIONS_PROCESS_CONFIG, &no);
    set(SSH_OPTIONS_KNOWNHOSTS, "/dev/null");
    set(SSH_OPTIONS_GLOBAL_KNOWNHOSTS, "/dev/null");
    set(SSH_OPTIONS_HOSTKEYS, algorithms.c_str());
    set(SSH_OPTIONS_COMPRESSION, "no");
    const socket_t fd = socket.get();
    set(SSH_OPTIONS_FD, &fd);
    if (!good)
        return fail(ErrorCode::SshProtocol, host.text(), sshReason(session.get()));
    socket.release();
    ssh_set_blocking(session.get(), 0);
    return session;
}

Result<void> exchangeKeys(ssh_session session, const SshHost& host, const Patience& patience)
{
    while (true) {
        const int status = ssh_connect(session);
        if (status == SSH_OK)
            return {};
        if (status != SSH_AGAIN)
            return fail(ErrorCode::SshProtocol, host.text(), sshReason(session));
        if (auto waited = waitForSession(session, patience); !waited)
            return fail(waited.error().code, host.text());
    }
}

Result<void> checkHostKey(ssh_session session, const SshHost& host, const SshOptions& options,
                          const SshPrompts& prompts, Patience& patience)
{
    ssh_key raw = nullptr;
    if (ssh_get_server_publickey(session, &raw) != SSH_OK)
        return fail(ErrorCode::SshProtocol, host.text(), sshReason(session));
    const KeyPtr key(raw);
    const std::string& name = host.target.host;
    const std::uint16_t port = *host.target.port;

    KeyStanding standing = keyStanding(options.knownHosts, name, port, key.get());
    if (!host.alias.empty() && host.alias != name) {
        const KeyStanding other = keyStanding(options.knownHosts, host.alias, port, key.get());
        if (other == KeyStanding::Revoked || standing == KeyStanding::Unknown)
            standing = other;
    }

    const std::string fingerprint = keyFingerprint(key.get());
    const char* type = ssh_key_type_to_char(ssh_key_type(key.get()));
    const HostKey shown{knownHostName(name, port), type ? type : "", fingerprint};
    const std::string reason = shown.type + " " + fingerprint;
    switch (standing) {
    case KeyStanding::Known:
        return {};
    case KeyStanding::Changed:
        return fail(ErrorCode::HostKeyChanged, shown.host, reason);
    case KeyStanding::Revoked:
        return fail(ErrorCode::HostKeyRevoked, shown.host, reason);
    case KeyStanding::Unknown:
        break;
    }

    bool trusted = options.acceptNewHostKey;
    if (!trusted && prompts.trustHostKey) {
        trusted = prompts.trustHostKey(shown);
        patience.restart();
    }
    if (!trusted)
        return fail(ErrorCode::HostKeyUnknown, shown.host, reason);
    if (options.knownHosts.empty())
        return {};
    return appendKnownHost(options.knownHosts.front(), name, port, key.get());
}

} // namespace

void SshDeleter::operator()(ssh_session session) const
{
    if (ssh_is_connected(session))
        ssh_disconnect(session);
    ssh_free(session);
}

std::string sshReason(ssh_session session)
{
    const char* text = ssh_get_error(session);
    return text ? text : "";
}

Result<void> waitForSession(ssh_session session, const Patience& patience)
{
    if (const auto why = patience.spent())
        return fail(*why);
    const bool writing = (ssh_get_poll_flags(session) & SSH_WRITE_PENDING) != 0;
    pollfd entry{ssh_get_fd(session), static_cast<short>(POLLIN | (writing ? POLLOUT : 0)), 0};
    poll(&entry, 1, 50);
    return {};
}

Result<SessionPtr> openSession(UniqueFd socket, const SshHost& host, const SshOptions& options,
                               const SshPrompts& prompts, Patience& patience)
{
    auto session = makeSession(std::move(socket), host, options);
    if (!session)
        return session;
    if (auto done = exchangeKeys(session->get(), host, patience); !done)
        return tl::unexpected(done.error());
    if (auto done = checkHostKey(session->get(), host, options, prompts, patience); !done)
        return tl::unexpected(done.error());
    if (auto done = logIn(session->get(), host, options, prompts, patience); !done)
        return tl::unexpected(done.error());
    return session;
}

} // namespace vs
