// SPDX-License-Identifier: GPL-3.0-or-later
// What a learner is asked about a story: worked out from it, with one right answer and a reason.
#include "core/diagnose/analysis.h"
#include "core/diagnose/prediction.h"
#include "made/made_node.h"

#include <algorithm>
#include <gmock/gmock.h>

namespace vs {
namespace {

using testing::HasSubstr;

const PossibleAnswer* rightOf(const Question& question)
{
    const auto found = std::find_if(question.answers.begin(), question.answers.end(),
                                    [](const PossibleAnswer& one) { return one.right; });
    return found == question.answers.end() ? nullptr : &*found;
}

/// A request and its answer on a made node, the answer seen at `hops` places.
struct Exchange
{
    std::shared_ptr<const Snapshot> snapshot;
    Story story;

    Exchange(Packet request, Packet answer, std::size_t hops, bool conntrack)
    {
        made::Node node;
        const InterfaceId vmbr0 = node.addBridge("vmbr0", true);
        node.addUplink("eno1", vmbr0);
        const auto client =
            node.addGuest(101, GuestType::Container, vmbr0, true, made::ip("10.0.0.101"));
        const auto server = node.addGuest(811, GuestType::Vm, vmbr0, true, made::ip("10.0.0.81"));
        Analysis analysis;
        analysis.onTopology(node.build());
        analysis.onCaptureStats({0, 0, 0, false});
        Timestamp now = 1'700'000'000 * kSecond;
        const auto see = [&](const std::vector<PathStep>& path, std::size_t most,
                             const Packet& packet) {
            for (std::size_t i = 0; i < path.size() && i < most; ++i)
                analysis.onSighting(made::sighting(now += 3 * kMicrosecond, path[i], packet), {},
                                    60);
        };
        see(node.path(client, server), 99, request);
        see(node.path(server, client), hops, answer);
        if (conntrack) {
            for (const auto kind : {ConntrackEvent::Kind::New, ConntrackEvent::Kind::Destroy}) {
                ConntrackEvent event;
                event.time = now += 40 * kMicrosecond;
                event.kind = kind;
                event.protocol = ipproto::Tcp;
                event.unreplied = true;
                event.state = kind == ConntrackEvent::Kind::New ? "SYN_SENT" : "CLOSE";
                event.id = 1;
                event.original = {request.source, request.destination, request.sourcePort,
                                  request.destinationPort};
                event.reply = {request.destination, request.source, request.destinationPort,
                               request.sourcePort};
                analysis.onConntrack(event);
            }
        }
        analysis.onCaptureStats({9, 0, 0, true});
        analysis.onEnd(now + 3 * kSecond);
        snapshot = analysis.snapshot();
        story = makeStory(*snapshot, snapshot->journeys.front()->journey.id);
    }
};

Packet syn()
{
    return made::tcp(made::ip("10.0.0.101"), 40000, made::ip("10.0.0.81"), 81, tcpflag::Syn, 1000,
                     0);
}
Packet answerWith(std::uint8_t flags)
{
    return made::tcp(made::ip("10.0.0.81"), 81, made::ip("10.0.0.101"), 40000, flags,
                     (flags & tcpflag::Rst) != 0 ? 0 : 7, 1001);
}

TEST(Prediction, AsksAboutWhatTellsInTheOrderOfTheStory)
{
    const Exchange lost(syn(), answerWith(tcpflag::Rst | tcpflag::Ack), 3, true);
    const auto questions = questionsOf(*lost.snapshot, lost.story);
    std::vector<std::string> right;
    int before = -1;
    for (const Question& question : questions) {
        EXPECT_GT(question.step, before);
        before = question.step;
        ASSERT_TRUE(rightOf(question));
        right.push_back(rightOf(question)->text.text());
    }
    EXPECT_THAT(
        right, testing::ElementsAre(
                   "It makes an entry for the connection.", "It goes on to fwpr811p0.",
                   "VM 811 answers with a reset.", "It destroys the entry, and the packet goes on.",
                   "It goes on to fwln811i0.", "It is dropped in vmbr0, and nobody is told."));
}

TEST(Prediction, EveryQuestionHasOneRightAnswerAndAReason)
{
    const Exchange cases[] = {
        {syn(), answerWith(tcpflag::Rst | tcpflag::Ack), 3, true},
        {syn(), answerWith(tcpflag::Syn | tcpflag::Ack), 99, false},
        {syn(), answerWith(tcpflag::Rst | tcpflag::Ack), 99, false},
    };
    for (const Exchange& one : cases) {
        const auto questions = questionsOf(*one.snapshot, one.story);
        EXPECT_FALSE(questions.empty());
        for (const Question& question : questions) {
            EXPECT_GE(question.answers.size(), 2U);
            EXPECT_LE(question.answers.size(), 4U);
            EXPECT_EQ(std::count_if(question.answers.begin(), question.answers.end(),
                                    [](const PossibleAnswer& answer) { return answer.right; }),
                      1)
                << question.prompt.text();
            std::vector<std::string> texts;
            for (const PossibleAnswer& answer : question.answers) {
                const std::string words = answer.text.text();
                EXPECT_EQ(std::count(texts.begin(), texts.end(), words), 0) << words;
                EXPECT_EQ(words.find('%'), std::string::npos) << words;
                texts.push_back(words);
            }
            ASSERT_FALSE(question.why.empty());
            EXPECT_FALSE(question.why.front().text().empty());
        }
    }
}

TEST(Prediction, TheRightOneHasNoFixedPlace)
{
    const Exchange lost(syn(), answerWith(tcpflag::Rst | tcpflag::Ack), 3, true);
    std::set<std::ptrdiff_t> places;
    for (const Question& question : questionsOf(*lost.snapshot, lost.story))
        places.insert(rightOf(question) - question.answers.data());
    EXPECT_GE(places.size(), 2U);
}

TEST(Prediction, AnAnswerIsOneOfThoseThatCouldCome)
{
    const Exchange open(syn(), answerWith(tcpflag::Syn | tcpflag::Ack), 99, false);
    bool turn = false;
    for (const Question& question : questionsOf(*open.snapshot, open.story)) {
        if (rightOf(question)->text.text() != "VM 811 answers with a SYN-ACK.")
            continue;
        turn = true;
        EXPECT_EQ(question.answers.size(), 3U);
        EXPECT_THAT(question.prompt.text(), HasSubstr("has reached VM 811"));
    }
    EXPECT_TRUE(turn);
}

TEST(Prediction, AStoryWithNothingInItAsksNothing)
{
    const Exchange any(syn(), answerWith(tcpflag::Rst), 99, false);
    EXPECT_TRUE(questionsOf(*any.snapshot, Story{}).empty());
}

} // namespace
} // namespace vs
