// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live_case.h"
#include "ui/dialogs/list_options.h"
#include "ui/main_window.h"
#include "ui/models/journey_model.h"
#include "ui/panels/filter_completer.h"
#include "ui/panels/journey_menu.h"
#include "ui/panels/journey_panel.h"
#include "ui/panels/query_edit.h"

#include <QListView>
#include <QPainter>
#include <QPushButton>
#include <QtTest>

namespace vs::test {

using namespace vs::ui;

/// The window over a made-up live trace, and what tests do with its journey list.
class JourneyWindow : public QObject
{
protected:
    /// Before each test.
    void begin()
    {
        QApplication::setStyle(QStringLiteral("Fusion"));
        makeWindow({});
        m_live = std::make_unique<test::LiveCase>();
        // SYN, RST ✖; SYN, SYN ACK; SYN, RST ✖
        m_live->exchange();
        m_live->goodExchange();
        m_live->exchange();
        news();
        QCOMPARE(model()->rowCount(), 6);
    }

    void makeWindow(const ListMemory& memory)
    {
        WindowRequest request;
        request.memory.theme = Theme::Kind::Light;
        request.memory.list = memory;
        m_window = std::make_unique<MainWindow>(request);
        m_window->resize(1400, 900);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }

    void news() { m_window->selection().setSnapshot(m_live->snapshot()); }
    JourneyPanel* panel() const { return m_window->journeys(); }
    JourneyTable* table() const { return panel()->table(); }
    QueryEdit* edit() const { return panel()->filterEdit(); }
    const JourneyModel* model() const { return static_cast<const JourneyModel*>(table()->model()); }

    /// To the window that has the keyboard, as a user's keys: an open popup sees them first.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = {})
    {
        QWidget* popup = QApplication::activePopupWidget();
        QTest::keyClick((popup ? popup : m_window.get())->windowHandle(), key, modifiers);
    }
    void type(const QString& text)
    {
        for (const QChar letter : text) {
            QWidget* popup = QApplication::activePopupWidget();
            QTest::keyClick((popup ? popup : m_window.get())->windowHandle(), letter.toLatin1());
        }
    }
    /// Closes what may be offered, then clears.
    void escape()
    {
        if (edit()->completer()->isOpen())
            press(Qt::Key_Escape);
        press(Qt::Key_Escape);
    }
    void filter(const QString& text)
    {
        edit()->setFocus();
        edit()->setText(text);
    }
    QString choice(int row) const
    {
        const QAbstractItemModel* choices = edit()->completer()->list()->model();
        return edit()->completer()->isOpen() ? choices->index(row, 0).data().toString() : QString();
    }

    void clickRow(int row)
    {
        table()->scrollTo(model()->index(row, 2));
        QTest::mouseClick(table()->viewport(), Qt::LeftButton, {},
                          table()->visualRect(model()->index(row, 2)).center());
    }

    JourneyMenu* openMenu(int row, JourneyColumn column)
    {
        const QRect cell = table()->visualRect(model()->index(row, int(column)));
        QContextMenuEvent click(QContextMenuEvent::Mouse, cell.center(),
                                table()->viewport()->mapToGlobal(cell.center()));
        QApplication::sendEvent(table()->viewport(), &click);
        return qobject_cast<JourneyMenu*>(QApplication::activePopupWidget());
    }
    static QAction* actionOf(const QMenu* menu, const QString& label)
    {
        for (QAction* action : menu->actions()) {
            if (action->text() == label)
                return action;
        }
        return nullptr;
    }
    void trigger(JourneyMenu* menu, const QString& label)
    {
        QVERIFY(menu);
        QAction* action = actionOf(menu, label);
        QStringList labels;
        for (const QAction* some : menu->actions())
            labels.append(some->text());
        QVERIFY2(action, qPrintable(labels.join(QLatin1Char('\n'))));
        action->trigger();
        menu->close();
    }
    static QPushButton* button(QWidget* page, const QString& label)
    {
        for (auto* one : page->findChildren<QPushButton*>()) {
            if (one->text() == label)
                return one;
        }
        return nullptr;
    }

    /// For the eye, where a folder is named.
    void keep(const char* name)
    {
        const QString folder = qEnvironmentVariable("VETHSCOPE_PICTURES");
        if (folder.isEmpty())
            return;
        QPixmap picture = m_window->grab();
        if (edit()->completer()->isOpen()) {
            QWidget* list = edit()->completer()->list();
            QPainter painter(&picture);
            painter.drawPixmap(m_window->mapFromGlobal(list->pos()), list->grab());
        }
        QVERIFY(picture.save(QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name))));
    }
    void keepOptions(const char* name)
    {
        const QString folder = qEnvironmentVariable("VETHSCOPE_PICTURES");
        if (!folder.isEmpty())
            QVERIFY(panel()->options()->grab().save(
                QStringLiteral("%1/%2.png").arg(folder, QLatin1String(name))));
    }

    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<LiveCase> m_live;
};

} // namespace vs::test
