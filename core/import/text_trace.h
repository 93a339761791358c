// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/event_log.h"
#include "core/import/packet_index.h"
#include "core/import/pasted_text.h"
#include "core/import/run_clock.h"
#include "core/import/wiring.h"

#include <string>
#include <vector>

namespace vs {

/// Makes events of pasted texts. Their clocks may be different ones (a time of day, seconds since
/// 1970, none): packets, connections and rule steps that are in several of them, or in a capture
/// that is in the log already, bring them together.
class TextTrace
{
public:
    TextTrace(EventLog& log, InterfaceNames& names, WiringFacts& wiring)
        : m_log(log), m_names(names), m_wiring(wiring), m_packets(log)
    {}

    /// Names of interfaces are known from now on. `name` is what warnings call the text.
    void add(const std::string& name, PastedText text);
    /// After the last text: appends to the log.
    void finish();

private:
    struct Run
    {
        std::string source;
        TcpdumpRun run;
        RunTimes times;
        bool placed = false;
    };

    void takeNames(const PastedText& text);
    /// Moves the run's clock so that its line `at` was read at `exact`, which that clock told.
    static void place(Run& run, std::size_t at, Timestamp exact, ClockKind clock);
    void placeRuns();
    bool placeByPackets(Run& run);
    bool placeByConntrack(Run& run);
    bool placeBySteps(Run& run);
    bool placeByStep(Run& run, const RuleStep& step, Timestamp time);
    void addRun(Run& run);
    void addConntrack();
    void forgetUntold(RuleStep& step);
    void addSteps();
    void addLog();
    void addRules();
    void sightingsFromSteps();
    void tellEnd(bool alone);
    void tellClock();
    /// Whether two packets may still be compared: what people paste needs few comparisons, and a
    /// text made to need endless ones is told less well instead.
    bool mayCompare() { return m_comparisons > 0 && m_comparisons-- > 0; }
    InterfaceId placeOf(const TcpdumpRun& run, const TcpdumpLine& line);

    EventLog& m_log;
    InterfaceNames& m_names;
    WiringFacts& m_wiring;
    PacketIndex m_packets;
    std::vector<Run> m_runs;
    std::vector<PastedText::Conntrack> m_conntrack;
    std::vector<RuleStep> m_steps;
    std::vector<FirewallLogLine> m_firewallLog;
    std::vector<RuleListing> m_listings;
    /// What the sightings' times are told from: the best of the runs'.
    ClockKind m_clock = ClockKind::Elapsed;
    std::size_t m_nameless = 0;
    std::size_t m_comparisons = 50'000'000; ///< left; about a second
};

} // namespace vs
