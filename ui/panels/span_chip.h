// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/snapshot.h"

#include <QPushButton>

#include <optional>

namespace vs::ui {

/// Says how many journeys lie in the span of time that is chosen; a press wipes the span away.
/// Hidden while none is chosen.
class SpanChip : public QPushButton
{
    Q_OBJECT

public:
    explicit SpanChip(QWidget* parent = nullptr);

    /// The snapshot may be null.
    void setSpan(const Snapshot* snapshot, const std::optional<TimeSpan>& span);
};

} // namespace vs::ui
