// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/diagnose/snapshot.h"
#include "ui/theme.h"

#include <QColor>
#include <QString>

namespace vs::ui {

inline QString text(const std::string& utf8)
{
    return QString::fromStdString(utf8);
}

/// What happened, and what to do about it, in the user's language.
struct ErrorWords
{
    QString message;
    QString hint; ///< may be empty
};
ErrorWords errorWords(const Error& error);

/// A verdict as shape, word and colour: never one of them alone.
struct VerdictWords
{
    QString mark; ///< "✔", "✖"
    QString word; ///< "delivered", "dropped in vmbr0"
    QColor colour;

    QString spoken() const { return mark + QLatin1Char(' ') + word; }
};
VerdictWords verdictWords(const Judgement& judgement, const Topology& topology, const Theme& theme);

/// What keeps the rule walk from a node: in a few words, and in full with what to do. Empty:
/// nothing that is known.
struct WalkProblem
{
    QString brief;
    QString full;
};
WalkProblem walkProblem(const Capabilities& node);

/// "PROVED", "COUNTED", "SEEN", "UNSURE".
QString gradeWord(Grade grade);
/// "capture loss 0", "capture loss 0 · not all captured": what a verdict of not being seen stands
/// on.
QString captureLossText(const CaptureStats& stats);

/// "CT 101", "VM 811:80", "10.0.0.7:443": one end of a journey.
QString endText(const Topology& topology, const IpAddress& address, std::uint16_t port);
/// "CT 101 → VM 811:80": the port of the server only; ARP and ICMP have none.
QString routeText(const Topology& topology, const Flow* flow, const Journey& journey);

/// "came in on a bridge port", "went out to the guest".
QString directionText(const Topology& topology, PathStep place);

} // namespace vs::ui
