// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/packet_blocks.h"

#include "core/record/evidence_text.h"
#include "core/record/pcapng.h"

#include <algorithm>
#include <cstring>

namespace vs::record {

namespace {

using pcapng::BlockWriter;

constexpr std::uint16_t kVlanTag = 0x8100;

void be16(std::uint8_t* at, std::uint16_t value)
{
    at[0] = static_cast<std::uint8_t>(value >> 8U);
    at[1] = static_cast<std::uint8_t>(value);
}

/// The 20 bytes of SLL2 that tcpdump showed, and the tag if there is one.
std::size_t linkHeader(const Sighting& sighting, std::uint8_t (&out)[24])
{
    const Packet& packet = sighting.packet;
    std::memset(out, 0, sizeof out);
    const bool tagged = packet.vlan != 0;
    be16(out, tagged ? kVlanTag : packet.etherType);
    be16(out + 4, static_cast<std::uint16_t>(sighting.interface.value >> 16U));
    be16(out + 6, static_cast<std::uint16_t>(sighting.interface.value));
    be16(out + 8, 1); // ARPHRD_ETHER
    const bool outgoing = sighting.direction == Direction::Out;
    out[10] = static_cast<std::uint8_t>(outgoing ? PacketType::Outgoing : sighting.type);
    out[11] = 6;
    std::copy(packet.sourceMac.bytes.begin(), packet.sourceMac.bytes.end(), out + 12);
    if (!tagged)
        return 20;
    be16(out + 20, packet.vlan);
    be16(out + 22, packet.etherType);
    return 24;
}

/// How much of the frame is headers. Other protocols are kept whole: an ICMP error's payload names
/// the packet that it is about.
std::size_t keptLength(const Packet& packet, std::size_t captured)
{
    const bool cuttable = (packet.isTcp() || packet.isUdp()) && packet.fragmentOffset == 0 &&
                          packet.ipLength != 0xffff && packet.payloadLength < packet.ipLength;
    return cuttable ? std::min<std::size_t>(captured, packet.ipLength - packet.payloadLength)
                    : captured;
}

/// What cannot be worked out again where the payload was left out.
std::uint32_t checksumFlag(Packet::Checksum checksum)
{
    switch (checksum) {
    case Packet::Checksum::Partial:
        return pcapng::flag::ChecksumNotReady;
    case Packet::Checksum::Good:
        return pcapng::flag::ChecksumValid;
    case Packet::Checksum::Bad:
        return pcapng::flag::ChecksumBad;
    case Packet::Checksum::Unknown:
        break;
    }
    return 0;
}

/// epb_flags: direction in bits 0 and 1, how it was received in bits 2 to 4, checksum from bit 9
/// on.
std::uint32_t flagsOf(const Sighting& sighting)
{
    const std::uint32_t checksum = checksumFlag(sighting.packet.checksum);
    if (sighting.direction == Direction::Out)
        return 2U | checksum;
    switch (sighting.type) {
    case PacketType::Host:
        return 1U | 1U << 2U | checksum;
    case PacketType::Multicast:
        return 1U | 2U << 2U | checksum;
    case PacketType::Broadcast:
        return 1U | 3U << 2U | checksum;
    default:
        return 1U | 4U << 2U | checksum; // promiscuous: not for this host
    }
}

/// The same for all sightings of a packet, as the format wants epb_packetid: so Wireshark's
/// `frame.packet_id` follows it through the node. The low half is the hash of its payload.
std::uint64_t packetId(const Packet& packet)
{
    std::uint64_t hash = 0xcbf29ce484222325U;
    const auto mix = [&hash](std::uint64_t value) {
        hash = (hash ^ value) * 0x9fb21c651e98df25U;
        hash ^= hash >> 29U;
    };
    for (const IpAddress* address : {&packet.source, &packet.destination}) {
        std::uint64_t halves[2];
        std::memcpy(halves, address->bytes.data(), sizeof halves);
        mix(halves[0]);
        mix(halves[1]);
    }
    mix(std::uint64_t{packet.sourcePort} << 48U | std::uint64_t{packet.destinationPort} << 32U |
        std::uint64_t{packet.ipId} << 16U | std::uint64_t{packet.protocol} << 8U | packet.tcpFlags);
    mix(std::uint64_t{packet.sequence} << 32U | packet.acknowledgement);
    return (hash >> 32U) << 32U | packet.payloadHash;
}

} // namespace

void sectionHeader(std::string& out)
{
    BlockWriter block(out);
    block.begin(pcapng::kSectionHeader);
    block.u32(pcapng::kByteOrderMagic);
    block.u16(1);
    block.u16(0);
    block.u64(~std::uint64_t{0}); // length not told
    block.option(pcapng::option::Application,
                 std::string(pcapng::kApplication) + " " VETHSCOPE_VERSION);
    block.endOptions();
    block.end();
}

void interfaceBlock(std::string& out, std::string_view name)
{
    BlockWriter block(out);
    block.begin(pcapng::kInterfaceDescription);
    block.u16(pcapng::linktype::Sll2);
    block.u16(0);
    block.u32(pcapng::kSnapLength);
    block.option(pcapng::option::Name, name);
    block.option(pcapng::option::TimeResolution, "\x09");
    block.endOptions();
    block.end();
}

void packetBlock(std::string& out, const Sighting& sighting, std::uint32_t interface,
                 std::span<const std::uint8_t> frame, std::uint32_t originalLength, bool payload)
{
    std::uint8_t link[24];
    const std::size_t header = linkHeader(sighting, link);
    if (!payload)
        frame = frame.first(keptLength(sighting.packet, frame.size()));
    const auto time = static_cast<std::uint64_t>(sighting.time);

    BlockWriter block(out);
    block.begin(pcapng::kEnhancedPacket);
    block.u32(interface);
    block.u32(static_cast<std::uint32_t>(time >> 32U));
    block.u32(static_cast<std::uint32_t>(time));
    block.u32(static_cast<std::uint32_t>(header + frame.size()));
    block.u32(
        static_cast<std::uint32_t>(header + std::max<std::size_t>(originalLength, frame.size())));
    block.bytes({link, header});
    block.bytes(frame);
    block.pad();
    block.u16(pcapng::option::Flags);
    block.u16(4);
    block.u32(flagsOf(sighting));
    block.u16(pcapng::option::PacketId);
    block.u16(8);
    block.u64(packetId(sighting.packet));
    block.endOptions();
    block.end();
}

void journalBlock(std::string& out, Timestamp time, std::string_view event, std::string_view text)
{
    std::string message(text);
    // A line break would end the field. Control characters have no place in a list either.
    for (char& each : message)
        if (static_cast<unsigned char>(each) < 0x20)
            each = ' ';
    BlockWriter block(out);
    block.begin(pcapng::kJournal);
    block.text("__REALTIME_TIMESTAMP=" + std::to_string(time / kMicrosecond) + "\n");
    block.text("VETHSCOPE_TIME_NS=" + std::to_string(time) + "\n");
    block.text("SYSLOG_IDENTIFIER=vethscope\n");
    block.text("VETHSCOPE_EVENT=" + std::string(event) + "\n");
    block.text("MESSAGE=" + message + "\n");
    block.end();
}

void conntrackBlock(std::string& out, const ConntrackEvent& event)
{
    journalBlock(out, event.time, "conntrack", conntrackLine(event));
}

void ruleStepBlock(std::string& out, const RuleStep& step)
{
    journalBlock(out, step.time, "rule-step", ruleStepLine(step));
}

void kernelDropBlock(std::string& out, const KernelDrop& drop)
{
    journalBlock(out, drop.time, "kernel-drop", kernelDropLine(drop));
}

void factsBlock(std::string& out, std::uint16_t kind, std::string_view json)
{
    BlockWriter block(out);
    block.begin(pcapng::kFacts);
    block.u16(kind);
    block.u16(1);
    block.u32(static_cast<std::uint32_t>(json.size()));
    block.text(json);
    block.end();
}

} // namespace vs::record
