// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/frame_fields.h"
#include "parse_frames.h"

#include <gtest/gtest.h>

namespace vs {
namespace {

Frame frameOf(std::uint16_t etherType, made::Bytes bytes)
{
    const auto length = static_cast<std::uint32_t>(bytes.size());
    return {std::move(bytes), length, etherType};
}

Frame reset()
{
    return frameOf(0x0800, made::ipv4("10.10.10.81", "10.10.10.101", 6,
                                      made::tcp(81, 57006, 0, 3404094162U, 0x14)));
}

const FrameField* named(const std::vector<FrameField>& fields, const std::string& layer,
                        const std::string& name)
{
    for (const FrameField& field : fields)
        if (field.layer == layer && field.name == name)
            return &field;
    return nullptr;
}

void expectWhole(const std::vector<FrameField>& fields, std::size_t size)
{
    std::uint32_t at = 0;
    for (const FrameField& field : fields) {
        EXPECT_EQ(field.offset, at) << field.name;
        EXPECT_GE(field.length, 1U) << field.name;
        at += field.length;
    }
    EXPECT_EQ(at, size);
}

TEST(ParseFrameFields, TellsAResetFieldByField)
{
    const Frame frame = reset();
    const auto fields = frameFields(frame);
    expectWhole(fields, frame.bytes.size());
    const FrameField* ttl = named(fields, "IPv4", "TTL");
    ASSERT_TRUE(ttl);
    EXPECT_EQ(ttl->value, "64");
    EXPECT_EQ(ttl->offset, 8U);
    EXPECT_EQ(named(fields, "IPv4", "protocol")->value, "6 (tcp)");
    EXPECT_EQ(named(fields, "IPv4", "source")->value, "10.10.10.81");
    EXPECT_EQ(named(fields, "IPv4", "flags, fragment offset")->value, "don’t fragment");
    const FrameField* flags = named(fields, "TCP", "flags");
    ASSERT_TRUE(flags);
    EXPECT_EQ(flags->value, "RST, ACK (0x14)");
    EXPECT_EQ(flags->offset, 33U);
    EXPECT_EQ(named(fields, "TCP", "acknowledgement number")->value, "3404094162");
}

TEST(ParseFrameFields, OptionsAndPayloadHaveTheirPlace)
{
    const made::Bytes options{2, 4, 5, 0xb4, 1, 3, 3, 7};
    const Frame frame =
        frameOf(0x0800, made::ipv4("10.0.0.1", "10.0.0.2", 6,
                                   made::tcp(1, 2, 3, 4, 0x18, made::text("hello"), options)));
    const auto fields = frameFields(frame);
    expectWhole(fields, frame.bytes.size());
    EXPECT_EQ(fields[fields.size() - 4].value, "MSS 1460");
    EXPECT_EQ(fields[fields.size() - 2].value, "window scale 7");
    EXPECT_EQ(fields.back().name, "payload");
    EXPECT_EQ(fields.back().value, "5 bytes");
}

TEST(ParseFrameFields, OtherProtocols)
{
    const auto udp = frameFields(frameOf(
        0x0800, made::ipv4("10.0.0.1", "10.0.0.2", 17, made::udp(53, 5353, made::text("x")))));
    EXPECT_EQ(named(udp, "UDP", "destination port")->value, "5353");
    const auto arp =
        frameFields(frameOf(0x0806, made::arp(1, "bc:24:11:aa:01:01", "10.0.0.1", "10.0.0.9")));
    EXPECT_EQ(named(arp, "ARP", "operation")->value, "1 (request)");
    EXPECT_EQ(named(arp, "ARP", "target address")->value, "10.0.0.9");
    const auto echo = frameFields(
        frameOf(0x86dd, made::ipv6("fd00::1", "fd00::2", 58, {128, 0, 0, 0, 0, 7, 0, 1})));
    EXPECT_EQ(named(echo, "IPv6", "hop limit")->value, "63");
    EXPECT_EQ(named(echo, "ICMPv6", "identifier")->value, "7");
    const auto strange = frameFields(frameOf(0x88cc, {1, 2, 3}));
    ASSERT_EQ(strange.size(), 1U);
    EXPECT_EQ(strange[0].name, "payload");
    EXPECT_TRUE(frameFields({}).empty());
}

TEST(ParseFrameFields, CutAnywhereItIsAPrefix)
{
    const made::Bytes extended = [] {
        made::Bytes bytes = made::ipv6("fd00::1", "fd00::2", 44, {6, 0, 0, 1, 0, 0, 0, 9});
        made::put(bytes, made::tcp(1, 2, 3, 4, 2));
        return bytes;
    }();
    for (const Frame& whole : {reset(), frameOf(0x86dd, extended)}) {
        const auto all = frameFields(whole);
        expectWhole(all, whole.bytes.size());
        for (std::size_t size = 0; size < whole.bytes.size(); ++size) {
            Frame cut = whole;
            cut.bytes.resize(size);
            const auto fields = frameFields(cut);
            expectWhole(fields, size);
            for (std::size_t i = 0; i + 1 < fields.size(); ++i)
                EXPECT_EQ(fields[i].name, all[i].name) << size;
        }
    }
}

} // namespace
} // namespace vs
