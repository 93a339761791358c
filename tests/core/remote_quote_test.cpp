// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base64.h"
#include "core/remote/quote.h"
#include "remote_test_support.h"

#include <array>
#include <cstdlib>
#include <random>
#include <unistd.h>

namespace vs {
namespace {

std::string outputOf(const std::string& shell, const std::string& line)
{
    const test::TempFolder folder;
    const pid_t process = test::startProcess({shell, "-c", line}, folder.path("out"));
    EXPECT_EQ(test::reap(process), 0) << line;
    return test::readWhole(folder.path("out"));
}

const std::vector<std::string>& hardTexts()
{
    static const std::vector<std::string> texts{"",
                                                "plain",
                                                "two words",
                                                "it's",
                                                "'",
                                                "''",
                                                "a\"b",
                                                "$HOME `id` $(id)",
                                                "back\\slash\\\\n",
                                                "new\nline",
                                                "-n",
                                                "!history !!",
                                                "50% %s %d",
                                                "*?[a]{b,c}~",
                                                "#no",
                                                "tab\there",
                                                "\xc3\xa9\xe2\x82\xac",
                                                "\x01\x7f\xff",
                                                "a;b&c|d>e<f",
                                                "end\\"};
    return texts;
}

TEST(Quote, LeavesHarmlessWordsReadable)
{
    EXPECT_EQ(shellQuote("/usr/bin/tcpdump"), "/usr/bin/tcpdump");
    EXPECT_EQ(shellQuote("it's"), "'it'\\''s'");
    EXPECT_EQ(shellQuote(""), "''");
}

TEST(Quote, SurvivesTheShell)
{
    for (const std::string& text : hardTexts())
        EXPECT_EQ(outputOf("/bin/sh", "printf %s " + shellQuote(text)), text);
}

TEST(Quote, SurvivesEveryLoginShell)
{
    for (const char* shell : {"/bin/sh", "/bin/bash", "/bin/zsh", "/usr/bin/fish", "/bin/csh",
                              "/bin/tcsh", "/bin/ksh"}) {
        if (access(shell, X_OK) != 0)
            continue;
        for (const std::string& text : hardTexts()) {
            const std::string script = "printf %s " + shellQuote(text);
            EXPECT_EQ(outputOf(shell, forAnyLoginShell(script)), text) << shell;
        }
    }
}

TEST(Quote, WireTextHasNothingThatShellsDisagreeOn)
{
    std::string everyByte;
    for (int c = 1; c < 256; ++c)
        everyByte += static_cast<char>(c);
    const std::string line = forAnyLoginShell(everyByte);
    EXPECT_EQ(line.find_first_of("!\n%`"), std::string::npos);
    EXPECT_EQ(std::count(line.begin(), line.end(), '\''), 2);
}

TEST(Base64, GoesThereAndBack)
{
    EXPECT_EQ(toBase64("user:pass"), "dXNlcjpwYXNz");
    EXPECT_EQ(toBase64("ab"), "YWI=");
    EXPECT_EQ(toBase64("a"), "YQ==");
    std::mt19937 random(7);
    std::string bytes;
    for (int i = 0; i < 300; ++i) {
        EXPECT_EQ(fromBase64(toBase64(bytes)), bytes);
        bytes += static_cast<char>(random());
    }
}

TEST(Base64, RefusesWhatItIsNot)
{
    for (const char* text : {"YQ=", "Y===", "Y Q=", "YQ==YQ==", "=QQQ", "YQ=a"})
        EXPECT_FALSE(fromBase64(text)) << text;
}

} // namespace
} // namespace vs
