// SPDX-License-Identifier: GPL-3.0-or-later
// What the journey panel says around its rows: how many there are, why there is none, and what is
// wrong with the filter.
#include "ui/models/journey_model.h"
#include "ui/panels/journey_panel.h"
#include "ui/panels/query_edit.h"

#include <QLabel>
#include <QLocale>

namespace vs::ui {

void JourneyPanel::showCount()
{
    const QLocale locale;
    const QString rows = locale.toString(m_model->rowCount());
    const QString dropped =
        m_model->isConcealed() ? QStringLiteral("?") : locale.toString(m_model->droppedCount());
    const bool narrowed = !m_model->filter().keepsAll() || m_model->isNarrowedBySpan();
    m_count->setText(narrowed ? tr("%1 of %2 shown, %3 dropped")
                                    .arg(rows, locale.toString(m_model->journeyCount()), dropped)
                              : tr("%1 shown, %2 dropped").arg(rows, dropped));
}

void JourneyPanel::showHint()
{
    QString words;
    if (m_model->rowCount() == 0 && m_model->isNarrowedBySpan()) {
        words = tr("No journey like this in the chosen span of time. Choose the whole trace with "
                   "Esc in the timeline.");
    } else if (m_model->rowCount() == 0 && m_model->journeyCount() > 0) {
        words = !m_model->filter().keepsAll()
                    ? tr("No journey passes this filter. Change it, or clear it with Ctrl+L, Esc.")
                    : tr("No journey runs between these ends. Choose others above.");
        if (!m_model->filter().keepsAll() && m_model->isNarrowedByQuery())
            words = tr("No journey between the ends chosen above passes this filter. Change it, or "
                       "clear it with Ctrl+L, Esc.");
    } else if (m_model->rowCount() == 0) {
        words = tr("Each packet that is heard gets a row here.");
    }
    m_hint->setText(words);
    m_hint->setVisible(!words.isEmpty());
    placeOverlays();
}

void JourneyPanel::showMessage()
{
    const bool invalid = m_filter->state() == FilterEdit::State::Invalid;
    const QString kept = QString::fromStdString(m_filter->filter().text());
    if (invalid) {
        const QString holds = kept.isEmpty() ? tr("Until then all journeys are shown.")
                                             : tr("Until then this holds: %1").arg(kept);
        m_message->setText(QStringLiteral("✖ %1\n%2").arg(m_filter->stateText(), holds));
    }
    m_message->setVisible(invalid);
    placeOverlays();
}

void JourneyPanel::placeOverlays()
{
    m_hint->setGeometry(m_table->viewport()->rect().adjusted(24, 0, -24, 0));
    const int left = m_filter->x();
    const int wide = std::max(m_filter->width(), std::min(420, width() - left - 12));
    m_message->setGeometry(left, m_filter->geometry().bottom() + 3, wide,
                           m_message->heightForWidth(wide));
    m_message->raise();
}

} // namespace vs::ui
