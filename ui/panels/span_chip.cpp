// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/span_chip.h"

#include "ui/bridge/words.h"

#include <algorithm>

namespace vs::ui {

SpanChip::SpanChip(QWidget* parent) : QPushButton(parent)
{
    setObjectName(QStringLiteral("spanChip"));
    setProperty("small", true);
    QSizePolicy policy = sizePolicy();
    policy.setRetainSizeWhenHidden(true); // the heading keeps its height
    setSizePolicy(policy);
    hide();
}

void SpanChip::setSpan(const Snapshot* snapshot, const std::optional<TimeSpan>& span)
{
    setVisible(snapshot && span);
    if (!snapshot || !span)
        return;
    const auto count =
        std::count_if(snapshot->journeys.begin(), snapshot->journeys.end(),
                      [&](const auto& record) { return record->journey.touches(*span); });
    const QString words = tr("in the chosen span: %n", nullptr, static_cast<int>(count));
    setText(words + QStringLiteral("  ✕"));
    const ClockKind clock = snapshot->info.clock;
    const QString from = ui::text(formatMoment(span->from, clock));
    const QString to = ui::text(formatMoment(span->to, clock));
    setToolTip(
        tr("%1 to %2. Press to choose the whole trace again (Esc in the timeline).").arg(from, to));
    setAccessibleName(tr("%1. Choose the whole trace again").arg(words));
}

} // namespace vs::ui
