// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/bridge_view.h"

#include "ui/scene/bridge_view_impl.h"
#include "ui/scene/inside_scene.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace vs::ui {

namespace {
constexpr int kZoomMs = 260;
} // namespace

QRectF zoomedRect(const QRectF& from, const QRectF& to, double t)
{
    const auto between = [t](double a, double b) { return a + (b - a) * t; };
    return {between(from.x(), to.x()), between(from.y(), to.y()), between(from.width(), to.width()),
            between(from.height(), to.height())};
}

BridgeView::BridgeView(QWidget* over)
    : QWidget(over), m_impl(std::make_unique<Impl>()), m_back(new QPushButton(this)),
      m_other(new QPushButton(this))
{
    setFocusPolicy(Qt::StrongFocus);
    m_back->setText(tr("‹ Back to the path"));
    m_back->setToolTip(tr("Back (Esc)"));
    m_back->setProperty("quiet", true);
    m_other->setProperty("quiet", true);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(16, 6, 16, 0);
    row->addWidget(m_back);
    row->addStretch(1);
    row->addWidget(m_other);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addStretch(1);
    connect(m_back, &QPushButton::clicked, this, &BridgeView::close);
    connect(m_other, &QPushButton::clicked, this, [this] { showPacket(!m_impl->inside.answer); });
    m_zoom.setDuration(kZoomMs);
    m_zoom.setEasingCurve(QEasingCurve::InOutCubic);
    connect(&m_zoom, &QVariantAnimation::valueChanged, this, QOverload<>::of(&QWidget::update));
    connect(&m_zoom, &QVariantAnimation::finished, this, [this] {
        if (m_impl->closing)
            return finishClosing();
        showButtons(true);
        update();
    });
    over->installEventFilter(this);
    hide();
}

BridgeView::~BridgeView() = default;

void BridgeView::setTheme(const Theme& theme)
{
    m_impl->theme = theme;
    update();
}

void BridgeView::setReducedMotion(bool reduced)
{
    m_impl->reduced = reduced;
}

bool BridgeView::isOpen() const
{
    return m_impl->open;
}

const BridgeInside& BridgeView::inside() const
{
    return m_impl->inside;
}

int BridgeView::focusedStation() const
{
    return m_impl->focused < 0
               ? -1
               : m_impl->elements[static_cast<std::size_t>(m_impl->focused)].station;
}

int BridgeView::focusedRule() const
{
    return m_impl->focused < 0 ? -1
                               : m_impl->elements[static_cast<std::size_t>(m_impl->focused)].rule;
}

QRect BridgeView::areaOf(int station, int rule) const
{
    for (const Impl::Element& element : m_impl->elements) {
        if (element.station != station || element.rule != rule)
            continue;
        const double scale = m_impl->fitted.scale;
        // A station's row spans the whole room: its mark and name are what it is about.
        const layout::Rect& area =
            rule < 0 ? m_impl->fitted.layout.stations[static_cast<std::size_t>(station)].node
                     : element.area;
        return QRectF(area.x * scale, area.y * scale + kInsideTop, area.width * scale,
                      area.height * scale)
            .toAlignedRect();
    }
    return {};
}

bool BridgeView::openFrom(const QRect& box, std::shared_ptr<const Snapshot> snapshot,
                          const Story& story, InterfaceId bridge, int step)
{
    const bool answer = answerFirst(story, bridge, step);
    bool shown = answer;
    if (bridgeInside(*snapshot, story, bridge, answer).empty()) {
        shown = !answer;
        if (bridgeInside(*snapshot, story, bridge, shown).empty())
            return false;
    }
    m_impl->snapshot = std::move(snapshot);
    m_impl->story = story;
    m_impl->bridge = bridge;
    m_impl->step = step;
    m_impl->box = box;
    m_impl->open = true;
    m_impl->closing = false;
    setGeometry(parentWidget()->rect());
    showPacket(shown);
    show();
    raise();
    setFocus();
    m_zoom.stop();
    showButtons(m_impl->reduced);
    if (!m_impl->reduced) {
        m_zoom.setStartValue(0.0);
        m_zoom.setEndValue(1.0);
        m_zoom.start();
    }
    return true;
}

void BridgeView::showPacket(bool answer)
{
    m_impl->inside = bridgeInside(*m_impl->snapshot, m_impl->story, m_impl->bridge, answer);
    m_impl->input = insideInput(*m_impl->snapshot, m_impl->story, m_impl->inside);
    m_impl->focused = -1;
    setAccessibleName(QString::fromStdString(m_impl->input.title));
    setAccessibleDescription(QString::fromStdString(m_impl->input.source));
    m_impl->both = !bridgeInside(*m_impl->snapshot, m_impl->story, m_impl->bridge, !answer).empty();
    showButtons(m_zoom.state() != QAbstractAnimation::Running);
    m_other->setText(answer ? tr("Show the request here") : tr("Show the answer here"));
    layOut();
}

void BridgeView::showButtons(bool shown)
{
    m_back->setVisible(shown);
    m_other->setVisible(shown && m_impl->both);
}

void BridgeView::updateStory(std::shared_ptr<const Snapshot> snapshot, const Story& story)
{
    if (!m_impl->open)
        return;
    const auto idOf = [](const Story& some) {
        const auto& record = some.request ? some.request : some.answer;
        return record ? record->journey.id : JourneyId();
    };
    if (!snapshot || story.empty() || idOf(story) != idOf(m_impl->story))
        return finishClosing();
    m_impl->snapshot = std::move(snapshot);
    m_impl->story = story;
    const int focused = m_impl->focused;
    showPacket(m_impl->inside.answer);
    m_impl->focused = std::min(focused, static_cast<int>(m_impl->elements.size()) - 1);
}

void BridgeView::setStep(int step)
{
    m_impl->step = step;
    if (m_impl->open)
        update();
}

void BridgeView::close()
{
    if (!m_impl->open || m_impl->closing)
        return;
    m_impl->closing = true;
    m_zoom.stop();
    if (m_impl->reduced)
        return finishClosing();
    showButtons(false);
    m_zoom.setStartValue(1.0);
    m_zoom.setEndValue(0.0);
    m_zoom.start();
}

void BridgeView::finishClosing()
{
    m_impl->open = m_impl->closing = false;
    m_zoom.stop();
    const bool focus = hasFocus() || m_back->hasFocus() || m_other->hasFocus();
    hide();
    if (focus)
        parentWidget()->setFocus();
    Q_EMIT closed();
}

void BridgeView::layOut()
{
    m_impl->fitted = layout::fitInside(
        m_impl->input, m_impl->fonts,
        {static_cast<double>(width()), static_cast<double>(std::max(height() - kInsideTop, 100))});
    m_impl->placeElements();
    update();
}

} // namespace vs::ui

#include "moc_bridge_view.cpp"
