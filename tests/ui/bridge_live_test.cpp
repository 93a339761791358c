// SPDX-License-Identifier: GPL-3.0-or-later
// Controllers: what they say while a connection is made, asked about, cancelled, refused.
#include "ui/bridge/file_controller.h"
#include "ui/bridge/live_controller.h"
#include "ui/bridge/trace_query.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QtTest>

#include <thread>

using namespace vs;
using namespace vs::ui;

using State = LiveController::State;

class BridgeLiveTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void refusalIsTold()
    {
        LiveController live;
        live.open(
            [](const SshPrompts&, const std::function<bool()>&) -> Result<std::unique_ptr<Shell>> {
                return fail(ErrorCode::ConnectRefused, "pve1:22");
            },
            std::nullopt);
        QCOMPARE(live.state(), State::Connecting);
        QTRY_COMPARE(live.state(), State::Failed);
        QCOMPARE(live.error().code, ErrorCode::ConnectRefused);
        QVERIFY(!live.isOpen());
    }

    void questionsWaitForAnAnswer()
    {
        LiveController live;
        QString heard;
        connect(&live, &LiveController::promptAsked, this, [&](const PromptPtr& prompt) {
            heard += prompt->kind == Prompt::Kind::TrustHostKey
                         ? QString::fromStdString(prompt->key.fingerprint)
                         : prompt->subject;
            prompt->answer(prompt->kind == Prompt::Kind::TrustHostKey ? "" : "secret");
        });
        std::atomic<bool> trusted = false;
        std::string password;
        live.open(
            [&](const SshPrompts& prompts,
                const std::function<bool()>&) -> Result<std::unique_ptr<Shell>> {
                trusted = prompts.trustHostKey({"pve1", "ssh-ed25519", "SHA256:abc"});
                password = prompts.password("root", "pve1").value_or("none");
                return fail(ErrorCode::SshAuthRefused, "root@pve1");
            },
            std::nullopt);
        QTRY_COMPARE(live.state(), State::Failed);
        QVERIFY(trusted);
        QCOMPARE(password, std::string("secret"));
        QCOMPARE(heard, QStringLiteral("SHA256:abcroot@pve1"));
    }

    void cancelEndsAWaitingQuestion()
    {
        LiveController live;
        QSignalSpy asked(&live, &LiveController::promptAsked);
        live.open(
            [](const SshPrompts& prompts,
               const std::function<bool()>&) -> Result<std::unique_ptr<Shell>> {
                return prompts.password("root", "pve1") ? fail(ErrorCode::Internal)
                                                        : fail(ErrorCode::Cancelled, "pve1");
            },
            std::nullopt);
        QTRY_COMPARE(asked.size(), 1);
        QSignalSpy closed(&live, &LiveController::closed);
        live.close();
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(live.state(), State::Idle); // giving up is no failure
    }

    void answersToAnEarlierConnectionAreDropped()
    {
        LiveController live;
        std::atomic<bool> release = false;
        live.open(
            [&](const SshPrompts&, const std::function<bool()>&) -> Result<std::unique_ptr<Shell>> {
                while (!release)
                    std::this_thread::yield();
                return fail(ErrorCode::HostNotFound, "first");
            },
            std::nullopt);
        live.open(
            [](const SshPrompts&, const std::function<bool()>&) -> Result<std::unique_ptr<Shell>> {
                return fail(ErrorCode::ConnectTimeout, "second");
            },
            std::nullopt);
        QTRY_COMPARE(live.state(), State::Failed);
        QSignalSpy closed(&live, &LiveController::closed);
        release = true;
        QTRY_COMPARE(closed.size(), 1);
        QCOMPARE(live.error().context, std::string("second"));
    }

    void closedIsSaidAlsoWhenNothingIsOpen()
    {
        LiveController live;
        QSignalSpy closed(&live, &LiveController::closed);
        live.close();
        QCOMPARE(closed.size(), 1);
    }

    void missingFileIsTold()
    {
        const QTemporaryDir folder;
        FileController files;
        QSignalSpy failed(&files, &FileController::failed);
        files.open(folder.filePath(QStringLiteral("nothing.pcapng")));
        QVERIFY(files.isReading());
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(!files.isReading());
    }

    void cancelledFileSaysNothing()
    {
        const QTemporaryDir folder;
        FileController files;
        QSignalSpy failed(&files, &FileController::failed);
        files.open(folder.filePath(QStringLiteral("first.pcapng")));
        files.cancel();
        QVERIFY(!files.isReading());
        files.open(folder.filePath(QStringLiteral("second.pcapng")));
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.first().first().value<vs::Error>().context.find("second") !=
                std::string::npos);
    }

    void queryBecomesACaptureFilter()
    {
        Topology topology;
        Guest guest;
        guest.vmid = 101;
        GuestNic nic;
        nic.index = 1;
        nic.addresses = {*IpAddress::parse("10.0.0.1"), *IpAddress::parse("fd00::1")};
        guest.nics = {nic};
        topology.guests = {guest};
        topology.index();
        TraceQuery query;
        QCOMPARE(query.captureFilter(topology), std::string());
        query.from = {101, 1};
        query.port = 80;
        QCOMPARE(query.captureFilter(topology),
                 std::string("(host 10.0.0.1 or host fd00::1) and port 80"));
        query.filter = "tcp or udp";
        QCOMPARE(query.captureFilter(topology),
                 std::string("(tcp or udp) and (host 10.0.0.1 or host fd00::1) and port 80"));
        query.from = {999, 0}; // nobody's addresses: narrows nothing
        query.port = 0;
        QCOMPARE(query.captureFilter(topology), std::string("tcp or udp"));
    }
};

QTEST_MAIN(BridgeLiveTest)
#include "bridge_live_test.moc"
