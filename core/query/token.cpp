// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/token.h"

#include "core/base/text.h"

#include <utility>

namespace vs {

namespace {

using Kind = FilterToken::Kind;

bool isBlank(char c)
{
    return c == ' ' || c == '\t' || c == '\r' || c == '\n';
}

/// All else belongs to words: names, addresses, prefixes, patterns, and every non-ASCII letter.
bool endsWord(char c)
{
    constexpr std::string_view kSigns = "()=!<>~{},\"&|";
    return isBlank(c) || c == '\0' || kSigns.find(c) != std::string_view::npos;
}

class Lexer
{
public:
    explicit Lexer(std::string_view text) : m_text(text) {}

    std::vector<FilterToken> run()
    {
        std::vector<FilterToken> tokens;
        while (true) {
            while (m_at < m_text.size() && (isBlank(m_text[m_at]) || m_text[m_at] == '\0'))
                ++m_at;
            tokens.push_back(m_at == m_text.size() ? sign(Kind::End, 0) : next());
            if (tokens.back().kind == Kind::End)
                return tokens;
        }
    }

private:
    bool follows(std::string_view sign) const { return m_text.substr(m_at).starts_with(sign); }

    FilterToken sign(Kind kind, std::size_t length, Operator op = Operator::Has)
    {
        FilterToken token{kind, op, m_at, length, std::string(m_text.substr(m_at, length))};
        m_at += length;
        return token;
    }

    FilterToken next()
    {
        struct Sign
        {
            std::string_view text;
            Kind kind;
            Operator op = Operator::Has;
        };
        static constexpr Sign kSigns[] = {
            {"==", Kind::Compare, Operator::Equal},
            {"!=", Kind::Compare, Operator::NotEqual},
            {"<=", Kind::Compare, Operator::LessEqual},
            {">=", Kind::Compare, Operator::GreaterEqual},
            {"<", Kind::Compare, Operator::Less},
            {">", Kind::Compare, Operator::Greater},
            {"~", Kind::Compare, Operator::Matches},
            {"&&", Kind::And},
            {"||", Kind::Or},
            {"!", Kind::Not},
            {"(", Kind::Open},
            {")", Kind::Close},
            {"{", Kind::OpenSet},
            {"}", Kind::CloseSet},
            {",", Kind::Comma},
            {"=", Kind::Stray},
            {"&", Kind::Stray},
            {"|", Kind::Stray},
        };
        if (m_text[m_at] == '"')
            return quoted();
        for (const Sign& one : kSigns) {
            if (follows(one.text))
                return sign(one.kind, one.text.size(), one.op);
        }
        return word();
    }

    FilterToken quoted()
    {
        FilterToken token{Kind::OpenString, Operator::Has, m_at, 0, {}};
        for (++m_at; m_at < m_text.size(); ++m_at) {
            const char c = m_text[m_at];
            if (c == '"') {
                ++m_at;
                token.kind = Kind::String;
                break;
            }
            const char after = m_at + 1 < m_text.size() ? m_text[m_at + 1] : '\0';
            if (c == '\\' && (after == '"' || after == '\\'))
                ++m_at;
            token.text += m_text[m_at];
        }
        token.length = m_at - token.begin;
        return token;
    }

    FilterToken word()
    {
        std::size_t end = m_at;
        while (end < m_text.size() && !endsWord(m_text[end]))
            ++end;
        const std::string lower = lowered(m_text.substr(m_at, end - m_at));
        const Kind kind = lower == "and"   ? Kind::And
                          : lower == "or"  ? Kind::Or
                          : lower == "not" ? Kind::Not
                                           : Kind::Word;
        return sign(kind, end - m_at);
    }

    std::string_view m_text;
    std::size_t m_at = 0;
};

} // namespace

std::vector<FilterToken> filterTokens(std::string_view text)
{
    return Lexer(text).run();
}

Operator operatorOfWord(std::string_view word)
{
    static constexpr std::pair<std::string_view, Operator> kWords[] = {
        {"in", Operator::In},           {"contains", Operator::Contains},
        {"matches", Operator::Matches}, {"eq", Operator::Equal},
        {"ne", Operator::NotEqual},     {"lt", Operator::Less},
        {"le", Operator::LessEqual},    {"gt", Operator::Greater},
        {"ge", Operator::GreaterEqual},
    };
    const std::string lower = lowered(word);
    for (const auto& [name, op] : kWords) {
        if (lower == name)
            return op;
    }
    return Operator::Has;
}

std::string quotedValue(std::string_view text)
{
    const std::vector<FilterToken> tokens = filterTokens(text);
    const bool plain = tokens.size() == 2 && tokens.front().kind == Kind::Word &&
                       tokens.front().length == text.size() &&
                       operatorOfWord(text) == Operator::Has &&
                       text.find("..") == std::string_view::npos;
    if (plain)
        return std::string(text);
    std::string quoted = "\"";
    for (const char c : text) {
        if (c == '"' || c == '\\')
            quoted += '\\';
        quoted += c;
    }
    return quoted + '"';
}

} // namespace vs
