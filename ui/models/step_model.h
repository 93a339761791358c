// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/story.h"
#include "ui/theme.h"

#include <QAbstractTableModel>

namespace vs::ui {

/// The steps of a story as a table: what the drawing shows, for a screen reader and for copying.
class StepModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Number, Packet, Place, Since, Event, Columns };

    explicit StepModel(QObject* parent = nullptr);

    void setTheme(const Theme& theme);
    /// The story's snapshot must outlive it; an empty story has no rows.
    void setStory(std::shared_ptr<const Snapshot> snapshot, const Story& story);
    /// Only the first rows are there: what comes after them is to be predicted. -1: all.
    void setLimit(int rows);

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    int rowsOf(int limit) const;
    QString display(const StoryStep& step, int row, int column) const;
    QColor colour(const StoryStep& step, int column) const;

    Theme m_theme = Theme::light();
    std::shared_ptr<const Snapshot> m_snapshot;
    Story m_story;
    int m_limit = -1;
};

} // namespace vs::ui
