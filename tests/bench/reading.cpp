// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/analysis.h"
#include "core/parse/frame.h"
#include "core/record/session.h"
#include "core/trace/correlator.h"
#include "tests/bench/bench.h"

#include <cstdio>
#include <cstdlib>
#include <deque>
#include <filesystem>
#include <pcap/pcap.h>

namespace vs::bench {

namespace {

/// The yardstick: what any reader must do, on libpcap.
std::uint64_t bareLoop(const std::string& path)
{
    char error[PCAP_ERRBUF_SIZE];
    pcap_t* file =
        pcap_open_offline_with_tstamp_precision(path.c_str(), PCAP_TSTAMP_PRECISION_NANO, error);
    if (file == nullptr)
        std::abort();
    std::uint64_t sum = 0;
    pcap_pkthdr* header = nullptr;
    const u_char* bytes = nullptr;
    Sighting sighting;
    std::span<const std::uint8_t> network;
    while (pcap_next_ex(file, &header, &bytes) == 1) {
        if (decodeSll2({bytes, header->caplen}, header->len, sighting, network))
            sum += sighting.packet.sequence + sighting.interface.value;
    }
    pcap_close(file);
    return sum;
}

/// The command's wall time, or a negative number if the program is not there.
double commandSeconds(const std::string& program, const std::string& arguments)
{
    if (std::system(("command -v " + program + " >/dev/null 2>&1").c_str()) != 0)
        return -1;
    return best(1, [&] {
        if (std::system((program + " " + arguments + " >/dev/null 2>&1").c_str()) == -1)
            std::abort();
    });
}

void printTimes(const char* name, double seconds, double yardstick)
{
    if (seconds < 0)
        std::printf("  %-34s not installed\n", name);
    else
        std::printf("  %-34s %8.3f s  %7.1f x\n", name, seconds, seconds / yardstick);
}

} // namespace

void benchReading(std::uint64_t packets)
{
    const auto folder = std::filesystem::temp_directory_path() / "vethscope-bench";
    std::filesystem::create_directories(folder);
    const std::string path = (folder / "traffic.pcap").string();
    const Traffic traffic = writeTraffic(path, packets);

    const double bare = best(5, [&] { bareLoop(path); });
    // What was read is kept until the clock has stopped: letting go of it is not reading.
    std::unique_ptr<Analysis> kept;
    const double ours = best(
        5,
        [&] {
            Analysis& analysis = *kept;
            analysis.onTopology(traffic.topology);
            if (!readSession(path, analysis))
                std::abort();
            analysis.snapshot();
        },
        [&] { kept = std::make_unique<Analysis>(); });
    kept.reset();
    std::uint64_t bytes = 0;
    std::size_t journeys = 0;
    std::size_t drops = 0;
    {
        const std::uint64_t before = heapInUse();
        Analysis analysis;
        analysis.onTopology(traffic.topology);
        if (!readSession(path, analysis))
            std::abort();
        const auto snapshot = analysis.snapshot();
        bytes = heapInUse() - before;
        journeys = snapshot->journeys.size();
        for (const auto& record : snapshot->journeys)
            drops += record->judgement.kind == VerdictKind::Dropped;
    }
    std::printf("reading %llu packets (%zu journeys, %zu of them dropped)\n",
                static_cast<unsigned long long>(traffic.packets), journeys, drops);
    printTimes("libpcap loop with header decode", bare, bare);
    printTimes("vethscope: journeys and verdicts", ours, bare);
    printTimes("tcpdump -nn -r", commandSeconds("tcpdump", "-nn -r " + path), bare);
    printTimes("tshark -r", commandSeconds("tshark", "-n -r " + path), bare);
    std::printf("  bytes a sighting                   %8.1f\n",
                static_cast<double>(bytes) / static_cast<double>(traffic.packets));
    std::filesystem::remove_all(folder);
}

namespace {

/// Journeys and nothing else.
struct PlainStore : JourneyStore
{
    std::deque<Journey> journeys;
    Journey& create(JourneyId) override { return journeys.emplace_back(); }
    const Journey* find(JourneyId id) const override
    {
        return id.valid() && id.value <= journeys.size() ? &journeys[id.value - 1] : nullptr;
    }
    Journey& edit(JourneyId id) override { return journeys[id.value - 1]; }
};

struct Collector : EventSink
{
    std::vector<Sighting> sightings;
    void onSighting(const Sighting& one, std::span<const std::uint8_t>, std::uint32_t) override
    {
        sightings.push_back(one);
    }
};

} // namespace

void benchCorrelator(std::uint64_t packets)
{
    const auto folder = std::filesystem::temp_directory_path() / "vethscope-bench";
    std::filesystem::create_directories(folder);
    const std::string path = (folder / "traffic.pcap").string();
    writeTraffic(path, packets);
    Collector all;
    if (!readSession(path, all))
        std::abort();
    std::filesystem::remove_all(folder);
    std::size_t journeys = 0;
    std::unique_ptr<PlainStore> kept;
    std::unique_ptr<Correlator> joined;
    const auto fresh = [&] {
        joined.reset();
        kept = std::make_unique<PlainStore>();
        joined = std::make_unique<Correlator>(*kept);
    };
    const double seconds = best(
        5,
        [&] {
            PlainStore& store = *kept;
            Correlator& correlator = *joined;
            std::uint32_t index = 0;
            for (const Sighting& one : all.sightings)
                correlator.add(one, index++);
            journeys = store.journeys.size();
        },
        fresh);
    std::printf("correlator alone: %.1f million packets a second (%zu journeys)\n",
                static_cast<double>(all.sightings.size()) / seconds / 1e6, journeys);
}

} // namespace vs::bench
