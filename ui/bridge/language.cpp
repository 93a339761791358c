// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/language.h"

#include "core/model/remark.h"

#include <QCoreApplication>
#include <QLibraryInfo>

namespace vs::ui {

Translations::Translations(const QLocale& locale)
{
    const QString folder = QStringLiteral(":/i18n");
    const QString name = QStringLiteral("vethscope");
    const QString between = QStringLiteral("_");
    // The one installed last is asked first.
    if (m_plurals.load(QLocale(QLocale::English), name, between, folder))
        QCoreApplication::installTranslator(&m_plurals);
    if (m_qt.load(locale, QStringLiteral("qtbase"), between,
                  QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        QCoreApplication::installTranslator(&m_qt);
    if (m_words.load(locale, name, between, folder))
        QCoreApplication::installTranslator(&m_words);
}

Translations::~Translations()
{
    for (QTranslator* one : {&m_words, &m_qt, &m_plurals})
        QCoreApplication::removeTranslator(one);
}

const core::Lookup& coreLookup()
{
    static const core::Lookup lookup = [](const char* english) {
        return QCoreApplication::translate("core", english).toStdString();
    };
    return lookup;
}

QString said(const core::Phrase& phrase)
{
    return QString::fromStdString(phrase.text());
}

QString remark(const std::string& english)
{
    return QString::fromStdString(remarkText(english));
}

} // namespace vs::ui
