// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/pasted_text.h"

#include "core/base/letters.h"
#include "core/import/joined_lines.h"
#include "core/import/markup.h"
#include "core/import/pasted_lines.h"
#include "core/import/pasted_rules.h"
#include "core/import/relative_tcp.h"
#include "core/parse/bridge_json.h"
#include "core/parse/conntrack_text.h"
#include "core/parse/ip_json.h"
#include "core/parse/legacy_trace.h"
#include "core/parse/tcpdump_notes.h"
#include "core/parse/text.h"

#include <map>

namespace vs {

namespace {

enum class Kind : std::uint8_t { Packet, Event, Entry, Trace, Log };

int scoreOf(const std::optional<TcpdumpLine>& line)
{
    if (!line)
        return 0;
    return 10 + (line->whole ? 8 : 0) + (line->sequenceTold ? 2 : 0) +
           (line->acknowledgementTold ? 2 : 0) + (line->lengthTold ? 2 : 0) +
           (line->packet.window != 0 ? 1 : 0) + (line->packet.ttl != 0 ? 1 : 0);
}

class Reader
{
public:
    explicit Reader(const std::vector<std::string>& lines)
    {
        for (const std::string& line : lines)
            m_width = std::max(m_width, line.size());
        // A terminal cuts each long line at its width; a mail breaks a little before it, at blanks.
        constexpr std::size_t kNear = 16;
        std::size_t full = 0, near = 0;
        for (const std::string& line : lines) {
            full += line.size() == m_width ? 1 : 0;
            near += line.size() < m_width && line.size() + kNear > m_width ? 1 : 0;
        }
        if (full <= near)
            m_width = 0;
    }

    void take(const std::string& line)
    {
        std::string_view text = trimmed(line);
        if (text.starts_with("^C") || text.starts_with("^Z")) {
            close();
            endRun();
            text = trimmed(text.substr(2));
        }
        if (text.empty()) {
            // tcpdump prints none: a blank line is somebody's own, and ends nothing of it.
            close();
            m_links.breakOff();
            return;
        }
        if (!takeKnown(line, text) && !more(line))
            close();
    }

    PastedText finish()
    {
        close();
        m_out.links.insert(m_out.links.end(), m_links.links().begin(), m_links.links().end());
        m_out.vlans.insert(m_out.vlans.end(), m_vlans.ports().begin(), m_vlans.ports().end());
        m_out.ports = m_brctl.ports();
        m_rules.finish(m_out.listings, m_out.partialRules);
        std::erase_if(m_out.runs, [](const TcpdumpRun& run) {
            return run.lines.empty() && !run.captured && !run.listened;
        });
        for (TcpdumpRun& run : m_out.runs) {
            m_out.broken += run.broken;
            RelativeTcp numbers;
            for (TcpdumpLine& packet : run.lines)
                numbers.resolve(packet);
        }
        return std::move(m_out);
    }

private:
    /// Whether the line is, or begins, something that is known.
    bool takeKnown(const std::string& line, std::string_view text)
    {
        if (isElision(text)) {
            close();
            if (!m_out.runs.empty() && !m_out.runs.back().closed)
                m_out.runs.back().elided = true;
            return true;
        }
        if (const auto kind = beginningOf(text)) {
            close();
            open(*kind, line);
            return true;
        }
        if (takeNote(text) || takeCommand(text))
            return true;
        if (m_rules.take(text)) {
            close();
            ++m_out.understood;
            return true;
        }
        if (takeListing(line, text)) {
            close();
            ++m_out.understood;
            return true;
        }
        return false;
    }

    static std::optional<Kind> beginningOf(std::string_view& text)
    {
        if (beginsLikeTcpdump(text))
            return Kind::Packet;
        // "  12  16:33:11.9 tap811i0 ...": numbered by `nl` or a forum.
        if (isDigit(text.front())) {
            const std::size_t end = text.find_first_not_of("0123456789");
            if (end != std::string_view::npos && end < 6 &&
                (text[end] == ' ' || text[end] == '\t' || text.substr(end).starts_with(": ")) &&
                beginsLikeTcpdump(text.substr(end + 1)))
                return Kind::Packet;
        }
        if (text.find("TRACE: ") != std::string_view::npos)
            return Kind::Trace;
        if (beginsLikeEvent(text))
            return Kind::Event;
        if (beginsLikeEntry(text))
            return Kind::Entry;
        if (firewallLogTime(text) && isDigit(text.front()))
            return Kind::Log;
        return std::nullopt;
    }

    void open(Kind kind, const std::string& line)
    {
        std::string text(line);
        if (kind == Kind::Packet && !beginsLikeTcpdump(text)) {
            const std::size_t digit = text.find_first_of("0123456789");
            text.erase(0, text.find_first_not_of("0123456789", digit) + 1);
        }
        m_kind = kind;
        m_open.emplace(std::move(text));
    }

    /// A further line of what is open.
    bool more(const std::string& line)
    {
        if (!m_open || m_open->full())
            return false;
        m_open->add(line);
        return true;
    }

    void close()
    {
        if (!m_open)
            return;
        const JoinedLines lines = std::move(*m_open);
        m_open.reset();
        switch (m_kind) {
        case Kind::Packet:
            return closePacket(lines);
        case Kind::Event:
        case Kind::Entry:
            return closeConntrack(lines);
        case Kind::Trace:
            return closeTrace(lines);
        case Kind::Log:
            return closeLog(lines);
        }
    }

    void closePacket(const JoinedLines& lines)
    {
        auto packet = lines.best(
            m_width, [](const std::string& text) { return parseTcpdumpLine(text); }, scoreOf);
        TcpdumpRun& run = openRun();
        if (!packet) {
            ++run.broken;
            return;
        }
        run.lines.push_back(std::move(*packet));
        ++m_out.understood;
    }

    template<class Value>
    static int whole(const std::optional<Value>& value)
    {
        return value ? 1 : 0;
    }

    void closeConntrack(const JoinedLines& lines)
    {
        const bool entry = m_kind == Kind::Entry;
        // An entry of -L has no event in front: what is parsed says so by its time and kind alone.
        auto event = lines.best(
            m_width,
            [entry](const std::string& text) {
                return parseConntrackLine(entry ? "[NEW] " + text : text);
            },
            [](const auto& value) { return whole(value); });
        if (!event) {
            ++m_out.broken;
            return;
        }
        ++m_out.understood;
        if (entry)
            ++m_out.conntrackEntries;
        else
            m_out.conntrack.push_back({*event, event->time != 0});
    }

    void closeTrace(const JoinedLines& lines)
    {
        auto step = lines.best(
            m_width,
            [](const std::string& text) {
                auto parsed = parseLegacyTrace(text);
                if (parsed)
                    parsed->time = firewallLogTime(text).value_or(0);
                return parsed;
            },
            [](const std::optional<RuleStep>& value) {
                return !value ? 0 : value->packet.isTcp() && !value->numbersTold ? 1 : 2;
            });
        if (!step) {
            ++m_out.broken;
            return;
        }
        ++m_out.understood;
        m_out.steps.push_back(std::move(*step));
    }

    void closeLog(const JoinedLines& lines)
    {
        auto entry = lines.best(
            m_width, [](const std::string& text) { return parseFirewallLogLine(text); },
            [](const std::optional<FirewallLogLine>& value) {
                return !value ? 0 : value->step.packet.isTcp() && !value->step.numbersTold ? 1 : 2;
            });
        ++m_out.understood; // its own words ("starting pvefw logger") are known, too
        if (entry)
            m_out.log.push_back(std::move(*entry));
    }

    TcpdumpRun& openRun()
    {
        if (m_out.runs.empty() || m_out.runs.back().closed)
            m_out.runs.emplace_back();
        return m_out.runs.back();
    }

    void beginRun()
    {
        close();
        if (m_out.runs.empty() || !m_out.runs.back().lines.empty() || m_out.runs.back().closed)
            m_out.runs.emplace_back();
    }

    /// "any, link-type LINUX_SLL2", "tap811i0 port 80"
    void listenOn(std::string_view text)
    {
        const std::string_view name = text.substr(0, text.find_first_of(", "));
        if (name.empty() || name == "any" || name.size() > 15)
            return;
        m_out.runs.back().interface = name;
        m_out.runs.back().partial = true;
    }

    void endRun()
    {
        if (!m_out.runs.empty() && !m_out.runs.back().lines.empty())
            m_out.runs.back().closed = true;
    }

    /// What tcpdump and conntrack say beside their output.
    bool takeNote(std::string_view text)
    {
        if (text.starts_with("tcpdump: ")) {
            text = trimmed(text.substr(9));
            if (!text.starts_with("listening on ")) {
                beginRun();
                return true;
            }
        }
        if (text.starts_with("listening on ")) {
            beginRun();
            m_out.runs.back().listened = true;
            listenOn(trimmed(text.substr(13)));
            ++m_out.understood;
            return true;
        }
        if (text.starts_with("conntrack v")) {
            close();
            return true;
        }
        return takeCounts(text);
    }

    /// "9 packets captured", or the three of them in one line.
    bool takeCounts(std::string_view text)
    {
        bool any = false;
        while (!text.empty()) {
            const auto count = takeTcpdumpCount(text);
            if (!count)
                return any;
            if (!any)
                close();
            any = true;
            const bool captured = count->of == TcpdumpCount::Of::Captured;
            TcpdumpRun* run = m_out.runs.empty() ? nullptr : &m_out.runs.back();
            if (run == nullptr || (captured && run->captured))
                run = &m_out.runs.emplace_back();
            run->closed = true;
            if (captured)
                run->captured = count->packets;
            else if (count->of == TcpdumpCount::Of::Dropped)
                run->kernelDropped = count->packets;
        }
        return any;
    }

    bool takeCommand(std::string_view text)
    {
        const std::string_view command = commandOf(text);
        if (command.empty() && !isBarePrompt(text))
            return false;
        close();
        m_links.breakOff();
        endRun();
        if (command.find("tcpdump ") != std::string_view::npos) {
            beginRun();
            const std::size_t option = command.find("i ", command.find(" -"));
            if (option != std::string_view::npos)
                listenOn(command.substr(option + 2));
            m_out.runs.back().partial |= isOneSided(command);
        }
        m_rules.command(command);
        return true;
    }

    bool takeListing(const std::string& line, std::string_view text)
    {
        if (m_links.take(line))
            return true;
        m_links.breakOff();
        if (auto entry = parseBridgeFdbLine(text)) {
            m_out.fdb.push_back(std::move(*entry));
            return true;
        }
        return m_vlans.take(line) || m_brctl.take(line) || takeSysctl(text) || takeJson(text);
    }

    bool takeSysctl(std::string_view text)
    {
        if (!text.starts_with("net.bridge.bridge-nf-call-ip"))
            return false;
        std::string_view rest = text;
        const std::string_view key = trimmed(takeUntil(rest, '='));
        const auto value = toNumber<int>(trimmed(rest));
        if (!value)
            return false;
        if (key == "net.bridge.bridge-nf-call-iptables")
            m_out.bridgeNetfilter = *value != 0;
        else if (key == "net.bridge.bridge-nf-call-ip6tables")
            m_out.bridgeNetfilter6 = *value != 0;
        return true;
    }

    /// `ip -j` and `bridge -j` print one long line.
    bool takeJson(std::string_view text)
    {
        if (!text.starts_with("[{") || !text.ends_with("}]"))
            return false;
        if (text.find("\"ifindex\"") != std::string_view::npos) {
            auto links = parseIpLinks(text);
            if (!links)
                return false;
            std::map<std::uint32_t, std::string> names;
            for (const Interface& each : links->interfaces)
                names[each.id.value] = each.name;
            for (Interface& each : links->interfaces) {
                LinkText link;
                link.master = each.master.valid() ? names[each.master.value] : "";
                link.peer = each.peer.valid() ? names[each.peer.value] : "";
                link.flags = true;
                link.interface = std::move(each);
                m_out.links.push_back(std::move(link));
            }
            return true;
        }
        if (text.find("\"vlans\"") != std::string_view::npos) {
            auto ports = parseBridgeVlans(text);
            if (ports)
                m_out.vlans.insert(m_out.vlans.end(), ports->begin(), ports->end());
            return ports.has_value();
        }
        auto entries = parseBridgeFdb(text);
        if (entries)
            m_out.fdb.insert(m_out.fdb.end(), entries->begin(), entries->end());
        return entries.has_value();
    }

    PastedText m_out;
    PastedRules m_rules;
    IpText m_links;
    BridgeVlanText m_vlans;
    BrctlText m_brctl;
    std::optional<JoinedLines> m_open;
    Kind m_kind = Kind::Packet;
    std::size_t m_width = 0; ///< at which a terminal cut the lines; 0: none did
};

} // namespace

PastedText readPastedText(std::string_view text)
{
    const std::vector<std::string> lines = terminalLines(text);
    Reader reader(lines);
    for (const std::string& line : lines)
        reader.take(line);
    return reader.finish();
}

} // namespace vs
