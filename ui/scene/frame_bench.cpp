// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/scene/frame_bench.h"

#include "ui/models/guest_model.h"
#include "ui/panels/guest_panel.h"
#include "ui/scene/overview_view.h"
#include "ui/scene/picture_fonts.h"

#include <QImage>
#include <QLineEdit>
#include <algorithm>
#include <ctime>

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
        made.up = made.carrier = true;
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
        nic.mac.bytes = {0xbc,
                         0x24,
                         0x11,
                         0,
                         static_cast<std::uint8_t>(vmid >> 8),
                         static_cast<std::uint8_t>(vmid)};
        nic.addresses = {*IpAddress::parse("10.0." + std::to_string(vmid / 250) + '.' +
                                           std::to_string(vmid % 250 + 1))};
        guest.nics = {nic};
        node->guests.push_back(guest);
    }
    node->index();
    return node;
}

/// Processor time of this program: what others do on the machine at the same time does not count.
class Stopwatch
{
public:
    double milliseconds() const
    {
        return static_cast<double>(std::clock() - m_start) * 1000 / CLOCKS_PER_SEC;
    }

private:
    std::clock_t m_start = std::clock();
};

} // namespace

FrameTimes frameTimes(int interfaces, FrameLoad load, QSize size)
{
    constexpr int kPackets = 1000;
    constexpr int kFrames = 120;
    OverviewView view;
    view.setAttribute(Qt::WA_DontShowOnScreen);
    view.resize(size);
    if (load != FrameLoad::Streams)
        view.setLiveLimits({1e9, 1e9, kPackets});
    const auto node = madeNode(interfaces);
    view.setTopology(node);
    view.show();
    const auto& guests = node->guests;
    std::size_t sent = 0;
    const auto send = [&](int count) {
        for (int i = 0; i < count; ++i, ++sent) {
            const auto pick = [&](std::size_t step) {
                return guests[sent * step % guests.size()].nics[0].host;
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
    send(kPackets);
    view.render(&frame);
    FrameTimes times;
    for (int i = 0; i < kFrames; ++i) {
        // Those that arrived set out again; beyond the bound nothing is added.
        send(load == FrameLoad::Streams ? 20'000 / 60 : kPackets);
        if (load == FrameLoad::Zoom)
            i % 40 < 20 ? view.zoomIn() : view.zoomOut();
        const Stopwatch clock;
        view.render(&frame);
        const double spent = clock.milliseconds();
        times.mean += spent / kFrames;
        times.worst = std::max(times.worst, spent);
    }
    return times;
}

double newsMilliseconds(int journeys)
{
    constexpr int kNew = 20'000 / 30;
    constexpr int kHops = 6;
    OverviewView view;
    view.setAttribute(Qt::WA_DontShowOnScreen);
    view.resize(1200, 700);
    view.show();
    const auto node = madeNode(2000);
    Snapshot trace;
    trace.topology = node;
    const auto grow = [&](int count) {
        for (int i = 0; i < count; ++i) {
            auto record = std::make_shared<JourneyRecord>();
            const auto at = trace.journeys.size();
            record->journey.id = JourneyId{static_cast<std::uint32_t>(at + 1)};
            for (std::size_t hop = 0; hop < kHops; ++hop) {
                Hop& each = record->journey.hops.emplace_back();
                each.interface =
                    node->guests[(at * 7 + hop / 3 * 31) % node->guests.size()].nics[0].host;
                each.time = trace.now += kSecond / 20'000 / kHops;
                record->judgement.path.push_back(static_cast<std::uint16_t>(hop));
            }
            trace.journeys.push_back(std::move(record));
        }
        trace.sightings = trace.journeys.size() * kHops;
        return std::make_shared<const Snapshot>(trace);
    };
    view.setSnapshot(grow(journeys));
    double worst = 0;
    for (int i = 0; i < 30; ++i) {
        const auto next = grow(kNew);
        const Stopwatch clock;
        view.setSnapshot(next);
        worst = std::max(worst, clock.milliseconds());
    }
    return worst;
}

double searchMilliseconds(int guests)
{
    OverviewView view;
    view.setAttribute(Qt::WA_DontShowOnScreen);
    view.resize(1200, 700);
    auto snapshot = std::make_shared<Snapshot>();
    snapshot->topology = madeNode(4 + 4 * guests);
    GuestModel model;
    model.setSnapshot(snapshot.get());
    GuestPanel panel(&model);
    panel.setAttribute(Qt::WA_DontShowOnScreen);
    panel.resize(260, 700);
    QObject::connect(&panel, &GuestPanel::hitsChanged, &view, &OverviewView::setHits);
    view.setTopology(snapshot->topology);
    view.show();
    panel.show();
    QImage frame(view.size(), QImage::Format_RGB32);
    QImage list(panel.size(), QImage::Format_RGB32);
    double worst = 0;
    for (const char* words : {"guest", "1234", "tap12", "10.0.3", "bc:24:11:00"}) {
        const QString typed = QString::fromLatin1(words);
        for (qsizetype length = 1; length <= typed.size(); ++length) {
            const Stopwatch clock;
            panel.search()->setText(typed.left(length));
            view.render(&frame);
            panel.render(&list);
            worst = std::max(worst, clock.milliseconds());
        }
        panel.search()->clear();
    }
    return worst;
}

double layoutMilliseconds(int guests)
{
    const auto node = madeNode(4 + 4 * guests);
    const PictureFonts fonts = PictureFonts::system();
    double worst = 0;
    for (const layout::Size view : {layout::Size{1920, 986}, layout::Size{900, 500}}) {
        const Stopwatch clock;
        layout::layoutOverviewFor(*node, fonts, view);
        worst = std::max(worst, clock.milliseconds());
    }
    return worst;
}

} // namespace vs::ui
