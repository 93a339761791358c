// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/path_diagram.h"

#include "core/layout/path_needs.h"

#include <algorithm>

namespace vs::layout {

using namespace path_size;

namespace {

constexpr double kAboveLane = 18; ///< from the lane up to the texts over it
constexpr double kBelowLane = 17;
constexpr double kMarkBelow = 22;
constexpr double kPassBelow = kRadius + 3; ///< from the upper lane down to a pass's state

double pillHeight(const TextMeasure& measure)
{
    return measure.height(TextRole::Port) + 15;
}

double markHeight(const TextMeasure& measure)
{
    return measure.height(TextRole::Mark) + 9;
}

bool hasTileOn(const PathLayoutInput& input, Lane lane)
{
    return std::any_of(input.stops.begin(), input.stops.end(), [lane](const StopInput& stop) {
        return stop.lane == lane && isTile(stop.kind);
    });
}

bool hasLower(const PathLayoutInput& input)
{
    return input.lower.travelled || !input.lower.ghost.empty();
}

/// True if a pass's state is shown on the lane; with `marks`, below the word of a mark.
bool hasPass(const PathLayoutInput& input, Detail detail, Lane lane, bool marks)
{
    return std::any_of(input.passes.begin(), input.passes.end(), [&](const PassInput& pass) {
        const bool marked =
            std::any_of(input.stops.begin(), input.stops.end(), [&](const StopInput& stop) {
                return stop.kind == StopKind::Mark && stop.lane == lane && stop.room == pass.room;
            });
        return pass.lane == lane && showsPass(input, pass, detail) && (marked || !marks);
    });
}

bool showsOffPath(const PathLayoutInput& input, Detail detail)
{
    return detail == Detail::Full &&
           std::any_of(input.rooms.begin(), input.rooms.end(),
                       [](const RoomInput& room) { return !room.offPath.empty(); });
}

/// Places what is drawn; holds what all parts of it need.
class Diagram
{
public:
    Diagram(const PathLayoutInput& input, const TextMeasure& measure, Detail detail,
            const Columns& columns, const DiagramRows& rows, double top, PathLayout& layout)
        : m_input(input), m_measure(measure), m_detail(detail), m_columns(columns), m_rows(rows),
          m_top(top), m_layout(layout)
    {}

    void place()
    {
        placeEnd(m_input.left, m_columns.left, m_layout.left);
        placeEnd(m_input.right, m_columns.right, m_layout.right);
        for (std::size_t i = 0; i < m_input.rooms.size(); ++i)
            placeRoom(i);
        for (std::size_t i = 0; i < m_input.stops.size(); ++i)
            placeStop(i);
        for (const PassInput& pass : m_input.passes)
            placePass(pass);
        placeLane(Lane::Upper, m_layout.upper);
        placeLane(Lane::Lower, m_layout.lower);
    }

private:
    double laneY(Lane lane) const
    {
        return m_top + (lane == Lane::Upper ? m_rows.lane1 : m_rows.lane2);
    }

    void placeEnd(const EndInput& end, const Span& span, EndBox& box)
    {
        const double icon = 52;
        const auto address = addressLines(m_measure, end.address);
        const bool detail = !end.detail.empty() && m_detail != Detail::Bare;
        const double text =
            m_measure.height(TextRole::EndName) + 4 +
            (detail ? m_measure.height(TextRole::EndDetail) + 3 : 0) +
            static_cast<double>(address.size()) * m_measure.height(TextRole::EndAddress);
        const double content = icon + 16 + text;
        // High enough for both lanes to end in it.
        const double least = m_rows.lane2 - m_rows.lane1 + 2 * 34;
        const double height = std::min(std::max(content + 40, least), m_rows.roomHeight);
        const double middle = (laneY(Lane::Upper) + laneY(Lane::Lower)) / 2;
        const double y = std::clamp(middle - height / 2, m_top,
                                    std::max(m_top, m_top + m_rows.roomHeight - height));
        box.rect = {span.from, y, span.length(), height};
        box.kind = end.kind;
        double at = y + std::max(12.0, (height - content) / 2);
        box.icon = {span.middle() - 30, at, 60, icon};
        at += icon + 16;
        const auto line = [&](TextRole role, Tone tone, const std::string& words) {
            addText(m_layout, m_measure, role, tone, words, span.middle(), at, Align::Center);
            at += m_measure.height(role);
        };
        line(TextRole::EndName, Tone::Ink, end.name);
        at += 4;
        if (detail) {
            line(TextRole::EndDetail, Tone::Secondary,
                 elideText(m_measure, TextRole::EndDetail, end.detail, span.length() - 16));
            at += 3;
        }
        for (const std::string& words : address)
            line(TextRole::EndAddress, Tone::Secondary, words);
    }

    void placeRoom(std::size_t index)
    {
        const RoomInput& room = m_input.rooms[index];
        const Span span = m_columns.rooms[index];
        m_layout.rooms.push_back({{span.from, m_top, span.length(), m_rows.roomHeight}, room.key});
        double y = m_top + 13;
        addText(m_layout, m_measure, TextRole::RoomName, Tone::Ink, room.name, span.middle(), y,
                Align::Center);
        y += m_measure.height(TextRole::RoomName) + 1;
        if (m_detail != Detail::Bare)
            addText(m_layout, m_measure, TextRole::RoomDetail, Tone::Secondary, room.detail,
                    span.middle(), y, Align::Center);
        const double pillY = m_top + m_rows.pillTop + pillHeight(m_measure) / 2;
        const DoorPill left = placeDoor(room.left, {span.from, pillY}, false);
        const DoorPill right = placeDoor(room.right, {span.to, pillY}, false);
        (void)left;
        if (room.linkedToNext && index + 1 < m_input.rooms.size()) {
            const double next = m_columns.rooms[index + 1].from -
                                pillWidth(m_measure, m_input.rooms[index + 1].left.name) / 2;
            m_layout.links.push_back(
                {right.rect.right() + 3, pillY - 5, next - right.rect.right() - 6, 10});
        }
        if (showsOffPath(m_input, m_detail))
            placeOffPath(room, span);
    }

    DoorPill placeDoor(const DoorInput& door, Point at, bool faint)
    {
        if (door.name.empty())
            return {Rect::around(at, 0, 0), 0, faint};
        const DoorPill pill{
            Rect::around(at, pillWidth(m_measure, door.name), pillHeight(m_measure)), door.key,
            faint};
        m_layout.doors.push_back(pill);
        addText(m_layout, m_measure, TextRole::Port, faint ? Tone::Faint : Tone::Ink, door.name,
                at.x, at.y - m_measure.height(TextRole::Port) / 2, Align::Center);
        return pill;
    }

    /// As many as there is room for; the line from a drop down to its rule keeps its way.
    void placeOffPath(const RoomInput& room, const Span& span)
    {
        const double y = m_top + m_rows.roomHeight;
        double ruleX = -1;
        for (std::size_t i = 0; i < m_input.stops.size(); ++i)
            if (isTile(m_input.stops[i].kind) && m_input.rule)
                ruleX = m_columns.stopX[i];
        double x = span.from + 20;
        const double end = span.to - 20;
        for (std::size_t i = 0; i < room.offPath.size(); ++i) {
            const double width = pillWidth(m_measure, room.offPath[i].name);
            if (ruleX > x - kClear && ruleX < x + width + kClear)
                x = ruleX + 2 * kClear;
            const std::size_t left = room.offPath.size() - i;
            const std::string more = "+" + std::to_string(left);
            const double moreWidth = measureFaint(more);
            const bool last = left == 1;
            if (x + width + (last ? 0 : kClear + moreWidth) > end) {
                if (x + moreWidth <= end)
                    addText(m_layout, m_measure, TextRole::Port, Tone::Faint, more, x,
                            y + pillHeight(m_measure) / 2 - m_measure.height(TextRole::Port) - 1,
                            Align::Left);
                return;
            }
            placeDoor(room.offPath[i], {x + width / 2, y}, true);
            x += width + 14;
        }
    }

    double measureFaint(const std::string& text) const
    {
        return m_measure.width(TextRole::Port, text);
    }

    void placeStop(std::size_t index)
    {
        const StopInput& stop = m_input.stops[index];
        const Point at{m_columns.stopX[index], laneY(stop.lane)};
        const bool upper = stop.lane == Lane::Upper;
        StopSpot spot{stop.kind, stop.lane, stop.step, {}, {}};
        switch (stop.kind) {
        case StopKind::Hop:
            spot.box = Rect::around(at, 2 * kRadius, 2 * kRadius);
            addText(m_layout, m_measure, TextRole::HopNumber, Tone::OnColour, stop.text, at.x,
                    at.y - m_measure.height(TextRole::HopNumber) / 2, Align::Center, stop.step);
            addText(m_layout, m_measure, TextRole::Time, Tone::Secondary, stop.time, at.x,
                    upper ? at.y - kAboveLane - m_measure.height(TextRole::Time)
                          : at.y + kBelowLane,
                    Align::Center, stop.step);
            break;
        case StopKind::Mark: {
            spot.box = Rect::around(at, kDiamond, kDiamond);
            const double width = markPillWidth(m_measure, stop.text);
            const double height = markHeight(m_measure);
            spot.pill = upper ? Rect{spot.box.right() + 5, at.y - height / 2, width, height}
                              : Rect{at.x - width / 2, at.y + kMarkBelow, width, height};
            addText(m_layout, m_measure, TextRole::Mark, Tone::Ink, stop.text, spot.pill.center().x,
                    spot.pill.center().y - m_measure.height(TextRole::Mark) / 2, Align::Center,
                    stop.step);
            break;
        }
        case StopKind::Drop:
        case StopKind::Unsure:
            spot.box = Rect::around(at, kTileWidth, kTileHeight);
            addText(m_layout, m_measure, TextRole::DropWord,
                    stop.kind == StopKind::Drop ? Tone::Drop : Tone::Secondary, stop.text, at.x,
                    spot.box.y - 6 - m_measure.height(TextRole::DropWord), Align::Center,
                    stop.step);
            break;
        }
        m_layout.stops.push_back(spot);
    }

    /// Below the lane: over the doors' names on the upper one, under a mark's word on the lower
    /// one.
    void placePass(const PassInput& pass)
    {
        if (!showsPass(m_input, pass, m_detail))
            return;
        const Span room = m_columns.rooms[static_cast<std::size_t>(pass.room)];
        const double width = m_measure.width(TextRole::PassState, pass.text);
        double x = room.middle();
        double y = laneY(pass.lane) + (pass.lane == Lane::Upper ? kPassBelow : kBelowLane);
        if (pass.lane == Lane::Lower && hasMark(pass)) {
            y = laneY(pass.lane) + kMarkBelow + markHeight(m_measure) + 3;
            if (const StopInput* mark = markInPass(m_input, pass))
                x = m_columns.stopX[static_cast<std::size_t>(mark - m_input.stops.data())];
            const double half = width / 2 + kClear;
            x = std::clamp(x, room.from + half, std::max(room.from + half, room.to - half));
        }
        addText(m_layout, m_measure, TextRole::PassState, Tone::Conntrack, pass.text, x, y,
                Align::Center, pass.step);
    }

    bool hasMark(const PassInput& pass) const
    {
        return std::any_of(m_input.stops.begin(), m_input.stops.end(), [&](const StopInput& stop) {
            return stop.kind == StopKind::Mark && stop.lane == pass.lane && stop.room == pass.room;
        });
    }

    void placeLane(Lane lane, LaneLine& line)
    {
        const LaneInput& in = m_input.lane(lane);
        const bool upper = lane == Lane::Upper;
        const double start = upper ? m_columns.left.to : m_columns.right.from;
        const double end = upper ? m_columns.right.from - 8 : m_columns.left.to + 8;
        line.y = laneY(lane);
        line.travelled = in.travelled;
        line.from = start;
        line.to = start;
        line.ghostTo = end;
        for (const StopSpot& spot : m_layout.stops) {
            if (spot.lane != lane)
                continue;
            const bool tile = isTile(spot.kind);
            line.to = !tile ? spot.at().x : upper ? spot.box.x : spot.box.right();
        }
        if (in.arrives) {
            line.to = end;
            line.arrow = true;
        } else if (in.ghost.empty() && !in.travelled) {
            line.ghostTo = line.to;
        }
        const std::size_t which = static_cast<std::size_t>(lane);
        const auto over = [&](TextRole role, Tone tone, const std::string& text, const Span& span) {
            if (!text.empty() && span.length() >= m_measure.width(role, text))
                addText(m_layout, m_measure, role, tone, text, span.middle(),
                        line.y - kAboveLane - m_measure.height(role), Align::Center);
        };
        over(TextRole::LaneLabel, upper ? Tone::Request : Tone::Answer, in.label,
             m_columns.label[which]);
        over(TextRole::Ghost, Tone::Secondary, in.ghost, m_columns.ghost[which]);
    }

    const PathLayoutInput& m_input;
    const TextMeasure& m_measure;
    const Detail m_detail;
    const Columns& m_columns;
    const DiagramRows& m_rows;
    const double m_top;
    PathLayout& m_layout;
};

} // namespace

DiagramRows diagramRows(const PathLayoutInput& input, const TextMeasure& measure, Detail detail,
                        double extra)
{
    const double over =
        std::max({measure.height(TextRole::Time), measure.height(TextRole::LaneLabel),
                  measure.height(TextRole::Ghost)});
    const double tileOver = kTileHeight / 2 + 6 + measure.height(TextRole::DropWord);
    const double air = std::min(extra, 230.0);
    DiagramRows rows;
    double y = 13 + measure.height(TextRole::RoomName) + 1;
    if (detail != Detail::Bare)
        y += measure.height(TextRole::RoomDetail);
    const double needUp =
        std::max(over + kAboveLane, hasTileOn(input, Lane::Upper) ? tileOver : 0.0);
    rows.lane1 = y + 10 + needUp + air * 0.3;
    rows.pillTop = rows.lane1 + kRadius + 14 + air * 0.17;
    if (hasPass(input, detail, Lane::Upper, false))
        rows.pillTop = std::max(rows.pillTop,
                                rows.lane1 + kPassBelow + measure.height(TextRole::PassState) + 5);
    const double pillBottom = rows.pillTop + pillHeight(measure);
    if (hasLower(input)) {
        rows.lane2 = pillBottom + 8 + over + kAboveLane + air * 0.13;
        double below = std::max({kMarkBelow + markHeight(measure),
                                 kBelowLane + measure.height(TextRole::Time), kTileHeight / 2});
        if (hasPass(input, detail, Lane::Lower, false))
            below = std::max(below, kBelowLane + measure.height(TextRole::PassState));
        if (hasPass(input, detail, Lane::Lower, true))
            below = std::max(below, kMarkBelow + markHeight(measure) + 3 +
                                        measure.height(TextRole::PassState));
        rows.roomHeight = rows.lane2 + below + 12 + air * 0.3;
    } else {
        rows.lane2 = pillBottom + 20;
        rows.roomHeight = rows.lane2 + 24 + air * 0.35;
    }
    rows.height = rows.roomHeight;
    if (showsOffPath(input, detail)) {
        rows.roomHeight += pillHeight(measure) / 2;
        rows.height = rows.roomHeight + pillHeight(measure) / 2;
    }
    return rows;
}

void placeDiagram(const PathLayoutInput& input, const TextMeasure& measure, Detail detail,
                  const Columns& columns, const DiagramRows& rows, double top, PathLayout& layout)
{
    Diagram(input, measure, detail, columns, rows, top, layout).place();
}

void addText(PathLayout& layout, const TextMeasure& measure, TextRole role, Tone tone,
             const std::string& text, double x, double y, Align align, int step)
{
    if (text.empty())
        return;
    const double width = measure.width(role, text);
    const double left = align == Align::Left     ? x
                        : align == Align::Center ? x - width / 2
                                                 : x - width;
    layout.texts.push_back({{left, y, width, measure.height(role)}, role, tone, text, step});
}

} // namespace vs::layout
