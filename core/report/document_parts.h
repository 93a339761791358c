// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/document.h"
#include "core/report/report_facts.h"

#include <cstdint>

namespace vs {

// The sections of a report. One without blocks has nothing to say and is left out.

ReportDocument::Section hopsSection(const ReportFacts& facts);
ReportDocument::Section ruleSection(const ReportFacts& facts);
ReportDocument::Section conntrackSection(const ReportFacts& facts);
ReportDocument::Section nicsSection(const ReportFacts& facts);
ReportDocument::Section bridgesSection(const Topology& topology, const ReportFacts& facts);
ReportDocument::Section optionsSection(const ReportFacts& facts);
/// Versions and sysctls.
ReportDocument::Section systemSection(const ReportFacts& facts);

/// The first of them, and how many more there are.
ReportDocument::List shortList(std::vector<std::string> items, std::size_t most);

/// Puts all text through harmlessText() and cuts what is made up to be long.
void makeHarmless(ReportDocument& report);

} // namespace vs
