// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/query_edit.h"

#include "ui/bridge/filter_words.h"
#include "ui/panels/filter_completer.h"

#include <QKeyEvent>

namespace vs::ui {

namespace {

/// A list that changes at every letter of a word cannot be read.
constexpr int kPauseMs = 150;

std::optional<FilterFault> checkQuery(const QString& text)
{
    const auto filter = JourneyFilter::parse(text.toStdString());
    if (filter)
        return std::nullopt;
    const FilterProblem& problem = filter.error();
    const int start = toUtf16(text, problem.begin);
    return FilterFault{start, toUtf16(text, problem.begin + problem.length) - start,
                       problemWords(problem)};
}

} // namespace

QueryEdit::QueryEdit(QWidget* parent)
    : FilterEdit(checkQuery, parent), m_completer(new FilterCompleter(this))
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(kPauseMs);
    connect(&m_pause, &QTimer::timeout, this, &QueryEdit::settle);
    connect(this, &FilterEdit::stateChanged, this, [this] { m_pause.start(); });
    connect(this, &QLineEdit::textEdited, this, [this] { m_completer->offer(false); });
}

void QueryEdit::setTheme(const Theme& theme)
{
    FilterEdit::setTheme(theme);
    m_completer->setTheme(theme);
}

void QueryEdit::setSnapshot(const std::shared_ptr<const Snapshot>& snapshot)
{
    m_completer->setSnapshot(snapshot);
}

void QueryEdit::apply(const QString& filter)
{
    m_completer->hide();
    setText(filter);
    settle();
}

void QueryEdit::settle()
{
    m_pause.stop();
    if (auto filter = JourneyFilter::parse(text().toStdString()))
        m_filter = std::move(*filter);
    Q_EMIT settled();
}

bool QueryEdit::event(QEvent* event)
{
    const bool override = event->type() == QEvent::ShortcutOverride;
    if (override || event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        // Before the window's own Escape, which would go on following.
        if (override && key == Qt::Key_Escape) {
            event->accept();
            return true;
        }
        // Before it moves the focus on.
        if (!override && key == Qt::Key_Tab && m_completer->take()) {
            event->accept();
            return true;
        }
    }
    return FilterEdit::event(event);
}

void QueryEdit::keyPressEvent(QKeyEvent* event)
{
    const bool open = m_completer->isOpen();
    switch (event->key()) {
    case Qt::Key_Escape:
        if (open)
            m_completer->hide();
        else if (!text().isEmpty())
            apply(QString());
        else
            Q_EMIT left();
        return;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        if (m_completer->hasMarked()) {
            m_completer->take();
            return;
        }
        m_completer->hide();
        settle();
        Q_EMIT left();
        return;
    case Qt::Key_Space:
        if (event->modifiers().testFlag(Qt::ControlModifier)) {
            m_completer->offer(true);
            return;
        }
        break;
    case Qt::Key_Down:
        if (!open) {
            m_completer->offer(true);
            return;
        }
        break;
    default:
        break;
    }
    FilterEdit::keyPressEvent(event);
}

} // namespace vs::ui
