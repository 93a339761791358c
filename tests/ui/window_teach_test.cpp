// SPDX-License-Identifier: GPL-3.0-or-later
// What teaches in the window: bytes, drops one after the other, explanations, predicting.
#include "live_case.h"
#include "recording.h"
#include "ui/main_window.h"
#include "ui/panels/bytes_view.h"
#include "ui/panels/centre_panel.h"
#include "ui/panels/inspector_panel.h"
#include "ui/play/legend_card.h"
#include "ui/play/player.h"
#include "ui/scene/path_view.h"

#include <QtTest>

using namespace vs;
using namespace vs::ui;

class WindowTeachTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(QSize(1280, 800), false); }
    void cleanup() { m_window.reset(); }

    void bytesComeFromTheRecording()
    {
        openDemo();
        const auto* bytes = bytesOnceRead();
        QVERIFY(bytes != nullptr);
        QCOMPARE(bytes->currentField(), -1);
        QVERIFY2(text().contains(QStringLiteral("Raw bytes (40 bytes)")), qPrintable(text()));
    }

    void fieldsAreNamedByKeyAndPointer()
    {
        openDemo();
        auto* bytes = bytesOnceRead();
        QVERIFY(bytes != nullptr);
        QTest::keyClick(bytes, Qt::Key_Home);
        QCOMPARE(bytes->currentText(), QStringLiteral("IPv4 version, header length: 4, 20 bytes"));
        for (int i = 0; i < 6; ++i)
            QTest::keyClick(bytes, Qt::Key_Right);
        QVERIFY2(bytes->currentText().startsWith(QStringLiteral("IPv4 protocol: 6")),
                 qPrintable(bytes->currentText()));
        QCOMPARE(bytes->accessibleDescription(), bytes->currentText());
        QTest::keyClick(bytes, Qt::Key_Left);
        QCOMPARE(bytes->currentText(), QStringLiteral("IPv4 TTL: 64"));
        QTest::mouseClick(bytes, Qt::LeftButton, {}, QPoint(bytes->width() / 2, 4));
        QVERIFY(bytes->currentText() != QStringLiteral("IPv4 TTL: 64"));
    }

    void withoutBytesItIsSaid()
    {
        test::LiveCase live;
        live.exchange();
        m_window->selection().setSnapshot(live.snapshot());
        QVERIFY2(text().contains(QStringLiteral("Not kept:")), qPrintable(text()));
        QVERIFY(m_window->inspector()->findChild<BytesView*>() == nullptr);
    }

    void numbersAreRelativeToo()
    {
        test::LiveCase live;
        live.exchange();
        m_window->selection().setSnapshot(live.snapshot());
        QVERIFY2(text().contains(QStringLiteral("seq / ack: 0 / 1001")), qPrintable(text()));
        QVERIFY2(text().contains(QStringLiteral("relative: 0 / 1\n")), qPrintable(text()));
    }

    void dropAfterDropByKey()
    {
        test::LiveCase live;
        live.exchange();
        live.goodExchange();
        live.exchange();
        m_window->selection().setSnapshot(live.snapshot());
        const auto& journeys = live.snapshot()->journeys;
        const JourneyId first = journeys[1]->journey.id;
        const JourneyId second = journeys[5]->journey.id;
        m_window->selection().choose(journeys[2]->journey.id);
        PathView* path = m_window->centre()->pathView();
        path->setFocus();
        QTest::keyClick(path, Qt::Key_D);
        QCOMPARE(m_window->selection().journey(), second);
        QCOMPARE(story().steps[static_cast<std::size_t>(m_window->selection().step())].kind,
                 StoryStep::Kind::Drop);
        QTest::keyClick(path, Qt::Key_D); // from the start again
        QCOMPARE(m_window->selection().journey(), first);
        QTest::keyClick(path, Qt::Key_Home);
        QTest::keyClick(path, Qt::Key_D); // the one ahead in this story
        QCOMPARE(m_window->selection().journey(), first);
        QCOMPARE(m_window->centre()->player()->position(), double(story().steps.size()));
    }

    void pictures_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<bool>("dark");
        for (const QSize size : {QSize(1280, 800), QSize(1680, 1050)}) {
            for (const bool dark : {false, true})
                QTest::addRow("%dx%d-%s", size.width(), size.height(), dark ? "dark" : "light")
                    << size << dark;
        }
    }

    void pictures()
    {
        QFETCH(QSize, size);
        QFETCH(bool, dark);
        open(size, dark);
        openDemo();
        QVERIFY(bytesOnceRead() != nullptr);
        QCOMPARE(m_window->size(), size);
        m_window->centre()->player()->setPosition(8.5);
        keep(QStringLiteral("moving"));
        LegendCard key(dark ? Theme::dark() : Theme::light());
        const QString folder = qEnvironmentVariable("VETHSCOPE_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(key.grab().save(folder + (dark ? QStringLiteral("/key-dark.png")
                                                   : QStringLiteral("/key-light.png"))));
    }

private:
    void open(QSize size, bool dark)
    {
        QApplication::setStyle(QStringLiteral("Fusion"));
        WindowRequest request;
        request.theme = dark ? Theme::Kind::Dark : Theme::Kind::Light;
        m_window = std::make_unique<MainWindow>(request);
        m_window->resize(size);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void openDemo()
    {
        m_window->openFile(test::recording("rst-dropped"));
        QTRY_VERIFY(m_window->selection().snapshot() && !story().empty());
    }

    BytesView* bytesOnceRead()
    {
        [[maybe_unused]] const bool read = QTest::qWaitFor(
            [this] { return m_window->inspector()->findChild<BytesView*>() != nullptr; });
        return m_window->inspector()->findChild<BytesView*>();
    }

    /// For the eye, where a folder is named.
    void keep(const QString& name)
    {
        const QString folder = qEnvironmentVariable("VETHSCOPE_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(m_window->grab().save(
                QStringLiteral("%1/%2-%3.png")
                    .arg(folder, name, QString::fromLatin1(QTest::currentDataTag()))));
    }

    QString text() const { return m_window->inspector()->asText(); }
    const Story& story() const { return m_window->selection().story(); }

    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(WindowTeachTest)
#include "window_teach_test.moc"
