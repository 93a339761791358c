// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/conntrack_text.h"

#include "core/model/packet.h"
#include "core/parse/text.h"

#include <algorithm>

namespace vs {

namespace {

std::optional<ConntrackEvent::Kind> parseKind(std::string_view name)
{
    if (name == "NEW")
        return ConntrackEvent::Kind::New;
    if (name == "UPDATE")
        return ConntrackEvent::Kind::Update;
    if (name == "DESTROY")
        return ConntrackEvent::Kind::Destroy;
    return std::nullopt;
}

/// "[1795437722.968685]	    [NEW]" in front of the entry itself.
bool parseHead(std::string_view& rest, ConntrackEvent& event)
{
    std::string_view word = takeWord(rest);
    if (word.size() < 2 || word.front() != '[' || word.back() != ']')
        return false;
    word = word.substr(1, word.size() - 2);
    if (const auto kind = parseKind(word)) {
        event.kind = *kind;
        return true;
    }
    const auto time = parseEpoch(word);
    if (!time)
        return false;
    event.time = *time;
    word = takeWord(rest);
    if (word.size() < 2 || word.front() != '[' || word.back() != ']')
        return false;
    const auto kind = parseKind(word.substr(1, word.size() - 2));
    event.kind = kind.value_or(ConntrackEvent::Kind::New);
    return kind.has_value();
}

/// "ipv4     2 tcp      6" or "tcp      6".
bool parseProtocol(std::string_view& rest, ConntrackEvent& event)
{
    std::string_view name = takeWord(rest);
    if (name == "ipv4" || name == "ipv6") {
        takeWord(rest);
        name = takeWord(rest);
    }
    const auto number = toNumber<std::uint8_t>(takeWord(rest));
    event.protocol = number.value_or(0);
    return !name.empty() && number.has_value();
}

/// Reads the fields after the protocol; they come in one order, but many are left out.
class Fields
{
public:
    explicit Fields(ConntrackEvent& event) : m_event(event) {}

    void take(std::string_view word)
    {
        if (word == "[UNREPLIED]") {
            m_event.unreplied = true;
        } else if (word == "[ASSURED]") {
            m_event.assured = true;
        } else if (const std::size_t equals = word.find('='); equals != std::string_view::npos) {
            takeValue(word.substr(0, equals), word.substr(equals + 1));
        } else if (m_tuples == 0 && word.front() >= 'A' && word.front() <= 'Z') {
            m_event.state = word;
        }
    }

    bool complete() const
    {
        return m_event.original.source.known() && m_event.original.destination.known() &&
               m_event.reply.source.known() && m_event.reply.destination.known();
    }

private:
    void takeValue(std::string_view key, std::string_view value)
    {
        if (key == "src") {
            ++m_tuples;
            tuple().source = IpAddress::parse(value).value_or(IpAddress{});
        } else if (key == "dst") {
            tuple().destination = IpAddress::parse(value).value_or(IpAddress{});
        } else if (key == "sport") {
            tuple().sourcePort = toNumber<std::uint16_t>(value).value_or(0);
        } else if (key == "dport") {
            tuple().destinationPort = toNumber<std::uint16_t>(value).value_or(0);
        } else if (key == "type") {
            tuple().sourcePort =
                static_cast<std::uint16_t>(toNumber<std::uint8_t>(value).value_or(0) << 8U);
        } else if (key == "code") {
            tuple().sourcePort |= toNumber<std::uint8_t>(value).value_or(0);
            m_icmpIdFollows = true;
        } else if (key == "id" && m_icmpIdFollows) {
            tuple().destinationPort = toNumber<std::uint16_t>(value).value_or(0);
            m_icmpIdFollows = false;
        } else if (key == "id") {
            m_event.id = toNumber<std::uint32_t>(value).value_or(0);
        } else if (key == "mark") {
            m_event.mark = toNumber<std::uint32_t>(value).value_or(0);
        } else if (key == "zone" || key == "zone-orig" || key == "zone-reply") {
            m_event.zone = toNumber<std::uint16_t>(value).value_or(0);
        }
    }

    ConntrackTuple& tuple() { return m_tuples <= 1 ? m_event.original : m_event.reply; }

    ConntrackEvent& m_event;
    int m_tuples = 0;
    bool m_icmpIdFollows = false;
};

} // namespace

std::optional<ConntrackEvent> parseConntrackLine(std::string_view line)
{
    line = trimmed(line);
    ConntrackEvent event;
    if (!parseHead(line, event) || !parseProtocol(line, event))
        return std::nullopt;
    Fields fields(event);
    for (std::string_view word = takeWord(line); !word.empty(); word = takeWord(line))
        fields.take(word);
    if (!fields.complete())
        return std::nullopt;
    return event;
}

} // namespace vs
