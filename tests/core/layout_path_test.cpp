// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/path_layout.h"

#include <gtest/gtest.h>
#include <random>

namespace vs::layout {
namespace {

/// Every character is as wide as half of its role's height.
class SquareMeasure : public TextMeasure
{
public:
    explicit SquareMeasure(double scale = 1) : m_scale(scale) {}

    double width(TextRole role, const std::string& text) const override
    {
        return static_cast<double>(text.size()) * height(role) * 0.5;
    }
    double height(TextRole role) const override
    {
        return (role == TextRole::Title ? 30 : role == TextRole::RoomName ? 20 : 15) * m_scale;
    }

private:
    double m_scale;
};

std::string word(std::mt19937& random, int least, int most)
{
    std::uniform_int_distribution<int> length(least, most);
    std::uniform_int_distribution<int> letter('a', 'z');
    std::string made(static_cast<std::size_t>(length(random)), 'x');
    for (char& one : made)
        one = static_cast<char>(letter(random));
    return made;
}

std::string sentence(std::mt19937& random, int words)
{
    std::string made = word(random, 2, 9);
    for (int i = 1; i < words; ++i)
        made += ' ' + word(random, 2, 12);
    return made;
}

/// A made-up exchange over `rooms` bridges that ends anywhere, or nowhere.
PathLayoutInput randomInput(std::mt19937& random, int rooms)
{
    const auto chance = [&random](int percent) {
        return std::uniform_int_distribution<int>(0, 99)(random) < percent;
    };
    PathLayoutInput input;
    input.title = sentence(random, 9);
    input.subtitle = sentence(random, 12);
    input.badgeWord = "COUNTED";
    input.badgeText = sentence(random, 5);
    input.badgeDetail = sentence(random, 6);
    input.legendRequest = "request";
    input.legendAnswer = "answer";
    input.legendConntrack = "conntrack";
    input.legendDrop = "drop";
    input.legendHint = sentence(random, 9);
    input.meta = sentence(random, 5);
    input.left = {EndKind::Guest, word(random, 4, 12), sentence(random, 4), word(random, 7, 39)};
    input.right = {EndKind::Network, word(random, 4, 20), sentence(random, 2), "10.0.0.7"};
    for (int i = 0; i < rooms; ++i) {
        RoomInput room;
        room.name = word(random, 4, 15);
        room.detail = sentence(random, 3);
        room.key = static_cast<std::uint32_t>(i) + 1;
        room.wide = chance(40);
        if (i > 0 || chance(90))
            room.left = {word(random, 3, 15), static_cast<std::uint32_t>(100 + i)};
        if (chance(90))
            room.right = {word(random, 3, 15), static_cast<std::uint32_t>(200 + i)};
        for (int port = 0; chance(70) && port < 12; ++port)
            room.offPath.push_back({word(random, 3, 15), 300});
        room.linkedToNext = chance(70);
        input.rooms.push_back(room);
    }
    int step = 0;
    const auto travel = [&](Lane lane, LaneInput& in) {
        const bool upper = lane == Lane::Upper;
        const int end = chance(60) ? std::uniform_int_distribution<int>(0, rooms - 1)(random) : -1;
        in.travelled = true;
        in.arrives = end < 0;
        in.label = sentence(random, 2);
        in.ghost = end < 0 ? std::string() : "never arrives";
        for (int i = 0; i < rooms; ++i) {
            const int room = upper ? i : rooms - 1 - i;
            const auto hop = [&](bool entry) {
                const bool left = entry == upper;
                input.stops.push_back({StopKind::Hop, lane,
                                       left ? Place::LeftDoor : Place::RightDoor, room, step,
                                       std::to_string(step + 1), "+1.02 s"});
                ++step;
            };
            hop(true);
            if (chance(40))
                input.stops.push_back(
                    {StopKind::Mark, lane, Place::Inside, room, step++, word(random, 4, 18), {}});
            const bool inGap = chance(30);
            if (room == end && !inGap) {
                input.stops.push_back(
                    {StopKind::Drop, lane, Place::Inside, room, step++, word(random, 5, 24), {}});
                return;
            }
            hop(false);
            if (room == end) {
                input.stops.push_back({StopKind::Unsure,
                                       lane,
                                       upper ? Place::RightOf : Place::LeftOf,
                                       room,
                                       step++,
                                       word(random, 5, 24),
                                       {}});
                return;
            }
        }
    };
    travel(Lane::Upper, input.upper);
    if (input.upper.arrives)
        travel(Lane::Lower, input.lower);
    if (chance(70))
        input.rule =
            RuleInput{word(random, 5, 20), sentence(random, 6), sentence(random, 20), true, false};
    for (int i = 0; chance(80) && i < 5; ++i)
        input.why.push_back({CauseInput::Mark::Sighting, Lane::Upper, "7", sentence(random, 14)});
    for (int i = 0; chance(70) && i < 4; ++i)
        input.remedies.push_back({sentence(random, 8), sentence(random, 6), Tone::Drop});
    input.whyHeading = "Why";
    input.helpHeading = "What helps here";
    input.sideHeading = "side effect";
    input.reference = sentence(random, 10);
    return input;
}

/// Fails where two texts touch, or one lies outside of the picture.
void expectClear(const PathLayout& layout, const std::string& where)
{
    for (std::size_t i = 0; i < layout.texts.size(); ++i) {
        const TextItem& one = layout.texts[i];
        EXPECT_GE(one.rect.x, -0.01) << where << ": " << one.text;
        EXPECT_GE(one.rect.y, -0.01) << where << ": " << one.text;
        EXPECT_LE(one.rect.right(), layout.size.width + 0.01) << where << ": " << one.text;
        EXPECT_LE(one.rect.bottom(), layout.size.height + 0.01) << where << ": " << one.text;
        for (std::size_t k = i + 1; k < layout.texts.size(); ++k)
            EXPECT_FALSE(one.rect.intersects(layout.texts[k].rect))
                << where << ": \"" << one.text << "\" touches \"" << layout.texts[k].text << '"';
    }
    for (std::size_t i = 0; i < layout.doors.size(); ++i)
        for (std::size_t k = i + 1; k < layout.doors.size(); ++k)
            EXPECT_FALSE(layout.doors[i].rect.intersects(layout.doors[k].rect)) << where;
    for (std::size_t i = 0; i < layout.stops.size(); ++i)
        for (std::size_t k = i + 1; k < layout.stops.size(); ++k) {
            EXPECT_FALSE(layout.stops[i].box.intersects(layout.stops[k].box)) << where;
            EXPECT_FALSE(layout.stops[i].pill.intersects(layout.stops[k].pill)) << where;
            EXPECT_FALSE(layout.stops[i].pill.intersects(layout.stops[k].box)) << where;
            EXPECT_FALSE(layout.stops[i].box.intersects(layout.stops[k].pill)) << where;
        }
}

bool shows(const PathLayout& layout, const std::string& text)
{
    return std::any_of(layout.texts.begin(), layout.texts.end(),
                       [&text](const TextItem& item) { return item.text == text; });
}

TEST(LayoutPath, NoLabelTouchesAnotherAtAnySizeAndLength)
{
    std::mt19937 random(4983);
    for (int round = 0; round < 150; ++round) {
        const int rooms = 1 + round % 8;
        const PathLayoutInput input = randomInput(random, rooms);
        const double textScale = 1 + (round % 5) * 0.25;
        const Size pixels{600.0 + 331 * (round % 7), 400.0 + 173 * (round % 6)};
        const FittedPath fitted = fitPath(input, SquareMeasure(textScale), pixels);
        const std::string where = "round " + std::to_string(round);
        expectClear(fitted.layout, where);
        EXPECT_LE(fitted.layout.size.width * fitted.scale, pixels.width + 1) << where;
        EXPECT_LE(fitted.layout.size.height * fitted.scale, pixels.height + 1) << where;
        for (const RoomInput& room : input.rooms) {
            EXPECT_TRUE(shows(fitted.layout, room.name)) << where;
            EXPECT_TRUE(room.left.name.empty() || shows(fitted.layout, room.left.name)) << where;
        }
        if (::testing::Test::HasFailure())
            break;
    }
}

PathLayoutInput plainInput()
{
    PathLayoutInput input;
    input.title = "title";
    input.left.name = "CT 101";
    input.right.name = "VM 812";
    RoomInput room;
    room.name = "vmbr0";
    room.key = 3;
    room.wide = true;
    room.left = {"veth101i0", 7};
    room.right = {"tap812i0", 8};
    input.rooms = {room};
    input.upper = {true, true, "SYN", {}};
    input.stops = {{StopKind::Hop, Lane::Upper, Place::LeftDoor, 0, 0, "1", "0"},
                   {StopKind::Hop, Lane::Upper, Place::RightDoor, 0, 1, "2", "+1"}};
    return input;
}

TEST(LayoutPath, HopsSitOnTheDoorsAndOnTheLane)
{
    const PathLayout layout = layoutPath(plainInput(), SquareMeasure(), {1600, 900}, Detail::Full);
    ASSERT_EQ(layout.rooms.size(), 1U);
    const Rect room = layout.rooms[0].rect;
    ASSERT_NE(layout.stopOf(0), nullptr);
    ASSERT_NE(layout.stopOf(1), nullptr);
    EXPECT_DOUBLE_EQ(layout.stopOf(0)->at().x, room.x);
    EXPECT_DOUBLE_EQ(layout.stopOf(1)->at().x, room.right());
    EXPECT_DOUBLE_EQ(layout.stopOf(0)->at().y, layout.upper.y);
    EXPECT_DOUBLE_EQ(layout.upper.from, layout.left.rect.right());
    EXPECT_TRUE(layout.upper.arrow);
    EXPECT_FALSE(layout.lower.travelled);
    EXPECT_EQ(layout.stopOf(7), nullptr);
    // Mirrored left and right: nothing pulls it to one side.
    EXPECT_NEAR(layout.left.rect.x, 1600 - layout.right.rect.right(), 0.01);
}

TEST(LayoutPath, IsTheSameEveryTime)
{
    std::mt19937 random(7);
    const PathLayoutInput input = randomInput(random, 5);
    const PathLayout one = layoutPath(input, SquareMeasure(), {1280, 800}, Detail::Full);
    const PathLayout two = layoutPath(input, SquareMeasure(), {1280, 800}, Detail::Full);
    ASSERT_EQ(one.texts.size(), two.texts.size());
    for (std::size_t i = 0; i < one.texts.size(); ++i)
        EXPECT_EQ(one.texts[i].rect, two.texts[i].rect);
}

TEST(LayoutPath, SecondaryTextGoesBeforeNames)
{
    PathLayoutInput input = plainInput();
    input.whyHeading = "Why";
    for (int i = 0; i < 6; ++i)
        input.why.push_back({CauseInput::Mark::Plain, Lane::Upper, {}, "a reason"});
    const FittedPath roomy = fitPath(input, SquareMeasure(), {1600, 900});
    const FittedPath narrow = fitPath(input, SquareMeasure(), {700, 260});
    EXPECT_TRUE(shows(roomy.layout, "Why"));
    EXPECT_FALSE(shows(narrow.layout, "Why"));
    EXPECT_TRUE(shows(narrow.layout, "vmbr0"));
    EXPECT_TRUE(shows(narrow.layout, "tap812i0"));
    EXPECT_TRUE(shows(narrow.layout, "title"));
}

TEST(LayoutPath, ADropHasItsRuleBelowIt)
{
    PathLayoutInput input = plainInput();
    input.upper.arrives = false;
    input.stops[1] = {StopKind::Drop, Lane::Upper, Place::Inside, 0, 1, "dropped", {}};
    input.rule = RuleInput{"FORWARD rule 1", {}, "-A FORWARD -j DROP", true, false};
    const PathLayout layout = layoutPath(input, SquareMeasure(), {1600, 900}, Detail::Full);
    const StopSpot* tile = layout.stopOf(1);
    ASSERT_NE(tile, nullptr);
    EXPECT_DOUBLE_EQ(layout.ruleFrom.x, tile->at().x);
    EXPECT_DOUBLE_EQ(layout.ruleFrom.y, tile->box.bottom());
    EXPECT_DOUBLE_EQ(layout.ruleTo.y, layout.rule.y);
    EXPECT_GT(layout.rule.y, layout.rooms[0].rect.bottom());
    EXPECT_DOUBLE_EQ(layout.upper.to, tile->box.x);
    EXPECT_FALSE(layout.upper.arrow);
}

TEST(TextFlow, WrapsAtSpacesAndBreaksWhatIsTooLong)
{
    const SquareMeasure measure;
    const auto lines = wrapText(measure, TextRole::Body, "ab cd efghijklmnop q", 5 * 7.5);
    ASSERT_EQ(lines.size(), 4U);
    EXPECT_EQ(lines[0], "ab cd");
    EXPECT_EQ(lines[1], "efghi");
    EXPECT_EQ(lines[3], "op q");
    EXPECT_TRUE(wrapText(measure, TextRole::Body, "", 100).empty());
}

TEST(TextFlow, NeverCutsInsideACharacter)
{
    const SquareMeasure measure;
    for (double width = 0; width < 120; width += 3) {
        const std::string cut = elideText(measure, TextRole::Body, "äöüßäöüß€€", width);
        for (std::size_t i = 0; i < cut.size();) {
            const auto lead = static_cast<unsigned char>(cut[i]);
            const std::size_t length = lead < 0x80 ? 1 : lead < 0xE0 ? 2 : 3;
            ASSERT_NE(lead & 0xC0U, 0x80U);
            ASSERT_LE(i + length, cut.size());
            i += length;
        }
    }
}

} // namespace
} // namespace vs::layout
