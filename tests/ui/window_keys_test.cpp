// SPDX-License-Identifier: GPL-3.0-or-later
// The list of keys (F1) is whole: whatever a key does in the window is in it.
#include "live_case.h"
#include "ui/dialogs/key_list.h"
#include "ui/main_window.h"
#include "ui/panels/centre_panel.h"
#include "ui/panels/journey_panel.h"
#include "ui/panels/predict_stage.h"
#include "ui/panels/timeline_view.h"
#include "ui/play/player.h"
#include "ui/scene/overview_view.h"
#include "ui/scene/path_view.h"

#include <QDirIterator>
#include <QFileDialog>
#include <QMetaEnum>
#include <QRegularExpression>
#include <QShortcut>
#include <QTreeWidget>
#include <QtTest>

using namespace vs;
using namespace vs::ui;

namespace {

QString native(const QKeySequence& key)
{
    return key.toString(QKeySequence::NativeText);
}

} // namespace

class WindowKeysTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        WindowRequest request;
        request.memory.theme = Theme::Kind::Light;
        m_window = std::make_unique<MainWindow>(request);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        test::LiveCase live;
        live.exchange();
        m_window->selection().reset(live.snapshot());
    }

    void cleanup() { m_window.reset(); }

    void everyShortcutIsListed()
    {
        const QSet<QString> listed = listedKeys();
        QVERIFY(!listed.contains(QStringLiteral("Ctrl+Alt+Q")));
        const auto shortcuts = m_window->findChildren<QShortcut*>();
        QVERIFY(!shortcuts.isEmpty());
        for (const QShortcut* shortcut : shortcuts)
            for (const QKeySequence& key : shortcut->keys())
                QVERIFY2(listed.contains(native(key)), qPrintable(native(key)));
        const QSet<QAction*> actions = windowActions();
        int met = 0;
        for (const QAction* action : actions) {
            for (const QKeySequence& key : action->shortcuts()) {
                QVERIFY2(listed.contains(native(key)),
                         qPrintable(action->text() + QLatin1Char(' ') + native(key)));
                ++met;
            }
        }
        QVERIFY(met > 30);
    }

    /// What two of them would do, neither does.
    void noKeyOfTheWholeWindowIsTwice()
    {
        QTest::keyClick(m_window.get(), Qt::Key_O, Qt::ControlModifier);
        QCOMPARE(m_window->findChildren<QFileDialog*>().size(), 1);
        QMap<QString, QAction*> taken;
        for (QAction* action : windowActions()) {
            if (action->shortcutContext() != Qt::WindowShortcut ||
                action->associatedObjects().isEmpty())
                continue;
            for (const QKeySequence& key : action->shortcuts()) {
                const QAction* other = taken.value(native(key));
                QVERIFY2(other == nullptr,
                         qPrintable(native(key) + QLatin1Char(' ') + action->text()));
                taken[native(key)] = action;
            }
        }
        QVERIFY(taken.contains(QStringLiteral("F1")));
    }

    /// Keys that views hear by themselves are found where they are written.
    void everyKeyOfTheSourcesIsListed()
    {
        const QSet<QString> listed = listedKeys();
        const QMetaEnum keys = QMetaEnum::fromType<Qt::Key>();
        const QRegularExpression pattern(
            QStringLiteral("((?:Qt::(?:CTRL|SHIFT|ALT) \\| )*)Qt::(Key_\\w+)"));
        int met = 0;
        QDirIterator files(QStringLiteral(VETHSCOPE_SOURCE_DIR "/ui"), {QStringLiteral("*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto at = pattern.globalMatch(text); at.hasNext(); ++met) {
                const QRegularExpressionMatch match = at.next();
                int key = keys.keyToValue(match.captured(2).toLatin1().constData());
                QVERIFY2(key > 0, qPrintable(match.captured()));
                key = key == Qt::Key_Enter ? int(Qt::Key_Return) : key; // one key to a reader
                Qt::KeyboardModifiers with;
                with.setFlag(Qt::ControlModifier, match.captured(1).contains("CTRL"));
                with.setFlag(Qt::ShiftModifier, match.captured(1).contains("SHIFT"));
                with.setFlag(Qt::AltModifier, match.captured(1).contains("ALT"));
                const QString name = native(QKeySequence(QKeyCombination(with, Qt::Key(key))));
                QVERIFY2(listed.contains(name), qPrintable(file.fileName() + ": " + name));
            }
        }
        QVERIFY(met > 100);
    }

    /// "Next drop (D)".
    void everyKeyThatAToolTipNamesIsListed()
    {
        const QSet<QString> listed = listedKeys();
        const QRegularExpression pattern(QStringLiteral("\\((\\S{1,16})\\)$"));
        QSet<QString> named;
        for (const QWidget* widget : m_window->findChildren<QWidget*>())
            if (const auto match = pattern.match(widget->toolTip()); match.hasMatch())
                named.insert(match.captured(1));
        QVERIFY(named.contains(QStringLiteral("D")) && named.contains(QStringLiteral("P")));
        for (const QString& key : named)
            QVERIFY2(listed.contains(key), qPrintable(key));
    }

    void whereTheKeysAreIsListedToo_data()
    {
        QTest::addColumn<QString>("group");
        QTest::addColumn<QString>("keys");
        const auto row = [](const char* group, const char* keys) {
            QTest::newRow(group) << QString::fromLatin1(group) << QString::fromLatin1(keys);
        };
        row("Window", "Ctrl+F F3 Shift+F3 Ctrl+N Ctrl+O Ctrl+Shift+O Esc F1");
        row("Playing", "Space Right Left Home End D P");
        row("Path", "Down Up Tab Return I");
        row("Inside a bridge", "Down Up Return I Esc Backspace");
        row("Predicting", "1 2 3 4 Down Up Return Esc");
        row("Overview", "0 Z P + - M F Alt+Left Alt+Right Alt+Home Ctrl+Z Left Up Return Esc");
        row("Time", "F9 T + - 0 Ctrl+Left Ctrl+Right Shift+Left Shift+Right Esc Return");
        row("Journey list", "Ctrl+L Ctrl+Shift+L Ctrl+C Down Up Ctrl+Space");
    }

    void whereTheKeysAreIsListedToo()
    {
        QFETCH(QString, group);
        QFETCH(QString, keys);
        const QSet<QString> listed = listedKeys(group);
        for (const QString& key : keys.split(QLatin1Char(' ')))
            QVERIFY2(listed.contains(key), qPrintable(key));
    }

    /// Enter in the list does them, where they work.
    void whatIsToldIsDone()
    {
        CentrePanel* centre = m_window->centre();
        centre->setTab(CentrePanel::Tab::Path);
        PathView* path = centre->pathView();
        QVERIFY(path->focusedElement().kind == SceneElement::Kind::None);
        entry(QStringLiteral("To the next thing in the picture"))->trigger();
        QTRY_VERIFY(path->hasFocus());
        QCOMPARE(path->focusedElement().kind, SceneElement::Kind::LeftEnd);
        entry(QStringLiteral("End predicting"))->trigger(); // there is no question: nothing
        QTRY_VERIFY(path->hasFocus());
        Predictor* predictor = centre->predictStage()->predictor();
        entry(QStringLiteral("Predict what happens next, or no longer"))->trigger();
        QVERIFY(predictor->isActive());
        centre->player()->pause();
        centre->player()->setPosition(predictor->questions().front().step);
        entry(QStringLiteral("Give this answer"))->trigger(); // the first
        QCOMPARE(predictor->chosen(), 0);
        entry(QStringLiteral("End predicting"))->trigger();
        QVERIFY(!predictor->isActive());
    }

private:
    QSet<QString> listedKeys(const QString& wanted = {})
    {
        const KeyList list(m_window->actionBook());
        QSet<QString> keys;
        for (int g = 0; g < list.tree()->topLevelItemCount(); ++g) {
            const QTreeWidgetItem* group = list.tree()->topLevelItem(g);
            for (int i = 0; i < group->childCount(); ++i)
                if (wanted.isEmpty() || group->text(0) == wanted)
                    for (const QString& key : group->child(i)->text(1).split(QStringLiteral(", ")))
                        keys.insert(key);
        }
        return keys;
    }
    QSet<QAction*> windowActions() const
    {
        QSet<QAction*> all;
        for (QAction* action : m_window->findChildren<QAction*>())
            all.insert(action);
        QList<QWidget*> widgets = m_window->findChildren<QWidget*>();
        widgets << m_window.get();
        for (const QWidget* widget : widgets)
            for (QAction* action : widget->actions())
                all.insert(action);
        return all;
    }
    QAction* entry(const QString& text) const
    {
        for (const ActionBook::Entry& one : m_window->actionBook().entries())
            if (one.action->text() == text)
                return one.action;
        qFatal("no such action: %s", qPrintable(text));
    }

    std::unique_ptr<MainWindow> m_window;
};

QTEST_MAIN(WindowKeysTest)
#include "window_keys_test.moc"
