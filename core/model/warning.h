// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/phrase.h"

/// What a trace warns of (EventSink::onWarning): templates for core::inEnglish(). A warning is an
/// English text: recordings keep it, and the thread that says it has no language. remarkText() says
/// it in the user's.
namespace vs::warning {

inline constexpr const char* kNotRoot =
    core::english("The rule walk and the kernel's drop reasons are not shown: they need root.");
inline constexpr const char* kNoNft = core::english(
    "The rule walk is not shown: nft is missing. Install it on the node with `apt install "
    "nftables`.");
inline constexpr const char* kNoWalk = core::english("The rule walk is not shown: {reason}");
inline constexpr const char* kListenerEnded =
    core::english("its listener ended with status {status}");
inline constexpr const char* kNotTraced = core::english("The rules are not traced: {reason}");
inline constexpr const char* kNftEnded = core::english("nft ended with status {status}");
inline constexpr const char* kStepsLost = core::english(
    "Steps of the rule walk were lost: there were more than the node could hand over.");
inline constexpr const char* kNothingTold = core::english(
    "No rule told anything of the packets that were traced: the node's rules saw none of them, or "
    "have no way to tell.");
inline constexpr const char* kLegacySilent = core::english(
    "The legacy {family} rules told nothing of the packets that were traced: they saw none of "
    "them, or their lines reach no log that is read.");
inline constexpr const char* kNoLogger = core::english(
    "The legacy {family} rules cannot tell their walk: no logger is bound for them (sysctl "
    "net.netfilter.nf_log.{number}).");
inline constexpr const char* kNoLogFile =
    core::english("The legacy {family} rules cannot tell their walk: their logger writes no "
                  "/var/log/pve-firewall.log.");

// What the scripts of command_table_instruments say when they cannot be.
inline constexpr const char* kScriptNoNft = core::english("nft is missing.");
inline constexpr const char* kScriptNoTracefs =
    core::english("tracefs is not mounted on the node.");
inline constexpr const char* kScriptNoEvent =
    core::english("the kernel has no event for freed packets, or it is locked down.");
inline constexpr const char* kScriptNoReasons =
    core::english("the kernel gives no reasons; they came with Linux 5.17.");
inline constexpr const char* kScriptNoInstance = core::english(
    "the kernel lets no trace instance be made: it is locked down, or rights are missing.");
inline constexpr const char* kScriptRefused =
    core::english("the kernel refuses to trace freed packets.");

inline constexpr const char* kNoReasons =
    core::english("The kernel's drop reasons are not shown: {reason}");
inline constexpr const char* kReasonsFlood = core::english(
    "The kernel's drop reasons are not shown any more: the node drops more than 20000 packets a "
    "second.");
inline constexpr const char* kReasonsClock =
    core::english("its trace clock could not be compared with its time.");
inline constexpr const char* kReasonsEnded =
    core::english("their watch ended with status {status}");
inline constexpr const char* kReasonsLost = core::english(
    "{count} drops that the kernel told were lost: there were more than could be read.");
inline constexpr const char* kShed = core::english(
    "{count} rule steps and kernel drops were left out: they came faster than they could be taken "
    "in.");

inline constexpr const char* kNoConntrack =
    core::english("Conntrack events are not shown: {reason}");
inline constexpr const char* kConntrackMissing = core::english("conntrack is missing.");
inline constexpr const char* kConntrackEnded =
    core::english("`conntrack -E` ended with status {status}");
inline constexpr const char* kConntrackLost =
    core::english("Conntrack events were lost: there were more than the node could hand over.");

inline constexpr const char* kNoCounters =
    core::english("Rule counters could not be read: {reason}");
inline constexpr const char* kNoState =
    core::english("The node's own counters could not be read: {reason}");
inline constexpr const char* kNotChecked =
    core::english("It could not be checked that the node is as it was: {reason}");

inline constexpr const char* kDamaged =
    core::english("{file} is damaged at byte {position}: what comes before was read ({reason})");
inline constexpr const char* kDamagedBlocks =
    core::english("{file} is damaged at byte {position}: what comes before was read");
inline constexpr const char* kCutShort =
    core::english("{file} is cut short at byte {position}: what comes before was read");
inline constexpr const char* kLinkType =
    core::english("{count} packets of link type {type} were left out: that type is not known");
inline constexpr const char* kNotUnderstood =
    core::english("{count} blocks of the file were not understood and left out");

inline constexpr const char* kNoRecording =
    core::english("The trace is not recorded: {file} cannot be written ({reason})");
inline constexpr const char* kTextBroken = core::english(
    "{count} lines of {file} begin like a packet or a listing and were not understood");
inline constexpr const char* kTextNothing =
    core::english("Nothing in {file} was recognised: it was left out");
inline constexpr const char* kPartial = core::english(
    "{file} was captured at some interfaces only, in one direction, or not all of it at one time: "
    "what is not seen elsewhere is no proof of a loss");
inline constexpr const char* kTextElided = core::english(
    "Lines were left out of {file}: what is not seen there is no proof that it was not there");
inline constexpr const char* kTextOpen = core::english(
    "{file} ends with a packet: whether more came is not told. Paste what follows it too, up to "
    "tcpdump's counts");
inline constexpr const char* kTextNoNames = core::english(
    "{count} packets of {file} do not say at which interface they were seen: run tcpdump 4.99 or "
    "newer with `-i any`");
inline constexpr const char* kTextEntries =
    core::english("{count} lines of `conntrack -L` tell what was tracked then; they are no events");
inline constexpr const char* kTextRules = core::english(
    "The rules in {file} are not whole: their numbers count the lines that are there");
inline constexpr const char* kNoInterfaces = core::english(
    "{count} packets of {file} do not say at which interface they were seen: capture with `tcpdump "
    "-i any -y LINUX_SLL2`");

} // namespace vs::warning
