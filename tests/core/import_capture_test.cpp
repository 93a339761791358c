// SPDX-License-Identifier: GPL-3.0-or-later
// Captures that were made elsewhere: tcpdump's own files, of all interfaces or of each its own.
#include "import_fixture.h"

#include "core/base/text.h"

namespace vs {

namespace {

using test::judged;
using test::pastePath;
using test::pasteText;

std::vector<Source> files(std::initializer_list<const char*> names)
{
    std::vector<Source> sources;
    for (const char* name : names)
        sources.push_back({pastePath("rst-dropped/" + std::string(name)), {}});
    return sources;
}

/// SYN delivered, reset lost in vmbr0, where both were seen from their beginning.
void expectFoundingCase(const Snapshot& snapshot)
{
    int lost = 0;
    for (const auto& record : snapshot.journeys) {
        if (!record->judgement.drop || record->judgement.kind != VerdictKind::Dropped)
            continue;
        ++lost;
        EXPECT_TRUE(record->journey.packet.isRst());
        EXPECT_EQ(snapshot.topology->nameOf(record->judgement.drop->device), "vmbr0");
        EXPECT_EQ(snapshot.topology->nameOf(record->judgement.drop->after.interface), "fwpr811p0");
    }
    EXPECT_GE(lost, 2);
}

TEST(Captures, NumbersWithoutNamesClaimNoPlace)
{
    const auto snapshot = judged(files({"any.pcap"}));
    ASSERT_FALSE(snapshot->journeys.empty());
    for (const auto& record : snapshot->journeys)
        EXPECT_EQ(record->judgement.kind, VerdictKind::Inconclusive);
}

TEST(Captures, AListingBesideNamesTheNumbers)
{
    for (const char* listing : {"ip-link.txt", "ip-d-link.txt", "ip-addr.txt", "tcpdump-e.txt"}) {
        SCOPED_TRACE(listing);
        expectFoundingCase(*judged(files({"any.pcap", listing})));
        expectFoundingCase(*judged(files({listing, "any.pcap"})));
    }
}

TEST(Captures, OneFileAnInterfaceIsOneTrace)
{
    const auto snapshot = judged(files({"veth101i1.pcap", "tap811i0.pcap", "fwln101i1.pcap",
                                        "fwpr811p0.pcap", "fwln811i0.pcap", "fwpr101p1.pcap"}));
    expectFoundingCase(*snapshot);
    // In and out are told by the wiring, Ethernet does not say.
    for (const auto& record : snapshot->journeys) {
        if (!record->journey.packet.isSyn() || record->journey.hops.size() < 6)
            continue;
        const std::vector<std::string> expected = {"veth101i1 in", "fwln101i1 out",
                                                   "fwpr101p1 in", "fwpr811p0 out",
                                                   "fwln811i0 in", "tap811i0 out"};
        for (std::size_t i = 0; i < expected.size(); ++i)
            EXPECT_EQ(snapshot->topology->nameOf(record->journey.hops[i].interface) + ' ' +
                          directionName(record->journey.hops[i].direction),
                      expected[i]);
    }
}

TEST(Captures, SomeInterfacesAloneAreNoProof)
{
    for (const auto& some : {files({"veth101i1.pcap", "tap811i0.pcap", "ip-link.txt"}),
                             files({"veth101i1.pcap", "fwln101i1.pcap", "ip-d-link.txt"})}) {
        const auto snapshot = judged(some);
        EXPECT_TRUE(snapshot->capture.partial);
        EXPECT_EQ(snapshot->capture.shed, 0U);
        for (const auto& record : snapshot->journeys)
            EXPECT_NE(record->judgement.kind, VerdictKind::Dropped);
    }
}

TEST(Captures, TextAndCaptureTogether)
{
    // The text's clock has no date and no zone; the packets that both saw bring them together.
    auto sources = files({"tap811i0.pcap", "fwln811i0.pcap"});
    sources.push_back({"conntrack", pasteText("rst-dropped/conntrack-E-timestamp.txt")});
    sources.push_back({"rules", pasteText("rst-dropped/iptables-save.txt")});
    const auto snapshot = judged(sources);
    ASSERT_FALSE(snapshot->journeys.empty());
    bool marked = false;
    for (const auto& record : snapshot->journeys)
        marked |= !record->judgement.conntrack.empty();
    EXPECT_TRUE(marked);
}

TEST(Captures, WhatTwoSawIsKeptOnce)
{
    // Somebody pastes what he also captured: no packet becomes its own repetition.
    const auto text = judged(files({"tcpdump.txt"}));
    for (const char* other :
         {"tcpdump-v.txt", "tcpdump-tt.txt", "tcpdump-tttt.txt", "tcpdump-e.txt"})
        EXPECT_EQ(test::told(*judged(files({"tcpdump.txt", other}))), test::told(*text)) << other;
    const auto both = judged(files({"any.pcap", "ip-link.txt", "tcpdump-e.txt"}));
    EXPECT_EQ(both->journeys.size(), 8U);
    expectFoundingCase(*both);
    const auto ethernet = judged(files({"tap811i0.pcap", "fwln811i0.pcap", "tcpdump.txt"}));
    // Text and captures of few interfaces are one packet's account, whatever each lacks.
    EXPECT_EQ(ethernet->journeys.size(), 8U);
    for (const auto& record : ethernet->journeys) {
        if (record->journey.packet.isSyn()) {
            EXPECT_EQ(record->judgement.kind, VerdictKind::Delivered);
        }
    }
}

TEST(Captures, OneOfSeveralMayTellNothing)
{
    auto sources = files({"tcpdump.txt"});
    sources.push_back({"empty", "[]"});
    const auto snapshot = judged(sources);
    EXPECT_EQ(snapshot->journeys.size(), 8U);
    ASSERT_EQ(snapshot->warnings.size(), 1U);
    EXPECT_TRUE(contains(snapshot->warnings.front(), "empty"));
    Analysis analysis;
    const std::vector<Source> nothing = {{"a", "hello"}, {"b", "world"}};
    const auto read = readSources(nothing, analysis);
    ASSERT_FALSE(read);
    EXPECT_EQ(read.error().code, ErrorCode::NothingRecognised);
}

TEST(Captures, SessionAndTextTogether)
{
    // The session knows the wiring; what was pasted beside it follows its names.
    const std::string session =
        std::string(VETHSCOPE_SOURCE_DIR) + "/resources/recordings/rst-dropped.pcapng";
    const auto alone = judged({{session, {}}});
    const auto both = judged({{session, {}}, {"log", pasteText("rst-dropped/ip-link.txt")}});
    EXPECT_EQ(test::told(*alone), test::told(*both));
    EXPECT_FALSE(both->topology->inferred);
    EXPECT_EQ(test::findingIds(*alone), test::findingIds(*both));
}

TEST(Captures, CancelledIsAnError)
{
    Analysis analysis;
    const auto sources = files({"any.pcap", "ip-link.txt"});
    const auto read = readSources(sources, analysis, [](double) { return false; });
    ASSERT_FALSE(read.has_value());
    EXPECT_EQ(read.error().code, ErrorCode::Cancelled);
}

} // namespace

} // namespace vs
