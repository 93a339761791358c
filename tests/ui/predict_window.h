// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "live_case.h"
#include "ui/main_window.h"
#include "ui/panels/centre_panel.h"
#include "ui/panels/finding_bar.h"
#include "ui/panels/inspector_panel.h"
#include "ui/panels/predict_stage.h"
#include "ui/panels/question_card.h"
#include "ui/panels/timeline_view.h"
#include "ui/play/player.h"
#include "ui/scene/path_view.h"

#include <QPushButton>
#include <QtTest>

namespace vs::test {

using namespace vs::ui;

/// The window over the founding case, seen twice, and what somebody does who predicts in it.
class PredictWindow : public QObject
{
protected:
    /// Before each test.
    void open()
    {
        QApplication::setStyle(QStringLiteral("Fusion"));
        WindowRequest request;
        request.memory.theme = Theme::Kind::Light;
        m_window = std::make_unique<MainWindow>(request);
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->centre()->setReducedMotion(true);
        player()->setSpeed(Player::kFastest);
        test::LiveCase live;
        live.exchange();
        live.exchange();
        live.end();
        m_window->selection().reset(live.snapshot());
        QVERIFY(!story().empty());
        path()->setFocus();
    }

    /// By its key, and on to the first question.
    bool begin()
    {
        QTest::keyClick(path(), Qt::Key_P);
        play();
        return predictor()->conceals() && card()->isVisible();
    }
    void play()
    {
        for (int i = 0; i < 1000 && player()->isPlaying(); ++i)
            player()->tick(0.5);
    }
    static void press(Qt::Key key) { QTest::keyClick(QApplication::focusWidget(), key); }
    static QString heard() { return QApplication::focusWidget()->accessibleDescription(); }

    /// All that is said of the exchange outside the question, in words.
    QString told() const
    {
        QStringList words{m_window->windowTitle(), path()->accessibleDescription(),
                          m_window->inspector()->asText(),
                          m_window->timeline()->accessibleDescription(), player()->caption()};
        for (const QPushButton* chip : m_window->centre()->findings()->findChildren<QPushButton*>())
            if (chip->isVisible())
                words << chip->text();
        return words.join(QLatin1Char('\n'));
    }
    /// In the colour of drops, in diagram and timeline.
    int redPixels() const
    {
        const QRgb red = m_window->theme().drop.rgb();
        int count = 0;
        const auto look = [&](QWidget* drawing, const QRect& area) {
            const QImage image =
                drawing->grab(area).toImage().convertToFormat(QImage::Format_RGB32);
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    count += image.pixel(x, y) == red ? 1 : 0;
        };
        look(path(), path()->diagramArea()); // without the legend, which has all shapes
        QWidget* lanes = m_window->timeline()->viewport();
        look(lanes, lanes->rect());
        return count;
    }
    std::size_t at(bool right) const { return std::size_t(indexOf(right)); }
    int indexOf(bool right) const
    {
        const auto& answers = question().answers;
        return int(std::find_if(answers.begin(), answers.end(),
                                [right](const auto& one) { return one.right == right; }) -
                   answers.begin());
    }

    const Question& question() const { return *predictor()->current(); }
    const Story& story() const { return m_window->selection().story(); }
    Player* player() const { return m_window->centre()->player(); }
    PathView* path() const { return m_window->centre()->pathView(); }
    Predictor* predictor() const { return m_window->centre()->predictStage()->predictor(); }
    QuestionCard* card() const { return m_window->centre()->predictStage()->card(); }

    std::unique_ptr<MainWindow> m_window;
};

} // namespace vs::test
