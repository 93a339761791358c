// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/fact_line.h"

#include "ui/panels/inspector_panel.h"
#include "ui/panels/style.h"

#include <QHBoxLayout>
#include <QLabel>

namespace vs::ui {

namespace {

QLabel* makeLabel(const char* tone, QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setProperty("tone", QLatin1String(tone));
    label->setTextFormat(Qt::PlainText);
    return label;
}

const char* toneOf(const FactRow& row)
{
    switch (row.tone) {
    case FactRow::Tone::Good:
        return "good";
    case FactRow::Tone::Secondary:
        return "secondary";
    case FactRow::Tone::Drop:
        return "drop";
    case FactRow::Tone::Plain:
        break;
    }
    return "plain";
}

bool isLoud(const FactRow& row)
{
    return row.changed || row.tone == FactRow::Tone::Good || row.tone == FactRow::Tone::Drop;
}

void makeReadable(QLabel* label, const FactRow& row)
{
    label->setWordWrap(true);
    label->setMinimumWidth(1); // the panel decides how wide, not the longest word
    label->setCursor(Qt::IBeamCursor);
    QFont font = row.fixed ? fixedFont() : label->font();
    font.setBold(isLoud(row));
    label->setFont(font);
}

/// Setting a text lays the panel out anew, also where it is the same.
void put(QLabel* label, const QString& words)
{
    if (label->text() != words)
        label->setText(words);
}

} // namespace

FactLine::FactLine(const FactRow& row, QWidget* parent) : QWidget(parent), m_row(row)
{
    if (row.kind == FactRow::Kind::Step)
        addStep();
    else
        addPair();
    say();
}

FactLine::FactLine(const QString& heading, const QString& aside, bool first, QWidget* parent)
    : QWidget(parent), m_heading(true), m_first(first)
{
    m_row.label = heading;
    m_row.value = aside;
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, first ? 0 : 16, 4, 4);
    layout->setSpacing(16);
    m_label = makeLabel("heading", this);
    QFont font = m_label->font();
    font.setPointSizeF(font.pointSizeF() * 1.1);
    font.setBold(true);
    m_label->setFont(font);
    m_value = makeLabel("secondary", this);
    m_value->setWordWrap(true);
    m_value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(m_label);
    layout->addWidget(m_value, 1);
    say();
}

bool FactLine::take(const FactRow& row)
{
    if (m_heading || row.kind != m_row.kind || row.changed != m_row.changed ||
        row.fixed != m_row.fixed || row.tone != m_row.tone ||
        row.label.isEmpty() != m_row.label.isEmpty())
        return false;
    m_row = row;
    say();
    return true;
}

bool FactLine::take(const QString& heading, const QString& aside, bool first)
{
    if (!m_heading || m_first != first)
        return false;
    m_row.label = heading;
    m_row.value = aside;
    say();
    return true;
}

/// A step of a walk: where, and what became of the packet there.
void FactLine::addStep()
{
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(14, 2, 4, 2);
    layout->setSpacing(8);
    m_label = makeLabel(isLoud(m_row) ? toneOf(m_row) : "plain", this);
    m_value = makeLabel(toneOf(m_row), this);
    makeReadable(m_label, m_row);
    makeReadable(m_value, m_row);
    m_value->setAlignment(Qt::AlignTop | Qt::AlignRight);
    layout->addWidget(m_label, 1, Qt::AlignTop);
    layout->addWidget(m_value, 1);
}

void FactLine::addPair()
{
    setProperty("changed", m_row.changed);
    setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 3, 4, 3);
    layout->setSpacing(4);
    if (!m_row.label.isEmpty()) {
        auto* star = makeLabel("caption", this);
        star->setText(m_row.changed ? QStringLiteral("*") : QString());
        star->setFixedWidth(10);
        star->setAlignment(Qt::AlignTop | Qt::AlignRight);
        m_label = makeLabel("secondary", this);
        m_label->setFixedWidth(76);
        m_label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        layout->addWidget(star);
        layout->addWidget(m_label);
    }
    m_value = makeLabel(toneOf(m_row), this);
    makeReadable(m_value, m_row);
    layout->addWidget(m_value, 1);
}

void FactLine::enterEvent(QEnterEvent* event)
{
    letSelect(true);
    QWidget::enterEvent(event);
}

void FactLine::leaveEvent(QEvent* event)
{
    letSelect(false);
    QWidget::leaveEvent(event);
}

/// A label with words to select lays out a text document, some ten times slower than plain words:
/// only the line below the pointer is one, and one in which something is selected.
void FactLine::letSelect(bool on)
{
    for (QLabel* label : {m_label, m_value}) {
        if (label != nullptr && label->cursor().shape() == Qt::IBeamCursor &&
            !(!on && label->hasSelectedText()))
            label->setTextInteractionFlags(on ? Qt::TextSelectableByMouse : Qt::NoTextInteraction);
    }
}

void FactLine::say()
{
    const bool breaks = m_row.value.size() > 30 && m_row.value.contains(QLatin1Char('_'));
    const auto shown = [&](const QString& words) { return breaks ? breakable(words) : words; };
    const bool step = m_row.kind == FactRow::Kind::Step && !m_heading;
    if (m_label != nullptr)
        put(m_label, step ? shown(m_row.label) : m_row.label);
    put(m_value, m_heading ? m_row.value : shown(m_row.value));
    if (m_heading)
        return;
    setToolTip(m_row.hint);
    if (step)
        m_label->setAccessibleName(
            QStringLiteral("%1: %2 (%3)").arg(m_row.label, m_row.value, m_row.hint));
    else
        m_value->setAccessibleName(
            m_row.changed ? InspectorPanel::tr("%1, changed: %2").arg(m_row.label, m_row.value)
                          : QStringLiteral("%1: %2").arg(m_row.label, m_row.value));
}

} // namespace vs::ui
