// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/event_sink.h"
#include "core/parse/firewall_config.h"
#include "core/parse/frame.h"
#include "core/record/evidence_text.h"
#include "core/record/facts_json.h"
#include "core/record/session.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <sstream>
#include <string>
#include <unistd.h>
#include <vector>

namespace vs::test {

/// A folder of its own that goes with it.
class TempFolder
{
public:
    TempFolder()
    {
        std::string pattern =
            (std::filesystem::temp_directory_path() / "vethscope-XXXXXX").string();
        m_path = ::mkdtemp(pattern.data());
    }
    ~TempFolder() { std::filesystem::remove_all(m_path); }
    std::string file(const std::string& name) const { return (m_path / name).string(); }

private:
    std::filesystem::path m_path;
};

inline std::string readFile(const std::string& path)
{
    std::ifstream in(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(in), {}};
}

inline void writeFile(const std::string& path, const std::string& bytes)
{
    std::ofstream(path, std::ios::binary) << bytes;
}

inline std::string hex(std::span<const std::uint8_t> bytes)
{
    std::ostringstream out;
    for (const std::uint8_t byte : bytes)
        out << std::hex << (byte >> 4U) << (byte & 15U);
    return out.str();
}

/// Every event as one line of text that holds all of it.
struct TextSink : EventSink
{
    std::vector<std::string> events;
    std::vector<std::string> warnings;
    Timestamp end = -1;
    std::uint64_t sightings = 0;
    bool frames = true; ///< frames are part of the text

    void onTraceInfo(const TraceInfo& it) override { events.push_back(facts::write(it)); }
    void onCapabilities(std::shared_ptr<const Capabilities> it) override
    {
        events.push_back(facts::write(*it));
    }
    void onTopology(std::shared_ptr<const Topology> it) override
    {
        events.push_back(facts::write(*it));
    }
    void onFirewallFiles(std::shared_ptr<const FirewallFiles> it) override
    {
        events.push_back(facts::write(*it) + ' ' +
                         std::to_string(it->files.empty() ? 0 : it->files[0].config.rules.size()));
    }
    void onRules(std::shared_ptr<const RuleListing> it) override
    {
        events.push_back(facts::write(*it));
    }
    void onSighting(const Sighting& it, std::span<const std::uint8_t> frame,
                    std::uint32_t originalLength) override
    {
        ++sightings;
        std::ostringstream out;
        out << it.time << ' ' << it.interface.value << ' ' << directionName(it.direction) << ' '
            << static_cast<int>(it.type) << ' ' << packetSummary(it.packet) << ' '
            << flagLetters(it.packet.tcpFlags) << ' ' << it.packet.sequence << ' '
            << it.packet.acknowledgement << ' ' << it.packet.payloadHash << ' '
            << it.packet.payloadLength << ' ' << it.packet.ipId << ' ' << it.packet.ipLength << ' '
            << it.packet.vlan << ' ' << it.packet.sourceMac.toString() << ' '
            << static_cast<int>(it.packet.ttl) << ' ' << it.packet.truncated << ' '
            << originalLength;
        if (frames)
            out << ' ' << hex(frame);
        events.push_back(out.str());
    }
    void onConntrack(const ConntrackEvent& it) override
    {
        events.push_back(std::to_string(it.time) + ' ' + conntrackLine(it));
    }
    void onRuleStep(const RuleStep& it) override
    {
        events.push_back(std::to_string(it.time) + ' ' + record::ruleStepLine(it));
    }
    void onKernelDrop(const KernelDrop& it) override
    {
        events.push_back(std::to_string(it.time) + ' ' + record::kernelDropLine(it));
    }
    void onCaptureStats(const CaptureStats& it) override { events.push_back(facts::write(it)); }
    void onCommand(const std::string& it) override { events.push_back("command " + it); }
    void onWarning(const std::string& it) override { warnings.push_back(it); }
    void onEnd(Timestamp it) override { end = it; }
};

/// A TCP segment over IPv4 from the network header on.
inline std::vector<std::uint8_t> tcpFrame(std::uint8_t flags, std::uint16_t sourcePort,
                                          const std::string& payload = {})
{
    const auto total = static_cast<std::uint16_t>(40 + payload.size());
    std::vector<std::uint8_t> frame;
    frame.reserve(total);
    for (const int byte : {0x45,
                           0,
                           total >> 8,
                           total & 0xff,
                           0x1c,
                           0x46,
                           0x40,
                           0,
                           64,
                           6,
                           0,
                           0,
                           10,
                           10,
                           10,
                           101,
                           10,
                           10,
                           10,
                           81,
                           sourcePort >> 8,
                           sourcePort & 0xff,
                           0,
                           81,
                           1,
                           2,
                           3,
                           4,
                           5,
                           6,
                           7,
                           8,
                           0x50,
                           int{flags},
                           0xfa,
                           0xf0,
                           0,
                           0,
                           0,
                           0})
        frame.push_back(static_cast<std::uint8_t>(byte));
    for (const char byte : payload)
        frame.push_back(static_cast<std::uint8_t>(byte));
    return frame;
}

/// A sighting whose packet is decoded from its frame, as a capture's is.
inline Sighting sightingOf(const std::vector<std::uint8_t>& frame, Timestamp time,
                           std::uint32_t interface, PacketType type)
{
    Sighting sighting;
    sighting.time = time;
    sighting.interface.value = interface;
    sighting.type = type;
    sighting.direction = directionOf(type);
    sighting.packet.sourceMac = *Mac::parse("bc:24:11:aa:01:01");
    decodeNetwork(0x0800, frame, static_cast<std::uint32_t>(frame.size()), sighting.packet);
    return sighting;
}

inline std::shared_ptr<const Topology> smallTopology()
{
    auto topology = std::make_shared<Topology>();
    topology->node = "pve1";
    topology->bridgeNetfilter = true;
    Interface bridge;
    bridge.id.value = 3;
    bridge.name = "vmbr0";
    bridge.role = InterfaceRole::Bridge;
    bridge.kind = "bridge";
    bridge.addresses.push_back(*IpPrefix::parse("10.10.10.2/24"));
    bridge.callIptables = true;
    Interface tap;
    tap.id.value = 9;
    tap.name = "tap811i0";
    tap.role = InterfaceRole::GuestTap;
    tap.kind = "tun";
    tap.mac = *Mac::parse("fe:24:11:aa:08:11");
    tap.master = bridge.id;
    tap.portState = "forwarding";
    tap.vlans = {1, 20};
    tap.pvid = 1;
    topology->interfaces = {bridge, tap};
    Guest guest;
    guest.vmid = 811;
    guest.name = "web";
    guest.node = "pve1";
    guest.running = true;
    GuestNic nic;
    nic.mac = *Mac::parse("bc:24:11:aa:08:11");
    nic.bridge = "vmbr0";
    nic.firewall = true;
    nic.addresses = {*IpAddress::parse("10.10.10.81"), *IpAddress::parse("fd00::81")};
    nic.host = tap.id;
    nic.configLine = 12;
    nic.configText = "net0: virtio=BC:24:11:AA:08:11,bridge=vmbr0,firewall=1";
    guest.nics = {nic};
    guest.configFile = "/etc/pve/local/qemu-server/811.conf";
    topology->guests = {guest};
    topology->fdb = {{nic.mac, tap.id, bridge.id, 0, false}};
    topology->neighbours = {{nic.addresses[0], nic.mac, bridge.id}};
    topology->networkConfig = {{"/etc/network/interfaces", 4, "iface vmbr0 inet static"}};
    topology->problems = {"no rights to read 812.conf"};
    topology->index();
    return topology;
}

inline std::shared_ptr<const RuleListing> smallRules(std::uint64_t dropped)
{
    auto listing = std::make_shared<RuleListing>();
    listing->time = 1'700'000'000'000'000'000;
    Rule rule{1,       "-A PVEFW-FORWARD -m conntrack --ctstate INVALID -j DROP",
              "DROP",  false,
              dropped, dropped * 40};
    Chain chain{"PVEFW-FORWARD", "", 0, 0, {rule}};
    Chain base{"FORWARD", "ACCEPT", 7, 700, {}};
    listing->tables = {{RuleBackend::IptablesNft, RuleFamily::V4, "filter", {base, chain}}};
    return listing;
}

inline ConntrackEvent smallConntrack(Timestamp time)
{
    ConntrackEvent event;
    event.time = time;
    event.kind = ConntrackEvent::Kind::Destroy;
    event.protocol = ipproto::Tcp;
    event.zone = 1;
    event.unreplied = true;
    event.mark = 101;
    event.id = 923936857;
    event.state = "CLOSE";
    event.original = {*IpAddress::parse("10.10.10.101"), *IpAddress::parse("10.10.10.81"), 57006,
                      81};
    event.reply = {event.original.destination, event.original.source, 81, 57006};
    return event;
}

/// A step of nft's rules, whose text needs quotes.
inline RuleStep smallStep(Timestamp time)
{
    RuleStep step;
    step.time = time;
    step.backend = RuleBackend::IptablesNft;
    step.table = "filter";
    step.chain = "PVEFW-FORWARD";
    step.handle = 44;
    step.text = "ct state invalid counter drop comment \"no \\ way\"";
    step.verdict = "drop";
    step.in = step.out = "vmbr0";
    step.physIn = "fwpr811p0";
    step.traceId = 0x6a9aac47;
    step.packet = sightingOf(tcpFrame(tcpflag::Rst, 81), 0, 1, PacketType::Host).packet;
    return step;
}

/// One event of every kind.
inline void playSmallTrace(EventSink& sink)
{
    constexpr Timestamp kStart = 1'700'000'000'123'456'789;
    sink.onTraceInfo({"root@pve1", "tcp port 81", kStart - kSecond, "Vethscope 1.0"});
    sink.onCommand("ip -d -j addr\nprintf '%s\\n' \"\u00e9\"\n");
    auto capabilities = std::make_shared<Capabilities>();
    capabilities->hostname = "pve1";
    capabilities->kernel = "6.14.8-2-pve";
    capabilities->versions = {{"pve-firewall", "6.0.4"}};
    capabilities->privilege = Capabilities::Privilege::Root;
    capabilities->tools = {{"tcpdump", "/usr/bin/tcpdump"}};
    capabilities->sysctls = {{"net.netfilter.nf_conntrack_tcp_be_liberal", "0"}};
    capabilities->problems = {"no nft: the rule walk is not to be had"};
    sink.onCapabilities(capabilities);
    sink.onTopology(smallTopology());
    auto files = std::make_shared<FirewallFiles>();
    files->files.push_back(parseFirewallFile(
        "/etc/pve/firewall/811.fw", "[RULES]\n|IN DROP # caf\u00e9 \"quoted\"\r\nIN DROP\n"));
    files->complete = false;
    sink.onFirewallFiles(files);
    sink.onRules(smallRules(412));
    const auto syn = tcpFrame(tcpflag::Syn, 57006);
    sink.onSighting(sightingOf(syn, kStart, 9, PacketType::OtherHost), syn, 40);
    sink.onConntrack(smallConntrack(kStart + 77));
    sink.onRuleStep(smallStep(kStart + 78));
    sink.onKernelDrop(
        {kStart + 79, 101 * kMicrosecond, "NETFILTER_DROP", "nf_hook_slow", 0x0800, 1});
    const auto stranger = tcpFrame(tcpflag::Syn, 57007); // on an interface that no one named
    sink.onSighting(sightingOf(stranger, kStart + 18 * kMicrosecond, 12, PacketType::Outgoing),
                    stranger, 40);
    sink.onCaptureStats({2, 0, 1, false});
    sink.onRules(smallRules(415));
    sink.onCaptureStats({2, std::nullopt, 1, true});
    sink.onEnd(kStart + kSecond);
}

} // namespace vs::test
