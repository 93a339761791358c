// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/pcapng.h"

#include "tests/core/record_fixture.h"

#include <cstdlib>

namespace vs {
namespace {

using namespace test;

/// A pcapng or pcap file of somebody else, in either byte order.
class Foreign
{
public:
    explicit Foreign(bool swapped) : m_swapped(swapped) {}

    Foreign& u16(std::uint16_t v) { return put(m_swapped ? __builtin_bswap16(v) : v); }
    Foreign& u32(std::uint32_t v) { return put(m_swapped ? __builtin_bswap32(v) : v); }
    Foreign& bytes(const std::vector<std::uint8_t>& v)
    {
        m_body.append(v.begin(), v.end());
        return *this;
    }
    Foreign& pad()
    {
        m_body.append((4 - m_body.size() % 4) % 4, '\0');
        return *this;
    }
    Foreign& block(std::uint32_t type)
    {
        std::string body = std::move(m_body);
        m_body.clear();
        const auto total = static_cast<std::uint32_t>(body.size() + 12);
        u32(type).u32(total);
        m_out += std::exchange(m_body, {}) + body;
        u32(total);
        m_out += std::exchange(m_body, {});
        return *this;
    }
    Foreign& section()
    {
        return u32(pcapng::kByteOrderMagic)
            .u16(1)
            .u16(0)
            .u32(~0U)
            .u32(~0U)
            .block(pcapng::kSectionHeader);
    }
    Foreign& interface(std::uint16_t linkType, const std::string& name, std::uint8_t resolution)
    {
        u16(linkType).u16(0).u32(0);
        u16(2).u16(static_cast<std::uint16_t>(name.size())).bytes({name.begin(), name.end()}).pad();
        u16(9).u16(1).bytes({resolution}).pad();
        return u32(0).block(pcapng::kInterfaceDescription);
    }
    Foreign& packet(std::uint32_t interface, std::uint64_t time,
                    const std::vector<std::uint8_t>& data, std::uint32_t flags)
    {
        u32(interface)
            .u32(static_cast<std::uint32_t>(time >> 32U))
            .u32(static_cast<std::uint32_t>(time));
        u32(static_cast<std::uint32_t>(data.size())).u32(static_cast<std::uint32_t>(data.size()));
        bytes(data).pad();
        u16(2).u16(4).u32(flags);
        return u32(0).block(pcapng::kEnhancedPacket);
    }
    std::string take() { return std::exchange(m_body, {}).insert(0, std::exchange(m_out, {})); }

private:
    template<class T>
    Foreign& put(T v)
    {
        m_body.append(reinterpret_cast<const char*>(&v), sizeof v);
        return *this;
    }
    bool m_swapped;
    std::string m_body;
    std::string m_out;
};

std::vector<std::uint8_t> ethernet(const std::vector<std::uint8_t>& network)
{
    std::vector<std::uint8_t> frame;
    frame.reserve(network.size() + 14);
    for (const int byte : {0xbc, 0x24, 0x11, 0xaa, 8, 0x11, 0xbc, 0x24, 0x11, 0xaa, 1, 1, 8, 0})
        frame.push_back(static_cast<std::uint8_t>(byte));
    for (const std::uint8_t byte : network)
        frame.push_back(byte);
    return frame;
}

struct Collector : TextSink
{
    std::vector<Sighting> seen;
    std::shared_ptr<const Topology> topology;

    void onSighting(const Sighting& it, std::span<const std::uint8_t> frame,
                    std::uint32_t length) override
    {
        seen.push_back(it);
        TextSink::onSighting(it, frame, length);
    }
    void onTopology(std::shared_ptr<const Topology> it) override { topology = it; }
};

class RecordForeign : public testing::TestWithParam<bool>
{};

TEST_P(RecordForeign, EthernetWithNamedInterfaces)
{
    const TempFolder folder;
    const auto frame = ethernet(tcpFrame(tcpflag::Syn, 57006));
    Foreign file(GetParam());
    file.section().interface(1, "tap811i0", 9).interface(1, "fwpr811p0", 6);
    file.packet(0, 1'700'000'000'000'000'123, frame, 1).packet(1, 1'700'000'000'000'001, frame, 2);
    file.interface(1, "vmbr0", 9).packet(2, 1'700'000'001'000'000'000, frame, 0);
    writeFile(folder.file("f.pcapng"), file.take());
    Collector sink;
    ASSERT_TRUE(readSession(folder.file("f.pcapng"), sink));
    ASSERT_EQ(sink.seen.size(), 3U);
    EXPECT_EQ(sink.seen[0].time, 1'700'000'000'000'000'123);
    EXPECT_EQ(sink.seen[1].time, 1'700'000'000'000'001'000);
    EXPECT_EQ(sink.seen[0].direction, Direction::In);
    EXPECT_EQ(sink.seen[1].direction, Direction::Out);
    EXPECT_TRUE(sink.seen[0].packet.isSyn());
    ASSERT_TRUE(sink.topology);
    EXPECT_TRUE(sink.topology->inferred);
    EXPECT_EQ(sink.topology->nameOf(sink.seen[0].interface), "tap811i0");
    EXPECT_EQ(sink.topology->nameOf(sink.seen[1].interface), "fwpr811p0");
    EXPECT_EQ(sink.topology->nameOf(sink.seen[2].interface), "vmbr0");
    EXPECT_EQ(sink.end, 1'700'000'001'000'000'000);
}

TEST_P(RecordForeign, ResolutionsOfTwoAndCoarseOnes)
{
    const TempFolder folder;
    const auto frame = ethernet(tcpFrame(tcpflag::Syn, 57006));
    Foreign file(GetParam());
    file.section().interface(1, "a", 0x80 | 10).interface(1, "b", 3).interface(1, "c", 12);
    file.packet(0, 5 * 1024 + 512, frame, 0)
        .packet(1, 5500, frame, 0)
        .packet(2, 5'500'000'000'000, frame, 0);
    writeFile(folder.file("f.pcapng"), file.take());
    Collector sink;
    ASSERT_TRUE(readSession(folder.file("f.pcapng"), sink));
    ASSERT_EQ(sink.seen.size(), 3U);
    for (const Sighting& each : sink.seen)
        EXPECT_EQ(each.time, 5'500'000'000);
}

TEST_P(RecordForeign, SimpleAndOldPacketBlocks)
{
    const TempFolder folder;
    const auto frame = ethernet(tcpFrame(tcpflag::Syn, 57006));
    const auto length = static_cast<std::uint32_t>(frame.size());
    Foreign file(GetParam());
    file.section().interface(1, "eth0", 6);
    file.u32(length).bytes(frame).pad().block(pcapng::kSimplePacket);
    file.u16(0).u16(0).u32(0).u32(7).u32(length).u32(length).bytes(frame).pad().block(
        pcapng::kOldPacket);
    writeFile(folder.file("f.pcapng"), file.take());
    Collector sink;
    ASSERT_TRUE(readSession(folder.file("f.pcapng"), sink));
    ASSERT_EQ(sink.seen.size(), 2U);
    EXPECT_EQ(sink.seen[1].time, 7'000);
    EXPECT_TRUE(sink.seen[0].packet.isSyn());
    EXPECT_TRUE(sink.seen[1].packet.isSyn());
}

TEST_P(RecordForeign, ClassicPcap)
{
    const TempFolder folder;
    const auto frame = ethernet(tcpFrame(tcpflag::Syn, 57006));
    const auto length = static_cast<std::uint32_t>(frame.size());
    Foreign file(GetParam());
    file.u32(0xa1b2c3d4).u16(2).u16(4).u32(0).u32(0).u32(65535).u32(1);
    for (std::uint32_t i = 0; i < 20'000; ++i) // more than one chunk
        file.u32(1'700'000'000 + i).u32(5).u32(length).u32(length).bytes(frame);
    const std::string whole = file.take();
    writeFile(folder.file("f.pcap"), whole);
    Collector sink;
    ASSERT_TRUE(readSession(folder.file("f.pcap"), sink));
    EXPECT_EQ(sink.sightings, 20'000U);
    EXPECT_EQ(sink.seen[0].time, 1'700'000'000'000'005'000);
    EXPECT_THAT(sink.warnings, testing::IsEmpty());

    writeFile(folder.file("cut.pcap"), whole.substr(0, whole.size() - 1));
    Collector cut;
    ASSERT_TRUE(readSession(folder.file("cut.pcap"), cut));
    EXPECT_EQ(cut.sightings, 19'999U);
    EXPECT_EQ(cut.warnings.size(), 1U);
}

TEST_P(RecordForeign, UnknownLinkTypesAreSaid)
{
    const TempFolder folder;
    Foreign file(GetParam());
    file.section().interface(127, "wlan0", 6).packet(0, 1, {1, 2, 3, 4}, 0);
    writeFile(folder.file("f.pcapng"), file.take());
    TextSink sink;
    const auto result = readSession(folder.file("f.pcapng"), sink);
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().code, ErrorCode::NothingRecognised);
}

INSTANTIATE_TEST_SUITE_P(ByteOrders, RecordForeign, testing::Bool());

TEST(RecordComments, ArePutOnTheRightPacketsAndNothingElseChanges)
{
    const TempFolder folder;
    const std::string path = folder.file("s.pcapng");
    const std::string comment = "DROPPED in vmbr0 by PVEFW-FORWARD rule 1 (counted)";
    auto writer = SessionWriter::create(path);
    ASSERT_TRUE(writer);
    playSmallTrace(**writer);
    (*writer)->setComments({{1, comment}, {77, "no such packet"}});
    ASSERT_TRUE((*writer)->close());

    TextSink before;
    playSmallTrace(before);
    TextSink after;
    ASSERT_TRUE(readSession(path, after));
    EXPECT_EQ(after.events, before.events);
    const std::string bytes = readFile(path);
    EXPECT_NE(bytes.find(comment), std::string::npos);
    EXPECT_EQ(bytes.find("no such packet"), std::string::npos);
    EXPECT_EQ(std::distance(std::filesystem::directory_iterator(folder.file("")), {}), 1)
        << "a temporary file stayed behind";
}

TEST(RecordComments, WiresharkReadsNamesDirectionsEventsAndComments)
{
    if (std::system("tshark --version >/dev/null 2>&1") != 0)
        GTEST_SKIP() << "tshark is not installed: that Wireshark reads our sessions is not checked";
    const TempFolder folder;
    const std::string path = folder.file("s.pcapng");
    auto writer = SessionWriter::create(path);
    ASSERT_TRUE(writer);
    playSmallTrace(**writer);
    (*writer)->setComments({{1, "DROPPED in vmbr0"}});
    ASSERT_TRUE((*writer)->close());
    const std::string out = folder.file("out");
    const std::string command = "tshark -r " + path +
                                " -T fields -E separator='|' -e frame.interface_name"
                                " -e frame.packet_flags_direction -e tcp.srcport -e frame.comment"
                                " -e _ws.col.Info >" +
                                out + " 2>/dev/null";
    ASSERT_EQ(std::system(command.c_str()), 0);
    const std::string text = readFile(out);
    EXPECT_THAT(text, testing::HasSubstr("tap811i0|0x00000001|57006||"));
    EXPECT_THAT(text, testing::HasSubstr("if12|0x00000002|57007|DROPPED in vmbr0|"));
    EXPECT_THAT(text, testing::HasSubstr("src=10.10.10.101"));
}

} // namespace
} // namespace vs
