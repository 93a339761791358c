// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/recording_shell.h"
#include "core/remote/replay_shell.h"
#include "core/remote/transcript.h"

#include <mutex>
#include <thread>

namespace vs {
namespace {

RemoteCommand command(const std::string& name)
{
    RemoteCommand command;
    command.name = name;
    command.purpose = "test";
    command.script = "echo " + name;
    return command;
}

/// Collects what a stream's handlers are called with.
struct Heard
{
    std::mutex mutex;
    std::string output, errors;
    std::vector<std::size_t> sizes;
    std::optional<Result<int>> end;
    int ends = 0;

    StreamHandlers handlers()
    {
        StreamHandlers handlers;
        handlers.onOutput = [this](std::string_view text) {
            const std::lock_guard lock(mutex);
            output += text;
            sizes.push_back(text.size());
        };
        handlers.onErrors = [this](std::string_view text) {
            const std::lock_guard lock(mutex);
            errors += text;
        };
        handlers.onEnd = [this](Result<int> result) {
            const std::lock_guard lock(mutex);
            end = std::move(result);
            ++ends;
        };
        return handlers;
    }
};

Transcript sample()
{
    Transcript transcript;
    transcript.exchanges.push_back({"facts", {{"first", false, false}}, 0, {}, true, {}});
    transcript.exchanges.push_back(
        {"facts", {{"second", false, false}, {"warning", true, false}}, 3, {}, true, {}});
    transcript.exchanges.push_back({"capture",
                                    {{"packets", false, false},
                                     {"listening", true, false},
                                     {"last packet", false, true},
                                     {"12 captured", true, true}},
                                    130,
                                    {},
                                    false,
                                    "5 captured"});
    return transcript;
}

constexpr std::chrono::seconds kDeadline{20};

TEST(ReplayShell, AnswersByNameInOrder)
{
    ReplayShell shell(sample());
    EXPECT_EQ(shell.run(command("facts"), kDeadline)->output, "first");
    for (int again = 0; again < 2; ++again) {
        const auto result = shell.run(command("facts"), kDeadline);
        EXPECT_EQ(result->output, "second");
        EXPECT_EQ(result->errors, "warning");
        EXPECT_EQ(result->status, 3);
    }
    EXPECT_EQ(shell.run(command("other"), kDeadline).error().code, ErrorCode::CommandNotFound);
}

TEST(ReplayShell, StreamRunsUntilItIsStopped)
{
    for (const std::size_t chunk : {0u, 1u, 3u}) {
        ReplayShell shell(sample(), chunk);
        Heard heard;
        auto stream = shell.stream(command("capture"), heard.handlers());
        ASSERT_TRUE(stream);
        EXPECT_FALSE((*stream)->ended());
        (*stream)->stop();
        ASSERT_TRUE((*stream)->waitForEnd(kDeadline));
        const std::lock_guard lock(heard.mutex);
        EXPECT_EQ(heard.output, "packetslast packet");
        EXPECT_EQ(heard.errors, "listening12 captured");
        EXPECT_EQ(**heard.end, 130);
        EXPECT_EQ(heard.ends, 1);
        if (chunk > 0) {
            EXPECT_EQ(*std::max_element(heard.sizes.begin(), heard.sizes.end()), chunk);
        }
    }
}

TEST(ReplayShell, LostConnectionEndsStreamsAndCommands)
{
    ReplayShell shell(sample());
    Heard heard;
    auto stream = shell.stream(command("capture"), heard.handlers());
    ASSERT_TRUE(stream);
    const Error lost{ErrorCode::ConnectionLost, "replay", "cable"};
    shell.lose(lost);
    ASSERT_TRUE((*stream)->waitForEnd(kDeadline));
    EXPECT_EQ(heard.end->error(), lost);
    EXPECT_EQ(shell.run(command("facts"), kDeadline).error(), lost);
    EXPECT_EQ(shell.failure(), lost);
    EXPECT_FALSE(shell.stream(command("capture"), {}));
}

TEST(ReplayShell, DroppedStreamCallsNobody)
{
    auto shell = std::make_unique<ReplayShell>(sample());
    Heard heard;
    shell->stream(command("capture"), heard.handlers()).value().reset();
    shell.reset(); // joins the thread that calls handlers
    EXPECT_EQ(heard.ends, 0);
}

TEST(ReplayShell, StatisticsAreToldOnErrors)
{
    ReplayShell shell(sample());
    Heard heard;
    auto stream = shell.stream(command("capture"), heard.handlers());
    (*stream)->requestStatistics();
    (*stream)->stop();
    ASSERT_TRUE((*stream)->waitForEnd(kDeadline));
    EXPECT_NE(heard.errors.find("5 captured"), std::string::npos);
}

TEST(RecordingShell, ListsWhatRanAndMakesATranscriptThatReplaysTheSame)
{
    RecordingShell recording(std::make_unique<ReplayShell>(sample()),
                             RecordingShell::Keep::Answers);
    EXPECT_TRUE(recording.run(command("facts"), kDeadline));
    EXPECT_TRUE(recording.run(command("facts"), kDeadline));
    EXPECT_FALSE(recording.run(command("other"), kDeadline));
    Heard heard;
    auto stream = recording.stream(command("capture"), heard.handlers());
    EXPECT_FALSE(recording.log().back().status);
    (*stream)->stop();
    ASSERT_TRUE((*stream)->waitForEnd(kDeadline));

    const auto log = recording.log();
    ASSERT_EQ(log.size(), 4u);
    EXPECT_EQ(log[0].name, "facts");
    EXPECT_EQ(log[0].script, "echo facts");
    EXPECT_EQ(log[0].status, 0);
    EXPECT_EQ(log[1].status, 3);
    EXPECT_EQ(log[2].failure->code, ErrorCode::CommandNotFound);
    EXPECT_EQ(log[3].status, 130);
    EXPECT_GT(log[0].time, 1'600'000'000 * kSecond);

    const Transcript again = recording.transcript();
    ReplayShell second(again);
    EXPECT_EQ(second.run(command("facts"), kDeadline)->output, "first");
    EXPECT_EQ(second.run(command("facts"), kDeadline)->errors, "warning");
    EXPECT_EQ(second.run(command("other"), kDeadline).error(), *log[2].failure);
    Heard twice;
    auto replayed = second.stream(command("capture"), twice.handlers());
    (*replayed)->stop();
    ASSERT_TRUE((*replayed)->waitForEnd(kDeadline));
    EXPECT_EQ(twice.output, heard.output);
    EXPECT_EQ(twice.errors, heard.errors);
    EXPECT_EQ(**twice.end, 130);
}

TEST(RecordingShell, DroppedStreamIsNotLeftRunningInTheLog)
{
    RecordingShell recording(std::make_unique<ReplayShell>(sample()));
    int changes = 0;
    recording.onLogChanged([&changes] { ++changes; });
    recording.stream(command("capture"), {}).value().reset();
    ASSERT_EQ(recording.log().size(), 1u);
    EXPECT_EQ(recording.log()[0].failure->code, ErrorCode::Cancelled);
    EXPECT_EQ(changes, 2);
    EXPECT_TRUE(recording.transcript().exchanges.empty());
}

TEST(Transcript, IsWrittenAndReadBack)
{
    Transcript transcript = sample();
    transcript.exchanges[0].chunks[0].bytes = std::string("\0\xff\n\"", 4);
    transcript.exchanges[1].failure = Error{ErrorCode::TimedOut, "facts", "slow"};
    const auto read = readTranscript(writeTranscript(transcript));
    ASSERT_TRUE(read);
    EXPECT_EQ(*read, transcript);
}

TEST(Transcript, NamesTheLineThatIsWrong)
{
    const std::string good = writeTranscript(sample());
    for (const char* bad : {"{", "[]", "{\"name\": 1}", "null"}) {
        const auto read = readTranscript(good + bad);
        ASSERT_FALSE(read) << bad;
        EXPECT_EQ(read.error().code, ErrorCode::Malformed);
        EXPECT_EQ(read.error().context, "line 4");
    }
}

} // namespace
} // namespace vs
