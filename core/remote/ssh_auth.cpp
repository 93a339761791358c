// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/ssh_auth.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <filesystem>

namespace vs {

namespace {

constexpr int kTries = 3;  // of a person's passphrase or password
constexpr int kRounds = 6; // of a host that wants several proofs

/// Gives libssh the passphrase it asks for, and notes that it asked.
struct PassphraseGiver
{
    std::optional<std::string> passphrase;
    bool asked = false;

    static int give(const char*, char* buffer, std::size_t size, int, int, void* self)
    {
        auto& giver = *static_cast<PassphraseGiver*>(self);
        giver.asked = true;
        if (!giver.passphrase || giver.passphrase->size() >= size)
            return -1;
        std::memcpy(buffer, giver.passphrase->c_str(), giver.passphrase->size() + 1);
        return 0;
    }
};

KeyPtr loadPublicKey(const std::string& file)
{
    ssh_key key = nullptr;
    // A private key in OpenSSH's format carries its public half unencrypted.
    if (ssh_pki_import_pubkey_file(file.c_str(), &key) == SSH_OK)
        return KeyPtr(key);
    if (ssh_pki_import_pubkey_file((file + ".pub").c_str(), &key) == SSH_OK)
        return KeyPtr(key);
    return nullptr;
}

KeyPtr loadPrivateKey(const std::string& file, PassphraseGiver& giver)
{
    ssh_key key = nullptr;
    if (ssh_pki_import_privkey_file(file.c_str(), nullptr, &PassphraseGiver::give, &giver, &key) !=
        SSH_OK)
        return nullptr;
    return KeyPtr(key);
}

std::string methodNames(int methods)
{
    std::string names;
    const auto add = [&](unsigned bit, const char* name) {
        if (static_cast<unsigned>(methods) & bit)
            names += (names.empty() ? "" : ", ") + std::string(name);
    };
    add(SSH_AUTH_METHOD_PUBLICKEY, "public key");
    add(SSH_AUTH_METHOD_PASSWORD, "password");
    add(SSH_AUTH_METHOD_INTERACTIVE, "keyboard-interactive");
    return names.empty() ? "the host accepts no method known here" : "the host accepts " + names;
}

class Login
{
public:
    Login(ssh_session session, const SshHost& host, const SshOptions& options,
          const SshPrompts& prompts, Patience& patience)
        : m_session(session), m_host(host), m_options(options), m_prompts(prompts),
          m_patience(patience)
    {}

    Result<void> run();

private:
    /// Repeats a libssh call until it is decided. SSH_AUTH_ERROR also when patience is spent.
    template<class Call>
    int decide(Call call);
    template<class Value>
    std::optional<Value> personSaid(std::optional<Value> answer);

    int tryMethods(int methods);
    int tryKeys();
    int tryLockedKey(const std::string& file);
    int tryInteractive();
    std::optional<std::string> answer(const std::string& prompt, bool echo);
    int tryPassword(const std::string& password);
    int tryPasswords();
    Error refusal(int methods) const;

    ssh_session m_session;
    const SshHost& m_host;
    const SshOptions& m_options;
    const SshPrompts& m_prompts;
    Patience& m_patience;
    std::optional<Error> m_stopped;    ///< cancelled or out of time
    std::optional<Error> m_keyProblem; ///< a key that the host would take, but that stays locked
    std::vector<std::string> m_lockedKeys;
    bool m_storedPasswordUsed = false;
};

template<class Call>
int Login::decide(Call call)
{
    while (true) {
        const int status = call();
        if (status != SSH_AUTH_AGAIN)
            return status;
        if (auto waited = waitForSession(m_session, m_patience); !waited) {
            m_stopped = Error{waited.error().code, m_host.text(), {}};
            return SSH_AUTH_ERROR;
        }
    }
}

template<class Value>
std::optional<Value> Login::personSaid(std::optional<Value> answer)
{
    m_patience.restart();
    return answer;
}

Result<void> Login::run()
{
    int status = decide([this] { return ssh_userauth_none(m_session, nullptr); });
    int methods = 0;
    for (int round = 0; round < kRounds && status != SSH_AUTH_SUCCESS; ++round) {
        if (status == SSH_AUTH_ERROR)
            break;
        methods = ssh_userauth_list(m_session, nullptr);
        status = tryMethods(methods);
        if (status != SSH_AUTH_PARTIAL)
            break;
    }
    if (status == SSH_AUTH_SUCCESS)
        return {};
    if (m_stopped)
        return tl::unexpected(*m_stopped);
    return tl::unexpected(refusal(methods));
}

int Login::tryMethods(int methods)
{
    const auto offers = [methods](unsigned bit) {
        return (static_cast<unsigned>(methods) & bit) != 0;
    };
    int status = SSH_AUTH_DENIED;
    if (offers(SSH_AUTH_METHOD_PUBLICKEY))
        status = tryKeys();
    if (status == SSH_AUTH_DENIED && offers(SSH_AUTH_METHOD_PASSWORD) && m_options.password &&
        !m_storedPasswordUsed) {
        m_storedPasswordUsed = true;
        status = tryPassword(*m_options.password);
    }
    if (status == SSH_AUTH_DENIED && offers(SSH_AUTH_METHOD_INTERACTIVE))
        status = tryInteractive();
    if (status == SSH_AUTH_DENIED && offers(SSH_AUTH_METHOD_PASSWORD))
        status = tryPasswords();
    return status;
}

int Login::tryKeys()
{
    int status = SSH_AUTH_DENIED;
    m_lockedKeys.clear();
    for (const std::string& file : m_options.identities) {
        std::error_code ignored;
        if (!std::filesystem::is_regular_file(file, ignored))
            continue;
        if (const KeyPtr half = loadPublicKey(file)) {
            const int wanted =
                decide([&] { return ssh_userauth_try_publickey(m_session, nullptr, half.get()); });
            if (wanted == SSH_AUTH_ERROR)
                return wanted;
            if (wanted != SSH_AUTH_SUCCESS)
                continue;
        }
        PassphraseGiver nobody;
        const KeyPtr key = loadPrivateKey(file, nobody);
        if (!key) {
            if (nobody.asked)
                m_lockedKeys.push_back(file);
            continue;
        }
        status = decide([&] { return ssh_userauth_publickey(m_session, nullptr, key.get()); });
        if (status != SSH_AUTH_DENIED)
            return status;
    }
    if (m_options.useAgent && std::getenv("SSH_AUTH_SOCK")) {
        status = decide([this] { return ssh_userauth_agent(m_session, nullptr); });
        if (status == SSH_AUTH_SUCCESS || status == SSH_AUTH_PARTIAL || m_stopped ||
            !ssh_is_connected(m_session))
            return status;
        status = SSH_AUTH_DENIED; // an agent that fails is no reason to give up
    }
    for (const std::string& file : m_lockedKeys) {
        status = tryLockedKey(file);
        if (status != SSH_AUTH_DENIED)
            return status;
    }
    return status;
}

int Login::tryLockedKey(const std::string& file)
{
    for (int attempt = 0; attempt < kTries; ++attempt) {
        PassphraseGiver giver;
        if (m_prompts.passphrase)
            giver.passphrase = personSaid(m_prompts.passphrase(file));
        if (!giver.passphrase) {
            if (!m_keyProblem)
                m_keyProblem = Error{ErrorCode::PassphraseNeeded, file, {}};
            return SSH_AUTH_DENIED;
        }
        if (const KeyPtr key = loadPrivateKey(file, giver))
            return decide([&] { return ssh_userauth_publickey(m_session, nullptr, key.get()); });
        m_keyProblem = Error{ErrorCode::PassphraseWrong, file, {}};
    }
    return SSH_AUTH_DENIED;
}

std::optional<std::string> Login::answer(const std::string& prompt, bool echo)
{
    if (!echo && m_options.password && !m_storedPasswordUsed) {
        m_storedPasswordUsed = true;
        return m_options.password;
    }
    if (m_prompts.interactive)
        return personSaid(m_prompts.interactive(prompt, echo));
    return std::nullopt;
}

int Login::tryInteractive()
{
    int status = SSH_AUTH_DENIED;
    for (int attempt = 0; attempt < kTries && status == SSH_AUTH_DENIED; ++attempt) {
        const bool canAnswer =
            m_prompts.interactive || (m_options.password && !m_storedPasswordUsed);
        if (!canAnswer)
            break;
        status = decide([this] { return ssh_userauth_kbdint(m_session, nullptr, nullptr); });
        while (status == SSH_AUTH_INFO) {
            // The last round often asks nothing, and wants to be answered all the same.
            const int prompts = ssh_userauth_kbdint_getnprompts(m_session);
            for (int i = 0; i < prompts; ++i) {
                char echo = 0;
                const char* text =
                    ssh_userauth_kbdint_getprompt(m_session, static_cast<unsigned>(i), &echo);
                const auto reply = answer(text ? text : "", echo != 0);
                if (!reply)
                    return SSH_AUTH_DENIED;
                ssh_userauth_kbdint_setanswer(m_session, static_cast<unsigned>(i), reply->c_str());
            }
            status = decide([this] { return ssh_userauth_kbdint(m_session, nullptr, nullptr); });
        }
    }
    return status;
}

int Login::tryPassword(const std::string& password)
{
    return decide([&] { return ssh_userauth_password(m_session, nullptr, password.c_str()); });
}

int Login::tryPasswords()
{
    int status = SSH_AUTH_DENIED;
    for (int attempt = 0; attempt < kTries && status == SSH_AUTH_DENIED; ++attempt) {
        std::optional<std::string> password;
        if (m_prompts.password)
            password = personSaid(m_prompts.password(m_host.target.user, m_host.target.host));
        if (!password)
            break;
        status = tryPassword(*password);
    }
    return status;
}

Error Login::refusal(int methods) const
{
    const std::string reason = sshReason(m_session);
    if (!ssh_is_connected(m_session) && reason.find("authentication failures") == std::string::npos)
        return {ErrorCode::ConnectionLost, m_host.text(), reason};
    if (m_keyProblem)
        return *m_keyProblem;
    if (!ssh_is_connected(m_session))
        return {ErrorCode::SshAuthRefused, m_host.text(), reason};
    return {ErrorCode::SshAuthRefused, m_host.text(), methodNames(methods)};
}

} // namespace

Result<void> logIn(ssh_session session, const SshHost& host, const SshOptions& options,
                   const SshPrompts& prompts, Patience& patience)
{
    return Login(session, host, options, prompts, patience).run();
}

} // namespace vs
