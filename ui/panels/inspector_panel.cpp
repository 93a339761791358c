// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/inspector_panel.h"

#include "ui/panels/bytes_view.h"
#include "ui/panels/fact_line.h"

#include <QCoreApplication>
#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace vs::ui {

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
    if (m_bytes != nullptr)
        m_bytes->setTheme(theme);
}

void InspectorPanel::setFacts(const std::vector<FactSection>& sections, const RawBytes& raw)
{
    m_sections = sections;
    m_shown = 0;
    setUpdatesEnabled(false);
    for (const FactSection& section : sections)
        addSection(section);
    if (m_bytes != nullptr)
        m_bytes->setVisible(!sections.empty() && !raw.fields.empty());
    // Last: whoever asks why a packet died need not pass them.
    if (!sections.empty() && (!raw.note.isEmpty() || !raw.fields.empty()))
        addBytes(raw);
    while (m_lines.size() > m_shown) {
        delete m_lines.back();
        m_lines.pop_back();
    }
    // The scroll area sizes the rows when it hears of them: now, or one frame shows them squeezed.
    // It may hear of them before a line has laid out its own new words: then once more.
    for (int round = 0; round < 3; ++round) {
        QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
        if (m_content->height() >= m_rows->totalHeightForWidth(m_content->width()))
            break;
        m_content->updateGeometry();
    }
    setUpdatesEnabled(true);
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
    m_sections.push_back(section);
    if (raw.fields.empty())
        return;
    if (m_bytes == nullptr)
        m_rows->insertWidget(m_rows->count() - 1, m_bytes = new BytesView(m_theme, m_content));
    m_bytes->setBytes(raw);
    m_bytes->show();
}

void InspectorPanel::addSection(const FactSection& section)
{
    const bool first = m_shown == 0;
    addLine([&](FactLine& line) { return line.take(section.title, section.aside, first); },
            [&] { return new FactLine(section.title, section.aside, first, m_content); });
    for (const FactRow& row : section.rows)
        addLine([&](FactLine& line) { return line.take(row); },
                [&] { return new FactLine(row, m_content); });
}

/// The line that stands there already where it takes the words, else a new one.
template<class Take, class Make>
void InspectorPanel::addLine(const Take& take, const Make& make)
{
    const std::size_t at = m_shown++;
    if (at < m_lines.size() && take(*m_lines[at]))
        return;
    FactLine* line = make();
    if (at < m_lines.size()) {
        delete m_rows->replaceWidget(m_lines[at], line);
        delete m_lines[at];
        m_lines[at] = line;
    } else {
        m_rows->insertWidget(static_cast<int>(at), line); // before the bytes and the stretch
        m_lines.push_back(line);
    }
    line->show(); // at once, not a frame later
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
