// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/completion.h"
#include "ui/theme.h"

#include <QObject>

#include <memory>

class QCompleter;
class QLineEdit;
class QListView;
class QModelIndex;
class QStandardItemModel;

namespace vs::ui {

class ChoiceDelegate;

/// Offers below a line what can come next in a filter: fields, operators, and values that the
/// snapshot knows, each with what it means.
class FilterCompleter : public QObject
{
    Q_OBJECT

public:
    explicit FilterCompleter(QLineEdit* edit);

    void setTheme(const Theme& theme);
    void setSnapshot(std::shared_ptr<const Snapshot> snapshot) { m_snapshot = std::move(snapshot); }

    /// Offers what fits at the cursor. Unasked, only where a word or a value has been begun.
    void offer(bool asked);
    void hide();
    bool isOpen() const;
    /// Takes the marked choice, or else the first; false: none is open.
    bool take();
    bool hasMarked() const;
    QListView* list() const { return m_list; }

private:
    void insert(const QModelIndex& choice);
    bool wantsToBeSeen(const FilterCompletion& completion, std::size_t cursor) const;

    QLineEdit* m_edit;
    QListView* m_list;
    ChoiceDelegate* m_delegate;
    QStandardItemModel* m_choices;
    QCompleter* m_completer;
    std::shared_ptr<const Snapshot> m_snapshot;
    int m_begin = 0; ///< what a choice takes the place of, in the edit's text
    int m_length = 0;
};

} // namespace vs::ui
