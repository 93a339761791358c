// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/findings.h"
#include "tests/bench/bench.h"
#include "tests/core/made/made_firewall.h"

#include <cstdio>

namespace vs::bench {

namespace {

constexpr std::uint32_t kGuests = 40;

} // namespace

std::shared_ptr<const Snapshot> madeSnapshot(std::uint32_t flows)
{
    made::Node node;
    const InterfaceId vmbr0 = node.addBridge("vmbr0", true);
    node.addUplink("eno1", vmbr0);
    made::Firewall firewall;
    for (std::uint32_t i = 0; i < kGuests; ++i) {
        const int vmid = static_cast<int>(100 + i);
        node.addGuest(vmid, GuestType::Vm, vmbr0, true,
                      made::ip("10.0.0." + std::to_string(i + 1)));
        made::GuestRules rules;
        if (i % 3 == 1)
            rules.policyIn = "DROP";
        firewall.nics["tap" + std::to_string(vmid) + "i0"] = rules;
    }
    Analysis analysis;
    analysis.onTopology(node.build());
    analysis.onRules(firewall.listing(made::kBegin - kSecond));
    Timestamp clock = made::kBegin;
    const auto see = [&](const Packet& packet, const std::vector<PathStep>& path,
                         std::size_t hops) {
        for (std::size_t i = 0; i < std::min(hops, path.size()); ++i)
            analysis.onSighting(made::sighting(clock += 20 * kMicrosecond, path[i], packet), {},
                                60);
    };
    for (std::uint32_t n = 0; n < flows; ++n) {
        const std::size_t server = n % 3 + 3 * (n / 3 % (kGuests / 3));
        const std::size_t client = server >= kGuests / 2 ? n % 7 : kGuests - 1 - n % 7;
        const auto port = static_cast<std::uint16_t>(20'000 + n);
        const IpAddress from = node.addressOf(client), to = node.addressOf(server);
        see(made::tcp(from, port, to, 81, tcpflag::Syn, n, 0), node.path(client, server),
            n % 3 == 1 ? 5 : 6);
        if (n % 3 != 1)
            see(made::tcp(to, 81, from, port, tcpflag::Rst | tcpflag::Ack, 0, n + 1),
                node.path(server, client), n % 3 == 0 ? 3 : 6);
        clock += kMillisecond;
    }
    auto after = firewall.listing(clock + 2 * kSecond);
    made::meet(*after, {"--ctstate INVALID -j DROP"}, static_cast<int>(flows / 3),
               static_cast<int>(flows / 3 * 40));
    analysis.onRules(after);
    analysis.onCaptureStats({analysis.snapshot()->sightings, 0, 0, true});
    analysis.onEnd(clock + 3 * kSecond);
    return analysis.snapshot();
}

void benchDiagnosis()
{
    std::printf("diagnosis of a snapshot: the whole catalogue\n");
    for (const std::uint32_t flows : {1'000U, 10'000U}) {
        const auto snapshot = madeSnapshot(flows);
        std::size_t lost = 0;
        for (const auto& record : snapshot->journeys)
            lost += record->judgement.drop != nullptr;
        std::vector<Finding> findings;
        const double seconds = best(5, [&] { findings = findAll(*snapshot); });
        std::printf("  %6zu flows, %6zu packets lost      %8.1f ms  (%zu findings)\n",
                    snapshot->flows.size(), lost, seconds * 1e3, findings.size());
    }
}

} // namespace vs::bench
