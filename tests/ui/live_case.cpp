// SPDX-License-Identifier: GPL-3.0-or-later
#include "live_case.h"

#include "core/parse/iptables_save.h"

namespace vs::test {

namespace {

constexpr Timestamp kStart = 1'700'000'000 * kSecond;
const char* const kClient = "10.0.0.101";
const char* const kServer = "10.0.0.81";

std::shared_ptr<const RuleListing> rules(Timestamp time, int dropped)
{
    const std::string count =
        "[" + std::to_string(dropped) + ":" + std::to_string(dropped * 40) + "]";
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

} // namespace

LiveCase::LiveCase()
{
    const InterfaceId vmbr0 = m_node.addBridge("vmbr0", true);
    m_node.addUplink("eno1", vmbr0);
    m_ct = m_node.addGuest(101, GuestType::Container, vmbr0, true, made::ip(kClient));
    m_vm = m_node.addGuest(811, GuestType::Vm, vmbr0, true, made::ip(kServer));
    m_node.addGuest(812, GuestType::Vm, vmbr0, false, made::ip("10.0.0.82"));
    m_topology = m_node.build();
    m_now = kStart;
    m_analysis.onTraceInfo({"pve1", "", kStart, "Vethscope"});
    m_analysis.onTopology(m_topology);
    m_analysis.onRules(rules(kStart - kSecond, 412));
    m_analysis.onCaptureStats({0, 0, 0, false});
}

void LiveCase::see(const Packet& packet, const std::vector<PathStep>& path, std::size_t hops)
{
    for (std::size_t i = 0; i < path.size() && i < hops; ++i) {
        m_tick += 3 * kMicrosecond;
        m_analysis.onSighting(made::sighting(m_tick, path[i], packet), {}, 60);
    }
}

void LiveCase::conntrack(const char* kind, const char* state, std::uint16_t port)
{
    ConntrackEvent event;
    event.time = m_tick += 40 * kMicrosecond;
    event.kind =
        std::string(kind) == "NEW" ? ConntrackEvent::Kind::New : ConntrackEvent::Kind::Destroy;
    event.protocol = ipproto::Tcp;
    event.unreplied = true;
    event.state = state;
    event.id = port;
    event.original = {made::ip(kClient), made::ip(kServer), port, 81};
    event.reply = {made::ip(kServer), made::ip(kClient), 81, port};
    m_analysis.onConntrack(event);
}

void LiveCase::exchange()
{
    m_tick = m_now;
    const std::uint16_t port = ++m_port;
    see(made::tcp(made::ip(kClient), port, made::ip(kServer), 81, tcpflag::Syn, 1000, 0),
        m_node.path(m_ct, m_vm));
    see(made::tcp(made::ip(kServer), 81, made::ip(kClient), port, tcpflag::Rst | tcpflag::Ack, 0,
                  1001),
        m_node.path(m_vm, m_ct), 3);
    conntrack("NEW", "SYN_SENT", port);
    conntrack("DESTROY", "CLOSE", port);
    m_now += 3 * kSecond; // later than the second after which "not seen" counts
}

void LiveCase::goodExchange()
{
    m_tick = m_now;
    const std::uint16_t port = ++m_port;
    see(made::tcp(made::ip(kClient), port, made::ip(kServer), 80, tcpflag::Syn, 1000, 0),
        m_node.path(m_ct, m_vm));
    see(made::tcp(made::ip(kServer), 80, made::ip(kClient), port, tcpflag::Syn | tcpflag::Ack, 5,
                  1001),
        m_node.path(m_vm, m_ct));
    m_now += 3 * kSecond;
}

void LiveCase::end()
{
    const int lost = m_port - 40000;
    m_analysis.onRules(rules(m_now, 412 + lost));
    m_analysis.onCaptureStats({static_cast<std::uint64_t>(9 * lost), 0, 0, true});
    m_analysis.onEnd(m_now);
}

} // namespace vs::test
