// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/inside/bridge_inside.h"
#include "ui/theme.h"

#include <QVariantAnimation>
#include <QWidget>

#include <memory>

class QPushButton;

namespace vs::ui {

/// Where the picture is while the view zooms from a bridge's box to its whole size: `t` from 0
/// to 1.
QRectF zoomedRect(const QRectF& from, const QRectF& to, double t);

/// The inside of a bridge, over the path view: hooks, chains and rules in the order in which the
/// packet meets them. Up and down walk through it, Escape leads back. GUI thread only.
class BridgeView : public QWidget
{
    Q_OBJECT

public:
    /// Covers `over` whole while it is open.
    explicit BridgeView(QWidget* over);
    ~BridgeView() override;

    void setTheme(const Theme& theme);
    void setReducedMotion(bool reduced);
    /// Zooms in from `box` (pixels of the view below). False, and nothing is shown, if no packet of
    /// the story comes into that bridge.
    bool openFrom(const QRect& box, std::shared_ptr<const Snapshot> snapshot, const Story& story,
                  InterfaceId bridge, int step);
    /// The same story with news in it; another one closes the view.
    void updateStory(std::shared_ptr<const Snapshot> snapshot, const Story& story);
    void setStep(int step); ///< where playback stands
    void close();           ///< zooms out
    bool isOpen() const;

    const BridgeInside& inside() const;
    /// Station and rule with the keyboard's focus; -1: none.
    int focusedStation() const;
    int focusedRule() const;
    QRect areaOf(int station, int rule) const;

Q_SIGNALS:
    void closed();
    /// Click, Enter or I: what is it? `rule` -1: the station itself.
    void explanationWanted(int station, int rule);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void changeEvent(QEvent* event) override;
    bool event(QEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;
    bool focusNextPrevChild(bool next) override;

private:
    class Impl;
    void showPacket(bool answer);
    void layOut();
    void moveFocus(int to);
    void finishClosing();
    void showButtons(bool shown);

    std::unique_ptr<Impl> m_impl;
    QPushButton* m_back;
    QPushButton* m_other; ///< shows the other packet of the story
    QVariantAnimation m_zoom;
};

} // namespace vs::ui
