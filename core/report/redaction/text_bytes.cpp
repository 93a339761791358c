// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/redaction/text_bytes.h"

#include "core/base/text.h"
#include "core/report/redaction/text_addresses.h"
#include "core/report/redaction/text_marks.h"

#include <algorithm>
#include <charconv>
#include <vector>

namespace vs::redaction {

namespace {

struct Row
{
    std::vector<std::uint8_t> bytes;
    std::size_t end = 0;
    bool stripped = false; ///< a byte has one digit
    bool shortFirst = false;
    bool upper = false;
    bool letters = false;
};

/// No link header is longer: two MACs, two tags and a type.
constexpr std::size_t kLongestHeader = 22;
constexpr std::size_t kLongestRow = 4096;

Row rowAt(std::string_view line, std::size_t at, char separator)
{
    Row row;
    while (row.bytes.size() < kLongestRow) {
        const std::size_t end = endOf(line, at, isHex, 3);
        const std::size_t size = end - at;
        if (size == 0 || size > 2 || (size == 1 && separator != ':'))
            break;
        unsigned value = 0;
        std::from_chars(line.data() + at, line.data() + end, value, 16);
        row.bytes.push_back(static_cast<std::uint8_t>(value));
        if (size == 1) {
            row.stripped = true;
            row.shortFirst |= row.bytes.size() == 1;
        }
        for (const char letter : line.substr(at, size)) {
            row.upper |= letter >= 'A' && letter <= 'F';
            row.letters |= !isDigit(letter);
        }
        row.end = end;
        if (end >= line.size() || line[end] != separator)
            break;
        at = end + 1;
    }
    return row;
}

std::string spelled(const std::vector<std::uint8_t>& bytes, char separator, const Row& like)
{
    const char* const digits = like.upper ? "0123456789ABCDEF" : "0123456789abcdef";
    std::string text;
    for (std::size_t i = 0; i < bytes.size(); ++i) {
        if (i > 0)
            text += separator;
        if (!like.stripped || bytes[i] > 15)
            text += digits[bytes[i] >> 4U];
        text += digits[bytes[i] & 15U];
    }
    return text;
}

void maskMac(Redactor& redactor, std::uint8_t* six)
{
    const Mac masked = redactor.mac(Mac::fromBytes(six));
    std::copy(masked.bytes.begin(), masked.bytes.end(), six);
}

/// bc24.11aa.0811
bool takeThreeGroups(Redactor& redactor, std::string_view line, std::size_t& at, std::string& out)
{
    if (line.size() - at < 14 || line[at + 4] != '.' || line[at + 9] != '.')
        return false;
    std::string digits;
    for (const std::size_t group : {0U, 5U, 10U})
        digits += line.substr(at + group, 4);
    const std::size_t end = at + 14;
    if (!std::all_of(digits.begin(), digits.end(), isHex) ||
        (end < line.size() && isHex(line[end])))
        return false;
    Mac mac;
    for (std::size_t i = 0; i < 6; ++i)
        std::from_chars(digits.data() + 2 * i, digits.data() + 2 * i + 2, mac.bytes[i], 16);
    mac = redactor.mac(mac);
    std::string text;
    for (std::size_t i = 0; i < 6; ++i) {
        text += i == 2 || i == 4 ? "." : "";
        text += "0123456789abcdef"[mac.bytes[i] >> 4U];
        text += "0123456789abcdef"[mac.bytes[i] & 15U];
    }
    out += text;
    at = end;
    return true;
}

/// 4500 003c 1c46 4000: a dump of a packet, which nobody needs in a text.
bool takeDump(Redactor& redactor, std::string_view line, std::size_t& at, std::string& out)
{
    std::size_t end = at;
    std::size_t groups = 0;
    for (;;) {
        const std::size_t stop = endOf(line, end, isHex, 5);
        if (stop - end != 4 || (stop < line.size() && isAlnum(line[stop])))
            break;
        ++groups;
        end = stop;
        if (end + 1 >= line.size() || line[end] != ' ' || !isHex(line[end + 1]))
            break;
        ++end;
    }
    if (groups < 4)
        return false;
    out += redactor.secret(line.substr(at));
    at = line.size();
    return true;
}

} // namespace

bool takeByteRow(Redactor& redactor, std::string_view line, std::size_t& at, char separator,
                 std::string& out)
{
    Row row = rowAt(line, at, separator);
    const std::size_t count = row.bytes.size();
    if (count < 6 || (count == 8 && row.stripped))
        return false; // eight short groups are an IPv6 address
    const bool dump = at >= 2 && line[at - 1] == ' ' && line[at - 2] == ':';
    if (separator == ' ' && !row.letters && !dump)
        return false; // a list of numbers: "bridge-vids 10 20 30 40 50 60"
    if (count > kLongestHeader) {
        out += redactor.secret(line.substr(at, row.end - at));
        at = row.end;
        return true;
    }
    std::uint8_t* bytes = row.bytes.data();
    if (count == 7 && row.shortFirst)
        ++bytes; // "7:bc:24:11:aa:08:11": a number in front of it
    maskMac(redactor, bytes);
    if (count >= 12)
        maskMac(redactor, bytes + 6);
    else
        std::fill(bytes + 6, row.bytes.data() + count, std::uint8_t{0});
    out += spelled(row.bytes, separator, row);
    at = row.end;
    return true;
}

bool takeBytes(Redactor& redactor, std::string_view line, std::size_t& at, std::string& out)
{
    if (!isHex(line[at]) || !beginsHex(line, at))
        return false;
    if (at + 2 < line.size() && (line[at + 2] == '-' || line[at + 2] == ' ')) {
        const char separator = line[at + 2];
        if (!takeByteRow(redactor, line, at, separator, out))
            return false;
        // A dump shows the same bytes again as letters.
        if (separator == ' ' && line.substr(at).starts_with("  "))
            at = line.size();
        return true;
    }
    if (at + 4 >= line.size())
        return false;
    return (line[at + 4] == '.' && takeThreeGroups(redactor, line, at, out)) ||
           (line[at + 4] == ' ' && takeDump(redactor, line, at, out));
}

} // namespace vs::redaction
