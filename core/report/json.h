// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/snapshot.h"

#include <nlohmann/json.hpp>
#include <string>

/// The JSON contract of the command line (docs/output.md, docs/output.schema.json). Members keep
/// their order. What is not known is null, never left out.
namespace vs {

using Json = nlohmann::ordered_json;

/// What `trace` and `explain` print.
Json snapshotJson(const Snapshot& snapshot);
/// What `topology` prints.
Json topologyJson(const Topology& topology);
/// The member `capabilities`, and what `doctor` prints of the node.
Json capabilitiesJson(const Capabilities& capabilities);

/// Two blanks a level, a line break at the end, always valid UTF-8: bytes of a node that are none
/// are replaced.
std::string printJson(const Json& json);

} // namespace vs
