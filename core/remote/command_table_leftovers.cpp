// SPDX-License-Identifier: GPL-3.0-or-later
// What looks for, and removes, what an earlier run left behind.
#include "core/remote/command_table.h"

#include "core/base/phrase.h"
namespace vs::commands {

namespace {

/// What leftovers() and cleanLeftovers() share; $clean is 1 to remove.
constexpr std::string_view kLeftovers = R"sh(gone() { [ -z "$(tr '\0' ' ' <"/proc/$1/cmdline")" ]; }
say() {
  case $1 in
    live) printf 'live %s\n' "$2" ;;
    *) if [ "$clean" != 1 ]; then printf '%s\n' "$2"
       elif eval "$3" >/dev/null 2>&1; then printf 'removed %s\n' "$2"
       else printf 'failed %s\n' "$2"; fi ;;
  esac
}
for file in $(grep -lz '^VETHSCOPE_RUN=' /proc/[0-9]*/environ); do
  directory=${file%/environ} pid=${file#/proc/} pid=${pid%/environ}
  # A script has many lines: the first, and not all of it, tells which one it is.
  text=$(tr '\0' ' ' <"$directory/cmdline" | sed 's/^\(.\{120\}\).*/\1.../;q')
  parent=$(sed -n 's/^PPid:[^0-9]*//p' "$directory/status")
  [ -n "$text" ] && [ -n "$parent" ] || continue
  grep -qz '^VETHSCOPE_RUN=' "/proc/$parent/environ" && continue
  owner=orphan
  grep -q vethscope "/proc/$parent/cmdline" && owner=live
  say $owner "process $pid $text" "kill -INT $pid; sleep 1; kill -KILL $pid; sleep 0.2; gone $pid"
done 2>/dev/null
nft list tables 2>/dev/null | while read -r word family name; do
  case $name in vethscope_*) ;; *) continue ;; esac
  owner=orphan
  nft list table "$family" "$name" 2>/dev/null | grep -q 'flags .*owner' && owner=live
  say $owner "table $family $name" "nft delete table $family $name"
done
held() { ls -l /proc/[0-9]*/fd 2>/dev/null | grep -qF "/instances/$1/"; }
tracing=/sys/kernel/tracing
[ -d "$tracing/instances" ] || tracing=/sys/kernel/debug/tracing
for directory in "$tracing"/instances/vethscope-*; do
  [ -d "$directory" ] || continue
  name=${directory##*/}
  owner=orphan
  # Once more: one that is being made or removed right now has no reader for a moment.
  if held "$name" || { sleep 1; held "$name"; }; then owner=live; fi
  [ -d "$directory" ] || continue
  say $owner "instance $name" "echo 0 >$directory/tracing_on; rmdir $directory"
done
true
)sh";

} // namespace

RemoteCommand leftovers()
{
    RemoteCommand command;
    command.name = "leftovers";
    command.purpose = core::english("Looks for what an earlier run left behind.");
    command.script = "clean=0\n" + std::string(kLeftovers);
    command.privileged = true;
    return command;
}

RemoteCommand cleanLeftovers()
{
    RemoteCommand command;
    command.name = "clean-leftovers";
    command.purpose = core::english("Removes what an earlier run left behind, and nothing else.");
    command.script = "clean=1\n" + std::string(kLeftovers);
    command.effect = RemoteCommand::Effect::Temporary;
    command.privileged = true;
    return command;
}

} // namespace vs::commands
