// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/key_list.h"

#include "ui/bridge/action_book.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vs::ui {

namespace {

QString keysOf(const QAction& action)
{
    QStringList keys;
    for (const QKeySequence& key : action.shortcuts())
        keys << key.toString(QKeySequence::NativeText);
    return keys.join(QStringLiteral(", "));
}

QAction* actionOf(const QTreeWidgetItem& item)
{
    return qvariant_cast<QAction*>(item.data(0, Qt::UserRole));
}

} // namespace

KeyList::KeyList(const ActionBook& book, QWidget* parent)
    : QDialog(parent), m_book(book), m_search(new QLineEdit(this)), m_tree(new QTreeWidget(this))
{
    setWindowTitle(tr("Keys"));
    resize(560, 640);
    auto* intro = new QLabel(tr("Keys of the picture and the lists work while one of them has the "
                                "focus. Enter does what is chosen here."),
                             this);
    intro->setProperty("tone", QStringLiteral("secondary"));
    intro->setWordWrap(true);
    m_search->setPlaceholderText(tr("Search actions and keys"));
    m_search->setAccessibleName(tr("Search actions and keys"));
    m_search->setClearButtonEnabled(true);
    m_search->installEventFilter(this);
    m_tree->setAccessibleName(tr("Actions"));
    m_tree->setColumnCount(2);
    m_tree->setHeaderLabels({tr("action"), tr("keys")});
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(12);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(16, 16, 16, 16);
    layout->setSpacing(8);
    layout->addWidget(m_search);
    layout->addWidget(m_tree, 1);
    layout->addWidget(intro);
    connect(m_search, &QLineEdit::textChanged, this, &KeyList::narrow);
    connect(m_tree, &QTreeWidget::itemActivated, this,
            [this](QTreeWidgetItem* item) { run(item); });
    fill();
    narrow();
    m_search->setFocus();
}

void KeyList::fill()
{
    QHash<QString, QTreeWidgetItem*> groups;
    for (const ActionBook::Entry& entry : m_book.entries()) {
        QTreeWidgetItem*& group = groups[entry.group];
        if (group == nullptr) {
            group = new QTreeWidgetItem(m_tree, {entry.group});
            group->setFlags(Qt::ItemIsEnabled);
            QFont font = m_tree->font();
            font.setBold(true);
            group->setFont(0, font);
            group->setExpanded(true);
        }
        QString name = entry.action->text();
        name.remove(QLatin1Char('&'));
        auto* item = new QTreeWidgetItem(group, {name, keysOf(*entry.action)});
        item->setData(0, Qt::UserRole, QVariant::fromValue(entry.action));
        if (!entry.action->isEnabled())
            item->setFlags(Qt::NoItemFlags);
    }
}

void KeyList::narrow()
{
    const QString wanted = m_search->text().trimmed();
    QTreeWidgetItem* first = nullptr;
    for (int g = 0; g < m_tree->topLevelItemCount(); ++g) {
        QTreeWidgetItem* group = m_tree->topLevelItem(g);
        bool any = false;
        for (int i = 0; i < group->childCount(); ++i) {
            QTreeWidgetItem* item = group->child(i);
            const bool shown = item->text(0).contains(wanted, Qt::CaseInsensitive) ||
                               item->text(1).contains(wanted, Qt::CaseInsensitive);
            item->setHidden(!shown);
            any |= shown;
            if (shown && first == nullptr && (item->flags() & Qt::ItemIsSelectable))
                first = item;
        }
        group->setHidden(!any);
    }
    m_tree->setCurrentItem(first);
}

void KeyList::run(QTreeWidgetItem* item)
{
    const QPointer<QAction> action = item != nullptr ? actionOf(*item) : nullptr;
    if (!action || !action->isEnabled())
        return;
    close();
    if (action)
        action->trigger();
}

bool KeyList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            run(m_tree->currentItem());
            return true;
        }
        if (key == Qt::Key_Up || key == Qt::Key_Down) {
            QCoreApplication::sendEvent(m_tree, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace vs::ui
