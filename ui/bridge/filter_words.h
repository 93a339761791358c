// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/query/problem.h"

#include <QString>

namespace vs::ui {

/// English of core/query in the user's language; names and examples in it stay as they are.
QString filterWords(const std::string& english);

/// What is wrong with a filter and what to write instead.
QString problemWords(const FilterProblem& problem);

/// Core counts bytes of UTF-8, Qt counts UTF-16.
int toUtf16(const QString& text, std::size_t bytes);
std::size_t toBytes(const QString& text, int position);

} // namespace vs::ui
