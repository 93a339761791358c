// SPDX-License-Identifier: GPL-3.0-or-later
// [{"ifindex":13,"ifname":"eno1","stats64":{"rx":{"packets":52,"errors":0,"dropped":1,
//   "missed_errors":0,...},"tx":{"packets":30,"errors":0,"dropped":0,"carrier_errors":0,...}}}]
#include "core/parse/link_counters.h"

#include "core/parse/json_read.h"

namespace vs {

Result<LinkCounterList> parseLinkCounters(std::string_view json)
{
    const auto links = jsonread::parseArray(json, "ip link");
    if (!links)
        return tl::unexpected(links.error());
    LinkCounterList out;
    for (const jsonread::Json& link : *links) {
        if (link.is_object() && link.empty())
            continue; // what ip prints for an interface that its filter left out
        InterfaceCounters one;
        std::string name;
        if (link.is_object()) {
            one.interface = InterfaceId{jsonread::number<std::uint32_t>(link, "ifindex")};
            name = jsonread::text(link, "ifname");
        }
        if (!one.interface.valid() || name.empty()) {
            ++out.notUnderstood;
            continue;
        }
        const auto& stats = jsonread::object(link, "stats64");
        const auto& rx = jsonread::object(stats, "rx");
        const auto& tx = jsonread::object(stats, "tx");
        const auto count = [](const jsonread::Json& from, const char* key) {
            return jsonread::number<std::uint64_t>(from, key);
        };
        one.rxPackets = count(rx, "packets");
        one.rxErrors = count(rx, "errors");
        one.rxDropped = count(rx, "dropped");
        one.rxMissed = count(rx, "missed_errors");
        one.txPackets = count(tx, "packets");
        one.txErrors = count(tx, "errors");
        one.txDropped = count(tx, "dropped");
        one.txCarrier = count(tx, "carrier_errors");
        out.ids.emplace(std::move(name), one.interface);
        out.interfaces.push_back(one);
    }
    return out;
}

} // namespace vs
