// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/connect_flow.h"

#include "core/remote/target.h"
#include "ui/bridge/system_proxy.h"

namespace vs::ui {

namespace {

constexpr int kRecent = 10;

using State = LiveController::State;

/// Where the application lends no resolver: what is written, and the SSH configuration.
Result<SshOptions> resolvePlain(const std::string& written)
{
    const Result<Target> target = parseTarget(written);
    if (!target)
        return tl::unexpected(target.error());
    SshOptions options;
    options.alias = target->host;
    options.host = target->host;
    options.user = target->user;
    if (target->port)
        options.port = *target->port;
    applySshConfig(options);
    return options;
}

Result<std::unique_ptr<Shell>> dial(SshOptions options, const SshPrompts& prompts,
                                    const std::function<bool()>& cancelled)
{
    if (options.proxy.kind == Proxy::Kind::None && options.jumps.empty())
        options.proxy = systemProxy(options.host, options.port);
    return connectSsh(options, prompts, cancelled);
}

} // namespace

ConnectFlow::ConnectFlow(LiveController* controller, Resolver resolve, QWidget* window)
    : QObject(window), m_controller(controller),
      m_resolve(resolve ? std::move(resolve) : Resolver(resolvePlain)),
      m_dialog(new ConnectDialog(window))
{
    connect(m_dialog, &ConnectDialog::connectRequested, this, &ConnectFlow::start);
    connect(m_dialog, &ConnectDialog::cancelRequested, controller, &LiveController::close);
    connect(controller, &LiveController::promptAsked, this, [this](const PromptPtr& prompt) {
        m_dialog->ask(prompt);
        m_dialog->open();
    });
    connect(controller, &LiveController::stateChanged, this, &ConnectFlow::onState);
}

void ConnectFlow::setRecentTargets(const QStringList& targets)
{
    m_recent = targets;
    m_dialog->setRecentTargets(targets);
}

void ConnectFlow::remember(const QString& target)
{
    m_recent.removeAll(target);
    m_recent.prepend(target);
    m_recent = m_recent.mid(0, kRecent);
    m_dialog->setRecentTargets(m_recent);
}

void ConnectFlow::showForm()
{
    m_dialog->showForm();
    m_dialog->open();
}

void ConnectFlow::connectTo(const LiveTarget& target)
{
    const std::string name = target.trace.target.empty() ? target.ssh.alias : target.trace.target;
    open(
        text(name),
        [ssh = target.ssh](const SshPrompts& prompts, const std::function<bool()>& cancelled) {
            return dial(ssh, prompts, cancelled);
        },
        target.trace);
}

void ConnectFlow::start(const ConnectRequest& request)
{
    const auto connector =
        [resolve = m_resolve,
         request](const SshPrompts& prompts,
                  const std::function<bool()>& cancelled) -> Result<std::unique_ptr<Shell>> {
        Result<SshOptions> options = resolve(request.target.toStdString());
        if (!options)
            return tl::unexpected(options.error());
        if (!request.keyFile.isEmpty())
            options->identities = {request.keyFile.toStdString()};
        if (!request.jump.isEmpty())
            options->jumps = {request.jump.toStdString()};
        return dial(*options, prompts, cancelled);
    };
    m_dialog->showProgress(request.target);
    TraceOptions trace;
    trace.target = request.target.toStdString();
    open(request.target, connector, trace);
}

void ConnectFlow::open(const QString& name, Connector connector, TraceOptions trace)
{
    m_target = name;
    Q_EMIT connecting(name);
    m_controller->open(std::move(connector), std::move(trace),
                       m_recorder ? m_recorder() : RecordingWish());
}

void ConnectFlow::onState(State state)
{
    if (state == State::Reading) {
        remember(m_target);
        if (m_dialog->isVisible())
            m_dialog->accept();
    } else if (state == State::Failed) {
        const Error& error = m_controller->error();
        if (m_dialog->isVisible())
            m_dialog->showError(errorWords(error));
        else
            Q_EMIT failed(error);
    }
}

} // namespace vs::ui
