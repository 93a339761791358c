// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"

#include <QMetaType>

namespace vs::ui {

/// What lies under the pointer or has the keyboard's focus in a picture. Plain value.
struct SceneElement
{
    enum class Kind {
        None,
        LeftEnd, ///< the guest, network or host at the left
        RightEnd,
        Bridge,    ///< `interface` is the bridge
        Interface, ///< `interface` is the port
        Hop,       ///< `step` is a sighting of the story
        Conntrack, ///< `step` is a conntrack change
        Drop,      ///< `step` is the drop
        Rule,      ///< the box of the rule that decided
        Remedy,    ///< `index` into the finding's remedies
        GuestNic,  ///< overview: `vmid`, `nic`
    };

    Kind kind = Kind::None;
    InterfaceId interface;
    int step = -1; ///< index into Story::steps; -1: none
    int index = -1;
    int vmid = 0;
    int nic = 0;

    friend bool operator==(const SceneElement&, const SceneElement&) = default;
};

} // namespace vs::ui

Q_DECLARE_METATYPE(vs::ui::SceneElement)
