// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/step_model.h"

#include <QTableView>

namespace vs::ui {

/// The drawing's equivalent in words: a row for each hop, conntrack change and drop, in order. The
/// current row is the step on show.
class StepTable : public QTableView
{
    Q_OBJECT

public:
    explicit StepTable(QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    /// The story's verdict becomes the table's description.
    void setStory(const std::shared_ptr<const Snapshot>& snapshot, const Story& story);
    /// Index into the story's steps; -1: none has happened.
    void setStep(int step);
    /// Steps that have not happened are not there.
    void setConcealed(bool concealed);

Q_SIGNALS:
    void stepChosen(int step); ///< by the user

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void limit();

    StepModel* m_model;
    int m_step = -1;
    bool m_concealed = false;
    bool m_ours = false; ///< the current row is moved by setStep()
};

} // namespace vs::ui
