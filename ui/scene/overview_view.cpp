// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/overview_view.h"

#include "ui/scene/overview_minimap.h"
#include "ui/scene/overview_view_impl.h"
#include "ui/scene/shapes.h"

#include <QAction>
#include <algorithm>

namespace vs::ui {

using Kind = OverviewPlace::Kind;

namespace {

constexpr double kStep = 1.25;
constexpr double kOpened = 2.6; ///< scale at which a cell is opened well

} // namespace

OverviewView::OverviewView(QWidget* parent) : QWidget(parent), m_impl(std::make_unique<Impl>(this))
{
    setMouseTracking(true);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_OpaquePaintEvent);
    setAccessibleName(tr("Overview of the node"));
    m_impl->minimap = new OverviewMinimap(this);
    m_impl->minimap->hide();
    connect(m_impl->minimap, &OverviewMinimap::centerWanted, this,
            [this](const QPointF& units) { m_impl->moveTo(units); });
    m_impl->makeActions();
    m_impl->makeTools();
    m_impl->updateActions();
    m_impl->clock.start();
}

OverviewView::~OverviewView() = default;

void OverviewView::setTheme(const Theme& theme)
{
    m_impl->theme = theme;
    m_impl->painter = std::make_unique<OverviewPainter>(m_impl->theme, m_impl->fonts);
    m_impl->minimap->setTheme(theme);
    m_impl->makeIcons();
    m_impl->touch();
}

void OverviewView::setTopology(std::shared_ptr<const Topology> topology)
{
    if (topology == m_impl->topology)
        return;
    m_impl->topology = std::move(topology);
    m_impl->snapshot.reset();
    m_impl->drops.clear();
    m_impl->hits = {};
    m_impl->layOut();
}

void OverviewView::setSnapshot(std::shared_ptr<const Snapshot> snapshot)
{
    m_impl->drops.read(snapshot);
    m_impl->snapshot = std::move(snapshot);
    const Snapshot* now = m_impl->snapshot.get();
    if (now != nullptr && now->topology != m_impl->topology) {
        m_impl->topology = now->topology;
        m_impl->hits = {};
        m_impl->layOut();
    } else {
        m_impl->refresh();
    }
    if (now == nullptr)
        return;
    if (isVisible())
        m_impl->live.feed(m_impl->layout, *now, m_impl->now());
    m_impl->ensureTimer();
}

void OverviewView::setStory(const Story& story)
{
    m_impl->story = story;
    showStory(m_impl->state, m_impl->layout, story);
    m_impl->updateActions();
    m_impl->minimap->refresh();
    m_impl->touch();
}

void OverviewView::addLiveJourney(const JourneyRecord& journey)
{
    if (!isVisible())
        return;
    m_impl->live.add(m_impl->layout, journey, m_impl->now());
    m_impl->ensureTimer();
}

void OverviewView::setLiveLimits(const LiveTraffic::Limits& limits)
{
    m_impl->live.setLimits(limits);
}

void OverviewView::setReducedMotion(bool reduced)
{
    m_impl->reducedMotion = reduced;
    m_impl->live.setReducedMotion(reduced);
    m_impl->ensureTimer();
    update();
}

QRect OverviewView::areaOf(const SceneElement& element) const
{
    return m_impl->pixelsOf(element).toAlignedRect();
}

void OverviewView::setHits(const std::vector<SearchHit>& found, int current, bool active)
{
    if (!m_impl->topology)
        return;
    OverviewHits hits;
    hits.active = active;
    const layout::OverviewLayout& layout = m_impl->layout;
    for (std::size_t i = 0; i < found.size(); ++i) {
        const OverviewPlace place = found[i].kind == SearchHit::Kind::Nic
                                        ? layout.placeOf(*m_impl->topology, found[i].nic)
                                        : layout.placeOf(found[i].interface);
        if (!place.valid())
            continue;
        hits.places.insert(place);
        if (static_cast<int>(i) == current)
            hits.current = place;
    }
    const bool moved = hits.current.valid() && hits.current != m_impl->hits.current;
    m_impl->hits = std::move(hits);
    m_impl->touch();
    if (!moved)
        return;
    const OverviewPlace place = m_impl->hits.current;
    m_impl->focus({place, {}});
    const bool readable = m_impl->canvas().detail() >= layout::OverviewDetail::Cells;
    if (readable || place.kind == Kind::Spine)
        m_impl->ensureVisible(place);
    else
        m_impl->center(toQt(layout.areaOf(place)), 1);
}

void OverviewView::setHint(const QString& hint)
{
    m_impl->emptyHint = hint;
    update();
}

void OverviewView::setArrangements(const QHash<QString, QString>& byNode)
{
    m_impl->arranger.setTexts(byNode);
    if (m_impl->topology)
        m_impl->layOut();
}

const QHash<QString, QString>& OverviewView::arrangements() const
{
    return m_impl->arranger.texts();
}

QUndoStack* OverviewView::undoStack() const
{
    return m_impl->arranger.undoStack();
}

double OverviewView::zoom() const
{
    return m_impl->scale;
}

const layout::OverviewLayout& OverviewView::layoutShown() const
{
    return m_impl->layout;
}

QRectF OverviewView::pixelsOf(layout::OverviewPlace place) const
{
    return place.valid() ? m_impl->canvas().map(m_impl->layout.areaOf(place)) : QRectF();
}

layout::OverviewPlace OverviewView::focusedPlace() const
{
    return m_impl->focused.place;
}

OverviewMinimap* OverviewView::minimap() const
{
    return m_impl->minimap;
}

bool OverviewView::isStill() const
{
    return m_impl->live.empty();
}

QSize OverviewView::sizeHint() const
{
    return {960, 560};
}

QSize OverviewView::minimumSizeHint() const
{
    return {480, 220};
}

void OverviewView::zoomIn()
{
    m_impl->zoomAt(m_impl->area().center(), kStep);
}

void OverviewView::zoomOut()
{
    m_impl->zoomAt(m_impl->area().center(), 1 / kStep);
}

void OverviewView::fit()
{
    m_impl->fit();
}

void OverviewView::zoomToPath()
{
    const OverviewState& state = m_impl->state;
    QRectF units = state.request.boundingRect() | state.answer.boundingRect();
    for (const OverviewPlace end : {state.from, state.to})
        if (end.kind == Kind::Cell || end.kind == Kind::Uplink)
            units |= toQt(m_impl->layout.areaOf(end));
    if (units.isEmpty())
        return;
    // With the words of the bridges that it runs along.
    const double head = m_impl->layout.panels.front().head.x;
    units.setLeft(std::min(units.left(), head));
    units.adjust(-10, -30, 30, 30);
    const QRectF room = m_impl->area();
    m_impl->center(units,
                   std::min({room.width() / units.width(), room.height() / units.height(), 1.6}));
}

void OverviewView::zoomToSelection()
{
    const OverviewPlace place = m_impl->focused.place;
    if (!place.valid())
        return;
    const QRectF units = toQt(m_impl->layout.areaOf(place));
    if (place.kind != Kind::Spine) {
        m_impl->center(units, kOpened);
        return;
    }
    const QRectF room = m_impl->area();
    m_impl->center(units, std::min({room.width() / (units.width() + 20),
                                    room.height() / (units.height() + 20), kOpened}));
}

void OverviewView::selectGuest(int vmid)
{
    Impl::Spot spot;
    if (m_impl->topology && vmid > 0) {
        const auto& guests = m_impl->topology->guests;
        for (std::uint32_t g = 0; g < guests.size() && !spot.valid(); ++g)
            if (guests[g].vmid == vmid && !guests[g].nics.empty())
                spot.place = m_impl->layout.placeOf(*m_impl->topology, {g, 0});
    }
    m_impl->focus(spot);
    if (spot.valid())
        m_impl->ensureVisible(spot.place);
}

void OverviewView::setMinimapShown(bool shown)
{
    m_impl->minimapWanted = shown;
    m_impl->actions.minimap->setChecked(shown);
    if (m_impl->topology)
        m_impl->placeChildren();
}

void OverviewView::toggleFold()
{
    if (const std::int64_t panel = m_impl->panelOfFocus(); panel >= 0)
        m_impl->toggleFold(static_cast<std::uint32_t>(panel));
}

} // namespace vs::ui

#include "moc_overview_view.cpp"
