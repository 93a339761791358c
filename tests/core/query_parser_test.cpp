// SPDX-License-Identifier: GPL-3.0-or-later
// The language of docs/filter.md: what is read, what is wrong with the rest, and where.
#include "core/query/filter.h"
#include "core/query/parser.h"
#include "core/query/token.h"

#include <fstream>
#include <gtest/gtest.h>
#include <random>
#include <regex>

namespace vs {
namespace {

using Kind = FilterProblem::Kind;

std::string operandText(const FieldInfo& field, const Operand& operand)
{
    switch (field.type) {
    case FieldType::Address:
        return operand.prefix.toString();
    case FieldType::Text:
        return operand.text;
    case FieldType::Mac:
        return operand.mac.known() ? operand.mac.toString() : operand.text;
    case FieldType::Guest:
        return operand.isNumber ? '#' + std::to_string(operand.low) : operand.text;
    default:
        return operand.low == operand.high
                   ? std::to_string(operand.low)
                   : std::to_string(operand.low) + ".." + std::to_string(operand.high);
    }
}

/// The tree with every parenthesis.
std::string treeOf(const Expression& expression)
{
    using Node = Expression::Kind;
    std::string text;
    switch (expression.kind) {
    case Node::Text:
        return '\'' + expression.text + '\'';
    case Node::Not:
        return "!" + treeOf(expression.parts.front());
    case Node::Test: {
        const FieldInfo& field = infoOf(expression.field);
        text = field.name;
        if (expression.op != Operator::Has)
            text += ' ' + std::string(operatorName(expression.op));
        for (const Operand& operand : expression.operands)
            text += ' ' + operandText(field, operand);
        return '[' + text + ']';
    }
    case Node::All:
    case Node::Any:
        for (const Expression& part : expression.parts)
            text += (text.empty()                   ? ""
                     : expression.kind == Node::All ? " & "
                                                    : " | ") +
                    treeOf(part);
        return '(' + text + ')';
    }
    return text;
}

std::string read(std::string_view text)
{
    const auto expression = parseFilter(text);
    return expression ? treeOf(*expression) : "error: " + problemText(expression.error());
}

struct Wrong
{
    const char* text;
    Kind kind;
    const char* blamed; ///< the span's text
};

TEST(QueryParser, ComparisonsAreReadByTheTypeOfTheirField)
{
    EXPECT_EQ(read("verdict == dropped"), "[verdict == 2]");
    EXPECT_EQ(read("VERDICT == Dropped"), "[verdict == 2]");
    EXPECT_EQ(read("grade>=counted"), "[grade >= 2]");
    EXPECT_EQ(read("port == 80"), "[port == 80]");
    EXPECT_EQ(read("port in {80, 443 8000..8999}"), "[port in 80 443 8000..8999]");
    EXPECT_EQ(read("port gt 1023"), "[port > 1023]");
    EXPECT_EQ(read("src == 10.0.0.0/24"), "[src == 10.0.0.0/24]");
    EXPECT_EQ(read("addr in {::1, 10.0.0.7}"), "[addr in ::1/128 10.0.0.7/32]");
    EXPECT_EQ(read("mac == BC:24:11:AA:8:11"), "[mac == bc:24:11:aa:08:11]");
    EXPECT_EQ(read("mac contains bc:24"), "[mac contains bc:24]");
    EXPECT_EQ(read("guest == 811"), "[guest == #811]");
    EXPECT_EQ(read("to == \"VM 811\""), "[to == vm 811]");
    EXPECT_EQ(read("packet == \"RST, ACK\""), "[packet == rst, ack]");
    EXPECT_EQ(read("iface matches fwpr*"), "[iface ~ fwpr*]");
    EXPECT_EQ(read("finding"), "[finding]");
}

TEST(QueryParser, TimesStandForAllThatBeginsLikeThem)
{
    EXPECT_EQ(read("duration > 18us"), "[duration > 18000..18999]");
    EXPECT_EQ(read("duration > 18µs"), "[duration > 18000..18999]");
    EXPECT_EQ(read("duration == 1.5ms"), "[duration == 1500000..1599999]");
    EXPECT_EQ(read("elapsed < 2"), "[elapsed < 2000000000..2999999999]");
    EXPECT_EQ(read("elapsed < .5s"), "[elapsed < 500000000..599999999]");
    EXPECT_EQ(read("duration == 7ns"), "[duration == 7]");
    EXPECT_EQ(read("time == 00:01:01.25"), "[time == 61250000000..61259999999]");
    EXPECT_EQ(read("time == 01:00"), "[time == 3600000000000..3659999999999]");
}

TEST(QueryParser, NotBindsBeforeAndBeforeOr)
{
    EXPECT_EQ(read("tcp and not arp or udp"), "(([tcp] & ![arp]) | [udp])");
    EXPECT_EQ(read("tcp && (!arp || udp)"), "([tcp] & (![arp] | [udp]))");
    EXPECT_EQ(read("not not tcp"), "[tcp]");
    EXPECT_EQ(read("! (tcp or udp)"), "!([tcp] | [udp])");
    EXPECT_EQ(read("tcp and udp and arp"), "([tcp] & [udp] & [arp])");
    EXPECT_EQ(read("((tcp))"), "[tcp]");
}

TEST(QueryParser, OtherWordsAreLookedForAsText)
{
    EXPECT_EQ(read(""), "()");
    EXPECT_EQ(read("  \t "), "()");
    EXPECT_EQ(read("811"), "'811'");
    EXPECT_EQ(read("VM811 dropped"), "('vm811' & 'dropped')");
    EXPECT_EQ(read("\"tcp\""), "'tcp'");
    EXPECT_EQ(read("\"a \\\"b\\\" \\\\c\""), "'a \"b\" \\c'");
    EXPECT_EQ(read("tcp web or in"), "(([tcp] & 'web') | 'in')");
    EXPECT_EQ(read("10.0.0.7 not arp"), "('10.0.0.7' & ![arp])");
    EXPECT_EQ(read("größe"), "'größe'");
}

TEST(QueryParser, WrongOnesAreBlamedAtTheirPlace)
{
    const Wrong all[] = {
        {"verdit == dropped", Kind::MistypedField, "verdit"},
        {"zzzz == 1", Kind::UnknownField, "zzzz"},
        {"80 < port", Kind::UnknownField, "80"},
        {"tcp and prot in {udp}", Kind::MistypedField, "prot"},
        {"port = 80", Kind::StraySign, "="},
        {"tcp & udp", Kind::StraySign, "&"},
        {"tcp | udp", Kind::StraySign, "|"},
        {"port 80", Kind::MissingOperator, "port 80"},
        {"tcp port 80", Kind::MissingOperator, "port 80"},
        {"port ==", Kind::MissingValue, ""},
        {"port == and tcp", Kind::MissingValue, "and"},
        {"tcp and", Kind::MissingTerm, ""},
        {"tcp and or udp", Kind::MissingTerm, "or"},
        {"not", Kind::MissingTerm, ""},
        {"or tcp", Kind::NothingBefore, "or"},
        {"tcp == 1", Kind::FlagCompared, "=="},
        {"port contains 8", Kind::WrongOperator, "contains"},
        {"src < 10.0.0.1", Kind::WrongOperator, "<"},
        {"verdict > dropped", Kind::WrongOperator, ">"},
        {"port == http", Kind::NotANumber, "http"},
        {"port == -1", Kind::NotANumber, "-1"},
        {"port == 99999999999999999999", Kind::NotANumber, "99999999999999999999"},
        {"ttl == 1.5", Kind::NotANumber, "1.5"},
        {"duration > fast", Kind::NotASpan, "fast"},
        {"duration > 99999999999999s", Kind::NotASpan, "99999999999999s"},
        {"time > noon", Kind::NotAClock, "noon"},
        {"time > 24:00", Kind::NotAClock, "24:00"},
        {"src == web", Kind::NotAnAddress, "web"},
        {"src == 10.0.0.0/33", Kind::NotAnAddress, "10.0.0.0/33"},
        {"src in {10.0.0.1..10.0.0.9}", Kind::NotARange, "10.0.0.1..10.0.0.9"},
        {"mac == bc:24", Kind::NotAMac, "bc:24"},
        {"verdict == droped", Kind::NotOneOf, "droped"},
        {"port in {90..80}", Kind::ReversedRange, "90..80"},
        {"port in 80", Kind::SetWanted, "80"},
        {"port == {80}", Kind::StraySign, "=="},
        {"port in {}", Kind::EmptySet, "}"},
        {"port in {80", Kind::OpenSet, "{"},
        {"packet == \"RST", Kind::OpenString, "\"RST"},
        {"packet == RST, ACK", Kind::StrayComma, ","},
        {"(tcp", Kind::OpenParenthesis, "("},
        {"tcp)", Kind::StrayClose, ")"},
        {"tcp }", Kind::StrayClose, "}"},
        {"()", Kind::EmptyParentheses, ")"},
        {"(tcp or)", Kind::MissingTerm, ")"},
    };
    for (const Wrong& wrong : all) {
        const auto expression = parseFilter(wrong.text);
        ASSERT_FALSE(expression) << wrong.text;
        const FilterProblem& problem = expression.error();
        EXPECT_EQ(problem.kind, wrong.kind) << wrong.text << ": " << problemText(problem);
        EXPECT_EQ(std::string_view(wrong.text).substr(problem.begin, problem.length), wrong.blamed)
            << wrong.text;
    }
}

TEST(QueryParser, ProblemsSayWhatToWrite)
{
    EXPECT_EQ(read("verdit == dropped"),
              "error: there is no field “verdit”: did you mean verdict?");
    EXPECT_EQ(read("port 80"), "error: write a comparison between them: port == 80");
    EXPECT_EQ(read("packet \"RST, ACK\""),
              "error: write a comparison between them: packet == \"RST, ACK\"");
    EXPECT_EQ(read("port = 80"), "error: write == instead of =");
    EXPECT_EQ(read("grade == sure"),
              "error: “sure” is none of: inconclusive, seen, counted, proved");
    EXPECT_EQ(read("src contains 10"), "error: src is compared by: == != in");
}

TEST(QueryParser, DepthAndLengthAreBounded)
{
    const auto nested = [](std::size_t depth) {
        return std::string(depth, '(') + "tcp" + std::string(depth, ')');
    };
    EXPECT_EQ(read(nested(kDeepestFilter)), "[tcp]");
    EXPECT_EQ(parseFilter(nested(kDeepestFilter + 1)).error().kind, Kind::TooDeep);
    EXPECT_EQ(read(std::string(2000, '!') + "tcp"), "[tcp]");
    EXPECT_EQ(parseFilter(std::string(kLongestFilter + 1, 'a')).error().kind, Kind::TooLong);
}

TEST(QueryParser, AnyBytesAreReadAndSpansLieInside)
{
    const std::string_view pieces[] = {
        "port", "verdict", "src", "guest",    "time",  "packet",
        "==",   "!=",      "in",  "{",        "}",     "(",
        ")",    "and",     "or",  "not",      "!",     "&&",
        "80",   "..",      "\"",  "\\",       "10.0.", "/24",
        ":",    ",",       " ",   "\xc3",     "µ",     std::string_view("\0x", 2),
        "~",    "fwpr*",   "=",   "dropped",  "1.5ms", "16:33",
        "tcp",  "<",       ">=",  "contains", "|",     "\xff",
        "%1",
    };
    std::mt19937 random(20240607);
    std::size_t valid = 0;
    for (int round = 0; round < 20'000; ++round) {
        std::string text;
        const std::size_t length = random() % 12;
        for (std::size_t i = 0; i < length; ++i) {
            if (random() % 8 == 0)
                text += static_cast<char>(random());
            else
                text += std::string(pieces[random() % std::size(pieces)]);
            if (random() % 2 == 0)
                text += ' ';
        }
        const auto filter = JourneyFilter::parse(text);
        if (filter) {
            ++valid;
            continue;
        }
        const FilterProblem& problem = filter.error();
        ASSERT_LE(problem.begin, text.size()) << text;
        ASSERT_LE(problem.length, text.size() - problem.begin) << text;
        ASSERT_FALSE(problemText(problem).empty());
        if (problem.length == 0) {
            ASSERT_EQ(problem.begin, text.size()) << text;
        }
    }
    EXPECT_GT(valid, 1000U) << "the pieces also make valid filters";
}

TEST(QueryParser, EveryBeginningOfAFilterIsReadToo)
{
    const std::string whole =
        "verdict == dropped and (port in {80, 8000..8999} or not packet == \"RST, \\\"ACK\") "
        "or src != fe80::/10 && iface ~ fwpr* größe time >= 16:33:11.5";
    ASSERT_TRUE(parseFilter(whole)) << read(whole);
    for (std::size_t end = 0; end <= whole.size(); ++end) {
        const std::string part = whole.substr(0, end);
        const auto expression = parseFilter(part);
        if (expression)
            continue;
        EXPECT_LE(expression.error().begin + expression.error().length, part.size()) << part;
        EXPECT_NE(problemText(expression.error()), "") << part;
    }
}

TEST(QueryParser, TokensCoverTheirTextAndQuotingIsUndoneByReading)
{
    for (const std::string value : {"plain", "two words", "with \"quotes\"", "back\\slash", "and",
                                    "in", "10..20", "", "a,b", "größe", "tap811i0"}) {
        const std::string quoted = quotedValue(value);
        const auto tokens = filterTokens(quoted);
        ASSERT_EQ(tokens.size(), 2U) << quoted;
        EXPECT_EQ(tokens[0].text, value);
        EXPECT_TRUE(tokens[0].isText()) << quoted;
    }
    EXPECT_EQ(quotedValue("tap811i0"), "tap811i0");
    EXPECT_EQ(quotedValue("RST, ACK"), "\"RST, ACK\"");
}

std::string typeName(FieldType type)
{
    switch (type) {
    case FieldType::Flag:
        return "yes or no";
    case FieldType::Number:
        return "number";
    case FieldType::Span:
        return "time span";
    case FieldType::Clock:
        return "time of day";
    case FieldType::Word:
    case FieldType::Rank:
        return "word";
    case FieldType::Text:
        return "text";
    case FieldType::Address:
        return "address";
    case FieldType::Mac:
        return "MAC address";
    case FieldType::Guest:
        return "guest";
    }
    return {};
}

TEST(QueryParser, TheManualHasTheVeryFields)
{
    std::string table;
    for (const FieldInfo& field : fieldTable()) {
        EXPECT_EQ(&infoOf(field.field), &field) << field.name;
        EXPECT_EQ(findField(field.name), &field);
        const auto example = parseFilter(field.example);
        EXPECT_TRUE(example) << field.example << ": " << problemText(example.error());
        EXPECT_NE(std::string(field.example).find(field.name), std::string::npos);
        table += "| `" + std::string(field.name) + "` | " + typeName(field.type) + " | " +
                 field.about + " | `" + field.example + "` |\n";
    }
    std::ifstream file(VETHSCOPE_SOURCE_DIR "/docs/filter.md");
    std::string rows;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("| `") && line.ends_with("` |"))
            rows += line + '\n';
    }
    EXPECT_EQ(rows, table);
}

TEST(QueryParser, ExamplesOfTheManualAreValid)
{
    std::ifstream file(VETHSCOPE_SOURCE_DIR "/docs/filter.md");
    bool inside = false;
    int read = 0;
    for (std::string line; std::getline(file, line);) {
        if (line.starts_with("```")) {
            inside = !inside;
        } else if (inside) {
            const auto filter = JourneyFilter::parse(line);
            EXPECT_TRUE(filter) << line << ": " << problemText(filter.error());
            ++read;
        }
    }
    EXPECT_GE(read, 8);
}

} // namespace
} // namespace vs
