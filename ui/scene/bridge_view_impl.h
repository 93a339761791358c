// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/scene/bridge_view.h"
#include "ui/scene/picture_fonts.h"

#include "core/layout/inside_layout.h"

namespace vs::ui {

inline constexpr int kInsideTop = 44; ///< pixels above the picture, for its buttons

/// What the view's events act upon. Private to its two files.
class BridgeView::Impl
{
public:
    struct Element
    {
        int station = -1;
        int rule = -1;
        layout::Rect area;
    };

    std::shared_ptr<const Snapshot> snapshot;
    Story story;
    InterfaceId bridge;
    BridgeInside inside;
    layout::InsideInput input;
    layout::FittedInside fitted;
    std::vector<Element> elements; ///< from top to bottom
    Theme theme = Theme::light();
    PictureFonts fonts = PictureFonts::system();
    QRectF box; ///< where it comes from and goes back to
    int focused = -1;
    int step = -1;
    bool open = false;
    bool closing = false;
    bool reduced = false;
    bool both = false; ///< the story's other packet crosses the bridge too

    /// The station where playback stands: the last one whose step has happened.
    int current() const
    {
        int at = -1;
        for (std::size_t i = 0; i < inside.stations.size(); ++i)
            if (inside.stations[i].step >= 0 && inside.stations[i].step <= step)
                at = static_cast<int>(i);
        return at;
    }

    int elementAt(QPointF pixel) const
    {
        const layout::Point at{pixel.x() / fitted.scale, (pixel.y() - kInsideTop) / fitted.scale};
        int found = -1;
        for (std::size_t i = 0; i < elements.size(); ++i)
            if (elements[i].area.contains(at))
                found = static_cast<int>(i); // a rule lies inside its station
        return found;
    }

    void placeElements()
    {
        elements.clear();
        const auto& picture = fitted.layout;
        for (std::size_t s = 0; s < picture.stations.size(); ++s) {
            elements.push_back({static_cast<int>(s), -1, picture.stations[s].row});
            for (const layout::RuleSpot& rule : picture.rules)
                if (rule.station == static_cast<int>(s))
                    elements.push_back({rule.station, rule.rule, rule.row});
        }
    }

    QString wordsOf(int element) const
    {
        if (element < 0)
            return {};
        const Element& of = elements[static_cast<std::size_t>(element)];
        const layout::StationInput& station = input.stations[static_cast<std::size_t>(of.station)];
        if (of.rule < 0)
            return QString::fromStdString(station.name + ": " + station.note);
        const layout::RuleLine& rule = station.rules[static_cast<std::size_t>(of.rule)];
        return QString::fromStdString(rule.place + ": " + rule.text + ' ' + rule.verdict);
    }
};

} // namespace vs::ui
