// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/report/redaction/text_addresses.h"
#include "core/report/redaction/text_marks.h"

#include <algorithm>
#include <charconv>

namespace vs::redaction {

namespace {

std::uint32_t swapped(std::uint32_t value)
{
    return value >> 24U | (value >> 8U & 0xff00U) | (value << 8U & 0xff0000U) | value << 24U;
}

std::uint32_t valueOf(const IpAddress& address)
{
    return std::uint32_t{address.bytes[0]} << 24U | std::uint32_t{address.bytes[1]} << 16U |
           std::uint32_t{address.bytes[2]} << 8U | address.bytes[3];
}

/// The number that stands for a known address's, in the same order of bytes.
std::optional<std::uint32_t> maskedNumber(Redactor& redactor, std::uint32_t value)
{
    if (const auto address = redactor.knownAddress(value))
        return valueOf(redactor.address(*address));
    if (const auto address = redactor.knownAddress(swapped(value)))
        return swapped(valueOf(redactor.address(*address)));
    return std::nullopt;
}

std::string inHex(std::uint64_t value, int digits)
{
    std::string text;
    for (int i = digits; i > 0; --i)
        text += "0123456789abcdef"[value >> (4 * (i - 1)) & 15U];
    return text;
}

template<class Number>
Number parsed(std::string_view text, int base)
{
    Number value = 0;
    std::from_chars(text.data(), text.data() + text.size(), value, base);
    return value;
}

Mac macOf(std::string_view twelve)
{
    const auto value = parsed<std::uint64_t>(twelve, 16);
    Mac mac;
    for (unsigned i = 0; i < 6; ++i)
        mac.bytes[i] = static_cast<std::uint8_t>(value >> (40 - 8 * i));
    return mac;
}

std::string bare(const Mac& mac)
{
    std::string text = mac.toString();
    std::erase(text, ':');
    return text;
}

/// 203000113009
std::optional<std::string> maskedPadded(Redactor& redactor, std::string_view twelve)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 12; i += 3) {
        const auto part = parsed<unsigned>(twelve.substr(i, 3), 10);
        if (part > 255)
            return std::nullopt;
        value = value << 8U | part;
    }
    if (!redactor.knownAddress(value))
        return std::nullopt;
    const std::uint32_t masked = *maskedNumber(redactor, value);
    std::string text;
    for (const unsigned shift : {24U, 16U, 8U, 0U})
        text += std::to_string(1000 + (masked >> shift & 0xffU)).substr(1);
    return text;
}

std::optional<std::string> maskedBare(Redactor& redactor, std::string_view word)
{
    const bool digits = std::all_of(word.begin(), word.end(), isDigit);
    if (!digits && !std::all_of(word.begin(), word.end(), isHex))
        return std::nullopt;
    if (word.size() == 8)
        if (const auto masked = maskedNumber(redactor, parsed<std::uint32_t>(word, 16)))
            return inHex(*masked, 8);
    if (word.size() == 12) {
        if (redactor.isKnown(macOf(word)))
            return bare(redactor.mac(macOf(word)));
        if (digits)
            return maskedPadded(redactor, word);
    }
    if (digits && word.size() >= 7 && word.size() <= 10) {
        const auto value = parsed<std::uint64_t>(word, 10);
        if (value <= 0xffffffffU)
            if (const auto masked = maskedNumber(redactor, static_cast<std::uint32_t>(value)))
                return std::to_string(*masked);
    }
    if (word.size() >= 32) // an IPv6 address without colons, a hash, a key
        return redactor.secret(word);
    return std::nullopt;
}

} // namespace

bool takeBareNumber(Redactor& redactor, std::string_view line, std::size_t& at, std::string& out)
{
    if (!isAlnum(line[at]) || !beginsWord(line, at))
        return false;
    constexpr std::size_t kLongest = 512;
    const std::size_t end = endOf(line, at, isAlnum, kLongest);
    std::string_view word = line.substr(at, end - at);
    std::string front;
    if (word.starts_with("0x") || word.starts_with("0X")) {
        front = word.substr(0, 2);
        word.remove_prefix(2);
    }
    if (front.empty() && word.size() == 15 &&
        (word.starts_with("enx") || word.starts_with("wlx")) &&
        std::all_of(word.begin() + 3, word.end(), isHex)) {
        out += std::string(word.substr(0, 3)) + bare(redactor.mac(macOf(word.substr(3))));
        at = end;
        return true;
    }
    if (word.size() < 7)
        return false;
    const auto masked = maskedBare(redactor, word);
    if (!masked)
        return false;
    out += front + *masked;
    at = end;
    return true;
}

} // namespace vs::redaction
