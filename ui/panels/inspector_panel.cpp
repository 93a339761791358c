// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector_panel.h"

#include "ui/panels/bytes_view.h"
#include "ui/panels/style.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace vs::ui {

namespace {

QLabel* makeLabel(const QString& words, const char* tone, QWidget* parent)
{
    auto* label = new QLabel(words, parent);
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
    if (std::any_of(row.value.cbegin(), row.value.cend(), [](QChar c) { return c == u'_'; }) &&
        row.value.size() > 30)
        label->setText(breakable(label->text()));
    label->setWordWrap(true);
    label->setMinimumWidth(1); // the panel decides how wide, not the longest word
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setCursor(Qt::IBeamCursor);
    QFont font = row.fixed ? fixedFont() : label->font();
    font.setBold(isLoud(row));
    label->setFont(font);
}

/// A step of a walk: where, and what became of the packet there.
QWidget* makeStep(const FactRow& row, QWidget* parent)
{
    auto* line = new QWidget(parent);
    line->setToolTip(row.hint);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(14, 2, 4, 2);
    layout->setSpacing(8);
    auto* place = makeLabel(row.label, isLoud(row) ? toneOf(row) : "plain", line);
    auto* outcome = makeLabel(row.value, toneOf(row), line);
    makeReadable(place, row);
    makeReadable(outcome, row);
    outcome->setAlignment(Qt::AlignTop | Qt::AlignRight);
    place->setAccessibleName(QStringLiteral("%1: %2 (%3)").arg(row.label, row.value, row.hint));
    layout->addWidget(place, 1, Qt::AlignTop);
    layout->addWidget(outcome, 1);
    return line;
}

QWidget* makeRow(const FactRow& row, QWidget* parent)
{
    if (row.kind == FactRow::Kind::Step)
        return makeStep(row, parent);
    auto* line = new QWidget(parent);
    line->setProperty("changed", row.changed);
    line->setAttribute(Qt::WA_StyledBackground);
    auto* layout = new QHBoxLayout(line);
    layout->setContentsMargins(0, 3, 4, 3);
    layout->setSpacing(4);
    if (!row.label.isEmpty()) {
        auto* star = makeLabel(row.changed ? QStringLiteral("*") : QString(), "caption", line);
        star->setFixedWidth(10);
        star->setAlignment(Qt::AlignTop | Qt::AlignRight);
        auto* label = makeLabel(row.label, "secondary", line);
        label->setFixedWidth(76);
        label->setAlignment(Qt::AlignTop | Qt::AlignLeft);
        layout->addWidget(star);
        layout->addWidget(label);
    }
    auto* value = makeLabel(row.value, toneOf(row), line);
    makeReadable(value, row);
    line->setToolTip(row.hint);
    value->setAccessibleName(row.changed
                                 ? InspectorPanel::tr("%1, changed: %2").arg(row.label, row.value)
                                 : QStringLiteral("%1: %2").arg(row.label, row.value));
    layout->addWidget(value, 1);
    return line;
}

} // namespace

InspectorPanel::InspectorPanel(QWidget* parent)
    : QFrame(parent), m_holder(new QWidget(this)), m_card(new QFrame(m_holder)),
      m_title(new QLabel(m_card)), m_detail(new QLabel(m_card))
{
    setObjectName(QStringLiteral("inspectorPanel"));
    setAccessibleName(tr("Packet and evidence"));
    m_card->setObjectName(QStringLiteral("verdictCard"));
    auto* card = new QVBoxLayout(m_card);
    card->setContentsMargins(12, 8, 12, 8);
    card->setSpacing(4);
    for (QLabel* label : {m_title, m_detail}) {
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        card->addWidget(label);
    }
    m_title->setProperty("tone", QStringLiteral("heading"));
    m_detail->setProperty("tone", QStringLiteral("secondary"));
    m_holder->hide();

    auto* scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::StrongFocus); // its keys scroll it
    scroll->setAccessibleName(tr("Packet and evidence"));
    m_content = new QWidget;
    m_rows = new QVBoxLayout(m_content);
    m_rows->setContentsMargins(16, 16, 16, 16);
    m_rows->setSpacing(0);
    m_rows->addStretch(1);
    scroll->setWidget(m_content);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto* inset = new QVBoxLayout(m_holder);
    inset->setContentsMargins(16, 16, 16, 0);
    inset->addWidget(m_card);
    layout->addWidget(m_holder);
    layout->addWidget(scroll, 1);
}

void InspectorPanel::setTheme(const Theme& theme)
{
    m_theme = theme; // for the bytes: everything else has the style sheet
    for (BytesView* view : m_content->findChildren<BytesView*>())
        view->setTheme(theme);
}

void InspectorPanel::setFacts(const std::vector<FactSection>& sections, const RawBytes& raw)
{
    m_sections = sections;
    setUpdatesEnabled(false);
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    bool bytesDue = !raw.note.isEmpty() || !raw.fields.empty();
    for (const FactSection& section : sections) {
        addSection(section);
        // Under the packet that they are of, which is the first section.
        if (bytesDue)
            addBytes(raw);
        bytesDue = false;
    }
    m_rows->addStretch(1);
    for (int i = 0; i < m_rows->count(); ++i) { // at once, not a frame later
        if (QWidget* row = m_rows->itemAt(i)->widget())
            row->show();
    }
    // The scroll area sizes the rows when it hears of them: now, or one frame shows them squeezed.
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    setUpdatesEnabled(true);
}

void InspectorPanel::addHeading(const QString& words, const QString& beside)
{
    if (m_rows->count() > 0)
        m_rows->addSpacing(16);
    auto* heading = new QWidget(m_content);
    auto* layout = new QHBoxLayout(heading);
    layout->setContentsMargins(0, 0, 4, 4);
    layout->setSpacing(16);
    auto* title = makeLabel(words, "heading", heading);
    QFont font = title->font();
    font.setPointSizeF(font.pointSizeF() * 1.1);
    font.setBold(true);
    title->setFont(font);
    auto* aside = makeLabel(beside, "secondary", heading);
    aside->setWordWrap(true);
    aside->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    layout->addWidget(title);
    layout->addWidget(aside, 1);
    m_rows->addWidget(heading);
}

void InspectorPanel::addBytes(const RawBytes& raw)
{
    FactSection section;
    section.title = tr("Raw bytes");
    section.aside = raw.aside;
    if (!raw.note.isEmpty())
        section.rows.push_back({QString(), raw.note, false, false, FactRow::Tone::Secondary});
    for (const RawBytes::Change& change : raw.changes)
        section.rows.push_back(
            {tr("changed"),
             QStringLiteral("%1: %2 → %3").arg(change.field, change.before, change.now), true,
             true});
    addSection(section);
    m_sections.insert(m_sections.begin() + 1, section);
    if (raw.fields.empty())
        return;
    auto* view = new BytesView(m_theme, m_content);
    view->setBytes(raw);
    m_rows->addWidget(view);
}

void InspectorPanel::addSection(const FactSection& section)
{
    addHeading(section.title, section.aside);
    for (const FactRow& row : section.rows)
        m_rows->addWidget(makeRow(row, m_content));
}

void InspectorPanel::setVerdict(const QString& title, const QString& detail, bool good)
{
    m_holder->setVisible(!title.isEmpty());
    m_title->setText(title);
    m_detail->setText(detail);
    m_detail->setVisible(!detail.isEmpty());
    if (m_card->property("good").toBool() != good) {
        m_card->setProperty("good", good);
        m_card->setStyleSheet(QString()); // re-reads the property
    }
}

QString InspectorPanel::asText() const
{
    QString all;
    for (const FactSection& section : m_sections) {
        all += section.title;
        if (!section.aside.isEmpty())
            all += QStringLiteral(" (%1)").arg(section.aside);
        all += QLatin1Char('\n');
        for (const FactRow& row : section.rows)
            all += QStringLiteral("%1 %2: %3\n")
                       .arg(row.changed ? QStringLiteral("*") : QStringLiteral(" "), row.label,
                            row.value);
    }
    return all;
}

} // namespace vs::ui
