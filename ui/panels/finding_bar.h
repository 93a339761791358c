// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/snapshot.h"

#include <QFrame>

#include <vector>

class QLabel;
class QMenu;
class QPushButton;
class QToolButton;

namespace vs::ui {

/// Where a trace shows more than one thing: a button for each finding that packets show, most
/// telling first; what there is no room for is in a menu. Hidden for fewer than two.
class FindingBar : public QFrame
{
    Q_OBJECT

public:
    explicit FindingBar(QWidget* parent = nullptr);

    /// `snapshot` may be null; `current` is the title of the one on show.
    void setFindings(const Snapshot* snapshot, const std::string& current);
    /// The buttons that are to be seen, in order.
    std::vector<QPushButton*> chips() const;
    QToolButton* moreButton() const { return m_more; }

Q_SIGNALS:
    void findingChosen(const QString& title);

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    struct Entry
    {
        QString title, name, count;
        bool loss = false;

        friend bool operator==(const Entry&, const Entry&) = default;
    };

    void rebuild();
    void fit();
    QPushButton* makeChip(const Entry& entry);
    static QString wordsOf(const Entry& entry);

    std::vector<Entry> m_entries;
    QString m_current;
    QLabel* m_heading;
    std::vector<QPushButton*> m_chips;
    QToolButton* m_more;
    QMenu* m_menu;
};

} // namespace vs::ui
