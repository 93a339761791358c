// SPDX-License-Identifier: GPL-3.0-or-later
// Predicting in the window: what is asked, what is hidden meanwhile, how it is answered and left.
#include "predict_window.h"
#include "ui/bridge/language.h"
#include "ui/models/journey_columns.h"

#include <QTableView>

using namespace vs;
using namespace vs::ui;

class WindowPredictTest : public test::PredictWindow
{
    Q_OBJECT

private Q_SLOTS:
    void init() { open(); }
    void cleanup() { m_window.reset(); }

    void playingStopsBeforeTheStepAndAsks()
    {
        QVERIFY(begin());
        QVERIFY(!player()->isPlaying());
        QCOMPARE(player()->position(), double(question().step));
        QVERIFY(player()->position() < player()->stepCount());
        QVERIFY2(card()->asText().startsWith(said(question().prompt)),
                 qPrintable(card()->asText()));
        QCOMPARE(card()->answers().size(), question().answers.size());
        for (std::size_t i = 0; i < question().answers.size(); ++i)
            QVERIFY2(card()->asText().contains(
                         QStringLiteral("%1  %2").arg(i + 1).arg(said(question().answers[i].text))),
                     qPrintable(card()->asText()));
    }

    void nothingTellsTheEndWhileItIsAsked()
    {
        const QString drop = QStringLiteral("drop");
        QVERIFY(redPixels() > 0); // else it proves nothing below that there is none
        QVERIFY(told().contains(drop));
        TimelineView* timeline = m_window->timeline();
        const auto& events = timeline->data().events;
        const auto dropped = std::find_if(events.rbegin(), events.rend(), [](const auto& event) {
            return event.kind == TimelineData::Kind::Drop;
        });
        QVERIFY(dropped != events.rend());
        QVERIFY(begin());
        for (std::size_t asked = 1;; ++asked) {
            QVERIFY2(!told().contains(drop), qPrintable(told()));
            QCOMPARE(redPixels(), 0);
            for (const TimelineView::Scale scale :
                 {TimelineView::Scale::ByClock, TimelineView::Scale::ByEvent}) {
                timeline->setScale(scale);
                QCOMPARE(redPixels(), 0);
                QVERIFY2(!told().contains(drop), qPrintable(told()));
            }
            const QSignalSpy chosen(timeline, &TimelineView::eventChosen);
            QTest::mouseClick(timeline->viewport(), Qt::LeftButton, {},
                              timeline->placeOf(*dropped));
            QCOMPARE(chosen.size(), 0);
            m_window->centre()->setTab(CentrePanel::Tab::Overview);
            QVERIFY2(!told().contains(drop), qPrintable(told()));
            m_window->centre()->setTab(CentrePanel::Tab::Path);
            QTRY_VERIFY(card()->isVisible());
            predictor()->answer(indexOf(true));
            if (asked == predictor()->questions().size())
                break;
            predictor()->goOn();
            play();
        }
        predictor()->goOn();
        play();
        QVERIFY(told().contains(drop)); // it is over
        QVERIFY(redPixels() > 0);
    }

    void rightAndWrongAreSaidWithTheReason_data()
    {
        QTest::addColumn<bool>("right");
        QTest::addColumn<bool>("mouse");
        QTest::newRow("right, a digit") << true << false;
        QTest::newRow("wrong, a digit") << false << false;
        QTest::newRow("right, the mouse") << true << true;
        QTest::newRow("wrong, the mouse") << false << true;
    }

    void rightAndWrongAreSaidWithTheReason()
    {
        QFETCH(bool, right);
        QFETCH(bool, mouse);
        QVERIFY(begin());
        const int index = indexOf(right);
        if (mouse)
            QTest::mouseClick(card()->answers()[std::size_t(index)], Qt::LeftButton);
        else
            press(Qt::Key(Qt::Key_1 + index));
        QCOMPARE(predictor()->chosen(), index);
        const QString words = card()->asText();
        QVERIFY2(
            words.contains(right ? QStringLiteral("Right.") : QStringLiteral("Not this time.")),
            qPrintable(words));
        QVERIFY(!question().why.empty());
        for (const core::Phrase& reason : question().why)
            QVERIFY2(words.contains(said(reason)), qPrintable(words));
        QVERIFY2(words.contains(QStringLiteral("%1 of 1 right").arg(right ? 1 : 0)),
                 qPrintable(words));
        // What is right, and what was chosen instead: with signs, not by colour alone.
        QVERIFY(words.contains(QStringLiteral("✔  ") + said(question().answers[at(true)].text)));
        QCOMPARE(words.contains(QStringLiteral("✖")), !right);
        QTRY_VERIFY(card()->onButton()->hasFocus());
        for (QPushButton* button : card()->answers())
            QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(predictor()->chosen(), index); // once is enough
        if (mouse)
            QTest::mouseClick(card()->onButton(), Qt::LeftButton);
        else
            press(Qt::Key_Return);
        QTRY_VERIFY(player()->isPlaying() && !card()->isVisible() && path()->hasFocus());
    }

    void arrowsGoFromAnswerToAnswer()
    {
        QVERIFY(begin());
        const auto& answers = card()->answers();
        QVERIFY(answers.size() > 1);
        const double position = player()->position();
        QTRY_VERIFY(answers.front()->hasFocus());
        for (const auto& [there, back] :
             {std::pair(Qt::Key_Down, Qt::Key_Up), std::pair(Qt::Key_Right, Qt::Key_Left)}) {
            for (std::size_t i = 1; i < answers.size(); ++i) {
                press(there);
                QTRY_VERIFY(answers[i]->hasFocus());
            }
            press(there); // round, not out of the card
            QTRY_VERIFY(answers.front()->hasFocus());
            press(back);
            QTRY_VERIFY(answers.back()->hasFocus());
            press(there);
        }
        QCOMPARE(player()->position(), position); // nor are they the player's
        press(Qt::Key_Down);
        press(Qt::Key_Return);
        QCOMPARE(predictor()->chosen(), 1);
    }

    void fromQuestionToQuestionToTheScore()
    {
        QVERIFY(begin());
        const int count = int(predictor()->questions().size());
        QVERIFY(count > 2);
        for (int asked = 1; asked <= count; ++asked) {
            QCOMPARE(question().step, predictor()->questions()[std::size_t(asked - 1)].step);
            press(Qt::Key(Qt::Key_1 + indexOf(asked != 2)));
            QCOMPARE(predictor()->asked(), asked);
            press(Qt::Key_Return);
            play();
        }
        QCOMPARE(player()->position(), double(player()->stepCount()));
        QVERIFY(!predictor()->conceals());
        const QAbstractItemModel* rows = m_window->findChild<QTableView*>()->model();
        QVERIFY(rows->index(0, int(JourneyColumn::Verdict)).data().toString().size() > 1);
        const QString score = QStringLiteral("You predicted %1 of %2.").arg(count - 1).arg(count);
        QVERIFY2(card()->asText().startsWith(score), qPrintable(card()->asText()));
        QVERIFY(card()->accessibleDescription().startsWith(score));
        QTest::mouseClick(card()->onButton(), Qt::LeftButton); // once more
        QCOMPARE(predictor()->asked(), 0);
        play();
        QCOMPARE(question().step, predictor()->questions().front().step);
    }

    void escapeBringsEverythingBack()
    {
        const QString words = told();
        const QImage picture = path()->grab().toImage();
        const QImage lanes = m_window->timeline()->viewport()->grab().toImage();
        const bool chips = m_window->centre()->findings()->isVisible();
        for (const bool answered : {false, true}) {
            QVERIFY(begin());
            QVERIFY(told() != words);
            QVERIFY(path()->grab().toImage() != picture);
            if (answered)
                press(Qt::Key_1);
            press(Qt::Key_Escape);
            QTRY_VERIFY(!predictor()->isActive() && !card()->isVisible() && path()->hasFocus());
            QCOMPARE(player()->position(), double(player()->stepCount()));
            QCOMPARE(told(), words);
            QCOMPARE(path()->grab().toImage(), picture);
            m_window->timeline()->clearFocus();
            QCOMPARE(m_window->timeline()->viewport()->grab().toImage(), lanes);
            QCOMPARE(m_window->centre()->findings()->isVisible(), chips);
        }
    }

    void anotherStoryWhileAsking()
    {
        QVERIFY(begin());
        press(Qt::Key_1);
        const JourneyId first = m_window->selection().journey();
        for (const auto& record : m_window->selection().snapshot()->journeys)
            if (record->journey.id != first && !record->judgement.answers.valid())
                m_window->selection().choose(record->journey.id);
        QVERIFY(m_window->selection().journey() != first);
        QVERIFY(predictor()->isActive() && predictor()->conceals());
        // Neither does the list tell how it ends.
        const QAbstractItemModel* rows = m_window->findChild<QTableView*>()->model();
        for (int row = 0; row < rows->rowCount(); ++row)
            QCOMPARE(rows->index(row, int(JourneyColumn::Verdict)).data().toString(),
                     QStringLiteral("?"));
        QVERIFY(!card()->isVisible() && player()->isPlaying());
        QCOMPARE(predictor()->asked(), 0);
        play();
        QCOMPARE(question().step, predictor()->questions().front().step);
        // None at all: nothing is left to ask about.
        m_window->selection().reset();
        QVERIFY(!card()->isVisible() && predictor()->current() == nullptr);
        QVERIFY(!predictor()->conceals());
    }

    void newsOfTheSameStoryLeavesTheQuestion()
    {
        test::LiveCase live;
        live.exchange();
        m_window->selection().reset(live.snapshot());
        QVERIFY(begin());
        const int step = question().step;
        m_window->selection().hold();
        live.exchange();
        m_window->selection().setSnapshot(live.snapshot());
        QVERIFY(card()->isVisible());
        QCOMPARE(question().step, step);
        QVERIFY(!told().contains(QStringLiteral("drop")));
    }

    void aScreenReaderHearsIt()
    {
        QVERIFY(begin());
        QCOMPARE(card()->accessibleName(), QStringLiteral("What happens next?"));
        QVERIFY(card()->accessibleDescription().startsWith(said(question().prompt)));
        QVERIFY(heard().startsWith(said(question().prompt)));
        for (std::size_t i = 0; i < card()->answers().size(); ++i)
            QCOMPARE(card()->answers()[i]->accessibleName(),
                     QStringLiteral("%1  %2").arg(i + 1).arg(said(question().answers[i].text)));
        press(Qt::Key(Qt::Key_1 + indexOf(false)));
        QVERIFY2(heard().contains(QStringLiteral("Not this time.")), qPrintable(heard()));
        QVERIFY2(heard().contains(said(question().why.front())), qPrintable(heard()));
        QCOMPARE(card()->accessibleDescription(), card()->asText());
    }
};

QTEST_MAIN(WindowPredictTest)
#include "window_predict_test.moc"
