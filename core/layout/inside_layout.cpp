// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/inside_layout.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vs::layout {

namespace {

constexpr double kMargin = 24;
constexpr double kInset = 28;    ///< of what is in the room
constexpr double kNode = 26;     ///< a station's mark
constexpr double kTextLeft = 44; ///< from the line to a station's name
constexpr double kRowGap = 14;
constexpr double kRuleGap = 5;
constexpr double kIndent = 18;
constexpr double kClear = 16;
constexpr double kLeastText = 14; ///< less says nothing

constexpr double kReferenceWidth = 1100; ///< at this width text is as large as it was chosen
constexpr double kReferenceHeight = 640;
constexpr double kComfortable = 0.74;
constexpr std::array<std::size_t, 5> kRules{99, 9, 5, 3, 1};

class Placer
{
public:
    Placer(const InsideInput& input, const TextMeasure& measure, Size wished, std::size_t most)
        : m_input(input), m_measure(measure), m_most(most)
    {
        m_out.size.width = std::max(wished.width, 420.0);
        m_out.room = {kMargin, kMargin, m_out.size.width - 2 * kMargin, 0};
        m_out.lineX = m_out.room.x + kInset + 16;
        m_textLeft = m_out.lineX + kTextLeft;
        m_textRight = m_out.room.right() - kInset;
        m_placeWidth = widestPlace();
    }

    InsideLayout place(double wishedHeight)
    {
        double y = header(m_out.room.y + 18);
        for (std::size_t i = 0; i < m_input.stations.size(); ++i)
            y = station(i, y) + kRowGap;
        y += 4;
        m_out.room.height = y - m_out.room.y;
        m_out.size.height = std::max(wishedHeight, y + kMargin);
        spread(m_out.size.height - y - kMargin);
        line();
        return std::move(m_out);
    }

private:
    double text(TextRole role, Tone tone, const std::string& words, double x, double y, int station,
                double room)
    {
        if (room < kLeastText)
            return 0;
        const std::string shown = elideText(m_measure, role, words, room);
        const double width = m_measure.width(role, shown);
        m_out.texts.push_back({{x, y, width, m_measure.height(role)}, role, tone, shown, station});
        return width;
    }

    double header(double y)
    {
        const double all = m_out.room.width - 2 * kInset;
        const double x = m_out.room.x + kInset;
        const double title =
            text(TextRole::RoomName, Tone::Ink, m_input.title, x, y, -1, all * 0.4);
        const double drop = m_measure.height(TextRole::RoomName) - m_measure.height(TextRole::Body);
        const double beside = x + title + kClear;
        const double packet = m_measure.width(TextRole::BodyMark, m_input.packet);
        text(TextRole::Body, Tone::Secondary, m_input.subtitle, beside, y + drop, -1,
             std::max(0.0, m_out.room.right() - kInset - packet - kClear - beside));
        text(TextRole::BodyMark, m_input.lane == Lane::Upper ? Tone::Request : Tone::Answer,
             m_input.packet, m_out.room.right() - kInset - packet, y + drop, -1, packet + 1);
        y += m_measure.height(TextRole::RoomName) + 4;
        for (const std::string& words :
             wrapText(m_measure, TextRole::RoomDetail, m_input.source, all)) {
            text(TextRole::RoomDetail, Tone::Secondary, words, x, y, -1, all);
            y += m_measure.height(TextRole::RoomDetail) + 2;
        }
        return y + 14;
    }

    double widestPlace() const
    {
        double width = 0;
        for (const StationInput& station : m_input.stations)
            for (const RuleLine& rule : station.rules)
                width = std::max(width, m_measure.width(TextRole::Port, rule.place) +
                                            kIndent * rule.depth);
        return std::min(width, (m_textRight - m_textLeft) * 0.4);
    }

    double station(std::size_t index, double top)
    {
        const StationInput& in = m_input.stations[index];
        const auto id = static_cast<int>(index);
        const double nameHeight = m_measure.height(TextRole::Heading);
        const double high = std::max(kNode, nameHeight);
        const double middle = top + high / 2;
        StationSpot spot;
        spot.mark = in.mark;
        spot.reached = in.reached;
        spot.ended = in.ended;
        spot.node = Rect::around({m_out.lineX, middle}, kNode, kNode);
        if (!in.number.empty())
            m_out.texts.push_back({Rect::around({m_out.lineX, middle},
                                                m_measure.width(TextRole::HopNumber, in.number),
                                                m_measure.height(TextRole::HopNumber)),
                                   TextRole::HopNumber, Tone::OnColour, in.number, id});
        const double room = m_textRight - m_textLeft;
        const double name = text(TextRole::Heading, in.reached ? Tone::Ink : Tone::Faint, in.name,
                                 m_textLeft, middle - nameHeight / 2, id, room * 0.6);
        const double note = m_textLeft + name + kClear;
        const std::string words = in.time.empty()   ? in.note
                                  : in.note.empty() ? in.time
                                                    : in.time + "  " + in.note;
        const Tone tone = in.mark == StationInput::Mark::Conntrack && in.reached ? Tone::Conntrack
                          : in.reached                                           ? Tone::Secondary
                                                                                 : Tone::Faint;
        text(TextRole::Body, tone, words, note, middle - m_measure.height(TextRole::Body) / 2, id,
             std::max(0.0, m_textRight - note));
        double y = top + high;
        const std::vector<int> shown = chosen(in);
        for (const int rule : shown)
            y = ruleRow(in, id, rule, y + kRuleGap);
        const int left = in.left + static_cast<int>(in.rules.size() - shown.size());
        if (left > 0 && !m_input.moreWord.empty()) {
            y += kRuleGap;
            text(TextRole::RoomDetail, Tone::Faint, counted(left), m_textLeft + 8, y, id, room);
            y += m_measure.height(TextRole::RoomDetail);
        }
        spot.row = {m_out.room.x + 8, top - 3, m_out.room.width - 16, y - top + 6};
        m_out.stations.push_back(spot);
        return y;
    }

    std::string counted(int left) const
    {
        std::string words = m_input.moreWord;
        if (const std::size_t at = words.find("%1"); at != std::string::npos)
            words.replace(at, 2, std::to_string(left));
        return words;
    }

    /// The first rules, and the deciding one.
    std::vector<int> chosen(const StationInput& in) const
    {
        std::vector<int> shown;
        const auto count = static_cast<int>(in.rules.size());
        for (int i = 0; i < count && shown.size() < m_most; ++i)
            shown.push_back(i);
        for (int i = static_cast<int>(shown.size()); i < count; ++i)
            if (in.rules[static_cast<std::size_t>(i)].deciding)
                shown.back() = i;
        return shown;
    }

    double ruleRow(const StationInput& in, int station, int index, double y)
    {
        const RuleLine& rule = in.rules[static_cast<std::size_t>(index)];
        const double high = m_measure.height(TextRole::Port) + 6;
        RuleSpot spot;
        spot.station = station;
        spot.rule = index;
        spot.deciding = rule.deciding;
        spot.reached = in.reached;
        spot.tone = rule.tone;
        spot.row = {m_textLeft, y, m_textRight - m_textLeft, high};
        m_out.rules.push_back(spot);
        const double line = y + 3;
        const double left = m_textLeft + 8 + kIndent * rule.depth;
        const Tone tone = in.reached ? Tone::Ink : Tone::Faint;
        text(TextRole::Port, tone, rule.place, left, line, station,
             m_textLeft + 8 + m_placeWidth - left);
        const double verdict =
            std::min(m_measure.width(rule.deciding ? TextRole::BodyMark : TextRole::RoomDetail,
                                     rule.verdict),
                     (m_textRight - m_textLeft) * 0.3);
        const TextRole role = rule.deciding ? TextRole::BodyMark : TextRole::RoomDetail;
        text(role, in.reached ? rule.tone : Tone::Faint, rule.verdict, m_textRight - 10 - verdict,
             y + (high - m_measure.height(role)) / 2, station, verdict + 1);
        const double from = m_textLeft + 8 + m_placeWidth + kClear;
        text(TextRole::Port, in.reached ? Tone::Secondary : Tone::Faint, rule.text, from, line,
             station, std::max(0.0, m_textRight - 10 - verdict - kClear - from));
        return y + high;
    }

    /// Room that is left goes between the stations, up to a measure.
    void spread(double extra)
    {
        const auto gaps = static_cast<double>(m_input.stations.size());
        if (extra <= 0 || gaps == 0)
            return;
        const double each = std::min(extra / gaps, 18.0);
        for (std::size_t i = 0; i < m_out.stations.size(); ++i) {
            const double down = each * static_cast<double>(i);
            m_out.stations[i].node.y += down;
            m_out.stations[i].row.y += down;
        }
        for (RuleSpot& rule : m_out.rules)
            rule.row.y += each * rule.station;
        for (TextItem& item : m_out.texts)
            if (item.step > 0)
                item.rect.y += each * item.step;
        m_out.room.height += each * (gaps - 1);
    }

    void line()
    {
        if (m_out.stations.empty())
            return;
        m_out.lineFrom = m_out.stations.front().at().y;
        m_out.lineGhost = m_out.stations.back().at().y;
        m_out.lineTo = m_out.lineFrom;
        for (const StationSpot& station : m_out.stations)
            if (station.reached)
                m_out.lineTo = station.at().y;
    }

    const InsideInput& m_input;
    const TextMeasure& m_measure;
    const std::size_t m_most;
    double m_textLeft = 0;
    double m_textRight = 0;
    double m_placeWidth = 0;
    InsideLayout m_out;
};

} // namespace

InsideLayout layoutInside(const InsideInput& input, const TextMeasure& measure, Size wished,
                          std::size_t mostRules)
{
    return Placer(input, measure, wished, mostRules).place(wished.height);
}

FittedInside fitInside(const InsideInput& input, const TextMeasure& measure, Size pixels)
{
    const double natural =
        std::min(pixels.width / kReferenceWidth, pixels.height / kReferenceHeight);
    const double most = std::clamp(natural, 1.0, 1.6);
    FittedInside fitted;
    const auto fits = [&](double scale, std::size_t rules) {
        const Size wished{pixels.width / scale, pixels.height / scale};
        fitted = {layoutInside(input, measure, wished, rules), scale};
        return fitted.layout.size.width <= wished.width + 0.5 &&
               fitted.layout.size.height <= wished.height + 0.5;
    };
    for (const std::size_t rules : kRules)
        for (double scale = most; scale >= kComfortable - 1e-9; scale *= 0.96)
            if (fits(scale, rules))
                return fitted;
    for (double scale = kComfortable; scale > 0.05; scale *= 0.96)
        if (fits(scale, 1))
            return fitted;
    return fitted;
}

} // namespace vs::layout
