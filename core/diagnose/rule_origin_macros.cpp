// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/rule_origin_macros.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>

namespace vs::origin {

namespace {

struct Macro
{
    std::string_view name;  ///< in lower case
    std::string_view parts; ///< "PROTOCOL/DESTINATION<SOURCE", ICMP with a type for a destination
};

// Source: the list of macros in PVE's manual and web interface, versions 7 to 9. What changed
// between versions, or is not sure, is not here: an unknown macro fits whatever its line may make.
constexpr std::array<Macro, 84> kMacros{{
    {"amanda", "udp/10080 tcp/10080"},
    {"auth", "tcp/113"},
    {"bgp", "tcp/179"},
    {"bittorrent", "tcp/6881:6889 udp/6881"},
    {"bittorrent32", "tcp/6881:6999 udp/6881"},
    {"ceph", "tcp/3300 tcp/6789 tcp/6800:7300"},
    {"citrix", "tcp/1494 udp/1604 tcp/2598"},
    {"cvs", "tcp/2401"},
    {"daap", "tcp/3689 udp/3689"},
    {"dcc", "tcp/6277"},
    {"dhcpfwd", "udp/67:68<67:68"},
    {"dhcpv6", "udp/546:547<546:547"},
    {"distcc", "tcp/3632"},
    {"dns", "udp/53 tcp/53"},
    {"finger", "tcp/79"},
    {"ftp", "tcp/21"},
    {"git", "tcp/9418"},
    {"gnunet", "tcp/2086 udp/2086 tcp/1080 udp/1080"},
    {"gre", "gre"},
    {"hkp", "tcp/11371"},
    {"http", "tcp/80"},
    {"https", "tcp/443"},
    {"icpv2", "udp/3130"},
    {"icq", "tcp/5190"},
    {"imap", "tcp/143"},
    {"imaps", "tcp/993"},
    {"ipip", "ipip"},
    {"ipsec", "udp/500<500 esp"},
    {"ipsecah", "udp/500<500 ah"},
    {"ipsecnat", "udp/500 udp/4500 esp"},
    {"irc", "tcp/6667"},
    {"jetdirect", "tcp/9100"},
    {"l2tp", "udp/1701"},
    {"ldap", "tcp/389"},
    {"ldaps", "tcp/636"},
    {"mail", "tcp/25 tcp/465 tcp/587"},
    {"mdns", "udp/5353"},
    {"msnp", "tcp/1863"},
    {"mssql", "tcp/1433"},
    {"munin", "tcp/4949"},
    {"mysql", "tcp/3306"},
    {"neighbordiscovery", "ipv6-icmp/router-solicitation ipv6-icmp/router-advertisement "
                          "ipv6-icmp/neighbor-solicitation ipv6-icmp/neighbor-advertisement"},
    {"nntp", "tcp/119"},
    {"nntps", "tcp/563"},
    {"ntp", "udp/123"},
    {"openvpn", "udp/1194"},
    {"ospf", "ospf"},
    {"pca", "udp/5632 tcp/5631"},
    {"ping", "icmp/echo-request ipv6-icmp/echo-request"},
    {"pop3", "tcp/110"},
    {"pop3s", "tcp/995"},
    {"postgresql", "tcp/5432"},
    {"pptp", "gre tcp/1723"},
    {"printer", "tcp/515"},
    {"razor", "tcp/2703"},
    {"rdate", "tcp/37"},
    {"rdp", "tcp/3389"},
    {"rip", "udp/520"},
    {"rndc", "tcp/953"},
    {"rsync", "tcp/873"},
    {"sane", "tcp/6566"},
    {"sixxs", "tcp/3874 udp/3740 ipv6 udp/5072,8374"},
    {"smb", "udp/135,445 udp/137:139 udp/1024:65535<137 tcp/135,139,445"},
    {"smbswat", "tcp/901"},
    {"smtp", "tcp/25"},
    {"smtps", "tcp/465"},
    {"snmp", "udp/161:162 tcp/161"},
    {"spamd", "tcp/783"},
    {"squid", "tcp/3128"},
    {"ssh", "tcp/22"},
    {"submission", "tcp/587"},
    {"svn", "tcp/3690"},
    {"syslog", "udp/514 tcp/514"},
    {"telnet", "tcp/23"},
    {"telnets", "tcp/992"},
    {"tftp", "udp/69"},
    {"time", "tcp/37"},
    {"trcrt", "udp/33434:33524 icmp/echo-request ipv6-icmp/echo-request"},
    {"vnc", "tcp/5900:5999"},
    {"vncl", "tcp/5500"},
    {"web", "tcp/80 tcp/443"},
    {"webcache", "tcp/8080"},
    {"webmin", "tcp/10000"},
    {"whois", "tcp/43"},
}};
MacroPart partOf(std::string_view text)
{
    MacroPart part;
    const std::size_t source = text.find('<');
    if (source != std::string_view::npos)
        part.sourcePorts = text.substr(source + 1);
    text = text.substr(0, source);
    const std::size_t slash = text.find('/');
    part.protocol = text.substr(0, slash);
    if (slash == std::string_view::npos)
        return part;
    const bool icmp = part.protocol == "icmp" || part.protocol == "ipv6-icmp";
    (icmp ? part.icmpType : part.destinationPorts) = text.substr(slash + 1);
    return part;
}

} // namespace

std::optional<std::vector<MacroPart>> macroParts(std::string_view name)
{
    const std::string wanted = lowered(name);
    const auto named = [&](const Macro& macro) { return macro.name == wanted; };
    const Macro* macro = std::find_if(kMacros.begin(), kMacros.end(), named);
    if (macro == kMacros.end())
        return std::nullopt;
    std::vector<MacroPart> parts;
    for (const std::string_view part : splitView(macro->parts, ' '))
        parts.push_back(partOf(part));
    return parts;
}

} // namespace vs::origin
