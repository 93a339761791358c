// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/parse/cluster_json.h"

#include "core/parse/json_read.h"
#include "core/parse/text.h"

#include <algorithm>

namespace vs {

using jsonread::Json;

Result<std::vector<ClusterGuest>> parseVmlist(std::string_view json)
{
    const Json parsed = Json::parse(json, nullptr, false);
    if (!parsed.is_object())
        return fail(ErrorCode::Malformed, ".vmlist");
    std::vector<ClusterGuest> out;
    for (const auto& [id, entry] : jsonread::object(parsed, "ids").items()) {
        const auto vmid = toNumber<int>(id);
        if (!vmid || *vmid <= 0 || !entry.is_object())
            continue;
        const bool container = jsonread::text(entry, "type") == "lxc";
        out.push_back({*vmid, container ? GuestType::Container : GuestType::Vm,
                       jsonread::text(entry, "node")});
    }
    std::sort(out.begin(), out.end(),
              [](const ClusterGuest& a, const ClusterGuest& b) { return a.vmid < b.vmid; });
    return out;
}

Result<std::string> parseMembersNodename(std::string_view json)
{
    const Json parsed = Json::parse(json, nullptr, false);
    if (!parsed.is_object())
        return fail(ErrorCode::Malformed, ".members");
    return jsonread::text(parsed, "nodename");
}

} // namespace vs
