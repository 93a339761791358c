// SPDX-License-Identifier: GPL-3.0-or-later
// device tap811i0
// filter parent ffff: protocol all pref 50 basic chain 0 handle 0x1 flowid :1
//  action order 1:  police 0x1 rate 8Mbit burst 1Mb mtu 64Kb action drop overhead 0b
//      ref 1 bind 1  installed 912 sec used 3 sec
//      Action statistics:
//      Sent 150246 bytes 1122 pkt (dropped 17, overlimits 17 requeues 0)
#include "core/parse/tc_counters.h"

#include "core/parse/json_read.h"
#include "core/parse/text.h"

namespace vs {

namespace {

constexpr std::string_view kDevice = "device ";

std::uint64_t countOf(std::string_view word)
{
    while (!word.empty() && (word.back() == ',' || word.back() == ')'))
        word.remove_suffix(1);
    return toNumber<std::uint64_t>(word).value_or(0);
}

bool isPolice(std::string_view line)
{
    while (!line.empty()) {
        if (takeWord(line) == "police")
            return true;
    }
    return false;
}

/// "Sent N bytes M pkt (dropped D, overlimits O requeues R)"
bool readSent(std::string_view line, QueueLine& out)
{
    if (takeWord(line) != "Sent")
        return false;
    std::string_view before;
    while (!line.empty()) {
        const std::string_view word = takeWord(line);
        if (word == "pkt" || word == "pkts")
            out.packets = countOf(before);
        else if (before == "(dropped")
            out.dropped = countOf(word);
        else if (before == "overlimits")
            out.overlimits = countOf(word);
        before = word;
    }
    return true;
}

} // namespace

Result<std::vector<QueueLine>> parseQdiscs(std::string_view json)
{
    const auto queues = jsonread::parseArray(json, "tc qdisc");
    if (!queues)
        return tl::unexpected(queues.error());
    std::vector<QueueLine> out;
    for (const jsonread::Json& queue : *queues) {
        if (!queue.is_object())
            continue;
        QueueLine one;
        one.device = jsonread::text(queue, "dev");
        one.kind = jsonread::text(queue, "kind");
        one.packets = jsonread::number<std::uint64_t>(queue, "packets");
        one.dropped = jsonread::number<std::uint64_t>(queue, "drops");
        one.overlimits = jsonread::number<std::uint64_t>(queue, "overlimits");
        if (!one.device.empty() && !one.kind.empty())
            out.push_back(std::move(one));
    }
    return out;
}

std::vector<QueueLine> parsePoliceFilters(std::string_view text)
{
    std::vector<QueueLine> out;
    std::string device;
    bool police = false; // the next statistics are a policing action's
    while (!text.empty()) {
        const std::string_view line = takeUntil(text, '\n');
        if (line.starts_with(kDevice)) {
            device = trimmed(line.substr(kDevice.size()));
            police = false;
        } else if (isPolice(line)) {
            police = true;
        } else if (police && !device.empty()) {
            QueueLine one{device, "police", 0, 0, 0};
            if (readSent(line, one)) {
                out.push_back(std::move(one));
                police = false;
            }
        }
    }
    return out;
}

} // namespace vs
