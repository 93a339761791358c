// SPDX-License-Identifier: GPL-3.0-or-later
// Pasted text: whatever tcpdump's options, a forum's mark-up or a mail did to it, the verdict is
// that of the capture, or honestly weaker.
#include "core/base/text.h"
#include "core/parse/tcpdump_text.h"
#include "core/report/story_text.h"

#include "import_fixture.h"

#include <gmock/gmock.h>

#include <functional>
#include <map>
#include <random>

namespace vs {

namespace {

using test::findingIds;
using test::judged;
using test::judgedText;
using test::pasteText;
using test::told;

const std::vector<std::string> kOptions = {"",     "-S",    "-e",     "-t", "-tt",  "-ttS",
                                           "-ttt", "-tttt", "-ttttt", "-v", "-nvve"};

std::string tcpdumpText(const std::string& options)
{
    return pasteText("rst-dropped/tcpdump" + options + ".txt");
}

std::string eachLine(const std::string& text,
                     const std::function<std::string(const std::string&, int)>& change)
{
    std::istringstream lines(text);
    std::string out;
    int number = 0;
    for (std::string line; std::getline(lines, line);)
        out += change(line, ++number) + '\n';
    return out;
}

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    for (std::size_t at = text.find(from); at != std::string::npos;
         at = text.find(from, at + to.size()))
        text.replace(at, from.size(), to);
    return text;
}

std::string hardWrapped(const std::string& text, std::size_t width)
{
    return eachLine(text, [width](const std::string& line, int) {
        std::string out;
        for (std::size_t at = 0; at < line.size(); at += width)
            out += (at == 0 ? "" : "\n") + line.substr(at, width);
        return out;
    });
}

std::string wordWrapped(const std::string& text, std::size_t width)
{
    return eachLine(text, [width](const std::string& line, int) {
        std::string out, rest = line;
        while (rest.size() > width) {
            const std::size_t blank = rest.rfind(' ', width);
            if (blank == std::string::npos || blank == 0)
                break;
            out += rest.substr(0, blank) + '\n';
            rest.erase(0, blank + 1);
        }
        return out + rest;
    });
}

std::string utf16(const std::string& text)
{
    std::string out = "\xff\xfe";
    for (const char c : text) {
        out += c;
        out += '\0';
    }
    return out;
}

struct Change
{
    const char* name;
    std::function<std::string(const std::string&)> apply;
};

/// What forums, mails, terminals and people do to a text.
const std::vector<Change>& changes()
{
    static const std::vector<Change> all = {
        {"as it is", [](const std::string& t) { return t; }},
        {"code tags",
         [](const std::string& t) {
             return "Hi, this is what I see:\n[CODE]" + t + "[/CODE]\nAny idea?";
         }},
        {"coloured code",
         [](const std::string& t) {
             return "[QUOTE=\"me, post: 1\"][COLOR=rgb(1,2,3)][ICODE]\n" + t +
                    "[/ICODE][/COLOR][/QUOTE]";
         }},
        {"fence", [](const std::string& t) { return "see\n```bash\n" + t + "```\n"; }},
        {"quoted mail",
         [](const std::string& t) {
             return "On Monday you wrote:\n" +
                    eachLine(t, [](const std::string& l, int) { return "> > " + l; });
         }},
        {"indented",
         [](const std::string& t) {
             return eachLine(t, [](const std::string& l, int) { return "    " + l; });
         }},
        {"line ends of Windows", [](const std::string& t) { return replaced(t, "\n", "\r\n"); }},
        {"HTML",
         [](const std::string& t) {
             std::string escaped =
                 replaced(replaced(replaced(t, "&", "&amp;"), "<", "&lt;"), ">", "&gt;");
             return "<div class=\"post\"><p>Look:</p><pre><code>" + escaped + "</code></pre></div>";
         }},
        {"HTML with breaks",
         [](const std::string& t) {
             return "<p>" + replaced(replaced(t, ">", "&gt;"), "\n", "<br />") + "</p>";
         }},
        {"a terminal's colours",
         [](const std::string& t) {
             return eachLine(
                 t, [](const std::string& l, int) { return "\x1b[1;32m" + l + "\x1b[0m\x1b[K"; });
         }},
        {"prompts",
         [](const std::string& t) {
             return "root@pve1:~# tcpdump -i any -n tcp port 81\n" + t + "root@pve1:~# \n";
         }},
        {"blanks that do not break",
         [](const std::string& t) { return replaced(t, " ", "\xc2\xa0"); }},
        {"tabs", [](const std::string& t) { return replaced(t, " P   IP", " P\tIP"); }},
        {"numbered lines",
         [](const std::string& t) {
             return eachLine(t, [](const std::string& l, int n) {
                 return beginsLikeTcpdump(l) ? "  " + std::to_string(n) + "  " + l : l;
             });
         }},
        {"blank lines between",
         [](const std::string& t) {
             return eachLine(
                 t, [](const std::string& l, int) { return beginsLikeTcpdump(l) ? "\n" + l : l; });
         }},
        {"bold",
         [](const std::string& t) { return replaced(t, "Flags [R.]", "[B]Flags [R.][/B]"); }},
        {"interrupted",
         [](const std::string& t) { return replaced(t, "\n36 packets", "\n^C36 packets"); }},
        {"UTF-16", utf16},
        {"words of others",
         [](const std::string& t) {
             return "first the SYN\n" + replaced(t, " length 0\n", " length 0\n") +
                    "and there it ends, 7 of them, see above.\n";
         }},
        {"cut at 80", [](const std::string& t) { return hardWrapped(t, 80); }},
        {"cut at 132", [](const std::string& t) { return hardWrapped(t, 132); }},
        {"wrapped at 72", [](const std::string& t) { return wordWrapped(t, 72); }},
        {"wrapped at 100, quoted",
         [](const std::string& t) {
             return eachLine(wordWrapped(t, 100),
                             [](const std::string& l, int) { return "> " + l; });
         }},
    };
    return all;
}

const std::vector<std::string>& truth()
{
    static const std::vector<std::string> lines = told(*judgedText(tcpdumpText("-ttS")));
    return lines;
}

TEST(PastedText, TheTruthIsTheFoundingCase)
{
    ASSERT_EQ(truth().size(), 8U);
    int dropped = 0;
    for (const std::string& line : truth()) {
        if (line.starts_with("RST")) {
            EXPECT_TRUE(
                contains(line, ": tap811i0 in fwln811i0 out fwpr811p0 in = dropped in vmbr0"))
                << line;
            ++dropped;
        } else {
            EXPECT_TRUE(contains(line, "tap811i0 out = delivered")) << line;
        }
    }
    EXPECT_EQ(dropped, 4);
}

TEST(PastedText, EveryOptionAndEveryMarkUpTellsTheSame)
{
    int variations = 0;
    for (const std::string& options : kOptions) {
        for (const Change& change : changes()) {
            SCOPED_TRACE("tcpdump " + options + ", " + change.name);
            EXPECT_EQ(told(*judgedText(change.apply(tcpdumpText(options)))), truth());
            ++variations;
        }
    }
    EXPECT_GE(variations, 40);
}

/// A loss that a part of the text tells must be one of the whole text.
void expectNothingInvented(const Snapshot& snapshot)
{
    for (const std::string& line : told(snapshot)) {
        if (!contains(line, "= dropped") && !contains(line, "= rejected"))
            continue;
        const std::string packet = line.substr(0, line.find(": "));
        const std::string end = line.substr(line.find(" = "));
        EXPECT_TRUE(std::any_of(truth().begin(), truth().end(), [&](const std::string& known) {
            return known.starts_with(packet + ": ") && known.ends_with(end);
        })) << line;
    }
}

TEST(PastedText, CutAfterAnyLineNothingIsInvented)
{
    for (const char* options : {"-S", "-ttS"}) {
        const std::string text = tcpdumpText(options);
        for (std::size_t end = text.find('\n'); end != std::string::npos;
             end = text.find('\n', end + 1)) {
            SCOPED_TRACE("cut at " + std::to_string(end));
            const std::string part = text.substr(0, end + 1);
            Analysis analysis;
            const Source source{"text", part};
            if (readSources({&source, 1}, analysis))
                expectNothingInvented(*analysis.snapshot());
        }
    }
}

TEST(PastedText, WithoutItsBeginningNothingIsInvented)
{
    const std::string text = tcpdumpText("-S");
    for (std::size_t begin = 0; begin + 1 < text.size(); begin = text.find('\n', begin) + 1) {
        SCOPED_TRACE("from " + std::to_string(begin));
        Analysis analysis;
        const Source source{"text", text.substr(begin)};
        if (readSources({&source, 1}, analysis))
            expectNothingInvented(*analysis.snapshot());
    }
}

TEST(PastedText, LinesLeftOutAreNoProof)
{
    // tcpdump's own count says that lines are missing; so do the dots of whoever left them out.
    std::mt19937 random(7);
    for (int round = 0; round < 40; ++round) {
        const bool dots = round % 2 == 0;
        std::string text = eachLine(tcpdumpText("-S"), [&](const std::string& line, int) {
            return beginsLikeTcpdump(line) && random() % 4 == 0 ? std::string(dots ? "[...]" : "\1")
                                                                : line;
        });
        text = replaced(text, "\1\n", "");
        if (dots)
            text = text.substr(0, text.find("36 packets captured")) + "^C\n";
        const auto snapshot = judgedText(text);
        for (const auto& record : snapshot->journeys)
            EXPECT_NE(record->judgement.kind, VerdictKind::Dropped) << text;
        // Nobody but who cut the text lost them.
        EXPECT_EQ(snapshot->capture.shed, 0U);
        EXPECT_EQ(snapshot->capture.missing, dots ? 0U : 36 - snapshot->sightings);
        EXPECT_EQ(contains(lossText(snapshot->capture), "missing from the text"), !dots);
    }
}

TEST(PastedText, OneInterfaceAfterAnotherIsNoProof)
{
    // Somebody follows a packet: first he listens here, then there.
    const auto at = [](const std::string& name) {
        return eachLine(tcpdumpText("-S"), [&](const std::string& line, int) {
            return !beginsLikeTcpdump(line) || contains(line, ' ' + name + ' ') ? line
                                                                                : std::string();
        });
    };
    for (const char* second : {"tap811i0", "fwln811i0"}) {
        const std::string text = "root@pve1:~# tcpdump -ni veth101i1 port 81\n" +
                                 replaced(at("veth101i1"), "36 packets", "4 packets") +
                                 "root@pve1:~# tcpdump -ni " + second + " port 81\n" +
                                 replaced(at(second), "36 packets", "8 packets");
        const auto snapshot = judgedText(text);
        ASSERT_FALSE(snapshot->journeys.empty());
        for (const auto& record : snapshot->journeys)
            EXPECT_NE(record->judgement.kind, VerdictKind::Dropped) << second;
    }
}

TEST(PastedText, OneDirectionIsNoProof)
{
    for (const char* command :
         {"tcpdump -ni any -Q in port 81", "tcpdump -ni any 'dst 10.10.10.81 and inbound'",
          "tcpdump -ni any --direction=in", "tcpdump -i any ether src bc:24:11:aa:01:01"}) {
        const std::string in = eachLine(tcpdumpText("-S"), [](const std::string& line, int) {
            return contains(line, " Out ") ? std::string() : line;
        });
        const auto snapshot = judgedText("root@pve1:~# " + std::string(command) + '\n' +
                                         replaced(in, "36 packets", "20 packets"));
        ASSERT_FALSE(snapshot->journeys.empty());
        for (const auto& record : snapshot->journeys)
            EXPECT_NE(record->judgement.kind, VerdictKind::Dropped) << command;
    }
}

TEST(PastedText, OpenEndIsSaidAndInconclusive)
{
    std::string text = tcpdumpText("-S");
    text = text.substr(0, text.find("\n36 packets"));
    const auto snapshot = judgedText(text);
    ASSERT_FALSE(snapshot->journeys.empty());
    EXPECT_EQ(snapshot->journeys.back()->judgement.kind, VerdictKind::Inconclusive);
    ASSERT_EQ(snapshot->warnings.size(), 1U);
    EXPECT_TRUE(contains(snapshot->warnings.front(), "ends with a packet"));
}

// Where it died is known, why it died is a suspicion, and is called one.
TEST(PastedText, WithoutEventsAKnownCauseIsHintedAt)
{
    const auto snapshot = judgedText(tcpdumpText("-S"));
    ASSERT_EQ(findingIds(*snapshot), std::vector<std::string>{"undelivered-unexplained"});
    const Finding& finding = snapshot->findings.front();
    EXPECT_EQ(finding.grade, Grade::Seen);
    EXPECT_THAT(finding.why.back().text, testing::HasSubstr("fits a known cause"));
    // Rules beside it that can have done it are told instead.
    const auto ruled = judgedText(tcpdumpText("-S") + pasteText("rst-dropped/iptables-save.txt"));
    for (const Finding& one : ruled->findings)
        for (const Cause& cause : one.why)
            EXPECT_EQ(cause.text.find("fits a known cause"), std::string::npos);
}

TEST(PastedText, ConntrackBesideItExplains)
{
    // Two terminals, in any order, with and without times, in one text or in two.
    for (const std::string& options : kOptions) {
        for (const char* events : {"conntrack-E.txt", "conntrack-E-timestamp.txt"}) {
            SCOPED_TRACE("tcpdump " + options + ", " + events);
            const std::string second = pasteText("rst-dropped/" + std::string(events));
            const auto one = judgedText(tcpdumpText(options) + "\n[CODE]" + second + "[/CODE]");
            const auto two = judged({{"b", second}, {"a", tcpdumpText(options)}});
            for (const auto& snapshot : {one, two}) {
                EXPECT_EQ(told(*snapshot), truth());
                ASSERT_FALSE(snapshot->findings.empty());
                EXPECT_EQ(snapshot->findings.front().id, "rst-invalid-second-pass");
                EXPECT_EQ(snapshot->findings.front().journeys.size(), 4U);
            }
        }
    }
}

TEST(PastedText, CountersBesideItNameTheRule)
{
    for (const std::string& options : kOptions) {
        SCOPED_TRACE("tcpdump " + options);
        const auto snapshot = judged({{"before", pasteText("rst-dropped/iptables-save-before.txt")},
                                      {"packets", tcpdumpText(options)},
                                      {"after", pasteText("rst-dropped/iptables-save.txt")}});
        EXPECT_EQ(told(*snapshot), truth());
        for (const auto& record : snapshot->journeys) {
            if (!record->judgement.drop)
                continue;
            EXPECT_EQ(record->judgement.drop->grade, Grade::Counted);
            ASSERT_TRUE(record->judgement.drop->rule.has_value());
            EXPECT_EQ(record->judgement.drop->rule->chain, "PVEFW-FORWARD");
            EXPECT_EQ(record->judgement.drop->rule->number, 1);
        }
    }
}

TEST(PastedText, EverythingTogetherInAnyOrder)
{
    std::vector<std::string> parts;
    for (const char* name : {"tcpdump.txt", "conntrack-E.txt", "conntrack-L.txt", "ip-link.txt",
                             "bridge-fdb.txt", "bridge-link.txt", "bridge-vlan.txt"})
        parts.push_back(pasteText("rst-dropped/" + std::string(name)));
    const std::string before = pasteText("rst-dropped/iptables-save-before.txt");
    const std::string after = pasteText("rst-dropped/iptables-save.txt");
    std::mt19937 random(11);
    for (int round = 0; round < 12; ++round) {
        std::shuffle(parts.begin(), parts.end(), random);
        std::string text = "before:\n" + before;
        for (const std::string& part : parts)
            text += "root@pve1:~# something\n" + part + '\n';
        const auto snapshot = judgedText(text + after);
        EXPECT_EQ(told(*snapshot), truth());
        ASSERT_FALSE(snapshot->findings.empty());
        EXPECT_EQ(snapshot->findings.front().id, "rst-invalid-second-pass");
        EXPECT_EQ(snapshot->findings.front().grade, Grade::Counted);
    }
}

TEST(PastedText, LogLinesProveTheRule)
{
    const auto read = [](const std::string& name) {
        return pasteText("policy-in-drop-logged/" + name);
    };
    for (const char* dump : {"tcpdump.txt", "tcpdump-v.txt"}) {
        const auto snapshot =
            judgedText(read(dump) + read("pve-firewall.log") + read("iptables-save.txt"));
        ASSERT_GE(snapshot->journeys.size(), 3U);
        for (const auto& record : snapshot->journeys) {
            ASSERT_TRUE(record->judgement.drop);
            EXPECT_EQ(record->judgement.drop->grade, Grade::Proved);
            ASSERT_TRUE(record->judgement.drop->rule);
            EXPECT_EQ(record->judgement.drop->rule->chain, "tap811i0-IN");
            EXPECT_EQ(record->judgement.drop->rule->number, 5);
        }
        EXPECT_EQ(snapshot->findings.front().id, "policy-in");
    }
}

TEST(PastedText, LogAloneTellsWhereAndWhy)
{
    const auto snapshot = judgedText(pasteText("policy-in-drop-logged/pve-firewall.log"));
    ASSERT_FALSE(snapshot->journeys.empty());
    for (const auto& record : snapshot->journeys) {
        EXPECT_EQ(record->judgement.kind, VerdictKind::Dropped);
        EXPECT_EQ(snapshot->topology->nameOf(record->judgement.drop->device), "fwbr811i0");
    }
}

TEST(PastedText, WhatArrivesArrives)
{
    for (const char* file : {"tcpdump.txt", "tcpdump-v.txt"}) {
        const auto snapshot = judged({{"a", pasteText("rst-allow-invalid/" + std::string(file))},
                                      {"b", pasteText("rst-allow-invalid/conntrack-E.txt")}});
        EXPECT_GE(snapshot->journeys.size(), 6U);
        for (const auto& record : snapshot->journeys)
            EXPECT_TRUE(record->judgement.kind == VerdictKind::Delivered ||
                        record->judgement.kind == VerdictKind::Answered);
    }
}

TEST(PastedText, FlagsAloneAreEnoughForTheAnswer)
{
    // People cut the numbers away, too.
    std::string text = eachLine(tcpdumpText("-tt"), [](const std::string& line, int) {
        return beginsLikeTcpdump(line) ? line.substr(0, line.find("], ") + 1) : line;
    });
    const auto snapshot = judgedText(text + pasteText("rst-dropped/conntrack-E-timestamp.txt"));
    ASSERT_FALSE(snapshot->findings.empty());
    EXPECT_EQ(snapshot->findings.front().id, "rst-invalid-second-pass");
    EXPECT_EQ(snapshot->findings.front().journeys.size(), 4U);
}

TEST(PastedText, InferredIsSaid)
{
    const auto snapshot = judgedText(tcpdumpText(""));
    EXPECT_TRUE(snapshot->topology->inferred);
    ASSERT_EQ(snapshot->topology->problems.size(), 1U);
    const Interface* leg = snapshot->topology->findByName("fwpr811p0");
    ASSERT_NE(leg, nullptr);
    EXPECT_EQ(snapshot->topology->nameOf(leg->master), "vmbr0");
    EXPECT_EQ(snapshot->topology->nameOf(leg->peer), "fwln811i0");
}

TEST(PastedText, NothingKnownIsAnError)
{
    for (const char* text : {"", "hello", "\n\n\n", "lorem ipsum 12:30 tap811i0\n", "\xff\xfe\0"}) {
        Analysis analysis;
        const Source source{"text", std::string(text)};
        const auto read = readSources({&source, 1}, analysis);
        ASSERT_FALSE(read.has_value()) << text;
        EXPECT_EQ(read.error().code, ErrorCode::NothingRecognised);
    }
}

TEST(PastedText, OtherBridgesAreKnownByWhatNamesThem)
{
    // A TRACE line says in which bridge a port is.
    const std::string trace =
        "TRACE: filter:PVEFW-FORWARD:rule:4 IN=vmbr7 OUT=vmbr7 PHYSIN=fwpr811p0 PHYSOUT=fwpr101p1 "
        "MAC=bc:24:11:aa:01:01:bc:24:11:aa:08:11:08:00 SRC=10.10.10.81 DST=10.10.10.101 LEN=40 "
        "TTL=64 ID=0 DF PROTO=TCP SPT=81 DPT=32864 SEQ=0 ACK=879908561 WINDOW=0 ACK RST\n";
    const auto snapshot = judgedText(tcpdumpText("") + trace);
    EXPECT_EQ(snapshot->topology->nameOf(snapshot->topology->findByName("fwpr811p0")->master),
              "vmbr7");
}

} // namespace

} // namespace vs
