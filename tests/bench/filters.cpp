// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/query/sieve.h"
#include "tests/bench/bench.h"

#include <algorithm>
#include <cstdio>

namespace vs::bench {

void benchFilters()
{
    const auto snapshot = madeSnapshot(60'000);
    std::printf("display filter over %zu journeys (processor time)\n", snapshot->journeys.size());
    for (const char* text :
         {"verdict == dropped", "tcp and port in {81, 8000..8999} and not lost",
          "guest == 103 or src == 10.0.0.16/28", "iface ~ fwpr1?1p0", "packet == \"RST, ACK\"",
          "finding contains policy", "refused or 10.0.0.39"}) {
        const auto filter = JourneyFilter::parse(text);
        JourneySieve sieve;
        std::size_t kept = 0;
        double all = 1e9, again = 1e9;
        for (int run = 0; run < 5; ++run) {
            sieve.setFilter(*filter);
            all = std::min(all, processorMs([&] { kept = sieve.sift(snapshot).size(); }));
            again = std::min(again, processorMs([&] { sieve.sift(snapshot); }));
        }
        std::printf("  %-46s %6.1f ms, again with nothing new %4.2f ms  (%zu pass)\n", text, all,
                    again, kept);
    }
}

} // namespace vs::bench
