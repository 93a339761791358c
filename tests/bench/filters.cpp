// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/sieve.h"
#include "tests/bench/bench.h"

#include <cstdio>

namespace vs::bench {

void benchFilters()
{
    const auto snapshot = snapshotOfFlows(60'000);
    std::printf("display filter over %zu journeys\n", snapshot->journeys.size());
    for (const char* text :
         {"verdict == dropped", "tcp and port in {81, 8000..8999} and not lost",
          "guest == 103 or src == 10.0.0.16/28", "iface ~ fwpr1?1p0", "packet == \"RST, ACK\"",
          "finding contains policy", "refused or 10.0.0.39"}) {
        const auto filter = JourneyFilter::parse(text);
        JourneySieve sieve;
        std::size_t kept = 0;
        const double all = best(
            5, [&] { kept = sieve.sift(snapshot).size(); }, [&] { sieve.setFilter(*filter); });
        const double again = best(5, [&] { sieve.sift(snapshot); });
        std::printf("  %-46s %6.1f ms, again with nothing new %4.2f ms  (%zu pass)\n", text,
                    all * 1e3, again * 1e3, kept);
    }
}

} // namespace vs::bench
