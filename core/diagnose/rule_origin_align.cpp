// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/diagnose/rule_origin_align.h"

#include <algorithm>
#include <cstdint>

namespace vs::origin {

namespace {

/// Tables of this size take some megabytes and milliseconds; longer chains are answered by
/// themselves.
constexpr std::size_t kLargestTable = 400'000;

/// Cheapest way through a grid of rules (down) and slots (across). A place also knows whether its
/// slot has got a rule.
class Grid
{
public:
    Grid(std::size_t rules, const std::vector<Slot>& slots, std::vector<bool> fitting)
        : m_rules(rules), m_slots(slots), m_fitting(std::move(fitting)),
          m_unmatched(static_cast<std::uint32_t>(slots.size()) + 1)
    {}

    bool fits(std::size_t rule, std::size_t slot) const
    {
        return m_fitting[rule * m_slots.size() + slot];
    }

    /// Cost from the beginning to each place.
    void forward()
    {
        m_from.assign(places(), kFar);
        m_from[at(0, 0, false)] = 0;
        for (std::size_t rule = 0; rule <= m_rules; ++rule) {
            for (std::size_t slot = 0; slot <= m_slots.size(); ++slot) {
                for (const bool taken : {true, false})
                    eachStep(rule, slot, taken, [&](std::size_t to, std::uint32_t cost) {
                        m_from[to] = std::min(m_from[to], m_from[at(rule, slot, taken)] + cost);
                    });
            }
        }
    }

    /// Cost from each place to the end.
    void backward()
    {
        m_to.assign(places(), kFar);
        m_to[at(m_rules, m_slots.size(), false)] = 0;
        for (std::size_t rule = m_rules + 1; rule-- > 0;) {
            for (std::size_t slot = m_slots.size() + 1; slot-- > 0;) {
                for (const bool taken : {false, true})
                    eachStep(rule, slot, taken, [&](std::size_t to, std::uint32_t cost) {
                        std::uint32_t& here = m_to[at(rule, slot, taken)];
                        here = std::min(here, m_to[to] + cost);
                    });
            }
        }
    }

    Maker maker(std::size_t rule) const
    {
        const std::uint32_t best = m_to[at(0, 0, false)];
        Maker maker;
        bool unmatched = false;
        for (std::size_t slot = 0; slot <= m_slots.size(); ++slot) {
            for (const bool taken : {false, true}) {
                const std::uint32_t before = m_from[at(rule, slot, taken)];
                if (takes(rule, slot, taken) && before + m_to[at(rule + 1, slot, true)] == best)
                    note(maker, m_slots[slot].line);
                unmatched |= before + m_unmatched + m_to[at(rule + 1, slot, taken)] == best;
            }
        }
        maker.certain = maker.line == nullptr || !unmatched;
        return maker;
    }

    static void note(Maker& maker, const FirewallRule* line)
    {
        if (maker.line == nullptr)
            maker.line = line;
        else if (maker.line != line && maker.other == nullptr)
            maker.other = line;
    }

private:
    static constexpr std::uint32_t kFar = 1U << 30U;

    std::size_t places() const { return (m_rules + 1) * (m_slots.size() + 1) * 2; }
    std::size_t at(std::size_t rule, std::size_t slot, bool taken) const
    {
        return (rule * (m_slots.size() + 1) + slot) * 2 + (taken ? 1 : 0);
    }

    bool takes(std::size_t rule, std::size_t slot, bool taken) const
    {
        return slot < m_slots.size() && fits(rule, slot) && (!taken || m_slots[slot].repeats);
    }

    template<class Step>
    void eachStep(std::size_t rule, std::size_t slot, bool taken, Step&& step) const
    {
        if (slot < m_slots.size())
            step(at(rule, slot + 1, false), taken ? 0 : 1);
        if (rule == m_rules)
            return;
        step(at(rule + 1, slot, taken), m_unmatched);
        if (takes(rule, slot, taken))
            step(at(rule + 1, slot, true), 0);
    }

    std::size_t m_rules;
    const std::vector<Slot>& m_slots;
    std::vector<bool> m_fitting;
    std::uint32_t m_unmatched; ///< dearer than all slots together
    std::vector<std::uint32_t> m_from;
    std::vector<std::uint32_t> m_to;
};

} // namespace

Maker makerOf(const std::vector<GeneratedRule>& rules, std::size_t wanted,
              const std::vector<Slot>& slots, const LineContext& context, bool interfaceIsCondition)
{
    if (rules.size() * slots.size() > kLargestTable) {
        Maker maker;
        for (const Slot& slot : slots) {
            if (fits(slot, rules[wanted], context, interfaceIsCondition))
                Grid::note(maker, slot.line);
        }
        return maker;
    }
    std::vector<bool> fitting;
    fitting.reserve(rules.size() * slots.size());
    for (const GeneratedRule& rule : rules) {
        for (const Slot& slot : slots)
            fitting.push_back(fits(slot, rule, context, interfaceIsCondition));
    }
    Grid grid(rules.size(), slots, std::move(fitting));
    grid.forward();
    grid.backward();
    return grid.maker(wanted);
}

} // namespace vs::origin
