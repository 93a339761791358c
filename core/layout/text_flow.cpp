// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/text_flow.h"

namespace vs::layout {

namespace {

/// Byte length of the longest beginning of `text` that fits, ending between two characters.
std::size_t fittingPrefix(const TextMeasure& measure, TextRole role, const std::string& text,
                          double width, const std::string& suffix)
{
    std::size_t fitting = 0;
    std::size_t at = 0;
    while (at < text.size()) {
        ++at;
        while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0U) == 0x80U)
            ++at;
        if (measure.width(role, text.substr(0, at) + suffix) > width)
            break;
        fitting = at;
    }
    return fitting;
}

} // namespace

std::vector<std::string> wrapText(const TextMeasure& measure, TextRole role,
                                  const std::string& text, double width)
{
    std::vector<std::string> lines;
    std::string line;
    const auto flush = [&] {
        if (!line.empty())
            lines.push_back(std::move(line));
        line.clear();
    };
    std::size_t at = 0;
    while (at < text.size()) {
        const std::size_t space = text.find(' ', at);
        std::string word =
            text.substr(at, space == std::string::npos ? std::string::npos : space - at);
        at = space == std::string::npos ? text.size() : space + 1;
        if (word.empty())
            continue;
        const std::string joined = line.empty() ? word : line + ' ' + word;
        if (measure.width(role, joined) <= width) {
            line = joined;
            continue;
        }
        flush();
        while (measure.width(role, word) > width) {
            const std::size_t cut = fittingPrefix(measure, role, word, width, {});
            if (cut == 0 || cut >= word.size())
                break;
            lines.push_back(word.substr(0, cut));
            word.erase(0, cut);
        }
        line = word;
    }
    flush();
    return lines;
}

std::string elideText(const TextMeasure& measure, TextRole role, const std::string& text,
                      double width)
{
    if (measure.width(role, text) <= width)
        return text;
    const std::string dots = "…";
    return text.substr(0, fittingPrefix(measure, role, text, width, dots)) + dots;
}

} // namespace vs::layout
