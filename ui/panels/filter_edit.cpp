// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/filter_edit.h"

#include "ui/panels/style.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QStyle>
#include <QTextCharFormat>

namespace vs::ui {

ErrorPlace placeOfError(const QString& filter, const QString& reason,
                        const FilterEdit::Check& check)
{
    static const QRegularExpression kQuoted(QStringLiteral("['\"“]([^'\"”]+)['\"”]"));
    for (auto it = kQuoted.globalMatch(reason); it.hasNext();) {
        const QString word = it.next().captured(1);
        const qsizetype at = filter.indexOf(word);
        if (at >= 0 && word != filter)
            return {static_cast<int>(at), static_cast<int>(word.size())};
    }
    // libpcap seldom tells the place: the longest beginning that compiles ends before it.
    static const QRegularExpression kWord(QStringLiteral("\\S+"));
    qsizetype good = 0;
    for (auto it = kWord.globalMatch(filter); it.hasNext();) {
        const qsizetype end = it.next().capturedEnd();
        if (check(filter.left(end).toStdString()))
            good = end;
    }
    while (good < filter.size() && filter[good].isSpace())
        ++good;
    return {static_cast<int>(good), static_cast<int>(filter.size() - good)};
}

FilterEdit::FilterEdit(Check check, QWidget* parent) : QLineEdit(parent), m_check(std::move(check))
{
    setAccessibleName(tr("Capture filter"));
    setPlaceholderText(tr("everything but this connection; for example: tcp and host 10.0.0.7"));
    setFont(fixedFont());
    connect(this, &QLineEdit::textChanged, this, &FilterEdit::validate);
}

void FilterEdit::setTheme(const Theme& theme)
{
    m_theme = theme;
    underline();
    update();
}

void FilterEdit::validate()
{
    const QString filter = text().trimmed();
    const auto checked = filter.isEmpty() ? Result<void>() : m_check(filter.toStdString());
    m_place = {};
    if (filter.isEmpty()) {
        m_state = State::Empty;
        m_words.clear();
    } else if (checked) {
        m_state = State::Valid;
        m_words = tr("valid");
    } else {
        m_state = State::Invalid;
        const QString reason = QString::fromStdString(checked.error().reason);
        m_place = placeOfError(text(), reason, m_check);
        const QString word = text().mid(m_place.start, m_place.length);
        m_words = word.trimmed().isEmpty() ? tr("not valid: something is missing at the end")
                                           : tr("not valid at “%1”").arg(word);
        if (!reason.isEmpty())
            m_words += QStringLiteral(" (%1)").arg(reason);
    }
    setTextMargins(m_state == State::Empty ? 0 : 18, 0, 0, 0); // room for the mark
    static constexpr const char* kNames[] = {"empty", "valid", "invalid"};
    const QString name = QLatin1String(kNames[static_cast<int>(m_state)]);
    if (property("state").toString() != name) {
        setProperty("state", name);
        style()->unpolish(this);
        style()->polish(this);
    }
    setToolTip(m_words);
    setAccessibleDescription(m_words);
    underline();
    update();
    Q_EMIT stateChanged();
}

void FilterEdit::underline()
{
    // A line edit takes character formats only as an input method would send them.
    QList<QInputMethodEvent::Attribute> marks;
    if (m_state == State::Invalid && m_place.length > 0) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(m_theme.drop);
        format.setForeground(m_theme.drop);
        marks.append({QInputMethodEvent::TextFormat, m_place.start - cursorPosition(),
                      m_place.length, format});
    }
    QInputMethodEvent event(QString(), marks);
    QApplication::sendEvent(this, &event);
}

void FilterEdit::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (m_state == State::Empty)
        return;
    QPainter painter(this);
    QFont bold = QApplication::font();
    bold.setBold(true);
    painter.setFont(bold);
    const bool valid = m_state == State::Valid;
    painter.setPen(valid ? m_theme.delivered : m_theme.drop);
    painter.drawText(QRect(10, 0, 16, height()), Qt::AlignCenter,
                     valid ? QStringLiteral("✓") : QStringLiteral("✖"));
}

} // namespace vs::ui
