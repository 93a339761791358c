// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/diagnose/story.h"
#include "core/layout/path_input.h"

#include <QCoreApplication>

namespace vs::ui {

/// The sentences around a story's drawing. Interface names, rules, flags and states stay as the
/// kernel spells them.
class StoryWords
{
    Q_DECLARE_TR_FUNCTIONS(PathPicture)

public:
    /// Both must outlive this.
    StoryWords(const Snapshot& snapshot, const Story& story);

    void sayHeader(layout::PathLayoutInput& input) const;
    /// In place of the verdict: what is to be predicted.
    void sayRiddle(layout::PathLayoutInput& input) const;
    void sayLegend(layout::PathLayoutInput& input) const;
    void sayLanes(layout::PathLayoutInput& input) const;
    void sayRule(layout::PathLayoutInput& input) const;
    void sayReasons(layout::PathLayoutInput& input) const;

    std::string interval(const StoryStep& step) const;
    std::string mark(const ConntrackMark& mark) const;
    /// Over a drop: what conntrack called the packet there, if that is known.
    std::string dropWord(const JourneyRecord& record) const;
    /// What conntrack called the packet in a pass; empty where nothing is known of it.
    std::string passState(const RuleWalk& walk, const JourneyRecord& record) const;
    std::string unsureWord() const;

private:
    const Judgement* judgement() const;
    void sayDecidingRule(const Judgement& verdict, layout::RuleInput& box) const;
    void sayPlace(const Judgement& verdict, layout::RuleInput& box) const;
    QString provedBy() const;
    void sayDropBadge(layout::PathLayoutInput& input) const;
    void sayOtherBadge(layout::PathLayoutInput& input) const;
    QString captureLoss() const;
    /// What was not read from a node says so.
    QString withWiring(const QString& words) const;
    QString counterChange() const;

    const Snapshot& m_snapshot;
    const Story& m_story;
};

} // namespace vs::ui
