// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/help.h"

#include <map>

namespace vs {

namespace {

constexpr std::string_view kCommon = R"(
TARGET is [user@]host[:port], an alias of your SSH configuration, or lab[:NAME].
  --identity FILE         a private key; may be given more than once
  --known-hosts FILE      host keys to trust; may be given more than once
  --jump HOST             go through [user@]host[:port]; outermost first
  --accept-new-host-key   trust a host at first contact; a changed key is always refused
  --password-stdin        the first line of standard input is the password
  --dry-run               print every command that would run on the node, and run none
)";

const std::map<std::string_view, std::string_view>& texts()
{
    static const std::map<std::string_view, std::string_view> all = {
        {"topology", R"(usage: vethscope topology TARGET [--json] [-o FILE.png|svg|pdf]

Prints how the node's guests are wired: bridges and their ports, guests and their NICs.
  --json                  for programs
  -o FILE                 draw it into a picture instead
)"},
        {"trace",
         R"(usage: vethscope trace TARGET [--filter BPF] [--from GUEST] [--to GUEST|ADDRESS] [--port N]
                       [--duration S] [--until-drop] [--instrument] [--json]
                       [-o SESSION.pcapng [--payload]]

Watches packets on the node until Ctrl+C and says what became of them. Changes nothing there,
unless --instrument is given.
  --filter BPF            only packets that match, in tcpdump's language (no host names)
  --from, --to            only packets between these: a VMID, "CT 101", a guest's name, an address
  --port N                only this TCP or UDP port (and ICMP, which reports refusals)
  --duration S            end after so many seconds
  --until-drop            end at the first packet that is lost
  --instrument            let the kernel prove it: trace the lost flow through the rules (60 s, 20
                          packets a second), ask why packets are dropped; undoes itself
  --json                  print the verdicts for programs (docs/output.md)
  -o FILE                 record the session; Wireshark opens it too
  --payload               with -o: keep what the packets carry, too, as far as it was captured
Exit: 3 a packet was dropped or rejected; else 4 something is inconclusive or nothing was
captured; else 0. 1 failed, 2 bad usage.
)"},
        {"explain",
         R"(usage: vethscope explain FILE... [--json | --format text|markdown|bbcode|html]
                         [--redact [--word WORD]...] [-o SESSION.pcapng [--plain]]

Says what became of the packets in recorded sessions, captures (pcapng, pcap), or text that tcpdump,
conntrack, iptables-save, ip, bridge or the firewall's log printed. Several files are one trace; "-"
is standard input.
  --json                  for programs (docs/output.md)
  --format markdown       to post; what is long is folded (docs/report.md)
  --format bbcode         the same for forums such as Proxmox's
  --format html           one file for a browser, with the animation; fetches nothing
  --redact                mask addresses, names, comments and secrets (docs/redaction.md)
  --word WORD             a word of yours to mask, too; may be given more than once
  -o SESSION.pcapng       write all of it as one session, masked with --redact
  --plain                 write packets and their comments only, for other programs
Exit: as trace.
)"},
        {"render",
         R"(usage: vethscope render FILE -o PICTURE.png|svg|pdf|gif|webp [--size WIDTHxHEIGHT]
                        [--theme light|dark] [--storyboard] [--redact [--word WORD]...]

Draws the most telling exchange of a recorded session. Needs no display. A .gif or .webp plays it,
step by step.
  --size                  1600x900 unless told otherwise (a PNG has twice as many pixels each way);
                          of a .gif or .webp 1280x720, and 2560x1600 at most
  --storyboard            one drawing for each step, all in one picture, 1920 wide unless told
                          otherwise and as high as it gets; not in a .gif or .webp
  --redact, --word        mask what names somebody, as for explain
)"},
        {"doctor", R"(usage: vethscope doctor TARGET [--json] [--clean]

Says what the node can tell, what it cannot and what that costs, and what an earlier run of
Vethscope left behind there.
  --clean                 remove what was left behind; what another live run owns is left alone
  --json                  for programs
)"},
        {"lab",
         R"(usage: vethscope lab up|down|status|list [--scenario NAME] [--name LAB] [--backend legacy|nft]
                     [--json] [--dry-run]

The practice lab: a node wired like Proxmox VE, in network namespaces of this machine (Linux,
root). While it is up, `lab` (or lab:NAME) is a target.
  up                      build it; rst-dropped unless --scenario says otherwise
  down                    remove it; nothing stays behind
  status                  the labs that are up; --json for programs
  list                    the scenarios
)"},
    };
    return all;
}

} // namespace

std::string generalHelp()
{
    return R"(vethscope: shows where a packet dies inside a Proxmox VE node, by which rule, and why

usage: vethscope [FILE... | --demo [NAME [NAME]] | --connect TARGET]        the window
       vethscope topology TARGET [--json] [-o FILE.png|svg|pdf]    how a node is wired
       vethscope trace TARGET [options]                            watch packets, say what became of them
       vethscope explain FILE... [--json | --format F] [--redact]  the same for recordings, captures, text
       vethscope render FILE -o PICTURE [options]                  draw a recording, also as it moves
       vethscope doctor TARGET [--json] [--clean]                  what a node can tell
       vethscope lab up|down|status|list [options]                 the practice lab (Linux, root)

  FILE FILE               compare two recordings, in step
  --demo [NAME [NAME]]    play a bundled recording (rst-dropped), or compare two
  --connect TARGET        connect to a node and watch
  --version, --help       also: vethscope SUBCOMMAND --help
)" + std::string(kCommon) +
           R"(
Exit: 0 done, 1 failed, 2 bad usage; trace and explain also 3 (lost packets) and 4 (inconclusive).
)";
}

std::string commandHelp(std::string_view command)
{
    const auto found = texts().find(command);
    if (found == texts().end())
        return {};
    const bool common = command == "topology" || command == "trace" || command == "doctor";
    return std::string(found->second) + (common ? std::string(kCommon) : std::string());
}

} // namespace vs
