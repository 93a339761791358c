// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/path_motion.h"

#include "ui/scene/shapes.h"

#include <QLineF>

namespace vs::ui {

using layout::Lane;
using layout::StopSpot;

QPolygonF wayTo(const layout::PathLayout& picture, const Story& story, int heading)
{
    const StopSpot* target = picture.stopOf(heading);
    if (heading < 0 || target == nullptr)
        return {};
    const StopSpot* before = nullptr;
    for (int step = heading - 1; step >= 0 && before == nullptr; --step)
        before = picture.stopOf(step);
    QPolygonF way;
    if (before == nullptr) {
        way << QPointF(picture.lane(target->lane).from, target->at().y);
    } else {
        way << toQt(before->at());
        if (before->lane != target->lane && picture.upper.arrow) {
            // Through the guest: in at the arrow, out again a lane below.
            const double inside = picture.right.rect.x + 14;
            way << QPointF(inside, before->at().y) << QPointF(inside, target->at().y);
        } else if (before->lane != target->lane) {
            way = {QPointF(picture.lane(target->lane).from, target->at().y)};
        }
    }
    way << toQt(target->at());
    (void)story;
    return way;
}

namespace {

double lengthOf(const QPolygonF& way)
{
    double length = 0;
    for (int i = 1; i < way.size(); ++i)
        length += QLineF(way[i - 1], way[i]).length();
    return length;
}

} // namespace

QPolygonF travelled(const QPolygonF& way, double fraction)
{
    QPolygonF part;
    if (way.isEmpty())
        return part;
    part << way.front();
    double left = lengthOf(way) * fraction;
    for (int i = 1; i < way.size(); ++i) {
        const QLineF piece(way[i - 1], way[i]);
        if (piece.length() >= left) {
            part << (piece.length() > 0 ? piece.pointAt(left / piece.length()) : piece.p2());
            return part;
        }
        part << way[i];
        left -= piece.length();
    }
    return part;
}

QPolygonF withoutStart(const QPolygonF& way, double length)
{
    for (int i = 1; i < way.size(); ++i) {
        const QLineF piece(way[i - 1], way[i]);
        if (piece.length() > length) {
            QPolygonF rest(way.mid(i));
            rest.prepend(piece.pointAt(length / piece.length()));
            return rest;
        }
        length -= piece.length();
    }
    return {};
}

QPointF pointAlong(const QPolygonF& way, double fraction)
{
    const QPolygonF part = travelled(way, fraction);
    return part.isEmpty() ? QPointF() : part.back();
}

} // namespace vs::ui
