// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/story.h"
#include "ui/scene/scene_element.h"
#include "ui/theme.h"

#include <QWidget>
#include <memory>
#include <vector>

namespace vs::ui {

/// The path view: the story of one exchange, drawn, with a playback position. The drawing that
/// does not move is kept as a pixmap; a moving packet is painted on top. GUI thread only.
class PathView : public QWidget
{
    Q_OBJECT

public:
    explicit PathView(QWidget* parent = nullptr);
    ~PathView() override;

    void setTheme(const Theme& theme);
    /// Shows `story`, which was made from `snapshot` (kept alive here). The position moves to the
    /// story's end: everything is shown until somebody plays it. The same exchange with news in
    /// it keeps its position.
    void setStory(std::shared_ptr<const Snapshot> snapshot, const Story& story);
    /// Nothing to show: a calm page with one sentence (translated by the caller).
    void showHint(const QString& hint);

    /// Hides what has not happened yet, and the verdict, until the story's end is reached.
    void setConcealed(bool concealed);
    /// Without the reasons and remedies below the drawing: where there is little room.
    void setCompact(bool compact);
    /// Steps that differ from those of another story: each gets a frame with a sign.
    void setMarked(const std::vector<int>& steps);

    const Story& story() const;
    /// In steps, 0 (nothing happened yet) to story().steps.size() (everything shown).
    double position() const;
    SceneElement focusedElement() const;
    /// Where an element is drawn, in pixels of this view; empty: it is not.
    QRect areaOf(const SceneElement& element) const;
    QRect areaOfStep(int step) const;
    /// The drawing without the words above and below it, in pixels of this view.
    QRect diagramArea() const;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

public Q_SLOTS:
    void setPosition(double position);
    /// Marks the element of a step, as the keyboard's focus does; -1 clears it.
    void setCurrentStep(int step);

Q_SIGNALS:
    /// Click, Enter or Space on something.
    void elementActivated(const vs::ui::SceneElement& element);
    /// Pointer or keyboard focus moved; kind None: away from everything.
    void elementHovered(const vs::ui::SceneElement& element);
    /// Enter or a double click on a bridge.
    void insideWanted(vs::InterfaceId bridge);
    /// Key I on what has the keyboard's focus.
    void explanationWanted(const vs::ui::SceneElement& element);
    /// The keyboard's focus moved to another element.
    void focusMoved(const vs::ui::SceneElement& element);

protected:
    /// Tab goes on through the elements once one of them has the focus.
    bool focusNextPrevChild(bool next) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    bool event(QEvent* event) override;

private:
    void moveFocus(int to);
    void describe();

    class Impl;
    std::unique_ptr<Impl> m_impl;
};

} // namespace vs::ui
