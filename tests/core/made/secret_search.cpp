// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/made/secret_search.h"

#include "core/base/text.h"

#include <algorithm>
#include <cstring>
#include <set>

namespace vs::made {

namespace {

constexpr const char* kHex = "0123456789abcdef";

std::string hexOf(std::string_view bytes, const std::string& before,
                  const std::string& between = {}, const std::string& after = {})
{
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        const auto byte = static_cast<unsigned char>(bytes[i]);
        if (i > 0)
            text += between;
        text += before;
        text += kHex[byte >> 4U];
        text += kHex[byte & 15U];
        text += after;
    }
    return text;
}

/// Of the whole groups only: those at the ends depend on what stands beside.
std::string base64Of(std::string_view bytes, std::size_t offset)
{
    static const std::string kLetters =
        "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    std::string text;
    for (std::size_t at = (3 - offset) % 3; at + 3 <= bytes.size(); at += 3) {
        std::uint32_t group = 0;
        for (std::size_t i = 0; i < 3; ++i)
            group = group << 8U | static_cast<unsigned char>(bytes[at + i]);
        for (const unsigned shift : {18U, 12U, 6U, 0U})
            text += kLetters[group >> shift & 63U];
    }
    return text;
}

std::string utf16(std::string_view text, bool littleEndian)
{
    std::string wide;
    for (const char letter : text) {
        wide += littleEndian ? letter : '\0';
        wide += littleEndian ? '\0' : letter;
    }
    return wide.substr(littleEndian ? 0 : 1, wide.size() - 1);
}

std::string decimalsOf(std::string_view bytes, const std::string& before, const std::string& after)
{
    std::string text;
    for (const char byte : bytes)
        text += before + std::to_string(static_cast<unsigned char>(byte)) + after;
    return text;
}

std::string replaced(std::string text, char from, char to)
{
    std::replace(text.begin(), text.end(), from, to);
    return text;
}

std::string reversed(std::string text)
{
    std::reverse(text.begin(), text.end());
    return text;
}

std::uint32_t startOf(const char* bytes)
{
    std::uint32_t start = 0;
    std::memcpy(&start, bytes, 4);
    return start;
}

constexpr std::size_t kShortest = 4;

} // namespace

void SecretSearch::addPattern(std::string bytes, const std::string& what)
{
    bytes = lowered(bytes);
    if (bytes.size() < kShortest)
        return;
    m_byStart[startOf(bytes.data())].push_back(m_patterns.size());
    std::uint16_t two = 0;
    std::memcpy(&two, bytes.data(), 2);
    m_starts[two] = true;
    m_patterns.push_back({std::move(bytes), what});
}

void SecretSearch::addBytes(const std::string& bytes, const std::string& what)
{
    addPattern(hexOf(bytes, ""), what + " in hexadecimal");
    for (const char* const between : {" ", ":", "-", ", ", "."})
        addPattern(hexOf(bytes, "", between), what + " in hexadecimal with separators");
    addPattern(hexOf(bytes, "\\x"), what + " \\x-escaped");
    addPattern(hexOf(bytes, "0x", ", "), what + " as an array");
    addPattern(hexOf(bytes, "%"), what + " percent-encoded");
    addPattern(hexOf(bytes, "\\u00"), what + " \\u-escaped");
    addPattern(decimalsOf(bytes, "&#", ";"), what + " as HTML's numbers");
    addPattern(hexOf(bytes, "&#x", "", ";"), what + " as HTML's hexadecimal numbers");
    std::string words; // as `tcpdump -x` prints them
    for (std::size_t i = 0; i < bytes.size(); ++i)
        words += (i > 0 && i % 2 == 0 ? " " : "") + hexOf(bytes.substr(i, 1), "");
    addPattern(words, what + " in a dump");
}

void SecretSearch::addEncoded(const std::string& text, const std::string& what)
{
    addPattern(text, what);
    addPattern(reversed(text), what + " backwards");
    for (const std::string& each : std::set<std::string>{text, lowered(text), uppered(text)}) {
        addBytes(each, what);
        addBytes(reversed(each), what + " backwards");
        for (std::size_t offset = 0; offset < 3; ++offset)
            if (const std::string coded = base64Of(each, offset); coded.size() >= 8)
                addPattern(coded, what + " as base64");
    }
    addPattern(utf16(text, true), what + " in UTF-16");
    addPattern(utf16(text, false), what + " in UTF-16");
    std::string partly; // only what is no letter or digit
    for (const char letter : text)
        partly += std::isalnum(static_cast<unsigned char>(letter)) != 0
                      ? std::string(1, letter)
                      : hexOf(std::string_view(&letter, 1), "%");
    if (partly != text)
        addPattern(partly, what + " percent-encoded");
}

void SecretSearch::addText(const Secret& secret)
{
    const std::string what = secret.kind + ' ' + secret.text;
    addEncoded(secret.text, what);
    if (secret.text.find('-') != std::string::npos)
        addPattern(replaced(secret.text, '-', '_'), what + " with underscores");
}

void SecretSearch::add(const std::string& kind, const IpAddress& address)
{
    const std::string text = address.toString();
    const std::string what = kind + ' ' + text;
    const std::string bytes(reinterpret_cast<const char*>(address.bytes.data()),
                            address.isV4() ? 4 : 16);
    addEncoded(text, what);
    addPattern(bytes, what + " as bytes");
    addPattern(reversed(bytes), what + " as bytes backwards");
    addBytes(bytes, what);
    addBytes(reversed(bytes), what + " backwards");
    if (address.isV6()) {
        addPattern(replaced(text, ':', '-'), what + " dashed");
        addPattern(replaced(text, ':', '_'), what + " with underscores");
        const std::string digits = hexOf(bytes, "");
        std::string nibbles, groups;
        for (std::size_t i = 0; i < digits.size(); ++i) {
            nibbles += std::string(i > 0 ? "." : "") + digits[digits.size() - 1 - i];
            groups += std::string(i > 0 && i % 4 == 0 ? ":" : "") + digits[i];
        }
        addPattern(nibbles, what + " in a reverse zone");
        addPattern(groups, what + " in full");
        addPattern(text.substr(0, text.find(':', text.find(':') + 1)), what + ", its network");
        return;
    }
    std::string backwards, padded;
    std::uint32_t big = 0, little = 0;
    for (std::size_t i = 0; i < 4; ++i) {
        backwards += (i > 0 ? "." : "") + std::to_string(address.bytes[3 - i]);
        padded += std::to_string(1000 + address.bytes[i]).substr(1);
        big = big << 8U | address.bytes[i];
        little = little << 8U | address.bytes[3 - i];
    }
    for (const char separator : {'-', '_'}) {
        addPattern(replaced(text, '.', separator), what + " with other separators");
        addPattern(replaced(backwards, '.', separator), what + " backwards");
    }
    addPattern(backwards, what + " in a reverse zone");
    addPattern(padded, what + " padded");
    addPattern(std::to_string(big), what + " as a number");
    addPattern(std::to_string(little), what + " as a number");
}

void SecretSearch::add(const std::string& kind, const Mac& mac)
{
    const std::string text = mac.toString();
    const std::string what = kind + ' ' + text;
    const std::string bytes(reinterpret_cast<const char*>(mac.bytes.data()), 6);
    const std::string tail = bytes.substr(3);
    addEncoded(text, what);
    addPattern(bytes, what + " as bytes");
    addPattern("\xff\xfe" + tail, what + " in an interface identifier");
    addPattern("\x33\x33\xff" + tail, what + " in a group");
    addBytes(bytes, what);
    for (const char* const between : {":", "-", " "})
        addPattern(hexOf(tail, "", between), what + ", its tail");
    const std::string digits = hexOf(bytes, "");
    addPattern(digits.substr(4, 4) + '.' + digits.substr(8), what + ", its tail in three groups");
    addPattern("ff:fe" + digits.substr(6, 2) + ':' + digits.substr(8), what + " in IPv6");
    std::string stripped = "24:11";
    for (std::size_t i = 3; i < 6; ++i) {
        stripped += ':';
        stripped += mac.bytes[i] < 16 ? digits.substr(2 * i + 1, 1) : digits.substr(2 * i, 2);
    }
    addPattern(stripped, what + " without zeros");
}

std::vector<SecretSearch::Hit> SecretSearch::find(std::string_view original) const
{
    const std::string bytes = lowered(original);
    std::vector<Hit> hits;
    std::set<std::string> told;
    for (std::size_t at = 0; at + kShortest <= bytes.size(); ++at) {
        std::uint16_t two = 0;
        std::memcpy(&two, bytes.data() + at, 2);
        if (!m_starts[two])
            continue;
        const auto candidates = m_byStart.find(startOf(bytes.data() + at));
        if (candidates == m_byStart.end())
            continue;
        for (const std::size_t candidate : candidates->second) {
            const Pattern& pattern = m_patterns[candidate];
            if (bytes.compare(at, pattern.bytes.size(), pattern.bytes) == 0 &&
                told.insert(pattern.what).second)
                hits.push_back({pattern.what, at});
        }
    }
    return hits;
}

} // namespace vs::made
