// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/filter_words.h"

#include "ui/bridge/words.h"

#include <QCoreApplication>

namespace vs::ui {

QString filterWords(const std::string& english)
{
    return english.empty() ? QString() : QCoreApplication::translate("Filter", english.c_str());
}

QString problemWords(const FilterProblem& problem)
{
    const QString words = filterWords(problemTemplate(problem.kind));
    const QString first = text(problem.first);
    const QString second = text(problem.second);
    const bool one = words.contains(QLatin1String("%1"));
    const bool two = words.contains(QLatin1String("%2"));
    return one && two ? words.arg(first, second)
           : one      ? words.arg(first)
           : two      ? words.arg(second)
                      : words;
}

int toUtf16(const QString& text, std::size_t bytes)
{
    const QByteArray utf8 = text.toUtf8();
    return static_cast<int>(QString::fromUtf8(utf8.left(static_cast<qsizetype>(bytes))).size());
}

std::size_t toBytes(const QString& text, int position)
{
    return static_cast<std::size_t>(text.left(position).toUtf8().size());
}

} // namespace vs::ui
