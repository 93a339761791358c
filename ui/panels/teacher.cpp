// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/teacher.h"

#include "ui/panels/lesson_card.h"
#include "ui/scene/overview_view.h"
#include "ui/scene/path_view.h"

#include <QKeyEvent>
#include <QWidget>

namespace vs::ui {

Lesson lessonOf(const Snapshot& snapshot, const Story& story, const SceneElement& element)
{
    using Kind = SceneElement::Kind;
    switch (element.kind) {
    case Kind::LeftEnd:
    case Kind::RightEnd:
        return endLesson(snapshot, story, element.kind == Kind::LeftEnd);
    case Kind::Bridge:
    case Kind::Interface:
        return interfaceLesson(snapshot, element.interface);
    case Kind::Hop:
    case Kind::Conntrack:
    case Kind::Drop:
        return stepLesson(snapshot, story, element.step);
    case Kind::Rule:
        return decidingRuleLesson(snapshot, story);
    case Kind::GuestNic:
        return guestLesson(snapshot, element.vmid, element.nic);
    case Kind::Remedy: // its tool tip says all
    case Kind::None:
        break;
    }
    return {};
}

Teacher::Teacher(QWidget* host, PathView* path, OverviewView* overview)
    : QObject(host), m_host(host), m_path(path), m_overview(overview), m_card(new LessonCard(host))
{
    watch(path);
    watch(overview);
    connect(path, &PathView::elementActivated, this,
            [this](const SceneElement& element) { explain(m_path, element); });
    connect(path, &PathView::explanationWanted, this,
            [this](const SceneElement& element) { explain(m_path, element); });
    connect(overview, &OverviewView::elementActivated, this,
            [this](const SceneElement& element) { explain(m_overview, element); });
    connect(path, &PathView::focusMoved, this, [this](const SceneElement& element) {
        if (m_card->isOpen())
            explain(m_path, element);
    });
    connect(m_card, &LessonCard::actionTriggered, this, [this] {
        const InterfaceId bridge = m_element.interface;
        close();
        Q_EMIT insideWanted(bridge);
    });
    connect(m_card, &LessonCard::closed, this, [this] {
        if (m_view)
            m_view->setFocus();
    });
}

void Teacher::watch(QWidget* view)
{
    view->installEventFilter(this);
}

void Teacher::setSnapshot(std::shared_ptr<const Snapshot> snapshot)
{
    if (!snapshot)
        close();
    m_snapshot = std::move(snapshot);
}

void Teacher::setStory(const Story& story)
{
    const auto idOf = [](const Story& some) {
        const auto& record = some.request ? some.request : some.answer;
        return record ? record->journey.id : JourneyId();
    };
    if (idOf(story) != idOf(m_story))
        close();
    m_story = story;
}

QRect Teacher::areaOf(const QWidget* view, const SceneElement& element) const
{
    return view == m_path ? m_path->areaOf(element) : m_overview->areaOf(element);
}

void Teacher::explain(QWidget* view, const SceneElement& element)
{
    if (!m_snapshot)
        return;
    const Lesson lesson = lessonOf(*m_snapshot, m_story, element);
    const bool inside = view == m_path && element.kind == SceneElement::Kind::Bridge;
    show(view, areaOf(view, element), lesson,
         inside ? tr("Look inside: hooks, chains, rules") : QString());
    m_element = element;
}

void Teacher::show(QWidget* view, const QRect& area, const Lesson& lesson, const QString& action)
{
    if (lesson.empty())
        return close();
    m_view = view;
    m_element = {};
    std::vector<QRect> telling; // where the packet died, and by what
    const auto keep = [&](const QRect& part) {
        if (part.isValid() && part != area)
            telling.emplace_back(view->mapTo(m_host, part.topLeft()), part.size());
    };
    for (std::size_t i = 0; view == m_path && i < m_story.steps.size(); ++i) {
        if (m_story.steps[i].kind == StoryStep::Kind::Drop) {
            keep(m_path->areaOfStep(static_cast<int>(i)));
            SceneElement rule;
            rule.kind = SceneElement::Kind::Rule;
            keep(m_path->areaOf(rule));
        }
    }
    m_card->setAvoid(std::move(telling));
    m_card->openAt(QRect(view->mapTo(m_host, area.topLeft()), area.size()), lesson, action);
}

void Teacher::close()
{
    m_card->hide();
}

bool Teacher::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_card->isOpen())
        return QObject::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::ShortcutOverride:
    case QEvent::KeyPress:
        if (static_cast<QKeyEvent*>(event)->key() == Qt::Key_Escape) {
            // Of the window's own meanings of Escape this comes first.
            if (event->type() == QEvent::KeyPress)
                close();
            event->accept();
            return true;
        }
        break;
    case QEvent::Resize: // once the view has placed its things anew
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_card->isOpen() && m_view)
                    explain(m_view, m_element);
            },
            Qt::QueuedConnection);
        break;
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonDblClick: // its first click opened it
    case QEvent::Hide:
        close();
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

} // namespace vs::ui

#include "moc_teacher.cpp"
