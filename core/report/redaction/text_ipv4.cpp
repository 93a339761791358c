// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/report/redaction/text_addresses.h"
#include "core/report/redaction/text_marks.h"

#include <array>
#include <charconv>

namespace vs::redaction {

namespace {

/// Up to four numbers of a byte each between separators.
struct Numbers
{
    std::array<std::uint8_t, 4> value{};
    std::size_t count = 0;
    std::size_t end = 0;
};

Numbers numbersAt(std::string_view line, std::size_t at, char separator)
{
    Numbers numbers;
    while (numbers.count < 4) {
        const std::size_t end = endOf(line, at, isDigit, 4);
        unsigned value = 256;
        if (end > at && end - at <= 3)
            std::from_chars(line.data() + at, line.data() + end, value);
        if (value > 255)
            break;
        numbers.value[numbers.count++] = static_cast<std::uint8_t>(value);
        numbers.end = end;
        if (end >= line.size() || line[end] != separator)
            break;
        at = end + 1;
    }
    return numbers;
}

std::uint32_t valueOf(const std::array<std::uint8_t, 4>& bytes)
{
    return std::uint32_t{bytes[0]} << 24U | std::uint32_t{bytes[1]} << 16U |
           std::uint32_t{bytes[2]} << 8U | bytes[3];
}

std::array<std::uint8_t, 4> reversed(const std::array<std::uint8_t, 4>& bytes)
{
    return {bytes[3], bytes[2], bytes[1], bytes[0]};
}

bool isNetmask(std::uint32_t value)
{
    return (~value & (~value + 1)) == 0;
}

std::string joined(const std::uint8_t* bytes, std::size_t count, char separator)
{
    std::string text;
    for (std::size_t i = 0; i < count; ++i)
        text += (i > 0 ? std::string(1, separator) : "") + std::to_string(bytes[i]);
    return text;
}

bool followedBy(std::string_view line, std::size_t at, std::string_view lower)
{
    return lowered(line.substr(at, lower.size())) == lower;
}

/// "203.0.113" of a network in which an address is known, or its reverse zone.
bool takeThree(Redactor& redactor, std::string_view line, std::size_t& at, const Numbers& numbers,
               char separator, std::string& out)
{
    std::array<std::uint8_t, 4> bytes{numbers.value[0], numbers.value[1], numbers.value[2], 0};
    const bool zone = separator == '.' && followedBy(line, numbers.end, ".in-addr.arpa");
    if (zone)
        std::swap(bytes[0], bytes[2]);
    if (!redactor.knownNetwork(valueOf(bytes) >> 8U))
        return false;
    IpAddress masked = redactor.prefix({IpAddress::v4(bytes.data()), 24}).address;
    if (zone)
        std::swap(masked.bytes[0], masked.bytes[2]);
    out += joined(masked.bytes.data(), 3, separator);
    at = numbers.end;
    return true;
}

/// Where in a row of numbers a known address begins: "vmbr0-203-0-113-9"; else its first number.
std::size_t beginOfKnown(const Redactor& redactor, std::string_view line, std::size_t at,
                         char separator)
{
    constexpr std::size_t kFurthest = 4;
    const std::size_t first = at;
    for (std::size_t skipped = 0; skipped <= kFurthest; ++skipped) {
        const Numbers numbers = numbersAt(line, at, separator);
        if (numbers.count < 4)
            break;
        if (redactor.knownAddress(valueOf(numbers.value)) ||
            redactor.knownAddress(valueOf(reversed(numbers.value))))
            return at;
        at = line.find(separator, at) + 1;
    }
    return first;
}

/// "/24" behind an address; -1: none.
int lengthAt(std::string_view line, std::size_t at, std::size_t& end)
{
    if (at >= line.size() || line[at] != '/')
        return -1;
    end = endOf(line, at + 1, isDigit, 3);
    int length = -1;
    if (end > at + 1 && end - at <= 3)
        std::from_chars(line.data() + at + 1, line.data() + end, length);
    // "/24" and not the beginning of a netmask, "/255.255.255.0"
    return end < line.size() && line[end] == '.' && end + 1 < line.size() && isDigit(line[end + 1])
               ? -1
               : length;
}

} // namespace

bool takeDottedFour(Redactor& redactor, std::string_view line, std::size_t& at, std::string& out)
{
    if (!isDigit(line[at]) || (at > 0 && isDigit(line[at - 1])))
        return false;
    const std::size_t first = endOf(line, at, isDigit, 4);
    if (first >= line.size())
        return false;
    const char separator = line[first];
    if (separator != '.' && separator != '-' && separator != '_')
        return false;
    const std::size_t begin = beginOfKnown(redactor, line, at, separator);
    out += line.substr(at, begin - at);
    at = begin;
    const Numbers numbers = numbersAt(line, at, separator);
    if (numbers.count == 3)
        return takeThree(redactor, line, at, numbers, separator, out);
    if (numbers.count != 4)
        return false;
    const bool zone = separator == '.' && followedBy(line, numbers.end, ".in-addr.arpa");
    const bool backwards = zone || (!redactor.knownAddress(valueOf(numbers.value)) &&
                                    redactor.knownAddress(valueOf(reversed(numbers.value))));
    const auto bytes = backwards ? reversed(numbers.value) : numbers.value;
    const bool mask = at > 0 && line[at - 1] == '/' && isNetmask(valueOf(bytes));
    const IpAddress original = IpAddress::v4(bytes.data());
    IpAddress masked = mask ? original : redactor.address(original);
    std::size_t end = 0;
    if (const int length = separator == '.' ? lengthAt(line, numbers.end, end) : -1;
        length >= 0 && length <= 32)
        masked = redactor.prefix({original, static_cast<std::uint8_t>(length)}).address;
    if (masked == original) {
        out += line.substr(at, numbers.end - at);
    } else {
        std::array<std::uint8_t, 4> four{masked.bytes[0], masked.bytes[1], masked.bytes[2],
                                         masked.bytes[3]};
        if (backwards)
            four = reversed(four);
        out += joined(four.data(), 4, separator);
    }
    at = numbers.end;
    return true;
}

} // namespace vs::redaction
