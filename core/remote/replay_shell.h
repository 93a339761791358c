// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/shell.h"
#include "core/remote/transcript.h"

#include <memory>

namespace vs {

/// A shell that answers from a transcript: connect, trace, drop and export run without a host.
/// Commands are found by their name; the same name again takes the next exchange of that name, and
/// the last one for ever after. A name that is not there fails with CommandNotFound.
class ReplayShell : public Shell
{
public:
    /// `chunkSize` above 0 cuts all that streams answer into pieces of so many bytes.
    explicit ReplayShell(Transcript transcript, std::size_t chunkSize = 0);
    ~ReplayShell() override;

    Result<CommandResult> run(const RemoteCommand& command,
                              std::chrono::milliseconds timeout) override;
    Result<std::unique_ptr<RemoteStream>> stream(const RemoteCommand& command,
                                                 StreamHandlers handlers) override;
    void cancel() override;
    std::string target() const override { return "replay"; }
    std::optional<Error> failure() const override;

    /// Acts as if the connection broke: all streams end with `why`, nothing runs any more.
    void lose(const Error& why);

private:
    class Stage;
    std::shared_ptr<Stage> m_stage;
};

} // namespace vs
