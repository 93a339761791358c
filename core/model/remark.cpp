// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/remark.h"

#include "core/base/error.h"
#include "core/model/problem.h"
#include "core/model/warning.h"

#include <algorithm>
#include <cstring>
#include <vector>

namespace vs {

namespace {

constexpr const char* kWarnings[] = {
    warning::kNotRoot,          warning::kNoNft,          warning::kNoWalk,
    warning::kListenerEnded,    warning::kNotTraced,      warning::kNftEnded,
    warning::kStepsLost,        warning::kNothingTold,    warning::kLegacySilent,
    warning::kNoLogger,         warning::kNoLogFile,      warning::kScriptNoNft,
    warning::kScriptNoTracefs,  warning::kScriptNoEvent,  warning::kScriptNoReasons,
    warning::kScriptNoInstance, warning::kScriptRefused,  warning::kNoReasons,
    warning::kReasonsFlood,     warning::kReasonsClock,   warning::kReasonsEnded,
    warning::kReasonsLost,      warning::kShed,           warning::kNoConntrack,
    warning::kConntrackMissing, warning::kConntrackEnded, warning::kConntrackLost,
    warning::kNoCounters,       warning::kNoState,        warning::kNotChecked,
    warning::kDamaged,          warning::kDamagedBlocks,  warning::kCutShort,
    warning::kLinkType,         warning::kNotUnderstood,  warning::kTextBroken,
    warning::kTextElided,       warning::kTextOpen,       warning::kTextNoNames,
    warning::kTextEntries,      warning::kTextRules,      warning::kTextNothing,
    warning::kPartial,          warning::kNoInterfaces,   warning::kNoRecording,
};

constexpr const char* kProblems[] = {
    problem::kCutShort,
    problem::kNotRoot,
    problem::kNoTcpdump,
    problem::kNoConntrack,
    problem::kNoIp,
    problem::kNoIptables,
    problem::kInterfaces,
    problem::kEntries,
    problem::kVlans,
    problem::kForwarding,
    problem::kNoGuests,
    problem::kSomeGuests,
    problem::kGuestLines,
    problem::kRules,
    problem::kNftRules,
    problem::kEbtablesRules,
    problem::kRuleLines,
    problem::kFilesCut,
    problem::kFilesLarge,
    problem::kAndMore,
    problem::kCounters,
    problem::kQueues,
    problem::kConntrackCounters,
    problem::kRoutes,
    problem::kKernelLog,
    problem::kInferred,
};

std::vector<const char*> allTemplates()
{
    std::vector<const char*> all = errorTemplates(); // why something is not shown
    all.insert(all.end(), std::begin(kWarnings), std::end(kWarnings));
    all.insert(all.end(), std::begin(kProblems), std::end(kProblems));
    // The longer one says more: "no answer in time" goes before "no answer".
    std::stable_sort(all.begin(), all.end(), [](const char* one, const char* other) {
        return std::strlen(one) > std::strlen(other);
    });
    return all;
}

} // namespace

std::string remarkText(const std::string& english)
{
    static const std::vector<const char*> kAll = allTemplates();
    return core::reworded(english, kAll);
}

} // namespace vs
