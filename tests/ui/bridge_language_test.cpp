// SPDX-License-Identifier: GPL-3.0-or-later
// English plurals, and that the window says nothing that is not looked up.
#include "core/diagnose/findings.h"
#include "live_case.h"
#include "made_story.h"
#include "tests/core/made/odd_words.h"
#include "ui/bridge/language.h"
#include "ui/bridge/words.h"
#include "ui/main_window.h"
#include "ui/panels/inspector_facts.h"
#include "ui/panels/inspector_panel.h"
#include "ui/scene/story_scene.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QXmlStreamReader>
#include <QtTest>

using namespace vs;
using namespace vs::ui;

namespace {

/// Says everything in a language nobody speaks.
class OddTranslator : public QTranslator
{
public:
    bool isEmpty() const override { return false; }
    QString translate(const char*, const char* source, const char*, int) const override
    {
        return QString::fromStdString(made::oddWords(source));
    }
};

QString firstEnglish(const QString& text)
{
    return QString::fromStdString(made::firstEnglish(text.toStdString()));
}

QStringList textsOf(const layout::PathLayoutInput& input)
{
    QStringList all;
    const auto add = [&](const std::string& words) { all << QString::fromStdString(words); };
    for (const auto* words :
         {&input.title,       &input.subtitle,      &input.badgeWord,    &input.badgeText,
          &input.badgeDetail, &input.legendRequest, &input.legendAnswer, &input.legendConntrack,
          &input.legendDrop,  &input.legendHint,    &input.meta,         &input.left.name,
          &input.left.detail, &input.right.name,    &input.right.detail, &input.upper.label,
          &input.upper.ghost, &input.lower.label,   &input.lower.ghost,  &input.whyHeading,
          &input.helpHeading, &input.sideHeading,   &input.moreRemedies})
        add(*words);
    for (const auto& room : input.rooms)
        add(room.detail);
    for (const auto& stop : input.stops)
        add(stop.text);
    for (const auto& pass : input.passes)
        add(pass.text);
    if (input.rule) {
        add(input.rule->head);
        add(input.rule->note);
        if (!input.rule->literal)
            add(input.rule->text);
    }
    for (const auto& cause : input.why)
        add(cause.text);
    for (const auto& remedy : input.remedies) {
        add(remedy.text);
        add(remedy.sideEffect);
    }
    return all;
}

/// Every text that a window shows or tells a screen reader, with what shows it.
QStringList textsOf(const QWidget& window)
{
    QStringList all;
    const auto add = [&](const QObject* of, const QString& words) {
        if (!words.isEmpty())
            all << QStringLiteral("%1 %2: %3")
                       .arg(QString::fromLatin1(of->metaObject()->className()), of->objectName(),
                            words);
    };
    for (const QWidget* one : window.findChildren<QWidget*>()) {
        add(one, one->toolTip());
        add(one, one->accessibleName());
        add(one, one->accessibleDescription());
        if (const auto* label = qobject_cast<const QLabel*>(one))
            add(one, label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(one))
            add(one, button->text());
        if (const auto* edit = qobject_cast<const QLineEdit*>(one))
            add(one, edit->placeholderText());
        if (const auto* box = qobject_cast<const QComboBox*>(one)) {
            for (int i = 0; i < box->count(); ++i)
                add(one, box->itemText(i));
        }
        if (const auto* table = qobject_cast<const QTableView*>(one)) {
            const QAbstractItemModel* model = table->model();
            for (int column = 0; model && column < model->columnCount(); ++column) {
                add(one, model->headerData(column, Qt::Horizontal).toString());
                for (int row = 0; row < model->rowCount(); ++row) {
                    for (const int role : {int(Qt::DisplayRole), int(Qt::ToolTipRole)})
                        add(one, model->index(row, column).data(role).toString());
                }
            }
        }
    }
    for (const QAction* action : window.findChildren<QAction*>()) {
        add(action, action->text());
        add(action, action->toolTip());
    }
    return all;
}

} // namespace

class BridgeLanguageTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void englishHasPlurals()
    {
        const auto steps = [](int count) {
            return QCoreApplication::translate("InspectorFacts", "%n step(s)", nullptr, count);
        };
        QCOMPARE(steps(6), QStringLiteral("6 step(s)"));
        {
            const Translations english{QLocale(QLocale::English)};
            QCOMPARE(steps(1), QStringLiteral("1 step"));
            QCOMPARE(steps(6), QStringLiteral("6 steps"));
            QCOMPARE(steps(0), QStringLiteral("0 steps"));
        }
        // A language that is not there says English, with its plurals.
        const Translations other{QLocale(QLocale::Icelandic)};
        QCOMPARE(steps(6), QStringLiteral("6 steps"));
    }

    void everyPluralIsThere()
    {
        QFile file(QStringLiteral(VETHSCOPE_SOURCE_DIR "/translations/vethscope_en.ts"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QXmlStreamReader xml(&file);
        const Translations english{QLocale(QLocale::English)};
        QString context;
        int found = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isStartElement() && xml.name() == QLatin1String("name"))
                context = xml.readElementText();
            if (!xml.isStartElement() || xml.name() != QLatin1String("source"))
                continue;
            const QByteArray source = xml.readElementText().toUtf8();
            for (const int count : {1, 2}) {
                const QString said = QCoreApplication::translate(
                    context.toUtf8().constData(), source.constData(), nullptr, count);
                QVERIFY2(said.contains(QString::number(count)), qPrintable(said));
                QVERIFY2(!said.contains(QLatin1String("(s)")), qPrintable(said));
                QVERIFY2(!said.contains(QLatin1String("(es)")), qPrintable(said));
                const QString places = QString::fromUtf8(source);
                for (const char* place : {"%1", "%2", "%3"})
                    QCOMPARE(said.contains(QLatin1String(place)),
                             places.contains(QLatin1String(place)));
            }
            ++found;
        }
        QVERIFY(!xml.hasError());
        QVERIFY(found >= 10);
    }

    void inspectorCountsInEnglish()
    {
        const Translations english{QLocale(QLocale::English)};
        const test::MadeStory made = test::resetProved();
        InspectorPanel panel;
        panel.setFacts(inspectorFacts(*made.snapshot, made.story, -1));
        const QString told = panel.asText();
        QVERIFY2(!told.contains(QLatin1String("(s)")), qPrintable(told));
        QVERIFY2(told.contains(QRegularExpression(
                     QStringLiteral("this packet, [0-9]+ steps in [0-9]+ passes"))),
                 qPrintable(told));
    }

    void storiesSayNothingThatIsNotLookedUp()
    {
        const OddScope odd;
        for (const auto& [name, made] : test::allStories()) {
            Snapshot snapshot = *made.snapshot;
            snapshot.findings = findAll(snapshot);
            for (const auto& record : snapshot.journeys) {
                const Story story = makeStory(snapshot, record->journey.id);
                QStringList all = textsOf(pathInput(snapshot, story));
                for (int step = -1; step < int(story.steps.size()); ++step) {
                    for (const FactSection& section : inspectorFacts(snapshot, story, step)) {
                        all << section.title;
                        for (const FactRow& row : section.rows) {
                            all << row.label << row.hint;
                            if (!row.fixed)
                                all << row.value;
                        }
                    }
                }
                const auto& drop = record->judgement.drop;
                for (QString& words : all) {
                    if (drop && drop->rule) // it has a comment of its owner's
                        words.remove(QString::fromStdString(drop->rule->text));
                    QVERIFY2(firstEnglish(words).isEmpty(),
                             qPrintable(QLatin1String(name) + QLatin1String(": ") + words));
                }
            }
        }
    }

    void errorsSayNothingThatIsNotLookedUp()
    {
        const OddScope odd;
        for (int code = 0; code <= int(ErrorCode::Internal); ++code) {
            const ErrorWords words = errorWords({ErrorCode(code), "pve1", "it is too long"});
            QVERIFY2(firstEnglish(words.message).isEmpty(), qPrintable(words.message));
            QVERIFY2(firstEnglish(words.hint).isEmpty(), qPrintable(words.hint));
        }
    }

    void windowSaysNothingThatIsNotLookedUp()
    {
        const OddScope odd;
        QApplication::setStyle(QStringLiteral("Fusion"));
        WindowRequest request;
        request.memory.theme = Theme::Kind::Light;
        MainWindow window(request);
        window.resize(1400, 900);
        window.show();
        verify(window);
        test::LiveCase live;
        window.selection().setSnapshot(live.snapshot());
        verify(window);
        live.exchange();
        live.goodExchange();
        live.end();
        window.selection().setSnapshot(live.snapshot());
        verify(window);
        QVERIFY(!window.selection().story().title.empty());
        QVERIFY(window.selection().story().title.starts_with(std::string(made::kOddOpen)));
    }

    void findingsAreChosenInAnyLanguage()
    {
        const OddScope odd;
        test::LiveCase live;
        live.exchange();
        live.end();
        const auto snapshot = live.snapshot();
        QVERIFY(!snapshot->findings.empty());
        Selection selection;
        selection.setSnapshot(snapshot);
        selection.chooseFinding(QString::fromStdString(snapshot->findings.front().title));
        QVERIFY(!selection.isFollowing());
        QVERIFY(selection.story().finding);
        QCOMPARE(selection.story().finding->id, snapshot->findings.front().id);
    }

private:
    /// Qt and this thread's core speak the odd language.
    struct OddScope
    {
        OddScope() : scope(&coreLookup()) { QCoreApplication::installTranslator(&translator); }
        ~OddScope() { QCoreApplication::removeTranslator(&translator); }
        OddTranslator translator;
        core::LanguageScope scope;
    };

    static void verify(const QWidget& window)
    {
        for (const QString& words : textsOf(window))
            QVERIFY2(firstEnglish(words).isEmpty(), qPrintable(words));
    }
};

QTEST_MAIN(BridgeLanguageTest)
#include "bridge_language_test.moc"
