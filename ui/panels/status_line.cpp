// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/status_line.h"

#include "ui/bridge/language.h"
#include "ui/bridge/words.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>

namespace vs::ui {

using State = LiveController::State;

StatusLine::StatusLine(QWidget* parent)
    : QFrame(parent), m_live(new QLabel(this)), m_counts(new QLabel(this)),
      m_note(new QLabel(this)), m_progress(new QProgressBar(this)),
      m_cancel(new QPushButton(tr("Cancel"), this)), m_view(new QPushButton(tr("View ▾"), this))
{
    setObjectName(QStringLiteral("statusLine"));
    m_counts->setProperty("tone", QStringLiteral("secondary"));
    m_note->setProperty("tone", QStringLiteral("secondary"));
    m_note->setTextFormat(Qt::PlainText);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(160);
    m_progress->setAccessibleName(tr("Reading"));
    m_progress->hide();
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 0, 16, 0);
    layout->setSpacing(24);
    layout->addWidget(m_live);
    layout->addWidget(m_counts);
    layout->addStretch(1);
    layout->addWidget(m_progress);
    layout->addWidget(m_cancel);
    layout->addWidget(m_note);
    layout->addWidget(m_view);
    for (QPushButton* button : {m_cancel, m_view})
        button->setProperty("quiet", true);
    m_cancel->setAccessibleName(tr("Cancel reading"));
    m_cancel->hide();
    connect(m_cancel, &QPushButton::clicked, this, &StatusLine::cancelRequested);
    m_view->setToolTip(tr("Colours, motion and what else is shown"));
    m_view->hide();
    setFixedHeight(30);
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, &StatusLine::sampleRate);
    setState(State::Idle, QString());
}

void StatusLine::setState(State state, const QString& source)
{
    m_state = state;
    m_source = source;
    showState();
    if (state == State::Listening)
        m_second.start();
    else
        m_second.stop();
    m_rate = 0;
    showCounts();
}

void StatusLine::setViewActions(const QList<QAction*>& actions)
{
    auto* menu = new QMenu(m_view);
    menu->addActions(actions);
    m_view->setMenu(menu);
    m_view->setVisible(!actions.isEmpty());
}

void StatusLine::setUnlocked(bool unlocked)
{
    m_unlocked = unlocked;
    showState();
}

QString StatusLine::liveText() const
{
    return m_live->text();
}

void StatusLine::showState()
{
    const QString& source = m_source;
    QString words;
    const char* tone = "secondary";
    switch (m_state) {
    case State::Idle:
        words = source.isEmpty() ? tr("○ not connected") : tr("○ recording: %1").arg(source);
        break;
    case State::Connecting:
        words = tr("… connecting to %1").arg(source);
        break;
    case State::Reading:
        words = tr("… reading the wiring of %1").arg(source);
        break;
    case State::Ready:
        words = m_unlocked ? tr("● connected, unlocked: rule walk") : tr("● connected, read only");
        tone = m_unlocked ? "warning" : "good";
        break;
    case State::Starting:
        words = tr("… starting the capture");
        break;
    case State::Listening:
        words = m_unlocked ? tr("● live, unlocked: rule walk") : tr("● live, read only");
        tone = m_unlocked ? "warning" : "good";
        break;
    case State::Stopping:
        words = tr("… stopping; waiting until the node confirms");
        break;
    case State::Failed:
        words = tr("✖ not connected");
        tone = "drop";
        break;
    }
    m_live->setText(words);
    m_live->setProperty("tone", QLatin1String(tone));
    m_live->setStyleSheet(QString());
}

void StatusLine::setSnapshot(const Snapshot* snapshot)
{
    m_any = snapshot && (snapshot->sightings > 0 || snapshot->info.started != 0);
    m_sightings = snapshot ? snapshot->sightings : 0;
    if (m_sightings < m_lastSightings)
        m_lastSightings = 0;
    m_warnings.clear();
    if (snapshot) {
        m_loss = captureLossText(snapshot->capture);
        for (const std::string& warning : snapshot->warnings)
            m_warnings.append(remark(warning));
    }
    showCounts();
}

void StatusLine::sampleRate()
{
    m_rate = m_sightings - m_lastSightings;
    m_lastSightings = m_sightings;
    showCounts();
}

void StatusLine::showCounts()
{
    QStringList parts;
    if (m_any) {
        parts.append(m_state == State::Listening
                         ? tr("%n sighting(s)/s", nullptr, static_cast<int>(m_rate))
                         : tr("%n sighting(s)", nullptr, static_cast<int>(m_sightings)));
        parts.append(m_loss);
        if (!m_warnings.isEmpty())
            parts.append(tr("warnings: %1").arg(m_warnings.size()));
    }
    m_counts->setText(parts.join(QStringLiteral(" · ")));
    m_note->setText(m_warnings.isEmpty()
                        ? QString()
                        : m_note->fontMetrics().elidedText(m_warnings.last(), Qt::ElideRight, 560));
    m_note->setToolTip(m_warnings.join(QLatin1Char('\n')));
}

void StatusLine::setReading(bool reading)
{
    m_progress->setVisible(reading);
    m_cancel->setVisible(reading);
    m_progress->setValue(0);
}

void StatusLine::setProgress(double fraction)
{
    m_progress->setValue(static_cast<int>(fraction * 100));
}

} // namespace vs::ui
