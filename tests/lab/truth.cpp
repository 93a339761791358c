// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/truth.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <sstream>

namespace vs::lab {

namespace {

using Words = std::map<std::string, std::string>;

Words wordsOf(const std::string& text)
{
    Words words;
    std::istringstream stream(text);
    for (std::string word; stream >> word;) {
        const auto equals = word.find('=');
        words[word.substr(0, equals)] =
            equals == std::string::npos ? std::string() : word.substr(equals + 1);
    }
    return words;
}

/// The texts of the lines "# KEY: text".
std::vector<std::string> declared(const std::string& file, const std::string& key)
{
    std::vector<std::string> texts;
    const std::string start = "# " + key + ": ";
    std::ifstream stream(file);
    for (std::string line; std::getline(stream, line);) {
        if (line.rfind(start, 0) == 0)
            texts.push_back(line.substr(start.size()));
    }
    return texts;
}

bool declares(const std::string& file, const std::string& key, const std::string& word)
{
    const auto texts = declared(file, key);
    return !texts.empty() && wordsOf(texts[0]).count(word) != 0;
}

/// "# Expect-nft:", "# Expect-v6:", "# Expect-nft-v6:" override words of the first expectation.
std::vector<Expectation> expectationsOf(const std::string& file, const Case& one)
{
    std::vector<Expectation> list;
    for (const std::string& text : declared(file, "Expect"))
        list.push_back({wordsOf(text)});
    std::vector<std::string> variants = {one.backend};
    if (one.family == 6)
        variants.insert(variants.end(), {"v6", one.backend + "-v6"});
    for (const std::string& variant : variants) {
        for (const std::string& text : declared(file, "Expect-" + variant)) {
            for (const auto& [key, value] : wordsOf(text))
                list.at(0).words[key] = value;
        }
    }
    return list;
}

} // namespace

std::string Expectation::operator[](const std::string& key) const
{
    const auto found = words.find(key);
    return found == words.end() ? std::string() : found->second;
}

bool Expectation::isLoss() const
{
    return (*this)["verdict"] == "dropped" || (*this)["verdict"] == "rejected";
}

std::set<std::string> Case::findings() const
{
    std::set<std::string> ids;
    for (const Expectation& expectation : expectations) {
        if (expectation["finding"] != "none")
            ids.insert(expectation["finding"]);
    }
    return ids;
}

bool Case::hasLoss() const
{
    return std::any_of(expectations.begin(), expectations.end(),
                       [](const Expectation& expectation) { return expectation.isLoss(); });
}

std::string Case::name() const
{
    std::string text = scenario + (family == 6 ? "_v6" : "");
    std::replace(text.begin(), text.end(), '-', '_');
    return text;
}

std::vector<Case> casesIn(const std::string& folder, const std::string& backend)
{
    std::vector<Case> cases;
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        const std::string file = entry.path().string();
        if (entry.path().extension() != ".sh" || !declares(file, "Backends", backend))
            continue;
        for (const int family : {4, 6}) {
            if (!declares(file, "Families", std::to_string(family)))
                continue;
            Case one{entry.path().stem().string(), backend, family, {}};
            one.expectations = expectationsOf(file, one);
            cases.push_back(std::move(one));
        }
    }
    std::sort(cases.begin(), cases.end(),
              [](const Case& a, const Case& b) { return a.name() < b.name(); });
    return cases;
}

} // namespace vs::lab
