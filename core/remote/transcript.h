// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace vs {

/// One command and all it answered, in the order in which it came.
struct Exchange
{
    struct Chunk
    {
        std::string bytes;
        bool isErrors = false;
        bool afterStop = false; ///< came only once the command had been asked to end

        friend bool operator==(const Chunk&, const Chunk&) = default;
    };

    std::string name; ///< RemoteCommand::name
    std::vector<Chunk> chunks;
    int status = 0;
    std::optional<Error> failure; ///< instead of a status
    bool endsByItself = true;     ///< false: it ran until it was stopped
    /// What it prints on standard error when asked for its statistics.
    std::string statistics;

    friend bool operator==(const Exchange&, const Exchange&) = default;
};

/// What a host answered, for tests and demonstrations without a host.
struct Transcript
{
    std::vector<Exchange> exchanges;

    friend bool operator==(const Transcript&, const Transcript&) = default;
};

/// One JSON object for each exchange and line; bytes are base64.
std::string writeTranscript(const Transcript& transcript);
/// Errors: Malformed, with the number of the line.
Result<Transcript> readTranscript(std::string_view text);

} // namespace vs
