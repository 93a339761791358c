// SPDX-License-Identifier: GPL-3.0-or-later
// or: and ("or" and)*    and: not (["and"] not)*    not: "not" not | term
// term: "(" or ")" | field [operator value] | field "in" "{" value ([","] value)* "}" | text
#include "core/query/parser.h"

#include "core/base/text.h"
#include "core/query/operand.h"

namespace vs {

namespace {

using Parsed = tl::expected<Expression, FilterProblem>;
using Problem = FilterProblem::Kind;
using Kind = FilterToken::Kind;

/// The whole of them if there are several, else the only one.
Expression joined(Expression::Kind kind, std::vector<Expression> parts)
{
    if (parts.size() == 1)
        return std::move(parts.front());
    Expression whole;
    whole.kind = kind;
    whole.parts = std::move(parts);
    return whole;
}

std::string operatorsText(FieldType type)
{
    std::string all;
    for (const Operator op : operatorsOf(type))
        all += (all.empty() ? "" : " ") + std::string(operatorName(op));
    return all;
}

class Parser
{
public:
    explicit Parser(std::string_view text) : m_text(text), m_tokens(filterTokens(text)) {}

    Parsed run()
    {
        if (m_text.size() > kLongestFilter) // blame what is too much, from a character's beginning
            return tl::unexpected(FilterProblem{Problem::TooLong, 0, m_text.size(), {}, {}});
        if (now().kind == Kind::End)
            return Expression{};
        Parsed whole = parseAny();
        if (whole && now().kind != Kind::End)
            return wrongHere();
        return whole;
    }

private:
    const FilterToken& now() const { return m_tokens[m_at]; }
    const FilterToken& after() const { return m_tokens[std::min(m_at + 1, m_tokens.size() - 1)]; }
    void next() { m_at += m_at + 1 < m_tokens.size() ? 1 : 0; }

    static tl::unexpected<FilterProblem> problem(Problem kind, const FilterToken& at,
                                                 std::string first = {}, std::string second = {})
    {
        return tl::unexpected(
            FilterProblem{kind, at.begin, at.length, std::move(first), std::move(second)});
    }

    /// Something else should stand where this token is. `before`: what asked for it.
    tl::unexpected<FilterProblem> wrongHere(const FilterToken* before = nullptr,
                                            Problem missing = Problem::MissingTerm) const
    {
        const FilterToken& token = now();
        switch (token.kind) {
        case Kind::Stray:
            return problem(Problem::StraySign, token, token.text,
                           token.text == "=" ? "==" : token.text + token.text);
        case Kind::OpenString:
            return problem(Problem::OpenString, token);
        default:
            break;
        }
        if (before)
            return problem(missing, token, before->text);
        switch (token.kind) {
        case Kind::Comma:
            return problem(Problem::StrayComma, token);
        case Kind::Close:
        case Kind::CloseSet:
            return problem(Problem::StrayClose, token, token.text);
        case Kind::And:
        case Kind::Or:
            return problem(Problem::NothingBefore, token, token.text);
        case Kind::OpenSet:
            return problem(Problem::UnknownField, token, token.text);
        default: // a comparison after what is no field
            return problem(Problem::UnknownField, token, token.text);
        }
    }

    Parsed parseAny()
    {
        std::vector<Expression> parts;
        while (true) {
            Parsed part = parseAll();
            if (!part)
                return part;
            parts.push_back(std::move(*part));
            if (now().kind != Kind::Or)
                return joined(Expression::Kind::Any, std::move(parts));
            m_before = &now();
            next();
        }
    }

    Parsed parseAll()
    {
        std::vector<Expression> parts;
        while (true) {
            Parsed part = parseNot();
            if (!part)
                return part;
            parts.push_back(std::move(*part));
            m_before = nullptr;
            if (now().kind == Kind::And) {
                m_before = &now();
                next();
            } else if (!beginsTerm()) {
                return joined(Expression::Kind::All, std::move(parts));
            }
        }
    }

    bool beginsTerm() const
    {
        return now().isText() || now().kind == Kind::Not || now().kind == Kind::Open;
    }

    Parsed parseNot()
    {
        bool negated = false;
        while (now().kind == Kind::Not) {
            negated = !negated;
            m_before = &now();
            next();
        }
        Parsed term = parseTerm();
        if (!term || !negated)
            return term;
        Expression whole;
        whole.kind = Expression::Kind::Not;
        whole.parts.push_back(std::move(*term));
        return whole;
    }

    Parsed parseTerm()
    {
        if (now().kind == Kind::Open)
            return parseGroup();
        if (!now().isText())
            return wrongHere(m_before);
        const FilterToken& word = now();
        const FieldInfo* field = word.kind == Kind::Word ? findField(word.text) : nullptr;
        next();
        if (field)
            return parseTest(*field, word);
        if (now().kind == Kind::Compare || now().kind == Kind::Stray || comparesByWord())
            return unknownField(word);
        Expression text;
        text.kind = Expression::Kind::Text;
        text.text = lowered(word.text);
        return text;
    }

    /// "portt in {80}": a word that would compare, with a value behind it.
    bool comparesByWord() const
    {
        if (now().kind != Kind::Word)
            return false;
        const Operator op = operatorOfWord(now().text);
        return op == Operator::In ? after().kind == Kind::OpenSet
                                  : op != Operator::Has && after().isText();
    }

    tl::unexpected<FilterProblem> unknownField(const FilterToken& word) const
    {
        if (now().kind == Kind::Stray && now().text != "=")
            return wrongHere();
        if (const auto near = nearestField(word.text))
            return problem(Problem::MistypedField, word, word.text, std::string(*near));
        return problem(Problem::UnknownField, word, word.text);
    }

    Parsed parseGroup()
    {
        const FilterToken& open = now();
        if (++m_depth > kDeepestFilter)
            return problem(Problem::TooDeep, open);
        next();
        if (now().kind == Kind::Close)
            return problem(Problem::EmptyParentheses, now());
        m_before = &open;
        Parsed inner = parseAny();
        if (!inner)
            return inner;
        if (now().kind == Kind::End)
            return problem(Problem::OpenParenthesis, open);
        if (now().kind != Kind::Close)
            return wrongHere();
        next();
        --m_depth;
        return inner;
    }

    Parsed parseTest(const FieldInfo& field, const FilterToken& name)
    {
        Expression test;
        test.kind = Expression::Kind::Test;
        test.field = field.field;
        const FilterToken& sign = now();
        Operator op = sign.kind == Kind::Compare ? sign.op : Operator::Has;
        if (sign.kind == Kind::Word)
            op = operatorOfWord(sign.text);
        if (sign.kind == Kind::Stray)
            return wrongHere();
        if (op == Operator::Has) {
            if (now().isText() && field.type != FieldType::Flag)
                return missingOperator(field, name);
            return test;
        }
        if (field.type == FieldType::Flag)
            return problem(Problem::FlagCompared, sign, field.name);
        if (!takesOperator(field.type, op))
            return problem(Problem::WrongOperator, sign, field.name, operatorsText(field.type));
        test.op = op;
        next();
        if (op == Operator::In)
            return parseSet(std::move(test), field);
        if (now().kind == Kind::OpenSet)
            return problem(Problem::StraySign, sign, sign.text, "in");
        return parseValue(std::move(test), field, sign);
    }

    /// "port 80", as capture filters are written.
    tl::unexpected<FilterProblem> missingOperator(const FieldInfo& field,
                                                  const FilterToken& name) const
    {
        FilterProblem wrong{Problem::MissingOperator, name.begin, now().end() - name.begin,
                            field.name, quotedValue(now().text)};
        return tl::unexpected(std::move(wrong));
    }

    Parsed parseValue(Expression test, const FieldInfo& field, const FilterToken& sign)
    {
        if (!now().isText())
            return wrongHere(&sign, Problem::MissingValue);
        auto operand = readOperand(field, test.op, now());
        if (!operand)
            return tl::unexpected(operand.error());
        test.operands.push_back(std::move(*operand));
        next();
        return test;
    }

    Parsed parseSet(Expression test, const FieldInfo& field)
    {
        if (now().kind != Kind::OpenSet)
            return problem(Problem::SetWanted, now(), field.name);
        const FilterToken& open = now();
        next();
        while (now().kind != Kind::CloseSet) {
            if (now().kind == Kind::Comma && !test.operands.empty()) {
                next();
                continue;
            }
            if (now().kind == Kind::End)
                return problem(Problem::OpenSet, open);
            Parsed more = parseValue(std::move(test), field, open);
            if (!more)
                return more;
            test = std::move(*more);
        }
        if (test.operands.empty())
            return problem(Problem::EmptySet, now());
        next();
        return test;
    }

    std::string_view m_text;
    std::vector<FilterToken> m_tokens;
    std::size_t m_at = 0;
    int m_depth = 0;
    const FilterToken* m_before = nullptr; ///< "and", "not", "(": what a term must follow
};

} // namespace

tl::expected<Expression, FilterProblem> parseFilter(std::string_view text)
{
    return Parser(text).run();
}

} // namespace vs
