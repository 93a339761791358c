// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/redaction/text_scanner.h"

#include "core/base/text.h"
#include "core/report/redaction/text_addresses.h"
#include "core/report/redaction/text_marks.h"
#include "core/report/redaction/text_secrets.h"
#include "core/report/redaction/vocabulary.h"

#include <algorithm>
#include <unordered_set>

namespace vs::redaction {

namespace {

using Set = std::unordered_set<std::string_view>;

bool isHostChar(char letter)
{
    return isAlnum(letter) || letter == '.' || letter == '-' || letter == '_';
}

bool isPathChar(char letter)
{
    return !isBlank(letter) &&
           std::string_view("\"':;,<>()").find(letter) == std::string_view::npos;
}

bool isAccountChar(char letter)
{
    return isHostChar(letter) || letter == '+' || letter == '%';
}

/// Of names that can be host names; endings of files are none.
bool isTopLevel(std::string_view label)
{
    static const Set known = {
        "com",   "net",      "org",   "info", "biz",         "io",      "eu",   "de",
        "at",    "ch",       "li",    "uk",   "us",          "fr",      "nl",   "be",
        "lu",    "it",       "es",    "pt",   "pl",          "cz",      "sk",   "hu",
        "ro",    "bg",       "gr",    "se",   "dk",          "fi",      "ee",   "lv",
        "lt",    "ru",       "ua",    "tr",   "cn",          "jp",      "kr",   "tw",
        "au",    "nz",       "ca",    "br",   "mx",          "ar",      "cl",   "za",
        "il",    "ie",       "cloud", "dev",  "app",         "xyz",     "me",   "tv",
        "cc",    "ai",       "tech",  "site", "online",      "local",   "lan",  "internal",
        "intra", "intranet", "home",  "corp", "localdomain", "example", "test", "invalid",
        "arpa",  "localnet"};
    return known.contains(label);
}

/// Whom everybody knows: no secret, and part of what a report says.
bool isPublicHost(std::string_view lower)
{
    static constexpr std::string_view kKnown[] = {"proxmox.com", "debian.org", "kernel.org",
                                                  "in-addr.arpa", "ip6.arpa"};
    return std::any_of(std::begin(kKnown), std::end(kKnown), [&](std::string_view known) {
        return lower.ends_with(known) &&
               (lower.size() == known.size() || lower[lower.size() - known.size() - 1] == '.');
    });
}

/// Lines of the network's configuration that name hosts or domains.
bool namesHosts(std::string_view lowerKey)
{
    static const Set keys = {"dns-search", "dns-domain",   "search", "domain",
                             "hostname",   "searchdomain", "fqdn"};
    return keys.contains(lowerKey);
}

/// The end of a text in quotes that began before `at`.
std::size_t closingQuote(std::string_view line, std::size_t at)
{
    while (at < line.size() && line[at] != '"')
        at += line[at] == '\\' ? 2 : 1;
    return std::min(at, line.size());
}

bool hasDashedAddress(std::string_view label)
{
    int numbers = 0;
    for (std::size_t at = 0; at < label.size();) {
        if (!isDigit(label[at])) {
            if (label[at] != '-' && label[at] != '_')
                numbers = 0;
            ++at;
            continue;
        }
        at = endOf(label, at, isDigit, label.size());
        if (++numbers == 4)
            return true;
    }
    return false;
}

/// Around a key as OpenSSH and TLS write it: "-----BEGIN OPENSSH PRIVATE KEY-----".
constexpr std::string_view kKeyBegins = "-----BEGIN ", kKeyEnds = "-----END ";

constexpr std::size_t kLongestHost = 253;
constexpr std::size_t kLongestAccount = 64;

} // namespace

std::string TextScanner::run(std::string_view text)
{
    m_out.reserve(text.size() + text.size() / 8);
    for (std::size_t begin = 0; begin <= text.size();) {
        const std::size_t end = std::min(text.find('\n', begin), text.size());
        std::string_view line = text.substr(begin, end - begin);
        const bool returns = !line.empty() && line.back() == '\r';
        if (returns)
            line.remove_suffix(1);
        const std::size_t key = m_inKey ? 0 : std::min(line.find(kKeyBegins), line.size());
        readLine(line.substr(0, key));
        if (key < line.size())
            m_out += m_redactor.secret(line.substr(key));
        m_inKey = (m_inKey || key < line.size()) && !contains(line.substr(key), kKeyEnds);
        if (returns)
            m_out += '\r';
        if (end < text.size())
            m_out += '\n';
        begin = end + 1;
    }
    return std::move(m_out);
}

void TextScanner::readLine(std::string_view line)
{
    m_hostsEnd = 0;
    const std::size_t first = line.find_first_not_of(" \t");
    if (first != std::string_view::npos) {
        const std::size_t key = endOf(line, first, isHostChar, 20);
        if (key < line.size() && (isBlank(line[key]) || line[key] == ':' || line[key] == '=') &&
            namesHosts(lowered(line.substr(first, key - first))))
            m_hostsEnd = line.size();
        if (m_hostsEnd > 0) {
            m_out += line.substr(0, key);
            line.remove_prefix(key);
            m_hostsEnd -= key;
        }
    }
    for (std::size_t at = 0; at < line.size();) {
        const bool taken =
            takeComment(line, at) || takeUrlLogin(m_redactor, line, at, m_out) ||
            takeSshKey(m_redactor, line, at, m_out) ||
            takeKeyedSecret(m_redactor, line, at, m_out) || takeCapture(line, at) ||
            takeHome(line, at) || takeAccount(line, at) || takeHost(line, at) ||
            takeNibbles(m_redactor, line, at, m_out) || takeColons(m_redactor, line, at, m_out) ||
            takeBytes(m_redactor, line, at, m_out) || takeDottedFour(m_redactor, line, at, m_out) ||
            takeDashedSix(m_redactor, line, at, m_out) || takeName(line, at) ||
            takeBlob(m_redactor, line, at, m_out) || takeBareNumber(m_redactor, line, at, m_out);
        if (!taken)
            m_out += line[at++];
    }
}

bool TextScanner::takeComment(std::string_view line, std::size_t& at)
{
    if (line[at] == '#') {
        const bool config = m_kind == TextKind::ConfigFile;
        const bool begins = (at == 0 || isBlank(line[at - 1])) &&
                            (at + 1 >= line.size() || !isDigit(line[at + 1])); // "bug #4983"
        if (!config && !begins)
            return false;
        std::size_t text = at;
        while (text < line.size() && (line[text] == '#' || isBlank(line[text])))
            ++text;
        m_out += line.substr(at, text - at);
        if (text < line.size())
            m_out += m_redactor.comment(line.substr(text));
        at = line.size();
        return true;
    }
    // iptables: --comment "text" or a word; nft: comment "text"
    constexpr std::string_view kWord = "comment ";
    if (line[at] != 'c' || !line.substr(at).starts_with(kWord) || !beginsWord(line, at))
        return false;
    std::size_t begin = at + kWord.size();
    const bool quoted = begin < line.size() && line[begin] == '"';
    const bool option = at > 0 && line[at - 1] == '-';
    if (begin >= line.size() || (!quoted && !option))
        return false;
    begin += quoted ? 1 : 0;
    const std::size_t end =
        quoted ? closingQuote(line, begin) : std::min(line.find(' ', begin), line.size());
    m_out += line.substr(at, begin - at);
    m_out += m_redactor.comment(line.substr(begin, end - begin));
    at = end;
    return true;
}

bool TextScanner::takeName(std::string_view line, std::size_t& at)
{
    NameBook& names = m_redactor.names();
    const NameBook::Found found = names.match(line, at, m_kind == TextKind::Warning);
    if (found.length == 0)
        return false;
    m_out += names.use(found.entry);
    at += found.length;
    return true;
}

bool TextScanner::takeHome(std::string_view line, std::size_t& at)
{
    constexpr std::string_view kHome = "/home/";
    if (!line.substr(at).starts_with(kHome))
        return false;
    const std::size_t begin = at + kHome.size();
    const std::size_t end = endOf(line, begin, isAccountChar, kLongestAccount);
    if (end == begin)
        return false;
    m_out += kHome;
    m_out += m_redactor.name(NameKind::User, line.substr(begin, end - begin));
    at = end;
    const std::size_t rest = endOf(line, at, isPathChar, line.size());
    if (rest > at + 1) {
        m_out += '/' + m_redactor.path(line.substr(at + 1, rest - at - 1));
        at = rest;
    }
    return true;
}

bool TextScanner::takeCapture(std::string_view line, std::size_t& at)
{
    if (!isPathChar(line[at]) || (at > 0 && isPathChar(line[at - 1])))
        return false;
    const std::size_t end = endOf(line, at, isPathChar, line.size());
    const std::string_view path = line.substr(at, end - at);
    const std::string ending = lowered(path.substr(std::min(path.size(), path.rfind('.'))));
    if (path.size() <= ending.size() ||
        (ending != ".pcapng" && ending != ".pcap" && ending != ".cap"))
        return false;
    if (const auto known = m_redactor.names().find(path))
        m_out += m_redactor.names().use(*known);
    else
        m_out += m_redactor.path(path);
    at = end;
    return true;
}

bool TextScanner::takeAccount(std::string_view line, std::size_t& at)
{
    if (!isAlnum(line[at]) || (at > 0 && isAccountChar(line[at - 1])))
        return false;
    const std::size_t sign = endOf(line, at, isAccountChar, kLongestAccount);
    if (sign >= line.size() || line[sign] != '@' || sign + 1 >= line.size())
        return false;
    const std::string_view user = line.substr(at, sign - at);
    const std::size_t hostBegin = sign + 1;
    const std::size_t hostEnd = endOf(line, hostBegin, isHostChar, kLongestHost);
    const std::string_view host = line.substr(hostBegin, hostEnd - hostBegin);
    // "eth0@if7", "vmbr0.20@vmbr0": a device and what it stands on
    const std::string_view stem = user.substr(0, endOf(user, 0, isAlnum, user.size()));
    if (isPlainInterface(stem) || isPlainInterface(host.substr(0, host.find('.'))))
        return false;
    m_out += m_redactor.name(NameKind::User, user) + '@';
    at = hostBegin;
    const std::string lower = lowered(host);
    if (takeColons(m_redactor, line, at, m_out) || takeBytes(m_redactor, line, at, m_out) ||
        host.empty() || isDigit(host.front()))
        return true; // an address, or nothing: read on
    std::string_view bare = host;
    while (!bare.empty() && (bare.back() == '.' || bare.back() == '-'))
        bare.remove_suffix(1);
    if (bare.find('.') != std::string_view::npos) {
        m_hostsEnd = std::max(m_hostsEnd, hostEnd);
        return true;
    }
    m_out += isCommonAccount(lower) ? std::string(host) : m_redactor.name(NameKind::Host, bare);
    at = hostBegin + (isCommonAccount(lower) ? host.size() : bare.size());
    if (at + 1 < line.size() && line[at] == '!') { // a realm with a token: "alice@pam!monitoring"
        const std::size_t end = endOf(line, at + 1, isAccountChar, kLongestAccount);
        m_out += '!' + m_redactor.secret(line.substr(at + 1, end - at - 1));
        at = end;
    }
    return true;
}

bool TextScanner::takeHost(std::string_view line, std::size_t& at)
{
    if (!isAlnum(line[at]) || (at > 0 && isHostChar(line[at - 1])))
        return false;
    std::size_t end = endOf(line, at, isHostChar, kLongestHost);
    while (end > at && !isAlnum(line[end - 1]))
        --end;
    const std::string_view host = line.substr(at, end - at);
    const std::size_t dot = host.find('.');
    const std::size_t last = host.rfind('.');
    const bool asked = at < m_hostsEnd && !IpAddress::parse(host);
    if (!asked && (dot == std::string_view::npos || !isTopLevel(lowered(host.substr(last + 1)))))
        return false;
    const std::string lower = lowered(host);
    if (isPublicHost(lower))
        return false;
    const std::string_view label = host.substr(0, dot);
    NameBook& names = m_redactor.names();
    if (names.find(host)) {
        m_out += m_redactor.name(NameKind::Host, host);
    } else if (dot != std::string_view::npos && hasDashedAddress(label)) {
        m_out += TextScanner(m_redactor, m_kind).run(label);
        m_out += '.' + m_redactor.name(NameKind::Host, host.substr(dot + 1));
    } else if (dot != std::string_view::npos && names.find(label)) {
        m_out += m_redactor.name(NameKind::Host, label);
    } else {
        m_out += m_redactor.name(NameKind::Host, host);
    }
    at = end;
    return true;
}

} // namespace vs::redaction
