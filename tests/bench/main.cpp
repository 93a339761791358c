// SPDX-License-Identifier: GPL-3.0-or-later
// Prints the figures of docs/budgets.md: vethscope_bench [PACKETS]   (1,000,000)
#include "tests/bench/bench.h"

#include <cstdlib>

int main(int argc, char** argv)
{
    const long asked = argc > 1 ? std::strtol(argv[1], nullptr, 10) : 0;
    const std::uint64_t packets = asked > 0 ? static_cast<std::uint64_t>(asked) : 1'000'000;
    vs::bench::benchReading(packets);
    vs::bench::benchCorrelator(packets);
    vs::bench::benchDiagnosis();
    vs::bench::benchFilters();
    vs::bench::benchSeries();
#ifdef VETHSCOPE_HAS_GUI
    vs::bench::benchFrames();
    vs::bench::benchStalls();
#endif
    return 0;
}
