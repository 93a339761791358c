// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/ssh_shell.h"

#include <QString>

#include <atomic>
#include <functional>
#include <future>
#include <memory>
#include <optional>
#include <string>

namespace vs::ui {

/// A question of the connection's thread on its way to a person. The asking thread waits on the
/// promise; whoever shows the question answers exactly once (later answers are ignored).
class Prompt
{
public:
    enum class Kind { TrustHostKey, Password, Passphrase, Interactive };

    Kind kind = Kind::Password;
    HostKey key;       ///< TrustHostKey
    QString subject;   ///< Password: "root@pve1"; Passphrase: the key file; Interactive: the prompt
    bool echo = false; ///< Interactive: the answer may be shown

    /// Any thread. TrustHostKey: any value is yes. nullopt: no, or given up.
    void answer(std::optional<std::string> value);
    /// Blocks until answered or `cancelled` (polled) says so.
    std::optional<std::string> wait(const std::function<bool()>& cancelled);

private:
    std::promise<std::optional<std::string>> m_promise;
    std::future<std::optional<std::string>> m_future = m_promise.get_future();
    std::atomic_flag m_answered = ATOMIC_FLAG_INIT;
};

using PromptPtr = std::shared_ptr<Prompt>;

/// Prompts that hand each question to `ask` (called on the connection's thread; must not block)
/// and wait for its answer.
SshPrompts makePrompts(std::function<void(PromptPtr)> ask, std::function<bool()> cancelled);

} // namespace vs::ui
