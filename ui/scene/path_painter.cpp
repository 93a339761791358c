// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/path_painter.h"

#include "core/layout/path_columns.h"
#include "ui/scene/packet_shape.h"
#include "ui/scene/path_motion.h"
#include "ui/scene/picture_fonts.h"
#include "ui/scene/shapes.h"

namespace vs::ui {

using layout::Glyph;
using layout::Lane;
using layout::PathLayout;
using layout::StopKind;
using layout::StopSpot;
using layout::TextRole;
using layout::Tone;

namespace {

constexpr double kLaneWidth = 3.4;

QPen roundPen(const QColor& color, double width)
{
    return {color, width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin};
}

} // namespace

QColor PathPainter::color(Tone tone) const
{
    switch (tone) {
    case Tone::Ink:
        return m_theme.ink;
    case Tone::Secondary:
        return m_theme.secondary;
    case Tone::Faint:
        return m_theme.faint;
    case Tone::Request:
        return m_theme.request;
    case Tone::Answer:
        return m_theme.answer;
    case Tone::Delivered:
        return m_theme.delivered;
    case Tone::Conntrack:
        return m_theme.conntrack;
    case Tone::Drop:
        return m_theme.drop;
    case Tone::OnColour:
        return m_theme.ground;
    }
    return m_theme.ink;
}

QColor PathPainter::dimmed(const QColor& color, bool reached) const
{
    return reached ? color : blended(color, m_theme.ground, 0.3);
}

void PathPainter::paintStill(QPainter& painter, const PathLayout& picture, int reached,
                             bool conceal) const
{
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    if (!picture.bar.empty()) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(color(picture.verdict));
        painter.drawRoundedRect(toQt(picture.bar), 4, 4);
    }
    if (!picture.badge.empty()) {
        const bool drop = picture.verdict == Tone::Drop;
        painter.setPen(QPen(color(picture.verdict), 1.2));
        painter.setBrush(drop ? m_theme.dropFill
                              : blended(color(picture.verdict), m_theme.ground, 0.08));
        painter.drawRoundedRect(toQt(picture.badge), 10, 10);
    }
    paintRooms(painter, picture);
    paintEnd(painter, picture.left);
    paintEnd(painter, picture.right);
    paintLane(painter, picture, Lane::Upper, reached, conceal);
    paintLane(painter, picture, Lane::Lower, reached, conceal);

    bool ended = true;
    for (const StopSpot& stop : picture.stops)
        if (stop.kind == StopKind::Drop)
            ended = stop.step <= reached;
    if (!conceal)
        paintRule(painter, picture, ended);
    for (const StopSpot& stop : picture.stops)
        if (!conceal || stop.step <= reached)
            paintStop(painter, stop, stop.step <= reached);
    for (const Glyph& glyph : picture.glyphs)
        if (!conceal || glyph.rect.y < picture.below)
            paintGlyph(painter, glyph);
    for (const layout::TextItem& text : picture.texts) {
        if (conceal && (text.step > reached || text.rect.y >= picture.below))
            continue;
        const bool inRule = !picture.rule.empty() && picture.rule.contains(text.rect.center());
        paintText(painter, text, text.step <= reached && (!inRule || ended));
    }
}

void PathPainter::paintRooms(QPainter& painter, const PathLayout& picture) const
{
    for (const layout::RoomBox& room : picture.rooms) {
        painter.setPen(QPen(m_theme.bridgeLine, 1.6));
        painter.setBrush(m_theme.bridge);
        painter.drawRoundedRect(toQt(room.rect), 14, 14);
    }
    for (const layout::DoorPill& door : picture.doors) {
        const double share = door.faint ? 0.6 : 1;
        painter.setPen(QPen(blended(m_theme.portLine, m_theme.bridge, share), 1.4));
        painter.setBrush(m_theme.port);
        const double radius = door.rect.height / 2;
        painter.drawRoundedRect(toQt(door.rect), radius, radius);
    }
    painter.setPen(QPen(m_theme.secondary, 2, Qt::SolidLine, Qt::FlatCap));
    for (const layout::Rect& link : picture.links) {
        painter.drawLine(QPointF(link.x, link.y), QPointF(link.right(), link.y));
        painter.drawLine(QPointF(link.x, link.bottom()), QPointF(link.right(), link.bottom()));
    }
}

void PathPainter::paintEnd(QPainter& painter, const layout::EndBox& end) const
{
    if (end.rect.empty())
        return; // a part of a picture that has none
    painter.setPen(QPen(m_theme.guestLine, 1.6));
    painter.setBrush(m_theme.guest);
    painter.drawRoundedRect(toQt(end.rect), 14, 14);

    const QRectF icon = toQt(end.icon);
    painter.setPen(roundPen(m_theme.secondary, 1.8));
    painter.setBrush(m_theme.port);
    const double x = icon.center().x();
    switch (end.kind) {
    case layout::EndKind::Guest: {
        painter.drawRoundedRect(QRectF(icon.left(), icon.top(), icon.width(), 42), 6, 6);
        painter.setPen(roundPen(m_theme.secondary, 3));
        painter.drawLine(QPointF(x - 14, icon.bottom()), QPointF(x + 14, icon.bottom()));
        break;
    }
    case layout::EndKind::Network: {
        const QRectF globe(x - 25, icon.top() + 1, 50, 50);
        painter.drawEllipse(globe);
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(globe.adjusted(14, 0, -14, 0));
        for (const double part : {0.3, 0.7}) {
            const double y = globe.top() + globe.height() * part;
            painter.drawLine(QPointF(globe.left() + 2.3, y), QPointF(globe.right() - 2.3, y));
        }
        break;
    }
    case layout::EndKind::Host:
        for (const double top : {0.0, 27.0}) {
            const QRectF unit(icon.left(), icon.top() + top, icon.width(), 23);
            painter.setBrush(m_theme.port);
            painter.drawRoundedRect(unit, 5, 5);
            painter.setBrush(m_theme.secondary);
            painter.drawEllipse(QPointF(unit.left() + 12, unit.center().y()), 2, 2);
        }
        break;
    case layout::EndKind::Unknown:
        painter.setPen(QPen(m_theme.secondary, 1.8, Qt::DashLine, Qt::RoundCap));
        painter.drawRoundedRect(QRectF(icon.left(), icon.top(), icon.width(), 46), 6, 6);
        break;
    }
}

void PathPainter::paintLane(QPainter& painter, const PathLayout& picture, Lane lane, int reached,
                            bool conceal) const
{
    const layout::LaneLine& line = picture.lane(lane);
    const QColor full = lane == Lane::Upper ? m_theme.request : m_theme.answer;
    if (line.ghostTo != line.to && !conceal) {
        QPen pen = roundPen(blended(m_theme.secondary, m_theme.ground, 0.6), 2);
        pen.setDashPattern({1.5, 4});
        painter.setPen(pen);
        painter.drawLine(QPointF(line.to, line.y), QPointF(line.ghostTo, line.y));
    }
    if (!line.travelled || line.to == line.from)
        return;
    double done = line.from;
    bool all = true;
    for (const StopSpot& stop : picture.stops) {
        if (stop.lane != lane)
            continue;
        if (stop.step <= reached)
            done = stop.at().x;
        else
            all = false;
    }
    if (all)
        done = line.to;
    painter.setPen(roundPen(dimmed(full, false), kLaneWidth));
    if (!all && !conceal)
        painter.drawLine(QPointF(done, line.y), QPointF(line.to, line.y));
    painter.setPen(roundPen(full, kLaneWidth));
    if (done != line.from)
        painter.drawLine(QPointF(line.from, line.y), QPointF(done, line.y));
    if (!line.arrow || (conceal && !all))
        return;
    const double back = line.to > line.from ? -14 : 14;
    painter.setPen(Qt::NoPen);
    painter.setBrush(dimmed(full, all));
    painter.drawPolygon(QPolygonF{
        {line.to, line.y}, {line.to + back, line.y - 7.5}, {line.to + back, line.y + 7.5}});
}

void PathPainter::paintStop(QPainter& painter, const StopSpot& stop, bool reached) const
{
    switch (stop.kind) {
    case StopKind::Hop: {
        const QColor full = stop.lane == Lane::Upper ? m_theme.request : m_theme.answer;
        painter.setPen(QPen(m_theme.ground, 2.5));
        painter.setBrush(dimmed(full, reached));
        painter.drawEllipse(toQt(stop.box));
        break;
    }
    case StopKind::Mark:
        painter.setPen(QPen(m_theme.ground, 2));
        painter.setBrush(dimmed(m_theme.conntrack, reached));
        painter.drawPath(diamondPath(toQt(stop.box)));
        painter.setPen(QPen(dimmed(m_theme.conntrack, reached), 1));
        painter.setBrush(dimmed(m_theme.conntrackFill, reached));
        painter.drawRoundedRect(toQt(stop.pill), stop.pill.height / 2, stop.pill.height / 2);
        break;
    case StopKind::Drop:
    case StopKind::Unsure:
        paintTile(painter, stop, reached);
        break;
    }
}

void PathPainter::paintTile(QPainter& painter, const StopSpot& stop, bool reached) const
{
    const bool drop = stop.kind == StopKind::Drop;
    const QColor line = dimmed(drop ? m_theme.drop : m_theme.secondary, reached);
    const QColor fill = drop ? m_theme.dropFill : m_theme.port;
    const QRectF box = toQt(stop.box);
    painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(box, 10, 10);
    if (drop) {
        painter.setPen(QPen(blended(line, fill, 0.42), 1.8));
        for (const QLineF& hatch : hatchLines(box.adjusted(3, 3, -3, -3), 11.3))
            painter.drawLine(hatch);
    }
    painter.setBrush(Qt::NoBrush);
    QPen pen(line, 2.4);
    if (!drop)
        pen.setStyle(Qt::DashLine);
    painter.setPen(pen);
    painter.drawRoundedRect(box, 10, 10);
    const QRectF mark(box.center().x() - 11, box.center().y() - 11, 22, 22);
    if (drop) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(line);
        painter.drawPath(crossPath(mark));
    } else {
        painter.setPen(line);
        painter.setFont(m_fonts.font(TextRole::Title));
        painter.drawText(box, Qt::AlignCenter, QStringLiteral("?"));
    }
}

void PathPainter::paintRule(QPainter& painter, const PathLayout& picture, bool reached) const
{
    if (picture.rule.empty())
        return;
    const QColor line = dimmed(picture.ruleUnsure ? m_theme.secondary : m_theme.drop, reached);
    if (!(picture.ruleFrom == picture.ruleTo)) {
        painter.setPen(roundPen(line, 1.8));
        painter.drawLine(toQt(picture.ruleFrom), toQt(picture.ruleTo));
    }
    painter.setPen(QPen(line, 1.4));
    painter.setBrush(picture.ruleUnsure ? m_theme.guest : dimmed(m_theme.dropFill, reached));
    painter.drawRoundedRect(toQt(picture.rule), 10, 10);
}

void PathPainter::paintGlyph(QPainter& painter, const Glyph& glyph) const
{
    const QRectF rect = toQt(glyph.rect);
    painter.setPen(Qt::NoPen);
    painter.setBrush(color(glyph.tone));
    switch (glyph.shape) {
    case Glyph::Shape::Line:
        painter.setPen(roundPen(color(glyph.tone), kLaneWidth));
        painter.drawLine(QPointF(rect.left(), rect.center().y()),
                         QPointF(rect.right(), rect.center().y()));
        break;
    case Glyph::Shape::Diamond:
        painter.drawPath(diamondPath(rect));
        break;
    case Glyph::Shape::Cross:
        painter.drawPath(crossPath(rect));
        break;
    case Glyph::Shape::Check:
        painter.drawPath(checkPath(rect));
        break;
    case Glyph::Shape::Question:
    case Glyph::Shape::Warning: {
        painter.setPen(QPen(color(glyph.tone), 2));
        painter.setBrush(Qt::NoBrush);
        painter.drawEllipse(rect.adjusted(1, 1, -1, -1));
        painter.setFont(m_fonts.font(TextRole::Heading));
        painter.drawText(rect, Qt::AlignCenter,
                         glyph.shape == Glyph::Shape::Warning ? QStringLiteral("!")
                                                              : QStringLiteral("?"));
        break;
    }
    case Glyph::Shape::Dot:
        painter.drawEllipse(rect);
        break;
    }
}

void PathPainter::paintText(QPainter& painter, const layout::TextItem& text, bool reached) const
{
    painter.setFont(m_fonts.font(text.role));
    painter.setPen(dimmed(color(text.tone), reached || text.tone == Tone::OnColour));
    painter.drawText(QPointF(text.rect.x, text.rect.y + m_fonts.ascent(text.role)),
                     QString::fromStdString(text.text));
}

void PathPainter::paintMoving(QPainter& painter, const PathLayout& picture, const Story& story,
                              const PlayPosition& position) const
{
    if (position.heading < 0)
        return;
    const QPolygonF way = wayTo(picture, story, position.heading);
    if (way.size() < 2)
        return;
    const StoryStep& step = story.steps[static_cast<std::size_t>(position.heading)];
    const JourneyRecord* record = step.answer ? story.answer.get() : story.request.get();
    const QPolygonF part = travelled(way, position.fraction);
    // Up to the turn in the guest it is still the request that travels.
    const bool turned = way.size() <= 2 || part.size() >= 4;
    if (!turned)
        record = story.request.get();
    const bool rightward = turned ? !step.answer : true;
    const QColor full = rightward ? m_theme.request : m_theme.answer;

    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setPen(roundPen(full, kLaneWidth));
    // The line begins beside the circle that it leaves, or it would strike out its number.
    painter.drawPolyline(way.size() > 2 && turned
                             ? QPolygonF(part.mid(part.size() - 2))
                             : withoutStart(part, layout::path_size::kRadius + 1));
    if (record == nullptr)
        return;
    const std::string name = packetName(record->journey.packet);
    painter.save();
    painter.translate(part.back());
    painter.setFont(m_fonts.font(TextRole::HopNumber));
    paintPacket(painter, packetShape(record->journey.packet), QString::fromStdString(name),
                m_fonts.width(TextRole::HopNumber, name), m_fonts.height(TextRole::HopNumber),
                m_fonts.ascent(TextRole::HopNumber), rightward, m_theme);
    painter.restore();
}

void PathPainter::paintDifference(QPainter& painter, const QRectF& around) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = around.adjusted(-6, -6, 6, 6);
    painter.setPen(QPen(m_theme.accent, 2, Qt::DashLine));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(frame, 10, 10);
    // On the lane, where no words are.
    const QRectF sign(frame.right() - 9, frame.center().y() - 9, 18, 18);
    painter.setPen(Qt::NoPen);
    painter.setBrush(m_theme.accent);
    painter.drawEllipse(sign);
    painter.setPen(m_theme.accentText);
    painter.setFont(m_fonts.font(TextRole::HopNumber));
    painter.drawText(sign, Qt::AlignCenter, QStringLiteral("≠"));
}

void PathPainter::paintFrame(QPainter& painter, const QRectF& around, bool focus) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_theme.accent, focus ? 2.4 : 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(around.adjusted(-4, -4, 4, 4), 10, 10);
}

} // namespace vs::ui
