// SPDX-License-Identifier: GPL-3.0-or-later
// Every language is whole: no text of the sources is missing, none is unfinished, all places are
// kept, and what no language changes stays as it is.
#include "ui/bridge/language.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <QtTest>

using namespace vs::ui;

namespace {

struct Message
{
    QString context;
    QString source;
    QString type; ///< "unfinished", "vanished", "obsolete", or nothing
    QStringList said;
    bool plural = false;
};

QList<Message> readMessages(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QXmlStreamReader xml(&file);
    QList<Message> all;
    QString context;
    while (!xml.atEnd()) {
        if (!xml.readNextStartElement())
            continue;
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            all.append({context,
                        {},
                        {},
                        {},
                        xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes")});
        } else if (xml.name() == QLatin1String("source")) {
            all.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            all.last().type = xml.attributes().value(QLatin1String("type")).toString();
            if (!all.last().plural)
                all.last().said << xml.readElementText();
        } else if (xml.name() == QLatin1String("numerusform")) {
            all.last().said << xml.readElementText();
        }
    }
    return all;
}

QStringList found(const QString& text, const QString& pattern)
{
    QStringList all;
    for (auto at = QRegularExpression(pattern).globalMatch(text); at.hasNext();)
        all << at.next().captured();
    all.sort();
    return all;
}

/// {name}, %1, %L1, %n.
QStringList placesOf(const QString& text)
{
    return found(text, QStringLiteral("\\{[A-Za-z][A-Za-z0-9]*\\}|%L?[0-9]|%L?n"));
}

/// Commands, paths, chains, states and names of interfaces: the same everywhere.
QStringList namesOf(const QString& text)
{
    return found(
        text,
        QStringLiteral("`[^`]*`|(?<![\\w/])/(?:etc|proc|sys|var)/[\\w./*-]*[\\w*]|PVEFW-[A-Za-z]+"
                       "|\\b(?:INVALID|ESTABLISHED|UNTRACKED|FORWARD|INPUT|PREROUTING|"
                       "POSTROUTING|nf_conntrack[a-z_]*|net\\.[a-z0-9_.]+)\\b"
                       "|\\b(?:fwbr|fwln|fwpr|vmbr|tap|veth)[0-9{][\\w{}]*"));
}

QString where(const Message& message)
{
    return QStringLiteral("%1: “%2” as “%3”")
        .arg(message.context, message.source, message.said.join(QLatin1String(" | ")));
}

QStringList languages()
{
    return QDir(QStringLiteral(VETHSCOPE_SOURCE_DIR "/translations"))
        .entryList({QStringLiteral("vethscope_*.ts")});
}

QString pathOf(const QString& file)
{
    return QStringLiteral(VETHSCOPE_SOURCE_DIR "/translations/") + file;
}

} // namespace

class TranslationsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void germanAndChineseAreThere()
    {
        QVERIFY(languages().contains(QStringLiteral("vethscope_de.ts")));
        QVERIFY(languages().contains(QStringLiteral("vethscope_zh_CN.ts")));
    }

    void nothingIsUnfinished_data() { addLanguages(); }

    void nothingIsUnfinished()
    {
        QFETCH(QString, file);
        const QList<Message> all = readMessages(pathOf(file));
        QVERIFY(!all.isEmpty());
        for (const Message& message : all) {
            QVERIFY2(message.type.isEmpty(), qPrintable(where(message)));
            QVERIFY2(!message.said.isEmpty(), qPrintable(where(message)));
            for (const QString& words : message.said)
                QVERIFY2(!words.isEmpty(), qPrintable(where(message)));
        }
    }

    void placesAndNamesAreKept_data() { addLanguages(); }

    void placesAndNamesAreKept()
    {
        QFETCH(QString, file);
        for (const Message& message : readMessages(pathOf(file))) {
            for (const QString& words : message.said) {
                verifySame(placesOf(words), placesOf(message.source), message);
                verifySame(namesOf(words), namesOf(message.source), message);
                verifySame(words.startsWith(QLatin1Char(' ')),
                           message.source.startsWith(QLatin1Char(' ')), message);
                verifySame(words.endsWith(QLatin1Char(' ')),
                           message.source.endsWith(QLatin1Char(' ')), message);
            }
        }
    }

    /// Gathered anew from the sources as ui/CMakeLists.txt does it, no text is new.
    void noTextOfTheSourcesIsMissing_data() { addLanguages(); }

    void noTextOfTheSourcesIsMissing()
    {
        QFETCH(QString, file);
        if (file == QLatin1String("vethscope_en.ts"))
            QSKIP("English has only its plurals: bridge_language_test has them");
        QTemporaryDir folder;
        const QString copy = folder.filePath(file);
        QVERIFY(QFile::copy(pathOf(file), copy));
        QStringList arguments =
            QString::fromLatin1(VETHSCOPE_LUPDATE_OPTIONS).split(QLatin1Char(' '));
        for (const char* room : {"/core", "/ui"})
            arguments << QStringLiteral(VETHSCOPE_SOURCE_DIR) + QLatin1String(room);
        arguments << QStringLiteral("-I") << QStringLiteral(VETHSCOPE_SOURCE_DIR)
                  << QStringLiteral("-extensions") << QStringLiteral("cpp,h")
                  << QStringLiteral("-ts") << copy;
        QProcess gatherer;
        gatherer.start(QStringLiteral(VETHSCOPE_LUPDATE), arguments);
        QVERIFY(gatherer.waitForFinished(100'000));
        QCOMPARE(gatherer.exitCode(), 0);
        const QList<Message> all = readMessages(copy);
        QVERIFY(all.size() > 1000);
        for (const Message& message : all)
            QVERIFY2(message.type.isEmpty(), qPrintable(where(message)));
    }

    void aLanguageSpeaks()
    {
        const QString english = QStringLiteral("the reset");
        {
            const Translations german{QLocale(QLocale::German, QLocale::Germany)};
            verifyOther(QCoreApplication::translate("core", "the reset"), english);
        }
        {
            const Translations chinese{QLocale(QLocale::Chinese, QLocale::China)};
            verifyOther(QCoreApplication::translate("core", "the reset"), english);
        }
        const Translations other{QLocale(QLocale::Icelandic)};
        QCOMPARE(QCoreApplication::translate("core", "the reset"), english);
    }

private:
    static void addLanguages()
    {
        QTest::addColumn<QString>("file");
        for (const QString& file : languages())
            QTest::newRow(qPrintable(file)) << file;
    }

    template<class T>
    static void verifySame(const T& one, const T& other, const Message& message)
    {
        QVERIFY2(one == other, qPrintable(where(message)));
    }

    static void verifyOther(const QString& one, const QString& other)
    {
        QVERIFY2(one != other, qPrintable(one));
    }
};

QTEST_MAIN(TranslationsTest)
#include "translations_test.moc"
