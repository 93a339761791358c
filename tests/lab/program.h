// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <functional>
#include <nlohmann/json.hpp>
#include <string>
#include <sys/types.h>
#include <vector>

namespace vs::lab {

/// What a program said and how it ended.
struct Outcome
{
    int status = -1; ///< exit status; 128+n if a signal ended it
    std::string output;
    std::string errors;

    /// The output as JSON; a discarded value if it is none.
    nlohmann::json json() const;
};

/// Runs a program to its end. Blocking.
Outcome run(const std::vector<std::string>& arguments);
/// Runs vethscope.
Outcome vethscope(std::vector<std::string> arguments);
/// Starts vethscope with its output thrown away; returns its process.
pid_t startVethscope(std::vector<std::string> arguments);

/// Asks again every few milliseconds until it is so. False when the time is over.
bool eventually(const std::function<bool()>& so, std::chrono::seconds limit);

/// A practice lab that is up as long as this lives.
class Lab
{
public:
    explicit Lab(const std::string& scenario, const std::string& backend = "legacy");
    ~Lab();
    Lab(const Lab&) = delete;
    Lab& operator=(const Lab&) = delete;

    bool up() const { return m_up; }
    const std::string& problem() const { return m_problem; }
    const std::string& name() const { return m_name; }
    std::string target() const { return "lab:" + m_name; }
    /// Processes in the node's namespace, "command line" each, without the short-lived kind that
    /// asks this very question.
    std::vector<std::string> processes() const;
    /// One of them has TEXT in its command line.
    bool runs(const std::string& text) const;
    /// Runs a command in the node's network namespace.
    Outcome inNode(const std::vector<std::string>& command) const;
    /// The node's tracefs, as a folder of this machine: the machine itself may have none mounted.
    std::string tracing() const;
    /// Rules, nft ruleset and sysctls of the node, counters left out: what must not change.
    std::string state() const;

private:
    std::string m_name;
    std::string m_problem;
    bool m_up = false;
};

} // namespace vs::lab
