// SPDX-License-Identifier: GPL-3.0-or-later
// Files of whole traces: what a crash left, what text becomes, what goes to other programs.
#include "core/share/trace_files.h"

#include "core/base/text.h"
#include "core/record/tee.h"
#include "core/report/json.h"
#include "import_fixture.h"

#include <filesystem>
#include <unistd.h>

namespace vs {

namespace {

using test::pastePath;
using test::pasteText;
using test::told;

class ShareFiles : public testing::Test
{
protected:
    void SetUp() override { std::filesystem::create_directories(m_folder); }
    void TearDown() override { std::filesystem::remove_all(m_folder); }

    std::string file(const std::string& name) const { return m_folder + '/' + name; }
    static std::string recording(const std::string& name)
    {
        return std::string(VETHSCOPE_SOURCE_DIR) + "/resources/recordings/" + name + ".pcapng";
    }
    static std::vector<Source> one(const std::string& path) { return {{path, {}}}; }
    static std::string bytes(const std::string& path)
    {
        std::ifstream in(path, std::ios::binary);
        std::ostringstream all;
        all << in.rdbuf();
        return all.str();
    }
    static std::shared_ptr<const Snapshot> opened(const std::vector<Source>& sources)
    {
        const auto snapshot = openTrace(sources);
        EXPECT_TRUE(snapshot.has_value());
        return snapshot ? *snapshot : std::make_shared<const Snapshot>();
    }

private:
    const std::string m_folder = testing::TempDir() + "/share-" + std::to_string(::getpid()) + '-' +
                                 testing::UnitTest::GetInstance()->current_test_info()->name();
};

/// The recording's events up to the end, which is not written, and a block that is cut.
std::string crashedSession(const std::string& from)
{
    // Kind 6 is the end: its block is left out, and the file breaks off within the next one.
    std::string out;
    for (std::size_t at = 0; at + 12 <= from.size();) {
        std::uint32_t type = 0, length = 0;
        std::memcpy(&type, from.data() + at, 4);
        std::memcpy(&length, from.data() + at + 4, 4);
        const bool end = type == 0x80005601U && static_cast<unsigned char>(from[at + 8]) == 6;
        if (!end)
            out.append(from, at, length);
        at += length;
    }
    return out + std::string("\x06\x00\x00\x00\x40\x00\x00\x00\x01", 9);
}

/// Hands a trace on until it is over, as one that goes on; `pause`, if there is one, is called
/// before the sighting of that number.
class Growing : public TeeSink
{
public:
    explicit Growing(EventSink& to, int at = -1, std::function<void()> pause = {})
        : m_at(at), m_pause(std::move(pause))
    {
        add(to);
    }
    void onSighting(const Sighting& it, std::span<const std::uint8_t> frame,
                    std::uint32_t length) override
    {
        if (m_seen++ == m_at)
            m_pause();
        TeeSink::onSighting(it, frame, length);
    }
    void onCaptureStats(const CaptureStats&) override {}
    void onEnd(Timestamp) override {}

private:
    int m_seen = 0;
    const int m_at;
    const std::function<void()> m_pause;
};

TEST_F(ShareFiles, WhatACrashLeftIsFinishedByOpeningIt)
{
    const std::string path = file("crashed.pcapng");
    std::string content = crashedSession(bytes(recording("rst-dropped")));
    // As it was while it was written: no comments yet.
    for (std::size_t at = content.find("DROPPED in"); at != std::string::npos;
         at = content.find("DROPPED in", at + 1))
        content.replace(at, 10, "..........");
    std::ofstream(path, std::ios::binary) << content;
    std::filesystem::last_write_time(path, std::filesystem::file_time_type::clock::now() -
                                               std::chrono::minutes(1));
    // Only read: the command line changes no file.
    const auto read = opened(one(path));
    EXPECT_EQ(bytes(path), content);
    EXPECT_EQ(read->warnings.size(), 1U);
    const auto finish = openTrace(one(path), {}, Unfinished::Finish);
    ASSERT_TRUE(finish);
    EXPECT_EQ(told(**finish), told(*read));
    const std::string finished = bytes(path);
    EXPECT_NE(finished, content);
    EXPECT_TRUE(contains(finished, "DROPPED in vmbr0"));
    // Whole now: opening it once more changes nothing, and says nothing of a cut.
    const auto again = openTrace(one(path), {}, Unfinished::Finish);
    ASSERT_TRUE(again);
    EXPECT_TRUE((*again)->warnings.empty());
    EXPECT_EQ(told(**again), told(*read));
    EXPECT_EQ(bytes(path), finished);
}

TEST_F(ShareFiles, WhatIsBeingWrittenIsLeftAlone)
{
    const std::string path = file("live.pcapng");
    auto writer = SessionWriter::create(path);
    ASSERT_TRUE(writer);
    Growing copy(**writer);
    ASSERT_TRUE(readSession(recording("rst-dropped"), copy));
    (*writer)->flush();
    const std::string before = bytes(path);
    const auto live = openTrace(one(path), {}, Unfinished::Finish);
    ASSERT_TRUE(live);
    EXPECT_EQ((*live)->sightings, 36U);
    EXPECT_EQ(bytes(path), before);
    ASSERT_TRUE((*writer)->close());
}

TEST_F(ShareFiles, OneThatGrowsIsToldTheSameEachTime)
{
    const std::string path = file("live.pcapng");
    auto writer = SessionWriter::create(path);
    ASSERT_TRUE(writer);
    const TraceTeller tell = tellerOf(one(path));
    RedactionOptions options;
    options.key.emplace();
    std::shared_ptr<const Snapshot> shown;
    std::string first;
    Growing half(**writer, 20, [&] {
        (*writer)->flush();
        const auto looked = openRedacted(tell, options);
        ASSERT_TRUE(looked);
        shown = looked->snapshot;
        first = printJson(snapshotJson(*shown));
    });
    ASSERT_TRUE(readSession(recording("rst-dropped"), half));
    // One whose name nobody had seen when it was masked.
    auto late = std::make_shared<Topology>();
    Guest& guest = late->guests.emplace_back();
    guest.vmid = 900;
    guest.name = "latecomer";
    half.onTopology(late);
    half.onWarning("latecomer is here");
    (*writer)->flush();
    ASSERT_TRUE(shown);
    EXPECT_EQ(shown->sightings, 20U);
    EXPECT_EQ(opened(one(path))->sightings, 36U);
    const auto again = openRedacted(tell, options);
    ASSERT_TRUE(again);
    EXPECT_EQ(printJson(snapshotJson(*again->snapshot)), first);
    // Also once it is over, and its file another.
    (*writer)->setComments({{1, "a comment"}});
    (*writer)->onEnd(opened(one(path))->now);
    ASSERT_TRUE((*writer)->close());
    const auto saved = saveTrace(redactedTeller(tell, options), file("saved.pcapng"));
    ASSERT_TRUE(saved);
    EXPECT_EQ(printJson(snapshotJson(**saved)), first);
    EXPECT_EQ(opened(one(file("saved.pcapng")))->sightings, 20U);
    EXPECT_FALSE(contains(bytes(file("saved.pcapng")), "latecomer"));
}

TEST_F(ShareFiles, TextBecomesASession)
{
    const std::vector<Source> sources = {
        {"before", pasteText("rst-dropped/iptables-save-before.txt")},
        {"packets", pasteText("rst-dropped/tcpdump-e.txt")},
        {"events", pasteText("rst-dropped/conntrack-E-timestamp.txt")},
        {"after", pasteText("rst-dropped/iptables-save.txt")}};
    const auto before = opened(sources);
    ASSERT_TRUE(saveTrace(tellerOf(sources), file("text.pcapng")));
    const auto after = opened(one(file("text.pcapng")));
    EXPECT_EQ(told(*after), told(*before));
    EXPECT_EQ(test::findingIds(*after), test::findingIds(*before));
    EXPECT_TRUE(after->topology->inferred);
    ASSERT_FALSE(after->findings.empty());
    EXPECT_EQ(after->findings.front().grade, Grade::Counted);
}

TEST_F(ShareFiles, PacketsOnlyIsForOtherPrograms)
{
    SessionOptions options;
    options.plain = true;
    ASSERT_TRUE(saveTrace(tellerOf(one(recording("rst-dropped"))), file("plain.pcapng"), options));
    const std::string content = bytes(file("plain.pcapng"));
    EXPECT_FALSE(contains(content, "VETHSCOPE_EVENT"));
    EXPECT_FALSE(contains(content, std::string("\x01\x56\x00\x80", 4))); // facts
    EXPECT_TRUE(contains(content, "DROPPED in vmbr0"));
    EXPECT_EQ(opened(one(file("plain.pcapng")))->sightings, 36U);
    if (std::system("command -v editcap >/dev/null") != 0)
        GTEST_SKIP() << "editcap is not installed";
    const std::string convert =
        "editcap -F pcap '" + file("plain.pcapng") + "' '" + file("plain.pcap") + "' 2>/dev/null";
    ASSERT_EQ(std::system(convert.c_str()), 0);
    EXPECT_EQ(opened(one(file("plain.pcap")))->sightings, 36U);
}

TEST_F(ShareFiles, MaskedItTellsTheSame)
{
    const TraceTeller tell = tellerOf(one(recording("rst-dropped")));
    RedactionOptions options;
    options.key.emplace();
    const auto masked = openRedacted(tell, options);
    ASSERT_TRUE(masked);
    EXPECT_FALSE(masked->replacements.empty());
    ASSERT_TRUE(saveTrace(redactedTeller(tell, options), file("masked.pcapng")));
    const auto plain = opened(one(recording("rst-dropped")));
    const auto saved = opened(one(file("masked.pcapng")));
    EXPECT_EQ(told(*saved), told(*masked->snapshot));
    EXPECT_EQ(told(*saved), told(*plain)); // the lab's addresses are private
    EXPECT_EQ(test::findingIds(*saved), test::findingIds(*plain));
    for (const Replacement& each : masked->replacements)
        if (each.kind == "MAC") {
            EXPECT_FALSE(contains(bytes(file("masked.pcapng")), each.original)) << each.original;
        }
}

TEST_F(ShareFiles, ALinkStaysOne)
{
    std::ofstream(file("there.pcapng")) << "old";
    std::filesystem::create_symlink("there.pcapng", file("link.pcapng"));
    ASSERT_TRUE(saveTrace(tellerOf(one(recording("rst-dropped"))), file("link.pcapng")));
    EXPECT_TRUE(std::filesystem::is_symlink(file("link.pcapng")));
    EXPECT_EQ(opened(one(file("there.pcapng")))->sightings, 36U);
}

TEST_F(ShareFiles, AFailedSaveLeavesWhatWasThere)
{
    std::ofstream(file("kept.pcapng")) << "mine";
    EXPECT_FALSE(saveTrace(tellerOf(one(file("none.pcapng"))), file("kept.pcapng")));
    EXPECT_EQ(bytes(file("kept.pcapng")), "mine");
    const auto refused = saveTrace(tellerOf(one(recording("rst-dropped"))), "/nowhere/x.pcapng");
    ASSERT_FALSE(refused);
    EXPECT_EQ(refused.error().code, ErrorCode::FileUnwritable);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(file(".")), {}), 1);
}

} // namespace

} // namespace vs
