// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/frame_bench.h"

#include "ui/scene/overview_view.h"

#include <QElapsedTimer>
#include <QImage>

namespace vs::ui {

namespace {

/// About `interfaces` interfaces: firewalled guests have four each, on four bridges.
std::shared_ptr<const Topology> madeNode(int interfaces)
{
    auto node = std::make_shared<Topology>();
    node->node = "bench";
    std::uint32_t id = 1;
    const auto add = [&](const std::string& name, InterfaceRole role, std::uint32_t master) {
        Interface made;
        made.id = InterfaceId{id++};
        made.name = name;
        made.role = role;
        made.master = InterfaceId{master};
        made.mtu = 1500;
        node->interfaces.push_back(made);
        return made.id.value;
    };
    constexpr int kBridges = 4;
    std::uint32_t bridges[kBridges];
    for (int i = 0; i < kBridges; ++i)
        bridges[i] = add("vmbr" + std::to_string(i), InterfaceRole::Bridge, 0);
    for (int vmid = 100; static_cast<int>(node->interfaces.size()) < interfaces; ++vmid) {
        const std::string of = std::to_string(vmid) + "i0";
        const std::uint32_t bridge = bridges[vmid % kBridges];
        const std::uint32_t fwbr = add("fwbr" + of, InterfaceRole::FirewallBridge, 0);
        const std::uint32_t tap = add("tap" + of, InterfaceRole::GuestTap, fwbr);
        add("fwln" + of, InterfaceRole::FirewallGuestLeg, fwbr);
        add("fwpr" + std::to_string(vmid) + "p0", InterfaceRole::FirewallBridgeLeg, bridge);
        Guest guest;
        guest.vmid = vmid;
        guest.name = "guest" + std::to_string(vmid);
        guest.running = true;
        GuestNic nic;
        nic.bridge = "vmbr" + std::to_string(vmid % kBridges);
        nic.firewall = true;
        nic.host = InterfaceId{tap};
        guest.nics = {nic};
        node->guests.push_back(guest);
    }
    node->index();
    return node;
}

} // namespace

double frameMilliseconds(int interfaces, int packets, QSize size)
{
    OverviewView view;
    view.setAttribute(Qt::WA_DontShowOnScreen);
    view.resize(size);
    const auto node = madeNode(interfaces);
    view.setTopology(node);
    view.show();
    const auto& guests = node->guests;
    const auto send = [&](int count) {
        for (int i = 0; i < count; ++i) {
            const auto pick = [&](int step) {
                return guests[static_cast<std::size_t>(i * step) % guests.size()].nics[0].host;
            };
            JourneyRecord record;
            record.journey.hops.resize(2);
            record.journey.hops[0].interface = pick(7);
            record.journey.hops[1].interface = pick(13);
            record.journey.fromClient = i % 2 == 0;
            record.judgement.path = {0, 1};
            view.addLiveJourney(record);
        }
    };
    QImage frame(size, QImage::Format_RGB32);
    send(packets);
    view.render(&frame);
    constexpr int kFrames = 60;
    QElapsedTimer clock;
    qint64 spent = 0;
    for (int i = 0; i < kFrames; ++i) {
        send(packets); // those that arrived set out again; beyond the bound nothing is added
        clock.start();
        view.render(&frame);
        spent += clock.nsecsElapsed();
    }
    return static_cast<double>(spent) / 1e6 / kFrames;
}

} // namespace vs::ui
