// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/wrapper.h"

#include "core/remote/quote.h"

namespace vs {

namespace {

constexpr std::size_t kNoiseKept = 4096;

constexpr std::string_view kEnvironment =
    "PATH=/usr/sbin:/usr/bin:/sbin:/bin:/usr/local/sbin:/usr/local/bin LC_ALL=C\n"
    "export PATH LC_ALL\n"
    "unset LANGUAGE BASH_ENV ENV\n";

// Run by bash; $1 is the worker's script. Each job has a process group of its own (set -m), so that
// whatever the worker starts is reached by its signals, and the worker does not inherit the ignored
// SIGINT of an ordinary background job. SIGUSR1 is ignored until the worker installs its own
// handler: asked for statistics too early, it would die.
constexpr std::string_view kBashKeeper = R"sh(trap '' USR1
exec 3<&0 </dev/null 4>&2 2>/dev/null
set -m
/bin/sh -c "$1" 3<&- 2>&4 4>&- &
P=$!
{
  while IFS= read -r -t PATIENCE -u 3 line; do
    [ "$line" != s ] || kill -USR1 $P
  done
  kill -INT -- -$P; sleep 2; kill -KILL -- -$P
} >/dev/null 4>&- &
W=$!
exec 3<&- 4>&-
trap 'kill -INT -- -$P; sleep 2; kill -KILL -- -$P' TERM HUP INT
wait $P; R=$?
while kill -0 $P; do wait $P; R=$?; done
if kill -INT -- -$P; then
  for i in 1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20; do
    kill -0 -- -$P || break
    sleep 0.1
  done
  kill -KILL -- -$P
fi
kill -KILL -- -$W
exit $R
)sh";

// Where bash is missing there is no read with a deadline: the end of standard input must do.
constexpr std::string_view kPlainKeeper = R"sh(exec 3<&0 </dev/null 4>&2 2>/dev/null
/bin/sh -c "$1" 3<&- 2>&4 4>&- &
P=$!
{ cat <&3; kill -INT $P; sleep 1; kill -TERM $P; sleep 1; kill -KILL $P; } >/dev/null 4>&- &
W=$!
exec 3<&- 4>&-
wait $P; R=$?
pkill -KILL -P $W
kill -KILL $W
exit $R
)sh";

std::string keeper(std::string_view text, std::chrono::seconds patience)
{
    std::string filled(text);
    if (const std::size_t at = filled.find("PATIENCE"); at != std::string::npos)
        filled.replace(at, 8, std::to_string(patience.count()));
    return filled;
}

} // namespace

WrappedCommand wrapCommand(const RemoteCommand& command, std::string_view token,
                           std::chrono::seconds limit, std::chrono::seconds patience)
{
    WrappedCommand wrapped;
    wrapped.marker = "vethscope-" + std::string(token);

    // It must be the command itself that the signal reaches, not a shell around it.
    const std::string worker = command.statistics ? "exec " + command.script : command.script;
    const std::string run = "timeout -k 5 " + std::to_string(limit.count());

    // The marker is printed in two pieces, so that a shell that echoes commands does not forge it.
    std::string script(kEnvironment);
    script += "printf '%s-%s\\n' vethscope " + std::string(token) + "\n";
    script += "printf '%s-%s\\n' vethscope " + std::string(token) + " >&2\n";
    script += "W=" + shellQuote(worker) + "\n";
    script += "if command -v bash >/dev/null 2>&1; then\n";
    script += "exec " + run + " bash --norc -c " + shellQuote(keeper(kBashKeeper, patience)) +
              " vethscope \"$W\"\n";
    script += "fi\n";
    script += "exec " + run + " /bin/sh -c " + shellQuote(kPlainKeeper) + " vethscope \"$W\"\n";

    if (command.privileged) {
        const std::string body = "S=" + shellQuote(script) + "\n";
        script = std::string(kEnvironment) + body +
                 "if [ \"$(id -u)\" = 0 ]; then exec /bin/sh -c \"$S\"; fi\n"
                 "exec sudo -n /bin/sh -c \"$S\"\n";
    }
    wrapped.exec = forAnyLoginShell(script);
    return wrapped;
}

std::string_view MarkerFilter::feed(std::string_view chunk)
{
    if (m_found)
        return chunk;
    m_noise += chunk;
    const std::size_t at = m_noise.find(m_marker);
    if (at == std::string::npos) {
        if (m_noise.size() > kNoiseKept + m_marker.size())
            m_noise.erase(0, m_noise.size() - kNoiseKept);
        return {};
    }
    m_found = true;
    m_rest = m_noise.substr(at + m_marker.size());
    m_noise.resize(at);
    if (m_noise.size() > kNoiseKept)
        m_noise.erase(0, m_noise.size() - kNoiseKept);
    return m_rest;
}

} // namespace vs
