// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/quote.h"
#include "core/remote/tcp_socket.h"
#include "core/remote/wrapper.h"
#include "remote_test_support.h"

#include <csignal>
#include <fcntl.h>
#include <unistd.h>

namespace vs {
namespace {

using test::waitUntil;

/// A wrapped command run by a shell of this machine, as sshd would run it.
class LocalRun
{
public:
    explicit LocalRun(RemoteCommand command, const std::string& shell = "/bin/sh",
                      std::chrono::seconds limit = std::chrono::seconds(60),
                      const std::string& before = {},
                      std::chrono::seconds patience = kHeartbeatPatience)
        : m_command(std::move(command))
    {
        const WrappedCommand wrapped = wrapCommand(m_command, "token1234", limit, patience);
        m_marker = wrapped.marker;
        int ends[2] = {-1, -1};
        if (pipe2(ends, O_CLOEXEC) != 0)
            throw std::runtime_error("no pipe");
        const UniqueFd reader(ends[0]);
        m_input = UniqueFd(ends[1]);
        m_process = test::startProcess({shell, "-c", before + wrapped.exec}, m_folder.path("out"),
                                       m_folder.path("err"), reader.get());
    }
    ~LocalRun()
    {
        m_input.reset();
        end();
    }

    void closeInput() { m_input.reset(); }
    void send(std::string_view line) const
    {
        ASSERT_EQ(write(m_input.get(), line.data(), line.size()), ssize_t(line.size()));
    }
    int end()
    {
        if (m_process > 0)
            m_status = test::reap(m_process);
        m_process = -1;
        return m_status;
    }
    std::string output() const { return after("out"); }
    std::string errors() const { return after("err"); }
    std::string raw(const char* name) const { return test::readWhole(m_folder.path(name)); }

private:
    std::string after(const char* name) const
    {
        MarkerFilter filter(m_marker);
        const std::string text = raw(name);
        return std::string(filter.feed(text));
    }

    test::TempFolder m_folder;
    RemoteCommand m_command;
    std::string m_marker;
    UniqueFd m_input;
    pid_t m_process = -1;
    int m_status = -1;
};

RemoteCommand command(std::string script)
{
    RemoteCommand command;
    command.name = "test";
    command.script = std::move(script);
    return command;
}

TEST(Wrapper, GivesStatusAndBothOutputs)
{
    LocalRun run(command("echo \"it's $((40+2))!\"; echo trouble >&2; exit 7"));
    EXPECT_EQ(run.end(), 7);
    EXPECT_EQ(run.output(), "it's 42!\n");
    EXPECT_EQ(run.errors(), "trouble\n");
}

TEST(Wrapper, SetsTheEnvironmentAndGivesNoInput)
{
    LocalRun run(command("echo $LC_ALL $PATH; cat"), "/bin/sh", std::chrono::seconds(60),
                 "LC_ALL=de_DE.UTF-8 PATH=/usr/bin:/bin LANGUAGE=de; export LC_ALL PATH;");
    EXPECT_EQ(run.end(), 0);
    EXPECT_EQ(run.output(), "C /usr/sbin:/usr/bin:/sbin:/bin:/usr/local/sbin:/usr/local/bin\n");
}

TEST(Wrapper, NoiseOfTheLoginShellIsDiscarded)
{
    LocalRun run(command("echo real"), "/bin/bash", std::chrono::seconds(60),
                 "echo Welcome to the node; printf 'no line end' >&2; set -x; ");
    EXPECT_EQ(run.end(), 0);
    EXPECT_NE(run.raw("out").find("Welcome"), std::string::npos);
    EXPECT_EQ(run.output(), "real\n");
    EXPECT_EQ(run.errors(), "");
}

TEST(Wrapper, PrivilegedRunsAsRootWithoutSudo)
{
    if (geteuid() != 0)
        GTEST_SKIP() << "needs root: otherwise sudo would be asked";
    RemoteCommand privileged = command("id -u");
    privileged.privileged = true;
    LocalRun run(privileged);
    EXPECT_EQ(run.end(), 0);
    EXPECT_EQ(run.output(), "0\n");
}

TEST(Wrapper, SignalsOfTheCommandAreItsStatus)
{
    LocalRun run(command("kill -TERM $$"));
    EXPECT_EQ(run.end(), 128 + SIGTERM);
    EXPECT_EQ(run.errors(), "");
}

TEST(Wrapper, ClosedInputInterruptsAndLastOutputArrives)
{
    const std::string token = test::uniqueToken();
    LocalRun run(command(": " + token +
                         "; trap 'echo counted 42 >&2; exit 3' INT; echo ready;"
                         " while :; do sleep 0.05; done"));
    ASSERT_TRUE(waitUntil([&] { return run.output() == "ready\n"; }));
    EXPECT_FALSE(test::processesWith(token).empty());
    run.closeInput();
    EXPECT_EQ(run.end(), 3);
    EXPECT_EQ(run.errors(), "counted 42\n");
    EXPECT_TRUE(waitUntil([&] { return test::processesWith(token).empty(); }));
}

TEST(Wrapper, StubbornCommandAndItsChildrenAreKilled)
{
    const std::string token = test::uniqueToken();
    LocalRun run(command("trap '' INT TERM; (: " + token +
                         "; while :; do sleep 1; done) &"
                         " echo ready; while :; do sleep 1; done"));
    ASSERT_TRUE(waitUntil([&] { return run.output() == "ready\n"; }));
    run.closeInput();
    EXPECT_EQ(run.end(), 128 + SIGKILL);
    EXPECT_TRUE(waitUntil([&] { return test::processesWith(token).empty(); }));
}

TEST(Wrapper, WhatACommandLeavesBehindIsEnded)
{
    const std::string token = test::uniqueToken();
    LocalRun run(command("sh -c 'while :; do sleep 0.1; done' " + token + " & echo ready"));
    EXPECT_EQ(run.end(), 0);
    EXPECT_EQ(run.output(), "ready\n");
    EXPECT_TRUE(waitUntil([&] { return test::processesWith(token).empty(); }));
}

TEST(Wrapper, HardLimitEndsIt)
{
    const std::string token = test::uniqueToken();
    LocalRun run(command("exec sleep 1000 # " + token), "/bin/sh", std::chrono::seconds(1));
    EXPECT_EQ(run.end(), 124) << "timeout's own status";
    EXPECT_TRUE(waitUntil([&] { return test::processesWith(token).empty(); }));
}

TEST(Wrapper, SilenceWithoutHeartbeatEndsIt)
{
    const std::string token = test::uniqueToken();
    LocalRun run(command("echo ready; exec sleep 1000 # " + token), "/bin/sh",
                 std::chrono::seconds(60), {}, std::chrono::seconds(1));
    ASSERT_TRUE(waitUntil([&] { return run.output() == "ready\n"; }));
    EXPECT_EQ(run.end(), 128 + SIGINT); // the input stays open, nothing is sent
    EXPECT_TRUE(waitUntil([&] { return test::processesWith(token).empty(); }));
}

TEST(Wrapper, StatisticsLineReachesTheCommandAsASignal)
{
    // Not a shell: what was ignored when a shell began, it cannot trap. tcpdump can, as perl does.
    RemoteCommand counting =
        command("perl -e '$| = 1; $SIG{USR1} = sub { print STDERR \"12 captured\\n\" };"
                " print \"ready\\n\"; select(undef, undef, undef, 0.05) while 1'");
    counting.statistics = true;
    LocalRun run(counting);
    ASSERT_TRUE(waitUntil([&] { return run.output() == "ready\n"; }));
    run.send(kHeartbeatLine);
    run.send(kStatisticsLine);
    EXPECT_TRUE(waitUntil([&] { return run.errors() == "12 captured\n"; }));
    run.closeInput();
    EXPECT_EQ(run.end(), 128 + SIGINT);
}

TEST(Wrapper, StatisticsAskedTooEarlyDoNotKill)
{
    RemoteCommand deaf = command("sleep 1000"); // never installs a handler
    deaf.statistics = true;
    LocalRun run(deaf);
    ASSERT_TRUE(waitUntil([&] { return !run.raw("out").empty(); }));
    run.send(kStatisticsLine);
    run.send(kStatisticsLine);
    run.closeInput();
    EXPECT_EQ(run.end(), 128 + SIGINT);
}

TEST(MarkerFilter, FindsTheMarkerInChunksOfAnySize)
{
    const std::string text = "Welcome\nvethscope-tok\nvethscope-token\npayload vethscope-token\n";
    for (std::size_t size = 1; size <= text.size(); ++size) {
        MarkerFilter filter("vethscope-token");
        std::string got;
        for (std::size_t at = 0; at < text.size(); at += size)
            got += filter.feed(std::string_view(text).substr(at, size));
        EXPECT_EQ(got, "payload vethscope-token\n") << size;
        EXPECT_EQ(filter.noise(), "Welcome\nvethscope-tok\n");
    }
}

TEST(MarkerFilter, KeepsOnlyTheEndOfEndlessNoise)
{
    MarkerFilter filter("vethscope-token");
    for (int i = 0; i < 10000; ++i)
        EXPECT_TRUE(filter.feed("noise that never ends, line " + std::to_string(i) + "\n").empty());
    EXPECT_FALSE(filter.found());
    EXPECT_LT(filter.noise().size(), 8192u);
    EXPECT_NE(filter.noise().find("line 9999"), std::string::npos);
}

} // namespace
} // namespace vs
