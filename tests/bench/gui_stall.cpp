// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"
#include "tests/ui/fake_node.h"
#include "ui/main_window.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <atomic>
#include <cstdio>
#include <cstdlib>
#include <thread>
#include <vector>

namespace vs::bench {

namespace {

constexpr int kHops = 6;
constexpr int kBatches = 30; ///< a second
constexpr int kSeconds = 6;

/// Says `events` sightings a second on the node's capture: of ten openings one dies half way.
void speak(test::FakeNode& node, int events, const std::atomic<bool>& over)
{
    node.say("capture", test::captureHeader());
    const auto began = std::chrono::steady_clock::now();
    unsigned port = 1024;
    for (int batch = 0; !over; ++batch) {
        std::string said;
        for (int i = 0; i < events / kHops / kBatches; ++i) {
            port = port < 65000 ? port + 1 : 1024;
            said += test::captureSyn(port, 80, i % 10 == 0 ? 4 : kHops,
                                     static_cast<unsigned>(batch / kBatches));
        }
        node.say("capture", said);
        std::this_thread::sleep_until(began +
                                      std::chrono::milliseconds(1000) * (batch + 1) / kBatches);
    }
}

} // namespace

/// How long the window's thread does not come round while a node speaks at that rate.
void benchStalls()
{
    setenv("QT_QPA_PLATFORM", "offscreen", 1);
    int argc = 1;
    char name[] = "vethscope_bench";
    char* argv[] = {name, nullptr};
    const QApplication application(argc, argv);
    constexpr int kEvents = 20'000;
    const auto node = test::fakeNode();
    ui::MainWindow window{ui::WindowRequest{}};
    window.resize(1920, 1080);
    window.show();
    window.live().open(node->connector(), TraceOptions{});

    QElapsedTimer clock;
    std::vector<double> gaps;
    QTimer beat;
    beat.setTimerType(Qt::PreciseTimer);
    QObject::connect(&beat, &QTimer::timeout, [&] {
        gaps.push_back(static_cast<double>(clock.nsecsElapsed()) / 1e6);
        clock.start();
    });
    std::atomic<bool> over = false;
    std::thread mouth;
    QTimer waits;
    QObject::connect(&waits, &QTimer::timeout, [&] {
        if (mouth.joinable() || window.live().state() != ui::LiveController::State::Listening)
            return;
        waits.stop();
        mouth = std::thread([&] { speak(*node, kEvents, over); });
        clock.start();
        beat.start(1);
        QTimer::singleShot(kSeconds * 1000, &application, [&] {
            beat.stop();
            over = true;
            window.close();
        });
    });
    waits.start(10);
    QObject::connect(&window, &ui::MainWindow::finished, &application, &QCoreApplication::quit);
    QGuiApplication::setQuitOnLastWindowClosed(false);
    QApplication::exec();
    mouth.join();
    if (gaps.empty())
        return;
    std::sort(gaps.begin(), gaps.end());
    std::printf("live, %d events a second, window 1920x1080: longest stall %.0f ms, 99 of 100 "
                "rounds within %.1f ms (%zu journeys)\n",
                kEvents, gaps.back(), gaps[gaps.size() * 99 / 100],
                window.selection().snapshot() ? window.selection().snapshot()->journeys.size() : 0);
}

} // namespace vs::bench
