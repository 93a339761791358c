// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/words.h"

#include "core/diagnose/story.h"

#include <QCoreApplication>

namespace vs::ui {

namespace {

QString say(const char* source)
{
    return QCoreApplication::translate("Words", source);
}

} // namespace

VerdictWords verdictWords(const Judgement& judgement, const Topology& topology, const Theme& theme)
{
    const auto place = [&] {
        return judgement.drop ? text(topology.nameOf(judgement.drop->device)) : QString();
    };
    switch (judgement.kind) {
    case VerdictKind::Delivered:
        return {QStringLiteral("✔"), say(QT_TRANSLATE_NOOP("Words", "delivered")), theme.delivered};
    case VerdictKind::Answered:
        return {QStringLiteral("✔"), say(QT_TRANSLATE_NOOP("Words", "answered")), theme.delivered};
    case VerdictKind::Dropped:
        return {QStringLiteral("✖"), say(QT_TRANSLATE_NOOP("Words", "dropped in %1")).arg(place()),
                theme.drop};
    case VerdictKind::Rejected:
        return {QStringLiteral("⊘"), say(QT_TRANSLATE_NOOP("Words", "rejected in %1")).arg(place()),
                theme.drop};
    case VerdictKind::LeftNode:
        return {QStringLiteral("↗"), say(QT_TRANSLATE_NOOP("Words", "left the node")),
                theme.delivered};
    case VerdictKind::Inconclusive:
        break;
    }
    if (judgement.pending)
        return {QStringLiteral("…"), say(QT_TRANSLATE_NOOP("Words", "on its way")),
                theme.secondary};
    return {QStringLiteral("?"), say(QT_TRANSLATE_NOOP("Words", "inconclusive")), theme.secondary};
}

WalkProblem walkProblem(const Capabilities& node)
{
    if (!node.privileged())
        return {say(QT_TRANSLATE_NOOP("Words", "needs root")),
                say(QT_TRANSLATE_NOOP("Words",
                                      "The rule walk needs root: connect as root, or as a user who "
                                      "may run sudo without a password."))};
    if (!node.has("nft"))
        return {say(QT_TRANSLATE_NOOP("Words", "needs nft")),
                say(QT_TRANSLATE_NOOP(
                    "Words", "The rule walk needs the nft tool, which this node does not "
                             "have (package nftables). Verdicts stand on the capture and on "
                             "the rules’ counters."))};
    return {};
}

QString gradeWord(Grade grade)
{
    switch (grade) {
    case Grade::Proved:
        return say(QT_TRANSLATE_NOOP("Words", "PROVED"));
    case Grade::Counted:
        return say(QT_TRANSLATE_NOOP("Words", "COUNTED"));
    case Grade::Seen:
        return say(QT_TRANSLATE_NOOP("Words", "SEEN"));
    case Grade::Inconclusive:
        break;
    }
    return say(QT_TRANSLATE_NOOP("Words", "UNSURE"));
}

QString captureLossText(const CaptureStats& stats)
{
    QStringList words;
    if (stats.kernelDropped)
        words << say(QT_TRANSLATE_NOOP("Words", "capture loss %1"))
                     .arg(*stats.kernelDropped + stats.shed);
    else if (stats.shed > 0)
        words << say(QT_TRANSLATE_NOOP("Words", "capture loss %1 or more")).arg(stats.shed);
    if (stats.missing > 0)
        words << say(QT_TRANSLATE_NOOP("Words", "%1 missing from the text")).arg(stats.missing);
    if (stats.partial)
        words << say(QT_TRANSLATE_NOOP("Words", "not all captured"));
    if (words.isEmpty())
        words << say(QT_TRANSLATE_NOOP("Words", "capture loss unknown"));
    return words.join(QStringLiteral(" · "));
}

QString endText(const Topology& topology, const IpAddress& address, std::uint16_t port)
{
    const QString name = text(endpointName(topology, address));
    if (port == 0)
        return name;
    const bool bare = address.isV6() && name.contains(QLatin1Char(':'));
    return (bare ? QStringLiteral("[%1]:%2") : QStringLiteral("%1:%2")).arg(name).arg(port);
}

QString routeText(const Topology& topology, const Flow* flow, const Journey& journey)
{
    const Packet& packet = journey.packet;
    const bool ports = packet.isTcp() || packet.isUdp();
    const std::uint16_t port = ports && journey.fromClient ? packet.destinationPort : 0;
    QString from = endText(topology, packet.source, 0);
    QString to = endText(topology, packet.destination, port);
    if (!packet.source.known())
        from = text(packet.sourceMac.toString());
    if (!packet.destination.known())
        to = flow && flow->server.mac.known() ? text(flow->server.mac.toString())
                                              : QStringLiteral("?");
    return from + QStringLiteral(" → ") + to;
}

QString directionText(const Topology& topology, PathStep place)
{
    const Interface* interface = topology.find(place.interface);
    const bool in = place.direction == Direction::In;
    if (!interface)
        return in ? say(QT_TRANSLATE_NOOP("Words", "came in"))
                  : say(QT_TRANSLATE_NOOP("Words", "went out"));
    switch (interface->role) {
    case InterfaceRole::GuestTap:
    case InterfaceRole::GuestVeth:
        return in ? say(QT_TRANSLATE_NOOP("Words", "came in from the guest"))
                  : say(QT_TRANSLATE_NOOP("Words", "went out to the guest"));
    case InterfaceRole::FirewallGuestLeg:
    case InterfaceRole::FirewallBridgeLeg:
        return in ? say(QT_TRANSLATE_NOOP("Words", "came in on a bridge port"))
                  : say(QT_TRANSLATE_NOOP("Words", "went out of a bridge port"));
    case InterfaceRole::Uplink:
        return in ? say(QT_TRANSLATE_NOOP("Words", "came in from the network"))
                  : say(QT_TRANSLATE_NOOP("Words", "went out to the network"));
    default:
        return in ? say(QT_TRANSLATE_NOOP("Words", "came in"))
                  : say(QT_TRANSLATE_NOOP("Words", "went out"));
    }
}

} // namespace vs::ui
