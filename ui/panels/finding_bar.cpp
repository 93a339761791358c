// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/finding_bar.h"

#include "core/base/phrase.h"
#include "core/diagnose/catalogue/knowledge.h"
#include "core/diagnose/story.h"
#include "ui/bridge/words.h"

#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QToolButton>

namespace vs::ui {

namespace {

constexpr int kGap = 8;
constexpr int kWidest = 200; ///< of a chip: two fit a small window
constexpr int kHigh = 28;

} // namespace

FindingBar::FindingBar(QWidget* parent)
    : QFrame(parent), m_heading(new QLabel(this)), m_more(new QToolButton(this)),
      m_menu(new QMenu(m_more))
{
    setObjectName(QStringLiteral("findingBar"));
    setAccessibleName(tr("Findings of this trace"));
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setFixedHeight(kHigh + 2);
    m_heading->setProperty("tone", QStringLiteral("secondary"));
    m_more->setProperty("field", true);
    m_more->setPopupMode(QToolButton::InstantPopup);
    m_more->setMenu(m_menu);
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->hide();
    hide();
}

QString FindingBar::wordsOf(const Entry& entry)
{
    return (entry.loss ? QStringLiteral("✖ ") : QStringLiteral("! ")) + entry.name +
           QStringLiteral("  ") + entry.count;
}

void FindingBar::setFindings(const Snapshot* snapshot, const std::string& current)
{
    std::vector<Entry> entries;
    const std::vector<Finding> none;
    for (const Finding& finding : snapshot ? snapshot->findings : none) {
        const JourneyId newest = newestOf(*snapshot, finding);
        if (!newest.valid())
            continue;
        const Knowledge* known = knowledge(finding.id);
        entries.push_back({text(finding.title),
                           known ? text(core::translated(known->name)) : text(finding.title),
                           QString::number(finding.journeys.size()),
                           isLoss(snapshot->journey(newest)->judgement.kind)});
    }
    const QString shown = text(current);
    if (entries == m_entries && shown == m_current)
        return;
    const bool others =
        entries.size() != m_entries.size() ||
        !std::equal(entries.begin(), entries.end(), m_entries.begin(),
                    [](const Entry& one, const Entry& other) { return one.title == other.title; });
    m_entries = std::move(entries);
    m_current = shown;
    if (others)
        rebuild(); // else buttons stay: one of them may have the keyboard's focus
    setVisible(m_entries.size() > 1);
    fit();
}

QPushButton* FindingBar::makeChip(const Entry& entry)
{
    auto* chip = new QPushButton(this);
    chip->setProperty("chip", true);
    chip->setCheckable(true);
    connect(chip, &QPushButton::clicked, this, [this, chip, title = entry.title] {
        chip->setChecked(title == m_current); // what is shown decides, not the click
        Q_EMIT findingChosen(title);
    });
    return chip;
}

void FindingBar::rebuild()
{
    for (QPushButton* chip : m_chips)
        delete chip;
    m_chips.clear();
    QWidget* before = m_heading;
    for (const Entry& entry : m_entries) {
        m_chips.push_back(makeChip(entry));
        setTabOrder(before, m_chips.back());
        before = m_chips.back();
    }
    setTabOrder(before, m_more);
}

void FindingBar::fit()
{
    m_heading->setText(tr("%n finding(s)", nullptr, static_cast<int>(m_entries.size())));
    m_heading->setGeometry(0, 0, m_heading->sizeHint().width(), height());
    int x = m_heading->width() + kGap + 4;
    m_more->setText(tr("%1 more  ▾").arg(m_entries.size()));
    const int more = m_more->sizeHint().width();
    m_menu->clear();
    for (std::size_t i = 0; i < m_chips.size(); ++i) {
        const Entry& entry = m_entries[i];
        QPushButton* chip = m_chips[i];
        const QString words = wordsOf(entry);
        chip->setText(chip->fontMetrics().elidedText(words, Qt::ElideMiddle, kWidest - 24));
        chip->setToolTip(entry.title);
        chip->setAccessibleName(tr("%1, packets: %2").arg(entry.title, entry.count));
        chip->setChecked(entry.title == m_current);
        const int wide = std::min(chip->sizeHint().width(), kWidest);
        const bool last = i + 1 == m_chips.size();
        const bool fits = m_menu->isEmpty() && x + wide + (last ? 0 : kGap + more) <= width();
        chip->setVisible(fits);
        if (fits) {
            chip->setGeometry(x, 0, wide, kHigh + 2);
            x += wide + kGap;
            continue;
        }
        QAction* action = m_menu->addAction(words);
        action->setToolTip(entry.title);
        action->setCheckable(true);
        action->setChecked(entry.title == m_current);
        connect(action, &QAction::triggered, this,
                [this, title = entry.title] { Q_EMIT findingChosen(title); });
    }
    m_more->setVisible(!m_menu->isEmpty());
    m_more->setText(tr("%1 more  ▾").arg(m_menu->actions().size()));
    m_more->setAccessibleName(tr("More findings"));
    m_more->setGeometry(x, 0, m_more->sizeHint().width(), kHigh + 2);
}

std::vector<QPushButton*> FindingBar::chips() const
{
    std::vector<QPushButton*> seen;
    for (QPushButton* chip : m_chips) {
        if (!chip->isHidden())
            seen.push_back(chip);
    }
    return seen;
}

void FindingBar::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fit();
}

} // namespace vs::ui
