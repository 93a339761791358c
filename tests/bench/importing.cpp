// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/time.h"
#include "core/diagnose/analysis.h"
#include "core/import/pasted_text.h"
#include "core/import/sources.h"
#include "core/record/session.h"
#include "tests/bench/bench.h"

#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <string_view>

namespace vs::bench {

namespace {

/// Prints sightings as `tcpdump -nni any -S` does.
class Printer : public EventSink
{
public:
    explicit Printer(const Topology& topology) : m_topology(topology) {}

    void onSighting(const Sighting& it, std::span<const std::uint8_t>, std::uint32_t) override
    {
        const Packet& p = it.packet;
        std::string name = m_topology.nameOf(it.interface);
        name.resize(std::max<std::size_t>(name.size(), 9), ' ');
        text += formatTimestamp(it.time).substr(11) + ' ' + name +
                (it.direction == Direction::Out ? " Out IP " : " In  IP ") + p.source.toString() +
                '.' + std::to_string(p.sourcePort) + " > " + p.destination.toString() + '.' +
                std::to_string(p.destinationPort) + ": Flags [" + flagLetters(p.tcpFlags) +
                "], seq " + std::to_string(p.sequence) +
                (p.has(tcpflag::Ack) ? ", ack " + std::to_string(p.acknowledgement) : "") +
                ", win 64240, length 0\n";
    }

    std::string text = "listening on any, link-type LINUX_SLL2 (Linux cooked v2)\n";

private:
    const Topology& m_topology;
};

/// The yardstick: what any reader of text must do.
std::size_t bareLoop(std::string_view text)
{
    std::size_t sum = 0;
    while (!text.empty()) {
        const std::string_view line = text.substr(0, text.find('\n'));
        for (const char c : line)
            sum += static_cast<unsigned char>(c);
        text.remove_prefix(std::min(text.size(), line.size() + 1));
    }
    return sum;
}

void printRate(const char* name, double seconds, double bare, std::uint64_t lines, double megabytes)
{
    std::printf("  %-34s %8.3f s  %7.1f x  %9.0f lines/s  %6.1f MB/s\n", name, seconds,
                seconds / bare, static_cast<double>(lines) / seconds, megabytes / seconds);
}

} // namespace

void benchImport(std::uint64_t lines)
{
    const auto folder = std::filesystem::temp_directory_path() / "vethscope-bench";
    std::filesystem::create_directories(folder);
    const std::string path = (folder / "traffic.pcap").string();
    // A quarter of it, too: what grows faster than the text shows in the two rates.
    for (const std::uint64_t some : {lines / 4, lines}) {
        const Traffic traffic = writeTraffic(path, some);
        Printer printer(*traffic.topology);
        if (!readSession(path, printer))
            std::abort();
        const double megabytes = static_cast<double>(printer.text.size()) / 1e6;
        std::size_t sum = 0;
        const double bare = best(5, [&] { sum += bareLoop(printer.text); });
        const double parsed = best(3, [&] { sum += readPastedText(printer.text).understood; });
        const Source source{"text", printer.text};
        std::unique_ptr<Analysis> kept;
        std::shared_ptr<const Snapshot> snapshot;
        const double judged = best(
            3,
            [&] {
                if (!readSources({&source, 1}, *kept))
                    std::abort();
                snapshot = kept->snapshot();
            },
            [&] {
                snapshot.reset();
                kept = std::make_unique<Analysis>();
            });
        std::printf("import of %llu lines of tcpdump (%.0f MB, %llu sightings, %zu journeys; "
                    "sum %zx)\n",
                    static_cast<unsigned long long>(some), megabytes,
                    static_cast<unsigned long long>(snapshot->sightings), snapshot->journeys.size(),
                    sum);
        printRate("bare loop over lines", bare, bare, some, megabytes);
        printRate("text understood", parsed, bare, some, megabytes);
        printRate("journeys and verdicts", judged, bare, some, megabytes);
    }
    std::filesystem::remove_all(folder);
}

} // namespace vs::bench
