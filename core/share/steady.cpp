// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/share/steady.h"

#include "core/record/tee.h"

#include <mutex>
#include <optional>

namespace vs {

namespace {

/// How much a telling told.
struct Extent
{
    std::uint64_t events = 0;              ///< warnings do not count
    std::vector<std::string> lastWarnings; ///< behind the last event: of the file's end as it was
    Timestamp end = 0;
};

/// Passes on what lies within the extent, and finds out what it is where none is given.
class SteadySink : public TeeSink
{
public:
    SteadySink(EventSink& sink, std::optional<Extent> extent) : m_given(std::move(extent))
    {
        add(sink);
    }

    const Extent& told() const { return m_told; }

    void onWarning(const std::string& it) override
    {
        if (isOver())
            return; // of what came since; those of then are told with the end
        if (m_given)
            TeeSink::onWarning(it);
        else
            m_told.lastWarnings.push_back(it);
    }
    void onEnd(Timestamp it) override
    {
        if (m_given)
            m_told.lastWarnings = m_given->lastWarnings;
        m_told.end = m_given ? m_given->end : it;
        for (const std::string& warning : m_told.lastWarnings)
            TeeSink::onWarning(warning);
        TeeSink::onEnd(m_told.end);
    }

private:
    bool isOver() const { return m_given && m_told.events == m_given->events; }

    bool takes() override
    {
        if (isOver())
            return false;
        for (const std::string& warning : m_told.lastWarnings)
            TeeSink::onWarning(warning); // they were not the last
        m_told.lastWarnings.clear();
        ++m_told.events;
        return true;
    }

    const std::optional<Extent> m_given;
    Extent m_told;
};

struct Settled
{
    std::mutex mutex;
    std::optional<Extent> extent;
};

} // namespace

TraceTeller steadyTeller(TraceTeller tell)
{
    return [tell = std::move(tell),
            settled = std::make_shared<Settled>()](EventSink& sink) -> Result<SessionRead> {
        std::optional<Extent> known;
        {
            const std::lock_guard lock(settled->mutex);
            known = settled->extent;
        }
        SteadySink steady(sink, std::move(known));
        auto read = tell(steady);
        const std::lock_guard lock(settled->mutex);
        if (read && !settled->extent)
            settled->extent = steady.told();
        return read;
    };
}

} // namespace vs
