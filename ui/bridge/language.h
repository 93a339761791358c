// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"

#include <QLocale>
#include <QString>
#include <QTranslator>

namespace vs::ui {

/// The words of the window for a locale, while this lives: ours and Qt's own. What a language does
/// not say is said in English, whose plurals are always there. Before the first widget; GUI thread.
class Translations
{
public:
    explicit Translations(const QLocale& locale);
    ~Translations();
    Translations(const Translations&) = delete;
    Translations& operator=(const Translations&) = delete;

private:
    QTranslator m_plurals, m_qt, m_words;
};

/// What core says, from Qt's translations (context "core"): for a core::LanguageScope on each
/// thread that makes what the window shows, findings and stories above all. Any thread; lasts as
/// long as the program.
const core::Lookup& coreLookup();

/// A phrase of core's in the user's language; on a thread with a LanguageScope.
QString said(const core::Phrase& phrase);
/// A warning, a problem, a reason, a purpose: what core says in English and keeps so.
QString remark(const std::string& english);

} // namespace vs::ui
