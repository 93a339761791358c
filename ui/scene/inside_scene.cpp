// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/inside_scene.h"
#include "core/model/rule_words.h"

#include "ui/bridge/language.h"
#include "ui/bridge/words.h"

#include <QCoreApplication>

namespace vs::ui {

namespace {

struct InsidePicture
{
    Q_DECLARE_TR_FUNCTIONS(InsidePicture)
};

using layout::RuleLine;
using layout::StationInput;
using layout::Tone;

/// "-A PVEFW-FORWARD -m conntrack --ctstate INVALID -j DROP" is "-m conntrack --ctstate INVALID":
/// chain and verdict stand beside it.
std::string conditionOf(const RuleRef& rule)
{
    if (!rule.number)
        return {};
    std::string words = rule.text;
    const std::string head = "-A " + rule.chain + ' ';
    if (words.starts_with(head))
        words.erase(0, head.size());
    for (const char* end : {"-j ", "-g "}) {
        const std::size_t at = words.rfind(end);
        if (at != std::string::npos && (at == 0 || words[at - 1] == ' '))
            words.erase(at);
    }
    while (!words.empty() && words.back() == ' ')
        words.pop_back();
    return words;
}

bool lets(const RuleMet& met)
{
    return met.verdict.starts_with("ACCEPT");
}

RuleLine lineOf(const RuleMet& met)
{
    RuleLine line;
    line.place = met.rule.number ? met.rule.chain + ' ' + std::to_string(*met.rule.number)
                 : !isPolicy(met.rule)
                     ? met.rule.chain
                     : InsidePicture::tr("%1 policy").arg(text(met.rule.chain)).toStdString();
    line.text = conditionOf(met.rule);
    line.verdict = met.verdict;
    line.depth = std::min(met.depth, 3);
    line.deciding = met.deciding;
    if (met.deciding) {
        line.tone = lets(met) ? Tone::Delivered : Tone::Drop;
        line.verdict = (lets(met) ? "✔ " : "✖ ") + met.verdict;
    } else if (met.how == RuleMet::How::May && !met.verdict.empty()) {
        line.verdict += " ?";
    }
    return line;
}

QString nameOf(const Station& station)
{
    switch (station.kind) {
    case Station::Kind::Conntrack:
        return InsidePicture::tr("conntrack lookup");
    case Station::Kind::Confirmation:
        return InsidePicture::tr("conntrack confirms");
    case Station::Kind::Decision:
        return InsidePicture::tr("choice of the port");
    case Station::Kind::PortIn:
    case Station::Kind::PortOut:
    case Station::Kind::Hook:
        break;
    }
    return text(station.name);
}

StationInput stationOf(const Station& station, const Story& story)
{
    StationInput out;
    out.name = nameOf(station).toStdString();
    out.note = said(station.note).toStdString();
    out.reached = station.reached;
    out.ended = station.ended;
    out.left = station.left;
    for (const RuleMet& met : station.rules)
        out.rules.push_back(lineOf(met));
    switch (station.kind) {
    case Station::Kind::PortIn:
    case Station::Kind::PortOut: {
        out.mark = StationInput::Mark::Port;
        const bool in = station.kind == Station::Kind::PortIn;
        out.note = (!station.reached ? InsidePicture::tr("never gets here")
                    : in             ? InsidePicture::tr("comes in")
                                     : InsidePicture::tr("goes out"))
                       .toStdString();
        if (station.step >= 0) {
            const StoryStep& step = story.steps[static_cast<std::size_t>(station.step)];
            out.number = std::to_string(step.number);
            out.time = formatInterval(step.since);
        }
        break;
    }
    case Station::Kind::Conntrack:
    case Station::Kind::Confirmation:
        out.mark = StationInput::Mark::Conntrack;
        break;
    case Station::Kind::Decision:
        out.mark = StationInput::Mark::Decision;
        break;
    case Station::Kind::Hook:
        break;
    }
    if (!station.reached && station.kind != Station::Kind::PortOut)
        out.note.clear();
    return out;
}

} // namespace

layout::InsideInput insideInput(const Snapshot& snapshot, const Story& story,
                                const BridgeInside& inside)
{
    layout::InsideInput input;
    const Interface* bridge = snapshot.topology->find(inside.bridge);
    const JourneyRecord* record = (inside.answer ? story.answer : story.request).get();
    if (bridge == nullptr || record == nullptr)
        return input;
    const Packet& packet = record->journey.packet;
    input.title = InsidePicture::tr("Inside %1").arg(text(bridge->name)).toStdString();
    input.subtitle = roleName(bridge->role);
    const std::string& from = inside.answer ? story.rightName : story.leftName;
    input.packet =
        InsidePicture::tr("%1 from %2").arg(text(packetName(packet)), text(from)).toStdString();
    input.source = said(inside.source).toStdString();
    input.moreWord = InsidePicture::tr("and %1 more").toStdString();
    input.lane = inside.answer ? layout::Lane::Lower : layout::Lane::Upper;
    for (const Station& station : inside.stations)
        input.stations.push_back(stationOf(station, story));
    return input;
}

} // namespace vs::ui
