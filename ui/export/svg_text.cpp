// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/svg_text.h"

namespace vs::ui {

namespace {

bool turnsDirection(char16_t letter)
{
    return letter == 0x061c || letter == 0x200e || letter == 0x200f ||
           (letter >= 0x202a && letter <= 0x202e) || (letter >= 0x2066 && letter <= 0x2069);
}

bool isForbidden(char16_t letter)
{
    return letter < 0x20 || (letter >= 0x7f && letter < 0xa0) || letter == 0x2028 ||
           letter == 0x2029 || letter >= 0xfffe || turnsDirection(letter);
}

} // namespace

QString plainText(const QString& words)
{
    QString plain;
    plain.reserve(words.size());
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QChar letter = words[i];
        const bool pair =
            letter.isHighSurrogate() && i + 1 < words.size() && words[i + 1].isLowSurrogate();
        if (pair) {
            plain += letter;
            plain += words[++i];
        } else if (letter == QLatin1Char('\n') || letter == QLatin1Char('\t')) {
            plain += QLatin1Char(' ');
        } else if (letter.isSurrogate() || isForbidden(letter.unicode())) {
            plain += QChar(QChar::ReplacementCharacter);
        } else {
            plain += letter;
        }
    }
    return plain;
}

QString xmlText(const QString& words)
{
    return plainText(words).toHtmlEscaped().replace(QLatin1Char('\''), QLatin1String("&#39;"));
}

} // namespace vs::ui
