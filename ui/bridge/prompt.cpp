// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/bridge/prompt.h"

#include <chrono>

namespace vs::ui {

void Prompt::answer(std::optional<std::string> value)
{
    if (!m_answered.test_and_set())
        m_promise.set_value(std::move(value));
}

std::optional<std::string> Prompt::wait(const std::function<bool()>& cancelled)
{
    while (m_future.wait_for(std::chrono::milliseconds(50)) != std::future_status::ready) {
        if (cancelled())
            return std::nullopt;
    }
    return m_future.get();
}

SshPrompts makePrompts(std::function<void(PromptPtr)> ask, std::function<bool()> cancelled)
{
    const auto question = [ask = std::move(ask), cancelled = std::move(cancelled)](
                              const std::function<void(Prompt&)>& fill) {
        auto prompt = std::make_shared<Prompt>();
        fill(*prompt);
        ask(prompt);
        return prompt->wait(cancelled);
    };

    SshPrompts prompts;
    prompts.trustHostKey = [question](const HostKey& key) {
        return question([&key](Prompt& prompt) {
                   prompt.kind = Prompt::Kind::TrustHostKey;
                   prompt.key = key;
               })
            .has_value();
    };
    prompts.passphrase = [question](const std::string& file) {
        return question([&file](Prompt& prompt) {
            prompt.kind = Prompt::Kind::Passphrase;
            prompt.subject = QString::fromStdString(file);
        });
    };
    prompts.password = [question](const std::string& user, const std::string& host) {
        return question([&](Prompt& prompt) {
            prompt.kind = Prompt::Kind::Password;
            prompt.subject = QString::fromStdString(user + "@" + host);
        });
    };
    prompts.interactive = [question](const std::string& text, bool echo) {
        return question([&](Prompt& prompt) {
            prompt.kind = Prompt::Kind::Interactive;
            prompt.subject = QString::fromStdString(text);
            prompt.echo = echo;
        });
    };
    return prompts;
}

} // namespace vs::ui
