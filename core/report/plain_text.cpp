// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/plain_text.h"

#include "core/report/path_picture.h"

#include <algorithm>
#include <cstdint>

namespace vs {

namespace {

constexpr std::string_view kReplacement = "\xef\xbf\xbd";

/// Takes one code point off `text`; nothing for bytes that are none (one byte is taken off).
bool takeCodePoint(std::string_view& text, char32_t& out)
{
    const auto at = [&text](std::size_t i) { return static_cast<std::uint8_t>(text[i]); };
    const std::uint8_t lead = at(0);
    const std::size_t size = lead < 0x80 ? 1 : lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : 2;
    const bool badLead = (lead >= 0x80 && lead < 0xc2) || lead > 0xf4;
    out = size == 1 ? lead : lead & (0x7fU >> size);
    bool good = !badLead && size <= text.size();
    for (std::size_t i = 1; good && i < size; ++i) {
        good = (at(i) & 0xc0U) == 0x80;
        out = out << 6U | (at(i) & 0x3fU);
    }
    constexpr char32_t kLeast[] = {0, 0, 0x80, 0x800, 0x10000};
    good = good && out >= kLeast[size] && out <= 0x10ffff && (out < 0xd800 || out > 0xdfff);
    text.remove_prefix(good ? size : 1);
    return good;
}

bool acts(char32_t c)
{
    return (c < 0x20 && c != '\n') || (c >= 0x7f && c <= 0x9f) || c == 0xad || c == 0x61c ||
           c == 0x180e || (c >= 0x200b && c <= 0x200f) || (c >= 0x2028 && c <= 0x202e) ||
           (c >= 0x2060 && c <= 0x206f) || (c >= 0xfe00 && c <= 0xfe0f) || c == 0xfeff ||
           (c >= 0xfff9 && c <= 0xfffb) || (c >= 0xe0000 && c <= 0xe0fff);
}

} // namespace

std::string harmlessText(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    while (!text.empty()) {
        const std::string_view before = text;
        char32_t c = 0;
        if (!takeCodePoint(text, c))
            out += kReplacement;
        else if (c == '\t')
            out += ' ';
        else if (c == '\r' && text.starts_with('\n'))
            continue;
        else if (acts(c))
            out += kReplacement;
        else
            out += before.substr(0, before.size() - text.size());
    }
    return out;
}

std::string harmlessLine(std::string_view text)
{
    std::string out = harmlessText(text);
    std::replace(out.begin(), out.end(), '\n', ' ');
    return out;
}

bool isPlainAddress(std::string_view text)
{
    constexpr std::string_view kAllowed = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
                                          "0123456789-._~:/?#=&%+,";
    return text.starts_with("https://") && text.find_first_not_of(kAllowed) == text.npos;
}

std::string shortened(std::string text, std::size_t width)
{
    if (textWidth(text) <= width)
        return text;
    std::size_t kept = 0;
    std::size_t end = 0;
    while (end < text.size() && kept + 1 < width) {
        ++end;
        while (end < text.size() && (text[end] & 0xc0) == 0x80)
            ++end;
        ++kept;
    }
    text.resize(end);
    return text + "…";
}

std::vector<std::string> linesOf(std::string_view text)
{
    std::vector<std::string> lines;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        lines.emplace_back(text.substr(0, end));
        text.remove_prefix(end == std::string_view::npos ? text.size() : end + 1);
    }
    return lines;
}

std::vector<std::string> alignedRows(const std::vector<std::string>& header,
                                     const std::vector<std::vector<std::string>>& rows)
{
    std::vector<std::size_t> widths;
    const auto measure = [&widths](const std::vector<std::string>& row) {
        widths.resize(std::max(widths.size(), row.size()));
        for (std::size_t i = 0; i < row.size(); ++i)
            widths[i] = std::max(widths[i], textWidth(row[i]));
    };
    measure(header);
    std::for_each(rows.begin(), rows.end(), measure);

    const auto aligned = [&widths](const std::vector<std::string>& row) {
        std::string line;
        std::size_t behind = 0; // blanks owed
        for (std::size_t i = 0; i < row.size(); ++i) {
            if (!row[i].empty())
                line += std::string(std::exchange(behind, 0), ' ') + row[i];
            behind += widths[i] - textWidth(row[i]) + 2;
        }
        return line;
    };
    std::vector<std::string> lines;
    if (!header.empty()) {
        lines.push_back(aligned(header));
        std::vector<std::string> rule;
        for (std::size_t i = 0; i < header.size(); ++i)
            rule.emplace_back(widths[i], '-');
        lines.push_back(aligned(rule));
    }
    std::transform(rows.begin(), rows.end(), std::back_inserter(lines), aligned);
    return lines;
}

} // namespace vs
