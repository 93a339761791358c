// SPDX-License-Identifier: GPL-3.0-or-later
// The rooms of docs/architecture.md: core knows no Qt, and a lower folder no higher one.
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <map>
#include <regex>
#include <set>
#include <string>
#include <vector>

namespace fs = std::filesystem;

namespace {

/// What the files of a room may include besides their own room.
const std::map<std::string, std::set<std::string>> kAllowed = {
    {"core/base", {}},
    {"core/model", {"core/base"}},
    {"core/parse", {"core/base", "core/model"}},
    {"core/layout", {"core/base", "core/model"}},
    {"core/trace", {"core/base", "core/model"}},
    {"core/record", {"core/base", "core/model", "core/parse"}},
    {"core/import", {"core/base", "core/model", "core/parse", "core/record"}},
    {"core/remote", {"core/base"}},
    {"core/collect", {"core/base", "core/model", "core/parse", "core/remote"}},
    {"core/diagnose", {"core/base", "core/model", "core/trace"}},
    {"core/query", {"core/base", "core/model", "core/trace", "core/diagnose"}},
    {"core/report", {"core/base", "core/model", "core/trace", "core/diagnose", "core/parse"}},
    {"core/share",
     {"core/base", "core/model", "core/trace", "core/diagnose", "core/import", "core/record",
      "core/report"}},
    {"ui", {"core"}},
    {"app", {"core", "ui"}},
};

std::string roomOf(const std::string& path)
{
    const auto first = path.find('/');
    if (first == std::string::npos)
        return {};
    const std::string top = path.substr(0, first);
    if (top != "core")
        return top;
    return path.substr(0, path.find('/', first + 1));
}

bool allowed(const std::string& from, const std::string& to)
{
    if (from == to)
        return true;
    const auto place = kAllowed.find(from);
    if (place == kAllowed.end())
        return false;
    return place->second.contains(to) ||
           (to.starts_with("core/") && place->second.contains("core"));
}

struct Include
{
    std::string file, included;
    bool system = false;
};

std::vector<Include> includesBelow(const fs::path& root, const std::string& folder)
{
    static const std::regex line(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])");
    std::vector<Include> all;
    for (const auto& entry : fs::recursive_directory_iterator(root / folder)) {
        const std::string extension = entry.path().extension().string();
        if (extension != ".h" && extension != ".cpp")
            continue;
        std::ifstream file(entry.path());
        for (std::string text; std::getline(file, text);) {
            std::smatch match;
            if (std::regex_search(text, match, line))
                all.push_back({fs::relative(entry.path(), root).string(), match[2].str(),
                               match[1].str() == "<"});
        }
    }
    return all;
}

bool isQt(const std::string& header)
{
    static const std::regex qt(R"(^(Q[A-Z][A-Za-z0-9]*|Qt[A-Z][A-Za-z]*/.*|q[a-z0-9]+\.h)$)");
    return std::regex_match(header, qt);
}

} // namespace

TEST(Layering, CoreIncludesNoQtHeader)
{
    int read = 0;
    for (const Include& one : includesBelow(VETHSCOPE_SOURCE_DIR, "core")) {
        ++read;
        EXPECT_FALSE(isQt(one.included)) << one.file << " includes " << one.included;
    }
    EXPECT_GT(read, 100) << "the test reads the sources";
    EXPECT_TRUE(isQt("QObject"));
    EXPECT_TRUE(isQt("QtCore/qglobal.h"));
    EXPECT_FALSE(isQt("core/base/quoting.h"));
}

TEST(Layering, LowerRoomsKnowNoHigherOnes)
{
    for (const char* folder : {"core", "ui", "app"}) {
        for (const Include& one : includesBelow(VETHSCOPE_SOURCE_DIR, folder)) {
            const std::string to = roomOf(one.included);
            if (one.system || !fs::exists(fs::path(VETHSCOPE_SOURCE_DIR) / one.included))
                continue;
            EXPECT_TRUE(allowed(roomOf(one.file), to)) << one.file << " includes " << one.included;
        }
    }
    EXPECT_FALSE(allowed("core/base", "core/model"));
    EXPECT_FALSE(allowed("core/trace", "core/diagnose"));
    EXPECT_FALSE(allowed("core/report", "ui"));
    EXPECT_TRUE(allowed("ui", "core/model"));
}

TEST(Layering, NoFilePassesFiveHundredLines)
{
    for (const char* folder : {"core", "ui", "app", "tests"}) {
        for (const auto& entry :
             fs::recursive_directory_iterator(fs::path(VETHSCOPE_SOURCE_DIR) / folder)) {
            const std::string extension = entry.path().extension().string();
            if (extension != ".h" && extension != ".cpp")
                continue;
            std::ifstream file(entry.path());
            int lines = 0;
            for (std::string text; std::getline(file, text);)
                ++lines;
            EXPECT_LE(lines, 500) << entry.path().filename();
        }
    }
}

TEST(Layering, NobodyWaitsInTheWindow)
{
    // A blocked GUI thread: waitFor*, processEvents and nested loops have no place in ui.
    static const std::regex blocking(
        R"(waitFor(Finished|Started|Done|ReadyRead|BytesWritten|Connected|Disconnected|Encrypted|NewConnection)\(|processEvents\(|QEventLoop|[^n]::exec\(|\.exec\(|->exec\(|QThread::(m|u)?sleep|sleep_for)");
    for (const auto& entry :
         fs::recursive_directory_iterator(fs::path(VETHSCOPE_SOURCE_DIR) / "ui")) {
        const std::string extension = entry.path().extension().string();
        if (extension != ".h" && extension != ".cpp")
            continue;
        std::ifstream file(entry.path());
        int number = 0;
        for (std::string text; std::getline(file, text);) {
            ++number;
            if (text.find("//") != std::string::npos)
                text = text.substr(0, text.find("//"));
            EXPECT_FALSE(std::regex_search(text, blocking))
                << entry.path().filename() << ":" << number << ": " << text;
        }
    }
}
