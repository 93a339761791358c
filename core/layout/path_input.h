// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace vs::layout {

/// The request runs on the upper lane from left to right, its answer on the lower one back.
enum class Lane : std::uint8_t { Upper, Lower };

/// Colour by meaning; the painter's theme knows the colours.
enum class Tone : std::uint8_t {
    Ink,
    Secondary,
    Faint,
    Request,
    Answer,
    Delivered,
    Conntrack,
    Drop,
    OnColour, ///< text on a filled circle
};

enum class EndKind : std::uint8_t { Unknown, Guest, Network, Host };

struct EndInput
{
    EndKind kind = EndKind::Unknown;
    std::string name;
    std::string detail;
    std::string address;

    friend bool operator==(const EndInput&, const EndInput&) = default;
};

/// A port of a bridge. `key` is the caller's; an empty name: there is no door.
struct DoorInput
{
    std::string name;
    std::uint32_t key = 0;

    friend bool operator==(const DoorInput&, const DoorInput&) = default;
};

/// A bridge that the path crosses.
struct RoomInput
{
    std::string name;
    std::string detail;
    std::uint32_t key = 0;
    bool wide = false; ///< a main bridge: takes more of the room that is left
    DoorInput left;
    DoorInput right;
    std::vector<DoorInput> offPath; ///< other ports, shown faintly as far as there is room
    bool linkedToNext = false;      ///< right door and the next room's left door are a veth pair

    friend bool operator==(const RoomInput&, const RoomInput&) = default;
};

enum class StopKind : std::uint8_t { Hop, Mark, Drop, Unsure };

/// Where a stop lies: at a door, inside the room, or in the gap beside it.
enum class Place : std::uint8_t { LeftDoor, RightDoor, Inside, LeftOf, RightOf };

/// One step of the story, in its order. Its `step` is the caller's index.
struct StopInput
{
    StopKind kind = StopKind::Hop;
    Lane lane = Lane::Upper;
    Place place = Place::Inside;
    int room = 0;
    int step = 0;
    std::string text; ///< a hop's number, a mark's word, the word above a drop
    std::string time; ///< hops only

    friend bool operator==(const StopInput&, const StopInput&) = default;
};

/// What conntrack calls the packet in a pass: said inside the room, beside the lane. Not said where
/// the packet ended in that room: there the drop's own word tells it.
struct PassInput
{
    Lane lane = Lane::Upper;
    int room = 0;
    int step = 0; ///< the caller's index of the step by which the packet enters
    std::string text;

    friend bool operator==(const PassInput&, const PassInput&) = default;
};

struct LaneInput
{
    bool travelled = false; ///< a packet was seen on it
    bool arrives = false;   ///< it reached the other end
    std::string label;      ///< "SYN → 172.31.1.11:80"
    std::string ghost;      ///< said over the part that was not reached

    friend bool operator==(const LaneInput&, const LaneInput&) = default;
};

/// The box below the place where the packet ended.
struct RuleInput
{
    std::string head; ///< "PVEFW-FORWARD rule 1"
    std::string note;
    std::string text;    ///< the rule in its own words, or a reason
    bool literal = true; ///< fixed width
    bool unsure = false;

    friend bool operator==(const RuleInput&, const RuleInput&) = default;
};

struct CauseInput
{
    enum class Mark : std::uint8_t { Plain, Sighting, Conntrack, Drop };

    Mark mark = Mark::Plain;
    Lane lane = Lane::Upper;
    std::string number;
    std::string text;

    friend bool operator==(const CauseInput&, const CauseInput&) = default;
};

struct RemedyInput
{
    std::string text;
    std::string sideEffect;
    Tone tone = Tone::Conntrack;

    friend bool operator==(const RemedyInput&, const RemedyInput&) = default;
};

/// Everything a path picture says, in the words and the language in which it is to be shown.
struct PathLayoutInput
{
    Tone verdict = Tone::Drop;
    std::string title;
    std::string subtitle;
    std::string badgeWord;
    std::string badgeText;
    std::string badgeDetail;
    std::string legendRequest;
    std::string legendAnswer;
    std::string legendConntrack;
    std::string legendDrop;
    std::string legendHint;
    std::string meta;
    EndInput left;
    EndInput right;
    std::vector<RoomInput> rooms;
    std::vector<StopInput> stops;
    std::vector<PassInput> passes;
    LaneInput upper;
    LaneInput lower;
    std::optional<RuleInput> rule;
    std::string whyHeading;
    std::vector<CauseInput> why;
    std::string helpHeading;
    std::string sideHeading;
    std::vector<RemedyInput> remedies; ///< best first
    std::string moreRemedies; ///< said of those that there is no room for; "%1" is their number
    std::string reference;

    const LaneInput& lane(Lane which) const { return which == Lane::Upper ? upper : lower; }

    friend bool operator==(const PathLayoutInput&, const PathLayoutInput&) = default;
};

} // namespace vs::layout
