// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/snapshot.h"

#include <cstdint>
#include <functional>
#include <memory>
#include <string>

namespace vs::bench {

/// A node with firewalled guests and the file that a capture on it would be.
struct Traffic
{
    std::shared_ptr<const Topology> topology;
    std::uint64_t packets = 0;
};

/// Writes a pcap (SLL2, nanoseconds) of so many packets: connections between firewalled guests,
/// two in three answered by a reset that arrives, one in three by one that dies in the bridge.
Traffic writeTraffic(const std::string& path, std::uint64_t packets);

/// A node of 40 firewalled guests and so many connections between them, judged: one in three is
/// refused by a reset that dies in the bridge, one by its server's input policy, one is answered.
std::shared_ptr<const Snapshot> madeSnapshot(std::uint32_t flows);

/// The least seconds of `runs` runs; `prepare` runs before each, off the clock.
double best(int runs, const std::function<void()>& work, const std::function<void()>& prepare = {});
/// Milliseconds of processor time that the work takes: what else runs here does not count.
double processorMs(const std::function<void()>& work);
/// Bytes of heap in use.
std::uint64_t heapInUse();

void benchReading(std::uint64_t packets);
/// A session of so many packets, until it is judged.
void benchOpening(std::uint64_t packets);
/// Text of tcpdump, so many lines and fewer.
void benchImport(std::uint64_t lines);
void benchCorrelator(std::uint64_t packets);
void benchDiagnosis();
void benchFilters();
void benchSeries();
void benchFrames();
void benchStalls();
void benchList(); ///< needs a QApplication: benchFrames() calls it

} // namespace vs::bench
