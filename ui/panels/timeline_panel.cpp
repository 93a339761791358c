// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/timeline_panel.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace vs::ui {

TimelinePanel::TimelinePanel(QWidget* parent)
    : QFrame(parent), m_view(new TimelineView(this)), m_head(new QHBoxLayout)
{
    setObjectName(QStringLiteral("timelinePanel"));
    auto* title = new QLabel(tr("Timeline"), this);
    title->setProperty("tone", QStringLiteral("heading"));
    m_head->setContentsMargins(16, 0, 16, 0);
    m_head->setSpacing(4);
    m_head->addWidget(title);
    m_head->addSpacing(8);
    auto* group = new QButtonGroup(this);
    const std::pair<QString, QString> scales[] = {
        {tr("by event"), tr("Every event takes the same room, however much time lies between")},
        {tr("by clock"), tr("Real time from left to right, and all packets of the lanes")}};
    for (int i = 0; i < 2; ++i) {
        m_scales[i] = new QPushButton(scales[i].first, this);
        m_scales[i]->setToolTip(scales[i].second);
        m_scales[i]->setProperty("small", true);
        m_scales[i]->setCheckable(true);
        group->addButton(m_scales[i], i);
        m_head->addWidget(m_scales[i]);
    }
    m_head->addSpacing(8);
    m_wider = makeZoomButton(QStringLiteral("−"), tr("Zoom the timeline out"), QStringLiteral("-"));
    m_closer = makeZoomButton(QStringLiteral("+"), tr("Zoom the timeline in"), QStringLiteral("+"));
    m_fit = new QPushButton(tr("Fit"), this);
    m_fit->setProperty("small", true);
    m_fit->setToolTip(tr("Show the whole trace (0)"));
    m_fit->setAccessibleName(tr("Fit the timeline: show the whole trace"));
    m_head->addWidget(m_fit);
    m_head->addStretch(1);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 8, 0, 8);
    layout->setSpacing(8);
    layout->addLayout(m_head);
    layout->addWidget(m_view, 1);

    connect(group, &QButtonGroup::idClicked, this,
            [this](int id) { m_view->setScale(static_cast<TimelineView::Scale>(id)); });
    connect(m_view, &TimelineView::scaleChanged, this, &TimelinePanel::showScale);
    connect(m_closer, &QToolButton::clicked, this, [this] { m_view->zoom(1); });
    connect(m_wider, &QToolButton::clicked, this, [this] { m_view->zoom(-1); });
    connect(m_fit, &QPushButton::clicked, m_view, &TimelineView::fit);
    showScale();
}

QToolButton* TimelinePanel::makeZoomButton(const QString& sign, const QString& name,
                                           const QString& key)
{
    auto* button = new QToolButton(this);
    button->setText(sign);
    button->setProperty("small", true);
    button->setAutoRepeat(true);
    button->setFocusPolicy(Qt::StrongFocus);
    button->setToolTip(QStringLiteral("%1 (%2)").arg(name, key));
    button->setAccessibleName(name);
    m_head->addWidget(button);
    return button;
}

QPushButton* TimelinePanel::scaleButton(TimelineView::Scale scale) const
{
    return m_scales[static_cast<int>(scale)];
}

void TimelinePanel::addControl(QWidget* control)
{
    m_head->addWidget(control);
}

void TimelinePanel::showScale()
{
    const bool clock = m_view->scale() == TimelineView::Scale::ByClock;
    m_scales[clock ? 1 : 0]->setChecked(true);
    // Time by event has no zoom: every event is readable.
    m_closer->setVisible(clock);
    m_wider->setVisible(clock);
    m_fit->setVisible(clock);
}

} // namespace vs::ui
