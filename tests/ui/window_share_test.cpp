// SPDX-License-Identifier: GPL-3.0-or-later
// What leaves: masked unless somebody says otherwise, seen before it goes.
#include "recording.h"
#include "ui/dialogs/share_dialog.h"
#include "ui/main_window.h"
#include "ui/panels/message_bar.h"

#include <QCheckBox>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTreeWidget>
#include <QtTest>

using namespace vs;
using namespace vs::ui;

class WindowShareTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_window = std::make_unique<MainWindow>(WindowRequest());
        m_window->resize(1280, 800);
        m_window->show();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        m_window->openFile(test::recording("rst-dropped"));
        QTRY_VERIFY(!m_window->selection().story().empty());
        m_dialog = m_window->share();
        QTRY_VERIFY(m_dialog->material());
    }
    void cleanup() { m_window.reset(); }

    void namesAreMaskedUnlessSomebodySaysOtherwise()
    {
        QVERIFY(m_dialog->maskBox()->isChecked());
        const int masked = m_dialog->replacements()->topLevelItemCount();
        QVERIFY(masked > 0);
        m_dialog->choose(ShareFormat::Json);
        QTRY_VERIFY(m_dialog->textPreview()->toPlainText().startsWith(QLatin1Char('{')));
        // MAC tails of the recording's guests are not in it; their maker's part is.
        const QString json = m_dialog->textPreview()->toPlainText();
        QVERIFY(!json.contains(QStringLiteral("aa:08:11"), Qt::CaseInsensitive));
        m_dialog->maskBox()->setChecked(false);
        QTRY_VERIFY(m_dialog->material());
        QVERIFY(m_dialog->material()->replacements.empty());
        QVERIFY(m_dialog->stateLabel()->text().contains(QStringLiteral("as they are")));
        QTRY_VERIFY(m_dialog->textPreview()->toPlainText() != json);
    }

    void wordsOfOnesOwnAndPrivateAddresses()
    {
        m_dialog->choose(ShareFormat::Bbcode);
        QTRY_VERIFY(m_dialog->textPreview()->toPlainText().contains(QStringLiteral("10.10.10.81")));
        m_dialog->wordsEdit()->setText(QStringLiteral("reset, x"));
        // What was made without the word does not leave any more.
        QVERIFY(!m_dialog->copyButton()->isEnabled());
        QVERIFY(!m_dialog->saveButton()->isEnabled());
        QTRY_VERIFY(m_dialog->material() && m_dialog->material()->wish.redaction.words.size() == 1);
        m_dialog->privateBox()->setChecked(true);
        QTRY_VERIFY(m_dialog->material() && m_dialog->material()->wish.redaction.privateAddresses);
        QTRY_VERIFY(
            !m_dialog->textPreview()->toPlainText().contains(QStringLiteral("10.10.10.81")));
    }

    void everyFormatCanBeSeenAndSaved()
    {
        QTemporaryDir folder;
        const QList<std::pair<ShareFormat, QByteArray>> formats = {
            {ShareFormat::Png, "\x89PNG"},      {ShareFormat::Svg, "<"},
            {ShareFormat::Pdf, "%PDF"},         {ShareFormat::Gif, "GIF89a"},
            {ShareFormat::Webp, "RIFF"},        {ShareFormat::Storyboard, "\x89PNG"},
            {ShareFormat::Bbcode, "[B]"},       {ShareFormat::Markdown, "**"},
            {ShareFormat::Html, "<!"},          {ShareFormat::Json, "{"},
            {ShareFormat::Session, "\x0a\x0d"}, {ShareFormat::Packets, "\x0a\x0d"}};
        static const char* const kEndings[] = {"png", "svg", "pdf",  "gif",  "webp",   "png",
                                               "txt", "md",  "html", "json", "pcapng", "pcapng"};
        for (int i = 0; i < formats.size(); ++i) {
            m_dialog->choose(formats[i].first);
            QCOMPARE(m_dialog->format(), formats[i].first);
            if (formats[i].first <= ShareFormat::Storyboard)
                QTRY_VERIFY(m_dialog->picturePreview()->isVisible() &&
                            !m_dialog->picturePreview()->pixmap(Qt::ReturnByValue).isNull());
            else
                QTRY_VERIFY(m_dialog->textPreview()->isVisible() &&
                            !m_dialog->textPreview()->toPlainText().isEmpty());
            const QString path =
                folder.filePath(QStringLiteral("%1.%2").arg(i).arg(QLatin1String(kEndings[i])));
            QSignalSpy saved(m_dialog, &ShareDialog::saved);
            m_dialog->saveTo(path);
            QTRY_COMPARE_WITH_TIMEOUT(saved.size(), 1, 30000);
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray bytes = file.readAll();
            QVERIFY2(bytes.startsWith(formats[i].second), qPrintable(path));
        }
    }

    void onePseudonymForOneThingInAllThatIsMade()
    {
        const auto first = m_dialog->material()->replacements;
        m_dialog->maskBox()->setChecked(false);
        QTRY_VERIFY(m_dialog->material());
        m_dialog->maskBox()->setChecked(true);
        QTRY_VERIFY(m_dialog->material() && m_dialog->material()->wish.mask);
        const auto& again = m_dialog->material()->replacements;
        QCOMPARE(again.size(), first.size());
        for (std::size_t i = 0; i < first.size(); ++i)
            QCOMPARE(again[i].pseudonym, first[i].pseudonym);
    }

    void copyPutsPictureAndTextIntoTheClipboard()
    {
        m_dialog->choose(ShareFormat::Png);
        m_dialog->copy();
        const QMimeData* copied = QGuiApplication::clipboard()->mimeData();
        QVERIFY(copied && copied->hasImage());
        QVERIFY(copied->text().contains(QStringLiteral("The reset from VM 811")));
        m_dialog->choose(ShareFormat::Markdown);
        m_dialog->copy();
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("The reset")));
    }

    void theShortWayCopiesMasked()
    {
        m_dialog->reject();
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
        QGuiApplication::clipboard()->clear();
        QTest::keyClick(m_window.get(), Qt::Key_C, Qt::ControlModifier | Qt::ShiftModifier);
        QTRY_VERIFY(QGuiApplication::clipboard()->mimeData() &&
                    QGuiApplication::clipboard()->mimeData()->hasImage());
        QVERIFY(m_window->messages()->message().contains(QStringLiteral("masked")));
    }

    void aPlaceThatCannotBeWrittenIsSaid()
    {
        m_dialog->choose(ShareFormat::Png);
        m_dialog->saveTo(QStringLiteral("/nowhere/at/all.png"));
        QTRY_VERIFY(m_dialog->stateLabel()->text().startsWith(QStringLiteral("✖")));
    }

private:
    std::unique_ptr<MainWindow> m_window;
    ShareDialog* m_dialog = nullptr;
};

QTEST_MAIN(WindowShareTest)
#include "window_share_test.moc"
