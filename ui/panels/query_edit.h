// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/filter.h"
#include "ui/panels/filter_edit.h"

#include <QTimer>

#include <memory>

namespace vs {
struct Snapshot;
}

namespace vs::ui {

class FilterCompleter;

/// A display filter over journeys (docs/filter.md): says what is wrong with it and where, offers
/// what can come next, and keeps the last valid one while it is not.
class QueryEdit : public FilterEdit
{
    Q_OBJECT

public:
    explicit QueryEdit(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// Whose values are offered.
    void setSnapshot(const std::shared_ptr<const Snapshot>& snapshot);

    /// The last valid one.
    const JourneyFilter& filter() const { return m_filter; }
    /// As if typed, and taken at once.
    void apply(const QString& filter);
    FilterCompleter* completer() const { return m_completer; }

Q_SIGNALS:
    /// Typing has paused, or ended: filter() and state() are worth a look.
    void settled();
    /// Enter, or Escape where there is nothing to clear: on to what is filtered.
    void left();

protected:
    bool event(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void settle();

    FilterCompleter* m_completer;
    JourneyFilter m_filter;
    QTimer m_pause;
};

} // namespace vs::ui
