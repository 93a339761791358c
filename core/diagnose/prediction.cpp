// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/prediction.h"

#include "core/base/text.h"
#include "core/diagnose/captions.h"
#include "core/diagnose/drop_origin.h"

#include <algorithm>

namespace vs {

namespace {

constexpr std::size_t kMostAnswers = 4;

class Asker
{
public:
    Asker(const Snapshot& snapshot, const Story& story)
        : m_snapshot(snapshot), m_topology(*snapshot.topology), m_story(story)
    {}

    std::vector<Question> ask()
    {
        std::vector<Question> questions;
        for (std::size_t i = 1; i < m_story.steps.size(); ++i) {
            m_at = i;
            m_step = &m_story.steps[i];
            m_record = recordOf(m_story, static_cast<int>(i));
            if (m_record == nullptr)
                continue;
            Question question;
            question.step = static_cast<int>(i);
            if (m_step->kind == StoryStep::Kind::Conntrack)
                askConntrack(question);
            else if (m_step->kind == StoryStep::Kind::Drop)
                askDrop(question);
            else if (isTurn())
                askAnswer(question);
            else if (mightEnd())
                askGoingOn(question);
            else
                continue;
            finish(question);
            if (question.answers.size() >= 2)
                questions.push_back(std::move(question));
        }
        return questions;
    }

private:
    core::Word packet() const { return {"packet", packetNoun(m_record->journey.packet)}; }
    core::Word subject() const { return {"Packet", packetSubject(m_record->journey.packet)}; }
    core::Word device() const { return {"device", m_topology.nameOf(m_step->device)}; }
    const StoryStep& before() const { return m_story.steps[m_at - 1]; }

    bool isTurn() const { return m_step->answer && !before().answer; }

    /// Out of the first main bridge of its way, or on after its entry has gone: it might as well
    /// have ended there.
    bool mightEnd() const
    {
        if (m_step->place.direction != Direction::Out || before().answer != m_step->answer)
            return false;
        if (before().kind == StoryStep::Kind::Conntrack)
            return before().mark.event == ConntrackEvent::Kind::Destroy;
        const Interface* bridge = m_topology.find(m_step->device);
        if (bridge == nullptr || bridge->role != InterfaceRole::Bridge)
            return false;
        for (std::size_t i = 0; i < m_at; ++i) {
            const StoryStep& earlier = m_story.steps[i];
            const Interface* other = m_topology.find(earlier.device);
            if (earlier.kind == StoryStep::Kind::Sighting && earlier.answer == m_step->answer &&
                earlier.place.direction == Direction::Out && other != nullptr &&
                other->role == InterfaceRole::Bridge)
                return false;
        }
        return true;
    }

    /// The port by which the packet leaves, or should leave, the bridge that it is in.
    std::string nextPort() const
    {
        if (m_step->kind == StoryStep::Kind::Sighting)
            return m_topology.nameOf(m_step->place.interface);
        const auto& expected = m_record->judgement.expected;
        for (std::size_t i = 0; expected && i + 1 < expected->steps.size(); ++i)
            if (expected->steps[i] == m_step->place)
                return m_topology.nameOf(expected->steps[i + 1].interface);
        if (m_record->judgement.drop && m_record->judgement.drop->expectedNext)
            return m_topology.nameOf(m_record->judgement.drop->expectedNext->interface);
        return {};
    }

    /// Another port of the bridge, as a way that it does not take: an uplink before others.
    std::string otherPort(const std::string& next) const
    {
        std::string other;
        for (const InterfaceId id : m_topology.ports(m_step->device)) {
            const Interface* port = m_topology.find(id);
            if (port == nullptr || port->name == next || id == m_step->place.interface)
                continue;
            if (port->role == InterfaceRole::Uplink)
                return port->name;
            if (other.empty())
                other = port->name;
        }
        return other;
    }

    void add(Question& question, bool right, core::Phrase words)
    {
        question.answers.push_back({std::move(words), right});
    }

    void addStray(Question& question, const std::string& next)
    {
        if (const std::string other = otherPort(next); !other.empty())
            add(question, false, core::phrase("It goes out at {port} instead.", {{"port", other}}));
    }

    void askConntrack(Question& question)
    {
        using Kind = ConntrackEvent::Kind;
        const Kind event = m_step->mark.event;
        question.prompt = core::phrase("{Packet} is in {device}. What does conntrack do there?",
                                       {subject(), device()});
        add(question, event == Kind::New, core::phrase("It makes an entry for the connection."));
        if (event == Kind::Update && !m_step->mark.state.empty())
            add(question, true,
                core::phrase("It moves the entry on to {state}.", {{"state", m_step->mark.state}}));
        else
            add(question, event == Kind::Update,
                core::phrase("It changes the entry that is there."));
        add(question, event == Kind::Destroy,
            core::phrase("It destroys the entry, and the packet goes on."));
        add(question, false, core::phrase("Nothing: it does not look at packets in this bridge."));
    }

    void askDrop(Question& question)
    {
        const bool rejected = m_record->judgement.kind == VerdictKind::Rejected;
        const std::string next = nextPort();
        askWhatNext(question);
        if (!next.empty())
            add(question, false, core::phrase("It goes on to {port}.", {{"port", next}}));
        add(question, !rejected,
            core::phrase("It is dropped in {device}, and nobody is told.", {device()}));
        add(question, rejected,
            core::phrase("A rule in {device} refuses it and answers in the guest’s name.",
                         {device()}));
        addStray(question, next);
    }

    void askGoingOn(Question& question)
    {
        const std::string next = nextPort();
        askWhatNext(question);
        add(question, true, core::phrase("It goes on to {port}.", {{"port", next}}));
        add(question, false,
            core::phrase("It is dropped in {device}, and nobody is told.", {device()}));
        addStray(question, next);
        if (m_record->judgement.kind != VerdictKind::Rejected && question.answers.size() < 3)
            add(question, false,
                core::phrase("A rule in {device} refuses it and answers in the guest’s name.",
                             {device()}));
    }

    void askWhatNext(Question& question)
    {
        const bool gone = before().kind == StoryStep::Kind::Conntrack &&
                          before().mark.event == ConntrackEvent::Kind::Destroy;
        question.prompt =
            gone ? core::phrase("Its conntrack entry is gone, and {packet} is still in {device}. "
                                "What happens next?",
                                {packet(), device()})
                 : core::phrase("{Packet} is in {device}. What happens next?",
                                {subject(), device()});
    }

    void askAnswer(Question& question)
    {
        const core::Word who{"guest", m_story.rightName};
        const Packet& request = m_story.request->journey.packet;
        question.prompt = core::phrase("{Packet} has reached {guest}. What does it do?",
                                       {{"Packet", packetSubject(request)}, who});
        const core::Phrase real = packetAsAnswer(m_story.answer->journey.packet);
        std::vector<core::Phrase> offered;
        const auto offer = [&](const core::Phrase& kind) {
            if (std::find(offered.begin(), offered.end(), kind) != offered.end())
                return;
            offered.push_back(kind);
            add(question, kind == real,
                core::phrase("{guest} answers with {packet}.", {who, {"packet", kind}}));
        };
        if (request.isSyn()) {
            offer(core::phrase("a SYN-ACK"));
            offer(core::phrase("a reset"));
        } else if (request.isTcp()) {
            offer(core::phrase("an acknowledgement"));
            offer(core::phrase("a reset"));
        } else if (request.isArp()) {
            offer(core::phrase("an ARP reply"));
        } else if (request.isUdp()) {
            offer(core::phrase("a UDP packet"));
        }
        offer(real);
        add(question, false, core::phrase("{guest} does not answer.", {who}));
    }

    /// Order that does not give the right one away, the same every time; and the reasons.
    void finish(Question& question)
    {
        auto& answers = question.answers;
        while (answers.size() > kMostAnswers) {
            const auto wrong = std::find_if(answers.rbegin(), answers.rend(),
                                            [](const PossibleAnswer& one) { return !one.right; });
            answers.erase(std::next(wrong).base());
        }
        if (!answers.empty())
            std::rotate(answers.begin(),
                        answers.begin() + static_cast<std::ptrdiff_t>(m_at * 5 % answers.size()),
                        answers.end());
        question.why.push_back(m_step->caption);
        addReasons(question);
        std::erase_if(question.why, [](const core::Phrase& one) { return one.empty(); });
        if (question.why.empty())
            question.why.push_back(core::phrase("So it was seen; why is not told."));
    }

    void addReasons(Question& question)
    {
        const Finding* finding = m_story.finding;
        const bool drop = m_step->kind == StoryStep::Kind::Drop;
        bool said = false;
        for (std::size_t i = 0; finding != nullptr && i < finding->why.size(); ++i) {
            const Cause& cause = finding->why[i];
            const bool fits =
                m_step->kind == StoryStep::Kind::Conntrack
                    ? cause.mark == Cause::Mark::Conntrack &&
                          contains(cause.text, m_topology.nameOf(m_step->device))
                : drop ? cause.mark == Cause::Mark::Drop || cause.step == lastNumber()
                       : cause.mark == Cause::Mark::Sighting && cause.step == m_step->number;
            if (fits && cause.text != m_step->caption) {
                question.why.push_back(cause.text);
                said = true;
            }
        }
        if (!drop || said || !m_record->judgement.drop)
            return;
        DropOrigins origins(m_snapshot);
        const RuleOrigin* origin = origins.of(m_record->judgement);
        if (origin != nullptr && !origin->words.empty())
            question.why.push_back(origin->words);
        else if (!m_record->judgement.drop->reason.empty())
            question.why.push_back(capitalised(m_record->judgement.drop->reason) + ".");
    }

    /// Of the sighting before the step that is asked about.
    int lastNumber() const
    {
        const int at = sightingAt(m_story, static_cast<int>(m_at));
        return at < 0 ? -1 : m_story.steps[static_cast<std::size_t>(at)].number;
    }

    const Snapshot& m_snapshot;
    const Topology& m_topology;
    const Story& m_story;
    std::size_t m_at = 0;
    const StoryStep* m_step = nullptr;
    const JourneyRecord* m_record = nullptr;
};

} // namespace

std::vector<Question> questionsOf(const Snapshot& snapshot, const Story& story)
{
    return Asker(snapshot, story).ask();
}

} // namespace vs
