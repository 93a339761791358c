// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/event_sink.h"
#include "core/record/pcapng.h"

#include <map>
#include <string>
#include <vector>

namespace vs::record {

/// Turns the blocks of a pcapng file into events. Foreign files lack our facts: what their
/// interface blocks tell becomes a topology that says it is inferred.
class SessionReader
{
public:
    explicit SessionReader(EventSink& sink) : m_sink(sink) {}

    void take(const pcapng::Block& block);
    /// Says what was left out. To be called once, after the last block, before onEnd().
    void finish();

    std::uint64_t packets() const { return m_packets; }
    /// Packets of a link type that is not known.
    std::uint64_t strangers() const { return m_strangers; }
    /// A session of ours without its end.
    bool unfinished() const { return m_wasOurs && m_facts && m_end == 0; }
    /// The recorded end, or the newest time that was seen.
    Timestamp end() const { return m_end != 0 ? m_end : m_lastTime; }

private:
    struct InterfaceBlock
    {
        std::uint16_t linkType = 0;
        std::uint8_t resolution = 6; ///< as if_tsresol spells it
        std::uint64_t offset = 0;    ///< nanoseconds
        std::string name;

        Timestamp time(std::uint64_t units) const;
    };

    void takeSection(const pcapng::Block& block);
    void takeInterface(const pcapng::Block& block);
    void takePacket(const pcapng::Block& block);
    void takeOptions(const pcapng::Block& block, std::size_t at, const InterfaceBlock& interface,
                     Sighting& sighting) const;
    void takeJournal(const pcapng::Block& block);
    void takeFacts(const pcapng::Block& block);
    bool publishesOften() const;
    void publishInferred();

    EventSink& m_sink;
    std::vector<InterfaceBlock> m_interfaces;         ///< of this section
    std::map<std::uint16_t, std::uint64_t> m_skipped; ///< packets by link type
    std::uint64_t m_packets = 0;
    std::uint64_t m_strangers = 0;
    std::uint64_t m_notUnderstood = 0;
    Timestamp m_lastTime = 0;
    Timestamp m_end = 0;
    std::size_t m_published = 0; ///< interfaces in the newest inferred topology
    bool m_ours = false;
    bool m_wasOurs = false;  ///< any section was
    bool m_facts = false;    ///< it has facts: no plain export
    bool m_topology = false; ///< the file brought its own
    bool m_inferDue = false; ///< interfaces were named since the last inferred topology
};

} // namespace vs::record
