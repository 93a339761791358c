// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/overview_arrangement.h"

#include "core/base/text.h"

#include <charconv>
#include <optional>

namespace vs::layout {

namespace {

/// "811:0"
std::optional<OverviewNic> nicFrom(std::string_view word)
{
    OverviewNic nic;
    const char* const end = word.data() + word.size();
    const auto vmid = std::from_chars(word.data(), end, nic.vmid);
    if (vmid.ec != std::errc{} || vmid.ptr == end || *vmid.ptr != ':' || nic.vmid <= 0)
        return std::nullopt;
    const auto index = std::from_chars(vmid.ptr + 1, end, nic.nic);
    if (index.ec != std::errc{} || index.ptr != end || nic.nic < 0)
        return std::nullopt;
    return nic;
}

} // namespace

std::string OverviewArrangement::toText() const
{
    std::string text;
    const auto line = [&text](const std::string& what, const auto& words) {
        text += what;
        for (const std::string& word : words)
            text += ' ' + word;
        text += '\n';
    };
    if (!panels.empty())
        line("panels", panels);
    if (!folded.empty())
        line("folded", folded);
    for (const auto& [bridge, nics] : cells) {
        std::vector<std::string> words;
        words.reserve(nics.size());
        for (const OverviewNic& nic : nics)
            words.push_back(std::to_string(nic.vmid) + ':' + std::to_string(nic.nic));
        line("cells " + bridge, words);
    }
    return text;
}

OverviewArrangement OverviewArrangement::fromText(std::string_view text)
{
    OverviewArrangement arrangement;
    for (const std::string_view line : splitView(text, '\n')) {
        std::vector<std::string_view> words = splitView(line, ' ');
        std::erase_if(words, [](std::string_view word) { return word.empty(); });
        if (words.size() < 2)
            continue;
        if (words[0] == "panels")
            arrangement.panels.assign(words.begin() + 1, words.end());
        else if (words[0] == "folded")
            arrangement.folded.insert(words.begin() + 1, words.end());
        if (words[0] != "cells")
            continue;
        std::vector<OverviewNic> nics;
        for (std::size_t i = 2; i < words.size(); ++i)
            if (const auto nic = nicFrom(words[i]))
                nics.push_back(*nic);
        if (!nics.empty())
            arrangement.cells[std::string(words[1])] = std::move(nics);
    }
    return arrangement;
}

} // namespace vs::layout
