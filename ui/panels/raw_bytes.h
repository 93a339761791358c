// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/story.h"
#include "core/parse/frame_fields.h"
#include "ui/bridge/frame_store.h"

#include <QString>

#include <vector>

namespace vs::ui {

/// The bytes of a packet at a step, as the inspector shows them.
struct RawBytes
{
    QString aside; ///< "40 bytes from the IP header on"
    QString note;  ///< why there are none; empty: there are
    Frame frame;
    std::vector<FrameField> fields;
    std::vector<bool> changed; ///< by byte: differs from the sighting before; empty: not known

    /// A field whose bytes changed, with the value that it had before.
    struct Change
    {
        QString field, before, now;
    };
    std::vector<Change> changes;
};

/// The bytes at a step of the story (-1: at its end), compared with those of the sighting before.
RawBytes rawBytes(const FrameStore& frames, const Story& story, int step);

/// What two frames of one packet differ in; a field that only one of them has is left out.
std::vector<RawBytes::Change> changesBetween(const std::vector<FrameField>& before,
                                             const std::vector<FrameField>& now);

} // namespace vs::ui
