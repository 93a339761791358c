// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QFrame>
#include <QTimer>

class QLabel;
class QPushButton;

namespace vs::ui {

/// What went wrong and what to do about it, in line; it never blocks the window.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget* parent = nullptr);

    void showError(const Error& error);
    void showMessage(const QString& message, const QString& hint);
    /// What went well; it goes away by itself.
    void showNotice(const QString& message);
    QString message() const;

private:
    void tell(const QString& mark, const QString& message, const QString& hint);

    QTimer m_notice;
    QLabel* m_message;
    QLabel* m_hint;
};

} // namespace vs::ui
