// SPDX-License-Identifier: GPL-3.0-or-later
// Series of what packets went through: the legs of a path, the rules that ended them.
#include "core/diagnose/series.h"

#include <algorithm>
#include <map>
#include <tuple>

namespace vs {

namespace {

constexpr std::size_t kSamples = 20'000;

using Sample = LegLatency::Sample;

Sample ranked(std::vector<Sample>& samples, std::size_t percent)
{
    // Nearest rank: the least value that so many percent do not pass.
    const std::size_t rank = std::max<std::size_t>((samples.size() * percent + 99) / 100, 1) - 1;
    const auto place = samples.begin() + static_cast<std::ptrdiff_t>(rank);
    std::nth_element(samples.begin(), place, samples.end(),
                     [](const Sample& a, const Sample& b) { return a.took < b.took; });
    Sample found = *place;
    for (const Sample& sample : samples) {
        if (sample.took == found.took && sample.journey > found.journey)
            found = sample;
    }
    return found;
}

/// One rule or policy, whatever its text; the number first: it tells most apart.
struct SameRule
{
    bool operator()(const RuleRef* one, const RuleRef* other) const
    {
        const auto key = [](const RuleRef& rule) {
            return std::tie(rule.number, rule.chain, rule.table, rule.family, rule.backend);
        };
        return key(*one) < key(*other);
    }
};

bool sameRule(const RuleRef& one, const RuleRef& other)
{
    return !SameRule()(&one, &other) && !SameRule()(&other, &one);
}

/// Losses of rules by the rule, those without by their device.
class LossBook
{
public:
    void add(const JourneyRecord& record)
    {
        const Drop& drop = *record.judgement.drop;
        RuleLosses& losses = drop.rule ? m_rules[&*drop.rule] : m_devices[drop.device];
        losses.kind = drop.rule ? RuleLosses::Kind::Rule : RuleLosses::Kind::NoRule;
        losses.device = drop.device;
        losses.newest = record.journey.id;
        losses.grade = losses.packets == 0 ? drop.grade : std::max(losses.grade, drop.grade);
        losses.rejected += record.judgement.kind == VerdictKind::Rejected;
        ++losses.packets;
    }

    std::vector<RuleLosses> all() const
    {
        std::vector<RuleLosses> list;
        for (const auto& [rule, losses] : m_rules) {
            list.push_back(losses);
            list.back().rule = *rule;
        }
        for (const auto& [device, losses] : m_devices)
            list.push_back(losses);
        std::stable_sort(list.begin(), list.end(), [](const RuleLosses& a, const RuleLosses& b) {
            return a.packets > b.packets;
        });
        return list;
    }

private:
    std::map<const RuleRef*, RuleLosses, SameRule> m_rules; ///< the snapshot owns the rules
    std::map<InterfaceId, RuleLosses> m_devices;
};

} // namespace

Timestamp lossTime(const JourneyRecord& record)
{
    const auto& path = record.judgement.path;
    return path.empty() ? record.journey.lastSeen() : pathHop(record, path.size() - 1).time;
}

std::vector<LegLatency> hopLatency(const Snapshot& snapshot, const std::vector<PathStep>& path,
                                   std::optional<TimeSpan> span)
{
    std::vector<LegLatency> legs;
    for (std::size_t i = 0; i + 1 < path.size(); ++i)
        legs.push_back({path[i], path[i + 1], 0, {}, {}, {}});
    std::vector<std::vector<Sample>> samples(legs.size());
    const auto take = [&](const Hop& from, const Hop& to, JourneyId journey) {
        for (std::size_t leg = 0; leg < legs.size(); ++leg) {
            const LegLatency& one = legs[leg];
            if (from.at(one.from.interface, one.from.direction) &&
                to.at(one.to.interface, one.to.direction) && to.time >= from.time &&
                samples[leg].size() < kSamples)
                samples[leg].push_back({to.time - from.time, journey});
        }
    };
    for (auto at = snapshot.journeys.rbegin(); at != snapshot.journeys.rend(); ++at) {
        const JourneyRecord& record = **at;
        if (span && !record.journey.touches(*span))
            continue;
        for (std::size_t i = 0; i + 1 < record.judgement.path.size(); ++i)
            take(pathHop(record, i), pathHop(record, i + 1), record.journey.id);
    }
    for (std::size_t leg = 0; leg < legs.size(); ++leg) {
        legs[leg].journeys = samples[leg].size();
        if (samples[leg].empty())
            continue;
        legs[leg].least = ranked(samples[leg], 0);
        legs[leg].median = ranked(samples[leg], 50);
        legs[leg].p95 = ranked(samples[leg], 95);
    }
    return legs;
}

std::vector<RuleLosses> lossesByRule(const Snapshot& snapshot, std::size_t most,
                                     std::optional<TimeSpan> span)
{
    LossBook book;
    for (const auto& record : snapshot.journeys) {
        if (record->judgement.drop && isLoss(record->judgement.kind) &&
            (!span || span->holds(lossTime(*record))))
            book.add(*record);
    }
    std::vector<RuleLosses> list = book.all();
    if (list.size() <= most)
        return list;
    RuleLosses others;
    others.kind = RuleLosses::Kind::Others;
    for (std::size_t i = most; i < list.size(); ++i) {
        others.packets += list[i].packets;
        others.rejected += list[i].rejected;
        others.grade = std::max(others.grade, list[i].grade);
        if (list[i].newest > others.newest) {
            others.newest = list[i].newest;
            others.device = list[i].device;
        }
    }
    list.resize(most);
    list.push_back(others);
    return list;
}

std::optional<std::size_t> lossOf(const std::vector<RuleLosses>& losses, const Judgement& judgement)
{
    if (!judgement.drop || !isLoss(judgement.kind))
        return std::nullopt;
    const Drop& drop = *judgement.drop;
    for (std::size_t i = 0; i < losses.size(); ++i) {
        const RuleLosses& one = losses[i];
        if (drop.rule ? one.kind == RuleLosses::Kind::Rule && sameRule(one.rule, *drop.rule)
                      : one.kind == RuleLosses::Kind::NoRule && one.device == drop.device)
            return i;
    }
    return std::nullopt;
}

} // namespace vs
