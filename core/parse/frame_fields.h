// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/frame.h"

#include <string>
#include <vector>

namespace vs {

/// One field of a header, and where it lies in the bytes.
struct FrameField
{
    std::string layer; ///< "IPv4", "TCP"
    std::string name;  ///< as the RFC calls it: "TTL", "sequence number"
    std::string value; ///< for people: "64", "RST, ACK"
    std::uint32_t offset = 0;
    std::uint32_t length = 0; ///< in bytes, at least 1; fields of bits share their byte's entry

    friend bool operator==(const FrameField&, const FrameField&) = default;
};

/// The headers of a frame field by field, in the order of its bytes, without overlaps; what follows
/// them is one field "payload". Stops at what the capture cut. Never fails: what is not known is
/// payload.
std::vector<FrameField> frameFields(const Frame& frame);

} // namespace vs
