// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/matcher.h"

#include "core/query/fold.h"
#include "core/query/values.h"

#include <algorithm>

namespace vs {

namespace {

using Kind = Expression::Kind;

/// `any`: there is a value; `hit`: one of them is among the operands. A value that is not equal
/// must be there, as in Wireshark.
bool answer(Operator op, bool any, bool hit)
{
    return op == Operator::Has ? any : op == Operator::NotEqual ? any && !hit : hit;
}

bool isText(const Expression& test, std::string_view text)
{
    return std::any_of(test.operands.begin(), test.operands.end(), [&](const Operand& operand) {
        return test.op == Operator::Contains  ? containsFolded(text, operand.text)
               : test.op == Operator::Matches ? matchesFolded(text, operand.text)
                                              : equalFolded(text, operand.text);
    });
}

bool isNumber(const Expression& test, std::int64_t value)
{
    return std::any_of(test.operands.begin(), test.operands.end(), [&](const Operand& operand) {
        switch (test.op) {
        case Operator::Less:
            return value < operand.low;
        case Operator::LessEqual:
            return value <= operand.low;
        case Operator::Greater:
            return value > operand.low;
        case Operator::GreaterEqual:
            return value >= operand.low;
        default:
            return value >= operand.low && value <= operand.high;
        }
    });
}

bool isGuest(const Expression& test, const Guest& guest)
{
    const bool byText = test.op == Operator::Contains || test.op == Operator::Matches;
    for (const Operand& operand : test.operands) {
        if (!byText && operand.isNumber && guest.vmid == operand.low)
            return true;
    }
    return isText(test, guest.name) || isText(test, guest.label());
}

} // namespace

FilterMatcher::FilterMatcher(JourneyFilter filter, std::shared_ptr<const FilterScope> scope)
    : m_filter(std::move(filter)), m_scope(std::move(scope)), m_keepsAll(m_filter.keepsAll()),
      m_root(nodeOf(m_filter.expression()))
{}

FilterMatcher::Node FilterMatcher::nodeOf(const Expression& expression)
{
    Node node;
    node.expression = &expression;
    for (const Expression& part : expression.parts)
        node.parts.push_back(nodeOf(part));
    return node;
}

bool FilterMatcher::holds(Node& node, const JourneyRecord& record)
{
    const auto holdsPart = [&](Node& part) { return holds(part, record); };
    switch (node.expression->kind) {
    case Kind::All:
        return std::all_of(node.parts.begin(), node.parts.end(), holdsPart);
    case Kind::Any:
        return std::any_of(node.parts.begin(), node.parts.end(), holdsPart);
    case Kind::Not:
        return !holdsPart(node.parts.front());
    case Kind::Test:
        return tests(node, record);
    case Kind::Text:
        return searches(node, record);
    }
    return false;
}

bool FilterMatcher::tests(Node& node, const JourneyRecord& record)
{
    const Expression& test = *node.expression;
    switch (infoOf(test.field).type) {
    case FieldType::Flag:
        return flagOf(test.field, record);
    case FieldType::Text:
        return testsText(node, record);
    case FieldType::Address:
        return testsAddress(test, record.journey.packet);
    case FieldType::Mac:
        return testsMac(test, record.journey.packet);
    case FieldType::Guest:
        return testsGuest(node, record);
    default:
        return testsNumber(test, record);
    }
}

bool FilterMatcher::testsNumber(const Expression& test, const JourneyRecord& record) const
{
    const Numbers numbers = numbersOf(test.field, record, *m_scope);
    const bool hit = std::any_of(numbers.begin(), numbers.end(),
                                 [&](std::int64_t value) { return isNumber(test, value); });
    return answer(test.op, !numbers.empty(), hit);
}

bool FilterMatcher::testsText(Node& node, const JourneyRecord& record)
{
    const Expression& test = *node.expression;
    bool any = false, hit = false;
    const auto take = [&](bool is) {
        any = true;
        hit = hit || is;
        return hit;
    };
    if (test.field == Field::Finding) {
        const std::vector<Finding>& findings = m_scope->snapshot().findings;
        for (const std::uint16_t at : m_scope->findingsOf(record.journey.id))
            take(node.findings(at, [&] { return isText(test, findings[at].id); }));
    } else if (namesInterfaces(test.field)) {
        const Topology& topology = m_scope->topology();
        visitInterfaces(test.field, record, topology, [&](InterfaceId one) {
            return take(
                node.interfaces(one.value, [&] { return isText(test, topology.nameOf(one)); }));
        });
    } else {
        visitTexts(test.field, record,
                   [&](std::string_view text) { return take(isText(test, text)); });
    }
    return answer(test.op, any, hit);
}

bool FilterMatcher::testsAddress(const Expression& test, const Packet& packet) const
{
    bool any = false, hit = false;
    const auto take = [&](const IpAddress& address) {
        any = any || address.known();
        for (const Operand& operand : test.operands)
            hit = hit || operand.prefix.contains(address);
    };
    if (test.field != Field::Dst)
        take(packet.source);
    if (test.field != Field::Src)
        take(packet.destination);
    return answer(test.op, any, hit);
}

bool FilterMatcher::testsMac(const Expression& test, const Packet& packet) const
{
    const bool byText = test.op == Operator::Contains || test.op == Operator::Matches;
    bool any = false, hit = false;
    for (const Mac& mac : {packet.sourceMac, packet.arpTargetMac}) {
        if (!mac.known())
            continue;
        any = true;
        if (byText)
            hit = hit || isText(test, mac.toString());
        for (const Operand& operand : test.operands)
            hit = hit || (!byText && operand.mac == mac);
    }
    return answer(test.op, any, hit);
}

bool FilterMatcher::testsGuest(Node& node, const JourneyRecord& record)
{
    const Expression& test = *node.expression;
    bool any = false, hit = false;
    const auto take = [&](std::optional<std::uint32_t> guest) {
        if (!guest)
            return;
        any = true;
        const Guest& one = m_scope->topology().guests[*guest];
        hit = hit || node.guests(*guest, [&] { return isGuest(test, one); });
    };
    if (test.field != Field::To)
        take(m_scope->senderOf(record));
    if (test.field != Field::From)
        take(m_scope->receiverOf(record));
    return answer(test.op, any, hit);
}

} // namespace vs
