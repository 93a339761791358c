// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/timeline_view.h"

#include <QFrame>

class QHBoxLayout;
class QPushButton;
class QToolButton;

namespace vs::ui {

/// The timeline under its heading: which scale it has, and how far it is zoomed.
class TimelinePanel : public QFrame
{
    Q_OBJECT

public:
    explicit TimelinePanel(QWidget* parent = nullptr);

    TimelineView* view() const { return m_view; }
    QPushButton* scaleButton(TimelineView::Scale scale) const;
    QPushButton* fitButton() const { return m_fit; }
    /// Puts a control of somebody else's at the right end of the heading.
    void addControl(QWidget* control);

private:
    QToolButton* makeZoomButton(const QString& sign, const QString& name, const QString& key);
    void showScale();

    TimelineView* m_view;
    QHBoxLayout* m_head;
    QPushButton* m_scales[2] = {};
    QToolButton* m_closer = nullptr;
    QToolButton* m_wider = nullptr;
    QPushButton* m_fit = nullptr;
};

} // namespace vs::ui
