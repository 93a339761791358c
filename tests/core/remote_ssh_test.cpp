// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/ssh_config.h"
#include "core/remote/ssh_shell.h"
#include "remote_test_support.h"

#include <atomic>
#include <csignal>
#include <cstdlib>
#include <filesystem>
#include <future>
#include <mutex>
#include <thread>

namespace vs {
namespace {

using test::waitUntil;
using namespace std::chrono_literals;

RemoteCommand command(std::string script)
{
    RemoteCommand command;
    command.name = "test";
    command.script = std::move(script);
    return command;
}

/// A worker that says "ready", then runs until it is ended; found by `token`.
RemoteCommand worker(const std::string& token)
{
    RemoteCommand endless =
        command("trap 'echo last; exit 3' INT; echo ready; while :; do sleep 0.1; done # " + token);
    endless.streaming = true;
    return endless;
}

struct Heard
{
    std::mutex mutex;
    std::string output;
    std::optional<Result<int>> end;

    StreamHandlers handlers()
    {
        StreamHandlers handlers;
        handlers.onOutput = [this](std::string_view text) {
            const std::lock_guard lock(mutex);
            output += text;
        };
        handlers.onEnd = [this](Result<int> result) {
            const std::lock_guard lock(mutex);
            end = std::move(result);
        };
        return handlers;
    }
    bool has(std::string_view text)
    {
        const std::lock_guard lock(mutex);
        return output.find(text) != std::string::npos;
    }
};

class Ssh : public testing::Test
{
protected:
    void SetUp() override
    {
        if (const std::string why = test::TestSshd::unavailable(); !why.empty())
            GTEST_SKIP() << why;
        m_server = std::make_unique<test::TestSshd>();
        m_options = m_server->options();
    }

    std::unique_ptr<Shell> connect()
    {
        auto shell = connectSsh(m_options);
        EXPECT_TRUE(shell) << (shell ? "" : errorText(shell.error()).message);
        return shell ? std::move(*shell) : nullptr;
    }
    ErrorCode refusal(const SshPrompts& prompts = {})
    {
        const auto shell = connectSsh(m_options, prompts);
        return shell ? ErrorCode::Internal : shell.error().code;
    }
    std::string lockedKey(const std::string& passphrase) const
    {
        const std::string file = m_server->folder().path("locked_key");
        EXPECT_TRUE(
            test::runProgram({"ssh-keygen", "-q", "-t", "ed25519", "-N", passphrase, "-f", file}));
        m_server->folder().write("authorized_keys", test::readWhole(file + ".pub"));
        return file;
    }

    std::unique_ptr<test::TestSshd> m_server;
    SshOptions m_options;
};

TEST_F(Ssh, LogsInByKeyAndRunsCommands)
{
    const auto shell = connect();
    ASSERT_TRUE(shell);
    EXPECT_EQ(shell->target(), "root@127.0.0.1:" + std::to_string(m_server->port()));
    const auto result = shell->run(command("id -un; echo \"it's\" >&2; exit 7"));
    ASSERT_TRUE(result);
    EXPECT_EQ(result->output, "root\n");
    EXPECT_EQ(result->errors, "it's\n");
    EXPECT_EQ(result->status, 7);
    EXPECT_EQ(shell->run(command("kill -TERM $$"))->status, 128 + SIGTERM);
    EXPECT_FALSE(shell->failure());
}

TEST_F(Ssh, OtherKeyTypes)
{
    for (const char* type : {"rsa", "ecdsa"}) {
        const std::string file = m_server->folder().path(type);
        ASSERT_TRUE(test::runProgram({"ssh-keygen", "-q", "-t", type, "-N", "", "-f", file}));
        m_server->folder().write("authorized_keys", test::readWhole(file + ".pub"));
        m_options.identities = {file};
        EXPECT_TRUE(connect()) << type;
    }
}

TEST_F(Ssh, LockedKeyWantsItsPassphrase)
{
    m_options.identities = {"/no/such/key", lockedKey("open sesame")};
    EXPECT_EQ(refusal(), ErrorCode::PassphraseNeeded);
    SshPrompts prompts;
    int asked = 0;
    prompts.passphrase = [&](const std::string& file) -> std::optional<std::string> {
        EXPECT_EQ(file, m_options.identities[1]);
        return ++asked == 1 ? "wrong" : "open sesame";
    };
    EXPECT_TRUE(connectSsh(m_options, prompts));
    EXPECT_EQ(asked, 2);
    prompts.passphrase = [](const std::string&) { return "wrong"; };
    EXPECT_EQ(refusal(prompts), ErrorCode::PassphraseWrong);
}

TEST_F(Ssh, WrongKeyIsRefusedWithoutAsking)
{
    m_options.identities = {lockedKey("secret")};
    m_server->folder().write("authorized_keys", "");
    SshPrompts prompts;
    bool asked = false;
    prompts.passphrase = [&](const std::string&) -> std::optional<std::string> {
        asked = true;
        return std::nullopt;
    };
    EXPECT_EQ(refusal(prompts), ErrorCode::SshAuthRefused);
    EXPECT_FALSE(asked) << "the host would not take this key";
    m_options.identities = {"/no/such/key"};
    EXPECT_EQ(refusal(), ErrorCode::SshAuthRefused);
}

TEST_F(Ssh, AgentHoldsTheKey)
{
    const std::string socket = m_server->folder().path("agent");
    const pid_t agent = test::startProcess({"ssh-agent", "-D", "-a", socket});
    if (agent < 0)
        GTEST_SKIP() << "no ssh-agent here";
    ASSERT_TRUE(waitUntil([&] { return std::filesystem::exists(socket); }));
    const char* before = std::getenv("SSH_AUTH_SOCK");
    const std::string saved = before ? before : "";
    setenv("SSH_AUTH_SOCK", socket.c_str(), 1);
    m_options.useAgent = true;
    m_options.identities.clear();
    EXPECT_EQ(refusal(), ErrorCode::SshAuthRefused) << "the agent is empty";
    EXPECT_TRUE(test::runProgram({"ssh-add", "-q", m_server->userKey()}));
    EXPECT_TRUE(connect());
    if (before)
        setenv("SSH_AUTH_SOCK", saved.c_str(), 1);
    else
        unsetenv("SSH_AUTH_SOCK");
    kill(agent, SIGTERM);
    test::reap(agent);
}

TEST_F(Ssh, UnknownHostKeyIsAskedForAndRemembered)
{
    const std::string known = m_server->folder().path("fresh/known_hosts");
    m_options.knownHosts = {known};
    EXPECT_EQ(refusal(), ErrorCode::HostKeyUnknown);
    SshPrompts prompts;
    HostKey shown;
    bool trust = false;
    prompts.trustHostKey = [&](const HostKey& key) {
        shown = key;
        return trust;
    };
    EXPECT_EQ(refusal(prompts), ErrorCode::HostKeyUnknown);
    EXPECT_EQ(shown.type, "ssh-ed25519");
    EXPECT_EQ(shown.host, "[127.0.0.1]:" + std::to_string(m_server->port()));
    EXPECT_EQ(shown.fingerprint.compare(0, 7, "SHA256:"), 0);
    EXPECT_FALSE(std::filesystem::exists(known));
    trust = true;
    EXPECT_TRUE(connectSsh(m_options, prompts));
    EXPECT_TRUE(connect()) << "known by now";
    std::filesystem::remove(known);
    m_options.acceptNewHostKey = true;
    EXPECT_TRUE(connect());
    EXPECT_TRUE(std::filesystem::exists(known));
}

TEST_F(Ssh, ChangedOrRevokedHostKeyIsAlwaysRefused)
{
    const auto& folder = m_server->folder();
    m_options.acceptNewHostKey = true;
    SshPrompts prompts;
    prompts.trustHostKey = [](const HostKey&) { return true; };
    folder.write("known_hosts", m_server->hostKeyLine(m_server->userKey() + ".pub"));
    EXPECT_EQ(refusal(prompts), ErrorCode::HostKeyChanged);
    const std::string line = m_server->hostKeyLine(folder.path("host_key.pub"));
    folder.write("known_hosts", line + "@revoked " + line);
    EXPECT_EQ(refusal(prompts), ErrorCode::HostKeyRevoked);
}

TEST_F(Ssh, NobodyThere)
{
    const test::ClosedPort closed; // the port of a server that ended may be another one's by now
    m_options.port = closed.port();
    EXPECT_EQ(refusal(), ErrorCode::ConnectRefused);
    m_options.host = "no-such-host.invalid";
    EXPECT_EQ(refusal(), ErrorCode::HostNotFound);
}

TEST_F(Ssh, LargeOutputArrivesWhole)
{
    const auto shell = connect();
    ASSERT_TRUE(shell);
    const auto result = shell->run(command("seq 1 6500000; head -c 1000 /dev/zero >&2"), 120s);
    ASSERT_TRUE(result);
    EXPECT_GT(result->output.size(), 50'000'000u);
    EXPECT_EQ(result->errors, std::string(1000, '\0'));
    std::size_t at = 0;
    bool right = true;
    for (int number = 1; number <= 6'500'000 && right; ++number) {
        const std::string line = std::to_string(number) + "\n";
        right = result->output.compare(at, line.size(), line) == 0;
        at += line.size();
    }
    EXPECT_TRUE(right && at == result->output.size());
}

TEST_F(Ssh, ManyCommandsAtOnceTakeTurns)
{
    const auto shell = connect();
    ASSERT_TRUE(shell);
    std::vector<std::future<Result<CommandResult>>> futures;
    for (int i = 0; i < 24; ++i) { // sshd allows ten sessions at once
        futures.push_back(std::async(std::launch::async, [&shell, i] {
            return shell->run(command("echo " + std::to_string(i)), 120s);
        }));
    }
    for (int i = 0; i < 24; ++i) {
        const auto result = futures[std::size_t(i)].get();
        ASSERT_TRUE(result) << errorText(result.error()).message;
        EXPECT_EQ(result->output, std::to_string(i) + "\n");
    }
}

TEST_F(Ssh, DeadlineEndsTheCommandOnTheHostToo)
{
    const auto shell = connect();
    ASSERT_TRUE(shell);
    const std::string token = test::uniqueToken();
    const auto result = shell->run(worker(token), 2s);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::TimedOut);
    EXPECT_TRUE(waitUntil([&] { return test::processesWith(token).empty(); }));
    EXPECT_TRUE(shell->run(command("true"))) << "the connection still works";
}

TEST_F(Ssh, StoppedStreamTellsItsLastAndLeavesNothing)
{
    const auto shell = connect();
    ASSERT_TRUE(shell);
    const std::string token = test::uniqueToken();
    Heard heard;
    auto stream = shell->stream(worker(token), heard.handlers());
    ASSERT_TRUE(stream);
    ASSERT_TRUE(waitUntil([&] { return heard.has("ready\n"); }));
    EXPECT_FALSE((*stream)->ended());
    EXPECT_FALSE(test::processesWith(token).empty());
    (*stream)->stop();
    (*stream)->stop();
    ASSERT_TRUE((*stream)->waitForEnd(20s));
    EXPECT_EQ(heard.output, "ready\nlast\n");
    EXPECT_EQ(**heard.end, 3);
    EXPECT_TRUE(waitUntil([&] { return test::processesWith(token).empty(); }));
}

TEST_F(Ssh, DroppedStreamLeavesNothing)
{
    const auto shell = connect();
    ASSERT_TRUE(shell);
    const std::string token = test::uniqueToken();
    Heard heard;
    auto stream = shell->stream(worker(token), heard.handlers());
    ASSERT_TRUE(waitUntil([&] { return heard.has("ready\n"); }));
    stream->reset();
    EXPECT_TRUE(waitUntil([&] { return test::processesWith(token).empty(); }));
    EXPECT_FALSE(heard.end) << "nobody is called after the stream is gone";
}

TEST_F(Ssh, CancelEndsEveryWait)
{
    const auto shell = connect();
    ASSERT_TRUE(shell);
    const std::string token = test::uniqueToken();
    Heard heard;
    auto stream = shell->stream(worker(token), heard.handlers());
    auto waiting = std::async(std::launch::async,
                              [&] { return shell->run(worker(token), std::chrono::hours(1)); });
    ASSERT_TRUE(waitUntil([&] { return heard.has("ready\n"); }));
    shell->cancel();
    shell->cancel();
    ASSERT_EQ(waiting.wait_for(20s), std::future_status::ready);
    EXPECT_EQ(waiting.get().error().code, ErrorCode::Cancelled);
    ASSERT_TRUE((*stream)->waitForEnd(20s));
    EXPECT_EQ(heard.end->error().code, ErrorCode::Cancelled);
    EXPECT_EQ(shell->run(command("true")).error().code, ErrorCode::Cancelled);
    EXPECT_TRUE(waitUntil([&] { return test::processesWith(token).empty(); }));
}

TEST_F(Ssh, CancelWhileConnecting)
{
    std::atomic<bool> cancelled = false;
    SshPrompts prompts;
    m_options.knownHosts = {m_server->folder().path("none")};
    prompts.trustHostKey = [&](const HostKey&) {
        cancelled = true; // while the person thinks, another presses cancel
        return true;
    };
    const auto shell = connectSsh(m_options, prompts, [&] { return cancelled.load(); });
    ASSERT_FALSE(shell);
    EXPECT_EQ(shell.error().code, ErrorCode::Cancelled);
}

TEST_F(Ssh, KilledServerIsALostConnection)
{
    const auto shell = connect();
    ASSERT_TRUE(shell);
    const std::string token = test::uniqueToken();
    Heard heard;
    auto stream = shell->stream(worker(token), heard.handlers());
    ASSERT_TRUE(waitUntil([&] { return heard.has("ready\n"); }));
    EXPECT_FALSE(m_server->connections().empty());
    m_server->kill();
    ASSERT_TRUE((*stream)->waitForEnd(20s));
    EXPECT_EQ(heard.end->error().code, ErrorCode::ConnectionLost);
    ASSERT_TRUE(shell->failure());
    EXPECT_EQ(shell->failure()->code, ErrorCode::ConnectionLost);
    EXPECT_EQ(shell->run(command("true")).error().code, ErrorCode::ConnectionLost);
    EXPECT_TRUE(waitUntil([&] { return test::processesWith(token).empty(); }));
}

TEST_F(Ssh, SilentServerIsALostConnectionAndAnIdleOneIsNot)
{
    m_options.keepAlive = 100ms;
    m_options.idleTimeout = 1s;
    const auto shell = connect();
    ASSERT_TRUE(shell);
    const auto connections = m_server->connections();
    ASSERT_FALSE(connections.empty());
    EXPECT_FALSE(waitUntil([&] { return shell->failure().has_value(); }, 3s))
        << "an idle host answers the keep-alive";
    for (const pid_t process : connections)
        kill(process, SIGSTOP);
    EXPECT_TRUE(waitUntil([&] { return shell->failure().has_value(); }));
    EXPECT_EQ(shell->failure()->code, ErrorCode::ConnectionLost);
    for (const pid_t process : connections)
        kill(process, SIGCONT);
}

TEST_F(Ssh, JumpsThroughOtherHosts)
{
    const test::TestSshd middle;
    m_options.jumps = {"root@127.0.0.1:" + std::to_string(middle.port())};
    m_options.identities.push_back(middle.userKey());
    m_options.acceptNewHostKey = true;
    const auto shell = connect();
    ASSERT_TRUE(shell);
    const auto result = shell->run(command("head -c 20000000 /dev/zero"), 60s);
    ASSERT_TRUE(result);
    EXPECT_EQ(result->output.size(), 20'000'000u);
    m_options.jumps.push_back(m_options.jumps[0]);
    EXPECT_TRUE(connect()) << "two in a row";
    m_server->kill();
    EXPECT_TRUE(waitUntil([&] { return shell->failure().has_value(); }));
    EXPECT_EQ(refusal(), ErrorCode::ConnectRefused) << "the jump host cannot reach it";
}

/// What the killed client of the test below is: this very program, told by its environment.
const bool isClient = [] {
    const char* port = std::getenv("VETHSCOPE_TEST_CLIENT_PORT");
    if (!port)
        return false;
    SshOptions options;
    options.host = "127.0.0.1";
    options.port = static_cast<std::uint16_t>(std::atoi(port));
    options.user = "root";
    options.identities = {std::getenv("VETHSCOPE_TEST_CLIENT_KEY")};
    options.knownHosts = {std::getenv("VETHSCOPE_TEST_CLIENT_KNOWN")};
    const auto shell = connectSsh(options);
    if (!shell)
        _exit(1);
    auto stream = (*shell)->stream(worker(std::getenv("VETHSCOPE_TEST_CLIENT_TOKEN")), {});
    (*stream)->waitForEnd(std::chrono::hours(1));
    _exit(2);
}();

TEST_F(Ssh, SigkillOfTheClientLeavesNoProcess)
{
    for (int round = 0; round < 3; ++round) {
        const std::string token = test::uniqueToken();
        const pid_t client = test::startProcess(
            {"/proc/self/exe"}, {}, {}, -1,
            {"VETHSCOPE_TEST_CLIENT_PORT=" + std::to_string(m_server->port()),
             "VETHSCOPE_TEST_CLIENT_KEY=" + m_server->userKey(),
             "VETHSCOPE_TEST_CLIENT_KNOWN=" + m_server->folder().path("known_hosts"),
             "VETHSCOPE_TEST_CLIENT_TOKEN=" + token});
        ASSERT_GT(client, 0);
        // The worker itself, not only what is about to become it.
        ASSERT_TRUE(waitUntil([&] { return test::processesWith(token).size() >= 3; }, 30s));
        kill(client, SIGKILL);
        EXPECT_EQ(test::reap(client), 128 + SIGKILL);
        EXPECT_TRUE(waitUntil([&] { return test::processesWith(token).empty(); }, 5s));
    }
}

TEST_F(Ssh, ConfigurationOfTheSshClientIsUsed)
{
    SshOptions options;
    options.alias = "localhost";
    options.host = "localhost";
    applySshConfig(options);
    if (options.identities.empty())
        GTEST_SKIP() << "no ssh client here";
    EXPECT_FALSE(options.user.empty());
    EXPECT_FALSE(options.knownHosts.empty());
}

} // namespace
} // namespace vs
