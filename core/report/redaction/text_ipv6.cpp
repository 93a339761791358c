// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/report/redaction/text_addresses.h"
#include "core/report/redaction/text_bytes.h"
#include "core/report/redaction/text_marks.h"

#include <algorithm>
#include <charconv>

namespace vs::redaction {

namespace {

/// Eight groups, a zone's colon, and some more, so that a longer row is seen to be one.
constexpr std::size_t kLongestRun = 64;

bool isHexOrColon(char letter)
{
    return isHex(letter) || letter == ':';
}

bool isHexOrDash(char letter)
{
    return isHex(letter) || letter == '-';
}

/// "/64" behind an address; -1: none.
int lengthBehind(std::string_view line, std::size_t at)
{
    if (at >= line.size() || line[at] != '/')
        return -1;
    int length = -1;
    std::from_chars(line.data() + at + 1, line.data() + std::min(at + 4, line.size()), length);
    return length > 128 ? -1 : length;
}

std::string maskedSix(Redactor& redactor, const IpAddress& original, int length,
                      std::string_view asWritten)
{
    const IpAddress masked =
        length < 0 ? redactor.address(original)
                   : redactor.prefix({original, static_cast<std::uint8_t>(length)}).address;
    return masked == original ? std::string(asWritten) : masked.toString();
}

/// The groups of a prefix that is written without its end: "2001:db8:1".
std::string maskedGroups(Redactor& redactor, const IpAddress& original, std::size_t groups)
{
    const IpAddress masked =
        redactor.prefix({original, static_cast<std::uint8_t>(groups * 16)}).address;
    std::string text;
    for (std::size_t group = 0; group < groups; ++group) {
        char room[4];
        const unsigned value = masked.bytes[2 * group] << 8U | masked.bytes[2 * group + 1];
        const auto end = std::to_chars(room, room + sizeof room, value, 16).ptr;
        text += (group > 0 ? ":" : "") + std::string(room, end);
    }
    return text;
}

/// Three to seven groups that begin as global addresses do; times and dates have no letters.
std::optional<std::string> partOf(Redactor& redactor, std::string_view run)
{
    const auto groups = splitView(run, ':');
    const bool global = groups.size() >= 3 && groups.size() <= 7 && groups[0].size() == 4 &&
                        (run[0] == '2' || run[0] == '3');
    const auto telling = [](std::string_view group) {
        return group.size() > 2 ||
               std::any_of(group.begin(), group.end(), [](char c) { return !isDigit(c); });
    };
    if (!global || std::none_of(groups.begin() + 1, groups.end(), telling))
        return std::nullopt;
    const auto address = IpAddress::parse(std::string(run) + "::");
    if (!address)
        return std::nullopt;
    return maskedGroups(redactor, *address, groups.size());
}

/// The end of a dotted address in place of the last group; `end` if there is none.
std::size_t withDottedEnd(std::string_view line, std::size_t begin, std::size_t end)
{
    std::size_t group = end;
    while (group > begin && isDigit(line[group - 1]))
        --group;
    if (group == begin || line[group - 1] != ':' || end >= line.size() || line[end] != '.')
        return end;
    std::size_t stop = end;
    for (int dots = 0; dots < 3; ++dots) {
        if (stop >= line.size() || line[stop] != '.')
            return end;
        const std::size_t next = endOf(line, stop + 1, isDigit, 3);
        if (next == stop + 1)
            return end;
        stop = next;
    }
    return stop;
}

} // namespace

bool takeColons(Redactor& redactor, std::string_view line, std::size_t& at, std::string& out)
{
    if (!isHexOrColon(line[at]) || !beginsHex(line, at))
        return false;
    const std::size_t colon = endOf(line, at, isHex, 5);
    if (colon >= line.size() || line[colon] != ':')
        return false;
    // Behind a letter only what is surely one: the "d" of "word:" is none.
    const std::size_t first = colon - at;
    const bool global = first == 4 && (line[at] == '2' || line[at] == '3');
    if (!beginsWord(line, at) && first != 2 && !global)
        return false;
    if (takeByteRow(redactor, line, at, ':', out))
        return true;
    if (!beginsWord(line, at) && !global)
        return false;
    std::size_t end = endOf(line, at, isHexOrColon, kLongestRun);
    const std::size_t whole = end;
    if (std::count(line.begin() + static_cast<std::ptrdiff_t>(at),
                   line.begin() + static_cast<std::ptrdiff_t>(end), ':') < 2)
        return false;
    if (end < line.size() && isAlnum(line[end])) // "cafe::begin": the last group is a word
        end = line.rfind(':', end - 1) + 1;
    if (const std::size_t dotted = withDottedEnd(line, at, end); dotted != end)
        if (const auto address = IpAddress::parse(line.substr(at, dotted - at))) {
            out += maskedSix(redactor, *address, lengthBehind(line, dotted),
                             line.substr(at, dotted - at));
            at = dotted;
            return true;
        }
    // What stands behind an address may look like more of it: "fe80::1:", "2001:db8::1:443".
    while (end > at + 1) {
        const std::string_view tried = line.substr(at, end - at);
        if (const auto address = IpAddress::parse(tried)) {
            out += maskedSix(redactor, *address, lengthBehind(line, end), tried);
            at = end;
            return true;
        }
        const std::size_t cut = tried.rfind(':');
        if (cut == std::string_view::npos)
            break;
        end = at + (cut + 1 == tried.size() ? cut : cut + 1);
    }
    std::string_view run = line.substr(at, whole - at);
    while (!run.empty() && run.back() == ':')
        run.remove_suffix(1);
    const auto part = partOf(redactor, run);
    if (!part)
        return false;
    out += *part;
    at += run.size();
    return true;
}

bool takeDashedSix(Redactor& redactor, std::string_view line, std::size_t& at, std::string& out)
{
    if ((line[at] != '2' && line[at] != '3') || !beginsHex(line, at))
        return false;
    const std::size_t end = endOf(line, at, isHexOrDash, kLongestRun);
    std::string run(line.substr(at, end - at));
    std::replace(run.begin(), run.end(), '-', ':');
    if (end < line.size() && isAlnum(line[end])) // "2001-db8--9-pool": the last group is a word
        run.resize(run.rfind(':') == std::string::npos ? 0 : run.rfind(':'));
    // What stands behind an address may look like more of it.
    for (; run.size() > 8; run.resize(run.rfind(':'))) {
        while (run.ends_with(':') && !run.ends_with("::"))
            run.pop_back();
        const auto address = IpAddress::parse(run);
        auto masked =
            address ? std::optional(maskedSix(redactor, *address, -1, run)) : partOf(redactor, run);
        if (masked) {
            std::replace(masked->begin(), masked->end(), ':', '-');
            out += *masked;
            at += run.size();
            return true;
        }
        if (run.find(':') == std::string::npos)
            break;
    }
    return false;
}

bool takeNibbles(Redactor& redactor, std::string_view line, std::size_t& at, std::string& out)
{
    if (!isHex(line[at]) || !beginsWord(line, at))
        return false;
    IpAddress address;
    address.family = IpAddress::Family::V6;
    std::string digits;
    std::size_t end = at;
    while (digits.size() < 32 && end + 1 < line.size() && isHex(line[end]) &&
           line[end + 1] == '.') {
        digits += line[end];
        end += 2;
    }
    if (digits.size() < 4 || lowered(line.substr(end, 8)) != "ip6.arpa")
        return false;
    std::reverse(digits.begin(), digits.end());
    for (std::size_t i = 0; i < digits.size(); ++i) {
        unsigned nibble = 0;
        std::from_chars(digits.data() + i, digits.data() + i + 1, nibble, 16);
        address.bytes[i / 2] |= static_cast<std::uint8_t>(i % 2 == 0 ? nibble << 4U : nibble);
    }
    const IpAddress masked =
        redactor.prefix({address, static_cast<std::uint8_t>(digits.size() * 4)}).address;
    for (std::size_t i = digits.size(); i > 0; --i) {
        const std::uint8_t byte = masked.bytes[(i - 1) / 2];
        out += "0123456789abcdef"[i % 2 == 1 ? byte >> 4U : byte & 15U];
        out += '.';
    }
    at = end;
    return true;
}

} // namespace vs::redaction
