// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/series.h"
#include "core/diagnose/time_index.h"
#include "tests/bench/bench.h"

#include <cstdio>

namespace vs::bench {

namespace {

/// A connection tracked and forgotten for each journey.
std::shared_ptr<const Snapshot> withConntrack(const Snapshot& snapshot)
{
    auto tracked = std::make_shared<Snapshot>(snapshot);
    for (const auto& record : snapshot.journeys) {
        ConntrackEvent event;
        event.id = record->journey.id.value;
        event.time = record->journey.firstSeen();
        event.kind = ConntrackEvent::Kind::New;
        tracked->conntrack.push_back(event);
        event.kind = ConntrackEvent::Kind::Destroy;
        tracked->conntrack.push_back(event);
    }
    return tracked;
}

/// A snapshot later: the oldest hundred are gone, the newest hundred have changed.
std::shared_ptr<const Snapshot> later(const Snapshot& snapshot)
{
    auto news = std::make_shared<Snapshot>(snapshot);
    news->journeys.erase(news->journeys.begin(), news->journeys.begin() + 100);
    for (auto at = news->journeys.end() - 100; at != news->journeys.end(); ++at)
        *at = std::make_shared<JourneyRecord>(**at);
    return news;
}

double milliseconds(const std::function<void()>& work)
{
    return best(5, work) * 1e3;
}

} // namespace

void benchSeries()
{
    std::printf("series of the charts and index of the timeline\n");
    for (const std::uint32_t flows : {12'000U, 60'000U}) {
        const auto snapshot = withConntrack(*madeSnapshot(flows));
        const auto news = later(*snapshot);
        std::vector<PathStep> path;
        for (const Hop& hop : snapshot->journeys.front()->journey.hops)
            path.push_back({hop.interface, hop.direction});
        const Buckets buckets = traceBuckets(*snapshot, 60);
        std::printf("  %6zu journeys, %6llu sightings\n", snapshot->journeys.size(),
                    static_cast<unsigned long long>(snapshot->sightings));
        std::printf(
            "    packets and drops %.1f ms, latency %.1f ms, drops by rule %.1f ms, "
            "conntrack %.1f ms\n",
            milliseconds([&] { trafficSeries(*snapshot, traceBuckets(*snapshot, 60), {}, 6); }),
            milliseconds([&] { hopLatency(*snapshot, path); }),
            milliseconds([&] { lossesByRule(*snapshot, 8); }),
            milliseconds([&] { conntrackSeries(*snapshot, buckets); }));
        TimeIndex index;
        std::printf("    index of all %.1f ms, of news %.2f ms\n", milliseconds([&] {
                        TimeIndex whole;
                        whole.setSnapshot(snapshot);
                    }),
                    best(
                        5, [&] { index.setSnapshot(news); }, [&] { index.setSnapshot(snapshot); }) *
                        1e3);
    }
}

} // namespace vs::bench
