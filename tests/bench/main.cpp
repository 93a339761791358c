// SPDX-License-Identifier: GPL-3.0-or-later
// Prints the figures of README: vethscope_bench [PACKETS] [PART...]   (1,000,000; all)
#include "tests/bench/bench.h"
#ifdef VETHSCOPE_HAS_GUI
#include "tests/bench/gui_bench.h"
#endif

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <string>
#include <vector>

int main(int argc, char** argv)
{
    std::uint64_t packets = 1'000'000;
    std::vector<std::string> asked;
    for (int i = 1; i < argc; ++i) {
        const long number = std::strtol(argv[i], nullptr, 10);
        if (number > 0)
            packets = static_cast<std::uint64_t>(number);
        else
            asked.emplace_back(argv[i]);
    }
    const std::vector<std::pair<std::string, std::function<void()>>> parts{
        {"reading", [&] { vs::bench::benchReading(packets); }},
        {"opening", [&] { vs::bench::benchOpening(packets); }},
        {"import", [&] { vs::bench::benchImport(packets / 5); }},
        {"correlator", [&] { vs::bench::benchCorrelator(packets); }},
        {"diagnosis", vs::bench::benchDiagnosis},
        {"filters", vs::bench::benchFilters},
        {"series", vs::bench::benchSeries},
#ifdef VETHSCOPE_HAS_GUI
        {"frames", vs::bench::benchFrames},
        {"stalls", vs::bench::benchStalls},
        {"pictures", vs::bench::benchPictures},
#endif
    };
    for (const std::string& one : asked) {
        if (std::none_of(parts.begin(), parts.end(),
                         [&](const auto& part) { return part.first == one; })) {
            std::fprintf(stderr, "vethscope_bench: no part %s; there are:", one.c_str());
            for (const auto& part : parts)
                std::fprintf(stderr, " %s", part.first.c_str());
            std::fputc('\n', stderr);
            return 2;
        }
    }
    for (const auto& [name, run] : parts) {
        if (asked.empty() || std::find(asked.begin(), asked.end(), name) != asked.end())
            run();
    }
    return 0;
}
