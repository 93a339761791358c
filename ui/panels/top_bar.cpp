// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/top_bar.h"

#include "core/collect/live_trace.h"
#include "ui/bridge/words.h"
#include "ui/panels/filter_edit.h"
#include "ui/panels/lock_icon.h"
#include "ui/panels/node_menu.h"
#include "ui/panels/share_menu.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QIntValidator>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QSignalBlocker>
#include <QToolButton>
#include <QVBoxLayout>

namespace vs::ui {

namespace {

using State = LiveController::State;

bool stands(State state)
{
    return state == State::Ready || state == State::Starting || state == State::Listening ||
           state == State::Stopping;
}

QIcon dot(const QColor& colour)
{
    QPixmap picture(20, 20);
    picture.setDevicePixelRatio(2);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    painter.drawEllipse(QRectF(1, 1, 8, 8));
    return QIcon(picture);
}

QString nicText(const Guest& guest, const GuestNic& nic)
{
    const QString name = nic.guestInterface.empty() ? QStringLiteral("net%1").arg(nic.index)
                                                    : text(nic.guestInterface);
    return QStringLiteral("%1 · %2").arg(text(guest.label()), name);
}

} // namespace

TopBar::TopBar(QWidget* parent)
    : QFrame(parent), m_node(new QToolButton(this)), m_from(new QComboBox(this)),
      m_to(new QComboBox(this)), m_port(new QLineEdit(this)), m_trace(new QPushButton(this)),
      m_lock(new QPushButton(this)), m_filter(new FilterEdit(captureCheck(checkFilter), this)),
      m_share(new QPushButton(this)), m_commands(new QPushButton(this))
{
    setObjectName(QStringLiteral("topBar"));
    buildNodeMenu();
    for (QComboBox* box : {m_from, m_to}) {
        box->setMinimumWidth(88);
        box->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        box->addItem(tr("anyone"), QVariant::fromValue(NicKey()));
        connect(box, &QComboBox::currentIndexChanged, this, &TopBar::queryChanged);
    }
    m_port->setPlaceholderText(tr("any"));
    m_port->setValidator(new QIntValidator(1, 65535, m_port));
    m_port->setFixedWidth(76);
    connect(m_port, &QLineEdit::textChanged, this, &TopBar::queryChanged);
    m_trace->setProperty("accent", true);
    m_trace->setMinimumWidth(104);
    connect(m_trace, &QPushButton::clicked, this, &TopBar::press);
    m_lock->setIconSize(QSize(16, 16));
    connect(m_lock, &QPushButton::clicked, this, &TopBar::lockPressed);
    m_filter->setAccessibleName(tr("Capture filter"));
    m_filter->setPlaceholderText(
        tr("everything but this connection; for example: tcp and host 10.0.0.7"));
    connect(m_filter, &FilterEdit::stateChanged, this, &TopBar::showFilterState);
    connect(m_filter, &QLineEdit::returnPressed, this, [this] {
        if (m_trace->isEnabled() && m_state == State::Ready)
            press();
    });
    connect(m_commands, &QPushButton::clicked, this, &TopBar::commandsRequested);

    auto* arrow = new QLabel(QStringLiteral("→"), this);
    arrow->setProperty("tone", QStringLiteral("secondary"));
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(16, 8, 16, 12);
    layout->setSpacing(8);
    layout->addWidget(labelled(tr("node"), m_node));
    layout->addSpacing(8);
    const auto end = [this](const QString& caption, QComboBox* box) {
        QWidget* column = labelled(caption, box);
        column->setMaximumWidth(148); // where there is room; the filter takes the rest
        return column;
    };
    layout->addWidget(end(tr("from"), m_from), 2);
    layout->addWidget(labelled(QString(), arrow));
    layout->addWidget(end(tr("to"), m_to), 2);
    layout->addWidget(labelled(tr("port"), m_port));
    layout->addWidget(labelled(QString(), m_trace));
    layout->addWidget(labelled(tr("node access"), m_lock, &m_lockLabel));
    layout->addSpacing(8);
    layout->addWidget(labelled(tr("filter"), m_filter, &m_filterLabel), 3);
    layout->addSpacing(8);
    layout->addWidget(labelled(QString(), m_share));
    layout->addWidget(labelled(QString(), m_commands));
    m_from->setAccessibleName(tr("From"));
    m_to->setAccessibleName(tr("To"));
    m_port->setAccessibleName(tr("Port"));
    setCommandCount(0);
    showNode();
    showButton();
    showLock();
}

QWidget* TopBar::labelled(const QString& caption, QWidget* field, QLabel** label)
{
    auto* column = new QWidget(this);
    auto* layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    auto* words = new QLabel(caption, column);
    words->setProperty("tone", QStringLiteral("caption"));
    words->setTextFormat(Qt::PlainText);
    words->setBuddy(field);
    QFont small = words->font();
    small.setPointSizeF(small.pointSizeF() * 0.9);
    words->setFont(small);
    words->setMinimumWidth(1); // a long reason must not widen the window
    words->setFixedHeight(QFontMetrics(small).height());
    layout->addWidget(words);
    layout->addWidget(field);
    if (label)
        *label = words;
    return column;
}

void TopBar::buildNodeMenu()
{
    m_node->setProperty("field", true);
    m_node->setPopupMode(QToolButton::InstantPopup);
    m_node->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_node->setIconSize(QSize(10, 10));
    m_node->setMinimumWidth(120);
    m_node->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Fixed);
    m_node->setAccessibleName(tr("Node"));
    m_nodeMenu = new NodeMenu(m_node);
    connect(m_nodeMenu, &NodeMenu::connectRequested, this, &TopBar::connectRequested);
    connect(m_nodeMenu, &NodeMenu::closeRequested, this, &TopBar::closeRequested);
    m_node->setMenu(m_nodeMenu);
    m_share->setText(tr("Share ▾"));
    m_share->setToolTip(tr("Keep the recording; make a picture or a report of it"));
    m_shareMenu = new ShareMenu(m_share);
    m_share->setMenu(m_shareMenu);
}

void TopBar::setTheme(const Theme& theme)
{
    m_theme = theme;
    m_filter->setTheme(theme);
    showNode();
    showLock();
}

QList<QAction*> TopBar::keyActions() const
{
    return m_nodeMenu->keyActions() + m_shareMenu->keyActions();
}

void TopBar::setSource(const QString& name)
{
    m_source = name;
    showNode();
}

void TopBar::setState(State state)
{
    m_state = state;
    showNode();
    showButton();
    showLock();
}

void TopBar::showNode()
{
    const QColor colour = stands(m_state) ? m_theme.delivered
                          : m_state == State::Connecting || m_state == State::Reading
                              ? m_theme.conntrack
                              : m_theme.faint;
    m_node->setIcon(dot(colour));
    const QString name = m_source.isEmpty() ? tr("none") : m_source;
    m_node->setText(QStringLiteral(" %1  ▾").arg(name));
    m_nodeMenu->setConnected(m_state != State::Idle && m_state != State::Failed);
}

void TopBar::showButton()
{
    bool enabled = true;
    switch (m_state) {
    case State::Idle:
    case State::Failed:
        m_trace->setText(tr("Connect…"));
        break;
    case State::Connecting:
    case State::Reading:
        m_trace->setText(tr("Cancel"));
        break;
    case State::Ready:
        m_trace->setText(tr("▶ Trace"));
        enabled = isValid();
        break;
    case State::Starting:
        m_trace->setText(tr("Starting…"));
        enabled = false;
        break;
    case State::Listening:
        m_trace->setText(tr("■ Stop"));
        break;
    case State::Stopping:
        m_trace->setText(tr("Stopping…"));
        enabled = false;
        break;
    }
    m_trace->setEnabled(enabled);
}

void TopBar::setWalkProblem(const QString& brief, const QString& full)
{
    m_walkBrief = brief;
    m_walkProblem = full;
    showLock();
}

void TopBar::setUnlocked(bool unlocked)
{
    m_unlocked = unlocked;
    showLock();
}

void TopBar::showLock()
{
    const bool connected = stands(m_state);
    const QString problem = connected
                                ? m_walkProblem
                                : tr("Only while connected to a node: the rule walk is told live.");
    m_lock->setEnabled(problem.isEmpty());
    m_lock->setText(m_unlocked ? tr("Rule walk") : tr("Read only"));
    m_lock->setIcon(lockIcon(m_unlocked, m_unlocked            ? m_theme.conntrack
                                         : m_lock->isEnabled() ? m_theme.ink
                                                               : m_theme.faint));
    const QString words = !problem.isEmpty() ? problem
                          : m_unlocked
                              ? tr("Unlocked: the kernel tells the rules that packets meet, by "
                                   "things made on the node that remove themselves. Press to go "
                                   "back to reading only.")
                              : tr("Nothing on the node is changed. Press to read what the rule "
                                   "walk would do there, and to unlock it.");
    m_lock->setToolTip(words);
    m_lock->setAccessibleName(m_unlocked ? tr("Node access: unlocked for the rule walk")
                                         : tr("Node access: read only"));
    m_lock->setAccessibleDescription(words);
    if (m_lock->property("unlocked").toBool() != m_unlocked) {
        m_lock->setProperty("unlocked", m_unlocked);
        m_lock->setStyleSheet(QString()); // re-reads the property
    }
    m_lockLabel->setText(connected && !m_walkBrief.isEmpty() ? m_walkBrief : tr("node access"));
}

void TopBar::press()
{
    switch (m_state) {
    case State::Idle:
    case State::Failed:
        Q_EMIT connectRequested();
        break;
    case State::Connecting:
    case State::Reading:
        Q_EMIT closeRequested();
        break;
    case State::Ready:
        Q_EMIT traceRequested();
        break;
    case State::Listening:
        Q_EMIT stopRequested();
        break;
    case State::Starting:
    case State::Stopping:
        break;
    }
}

void TopBar::showFilterState()
{
    const QString state = m_filter->stateText();
    m_filterLabel->setText(state.isEmpty() ? tr("filter") : tr("filter · %1").arg(state));
    m_filterLabel->setProperty("tone", m_filter->state() == FilterEdit::State::Invalid
                                           ? QStringLiteral("drop")
                                           : QStringLiteral("caption"));
    m_filterLabel->setStyleSheet(QString()); // re-reads the property
    showButton();
}

void TopBar::fillEnd(QComboBox* box, const Topology& topology)
{
    const QSignalBlocker quiet(box);
    const NicKey chosen = box->currentData().value<NicKey>();
    box->clear();
    box->addItem(tr("anyone"), QVariant::fromValue(NicKey()));
    for (const Guest& guest : topology.guests) {
        for (const GuestNic& nic : guest.nics)
            box->addItem(nicText(guest, nic), QVariant::fromValue(NicKey{guest.vmid, nic.index}));
    }
    box->setCurrentIndex(std::max(0, box->findData(QVariant::fromValue(chosen))));
}

void TopBar::setTopology(const Topology& topology)
{
    fillEnd(m_from, topology);
    fillEnd(m_to, topology);
}

void TopBar::setEnds(NicKey from, NicKey to)
{
    m_from->setCurrentIndex(std::max(0, m_from->findData(QVariant::fromValue(from))));
    m_to->setCurrentIndex(std::max(0, m_to->findData(QVariant::fromValue(to))));
}

void TopBar::setFilter(const QString& filter)
{
    m_filter->setText(filter);
}

void TopBar::setCommandCount(int count)
{
    m_commands->setText(tr("Commands %1").arg(count));
    m_commands->setToolTip(tr("Every command that was run on the node"));
    m_commands->parentWidget()->setVisible(count > 0);
}

TraceQuery TopBar::query() const
{
    return {m_from->currentData().value<NicKey>(), m_to->currentData().value<NicKey>(),
            static_cast<std::uint16_t>(m_port->text().toUInt()),
            m_filter->text().trimmed().toStdString()};
}

bool TopBar::isValid() const
{
    return m_filter->state() != FilterEdit::State::Invalid &&
           (m_port->text().isEmpty() || m_port->hasAcceptableInput());
}

} // namespace vs::ui
