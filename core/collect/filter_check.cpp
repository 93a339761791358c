// SPDX-License-Identifier: GPL-3.0-or-later
// A capture filter as libpcap reads it: "host 10.10.10.81 and tcp port 81", "tcp[tcpflags] &
// tcp-rst != 0"
#include "core/base/letters.h"
#include "core/collect/live_trace.h"
#include "core/model/address.h"
#include "core/parse/text.h"

#include <algorithm>
#include <array>
#include <netdb.h>
#include <pcap/pcap.h>

namespace vs {

namespace {

constexpr std::size_t kLongestFilter = 4096;
constexpr int kSnapLength = 256;

/// libpcap's own words. Any other word would be taken for the name of a host, a network or a
/// protocol and be looked up, over the network if need be. Sorted.
constexpr std::array kWords = std::to_array<std::string_view>({
    "aarp",
    "ah",
    "and",
    "arp",
    "atalk",
    "broadcast",
    "decnet",
    "dst",
    "esp",
    "ether",
    "fddi",
    "gateway",
    "geneve",
    "greater",
    "host",
    "icmp",
    "icmp-echo",
    "icmp-echoreply",
    "icmp-ireq",
    "icmp-ireqreply",
    "icmp-maskreply",
    "icmp-maskreq",
    "icmp-paramprob",
    "icmp-redirect",
    "icmp-routeradvert",
    "icmp-routersolicit",
    "icmp-sourcequench",
    "icmp-timxceed",
    "icmp-tstamp",
    "icmp-tstampreply",
    "icmp-unreach",
    "icmp6",
    "icmp6-destinationrunreach",
    "icmp6-echo",
    "icmp6-echoreply",
    "icmp6-membershipquery",
    "icmp6-membershipreport",
    "icmp6-membershipreduction",
    "icmp6-neighboradvert",
    "icmp6-neighborsolicit",
    "icmp6-packettoobig",
    "icmp6-paramprob",
    "icmp6-redirect",
    "icmp6-routeradvert",
    "icmp6-routersolicit",
    "icmp6-timeexceeded",
    "icmp6code",
    "icmp6type",
    "icmpcode",
    "icmptype",
    "ifindex",
    "igmp",
    "igrp",
    "inbound",
    "ip",
    "ip6",
    "ipx",
    "iso",
    "less",
    "len",
    "link",
    "mask",
    "mpls",
    "multicast",
    "net",
    "not",
    "or",
    "outbound",
    "pim",
    "port",
    "portrange",
    "pppoed",
    "pppoes",
    "proto",
    "protochain",
    "rarp",
    "sctp",
    "src",
    "stp",
    "tcp",
    "tcp-ack",
    "tcp-cwr",
    "tcp-ece",
    "tcp-fin",
    "tcp-push",
    "tcp-rst",
    "tcp-syn",
    "tcp-urg",
    "tcpflags",
    "udp",
    "vlan",
    "vrrp",
});

bool isWord(std::string_view word)
{
    return std::find(kWords.begin(), kWords.end(), word) != kWords.end();
}

bool consistsOf(std::string_view text, std::string_view letters)
{
    return !text.empty() && text.find_first_not_of(letters) == std::string_view::npos;
}

constexpr std::string_view kDigits = "0123456789";

/// "81", "10.0", "80-90", "13:2" (offset and size), "0x1f".
bool isNumeric(std::string_view word)
{
    if (word.starts_with("0x") || word.starts_with("0X"))
        return consistsOf(word.substr(2), "0123456789abcdefABCDEF");
    return consistsOf(word, "0123456789.:-/") && kDigits.find(word.front()) != kDigits.npos;
}

/// "ssh", "domain": names that the table of services knows.
bool isService(const std::string& name)
{
    servent entry{};
    servent* found = nullptr;
    std::array<char, 2048> room{};
    getservbyname_r(name.c_str(), nullptr, &entry, room.data(), room.size(), &found);
    return found != nullptr;
}

/// A range of two port names or numbers, or one.
bool isPort(std::string_view word)
{
    if (isNumeric(word) || isService(std::string(word)))
        return true;
    const std::size_t dash = word.find('-');
    return dash != std::string_view::npos && isPort(word.substr(0, dash)) &&
           isPort(word.substr(dash + 1));
}

bool isWordLetter(char letter)
{
    return isAlnum(letter) || letter == '.' || letter == ':' || letter == '_' || letter == '-' ||
           letter == '/' || letter == '%';
}

/// Refuses what libpcap would look up. Positions in messages count from 1.
Result<void> checkWords(const std::string& filter)
{
    std::string_view before; // the word before, where nothing but blanks is between
    std::size_t at = 0;
    while (at < filter.size()) {
        const char letter = filter[at];
        if (!isWordLetter(letter)) {
            if (static_cast<unsigned char>(letter) < ' ' && letter != '\t')
                return fail(ErrorCode::BadFilter, filter,
                            core::english("it has a control character"));
            if (letter != ' ' && letter != '\t')
                before = {};
            ++at;
            continue;
        }
        std::size_t end = at;
        while (end < filter.size() && isWordLetter(filter[end]))
            ++end;
        // In front of a word these are operators: "ip[2:2]-20", "ip[0]/4".
        while (at < end && std::string_view("-/:.").find(filter[at]) != std::string_view::npos)
            ++at;
        const std::string_view word = std::string_view(filter).substr(at, end - at);
        const bool port = before == "port" || before == "portrange";
        const bool known = word.empty() || isWord(word) || isNumeric(word) ||
                           IpPrefix::parse(word) || Mac::parse(word) || (port && isPort(word));
        if (!known) {
            return fail(ErrorCode::BadFilter, filter,
                        core::inEnglish(
                            port ? reason::kUnknownPort : reason::kUnknownWord,
                            {{"word", std::string(word)}, {"position", std::to_string(at + 1)}}));
        }
        before = word;
        at = end;
    }
    return {};
}

struct Dead
{
    pcap_t* handle = pcap_open_dead(DLT_LINUX_SLL2, kSnapLength);
    Dead() = default;
    Dead(const Dead&) = delete;
    Dead& operator=(const Dead&) = delete;
    ~Dead() { pcap_close(handle); }
};

} // namespace

Result<void> checkFilter(const std::string& filter)
{
    if (filter.size() > kLongestFilter)
        return fail(ErrorCode::BadFilter, filter.substr(0, 40), core::english("it is too long"));
    if (const auto words = checkWords(filter); !words)
        return words;
    const Dead dead;
    bpf_program program{};
    if (pcap_compile(dead.handle, &program, filter.c_str(), 1, PCAP_NETMASK_UNKNOWN) != 0)
        return fail(ErrorCode::BadFilter, filter, pcap_geterr(dead.handle));
    pcap_freecode(&program);
    return {};
}

} // namespace vs
