// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/record/comments.h"
#include "core/record/facts_json.h"
#include "core/record/made_frame.h"
#include "core/record/output_file.h"
#include "core/record/packet_blocks.h"
#include "core/record/session.h"

#include <unordered_map>

namespace vs {

namespace {

class FileSession final : public SessionWriter
{
public:
    FileSession(std::unique_ptr<OutputFile> file, SessionOptions options)
        : m_file(std::move(file)), m_options(options)
    {
        add([](std::string& out) { record::sectionHeader(out); });
    }
    ~FileSession() override { std::ignore = FileSession::close(); }

    void onTraceInfo(const TraceInfo& info) override
    {
        m_lastTime = std::max(m_lastTime, info.started);
        addFacts(facts::Kind::TraceInfo, facts::write(info));
        journal("trace", "Trace of " + info.node + (info.filter.empty() ? "" : ": " + info.filter));
    }
    void onCapabilities(std::shared_ptr<const Capabilities> capabilities) override
    {
        addFacts(facts::Kind::Capabilities, facts::write(*capabilities));
    }
    void onTopology(std::shared_ptr<const Topology> topology) override
    {
        for (const Interface& each : topology->interfaces)
            describe(each.id, each.name);
        addFacts(facts::Kind::Topology, facts::write(*topology));
    }
    void onFirewallFiles(std::shared_ptr<const FirewallFiles> files) override
    {
        addFacts(facts::Kind::FirewallFiles, facts::write(*files));
    }
    void onRules(std::shared_ptr<const RuleListing> rules) override
    {
        m_lastTime = std::max(m_lastTime, rules->time);
        addFacts(facts::Kind::Rules, facts::write(*rules));
    }
    void onNodeState(std::shared_ptr<const NodeState> state) override
    {
        m_lastTime = std::max(m_lastTime, state->time);
        addFacts(facts::Kind::NodeState, facts::write(*state));
    }
    void onSighting(const Sighting& sighting, std::span<const std::uint8_t> frame,
                    std::uint32_t originalLength) override
    {
        m_lastTime = std::max(m_lastTime, sighting.time);
        const auto known = m_blocks.find(sighting.interface.value);
        const std::uint32_t block =
            known != m_blocks.end()
                ? known->second.index
                : describe(sighting.interface, "if" + std::to_string(sighting.interface.value));
        std::vector<std::uint8_t> made;
        if (frame.empty()) { // of text: what is known of it makes a frame
            made = record::madeFrame(sighting.packet);
            frame = made;
            originalLength = std::max<std::uint32_t>(sighting.packet.ipLength,
                                                     static_cast<std::uint32_t>(made.size()));
        }
        add([&](std::string& out) {
            record::packetBlock(out, sighting, block, frame, originalLength, m_options.payload);
        });
    }
    void onConntrack(const ConntrackEvent& event) override
    {
        addEvent([&](std::string& out) { record::conntrackBlock(out, event); });
    }
    void onRuleStep(const RuleStep& step) override
    {
        addEvent([&](std::string& out) { record::ruleStepBlock(out, step); });
    }
    void onKernelDrop(const KernelDrop& drop) override
    {
        addEvent([&](std::string& out) { record::kernelDropBlock(out, drop); });
    }
    void onCaptureStats(const CaptureStats& stats) override
    {
        addFacts(facts::Kind::CaptureStats, facts::write(stats));
        if (stats.final)
            journal("capture", std::to_string(stats.captured) + " packets captured, " +
                                   (stats.kernelDropped ? std::to_string(*stats.kernelDropped)
                                                        : std::string("an unknown number")) +
                                   " dropped by the kernel, " + std::to_string(stats.shed) +
                                   " shed");
    }
    void onCommand(const std::string& command) override
    {
        addFacts(facts::Kind::Command, facts::writeCommand(command));
    }
    void onWarning(const std::string& warning) override { journal("warning", warning); }
    void onEnd(Timestamp end) override
    {
        m_lastTime = std::max(m_lastTime, end);
        addFacts(facts::Kind::End, facts::writeEnd(end));
    }
    void note(Timestamp time, const std::string& text) override
    {
        addEvent([&](std::string& out) { record::journalBlock(out, time, "verdict", text); });
    }
    void setComments(std::map<std::uint32_t, std::string> comments) override
    {
        m_comments = std::move(comments);
    }

    void flush() override { m_file->flush(); }

    Result<void> close() override
    {
        if (m_closed)
            return {};
        m_closed = true;
        if (const auto closed = m_file->close(); !closed)
            return closed;
        if (m_comments.empty())
            return {};
        return record::rewriteWithComments(m_file->path(), m_comments);
    }

private:
    struct InterfaceBlock
    {
        std::uint32_t index = 0;
        std::string name;
    };

    template<class Make>
    void add(Make&& make)
    {
        if (!m_closed)
            m_file->append(make);
    }

    /// Not in a plain export.
    template<class Make>
    void addEvent(Make&& make)
    {
        if (!m_options.plain)
            add(std::forward<Make>(make));
    }

    void addFacts(facts::Kind kind, const std::string& json)
    {
        addEvent([&](std::string& out) {
            record::factsBlock(out, static_cast<std::uint16_t>(kind), json);
        });
    }

    void journal(const char* event, const std::string& text)
    {
        addEvent([&](std::string& out) { record::journalBlock(out, m_lastTime, event, text); });
    }

    /// An interface block unless this very interface has one; its index.
    std::uint32_t describe(InterfaceId id, const std::string& name)
    {
        const auto known = m_blocks.find(id.value);
        if (known != m_blocks.end() && known->second.name == name)
            return known->second.index;
        const std::uint32_t index = m_nextBlock++;
        m_blocks[id.value] = {index, name};
        add([&](std::string& out) { record::interfaceBlock(out, name); });
        return index;
    }

    std::unique_ptr<OutputFile> m_file;
    const SessionOptions m_options;
    std::unordered_map<std::uint32_t, InterfaceBlock> m_blocks; ///< by ifindex
    std::map<std::uint32_t, std::string> m_comments;
    std::uint32_t m_nextBlock = 0;
    Timestamp m_lastTime = 0;
    bool m_closed = false;
};

} // namespace

Result<std::unique_ptr<SessionWriter>> SessionWriter::create(const std::string& path,
                                                             SessionOptions options)
{
    auto file = OutputFile::create(path);
    if (!file)
        return tl::unexpected(file.error());
    return std::unique_ptr<SessionWriter>(new FileSession(std::move(*file), options));
}

} // namespace vs
