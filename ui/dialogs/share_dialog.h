// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/bridge/share_controller.h"

#include <QDialog>
#include <QTimer>

class QCheckBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace vs::ui {

/// Before anything leaves: what it is, what it looks like, and every name and address that is
/// masked in it.
class ShareDialog : public QDialog
{
    Q_OBJECT

public:
    /// Of these sources the story of `journey`.
    ShareDialog(std::vector<Source> sources, JourneyId journey, QWidget* parent = nullptr);

    void choose(ShareFormat format);
    ShareFormat format() const;
    /// Null while the trace is read.
    const ShareMaterialPtr& material() const { return m_material; }

    QCheckBox* maskBox() const { return m_mask; }
    QCheckBox* privateBox() const { return m_private; }
    QLineEdit* wordsEdit() const { return m_words; }
    QTreeWidget* replacements() const { return m_replacements; }
    QPlainTextEdit* textPreview() const { return m_text; }
    QLabel* picturePreview() const { return m_picture; }
    QLabel* stateLabel() const { return m_state; }
    QPushButton* copyButton() const { return m_copy; }
    QPushButton* saveButton() const { return m_save; }
    /// Writes it there, as the button does once a place is chosen.
    void saveTo(const QString& path);
    void copy();

Q_SIGNALS:
    void saved(const QString& path);
    void copied();

protected:
    void resizeEvent(QResizeEvent* event) override;

private:
    QWidget* makeList();
    QWidget* makePreview();
    QWidget* makeMasking();
    /// Nothing can be copied or saved until prepare() is done.
    void letGo();
    void prepare();
    void onPrepared(const ShareMaterialPtr& material);
    void onPreview(ShareFormat format, const SharePreview& preview);
    void showFormat();
    void showPicture();
    void showReplacements();
    void chooseFile();
    void tell(const QString& words, bool bad = false);

    std::vector<Source> m_sources;
    JourneyId m_journey;
    RedactionKey m_key; ///< one for all that is made here
    ShareController m_controller;
    ShareMaterialPtr m_material;
    QString m_pendingPath; ///< chosen while the trace was read anew
    QImage m_image;
    QTimer m_typing; ///< the words are read once nobody types any more
    QListWidget* m_formats;
    QStackedWidget* m_preview;
    QLabel* m_picture;
    QPlainTextEdit* m_text;
    QCheckBox* m_mask;
    QCheckBox* m_private;
    QLineEdit* m_words;
    QTreeWidget* m_replacements;
    QLabel* m_state;
    QPushButton* m_copy;
    QPushButton* m_save;
};

} // namespace vs::ui
