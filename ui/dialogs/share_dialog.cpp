// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/share_dialog.h"

#include "ui/bridge/words.h"
#include "ui/export/clipboard.h"
#include "ui/export/share.h"

#include <QCheckBox>
#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vs::ui {

namespace {

constexpr int kFormatRole = Qt::UserRole;
/// A table of ten thousand addresses tells nobody anything.
constexpr std::size_t kReplacementsShown = 2000;

} // namespace

ShareDialog::ShareDialog(std::vector<Source> sources, JourneyId journey, QWidget* parent)
    : QDialog(parent), m_sources(std::move(sources)), m_journey(journey),
      m_key(randomRedactionKey()), m_formats(new QListWidget(this)),
      m_preview(new QStackedWidget(this)), m_picture(new QLabel(this)),
      m_text(new QPlainTextEdit(this)),
      m_mask(new QCheckBox(tr("Mask what names people, guests and machines"), this)),
      m_private(new QCheckBox(tr("Private addresses, too"), this)), m_words(new QLineEdit(this)),
      m_replacements(new QTreeWidget(this)), m_state(new QLabel(this)),
      m_copy(new QPushButton(tr("Copy"), this)), m_save(new QPushButton(tr("Save…"), this))
{
    setWindowTitle(tr("Share"));
    auto* columns = new QHBoxLayout;
    columns->setSpacing(16);
    columns->addWidget(makeList());
    auto* right = new QVBoxLayout;
    right->setSpacing(8);
    right->addWidget(makePreview(), 1);
    right->addWidget(makeMasking());
    columns->addLayout(right, 1);
    auto* close = new QPushButton(tr("Close"), this);
    close->setAutoDefault(false);
    m_state->setTextFormat(Qt::PlainText);
    m_state->setWordWrap(true);
    auto* buttons = new QHBoxLayout;
    buttons->addWidget(m_state, 1);
    buttons->addWidget(close);
    buttons->addWidget(m_copy);
    buttons->addWidget(m_save);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(12);
    layout->addLayout(columns, 1);
    layout->addLayout(buttons);
    m_save->setProperty("accent", true);
    m_save->setDefault(true);

    m_typing.setSingleShot(true);
    m_typing.setInterval(400);
    connect(&m_typing, &QTimer::timeout, this, &ShareDialog::prepare);
    connect(m_words, &QLineEdit::textChanged, this, [this] {
        letGo(); // what was made without the new word must not leave
        m_typing.start();
    });
    for (QCheckBox* box : {m_mask, m_private})
        connect(box, &QCheckBox::toggled, this, &ShareDialog::prepare);
    connect(m_formats, &QListWidget::currentRowChanged, this, &ShareDialog::showFormat);
    connect(&m_controller, &ShareController::prepared, this, &ShareDialog::onPrepared);
    connect(&m_controller, &ShareController::previewReady, this, &ShareDialog::onPreview);
    connect(&m_controller, &ShareController::saved, this, [this](const QString& path) {
        tell(tr("✔ Saved as %1").arg(path));
        Q_EMIT saved(path);
    });
    connect(&m_controller, &ShareController::failed, this, [this](const Error& error) {
        const ErrorWords words = errorWords(error);
        tell(QStringLiteral("✖ %1 %2").arg(words.message, words.hint).trimmed(), true);
    });
    connect(m_copy, &QPushButton::clicked, this, &ShareDialog::copy);
    connect(m_save, &QPushButton::clicked, this, &ShareDialog::chooseFile);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    const QSize wish(1120, 760);
    resize(parent ? wish.boundedTo(parent->size() * 0.95) : wish);
    m_formats->setCurrentRow(1);
    prepare();
}

QWidget* ShareDialog::makeList()
{
    const auto heading = [this](const QString& words) {
        auto* item = new QListWidgetItem(words, m_formats);
        item->setFlags(Qt::NoItemFlags);
        QFont bold = item->font();
        bold.setBold(true);
        item->setFont(bold);
    };
    const auto add = [this](const QString& words, ShareFormat format) {
        auto* item = new QListWidgetItem(QStringLiteral("   ") + words, m_formats);
        item->setData(kFormatRole, static_cast<int>(format));
        item->setData(Qt::AccessibleTextRole, words);
    };
    heading(tr("Picture"));
    add(tr("PNG picture"), ShareFormat::Png);
    add(tr("SVG drawing"), ShareFormat::Svg);
    add(tr("PDF page"), ShareFormat::Pdf);
    add(tr("Moving GIF"), ShareFormat::Gif);
    add(tr("Moving WebP"), ShareFormat::Webp);
    add(tr("Storyboard, step by step"), ShareFormat::Storyboard);
    heading(tr("Report"));
    add(tr("Forum post (BBCode)"), ShareFormat::Bbcode);
    add(tr("Markdown"), ShareFormat::Markdown);
    add(tr("Web page with animation"), ShareFormat::Html);
    add(tr("JSON for programs"), ShareFormat::Json);
    heading(tr("Recording"));
    add(tr("Session"), ShareFormat::Session);
    add(tr("Packets for other programs"), ShareFormat::Packets);
    const int row = fontMetrics().height() + 10;
    for (int i = 0; i < m_formats->count(); ++i)
        m_formats->item(i)->setSizeHint(QSize(0, row));
    m_formats->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_formats->setAccessibleName(tr("What is shared"));
    int wide = 0;
    for (int i = 0; i < m_formats->count(); ++i)
        wide = std::max(wide, fontMetrics().horizontalAdvance(m_formats->item(i)->text()));
    m_formats->setFixedWidth(wide + 48);
    return m_formats;
}

QWidget* ShareDialog::makePreview()
{
    m_picture->setAlignment(Qt::AlignCenter);
    m_picture->setMinimumSize(200, 120);
    m_picture->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    m_picture->setAccessibleName(tr("What it looks like"));
    m_text->setReadOnly(true);
    m_text->setLineWrapMode(QPlainTextEdit::NoWrap);
    QFont fixed(QStringLiteral("DejaVu Sans Mono"));
    fixed.setStyleHint(QFont::Monospace);
    m_text->setFont(fixed);
    m_text->setAccessibleName(tr("What it says"));
    m_preview->addWidget(m_picture);
    m_preview->addWidget(m_text);
    return m_preview;
}

QWidget* ShareDialog::makeMasking()
{
    auto* box = new QWidget(this);
    m_mask->setChecked(true);
    m_mask->setToolTip(
        tr("Public addresses, MAC tails, names of hosts, guests and users, comments. "
           "Payload, keys and passwords are never in it."));
    m_words->setPlaceholderText(tr("words of your own, with commas between"));
    m_words->setAccessibleName(tr("Words of your own to mask"));
    m_replacements->setColumnCount(4);
    m_replacements->setHeaderLabels({tr("kind"), tr("stays here"), tr("goes out"), tr("times")});
    m_replacements->setRootIsDecorated(false);
    m_replacements->setUniformRowHeights(true);
    m_replacements->setAlternatingRowColors(true);
    m_replacements->setAccessibleName(tr("Everything that is masked"));
    m_replacements->setMinimumHeight(96);
    m_replacements->setMaximumHeight(180);
    m_replacements->header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_mask);
    row->addWidget(m_private);
    row->addWidget(m_words, 1);
    auto* layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(8);
    layout->addLayout(row);
    layout->addWidget(m_replacements);
    return box;
}

ShareFormat ShareDialog::format() const
{
    const QListWidgetItem* item = m_formats->currentItem();
    return item ? static_cast<ShareFormat>(item->data(kFormatRole).toInt()) : ShareFormat::Png;
}

void ShareDialog::choose(ShareFormat format)
{
    for (int row = 0; row < m_formats->count(); ++row) {
        const QVariant value = m_formats->item(row)->data(kFormatRole);
        if (value.isValid() && value.toInt() == static_cast<int>(format))
            m_formats->setCurrentRow(row);
    }
}

void ShareDialog::letGo()
{
    m_material.reset();
    m_copy->setEnabled(false);
    m_save->setEnabled(false);
    tell(tr("Reading…"));
}

void ShareDialog::prepare()
{
    m_typing.stop();
    letGo();
    m_private->setEnabled(m_mask->isChecked());
    m_words->setEnabled(m_mask->isChecked());
    ShareWish wish;
    wish.sources = m_sources;
    wish.journey = m_journey;
    wish.mask = m_mask->isChecked();
    wish.redaction.key = m_key;
    wish.redaction.privateAddresses = m_private->isChecked();
    const QStringList words = m_words->text().split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& word : words)
        if (word.trimmed().size() >= 2)
            wish.redaction.words.push_back(word.trimmed().toStdString());
    m_controller.prepare(std::move(wish));
}

void ShareDialog::onPrepared(const ShareMaterialPtr& material)
{
    m_material = material;
    m_save->setEnabled(true);
    tell(material->wish.mask ? tr("What stands for what stays on this computer.")
                             : tr("Nothing is masked: names and addresses go out as they are."),
         !material->wish.mask);
    showReplacements();
    showFormat();
    if (!m_pendingPath.isEmpty())
        saveTo(std::exchange(m_pendingPath, QString()));
}

void ShareDialog::showFormat()
{
    if (!m_material)
        return;
    m_copy->setEnabled(!isRecording(format()) && format() != ShareFormat::Html);
    m_controller.preview(m_material, format());
}

void ShareDialog::onPreview(ShareFormat format, const SharePreview& preview)
{
    if (format != this->format())
        return;
    m_image = preview.image;
    if (isPicture(format)) {
        m_preview->setCurrentWidget(m_picture);
        showPicture();
        return;
    }
    m_text->setPlainText(preview.text);
    m_preview->setCurrentWidget(m_text);
}

void ShareDialog::showPicture()
{
    if (m_image.isNull()) {
        m_picture->setText(tr("There is no packet’s way to draw."));
        return;
    }
    const qreal ratio = devicePixelRatioF();
    QPixmap picture = QPixmap::fromImage(
        m_image.scaled(m_preview->size() * ratio, Qt::KeepAspectRatio, Qt::SmoothTransformation));
    picture.setDevicePixelRatio(ratio);
    m_picture->setPixmap(picture);
}

void ShareDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    if (m_preview->currentWidget() == m_picture && !m_image.isNull())
        showPicture();
}

void ShareDialog::showReplacements()
{
    m_replacements->clear();
    const auto& all = m_material->replacements;
    QList<QTreeWidgetItem*> items;
    for (std::size_t i = 0; i < std::min(all.size(), kReplacementsShown); ++i)
        items.append(new QTreeWidgetItem({text(all[i].kind), text(all[i].original),
                                          text(all[i].pseudonym), QString::number(all[i].count)}));
    if (all.size() > kReplacementsShown)
        items.append(new QTreeWidgetItem(
            {QString(),
             tr("and %n more", nullptr, static_cast<int>(all.size() - kReplacementsShown))}));
    m_replacements->addTopLevelItems(items);
    m_replacements->setVisible(m_material->wish.mask);
}

void ShareDialog::copy()
{
    if (!m_material)
        return;
    if (isPicture(format())) {
        if (!copyStory(*m_material->snapshot, m_material->journey))
            return;
    } else {
        QGuiApplication::clipboard()->setText(text(sharedText(*m_material, format())));
    }
    tell(tr("✔ Copied"));
    Q_EMIT copied();
}

void ShareDialog::chooseFile()
{
    const QString ending = QString::fromLatin1(shareEnding(format()));
    auto* dialog = new QFileDialog(this, tr("Save"), QStringLiteral("vethscope") + ending,
                                   QStringLiteral("*%1").arg(ending));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(ending.mid(1));
    connect(dialog, &QFileDialog::fileSelected, this, &ShareDialog::saveTo);
    dialog->open();
}

void ShareDialog::saveTo(const QString& path)
{
    if (!m_material) { // it is made anew: it goes there once it is
        m_pendingPath = path;
        return;
    }
    tell(tr("Writing…"));
    m_controller.save(m_material, format(), path);
}

void ShareDialog::tell(const QString& words, bool bad)
{
    m_state->setProperty("tone", bad ? QStringLiteral("drop") : QStringLiteral("secondary"));
    m_state->setStyleSheet(QString()); // re-reads the property
    m_state->setText(words);
}

} // namespace vs::ui
