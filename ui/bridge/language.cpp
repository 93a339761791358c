// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/language.h"

#include "core/model/remark.h"

#include <QCoreApplication>

namespace vs::ui {

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
