// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/filter_edit.h"

#include "ui/bridge/language.h"
#include "ui/panels/style.h"

#include <QApplication>
#include <QInputMethodEvent>
#include <QPainter>
#include <QRegularExpression>
#include <QStyle>
#include <QTextCharFormat>

namespace vs::ui {

namespace {

using Compile = std::function<Result<void>(const std::string&)>;

FilterFault placeOfError(const QString& filter, const QString& reason, const Compile& compile)
{
    static const QRegularExpression kQuoted(QStringLiteral("['\"“]([^'\"”]+)['\"”]"));
    for (auto it = kQuoted.globalMatch(reason); it.hasNext();) {
        const QString word = it.next().captured(1);
        const qsizetype at = filter.indexOf(word);
        if (at >= 0 && word != filter)
            return {static_cast<int>(at), static_cast<int>(word.size()), {}};
    }
    // libpcap seldom tells the place: the longest beginning that compiles ends before it.
    static const QRegularExpression kWord(QStringLiteral("\\S+"));
    qsizetype good = 0;
    for (auto it = kWord.globalMatch(filter); it.hasNext();) {
        const qsizetype end = it.next().capturedEnd();
        if (compile(filter.left(end).toStdString()))
            good = end;
    }
    while (good < filter.size() && filter[good].isSpace())
        ++good;
    return {static_cast<int>(good), static_cast<int>(filter.size() - good), {}};
}

} // namespace

FilterEdit::Check captureCheck(Compile compile)
{
    return [compile = std::move(compile)](const QString& text) -> std::optional<FilterFault> {
        const auto compiled = compile(text.trimmed().toStdString());
        if (compiled)
            return std::nullopt;
        const QString reason = QString::fromStdString(compiled.error().reason);
        FilterFault fault = placeOfError(text, reason, compile);
        const QString word = text.mid(fault.start, fault.length);
        fault.words = word.trimmed().isEmpty()
                          ? FilterEdit::tr("not valid: something is missing at the end")
                          : FilterEdit::tr("not valid at “%1”").arg(word);
        if (!reason.isEmpty())
            fault.words += QStringLiteral(" (%1)").arg(remark(compiled.error().reason));
        return fault;
    };
}

FilterEdit::FilterEdit(Check check, QWidget* parent) : QLineEdit(parent), m_check(std::move(check))
{
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
    const auto fault = text().trimmed().isEmpty() ? std::nullopt : m_check(text());
    m_fault = fault.value_or(FilterFault());
    m_state = fault ? State::Invalid : text().trimmed().isEmpty() ? State::Empty : State::Valid;
    m_words = fault ? fault->words : m_state == State::Valid ? tr("valid") : QString();
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
    if (m_state == State::Invalid && m_fault.length > 0) {
        QTextCharFormat format;
        format.setUnderlineStyle(QTextCharFormat::WaveUnderline);
        format.setUnderlineColor(m_theme.drop);
        format.setForeground(m_theme.drop);
        marks.append({QInputMethodEvent::TextFormat, m_fault.start - cursorPosition(),
                      m_fault.length, format});
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
    // What is missing at the end has no word to underline.
    if (!valid && m_fault.length == 0 && cursorPosition() == text().size()) {
        const QRect end = cursorRect();
        painter.fillRect(end.center().x() + 4, end.bottom() - 1, 8, 2, m_theme.drop);
    }
}

} // namespace vs::ui
