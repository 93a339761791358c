// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace vs::ui {

/// Tells answers to the current question from those to an earlier one: each start() makes all
/// earlier jobs stale. One thread (the GUI's) uses it; workers only carry the number along.
class JobTracker
{
public:
    using Job = std::uint64_t;

    Job start() { return ++m_current; }
    void cancel() { ++m_current; }
    bool isCurrent(Job job) const { return job == m_current; }

private:
    Job m_current = 0;
};

} // namespace vs::ui
