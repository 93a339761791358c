// SPDX-License-Identifier: GPL-3.0-or-later
// Words that stand alone in a filter: looked for in all that is told of a journey. Whatever many
// journeys share is looked at once.
#include "core/query/fold.h"
#include "core/query/matcher.h"
#include "core/query/values.h"

#include <charconv>

namespace vs {

namespace {

constexpr std::size_t kTexts = 4096; ///< that are remembered

bool isMadeOf(std::string_view text, std::string_view letters)
{
    return text.find_first_not_of(letters) == std::string_view::npos;
}

bool hasDigits(std::int64_t number, std::string_view digits)
{
    char text[24];
    const auto end = std::to_chars(std::begin(text), std::end(text), number).ptr;
    const std::string_view all(text, static_cast<std::size_t>(end - text));
    return all.find(digits) != std::string_view::npos;
}

/// Equal for packets of the same name and protocol.
std::uint64_t nameKey(const Packet& packet)
{
    std::uint64_t key = packet.etherType;
    key = key << 8U | packet.protocol;
    key = key << 8U | packet.tcpFlags;
    key = key << 8U | packet.icmpType;
    key = key << 2U | static_cast<std::uint64_t>(packet.network);
    return key << 2U | (packet.fragmentOffset > 0 ? 2U : 0U) | (packet.payloadLength > 0 ? 1U : 0U);
}

template<class Key, class Ask>
bool remembered(std::unordered_map<Key, bool>& known, const Key& key, const Ask& ask)
{
    const auto [place, isNew] = known.try_emplace(key, false);
    if (isNew)
        place->second = ask();
    return place->second;
}

} // namespace

bool FilterMatcher::searches(Node& node, const JourneyRecord& record)
{
    const std::string& text = node.expression->text;
    const auto has = [&](std::string_view some) { return containsFolded(some, text); };
    const Packet& packet = record.journey.packet;
    const bool named = remembered(node.names, nameKey(packet), [&] {
        return has(packetName(packet)) || has(protocolName(packet));
    });
    if (named || has(verdictName(record.judgement.kind)) || searchesEnds(node, record))
        return true;
    const Topology& topology = m_scope->topology();
    bool hit = false;
    for (const Field field : {Field::Iface, Field::Device}) {
        visitInterfaces(field, record, topology, [&](InterfaceId one) {
            hit = hit || node.interfaces(one.value, [&] { return has(topology.nameOf(one)); });
            return hit;
        });
    }
    return hit || searchesLoss(node, record);
}

bool FilterMatcher::searchesEnds(Node& node, const JourneyRecord& record)
{
    const std::string& text = node.expression->text;
    const auto has = [&](std::string_view some) { return containsFolded(some, text); };
    const Packet& packet = record.journey.packet;
    for (const IpAddress* address : {&packet.source, &packet.destination}) {
        if (remembered(node.addresses, *address,
                       [&] { return address->known() && has(address->toString()); }))
            return true;
    }
    if (isMadeOf(text, "0123456789")) {
        for (const std::int64_t port : numbersOf(Field::Port, record, *m_scope)) {
            if (hasDigits(port, text))
                return true;
        }
    }
    const Topology& topology = m_scope->topology();
    for (const auto guest : {m_scope->senderOf(record), m_scope->receiverOf(record)}) {
        const auto inGuest = [&] {
            return has(topology.guests[*guest].label()) || has(topology.guests[*guest].name);
        };
        if (guest && node.guests(*guest, inGuest))
            return true;
    }
    return packet.sourceMac.known() && isMadeOf(text, "0123456789abcdef:") &&
           has(packet.sourceMac.toString());
}

bool FilterMatcher::searchesLoss(Node& node, const JourneyRecord& record)
{
    const auto has = [&](std::string_view some) {
        return containsFolded(some, node.expression->text);
    };
    const std::vector<Finding>& findings = m_scope->snapshot().findings;
    bool hit = false;
    for (const std::uint16_t at : m_scope->findingsOf(record.journey.id)) {
        hit = hit ||
              node.findings(at, [&] { return has(findings[at].id) || has(findings[at].title); });
    }
    const auto inText = [&](std::string_view some) {
        // Few rules lose many packets; what is told of each anew would only fill the memory.
        if (node.texts.size() >= kTexts)
            return has(some);
        auto known = node.texts.find(some);
        if (known == node.texts.end())
            known = node.texts.emplace(some, has(some)).first;
        return known->second;
    };
    for (const Field field : {Field::Chain, Field::RuleText, Field::Reason, Field::Hook})
        visitTexts(field, record, [&](std::string_view some) { return hit = hit || inText(some); });
    return hit;
}

} // namespace vs
