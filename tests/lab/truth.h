// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

namespace vs::lab {

/// What a scenario says of itself in a line "# Expect: finding=ID verdict=V packet=P device=D
/// after=INTERFACE:in|out rule=CHAIN:NUMBER|policy". What does not apply is left out.
struct Expectation
{
    std::map<std::string, std::string> words;

    /// The value of a word; empty if it is left out.
    std::string operator[](const std::string& key) const;
    bool isLoss() const;
};

/// A scenario on one backend and in one address family.
struct Case
{
    std::string scenario;
    std::string backend;
    int family = 4;
    std::vector<Expectation> expectations;

    /// Ids of the catalogue, without "none".
    std::set<std::string> findings() const;
    bool hasLoss() const;
    /// Of letters, digits and underscores.
    std::string name() const;
};

/// Every declared combination of the scenarios in FOLDER for one backend.
std::vector<Case> casesIn(const std::string& folder, const std::string& backend);

} // namespace vs::lab
