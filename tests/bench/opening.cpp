// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/analysis.h"
#include "core/import/sources.h"
#include "core/record/chunked_file.h"
#include "core/record/session.h"
#include "tests/bench/bench.h"

#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

namespace vs::bench {

namespace {

/// What opening a recording is promised to take at most.
constexpr double kMostSeconds = 1;

/// The yardstick: every byte of the file read once.
std::uint64_t bareRead(const std::string& path)
{
    auto file = ChunkedFile::open(path);
    if (!file)
        std::abort();
    std::uint64_t sum = 0;
    for (auto bytes = file->peek(1); !bytes.empty(); bytes = file->peek(1)) {
        for (const std::uint8_t byte : bytes)
            sum += byte;
        file->consume(bytes.size());
    }
    return sum;
}

void writeSession(const std::string& path, const Traffic& traffic, const std::string& pcap)
{
    auto writer = SessionWriter::create(path);
    if (!writer)
        std::abort();
    (*writer)->onTopology(traffic.topology);
    if (!readSession(pcap, **writer) || !(*writer)->close())
        std::abort();
}

} // namespace

void benchOpening(std::uint64_t packets)
{
    const auto folder = std::filesystem::temp_directory_path() / "vethscope-bench";
    std::filesystem::create_directories(folder);
    const std::string path = (folder / "session.pcapng").string();
    const std::string pcap = (folder / "traffic.pcap").string();
    writeSession(path, writeTraffic(pcap, packets), pcap);

    std::uint64_t sum = 0;
    const double bare = best(5, [&] { sum += bareRead(path); });
    // What was read is kept until the clock has stopped: letting go of it is not opening.
    std::unique_ptr<Analysis> kept;
    std::shared_ptr<const Snapshot> snapshot;
    const auto fresh = [&] {
        snapshot.reset();
        kept = std::make_unique<Analysis>();
    };
    const Source source{path, {}};
    const auto open = [&] {
        if (!readSources({&source, 1}, *kept))
            std::abort();
        snapshot = kept->snapshot();
    };
    const double wall = best(5, open, fresh);
    fresh();
    const double processor = processorMs(open) / 1e3;
    std::printf("opening a session of %llu packets (%.0f MB, %zu journeys; sum %llx)\n",
                static_cast<unsigned long long>(snapshot->sightings),
                static_cast<double>(std::filesystem::file_size(path)) / 1e6,
                snapshot->journeys.size(), static_cast<unsigned long long>(sum));
    std::printf("  every byte of the file             %8.3f s  %7.1f x\n", bare, 1.0);
    std::printf("  opened: journeys and verdicts      %8.3f s  %7.1f x  (bound %.0f s for a "
                "million: %s; %.3f s of processor time)\n",
                wall, wall / bare, kMostSeconds,
                wall * 1e6 / static_cast<double>(packets) < kMostSeconds ? "held" : "NOT held",
                processor);
    kept.reset();
    std::filesystem::remove_all(folder);
}

} // namespace vs::bench
