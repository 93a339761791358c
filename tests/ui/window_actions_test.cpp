// SPDX-License-Identifier: GPL-3.0-or-later
// What can be done by keys, the list of it, and how the window looks.
#include "ui/dialogs/key_list.h"
#include "ui/main_window.h"
#include "ui/panels/centre_panel.h"
#include "ui/panels/guest_panel.h"
#include "ui/panels/status_line.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QTreeWidget>
#include <QtTest>

#include <fcntl.h>
#include <sys/stat.h>
#include <unistd.h>

using namespace vs;
using namespace vs::ui;

class WindowActionsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_remembered = {};
        WindowRequest request;
        request.memory.theme = Theme::Kind::Light;
        request.remember = [this](const WindowMemory& memory) { m_remembered = memory; };
        m_window = std::make_unique<MainWindow>(request);
        m_window->show();
        m_window->activateWindow(); // without a window manager nobody else does
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void cleanup() { m_window.reset(); }

    void everyActionHasAKeyOrAMenu()
    {
        const QList<QAction*> menu = m_window->statusLine()->viewButton()->menu()->actions();
        QVERIFY(!menu.isEmpty());
        QHash<QString, QList<const QAction*>> keys;
        for (const ActionBook::Entry& entry : m_window->actionBook().entries()) {
            const QAction& action = *entry.action;
            QVERIFY(!action.text().isEmpty());
            QVERIFY2(!action.shortcuts().isEmpty() || menu.contains(entry.action),
                     qPrintable(action.text()));
            for (const QKeySequence& key : action.shortcuts()) {
                for (const QAction* other : keys[key.toString()])
                    QVERIFY2(!meet(action, *other), qPrintable(key.toString()));
                keys[key.toString()].push_back(&action);
            }
        }
    }

    void theListOfKeysFindsAndDoes()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        auto* list = m_window->findChild<KeyList*>();
        QVERIFY(list != nullptr);
        QVERIFY(QTest::qWaitForWindowExposed(list));
        QTest::keyClicks(list->search(), QStringLiteral("high contrast"));
        int shown = 0;
        for (int g = 0; g < list->tree()->topLevelItemCount(); ++g) {
            const QTreeWidgetItem* group = list->tree()->topLevelItem(g);
            for (int i = 0; i < group->childCount(); ++i)
                shown += group->child(i)->isHidden() ? 0 : 1;
        }
        QCOMPARE(shown, 1);
        QTest::keyClick(list->search(), Qt::Key_Return);
        QVERIFY(!list->isVisible());
        QCOMPARE(m_window->theme().kind, Theme::Kind::HighContrast);
    }

    void keysThatMeanNothingHereAreNotTaken()
    {
        QTest::keyClick(m_window.get(), Qt::Key_F1);
        auto* list = m_window->findChild<KeyList*>();
        QTest::keyClicks(list->search(), QStringLiteral("no such action"));
        QTest::keyClick(list->search(), Qt::Key_Return);
        QVERIFY(list->isVisible());
    }

    void fitsAScreenAtThreeHundredPercent()
    {
        // 3840x2160 at 300 % has as much room as 1280x720.
        const QSize least = m_window->minimumSizeHint();
        QVERIFY2(least.width() <= 1280 && least.height() <= 680,
                 qPrintable(QStringLiteral("%1x%2").arg(least.width()).arg(least.height())));
    }

    void readingCanBeCancelled()
    {
        // As long as it takes to press: a recording that never ends.
        QTemporaryDir folder;
        const QString pipe = folder.filePath(QStringLiteral("endless.pcapng"));
        QCOMPARE(::mkfifo(QFile::encodeName(pipe).constData(), 0600), 0);
        const int writer = ::open(QFile::encodeName(pipe).constData(), O_RDWR | O_CLOEXEC);
        QVERIFY(writer >= 0);
        m_window->openFile(pipe);
        QPushButton* cancel = m_window->statusLine()->cancelButton();
        QVERIFY(cancel->isVisible());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QVERIFY(!cancel->isVisible());
        QVERIFY(!m_window->selection().snapshot());
        ::close(writer); // the reader meets the end
    }

    void theChosenLookIsKept()
    {
        for (QAction* action : m_window->statusLine()->viewButton()->menu()->actions()) {
            if (action->text() == QStringLiteral("Dark"))
                action->trigger();
            if (action->text().contains(QStringLiteral("reduced motion")))
                action->trigger();
        }
        QCOMPARE(m_window->theme().kind, Theme::Kind::Dark);
        m_window->close();
        QCOMPARE(m_remembered.theme, std::optional(Theme::Kind::Dark));
        QVERIFY(m_remembered.reducedMotion);
    }

private:
    /// There is a place where both would be done by the same key.
    static bool meet(const QAction& one, const QAction& other)
    {
        for (const QObject* a : one.associatedObjects()) {
            for (const QObject* b : other.associatedObjects()) {
                const auto* first = qobject_cast<const QWidget*>(a);
                const auto* second = qobject_cast<const QWidget*>(b);
                if (first && second &&
                    (first == second || first->isAncestorOf(second) || second->isAncestorOf(first)))
                    return true;
            }
        }
        return false;
    }

    WindowMemory m_remembered;
    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(WindowActionsTest)
#include "window_actions_test.moc"
