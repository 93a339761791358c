// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/redaction/redaction.h"

#include "core/report/redaction/name_collector.h"

namespace vs {

Result<std::vector<Replacement>> redactTrace(const TraceReader& read, EventSink& sink,
                                             const RedactionOptions& options)
{
    Redactor redactor(options);
    NameCollector collector(redactor);
    if (const auto learnt = read(collector); !learnt)
        return tl::unexpected(learnt.error());
    redactor.forgetCounts();
    RedactingSink masked(redactor, sink);
    if (const auto told = read(masked); !told)
        return tl::unexpected(told.error());
    return redactor.replacements();
}

} // namespace vs
