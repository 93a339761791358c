// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/message_bar.h"

#include "ui/bridge/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace vs::ui {

MessageBar::MessageBar(QWidget* parent)
    : QFrame(parent), m_message(new QLabel(this)), m_hint(new QLabel(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_message->setProperty("tone", QStringLiteral("heading"));
    m_hint->setProperty("tone", QStringLiteral("secondary"));
    auto* words = new QVBoxLayout;
    words->setSpacing(4);
    for (QLabel* label : {m_message, m_hint}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setTextInteractionFlags(Qt::TextSelectableByMouse);
        words->addWidget(label);
    }
    auto* close = new QPushButton(tr("Dismiss"), this);
    close->setProperty("quiet", true);
    connect(close, &QPushButton::clicked, this, &QWidget::hide);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 8);
    layout->setSpacing(16);
    layout->addLayout(words, 1);
    layout->addWidget(close, 0, Qt::AlignTop);
    m_notice.setSingleShot(true);
    m_notice.setInterval(6000);
    connect(&m_notice, &QTimer::timeout, this, &QWidget::hide);
    hide();
}

void MessageBar::showError(const Error& error)
{
    const ErrorWords words = errorWords(error);
    showMessage(words.message, words.hint);
}

void MessageBar::showMessage(const QString& message, const QString& hint)
{
    setProperty("notice", false);
    tell(QStringLiteral("✖ "), message, hint);
}

void MessageBar::showNotice(const QString& message)
{
    setProperty("notice", true);
    tell(QStringLiteral("✔ "), message, QString());
    m_notice.start();
}

void MessageBar::tell(const QString& mark, const QString& message, const QString& hint)
{
    m_notice.stop();
    setStyleSheet(QString()); // re-reads the property
    m_message->setText(mark + message);
    m_hint->setText(hint);
    m_hint->setVisible(!hint.isEmpty());
    setAccessibleName(message);
    setVisible(!message.isEmpty());
}

QString MessageBar::message() const
{
    return m_message->text();
}

} // namespace vs::ui
