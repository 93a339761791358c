// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/catalogue/arp_classes.h"

#include "core/base/text.h"

#include <algorithm>
#include <vector>

namespace vs {

namespace {

/// An ARP packet that its guest sent and that ended in the guest's firewall bridge.
struct LostArp
{
    const GuestNic* nic = nullptr;
    const Guest* guest = nullptr;
    std::string chain; ///< "tap811i0-OUT"
};

std::optional<LostArp> lostArp(const Clues& clues, const JourneyRecord& record)
{
    const Drop* drop = record.judgement.drop.get();
    const Topology& topology = clues.topology();
    if (drop == nullptr || !record.journey.packet.isArp() || drop->after.direction != Direction::In)
        return std::nullopt;
    const auto ref = topology.nicOfHost(drop->after.interface);
    const Interface* bridge = topology.find(drop->device);
    if (!ref || bridge == nullptr || bridge->role != InterfaceRole::FirewallBridge)
        return std::nullopt;
    return LostArp{&topology.nic(*ref), &topology.guest(*ref),
                   topology.nameOf(drop->after.interface) + "-OUT"};
}

/// The rules of ebtables in a chain, newest reading; empty if they were not read.
std::vector<const EbtablesRule*> rulesOf(const Clues& clues, const std::string& chain)
{
    std::vector<const EbtablesRule*> list;
    const NodeState* state = clues.snapshot().stateAfter.get();
    if (state == nullptr)
        return list;
    for (const EbtablesRule& rule : state->ebtables) {
        if (rule.chain == chain)
            list.push_back(&rule);
    }
    return list;
}

/// By how much the rule's counter rose; empty if it was not read twice, or changed in between.
std::optional<std::uint64_t> rise(const Clues& clues, const EbtablesRule& rule)
{
    const Snapshot& snapshot = clues.snapshot();
    if (!snapshot.stateBefore || snapshot.stateBefore == snapshot.stateAfter)
        return std::nullopt;
    const auto& before = snapshot.stateBefore->ebtables;
    const auto old = std::find_if(before.begin(), before.end(), [&](const EbtablesRule& one) {
        return one.chain == rule.chain && one.number == rule.number && one.text == rule.text;
    });
    if (old == before.end() || old->packets > rule.packets)
        return std::nullopt;
    return rule.packets - old->packets;
}

/// The word after `option`, past a "!".
std::string valueOf(const std::string& text, std::string_view option)
{
    const std::vector<std::string> words = splitQuoted(text);
    for (std::size_t i = 0; i + 1 < words.size(); ++i) {
        if (words[i] == option)
            return words[i + 1] == "!" && i + 2 < words.size() ? words[i + 2] : words[i + 1];
    }
    return {};
}

bool isMacRule(const EbtablesRule& rule)
{
    return rule.target == "DROP" && rule.text.find("-s !") != std::string::npos;
}

const EbtablesRule* macRule(const Clues& clues, const LostArp& arp)
{
    for (const EbtablesRule* rule : rulesOf(clues, arp.chain)) {
        if (isMacRule(*rule))
            return rule;
    }
    return nullptr;
}

bool notTheGuests(const Mac& seen, const std::optional<Mac>& own)
{
    return seen.known() && own && own->known() && seen != *own;
}

/// The drop at the end of the guest's -ARP chain.
const EbtablesRule* arpRule(const std::vector<const EbtablesRule*>& chain)
{
    const auto at = std::find_if(chain.rbegin(), chain.rend(),
                                 [](const EbtablesRule* rule) { return rule->target == "DROP"; });
    return at == chain.rend() ? nullptr : *at;
}

bool allows(const std::vector<const EbtablesRule*>& chain, const IpAddress& address)
{
    return std::any_of(chain.begin(), chain.end(), [&](const EbtablesRule* rule) {
        const auto prefix = IpPrefix::parse(valueOf(rule->text, "--arp-ip-src"));
        return prefix && rule->target != "DROP" && prefix->contains(address);
    });
}

core::Phrase allowed(const std::vector<const EbtablesRule*>& chain)
{
    core::Phrase list;
    for (const EbtablesRule* rule : chain) {
        const std::string address = valueOf(rule->text, "--arp-ip-src");
        if (!address.empty() && rule->target != "DROP")
            core::add(list, address);
    }
    return list.empty() ? core::phrase("none") : list;
}

Words arpWords(const LostArp& arp, const JourneyRecord& record, const EbtablesRule* rule)
{
    const std::string vmid = std::to_string(arp.guest->vmid);
    Words words;
    words["owner"] = arp.guest->label();
    words["set"] = "ipfilter-net" + std::to_string(arp.nic->index);
    words["file"] = "/etc/pve/firewall/" + vmid + ".fw";
    words["panel"] = core::phrase("{owner} > Firewall", {{"owner", arp.guest->label()}});
    words["mac"] = record.journey.packet.sourceMac.toString();
    words["own"] =
        arp.nic->mac.known() ? core::Phrase(arp.nic->mac.toString()) : core::phrase("not known");
    if (rule != nullptr)
        words["culprit"] =
            core::phrase("rule {number} of ebtables chain {chain}",
                         {{"number", std::to_string(rule->number)}, {"chain", rule->chain}});
    return words;
}

/// The words that name a rule which only fits.
void unsure(Words& words)
{
    words["likely"] = core::phrase("most likely ");
    words["unsure"] =
        core::behind(core::phrase("No counter names the rule: it is the one that fits."));
}

} // namespace

std::optional<Claim> explainArpByMac(const Clues& clues, const JourneyRecord& record)
{
    const auto arp = lostArp(clues, record);
    if (!arp)
        return std::nullopt;
    const EbtablesRule* rule = macRule(clues, *arp);
    const Mac& seen = record.journey.packet.sourceMac;
    if (rule == nullptr) {
        // The rules were not read, or the filter is off. A foreign MAC still tells, if unread.
        const NodeState* state = clues.snapshot().stateAfter.get();
        if ((state != nullptr && !state->ebtables.empty()) || !notTheGuests(seen, arp->nic->mac))
            return std::nullopt;
        Claim claim;
        claim.words = arpWords(*arp, record, nullptr);
        claim.words["culprit"] =
            core::phrase("the MAC filter in chain {chain} of ebtables", {{"chain", arp->chain}});
        unsure(claim.words);
        return claim;
    }
    const auto own = Mac::parse(valueOf(rule->text, "-s"));
    const auto rose = rise(clues, *rule);
    if (!notTheGuests(seen, own)) {
        // The frame's own MAC fits, or is not known: then only the counter may speak, and only
        // where it does not speak for the address list too.
        const EbtablesRule* other = arpRule(rulesOf(clues, arp->chain + "-ARP"));
        const bool otherRose = other != nullptr && rise(clues, *other).value_or(0) > 0;
        if (seen.known() || rose.value_or(0) == 0 || otherRose)
            return std::nullopt;
    } else if (rose && *rose == 0) {
        return std::nullopt;
    }
    Claim claim;
    claim.words = arpWords(*arp, record, rule);
    if (own)
        claim.words["own"] = own->toString();
    if (!rose)
        unsure(claim.words);
    return claim;
}

std::optional<Claim> explainArpFilter(const Clues& clues, const JourneyRecord& record)
{
    const auto arp = lostArp(clues, record);
    if (!arp)
        return std::nullopt;
    const auto chain = rulesOf(clues, arp->chain + "-ARP");
    const EbtablesRule* rule = arpRule(chain);
    if (rule == nullptr || allows(chain, record.journey.packet.source))
        return std::nullopt;
    const auto rose = rise(clues, *rule);
    if (rose && *rose == 0)
        return std::nullopt;
    Claim claim;
    claim.words = arpWords(*arp, record, rule);
    claim.words["allowed"] = allowed(chain);
    if (!rose)
        unsure(claim.words);
    return claim;
}

} // namespace vs
