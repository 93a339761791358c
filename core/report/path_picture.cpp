// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/path_picture.h"

#include "core/report/plain_text.h"
#include "core/report/verdict_line.h"

#include <algorithm>

namespace vs {

namespace {

/// A thing on the first line, and where it stands.
struct Cell
{
    InterfaceId device;
    std::size_t start = 0;
    std::size_t width = 0;

    std::size_t middle() const { return start + width / 2; }
};

/// A line that is filled at columns of choice, left to right or over blanks.
class Line
{
public:
    /// Centres `text` on `middle`, moved right as far as what is there needs.
    void put(std::size_t middle, std::string_view words)
    {
        const std::string text = harmlessLine(words);
        const std::size_t width = textWidth(text);
        std::size_t start = middle > width / 2 ? middle - width / 2 : 0;
        const bool crowded = start < m_width + 1 && m_width > 0;
        if (crowded)
            start = m_width + 1;
        m_text.append(start - m_width, ' ');
        m_text += text;
        m_width = start + width;
    }
    std::size_t width() const { return m_width; }
    std::string take() { return m_text + "\n"; }

private:
    std::string m_text;
    std::size_t m_width = 0;
};

class Picture
{
public:
    Picture(const Topology& topology, const Story& story) : m_topology(topology), m_story(story) {}

    std::string draw()
    {
        drawPath();
        std::string text = m_path + "\n";
        text += lane(m_story.request, "→", false);
        text += lane(m_story.answer, "←", true);
        return text + dropLine();
    }

private:
    void append(std::string_view words, InterfaceId device = {})
    {
        const std::string text = harmlessLine(words); // a name that breaks lines breaks columns
        const std::size_t width = textWidth(text);
        if (device.valid())
            m_cells.push_back({device, m_width, width});
        m_path += text;
        m_width += width;
    }

    void appendBridge(InterfaceId bridge)
    {
        append(" ─[");
        append(m_topology.nameOf(bridge), bridge);
        append("]─ ");
    }

    void drawPath()
    {
        append(m_story.leftName);
        for (std::size_t i = 0; i < m_story.path.size(); ++i) {
            const InterfaceId here = m_story.path[i].interface;
            if (i == 0)
                append(m_story.leftName.empty() ? "" : " ─ ");
            else
                join(m_story.path[i - 1].interface, here);
            append(m_topology.nameOf(here), here);
        }
        if (!m_story.rightName.empty())
            append(" ─ " + m_story.rightName);
    }

    void join(InterfaceId before, InterfaceId here)
    {
        const Interface* const from = m_topology.find(before);
        const Interface* const to = m_topology.find(here);
        if (from != nullptr && to != nullptr && from->master.valid() && from->master == to->master)
            appendBridge(from->master);
        else if (from != nullptr && from->peer == here)
            append(" ⇄ ");
        else
            append(" ─ ");
    }

    const Cell* cell(InterfaceId device) const
    {
        const auto found = std::find_if(m_cells.begin(), m_cells.end(), [device](const Cell& each) {
            return each.device == device;
        });
        return found == m_cells.end() ? nullptr : &*found;
    }

    /// Where a step stands: on its device, or if the path does not show that, right of where the
    /// packet was last.
    std::size_t column(const StoryStep& step) const
    {
        if (step.kind != StoryStep::Kind::Sighting)
            if (const Cell* const at = cell(step.device))
                return at->middle();
        const Cell* const at = cell(step.place.interface);
        if (at == nullptr)
            return m_width;
        if (step.kind == StoryStep::Kind::Sighting)
            return at->middle();
        return step.answer ? at->start - std::min<std::size_t>(at->start, 2)
                           : at->start + at->width + 1;
    }

    std::string lane(const std::shared_ptr<const JourneyRecord>& record, const char* arrow,
                     bool answer)
    {
        if (!record)
            return {};
        std::vector<std::pair<std::size_t, std::string>> marks;
        for (const StoryStep& step : m_story.steps)
            if (step.answer == answer)
                marks.emplace_back(column(step), mark(step));
        std::stable_sort(marks.begin(), marks.end(),
                         [](const auto& a, const auto& b) { return a.first < b.first; });
        Line line;
        line.put(0, packetName(record->journey.packet) + " " + arrow);
        for (const auto& [middle, text] : marks)
            line.put(middle, text);
        return line.take();
    }

    static std::string mark(const StoryStep& step)
    {
        switch (step.kind) {
        case StoryStep::Kind::Conntrack:
            return "◆";
        case StoryStep::Kind::Drop:
            return "✖";
        case StoryStep::Kind::Sighting:
            break;
        }
        return std::to_string(step.number) + " " + directionName(step.place.direction);
    }

    std::string dropLine() const
    {
        const auto& subject = m_story.subject;
        if (!subject || !subject->judgement.drop || !subject->judgement.drop->rule)
            return {};
        const Cell* const at = cell(subject->judgement.drop->device);
        if (at == nullptr)
            return {};
        const std::string rule = harmlessLine(ruleName(*subject->judgement.drop->rule));
        const std::string name = rule + " ┘";
        const std::size_t width = textWidth(name);
        const std::size_t end = at->middle() + 1;
        return (end > width ? std::string(end - width, ' ') + name
                            : std::string(at->middle(), ' ') + "└ " + rule) +
               "\n";
    }

    const Topology& m_topology;
    const Story& m_story;
    std::string m_path;
    std::size_t m_width = 0;
    std::vector<Cell> m_cells;
};

} // namespace

std::size_t textWidth(std::string_view text)
{
    return static_cast<std::size_t>(
        std::count_if(text.begin(), text.end(), [](char c) { return (c & 0xc0) != 0x80; }));
}

std::string pathPicture(const Topology& topology, const Story& story)
{
    return story.empty() ? std::string() : Picture(topology, story).draw();
}

} // namespace vs
