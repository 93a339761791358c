// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/layout/overview_layout.h"
#include "ui/scene/overview_state.h"
#include "ui/theme.h"

#include <QPixmap>
#include <QWidget>

namespace vs::ui {

/// The whole switchboard in a corner, with the part in sight framed. A click or drag moves the
/// part; so do the arrow keys. GUI thread.
class OverviewMinimap : public QWidget
{
    Q_OBJECT

public:
    explicit OverviewMinimap(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// `layout` and `state` must outlive the map, or the next call.
    void setLayout(const layout::OverviewLayout* layout, const OverviewState* state);
    /// What is in sight, in the layout's units.
    void setSight(const QRectF& units);
    /// News of the state: traffic, drops, the path.
    void refresh() { update(); }
    /// Its size inside a view of that size; empty where it would be in the way.
    QSize sizeIn(QSize view) const;

Q_SIGNALS:
    /// The middle of what is to be in sight, in units.
    void centerWanted(const QPointF& units);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    double scale() const;
    void wantAt(QPointF pixel);

    Theme m_theme = Theme::light();
    const layout::OverviewLayout* m_layout = nullptr;
    const OverviewState* m_state = nullptr;
    QRectF m_sight;
    QPixmap m_still;
};

} // namespace vs::ui
