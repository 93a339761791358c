// SPDX-License-Identifier: GPL-3.0-or-later
// The overview: what is under the pointer or has the keyboard's focus, and what it is in words.
#include "ui/bridge/words.h"
#include "ui/scene/overview_view_impl.h"
#include "ui/scene/port_words.h"
#include "ui/scene/shapes.h"

#include <QLocale>
#include <cmath>

namespace vs::ui {

using Kind = OverviewPlace::Kind;

OverviewView::Impl::Spot OverviewView::Impl::spotAt(QPointF pixel) const
{
    if (!topology || !area().contains(pixel))
        return {};
    const OverviewCanvas at = canvas();
    const layout::Point point = at.unmap(pixel);
    for (std::uint32_t i = 0; i < layout.uplinks.size(); ++i)
        if (layout.uplinks[i].rect.contains(point))
            return {{Kind::Uplink, i}, {}};
    for (std::uint32_t p = 0; p < layout.panels.size(); ++p) {
        const layout::OverviewPanel& panel = layout.panels[p];
        if (!panel.rect.contains(point))
            continue;
        for (std::uint32_t i = panel.firstCell; i < panel.firstCell + panel.cells; ++i) {
            if (!layout.cells[i].rect.contains(point))
                continue;
            Spot spot{{Kind::Cell, i}, {}};
            if (at.detail() == layout::OverviewDetail::Chains)
                for (const layout::ChainRow& row :
                     layout::openCell(*topology, layout.cells[i], scale).rows)
                    if (row.rect.contains(point))
                        spot.row = row.interface;
            return spot;
        }
        return {{Kind::Spine, p}, {}};
    }
    return {};
}

bool OverviewView::Impl::onFold(QPointF pixel, std::uint32_t& panel) const
{
    if (!topology || canvas().detail() == layout::OverviewDetail::Tiles)
        return false;
    const Spot spot = spotAt(pixel);
    if (spot.place.kind != Kind::Spine)
        return false;
    panel = spot.place.index;
    const layout::OverviewPanel& of = layout.panels[panel];
    const QPointF label = canvas().map(of.label);
    return QRectF(canvas().map(of.head).left(), label.y() - 4,
                  label.x() - canvas().map(of.head).left(), 28)
        .contains(pixel);
}

SceneElement OverviewView::Impl::elementOf(const Spot& spot) const
{
    SceneElement element;
    switch (spot.place.kind) {
    case Kind::Cell: {
        const NicRef ref = layout.cells[spot.place.index].ref;
        element.kind = SceneElement::Kind::GuestNic;
        element.vmid = topology->guest(ref).vmid;
        element.nic = topology->nic(ref).index;
        element.interface = topology->nic(ref).host;
        if (!spot.row.valid())
            break;
        const Interface* row = topology->find(spot.row);
        element.kind = row != nullptr && row->role == InterfaceRole::FirewallBridge
                           ? SceneElement::Kind::Bridge
                           : SceneElement::Kind::Interface;
        element.interface = spot.row;
        break;
    }
    case Kind::Uplink:
        element.kind = SceneElement::Kind::Interface;
        element.interface = layout.uplinks[spot.place.index].interface;
        break;
    case Kind::Spine:
        element.kind = SceneElement::Kind::Bridge;
        element.interface = layout.panels[spot.place.index].bridge;
        break;
    case Kind::None:
        break;
    }
    return element;
}

QRectF OverviewView::Impl::pixelsOf(const SceneElement& element) const
{
    if (!topology || element.kind == SceneElement::Kind::None)
        return {};
    OverviewPlace place = layout.placeOf(element.interface);
    // A guest that does not run has no interface.
    for (std::uint32_t i = 0; i < layout.cells.size() && !place.valid(); ++i) {
        const NicRef ref = layout.cells[i].ref;
        if (topology->guest(ref).vmid == element.vmid && topology->nic(ref).index == element.nic)
            place = {Kind::Cell, i};
    }
    if (place.kind == Kind::Cell && element.kind != SceneElement::Kind::GuestNic &&
        canvas().detail() == layout::OverviewDetail::Chains)
        for (const layout::ChainRow& row :
             layout::openCell(*topology, layout.cells[place.index], scale).rows)
            if (row.interface == element.interface)
                return canvas().map(row.rect);
    return canvas().map(layout.areaOf(place));
}

void OverviewView::Impl::choose(const Spot& spot)
{
    focus(spot);
    if (!spot.valid()) {
        first = {};
        return;
    }
    Q_EMIT view->elementActivated(elementOf(spot));
    if (spot.place.kind == Kind::Spine || spot.row.valid())
        return;
    if (first.valid() && first != spot.place) {
        Q_EMIT view->pairSelected(elementOf({first, {}}), elementOf(spot));
        first = {};
    } else {
        first = spot.place;
    }
}

void OverviewView::Impl::focus(const Spot& spot)
{
    focused = spot;
    QString words = wordsOf(spot);
    view->setAccessibleDescription(words.replace(QLatin1Char('\n'), QStringLiteral("; ")));
    updateActions();
    view->update();
}

void OverviewView::Impl::ensureVisible(OverviewPlace place)
{
    const layout::Rect rect =
        place.kind == Kind::Spine ? layout.panels[place.index].head : layout.areaOf(place);
    const QRectF wanted = canvas().map(rect).adjusted(-20, -20, 20, 20);
    const QRectF sight = area();
    QPointF move;
    if (wanted.left() < sight.left())
        move.setX(sight.left() - wanted.left());
    else if (wanted.right() > sight.right())
        move.setX(sight.right() - wanted.right());
    if (wanted.top() < sight.top())
        move.setY(sight.top() - wanted.top());
    else if (wanted.bottom() > sight.bottom())
        move.setY(sight.bottom() - wanted.bottom());
    if (move.isNull() || (fitted && std::hypot(move.x(), move.y()) < 21))
        return; // the margin is a wish
    origin += move;
    fitted = false;
    placeChildren();
    touch();
}

bool OverviewView::Impl::moveInChain(int key)
{
    if (focused.place.kind != Kind::Cell || (key != Qt::Key_Up && key != Qt::Key_Down) ||
        canvas().detail() != layout::OverviewDetail::Chains)
        return false;
    const auto rows = layout::openCell(*topology, layout.cells[focused.place.index], scale).rows;
    int at = -1;
    for (std::size_t i = 0; i < rows.size(); ++i)
        if (rows[i].interface == focused.row)
            at = static_cast<int>(i);
    at += key == Qt::Key_Down ? 1 : -1;
    if (at < -1 || at >= static_cast<int>(rows.size()))
        return false;
    focus({focused.place, at < 0 ? InterfaceId() : rows[static_cast<std::size_t>(at)].interface});
    return true;
}

void OverviewView::Impl::moveFocus(int key)
{
    if (!topology || layout.panels.empty() || moveInChain(key))
        return;
    std::vector<std::pair<OverviewPlace, QPointF>> places;
    for (std::uint32_t i = 0; i < layout.cells.size(); ++i)
        places.push_back({{Kind::Cell, i}, toQt(layout.cells[i].rect.center())});
    for (std::uint32_t i = 0; i < layout.uplinks.size(); ++i)
        places.push_back({{Kind::Uplink, i}, toQt(layout.uplinks[i].rect.center())});
    for (std::uint32_t i = 0; i < layout.panels.size(); ++i)
        places.push_back({{Kind::Spine, i}, toQt(layout.panels[i].label) + QPointF(40, 10)});
    OverviewPlace next = focused.place;
    if (!next.valid()) {
        next = places.front().first;
    } else {
        // The nearest in the arrow's direction, straight ahead before aside.
        QPointF from;
        for (const auto& [place, middle] : places)
            if (place == focused.place)
                from = middle;
        double best = -1;
        for (const auto& [place, middle] : places) {
            const QPointF way = middle - from;
            const double ahead = key == Qt::Key_Right  ? way.x()
                                 : key == Qt::Key_Left ? -way.x()
                                 : key == Qt::Key_Down ? way.y()
                                                       : -way.y();
            const double aside =
                std::abs(key == Qt::Key_Right || key == Qt::Key_Left ? way.y() : way.x());
            const double cost = ahead + 4 * aside;
            if (ahead >= 1 && (best < 0 || cost < best)) {
                best = cost;
                next = place;
            }
        }
    }
    focus({next, {}});
    ensureVisible(next);
    Q_EMIT view->elementHovered(elementOf(focused));
}

QString OverviewView::Impl::hint() const
{
    switch (drag) {
    case Drag::Panel:
        return tr("Let go where the panel is to stand. Escape: leave it.");
    case Drag::Cell:
        return tr("Let go where the guest is to stand on its bridge. Escape: leave it.");
    case Drag::Pan:
    case Drag::None:
        break;
    }
    if (!first.valid())
        return {};
    const QString name = first.kind == Kind::Cell
                             ? text(topology->guest(layout.cells[first.index].ref).label())
                             : text(layout.uplinks[first.index].name);
    return tr("From %1: choose the other end of the path. Escape: none.").arg(name);
}

QString OverviewView::Impl::wordsOf(const Spot& spot) const
{
    if (!topology || !spot.valid())
        return {};
    QStringList lines;
    PortFacts facts;
    if (spot.place.kind == Kind::Cell) {
        const layout::OverviewCell& cell = layout.cells[spot.place.index];
        const Guest& guest = topology->guest(cell.ref);
        const GuestNic& nic = topology->nic(cell.ref);
        QString name = text(guest.label() + "  " + guest.name);
        if (guest.nics.size() > 1)
            name += QStringLiteral(", net%1").arg(nic.index);
        lines << name;
        facts = cell.facts;
        if (spot.row.valid()) {
            facts = factsOfPort(*topology, spot.row);
            if (spot.row == cell.facts.port)
                facts.tag = cell.facts.tag;
            const Interface* row = topology->find(spot.row);
            lines << (row != nullptr && row->master.valid()
                          ? tr("%1, port of %2")
                                .arg(text(row->name), text(topology->nameOf(row->master)))
                          : text(topology->nameOf(spot.row)));
        } else {
            lines << (nic.host.valid() ? tr("%1 on %2")
                                             .arg(text(topology->nameOf(nic.host)),
                                                  text(layout.panels[cell.panel].name))
                                       : tr("does not run"));
            QStringList addresses;
            for (const IpAddress& address : nic.addresses)
                addresses << text(address.toString());
            if (nic.mac.known())
                addresses << text(nic.mac.toString());
            if (!addresses.isEmpty())
                lines << addresses.join(QStringLiteral(", "));
            if (nic.firewall)
                lines << tr("firewalled");
        }
    } else if (spot.place.kind == Kind::Uplink) {
        const layout::OverviewUplink& uplink = layout.uplinks[spot.place.index];
        facts = uplink.facts;
        lines << tr("%1, uplink of %2")
                     .arg(text(uplink.name), text(layout.panels[uplink.panel].name));
        QStringList members;
        for (const InterfaceId member : topology->ports(uplink.interface))
            members << text(topology->nameOf(member));
        if (!members.isEmpty())
            lines << tr("made of %1").arg(members.join(QStringLiteral(", ")));
        const Interface* port = topology->find(uplink.interface);
        if (port != nullptr && !port->vlans.empty())
            lines << tr("VLANs allowed: %1").arg(vlanRanges(port->vlans));
    } else {
        const layout::OverviewPanel& panel = layout.panels[spot.place.index];
        QStringList words;
        for (const std::string& detail : panel.details)
            words << text(detail);
        lines << (panel.name.empty() ? tr("no bridge") : text(panel.name));
        if (!words.isEmpty())
            lines << words.join(QStringLiteral(", "));
        lines << tr("guest NICs: %1").arg(QLocale().toString(panel.nics));
        if (panel.folded)
            lines << tr("folded; F unfolds it");
    }
    if (const QString tag = tagWord(facts); !tag.isEmpty())
        lines << tag;
    for (const PortWord& word : portWords(facts))
        lines << word.full;
    if (const double rate = live.rateAt(spot.place, now()); rate >= 0.5)
        lines << tr("packets a second: %1").arg(QLocale().toString(std::lround(rate)));
    for (const OverviewState::Flag& flag : state.flags)
        if (flag.place == spot.place)
            lines << QStringLiteral("✖ ") +
                         tr("packets lost here: %1").arg(OverviewNews::flagWords(flag, state.live));
    return lines.join(QLatin1Char('\n'));
}

} // namespace vs::ui
