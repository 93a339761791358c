// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/raw_bytes.h"

#include "ui/bridge/words.h"
#include "ui/panels/inspector_evidence.h"

namespace vs::ui {

namespace {

QString whyNone(FrameStore::State state)
{
    switch (state) {
    case FrameStore::State::Kept:
        return {};
    case FrameStore::State::Reading:
        return InspectorFacts::tr("Being read from the recording…");
    case FrameStore::State::LetGo:
        return InspectorFacts::tr(
            "Not kept any more: while listening only the newest packets keep their "
            "bytes.");
    case FrameStore::State::NotKept:
        return InspectorFacts::tr(
            "Not kept: there is neither a recording nor a trace behind this.");
    case FrameStore::State::Missing:
        break;
    }
    return InspectorFacts::tr(
        "The recording does not have them: it tells this packet as text, or cannot be "
        "read any more.");
}

} // namespace

std::vector<RawBytes::Change> changesBetween(const std::vector<FrameField>& before,
                                             const std::vector<FrameField>& now)
{
    std::vector<RawBytes::Change> changes;
    for (std::size_t i = 0; i < now.size() && i < before.size(); ++i) {
        if (now[i].layer != before[i].layer || now[i].name != before[i].name)
            break; // from here on they are different headers
        if (now[i].value != before[i].value)
            changes.push_back({text(now[i].layer + ' ' + now[i].name), text(before[i].value),
                               text(now[i].value)});
    }
    return changes;
}

RawBytes rawBytes(const FrameStore& frames, const Story& story, int step)
{
    RawBytes raw;
    const int last = static_cast<int>(story.steps.size()) - 1;
    const int at = sightingAt(story, step < 0 || step > last ? last : step);
    const JourneyRecord* record = recordOf(story, at);
    if (record == nullptr)
        return raw;
    const std::size_t place = story.steps[static_cast<std::size_t>(at)].pathIndex;
    if (place >= record->judgement.path.size())
        return raw;
    const std::uint32_t index = pathHop(*record, place).index;
    const auto frame = frames.frame(index);
    if (!frame) {
        raw.note = whyNone(frames.state(index));
        return raw;
    }
    raw.frame = *frame;
    raw.fields = frameFields(*frame);
    const auto kept = static_cast<int>(frame->bytes.size());
    raw.aside = frame->originalLength > frame->bytes.size()
                    ? InspectorFacts::tr("%1 of %2 bytes").arg(kept).arg(frame->originalLength)
                    : InspectorFacts::tr("%1 bytes").arg(kept);
    const auto before = place > 0 ? frames.frame(pathHop(*record, place - 1).index) : std::nullopt;
    if (!before)
        return raw;
    raw.changed.resize(frame->bytes.size());
    for (std::size_t i = 0; i < frame->bytes.size(); ++i)
        raw.changed[i] = i >= before->bytes.size() || before->bytes[i] != frame->bytes[i];
    raw.changes = changesBetween(frameFields(*before), raw.fields);
    return raw;
}

} // namespace vs::ui
