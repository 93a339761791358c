// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/spell.h"

#include "core/base/text.h"
#include "core/query/parser.h"
#include "core/query/token.h"

#include <algorithm>

namespace vs {

namespace {

/// Down to a digit that people read; what is written stands for all that begins like it.
std::string spanText(std::int64_t nanoseconds)
{
    if (nanoseconds < kMillisecond)
        return std::to_string(nanoseconds / kMicrosecond) + "us";
    const bool seconds = nanoseconds >= kSecond;
    const std::int64_t tenths = nanoseconds / (seconds ? kSecond / 10 : kMillisecond / 10);
    return std::to_string(tenths / 10) + '.' + std::to_string(tenths % 10) + (seconds ? "s" : "ms");
}

std::string numberText(const FieldInfo& field, std::int64_t value)
{
    switch (field.type) {
    case FieldType::Word:
    case FieldType::Rank:
        return std::string(wordsOf(field.field)[static_cast<std::size_t>(value)]);
    case FieldType::Span:
        return spanText(value);
    case FieldType::Clock:
        return formatClock(value);
    default:
        return std::to_string(value);
    }
}

void addAddresses(Field field, const Packet& packet, std::vector<std::string>& values)
{
    if (field != Field::Dst && packet.source.known())
        values.push_back(packet.source.toString());
    if (field != Field::Src && packet.destination.known())
        values.push_back(packet.destination.toString());
}

void addGuests(Field field, const JourneyRecord& record, const FilterScope& scope,
               std::vector<std::string>& values)
{
    const auto add = [&](std::optional<std::uint32_t> guest) {
        if (guest)
            values.push_back(std::to_string(scope.topology().guests[*guest].vmid));
    };
    if (field != Field::To)
        add(scope.senderOf(record));
    if (field != Field::From)
        add(scope.receiverOf(record));
}

void addTexts(Field field, const JourneyRecord& record, const FilterScope& scope,
              std::vector<std::string>& values)
{
    if (field == Field::Finding) {
        for (const std::uint16_t at : scope.findingsOf(record.journey.id))
            values.push_back(scope.snapshot().findings[at].id);
    } else if (namesInterfaces(field)) {
        visitInterfaces(field, record, scope.topology(), [&](InterfaceId one) {
            values.push_back(quotedValue(scope.topology().nameOf(one)));
            return false;
        });
    } else {
        visitTexts(field, record, [&](std::string_view text) {
            values.push_back(quotedValue(text));
            return false;
        });
    }
}

std::vector<std::string> valuesOf(const FieldInfo& field, const JourneyRecord& record,
                                  const FilterScope& scope)
{
    std::vector<std::string> values;
    switch (field.type) {
    case FieldType::Flag:
        break;
    case FieldType::Text:
        addTexts(field.field, record, scope, values);
        break;
    case FieldType::Address:
        addAddresses(field.field, record.journey.packet, values);
        break;
    case FieldType::Mac:
        if (record.journey.packet.sourceMac.known())
            values.push_back(record.journey.packet.sourceMac.toString());
        break;
    case FieldType::Guest:
        addGuests(field.field, record, scope, values);
        break;
    default:
        for (const std::int64_t value : numbersOf(field.field, record, scope))
            values.push_back(numberText(field, value));
        break;
    }
    return values;
}

Expression::Kind kindOf(std::string_view filter)
{
    const auto expression = parseFilter(filter);
    return expression ? expression->kind : Expression::Kind::Any;
}

std::string inParentheses(std::string_view text)
{
    return "(" + std::string(text) + ")";
}

std::string joinedTo(std::string_view filter, const std::string& term)
{
    const std::string_view before = trimmed(filter);
    if (before.empty())
        return term;
    const bool loose = kindOf(before) == Expression::Kind::Any;
    return (loose ? inParentheses(before) : std::string(before)) + " and " + term;
}

} // namespace

std::string termOf(Field field, const JourneyRecord& record, const FilterScope& scope)
{
    const FieldInfo& info = infoOf(field);
    if (info.type == FieldType::Flag)
        return flagOf(field, record) ? info.name : std::string();
    std::vector<std::string> values = valuesOf(info, record, scope);
    std::vector<std::string> once;
    for (std::string& value : values) {
        if (std::find(once.begin(), once.end(), value) == once.end())
            once.push_back(std::move(value));
    }
    if (once.empty())
        return {};
    const std::string name = info.name;
    if (once.size() == 1)
        return name + " == " + once.front();
    std::string list;
    for (const std::string& value : once)
        list += (list.empty() ? "" : ", ") + value;
    return name + " in {" + list + "}";
}

std::string allOf(const std::vector<std::string>& terms)
{
    std::string all;
    for (const std::string& term : terms) {
        if (!term.empty())
            all += (all.empty() ? "" : " and ") + term;
    }
    return all;
}

std::string narrowed(std::string_view filter, std::string_view term)
{
    const bool loose = kindOf(term) == Expression::Kind::Any;
    return joinedTo(filter, loose ? inParentheses(term) : std::string(term));
}

std::string narrowedWithout(std::string_view filter, std::string_view term)
{
    const Expression::Kind kind = kindOf(term);
    const bool joins = kind == Expression::Kind::Any || kind == Expression::Kind::All;
    return joinedTo(filter, "not " + (joins ? inParentheses(term) : std::string(term)));
}

} // namespace vs
