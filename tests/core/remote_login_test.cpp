// SPDX-License-Identifier: GPL-3.0-or-later
// Ways to log in that an sshd without PAM does not offer, against a server made with libssh.
#define SSH_SUPPRESS_DEPRECATED // the simple half of libssh's server interface
#include "core/remote/host_keys.h"
#include "core/remote/ssh_shell.h"
#include "core/remote/tcp_socket.h"
#include "remote_test_support.h"

#include <arpa/inet.h>
#include <libssh/server.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <thread>

namespace vs {
namespace {

/// Accepts one connection; lets in whoever answers as it was told, in the order of `steps`.
class LoginServer
{
public:
    enum class Step { Password, Interactive };

    explicit LoginServer(std::vector<Step> steps) : m_steps(std::move(steps))
    {
        ssh_key key = nullptr;
        ssh_pki_generate(SSH_KEYTYPE_ED25519, 0, &key);
        ssh_pki_export_privkey_file(key, nullptr, nullptr, nullptr,
                                    m_folder.path("host_key").c_str());
        m_listener = UniqueFd(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        bind(m_listener.get(), reinterpret_cast<sockaddr*>(&address), size);
        getsockname(m_listener.get(), reinterpret_cast<sockaddr*>(&address), &size);
        listen(m_listener.get(), 1);
        m_options.host = "127.0.0.1";
        m_options.port = ntohs(address.sin_port);
        m_options.user = "admin";
        m_options.useAgent = false;
        m_options.knownHosts = {m_folder.path("known_hosts")};
        appendKnownHost(m_options.knownHosts[0], m_options.host, m_options.port, key);
        ssh_key_free(key);
        m_thread = std::thread([this] { serve(); });
    }
    ~LoginServer()
    {
        shutdown(m_listener.get(), SHUT_RDWR);
        m_thread.join();
    }

    SshOptions options() const { return m_options; }

private:
    void serve()
    {
        ssh_bind bind = ssh_bind_new();
        ssh_bind_options_set(bind, SSH_BIND_OPTIONS_HOSTKEY, m_folder.path("host_key").c_str());
        ssh_session session = ssh_new();
        const int fd = accept(m_listener.get(), nullptr, nullptr);
        if (fd >= 0 && ssh_bind_accept_fd(bind, session, fd) == SSH_OK &&
            ssh_handle_key_exchange(session) == SSH_OK) {
            while (ssh_message message = ssh_message_get(session)) {
                answer(session, message);
                ssh_message_free(message);
            }
        }
        ssh_disconnect(session);
        ssh_free(session);
        ssh_bind_free(bind);
    }

    unsigned offered() const
    {
        return m_steps[m_done] == Step::Password ? SSH_AUTH_METHOD_PASSWORD
                                                 : SSH_AUTH_METHOD_INTERACTIVE;
    }

    void refuse(ssh_message message) const
    {
        ssh_message_auth_set_methods(message, static_cast<int>(offered()));
        ssh_message_reply_default(message);
    }

    void succeed(ssh_message message)
    {
        const bool last = ++m_done == m_steps.size();
        if (!last)
            ssh_message_auth_set_methods(message, static_cast<int>(offered()));
        ssh_message_auth_reply_success(message, last ? 0 : 1);
    }

    void answer(ssh_session session, ssh_message message)
    {
        if (ssh_message_type(message) != SSH_REQUEST_AUTH || m_done == m_steps.size()) {
            ssh_message_reply_default(message);
            return;
        }
        const int method = ssh_message_subtype(message);
        const bool wanted = static_cast<unsigned>(method) == offered();
        if (wanted && method == SSH_AUTH_METHOD_PASSWORD) {
            const char* password = ssh_message_auth_password(message);
            if (password && std::string(password) == "secret")
                succeed(message);
            else
                refuse(message);
        } else if (wanted && !ssh_message_auth_kbdint_is_response(message)) {
            const char* prompts[] = {"Password: ", "Code (shown): "};
            char echo[] = {0, 1};
            m_emptyRound = false;
            ssh_message_auth_interactive_request(message, "name", "instruction", 2, prompts, echo);
        } else if (wanted && m_emptyRound) {
            succeed(message);
        } else if (wanted) {
            const char* first = ssh_userauth_kbdint_getanswer(session, 0);
            const char* second = ssh_userauth_kbdint_getanswer(session, 1);
            if (!first || !second || std::string(first) != "secret" ||
                std::string(second) != "42") {
                refuse(message);
                return;
            }
            m_emptyRound = true; // as PAM does: a last round without a question
            ssh_message_auth_interactive_request(message, "", "", 0, nullptr, nullptr);
        } else {
            refuse(message);
        }
    }

    test::TempFolder m_folder;
    const std::vector<Step> m_steps;
    std::size_t m_done = 0;
    bool m_emptyRound = false;
    UniqueFd m_listener;
    SshOptions m_options;
    std::thread m_thread;
};

using Step = LoginServer::Step;

SshPrompts interactive(std::vector<std::string>& asked)
{
    SshPrompts prompts;
    prompts.interactive = [&asked](const std::string& prompt,
                                   bool echo) -> std::optional<std::string> {
        asked.push_back(prompt);
        return echo ? "42" : "secret";
    };
    return prompts;
}

TEST(SshLogin, PasswordOfTheOptions)
{
    LoginServer server({Step::Password});
    SshOptions options = server.options();
    options.password = "secret";
    EXPECT_TRUE(connectSsh(options));
}

TEST(SshLogin, PasswordOfAPersonWhoMistypes)
{
    LoginServer server({Step::Password});
    SshPrompts prompts;
    int asked = 0;
    prompts.password = [&asked](const std::string& user, const std::string& host) {
        EXPECT_EQ(user + "@" + host, "admin@127.0.0.1");
        return std::optional<std::string>(++asked < 3 ? "wrong" : "secret");
    };
    EXPECT_TRUE(connectSsh(server.options(), prompts));
    EXPECT_EQ(asked, 3);
}

TEST(SshLogin, WrongPasswordIsRefused)
{
    LoginServer server({Step::Password});
    SshOptions options = server.options();
    options.password = "wrong";
    const auto shell = connectSsh(options);
    ASSERT_FALSE(shell);
    EXPECT_EQ(shell.error().code, ErrorCode::SshAuthRefused);
    EXPECT_EQ(shell.error().reason, "the host accepts password");
}

TEST(SshLogin, KeyboardInteractiveWithALastRoundOfNoQuestion)
{
    LoginServer server({Step::Interactive});
    std::vector<std::string> asked;
    EXPECT_TRUE(connectSsh(server.options(), interactive(asked)));
    EXPECT_EQ(asked, (std::vector<std::string>{"Password: ", "Code (shown): "}));
}

TEST(SshLogin, OneProofAfterAnother)
{
    LoginServer server({Step::Password, Step::Interactive});
    SshOptions options = server.options();
    options.password = "secret";
    std::vector<std::string> asked;
    EXPECT_TRUE(connectSsh(options, interactive(asked)));
    EXPECT_EQ(asked.size(), 2u);
}

TEST(SshLogin, PersonWhoGivesUp)
{
    LoginServer server({Step::Interactive});
    SshPrompts prompts;
    prompts.interactive = [](const std::string&, bool) { return std::nullopt; };
    const auto shell = connectSsh(server.options(), prompts);
    ASSERT_FALSE(shell);
    EXPECT_EQ(shell.error().code, ErrorCode::SshAuthRefused);
}

} // namespace
} // namespace vs
