// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/session_reader.h"

#include "core/base/time_bounds.h"
#include "core/model/warning.h"
#include "core/parse/conntrack_text.h"
#include "core/parse/frame.h"
#include "core/record/evidence_text.h"
#include "core/record/facts_json.h"

#include <charconv>

namespace vs::record {

namespace {

using Bytes = std::span<const std::uint8_t>;

bool decodeRawIp(Bytes record, std::uint32_t originalLength, Sighting& out, Bytes& network)
{
    if (record.empty())
        return false;
    out.packet = Packet{};
    network = record;
    decodeNetwork(record[0] >> 4U == 6 ? 0x86dd : 0x0800, record, originalLength, out.packet);
    return true;
}

bool decode(std::uint16_t linkType, const pcapng::PacketBlock& packet, Sighting& out,
            Bytes& network)
{
    switch (linkType) {
    case pcapng::linktype::Sll2:
        return decodeSll2(packet.data, packet.originalLength, out, network);
    case pcapng::linktype::Sll:
        return decodeSll(packet.data, packet.originalLength, out, network);
    case pcapng::linktype::Ethernet:
        return decodeEthernet(packet.data, packet.originalLength, out, network);
    default:
        return decodeRawIp(packet.data, packet.originalLength, out, network);
    }
}

bool knownLinkType(std::uint16_t type)
{
    using namespace pcapng::linktype;
    return type == Sll2 || type == Sll || type == Ethernet || type == RawIp || type == Ipv4 ||
           type == Ipv6;
}

/// What the capture could tell of a checksum whose payload the session left out.
void takeChecksum(std::uint32_t flags, Packet& packet)
{
    if ((flags & pcapng::flag::ChecksumBad) != 0)
        packet.checksum = Packet::Checksum::Bad;
    else if ((flags & pcapng::flag::ChecksumValid) != 0)
        packet.checksum = Packet::Checksum::Good;
    else if ((flags & pcapng::flag::ChecksumNotReady) != 0)
        packet.checksum = Packet::Checksum::Partial;
}

std::string_view journalField(std::string_view entry, std::string_view name)
{
    while (!entry.empty()) {
        const std::string_view line = entry.substr(0, entry.find('\n'));
        if (line.size() > name.size() && line.starts_with(name) && line[name.size()] == '=')
            return line.substr(name.size() + 1);
        entry.remove_prefix(std::min(entry.size(), line.size() + 1));
    }
    return {};
}

} // namespace

Timestamp SessionReader::InterfaceBlock::time(std::uint64_t units) const
{
    std::uint64_t time = 0;
    if (resolution == 9) {
        time = units;
    } else if ((resolution & 0x80U) == 0) { // a negative power of ten
        time = units;
        for (int digits = resolution; digits < 9; ++digits)
            time *= 10;
        for (int digits = std::min<int>(resolution, 28); digits > 9; --digits)
            time /= 10;
    } else { // of two
        unsigned bits = std::min(resolution & 0x7fU, 63U);
        const std::uint64_t seconds = units >> bits;
        std::uint64_t fraction = units & ((std::uint64_t{1} << bits) - 1);
        if (bits > 32) {
            fraction >>= bits - 32;
            bits = 32;
        }
        time = seconds * kSecond + (fraction * kSecond >> bits);
    }
    return boundedTime(static_cast<Timestamp>(time + offset));
}

void SessionReader::take(const pcapng::Block& block)
{
    switch (block.type) {
    case pcapng::kEnhancedPacket:
    case pcapng::kSimplePacket:
    case pcapng::kOldPacket:
        return takePacket(block);
    case pcapng::kSectionHeader:
        return takeSection(block);
    case pcapng::kInterfaceDescription:
        return takeInterface(block);
    case pcapng::kJournal:
        return takeJournal(block);
    case pcapng::kFacts:
        return takeFacts(block);
    default:
        return; // name resolution, statistics, what others keep for themselves
    }
}

void SessionReader::takeSection(const pcapng::Block& block)
{
    m_interfaces.clear();
    m_published = 0;
    m_ours = false;
    for (pcapng::OptionReader options(block, 16); options.next();)
        if (options.code() == pcapng::option::Application)
            m_ours = options.text().starts_with(pcapng::kApplication);
    m_wasOurs |= m_ours;
}

void SessionReader::takeInterface(const pcapng::Block& block)
{
    InterfaceBlock& interface = m_interfaces.emplace_back();
    if (!block.has(0, 8)) {
        ++m_notUnderstood;
        return;
    }
    interface.linkType = block.u16(0);
    for (pcapng::OptionReader options(block, 8); options.next();) {
        if (options.code() == pcapng::option::Name)
            interface.name = options.text();
        else if (options.code() == pcapng::option::TimeResolution && options.length() >= 1)
            interface.resolution = block.body[options.at()];
        else if (options.code() == pcapng::option::TimeOffset && options.length() >= 8)
            interface.offset = block.u64(options.at()) * kSecond;
    }
    m_inferDue |= interface.linkType != pcapng::linktype::Sll2 && !interface.name.empty();
}

/// A file that names thousands of interfaces one by one between its packets is told of them more
/// rarely, or each would be told of all before it.
bool SessionReader::publishesOften() const
{
    constexpr std::size_t kFew = 500;
    return m_interfaces.size() < kFew || m_interfaces.size() >= 2 * m_published;
}

void SessionReader::publishInferred()
{
    m_inferDue = false;
    m_published = m_interfaces.size();
    if (m_topology)
        return;
    auto topology = std::make_shared<Topology>();
    topology->inferred = true;
    for (std::size_t i = 0; i < m_interfaces.size(); ++i) {
        Interface each;
        each.id.value = static_cast<std::uint32_t>(i + 1);
        each.name = m_interfaces[i].name;
        each.role = roleOf(each.name, "");
        if (!each.name.empty())
            topology->interfaces.push_back(std::move(each));
    }
    topology->index();
    m_sink.onTopology(std::move(topology));
}

void SessionReader::takePacket(const pcapng::Block& block)
{
    pcapng::PacketBlock packet;
    if (!pcapng::readPacket(block, packet) || packet.interface >= m_interfaces.size()) {
        ++m_notUnderstood;
        return;
    }
    const InterfaceBlock& interface = m_interfaces[packet.interface];
    if (!knownLinkType(interface.linkType)) {
        ++m_strangers;
        ++m_skipped[interface.linkType];
        return;
    }
    if (m_inferDue && publishesOften())
        publishInferred();

    Sighting sighting;
    Bytes network;
    if (!decode(interface.linkType, packet, sighting, network)) {
        ++m_notUnderstood;
        return;
    }
    if (interface.linkType != pcapng::linktype::Sll2)
        sighting.interface.value = packet.interface + 1;
    sighting.time = packet.timed ? interface.time(packet.units) : m_lastTime;
    if (packet.options != 0)
        takeOptions(block, packet.options, interface, sighting);
    m_lastTime = std::max(m_lastTime, sighting.time);
    ++m_packets;
    const auto before = static_cast<std::uint32_t>(packet.data.size() - network.size());
    m_sink.onSighting(sighting, network,
                      packet.originalLength - std::min(packet.originalLength, before));
}

void SessionReader::takeOptions(const pcapng::Block& block, std::size_t at,
                                const InterfaceBlock& interface, Sighting& sighting) const
{
    for (pcapng::OptionReader options(block, at); options.next();) {
        if (m_ours && options.code() == pcapng::option::Flags && options.length() == 4)
            takeChecksum(block.u32(options.at()), sighting.packet);
        // Where the link header tells no direction, the flags do.
        if (options.code() == pcapng::option::Flags && options.length() == 4 &&
            (interface.linkType == pcapng::linktype::Ethernet ||
             interface.linkType == pcapng::linktype::RawIp)) {
            if ((block.u32(options.at()) & 3U) == 2) {
                sighting.direction = Direction::Out;
                sighting.type = PacketType::Outgoing;
            }
        } else if (m_ours && options.code() == pcapng::option::PacketId && options.length() == 8) {
            sighting.packet.payloadHash = static_cast<std::uint32_t>(block.u64(options.at()));
        }
    }
}

void SessionReader::takeJournal(const pcapng::Block& block)
{
    if (!m_ours)
        return;
    const std::string_view entry(reinterpret_cast<const char*>(block.body.data()),
                                 block.body.size());
    const std::string_view event = journalField(entry, "VETHSCOPE_EVENT");
    const std::string_view message = journalField(entry, "MESSAGE");
    // Exact; lines that the node wrote have microseconds only.
    const auto takeTime = [entry](Timestamp& time) {
        const std::string_view exact = journalField(entry, "VETHSCOPE_TIME_NS");
        std::from_chars(exact.data(), exact.data() + exact.size(), time);
        time = boundedTime(time);
    };
    if (event == "warning") {
        m_sink.onWarning(std::string(message));
    } else if (event == "conntrack") {
        auto conntrack = parseConntrackLine(message);
        if (!conntrack) {
            ++m_notUnderstood;
            return;
        }
        takeTime(conntrack->time);
        m_sink.onConntrack(*conntrack);
    } else if (event == "rule-step") {
        auto step = parseRuleStepLine(message);
        if (!step) {
            ++m_notUnderstood;
            return;
        }
        takeTime(step->time);
        m_sink.onRuleStep(*step);
    } else if (event == "kernel-drop") {
        auto drop = parseKernelDropLine(message);
        if (!drop) {
            ++m_notUnderstood;
            return;
        }
        takeTime(drop->time);
        m_sink.onKernelDrop(*drop);
    }
}

void SessionReader::takeFacts(const pcapng::Block& block)
{
    if (!block.has(0, 8) || !block.has(8, block.u32(4)) || block.u16(2) != 1) {
        ++m_notUnderstood;
        return;
    }
    const std::string_view text(reinterpret_cast<const char*>(block.body.data() + 8), block.u32(4));
    m_facts = true;
    bool understood = true;
    const auto deliver = [&understood](auto fact, auto&& to) {
        understood = fact != nullptr;
        if (fact)
            to(std::move(fact));
    };
    TraceInfo info;
    CaptureStats stats;
    std::string command;
    switch (static_cast<facts::Kind>(block.u16(0))) {
    case facts::Kind::TraceInfo:
        if ((understood = facts::read(text, info)))
            m_sink.onTraceInfo(info);
        break;
    case facts::Kind::Capabilities:
        deliver(facts::readCapabilities(text), [this](auto it) { m_sink.onCapabilities(it); });
        break;
    case facts::Kind::Topology:
        m_topology = true;
        deliver(facts::readTopology(text), [this](auto it) { m_sink.onTopology(it); });
        break;
    case facts::Kind::Rules:
        deliver(facts::readRules(text), [this](auto it) { m_sink.onRules(it); });
        break;
    case facts::Kind::FirewallFiles:
        deliver(facts::readFirewallFiles(text), [this](auto it) { m_sink.onFirewallFiles(it); });
        break;
    case facts::Kind::NodeState:
        deliver(facts::readNodeState(text), [this](auto it) { m_sink.onNodeState(it); });
        break;
    case facts::Kind::CaptureStats:
        if ((understood = facts::read(text, stats)))
            m_sink.onCaptureStats(stats);
        break;
    case facts::Kind::End:
        understood = facts::readEnd(text, m_end);
        break;
    case facts::Kind::Command:
        if ((understood = facts::readCommand(text, command)))
            m_sink.onCommand(command);
        break;
    default:
        break; // of a later version
    }
    if (!understood)
        ++m_notUnderstood;
}

void SessionReader::finish()
{
    if (m_inferDue)
        publishInferred();
    for (const auto& [type, count] : m_skipped)
        m_sink.onWarning(core::inEnglish(warning::kLinkType, {{"count", std::to_string(count)},
                                                              {"type", std::to_string(type)}}));
    if (m_notUnderstood > 0)
        m_sink.onWarning(
            core::inEnglish(warning::kNotUnderstood, {{"count", std::to_string(m_notUnderstood)}}));
}

} // namespace vs::record
