// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/made/made_trace.h"

#include "core/parse/conntrack_text.h"
#include "core/parse/frame.h"
#include "core/parse/iptables_save.h"
#include "tests/core/made/made_node.h"

namespace vs::made {

namespace {

constexpr Timestamp kStart = 1'700'000'000 * kSecond;

std::shared_ptr<const RuleListing> listing(Timestamp time, int invalid)
{
    const std::string count =
        "[" + std::to_string(invalid) + ":" + std::to_string(invalid * 40) + "]";
    auto list = std::make_shared<RuleListing>();
    list->time = time;
    list->tables =
        parseIptablesSave("*filter\n:FORWARD ACCEPT [9:900]\n:PVEFW-FORWARD - [0:0]\n"
                          "[0:0] -A FORWARD -j PVEFW-FORWARD\n" +
                              count +
                              " -A PVEFW-FORWARD -m conntrack --ctstate INVALID -j DROP\n"
                              "COMMIT\n",
                          RuleBackend::IptablesLegacy, RuleFamily::V4)
            .tables;
    return list;
}

void see(EventSink& sink, const Packet& packet, const std::vector<PathStep>& path, Timestamp at,
         std::size_t hops)
{
    const auto frame = frameOf(packet);
    for (std::size_t i = 0; i < std::min(path.size(), hops); ++i) {
        Sighting seen =
            sighting(at + static_cast<Nanoseconds>(i) * 3 * kMicrosecond, path[i], packet);
        const Mac mac = seen.packet.sourceMac;
        seen.packet = Packet{};
        seen.packet.sourceMac = mac;
        decodeNetwork(0x0800, frame, static_cast<std::uint32_t>(frame.size()), seen.packet);
        sink.onSighting(seen, frame, static_cast<std::uint32_t>(frame.size()));
    }
}

void conntrack(EventSink& sink, const std::string& kind, int microseconds, const std::string& state)
{
    const auto event = parseConntrackLine(
        "[1700000000." + std::to_string(1'000'000 + microseconds).substr(1) + "]\t    [" + kind +
        "] ipv4     2 tcp      6 120 " + state +
        " src=10.0.0.101 dst=10.0.0.81 sport=40000 dport=81 [UNREPLIED] src=10.0.0.81 "
        "dst=10.0.0.101 sport=81 dport=40000 id=77");
    sink.onConntrack(event.value());
}

} // namespace

std::vector<std::uint8_t> frameOf(const Packet& packet)
{
    std::vector<std::uint8_t> frame(40, 0);
    const auto put = [&frame](std::size_t at, std::uint32_t value, std::size_t bytes) {
        for (std::size_t i = 0; i < bytes; ++i)
            frame[at + i] = static_cast<std::uint8_t>(value >> (8 * (bytes - 1 - i)));
    };
    put(0, 0x45, 1);
    put(2, 40, 2);
    put(4, packet.ipId, 2);
    put(8, 64, 1);
    put(9, ipproto::Tcp, 1);
    for (std::size_t i = 0; i < 4; ++i) {
        frame[12 + i] = packet.source.bytes[i];
        frame[16 + i] = packet.destination.bytes[i];
    }
    put(20, packet.sourcePort, 2);
    put(22, packet.destinationPort, 2);
    put(24, packet.sequence, 4);
    put(28, packet.acknowledgement, 4);
    put(32, 0x50, 1);
    put(33, packet.tcpFlags, 1);
    std::uint32_t sum = ipproto::Tcp + 20;
    for (std::size_t at = 12; at < 40; at += 2)
        sum += static_cast<std::uint32_t>(frame[at] << 8U | frame[at + 1]);
    while (sum > 0xffff)
        sum = (sum & 0xffffU) + (sum >> 16U);
    put(36, ~sum & 0xffffU, 2);
    return frame;
}

void playRefusal(EventSink& sink, bool lost)
{
    Node node;
    const InterfaceId vmbr0 = node.addBridge("vmbr0", true);
    node.addUplink("eno1", vmbr0);
    const std::size_t ct = node.addGuest(101, GuestType::Container, vmbr0, true, ip("10.0.0.101"));
    const std::size_t vm = node.addGuest(811, GuestType::Vm, vmbr0, true, ip("10.0.0.81"));
    const auto topology = node.build();

    auto capabilities = std::make_shared<Capabilities>();
    capabilities->hostname = "pve1";
    capabilities->user = "root";
    capabilities->privilege = Capabilities::Privilege::Root;
    capabilities->tools = {{"tcpdump", "/usr/bin/tcpdump"}};

    sink.onTraceInfo({"root@pve1", "tcp port 81", kStart, "Vethscope 1.0"});
    sink.onCapabilities(capabilities);
    sink.onTopology(topology);
    sink.onRules(listing(kStart, 412));
    const Packet syn = tcp(ip("10.0.0.101"), 40000, ip("10.0.0.81"), 81, tcpflag::Syn, 1000, 0);
    const Packet rst =
        tcp(ip("10.0.0.81"), 81, ip("10.0.0.101"), 40000, tcpflag::Rst | tcpflag::Ack, 0, 1001);
    see(sink, syn, node.path(ct, vm), kStart, 99);
    conntrack(sink, "NEW", 30, "SYN_SENT");
    see(sink, rst, node.path(vm, ct), kStart + 100 * kMicrosecond, lost ? 3 : 99);
    conntrack(sink, "DESTROY", 200, "CLOSE");
    sink.onRules(listing(kStart + 3 * kSecond, lost ? 413 : 412));
    const CaptureStats stats{lost ? 9U : 12U, 0, 0, true};
    sink.onCaptureStats(stats);
    sink.onEnd(kStart + 3 * kSecond);
}

} // namespace vs::made
