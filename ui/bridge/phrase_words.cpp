// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/phrase_words.h"

#include <QCoreApplication>

namespace vs::ui {

QString said(const Phrase& phrase)
{
    if (phrase.empty())
        return {};
    Phrase translated = phrase;
    translated.text = QCoreApplication::translate("Lessons", phrase.text.c_str()).toStdString();
    // Not QString::arg(): a name may hold a %1 itself.
    return QString::fromStdString(translated.english());
}

} // namespace vs::ui
