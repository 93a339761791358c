// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/lessons/lesson.h"
#include "ui/scene/scene_element.h"

#include <QObject>
#include <QPointer>

class QWidget;

namespace vs::ui {

class LessonCard;
class OverviewView;
class PathView;

/// What an element of a drawing teaches; empty where there is nothing to say.
Lesson lessonOf(const Snapshot& snapshot, const Story& story, const SceneElement& element);

/// Explains what is clicked or asked about (key I) in the drawings, in a card beside it. The card
/// follows the keyboard's focus; Escape and a click elsewhere close it.
class Teacher : public QObject
{
    Q_OBJECT

public:
    /// `host` holds both views; the card is its child.
    Teacher(QWidget* host, PathView* path, OverviewView* overview);

    void setSnapshot(std::shared_ptr<const Snapshot> snapshot);
    void setStory(const Story& story);
    void explain(QWidget* view, const SceneElement& element);
    /// Any lesson, beside an area of `view`.
    void show(QWidget* view, const QRect& area, const Lesson& lesson, const QString& action = {});
    void close();
    LessonCard* card() const { return m_card; }

    bool eventFilter(QObject* watched, QEvent* event) override;
    /// Escape, and a press of the mouse, close the card for this view too.
    void watch(QWidget* view);

Q_SIGNALS:
    void insideWanted(vs::InterfaceId bridge);

private:
    QRect areaOf(const QWidget* view, const SceneElement& element) const;

    QWidget* m_host;
    PathView* m_path;
    OverviewView* m_overview;
    LessonCard* m_card;
    std::shared_ptr<const Snapshot> m_snapshot;
    Story m_story;
    SceneElement m_element;
    QPointer<QWidget> m_view; ///< where the card belongs to
};

} // namespace vs::ui
