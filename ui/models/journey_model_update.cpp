// SPDX-License-Identifier: GPL-3.0-or-later
// How the rows of one snapshot become those of the next, without starting over.
#include "ui/models/journey_model.h"

#include <algorithm>

namespace vs::ui {

namespace {

/// Scattered changes beyond these are told as one.
constexpr std::size_t kRanges = 64;

struct Range
{
    int first = 0;
    int last = 0;
};

void add(std::vector<Range>& ranges, int row)
{
    if (!ranges.empty() && ranges.back().last + 1 == row)
        ranges.back().last = row;
    else
        ranges.push_back({row, row});
}

} // namespace

struct JourneyModel::Difference
{
    std::vector<Range> removed;  ///< rows as they were
    std::vector<Range> inserted; ///< rows as they will be
};

JourneyModel::Difference JourneyModel::difference(const Rows& old, const Rows& wanted)
{
    Difference found;
    std::size_t i = 0, j = 0;
    while (i < old.size() || j < wanted.size()) {
        const bool both = i < old.size() && j < wanted.size();
        // Most are the very same: nothing behind the pointers is looked at then.
        if (both && (old[i] == wanted[j] || old[i]->journey.id == wanted[j]->journey.id)) {
            ++i;
            ++j;
        } else if (j == wanted.size() || (both && old[i]->journey.id < wanted[j]->journey.id)) {
            add(found.removed, static_cast<int>(i++));
        } else {
            add(found.inserted, static_cast<int>(j++));
        }
    }
    return found;
}

bool JourneyModel::update(const Rows& wanted)
{
    const Difference found = difference(m_rows, wanted);
    if (found.removed.size() + found.inserted.size() > kRanges)
        return false;
    removeRanges(found);
    insertRanges(found, wanted);
    replaceChanged(wanted);
    return true;
}

void JourneyModel::removeRanges(const Difference& difference)
{
    for (auto range = difference.removed.rbegin(); range != difference.removed.rend(); ++range) {
        const auto first = m_rows.begin() + range->first;
        const auto last = m_rows.begin() + range->last + 1;
        beginRemoveRows({}, range->first, range->last);
        countDropped(first, last, -1);
        m_rows.erase(first, last);
        endRemoveRows();
    }
}

void JourneyModel::insertRanges(const Difference& difference, const Rows& wanted)
{
    for (const Range& range : difference.inserted) {
        const auto first = wanted.begin() + range.first;
        const auto last = wanted.begin() + range.last + 1;
        beginInsertRows({}, range.first, range.last);
        countDropped(first, last, 1);
        m_rows.insert(m_rows.begin() + range.first, first, last);
        endInsertRows();
    }
}

void JourneyModel::replaceChanged(const Rows& wanted)
{
    std::vector<Range> changed;
    for (std::size_t row = 0; row < wanted.size(); ++row) {
        if (m_rows[row] == wanted[row])
            continue;
        const auto at = static_cast<std::ptrdiff_t>(row);
        countDropped(m_rows.begin() + at, m_rows.begin() + at + 1, -1);
        countDropped(wanted.begin() + at, wanted.begin() + at + 1, 1);
        m_rows[row] = wanted[row];
        add(changed, static_cast<int>(row));
    }
    if (changed.size() > kRanges)
        changed = {{changed.front().first, changed.back().last}};
    for (const Range& range : changed)
        Q_EMIT dataChanged(index(range.first, 0), index(range.last, columnCount() - 1));
}

} // namespace vs::ui
