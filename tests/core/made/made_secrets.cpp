// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/made/made_secrets.h"

#include "core/base/text.h"
#include "core/parse/firewall_config.h"
#include "core/parse/frame.h"
#include "core/parse/iptables_save.h"
#include "tests/core/made/raw_frames.h"

#include <algorithm>

namespace vs::made {

namespace {

constexpr Timestamp kStart = 1'700'000'000 * kSecond;
const IpAddress kLan = ip("10.0.0.81");

std::string dashed(const IpAddress& address)
{
    std::string text = address.toString();
    std::replace(text.begin(), text.end(), '.', '-');
    std::replace(text.begin(), text.end(), ':', '-');
    return text;
}

std::string networkOf(const IpAddress& address)
{
    const std::string text = address.toString();
    return text.substr(0, text.rfind('.')) + ".0/24";
}

std::string bare(const Mac& mac, const std::string& between)
{
    std::string text;
    for (const char letter : mac.toString())
        text += letter == ':' ? between : std::string(1, letter);
    return text;
}

/// As ebtables prints it.
std::string stripped(const Mac& mac)
{
    const std::string whole = mac.toString();
    std::string text;
    for (const std::string_view group : splitView(whole, ':'))
        text += (text.empty() ? "" : ":") + std::string(group.substr(group[0] == '0' ? 1 : 0));
    return text;
}

void append(Bytes& bytes, std::span<const std::uint8_t> more)
{
    bytes.insert(bytes.end(), more.begin(), more.end());
}

} // namespace

std::string SecretTrace::letters(std::size_t count)
{
    // Few vowels, so that no word of a language comes about by chance.
    static constexpr std::string_view kLetters = "bcdfghjkmnpqrstvwxzyu";
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += kLetters[m_random() % kLetters.size()];
    return text;
}

std::string SecretTrace::made(const std::string& kind, const std::string& text)
{
    m_texts.push_back({kind, text});
    return text;
}

IpAddress SecretTrace::address6()
{
    IpAddress address = ip("2a02::1");
    for (std::size_t i = 2; i < 8; ++i)
        address.bytes[i] = static_cast<std::uint8_t>(16 + m_random() % 240);
    address.bytes[14] = static_cast<std::uint8_t>(m_random());
    address.bytes[15] = static_cast<std::uint8_t>(m_random());
    return address;
}

Mac SecretTrace::mac()
{
    Mac mac = *Mac::parse("bc:24:11:00:00:00");
    for (std::size_t i = 3; i < 6; ++i)
        mac.bytes[i] = static_cast<std::uint8_t>(m_random());
    return mac;
}

SecretTrace::SecretTrace(unsigned seed) : m_random(seed)
{
    const auto public4 = [this] {
        static constexpr std::uint8_t kFirst[] = {23, 45, 62, 81, 93, 141, 185, 203, 217};
        // The second byte is no letter: "62.111.85.84" is ">oUT", which every page has.
        const std::uint8_t bytes[4] = {kFirst[m_random() % std::size(kFirst)],
                                       static_cast<std::uint8_t>(128 + m_random() % 120),
                                       static_cast<std::uint8_t>(10 + m_random() % 240),
                                       static_cast<std::uint8_t>(10 + m_random() % 240)};
        return IpAddress::v4(bytes);
    };
    m_client = public4();
    m_server = public4();
    m_gateway = m_server;
    m_gateway.bytes[3] = static_cast<std::uint8_t>(m_server.bytes[3] ^ 1U);
    m_server6 = address6();
    m_mac = mac();
    m_otherMac = mac();
    m_guest = made("guest", letters(5 + m_random() % 8));
    m_guest2 = made("guest", letters(4) + '-' + letters(5));
    m_node = made("node", letters(6) + std::to_string(m_random() % 9));
    m_node2 = made("node", letters(7));
    m_domain = made("domain", letters(8)) + ".example";
    m_user = made("user", letters(6));
    m_comment = made("comment", letters(9));
    m_payload = made("payload", letters(16));
    m_password = made("password", letters(5) + std::to_string(1000 + m_random() % 9000));
    m_key = made("key", letters(12) + uppered(letters(12)) + std::to_string(m_random() % 1000));
    m_args = made("args", letters(10));
    m_token = made("token", letters(11));
    m_word = made("word", letters(7));
    m_host = made("host", letters(8));
    m_file = "/home/" + m_user + '/' + made("file", letters(8)) + ".pcapng";
}

SecretSearch SecretTrace::search() const
{
    SecretSearch search;
    for (const Secret& secret : m_texts)
        search.addText(secret);
    for (const IpAddress& address : {m_client, m_server, m_gateway})
        search.add("IPv4", address);
    search.add("IPv6", m_server6);
    for (const Mac& mac : {m_mac, m_otherMac})
        search.add("MAC", mac);
    return search;
}

std::shared_ptr<const FirewallFiles> SecretTrace::files() const
{
    auto files = std::make_shared<FirewallFiles>();
    const std::string alias = m_client.toString();
    files->files = {parseFirewallFile("/etc/pve/firewall/cluster.fw",
                                      "# " + m_comment +
                                          "\n[OPTIONS]\nenable: 1\n[ALIASES]\nclient " + alias +
                                          " # " + m_comment + "\n[IPSET " + m_guest + "]\n" +
                                          networkOf(m_client) + "\n" + m_server6.toString() +
                                          "/64\n[group " + m_guest2 + "]\nIN DROP -source " +
                                          alias + " -log nolog # " + m_comment + '\n'),
                    parseFirewallFile("/etc/pve/firewall/101.fw",
                                      "[OPTIONS]\r\nenable: 1\r\n[RULES]\r\nIN DROP -source " +
                                          networkOf(m_client) + " -p tcp -dport 80#" + m_comment +
                                          "\r\nGROUP " + m_guest2 + "\r\n|IN ACCEPT -source +" +
                                          m_guest + "\r\n")};
    return files;
}

std::shared_ptr<const RuleListing> SecretTrace::rules(Timestamp time, int dropped) const
{
    auto list = std::make_shared<RuleListing>();
    list->time = time;
    list->tables =
        parseIptablesSave(
            "*filter\n:FORWARD ACCEPT [9:900]\n:PVEFW-FORWARD - [0:0]\n:GROUP-" + m_guest2 +
                "-IN - [0:0]\n[" + std::to_string(dropped) + ":" + std::to_string(dropped * 65) +
                "] -A FORWARD -j PVEFW-FORWARD\n[0:0] -A PVEFW-FORWARD -s " + m_gateway.toString() +
                "/32 -m mac --mac-source " + uppered(m_mac.toString()) + " -j GROUP-" + m_guest2 +
                "-IN\n[" + std::to_string(dropped) + ":" + std::to_string(dropped * 65) +
                "] -A PVEFW-FORWARD -s " + networkOf(m_client) + " -m comment --comment \"" +
                m_comment + " " + m_guest + "\" -j DROP\n[0:0] -A GROUP-" + m_guest2 +
                "-IN -m set --match-set PVEFW-0-" + m_guest + "-v4 src -j RETURN\nCOMMIT\n",
            RuleBackend::IptablesLegacy, RuleFamily::V4)
            .tables;
    return list;
}

std::shared_ptr<const NodeState> SecretTrace::state() const
{
    auto state = std::make_shared<NodeState>();
    state->time = kStart;
    state->uptime = 99;
    Route route;
    route.table = "main";
    route.destination = *IpPrefix::parse("0.0.0.0/0");
    route.gateway = m_gateway;
    route.interface = InterfaceId{2};
    route.type = "unicast";
    state->routes = {route};
    route.destination = *IpPrefix::parse(networkOf(m_server));
    route.gateway.reset();
    state->routes.push_back(route);
    state->ebtables = {{"veth101i0-OUT", 1, "-A veth101i0-OUT -s ! " + stripped(m_mac) + " -j DROP",
                        "DROP", 0, 0}};
    state->kernelLog = {
        {1.5, "IPv4: martian source " + m_server.toString() + " from " + m_client.toString() +
                  ", on dev vmbr0"},
        {1.6, "ll header: 00000000: ff ff ff ff ff ff " + bare(m_mac, " ") + " 08 06   ........"},
        {1.7, "vmbr0: received packet on eno1 with own address as source address (addr:" +
                  m_otherMac.toString() + ", vlan:0)"},
        {1.8, ":101:6:veth101i0-IN: DROP: IN=fwbr101i0 OUT=fwbr101i0 MAC=" + m_mac.toString() +
                  ':' + m_otherMac.toString() + ":08:00 SRC=" + m_client.toString() +
                  " DST=" + m_server.toString() + " LEN=60"},
        {1.9, m_node + " systemd[1]: Started " + m_guest + "backup for " + m_user + '@' + m_host}};
    state->problems = {"No rights to read " + m_file + " of " + m_user};
    return state;
}

std::shared_ptr<const Topology> SecretTrace::topology() const
{
    Node node;
    const InterfaceId vmbr0 = node.addBridge("vmbr0", false);
    node.addUplink("eno1", vmbr0);
    node.addGuest(101, GuestType::Container, vmbr0, true, m_server);
    node.addGuest(811, GuestType::Vm, vmbr0, true, kLan);
    auto topology = std::make_shared<Topology>(*node.build());
    topology->node = m_node;
    IpAddress own = m_server;
    own.bytes[3] ^= 2U;
    IpAddress own6 = m_server6;
    own6.bytes[15] ^= 2U;
    topology->interfaces[0].addresses = {{own, 24}, {own6, 64}};
    topology->interfaces[0].mac = m_otherMac;
    Guest& guest = topology->guests[0];
    guest.name = m_guest;
    guest.node = m_node;
    guest.configFile = "/etc/pve/nodes/" + m_node + "/lxc/101.conf";
    guest.nics[0].mac = m_mac;
    guest.nics[0].addresses.push_back(m_server6);
    guest.nics[0].configText =
        "net0: name=eth0,bridge=vmbr0,firewall=1,hwaddr=" + uppered(m_mac.toString()) +
        ",ip=" + m_server.toString() + "/24";
    topology->guests[1].name = m_guest2;
    topology->guests[1].node = m_node2;
    topology->guests[1].nics[0].configText =
        "args: -device " + m_args + "\ncipassword: " + m_password + "\nsshkeys: ssh-rsa%20AAAA" +
        m_key + "%20" + m_user + "%40" + m_host + "\nsmbios1: uuid=" + m_token;
    topology->fdb = {{m_mac, topology->interfaces[1].id, vmbr0, 0, false}};
    topology->neighbours = {{m_gateway, m_otherMac, vmbr0}, {m_server6, m_mac, vmbr0}};
    topology->problems = {"web-" + uppered(m_guest) + "-old and dhcp-" + dashed(m_server) + " of " +
                          m_host + '.' + m_domain + " are odd: " + bare(m_mac, "-")};
    topology->networkConfig = {
        {"/etc/network/interfaces", 1, "# " + m_comment},
        {"/etc/network/interfaces", 2, "address " + m_server.toString() + "/24 # " + m_comment},
        {"/etc/network/interfaces", 3, "gateway " + m_gateway.toString()},
        {"/etc/network/interfaces", 4, "dns-search " + m_domain + ' ' + m_host},
        {"/etc/network/interfaces", 5, "wpa-psk " + m_password},
        {"/etc/network/interfaces", 6,
         "post-up curl https://" + m_user + ':' + m_password + "@" + m_host + '.' + m_domain +
             "/?token=" + m_token},
        {"/etc/network/interfaces", 7, "hwaddress ether " + m_mac.toString()},
        {"/etc/network/interfaces", 8, "up ip -6 route add " + m_server6.toString() + "/64"}};
    topology->index();
    return topology;
}

void SecretTrace::packets(EventSink& sink) const
{
    const auto told = topology();
    const auto see = [&](std::uint16_t type, const Bytes& frame, const char* interface,
                         PacketType way, Timestamp at, const Mac& from) {
        Sighting seen;
        seen.time = at;
        seen.interface = told->findByName(interface)->id;
        seen.type = way;
        seen.direction = directionOf(way);
        seen.packet.sourceMac = from;
        decodeNetwork(type, frame, static_cast<std::uint32_t>(frame.size()), seen.packet);
        sink.onSighting(seen, frame, static_cast<std::uint32_t>(frame.size()));
    };
    // The client's data, refused in vmbr0, three times.
    Timestamp at = kStart + kMillisecond;
    for (std::uint8_t i = 0; i < 3; ++i) {
        Bytes segment = transport(ipproto::Tcp, m_payload + m_password);
        segment[13] = tcpflag::Syn;
        segment[7] = i;
        see(0x0800, ipFrame(m_client, m_server, ipproto::Tcp, segment), "eno1",
            PacketType::OtherHost, at += 10 * kMillisecond, m_otherMac);
    }
    // What the guest sends, and is told.
    const Bytes out = ipFrame(m_server, m_client, ipproto::Udp, transport(ipproto::Udp, m_payload));
    for (const char* const interface : {"veth101i0", "fwpr101p0"})
        see(0x0800, out, interface, PacketType::OtherHost, at += kMicrosecond, m_mac);
    see(0x0800, out, "eno1", PacketType::Outgoing, at += kMicrosecond, m_mac);
    Bytes error{3, 3, 0, 0, 0, 0, 0, 0};
    append(error, out);
    see(0x0800, ipFrame(m_gateway, m_server, ipproto::Icmp, error), "eno1", PacketType::OtherHost,
        at += kMicrosecond, m_otherMac);
    Bytes echo{8, 0, 0, 0, 0, 7, 0, 1};
    append(echo, std::span(reinterpret_cast<const std::uint8_t*>(m_payload.data()), 16));
    see(0x0800, ipFrame(m_server, kLan, ipproto::Icmp, echo), "veth101i0", PacketType::OtherHost,
        at += kMicrosecond, m_mac);
    see(0x0806, arpFrame(m_mac, m_server, Mac{}, m_gateway, m_payload), "veth101i0",
        PacketType::Broadcast, at += kMicrosecond, m_mac);
    Bytes ask{135, 0, 0, 0, 0, 0, 0, 0};
    append(ask, m_server6.bytes);
    append(ask, Bytes{1, 1});
    append(ask, m_otherMac.bytes);
    IpAddress group = ip("ff02::1:ff00:0");
    std::copy(m_mac.bytes.begin() + 3, m_mac.bytes.end(), group.bytes.begin() + 13);
    IpAddress own = ip("fe80::be24:11ff:fe00:0");
    std::copy(m_otherMac.bytes.begin() + 3, m_otherMac.bytes.end(), own.bytes.begin() + 13);
    see(0x86dd, ipFrame(own, group, ipproto::Icmp6, ask), "eno1", PacketType::Multicast,
        at += kMicrosecond, m_otherMac);
    see(0x86dd, ipFrame(m_server6, own, 47, Bytes(m_payload.begin(), m_payload.end())), "eno1",
        PacketType::Outgoing, at += kMicrosecond, m_mac);
    see(0x88cc, Bytes(m_node.begin(), m_node.end()), "eno1", PacketType::Multicast,
        at += kMicrosecond, m_otherMac);
}

void SecretTrace::play(EventSink& sink) const
{
    sink.onTraceInfo({m_user + '@' + m_node + '.' + m_domain + ":22",
                      "host " + m_client.toString() + " and port 80", kStart, "Vethscope 1.0"});
    sink.onCommand("ssh " + m_user + '@' + m_node + " tcpdump -i any host " + m_server.toString());
    sink.onWarning(m_file + " is damaged at byte 99: what comes before was read");
    sink.onWarning("For " + m_word + "s in X" + uppered(m_word) + ": " + m_guest2 + "2 " +
                   dashed(m_server6) + ' ' + m_server6.toString() + ".443 [" +
                   m_server6.toString() + "]:443");
    sink.onWarning("Of " + m_guest + ": -----BEGIN OPENSSH PRIVATE KEY-----\n" + m_key +
                   "\n-----END OPENSSH PRIVATE KEY-----\n" + m_guest2 + " had it");
    auto capabilities = std::make_shared<Capabilities>();
    capabilities->hostname = m_node;
    capabilities->user = m_user;
    capabilities->kernel = "6.14.8-2-pve";
    capabilities->privilege = Capabilities::Privilege::Sudo;
    capabilities->tools = {{"tcpdump", "/home/" + m_user + "/bin/tcpdump"}};
    capabilities->problems = {"User " + m_user + " is not root on " + m_node + '.' + m_domain};
    sink.onCapabilities(capabilities);
    sink.onTopology(topology());
    sink.onFirewallFiles(files());
    sink.onRules(rules(kStart, 4));
    sink.onNodeState(state());
    packets(sink);
    ConntrackEvent event;
    event.time = kStart + 50 * kMillisecond;
    event.protocol = ipproto::Udp;
    event.unreplied = true;
    event.original = {m_server, m_client, 40000, 80};
    event.reply = {m_client, m_server, 80, 40000};
    sink.onConntrack(event);
    RuleStep step;
    step.time = event.time;
    step.backend = RuleBackend::Nftables;
    step.table = "bridge proxmox-firewall-guests";
    step.chain = "group-" + m_guest2 + "-in";
    step.handle = 7;
    step.text = "ip saddr " + m_client.toString() + " ether saddr " + m_mac.toString() +
                " drop comment \"" + m_comment + "\"";
    step.verdict = "drop";
    step.packet.source = m_client;
    step.packet.destination = m_server;
    step.packet.sourceMac = m_mac;
    step.packet.network = Packet::Network::Ipv4;
    sink.onRuleStep(step);
    sink.onKernelDrop({event.time, 1000, "NETFILTER_DROP", "nf_hook_slow", 0x0800, 1});
    sink.onRules(rules(kStart + 3 * kSecond, 7));
    sink.onNodeState(state());
    sink.onCaptureStats({12, 0, 0, true});
    sink.onEnd(kStart + 4 * kSecond);
}

} // namespace vs::made
