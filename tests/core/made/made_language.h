// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"
#include "core/diagnose/snapshot.h"

#include <string>

namespace vs::made {

/// Says oddWords() for everything, and remembers what it was asked for.
const core::Lookup& oddLanguage();

/// Said in oddLanguage(), and nothing else: in brackets as a whole, no English among the words that
/// fill it, no place left open. Adds a failure that names `what`.
void expectSaid(const std::string& text, const std::string& what);

/// All that is said of a snapshot, in oddLanguage(): findings, stories, notes, walks, the origins
/// and lessons of rules. Every template that was asked for is marked for translators.
void expectSaid(const Snapshot& snapshot);

/// Every template that oddLanguage() was asked for so far stands in core's sources as a literal in
/// core::phrase() or its like, where the gatherer finds it.
void expectGathered();

} // namespace vs::made
