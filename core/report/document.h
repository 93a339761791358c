// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/snapshot.h"
#include "core/diagnose/story.h"

#include <cstddef>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace vs {

/// What a report says, before it is spelled as Markdown, BBCode or HTML. A value. All strings have
/// been through harmlessText(): nothing in them acts by itself, but they still may hold what a
/// spelling has to escape. Only `Code` holds line breaks.
struct ReportDocument
{
    struct Paragraph
    {
        std::string text;
    };
    struct List
    {
        std::vector<std::string> items;
        bool numbered = false;
    };
    struct Table
    {
        std::vector<std::string> header;
        std::vector<std::vector<std::string>> rows;
        /// Rows that say where the packet ended; each has a ✖ too.
        std::vector<std::size_t> marked = {};
        std::optional<std::size_t> codeColumn = {}; ///< holds what belongs to a terminal
    };
    /// Shown as it is, in letters of one width; what belongs to a terminal or a file.
    struct Code
    {
        std::string text; ///< whole lines
    };
    /// Something to look up: a sentence, or an address of the web.
    struct Reference
    {
        std::string text;
    };
    using Block = std::variant<Paragraph, List, Table, Code, Reference>;

    struct Section
    {
        std::string id; ///< kebab-case, unique in the report
        std::string title;
        std::vector<Block> blocks;
        /// Never to be shown unfolded where space is short.
        bool detail = false;
    };

    enum class Mood { Good, Warning, Bad, Unknown };

    Mood mood = Mood::Unknown;
    std::string symbol;   ///< "✖"
    std::string verdict;  ///< "DROPPED, counted": verdict and grade in words
    std::string sentence; ///< "The reset from VM 811 is dropped in vmbr0: The client sees ..."
    std::string grounds;  ///< "COUNTED · 4 of 4 resets · capture loss 0"; may be empty
    /// Where and when: node, versions, time in UTC, the packet.
    std::vector<std::string> context;
    std::string picture;     ///< the path as text, whole lines; empty: nothing to draw
    std::string description; ///< the picture in one sentence, for who cannot see it
    /// What supporters ask for, most wanted first.
    std::vector<Section> sections;
    std::string footer;
};

/// About the story's exchange; of an empty story what is known of node and capture. English.
ReportDocument makeReport(const Snapshot& snapshot, const Story& story);
/// About the exchange that mostTelling() names.
ReportDocument makeReport(const Snapshot& snapshot);

/// A remedy's commands, one each: `how` taken apart at "; " outside of quotes and brackets.
std::vector<std::string> remedyCommands(const std::string& how);

} // namespace vs
