// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme.h"

#include <QFrame>

namespace vs::ui {

/// The key to the moving picture: every shape with its colour and its meaning. A pop-up: Escape or
/// a click beside it closes it.
class LegendCard : public QFrame
{
    Q_OBJECT

public:
    explicit LegendCard(const Theme& theme, QWidget* parent = nullptr);

    /// Shows it above `anchor`, inside the screen.
    void openAt(QWidget* anchor);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    struct Row;
    std::vector<Row> rows() const;
    int rowHeight() const;

    Theme m_theme;
};

} // namespace vs::ui
