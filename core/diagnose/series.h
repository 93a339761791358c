// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/snapshot.h"

#include <cstdint>
#include <optional>
#include <vector>

namespace vs {

/// Equal spans of time in which events are counted, at round moments.
struct Buckets
{
    Timestamp from = 0;
    Nanoseconds width = 0; ///< 0: there is nothing to count
    std::size_t count = 0;

    bool empty() const { return count == 0; }
    TimeSpan whole() const { return {from, from + width * static_cast<Nanoseconds>(count)}; }
    TimeSpan span(std::size_t bucket) const
    {
        const Timestamp begin = from + width * static_cast<Nanoseconds>(bucket);
        return {begin, begin + width};
    }
    /// The bucket that holds the moment; none outside of them.
    std::optional<std::size_t> at(Timestamp time) const
    {
        if (!whole().holds(time))
            return std::nullopt;
        return static_cast<std::size_t>((time - from) / width);
    }
    /// A bucket's count as a rate.
    double perSecond(std::uint32_t counted) const
    {
        return static_cast<double>(counted) * 1e9 / static_cast<double>(width);
    }
};

/// At most `most` buckets (at least 4) of a millisecond or more that cover everything in the
/// snapshot. Of a trace that is over, one is empty before and after, so that a burst is seen as
/// one; of a running one the last is left out that is not over yet.
Buckets traceBuckets(const Snapshot& snapshot, std::size_t most);

/// When a lost packet was last seen on its path.
Timestamp lossTime(const JourneyRecord& record);

/// What was counted at one interface or in one device.
struct Counts
{
    InterfaceId interface;
    std::uint64_t total = 0;
    std::vector<std::uint32_t> counts; ///< one a bucket
};

struct Traffic
{
    Buckets buckets;
    /// Sightings by interface: those wanted in their order, then the busiest.
    std::vector<Counts> packets;
    /// Packets lost (dropped or rejected) by the device in which they ended, most first; each
    /// counts where it was last seen.
    std::vector<Counts> drops;
    std::uint64_t interfaces = 0; ///< at which anything was seen
};

/// Packets and losses over time at the interfaces `wanted` and the busiest others, at most `most`
/// in all, and the `most` devices that lost most. Linear in the sightings.
Traffic trafficSeries(const Snapshot& snapshot, const Buckets& buckets,
                      const std::vector<InterfaceId>& wanted, std::size_t most);

/// How long packets took from one sighting on a path to the next.
struct LegLatency
{
    struct Sample
    {
        Nanoseconds took = 0;
        JourneyId journey; ///< the newest that took it
    };

    PathStep from, to;
    std::size_t journeys = 0;  ///< that took this leg; 0: the samples tell nothing
    Sample least, median, p95; ///< by nearest rank
};

/// The legs of a path and the journeys that took them, of all connections, the newest 20,000 at
/// most for each leg. With a span only those that touch it. A leg whose two stamps lie the wrong
/// way round is not counted: that is the capture's doing.
std::vector<LegLatency> hopLatency(const Snapshot& snapshot, const std::vector<PathStep>& path,
                                   std::optional<TimeSpan> span = {});

/// The packets that one rule or policy lost, or one device without a rule that is known.
struct RuleLosses
{
    enum class Kind : std::uint8_t { Rule, NoRule, Others };

    Kind kind = Kind::Rule;
    RuleRef rule;       ///< Rule only
    InterfaceId device; ///< of the newest
    std::uint32_t packets = 0;
    std::uint32_t rejected = 0; ///< of them; the others were dropped silently
    Grade grade = Grade::Seen;  ///< the best of them
    JourneyId newest;
};

/// Losses by rule, most first; what comes after `most` of them is one last line of others.
std::vector<RuleLosses> lossesByRule(const Snapshot& snapshot, std::size_t most,
                                     std::optional<TimeSpan> span = {});
/// The position of what took this packet in such a list (its rule, or its device without one);
/// empty if it is not in it, or was not lost.
std::optional<std::size_t> lossOf(const std::vector<RuleLosses>& losses,
                                  const Judgement& judgement);

/// Conntrack entries over time, as the events tell it.
struct ConntrackSeries
{
    std::vector<std::uint32_t> made, destroyed; ///< one a bucket
    /// At each bucket's end, of the entries that the trace heard of: one that was there before is
    /// known from what became of it.
    std::vector<std::uint32_t> alive;
    std::uint64_t events = 0;
};

/// Events count by the reader's stamps, which are some milliseconds late.
ConntrackSeries conntrackSeries(const Snapshot& snapshot, const Buckets& buckets);

} // namespace vs
