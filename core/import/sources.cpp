// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sources.h"

#include "core/base/text.h"
#include "core/import/directions.h"
#include "core/import/event_log.h"
#include "core/import/pasted_text.h"
#include "core/import/text_trace.h"
#include "core/import/twins.h"
#include "core/import/wiring.h"
#include "core/model/warning.h"
#include "core/record/file_kind.h"
#include "core/record/tee.h"

#include <algorithm>
#include <filesystem>
#include <set>

namespace vs {

namespace {

/// Passes a source's events on but its end: the trace ends with the last one.
class Part : public TeeSink
{
public:
    explicit Part(EventSink& sink) { add(sink); }
    void onEnd(Timestamp end) override { m_end = std::max(m_end, end); }
    Timestamp end() const { return m_end; }

private:
    Timestamp m_end = 0;
};

/// "captures/tap811i0.pcap", "in-fwpr811p0.pcap": the interface after which a file is called.
std::string interfaceInName(const std::string& path)
{
    const std::string stem = std::filesystem::path(path).stem().string();
    std::size_t begin = 0;
    std::string found;
    while (begin <= stem.size()) {
        const std::size_t end = std::min(stem.find_first_of("-_ +,()[]", begin), stem.size());
        const std::string word = stem.substr(begin, end - begin);
        const InterfaceRole role = roleOf(word, "");
        if (role != InterfaceRole::Unknown && role != InterfaceRole::VlanDevice && found.empty())
            found = word;
        begin = end + 1;
    }
    return found;
}

/// Takes a foreign capture in: its interfaces get the numbers that all sources share.
class CaptureIntake : public EventSink
{
public:
    CaptureIntake(EventLog& log, InterfaceNames& names, std::string path, bool directed,
                  bool kernelNumbers)
        : m_log(log), m_names(names), m_path(std::move(path)), m_directed(directed),
          m_kernelNumbers(kernelNumbers)
    {
        m_log.beginSource();
    }

    void onTopology(std::shared_ptr<const Topology> topology) override
    {
        m_ids.clear();
        for (const Interface& each : topology->interfaces)
            m_ids[each.id.value] = m_names.of(each.name);
    }

    void onSighting(const Sighting& sighting, std::span<const std::uint8_t> frame,
                    std::uint32_t originalLength) override
    {
        Sighting own = sighting;
        own.interface = idOf(sighting.interface);
        m_log.onSighting(own, frame, originalLength);
        m_log.sightings.back().directed =
            m_directed || sighting.direction == Direction::Out; // flags told it
        ++m_seen;
    }

    void onWarning(const std::string& warning) override { m_log.onWarning(warning); }

    void onEnd(Timestamp end) override
    {
        CaptureStats stats; // what the kernel dropped is in no such file
        stats.captured = m_seen;
        m_log.onCaptureStats(stats);
        m_log.onEnd(end);
        if (m_nameless > 0)
            m_log.onWarning(core::inEnglish(
                warning::kNoInterfaces, {{"count", std::to_string(m_nameless)}, {"file", m_path}}));
    }

private:
    InterfaceId idOf(InterfaceId theirs)
    {
        if (const auto known = m_ids.find(theirs.value); known != m_ids.end())
            return known->second;
        if (m_kernelNumbers && theirs.valid())
            return theirs; // a listing beside it may name it
        const std::string name = interfaceInName(m_path);
        if (name.empty())
            ++m_nameless;
        const InterfaceId id = m_names.of(name.empty() ? "any" : name);
        m_ids[theirs.value] = id;
        return id;
    }

    EventLog& m_log;
    InterfaceNames& m_names;
    const std::string m_path;
    const bool m_directed;
    const bool m_kernelNumbers;
    std::map<std::uint32_t, InterfaceId> m_ids;
    std::uint64_t m_seen = 0;
    std::uint64_t m_nameless = 0;
};

/// A source with what it turned out to be.
struct Opened
{
    const Source* source = nullptr;
    FileKind kind = FileKind::Text;
    std::string text;
};

Result<std::vector<Opened>> openAll(std::span<const Source> sources)
{
    std::vector<Opened> all;
    for (const Source& source : sources) {
        Opened& opened = all.emplace_back();
        opened.source = &source;
        if (source.text) {
            opened.text = *source.text;
            continue;
        }
        const auto kind = fileKind(source.name);
        if (!kind)
            return tl::unexpected(kind.error());
        opened.kind = *kind;
        if (opened.kind != FileKind::Text)
            continue;
        auto text = readWholeText(source.name);
        if (!text)
            return tl::unexpected(text.error());
        opened.text = std::move(*text);
    }
    return all;
}

/// Sessions alone, or one capture of numbers without names: nothing to infer, and as it comes.
bool asItComes(const std::vector<Opened>& all)
{
    const auto is = [](FileKind kind) {
        return [kind](const Opened& one) { return one.kind == kind; };
    };
    return std::all_of(all.begin(), all.end(), is(FileKind::Session)) ||
           (all.size() == 1 && all.front().kind == FileKind::CookedCapture);
}

class Merge
{
public:
    Merge(const std::vector<Opened>& all, const std::function<bool(double)>& progress)
        : m_all(all), m_progress(progress)
    {}

    Result<void> read(EventSink& sink)
    {
        TextTrace texts(m_log, m_names, m_wiring);
        std::size_t nothing = 0;
        // Names first: a listing says what the numbers of a capture are.
        for (const Opened& one : m_all) {
            if (one.kind != FileKind::Text)
                continue;
            PastedText text = readPastedText(one.text);
            if (text.empty() && m_all.size() == 1)
                return fail(ErrorCode::NothingRecognised, one.source->name,
                            core::english("neither a capture nor text of a command that is known"));
            if (text.empty()) { // the others may tell enough
                m_log.onWarning(
                    core::inEnglish(warning::kTextNothing, {{"file", one.source->name}}));
                ++nothing;
                continue;
            }
            texts.add(one.source->name, std::move(text));
        }
        if (nothing == m_all.size())
            return fail(ErrorCode::NothingRecognised, m_all.front().source->name);
        for (const Opened& one : m_all) {
            if (one.kind == FileKind::Text)
                continue;
            if (const auto done = readCapture(one); !done)
                return done;
        }
        texts.finish();
        joinTwins(m_log);
        settleWiring();
        judgeCoverage();
        m_log.tell(sink);
        return {};
    }

private:
    Result<void> readCapture(const Opened& one)
    {
        if (one.kind == FileKind::Session) {
            m_log.beginSource();
            const auto done = readSession(one.source->name, m_log, m_progress);
            if (!done)
                return tl::unexpected(done.error());
            if (m_log.topology)
                for (const Interface& each : m_log.topology->interfaces)
                    m_names.claim(each.name, each.id);
            return {};
        }
        CaptureIntake intake(m_log, m_names, one.source->name,
                             one.kind == FileKind::CookedCapture ||
                                 one.kind == FileKind::CookedNameless,
                             one.kind == FileKind::CookedCapture);
        if (one.kind == FileKind::PacketCapture) {
            m_single.insert(m_log.source());
            m_singleName = one.source->name;
        }
        if (const auto done = readSession(one.source->name, intake, m_progress); !done)
            return tl::unexpected(done.error());
        return {};
    }

    void settleWiring()
    {
        std::shared_ptr<const Topology> topology = m_log.topology;
        if (!topology) {
            // Directions need the wiring, and whose an address is needs directions.
            const auto wires = inferWiring(m_names, m_wiring, {});
            inferDirections(m_log, *wires);
            AddressEvidence addresses;
            for (const EventLog::Seen& seen : m_log.sightings)
                addresses.take(seen.sighting);
            topology = inferWiring(m_names, m_wiring, addresses);
        } else {
            inferDirections(m_log, *topology);
        }
        m_log.topology = topology;
    }

    /// Captures of one interface each tell of a loss only together: all places of the wiring, at
    /// one time.
    void judgeCoverage()
    {
        std::set<InterfaceId> heard;
        std::map<std::uint32_t, TimeSpan> spans;
        for (const EventLog::Seen& seen : m_log.sightings) {
            if (!m_single.contains(seen.source))
                continue;
            heard.insert(seen.sighting.interface);
            const auto [span, isNew] =
                spans.try_emplace(seen.source, TimeSpan{seen.sighting.time, seen.sighting.time});
            span->second.from = std::min(span->second.from, seen.sighting.time);
            span->second.to = std::max(span->second.to, seen.sighting.time);
        }
        if (spans.empty())
            return;
        TimeSpan common = spans.begin()->second;
        for (const auto& [source, span] : spans)
            common = {std::max(common.from, span.from), std::min(common.to, span.to)};
        const auto& all = m_log.topology->interfaces;
        const bool everywhere = std::all_of(all.begin(), all.end(), [&](const Interface& each) {
            const bool place = each.role != InterfaceRole::Bridge &&
                               each.role != InterfaceRole::FirewallBridge &&
                               each.role != InterfaceRole::Loopback;
            return !place || heard.contains(each.id);
        });
        if (everywhere && !common.empty())
            return;
        m_log.beginSource();
        CaptureStats stats;
        stats.partial = true;
        m_log.onCaptureStats(stats);
        m_log.onWarning(core::inEnglish(warning::kPartial, {{"file", m_singleName}}));
    }

    const std::vector<Opened>& m_all;
    const std::function<bool(double)>& m_progress;
    std::set<std::uint32_t> m_single; ///< sources that are captures of one interface
    std::string m_singleName;
    EventLog m_log;
    InterfaceNames m_names;
    WiringFacts m_wiring;
};

} // namespace

Result<SessionRead> readSources(std::span<const Source> sources, EventSink& sink,
                                const std::function<bool(double)>& progress)
{
    const auto all = openAll(sources);
    if (!all)
        return tl::unexpected(all.error());
    if (!asItComes(*all)) {
        if (const auto read = Merge(*all, progress).read(sink); !read)
            return tl::unexpected(read.error());
        return SessionRead{};
    }
    Part part(sink);
    SessionRead state;
    for (const Opened& one : *all) {
        const auto read = readSession(one.source->name, part, progress);
        if (!read)
            return read;
        state = *read;
    }
    sink.onEnd(part.end());
    state.unfinished &= all->size() == 1;
    return state;
}

} // namespace vs
