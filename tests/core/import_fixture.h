// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/analysis.h"
#include "core/import/sources.h"
#include "core/model/rule_words.h"

#include <fstream>
#include <gtest/gtest.h>
#include <sstream>
#include <string>
#include <vector>

namespace vs::test {

/// A file that the lab made (tests/core/data/paste).
inline std::string pastePath(const std::string& name)
{
    return std::string(VETHSCOPE_SOURCE_DIR) + "/tests/core/data/paste/" + name;
}

inline std::string pasteText(const std::string& name)
{
    std::ifstream file(pastePath(name), std::ios::binary);
    EXPECT_TRUE(file) << name;
    std::ostringstream text;
    text << file.rdbuf();
    return text.str();
}

inline std::shared_ptr<const Snapshot> judged(const std::vector<Source>& sources)
{
    Analysis analysis;
    const auto read = readSources(sources, analysis);
    EXPECT_TRUE(read.has_value()) << (read ? "" : read.error().context + read.error().reason);
    return analysis.snapshot();
}

inline std::shared_ptr<const Snapshot> judgedText(const std::string& text)
{
    return judged({{"the text", text}});
}

/// A trace in words that two ways of reading it must agree on: each packet, its hops, its verdict.
inline std::vector<std::string> told(const Snapshot& snapshot)
{
    std::vector<std::string> lines;
    for (const auto& record : snapshot.journeys) {
        std::string line = packetSummary(record->journey.packet) + ':';
        for (const Hop& hop : record->journey.hops)
            line +=
                ' ' + snapshot.topology->nameOf(hop.interface) + ' ' + directionName(hop.direction);
        line += std::string(" = ") + verdictName(record->judgement.kind);
        if (record->judgement.drop)
            line += " in " + snapshot.topology->nameOf(record->judgement.drop->device);
        lines.push_back(std::move(line));
    }
    std::sort(lines.begin(), lines.end());
    return lines;
}

inline std::vector<std::string> findingIds(const Snapshot& snapshot)
{
    std::vector<std::string> ids;
    for (const Finding& finding : snapshot.findings)
        ids.push_back(finding.id);
    return ids;
}

} // namespace vs::test
