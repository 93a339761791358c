// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

namespace vs::ui {

class ChartTile;

/// Lies over a tile's chart: marks what is chosen and takes the mouse.
class ChartOverlay : public QWidget
{
    Q_OBJECT

public:
    /// `tile` owns it.
    ChartOverlay(ChartTile* tile, QWidget* parent);

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    bool event(QEvent* event) override;

private:
    ChartTile* m_tile;
    std::optional<QPointF> m_press;
    double m_drawn = 0; ///< to where the mouse was drawn
    bool m_drawing = false;
};

} // namespace vs::ui
