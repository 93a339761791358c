// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/layout/overview_layout.h"

#include "core/layout/overview_input.h"

#include <algorithm>
#include <cmath>

namespace vs::layout {

using namespace overview_size;

namespace {

constexpr double kPanelGap = 14;
constexpr double kPanelPad = 20;
constexpr double kLabelX =
    30; ///< of a panel's words, from its left edge: the fold's mark stands before
constexpr double kLabelLeast = 130; ///< width of the words' column
constexpr double kSpineWidth = 4;
constexpr double kUplinkHeight = 28;
constexpr double kFoldedHeight = 48;
constexpr double kMarkWidth = 18; ///< of the shield or another mark in a cell
constexpr double kTagText = 0.84; ///< of a tag's number, by the detail's size
constexpr double kTagPad = 13;    ///< a tag's outline around its number

/// Places one panel after another.
class Switchboard
{
public:
    Switchboard(const Topology& topology, const OverviewInput& input, const TextMeasure& measure,
                double width, const OverviewOptions& options)
        : m_topology(topology), m_input(input), m_measure(measure), m_options(options)
    {
        double label = std::max(kLabelLeast, options.labelLeast);
        for (const OverviewInput::Panel& panel : input.panels) {
            label = std::max(label, measure.width(TextRole::RoomName, panel.name));
            for (const std::string& detail : panel.details)
                label = std::max(label, measure.width(TextRole::RoomDetail, detail));
            for (const Interface* uplink : panel.uplinks)
                label = std::max(label, uplinkWidth(*uplink));
        }
        m_spineX = kMargin + kLabelX + label + 20;
        m_cellsX = m_spineX + kSpineWidth / 2 + 8;
        const double room = width - kMargin - 12 - m_cellsX + (kPitchX - kCellWidth);
        m_columns = std::max(1U, static_cast<unsigned>(std::max(0.0, room) / kPitchX));
        const double most = m_cellsX + m_columns * kPitchX + 4 + kMargin;
        m_layout.size.width = std::max(width, most);
    }

    /// Of the whole, without placing it.
    double height() const
    {
        double height = kPanelGap;
        for (const OverviewInput::Panel& panel : m_input.panels)
            height += heightOf(panel) + kPanelGap;
        return height;
    }

    OverviewLayout place()
    {
        double y = kPanelGap;
        for (const OverviewInput::Panel& panel : m_input.panels)
            y = placePanel(panel, y) + kPanelGap;
        m_layout.size.height = y;
        return std::move(m_layout);
    }

private:
    using Kind = OverviewPlace::Kind;

    double uplinkWidth(const Interface& uplink) const
    {
        return std::max(110.0, m_measure.width(TextRole::Port, uplink.name) + 28 + kMarkWidth);
    }

    bool isFolded(const OverviewInput::Panel& panel) const
    {
        return m_options.arrangement.folded.contains(panel.name);
    }

    double wordsHeight(const OverviewInput::Panel& panel) const
    {
        return m_measure.height(TextRole::RoomName) + 4 +
               static_cast<double>(panel.details.size()) *
                   (m_measure.height(TextRole::RoomDetail) + 2);
    }

    static double pillsHeight(const OverviewInput::Panel& panel)
    {
        return static_cast<double>(panel.uplinks.size()) * (kUplinkHeight + 6);
    }

    double heightOf(const OverviewInput::Panel& panel) const
    {
        if (isFolded(panel))
            return kFoldedHeight;
        const auto rows = (static_cast<unsigned>(panel.nics.size()) + m_columns - 1) / m_columns;
        return std::max(2 * kPanelPad + rows * kPitchY,
                        32 + wordsHeight(panel) + pillsHeight(panel) + 14);
    }

    double placePanel(const OverviewInput::Panel& input, double top)
    {
        const auto index = static_cast<std::uint32_t>(m_layout.panels.size());
        OverviewPanel panel;
        panel.name = input.name;
        panel.details = input.details;
        panel.bridge = input.bridge != nullptr ? input.bridge->id : InterfaceId{};
        panel.folded = isFolded(input);
        panel.firstCell = static_cast<std::uint32_t>(m_layout.cells.size());
        panel.nics = static_cast<std::uint32_t>(input.nics.size());
        panel.cells = panel.folded ? 0 : panel.nics;

        const double nameHeight = m_measure.height(TextRole::RoomName);
        const double words = wordsHeight(input);
        const double pills = pillsHeight(input);
        const double height = heightOf(input);
        const double side = panel.folded ? 10 : 16;
        panel.rect = {kMargin, top, m_layout.size.width - 2 * kMargin, height};
        panel.head = {kMargin, top, m_spineX - kMargin - 10, height};
        panel.spine = {m_spineX - kSpineWidth / 2, top + side, kSpineWidth, height - 2 * side};
        panel.label = {kMargin + kLabelX,
                       panel.folded ? top + (height - nameHeight) / 2 : top + side};
        if (panel.folded) {
            foldAway(input, index, panel);
        } else {
            panel.flagRoom = {kMargin + 8, top + side + words + 2, m_spineX - kMargin - 16,
                              height - side - words - pills - 14};
            for (std::uint32_t i = 0; i < panel.cells; ++i)
                placeCell(input.nics[i], index, top + kPanelPad, i);
            placeUplinks(input, index, panel.rect.bottom() - 14 - pills + 6);
        }
        if (input.bridge != nullptr)
            addPlace(input.bridge->id, {Kind::Spine, index});
        m_layout.panels.push_back(std::move(panel));
        return top + height;
    }

    void placeUplinks(const OverviewInput::Panel& input, std::uint32_t panel, double y)
    {
        for (const Interface* uplink : input.uplinks) {
            addPlace(uplink->id,
                     {Kind::Uplink, static_cast<std::uint32_t>(m_layout.uplinks.size())});
            m_layout.uplinks.push_back({{kMargin + kLabelX, y, uplinkWidth(*uplink), kUplinkHeight},
                                        uplink->id,
                                        panel,
                                        uplink->name,
                                        factsOfPort(m_topology, uplink->id)});
            y += kUplinkHeight + 6;
        }
    }

    /// All that is on a folded bridge stands for its spine.
    void foldAway(const OverviewInput::Panel& input, std::uint32_t index, OverviewPanel& panel)
    {
        const OverviewPlace spine{Kind::Spine, index};
        for (const Interface* uplink : input.uplinks) {
            panel.foldedUplinks.push_back(uplink->name);
            addPlace(uplink->id, spine);
        }
        for (const OverviewInput::Nic& nic : input.nics)
            addNic(nic, spine);
    }

    void placeCell(const OverviewInput::Nic& nic, std::uint32_t panel, double top,
                   std::uint32_t position)
    {
        const Guest& guest = m_topology.guest(nic.ref);
        const unsigned column = position % m_columns;
        const unsigned row = position / m_columns;
        OverviewCell cell;
        cell.rect = {m_cellsX + column * kPitchX, top + row * kPitchY, kCellWidth, kCellHeight};
        cell.ref = nic.ref;
        cell.panel = panel;
        cell.name = std::to_string(guest.vmid);
        cell.firewall = m_topology.nic(nic.ref).firewall;
        cell.facts = nic.facts;
        nameCell(cell, guest, m_topology.nic(nic.ref));
        addNic(nic, {Kind::Cell, static_cast<std::uint32_t>(m_layout.cells.size())});
        m_layout.cells.push_back(std::move(cell));
    }

    /// First the VMID, which is never cut; then what has room beside it; the rest goes below.
    void nameCell(OverviewCell& cell, const Guest& guest, const GuestNic& nic)
    {
        const double all = kCellWidth - kCellPad - kMarkWidth;
        double left = all - m_measure.width(TextRole::CellName, cell.name);
        std::string detail = guest.name;
        if (guest.nics.size() > 1) {
            std::string which = "net" + std::to_string(nic.index);
            const double width = m_measure.width(TextRole::CellDetail, which) + 4;
            if (width <= left) {
                cell.nicName = std::move(which);
                left -= width;
            } else {
                detail = which + ' ' + detail;
            }
        }
        double room = all;
        if (cell.facts.tag != 0) {
            // Where it has no room, it is told nearer by: names go first.
            const double width =
                m_measure.width(TextRole::CellDetail, std::to_string(cell.facts.tag)) * kTagText +
                kTagPad + 4;
            if (width <= left) {
                cell.tagPlace = OverviewCell::Tag::Name;
            } else if (m_measure.width(TextRole::CellDetail, detail) + width <= all) {
                cell.tagPlace = OverviewCell::Tag::Detail;
                room -= width;
            }
        }
        cell.detail = elided(detail, room);
    }

    /// Guests share names and rooms: a text is cut once.
    const std::string& elided(const std::string& name, double room)
    {
        auto& cut = m_elided[static_cast<int>(room)];
        const auto found = cut.find(name);
        if (found != cut.end())
            return found->second;
        return cut.emplace(name, elideText(m_measure, TextRole::CellDetail, name, room))
            .first->second;
    }

    void addNic(const OverviewInput::Nic& nic, OverviewPlace place)
    {
        m_layout.nics[nicNumber(m_topology, nic.ref)] = place;
        for (const InterfaceId interface : nic.chain)
            addPlace(interface, place);
    }

    void addPlace(InterfaceId interface, OverviewPlace place)
    {
        if (interface.valid())
            m_layout.places[interface.value] = place;
    }

    const Topology& m_topology;
    const OverviewInput& m_input;
    const TextMeasure& m_measure;
    const OverviewOptions& m_options;
    std::unordered_map<int, std::unordered_map<std::string, std::string>> m_elided;
    double m_spineX = 0;
    double m_cellsX = 0;
    unsigned m_columns = 1;
    OverviewLayout m_layout;
};

} // namespace

OverviewLayout layoutOverview(const Topology& topology, const TextMeasure& measure, double width,
                              const OverviewOptions& options)
{
    const OverviewInput input = overviewInput(topology, options);
    return Switchboard(topology, input, measure, width, options).place();
}

double fittingScale(const OverviewLayout& layout, Size view)
{
    if (layout.size.width <= 0 || layout.size.height <= 0)
        return 1;
    return std::min({view.width / layout.size.width, view.height / layout.size.height, kLargest});
}

OverviewLayout layoutOverviewFor(const Topology& topology, const TextMeasure& measure, Size view,
                                 const OverviewOptions& options)
{
    // A bridge's name is not drawn smaller than this share of its size.
    constexpr double kNameLeast = 0.7;
    const double wished = view.height > 0 ? std::clamp(view.width / view.height, 0.5, 4.0) : 1.6;
    double name = 0;
    for (const Interface& interface : topology.interfaces)
        if (interface.role == InterfaceRole::Bridge)
            name = std::max(name, measure.width(TextRole::RoomName, interface.name));
    const OverviewInput input = overviewInput(topology, options);
    OverviewOptions fitted = options;
    std::size_t most = 0;
    for (const OverviewInput::Panel& panel : input.panels)
        most = std::max(most, panel.nics.size());
    // A few guests are drawn large, from edge to edge.
    const double needed = 260 + static_cast<double>(most) * kPitchX;
    double width = std::clamp(std::max(needed, view.width / kLargest), 400.0,
                              std::clamp(view.width, 560.0, 1000.0));
    for (int step = 0; step < 12; ++step) {
        const double height = Switchboard(topology, input, measure, width, fitted).height();
        if (height * wished <= width * 1.02)
            break;
        // Cells cover an area: sides grow with its root.
        width *= std::clamp(std::sqrt(height * wished / width), 1.05, 2.0);
        if (view.width > 0)
            fitted.labelLeast = std::max(options.labelLeast,
                                         (name * kNameLeast + 18) * 1.03 * width / view.width - 48);
    }
    return Switchboard(topology, input, measure, width, fitted).place();
}

OverviewDetail overviewDetail(double scale)
{
    if (scale < kNumbersFrom)
        return OverviewDetail::Tiles;
    if (scale < kCellsFrom)
        return OverviewDetail::Numbers;
    return scale < kChainsFrom ? OverviewDetail::Cells : OverviewDetail::Chains;
}

} // namespace vs::layout
