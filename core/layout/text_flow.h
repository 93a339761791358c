// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace vs::layout {

/// What a text is in a picture; whoever draws it gives each role a face and a size.
enum class TextRole : std::uint8_t {
    Title,
    Subtitle,
    BadgeWord,
    BadgeText,
    BadgeDetail,
    Legend,
    EndName,
    EndDetail,
    EndAddress,
    RoomName,
    RoomDetail,
    Port,
    HopNumber,
    Time,
    LaneLabel,
    Ghost,
    Mark,
    DropWord,
    PassState,
    RuleHead,
    RuleNote,
    RuleText,
    Heading,
    Body,
    BodyMark,
    SideEffect,
    Reference,
    CellName,
    CellDetail,
};
inline constexpr int kTextRoles = static_cast<int>(TextRole::CellDetail) + 1;

/// Sizes of texts in picture units. The layout asks this and no font, so that no label touches
/// another in any language and at any text size.
class TextMeasure
{
public:
    virtual ~TextMeasure() = default;
    virtual double width(TextRole role, const std::string& text) const = 0;
    virtual double height(TextRole role) const = 0;
};

/// `text` in lines of at most `width`, broken at spaces; a single word that is wider is broken
/// inside. Never empty for a text that is not.
std::vector<std::string> wrapText(const TextMeasure& measure, TextRole role,
                                  const std::string& text, double width);

/// `text`, or its beginning with "…" where it is wider than `width`. Never cuts inside a character.
std::string elideText(const TextMeasure& measure, TextRole role, const std::string& text,
                      double width);

} // namespace vs::layout
