// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/filter_completer.h"

#include "ui/bridge/filter_words.h"
#include "ui/bridge/words.h"
#include "ui/panels/style.h"

#include <QApplication>
#include <QCompleter>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QScrollBar>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace vs::ui {

namespace {

constexpr int kAboutRole = Qt::UserRole;
constexpr int kKindRole = Qt::UserRole + 1;
constexpr int kSeen = 9; ///< choices that are seen at once
constexpr int kLeastWide = 360;
constexpr int kInset = 8;

} // namespace

/// The text, and what it means beside it.
class ChoiceDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void setTheme(const Theme& theme) { m_theme = theme; }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {kLeastWide, option.fontMetrics.height() + 8};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
               const QModelIndex& index) const override
    {
        if (option.state.testFlag(QStyle::State_Selected))
            painter->fillRect(option.rect, m_theme.selection);
        QRect rest = option.rect.adjusted(kInset, 0, -kInset, 0);
        const QString text = index.data().toString();
        painter->setFont(fixedFont());
        painter->setPen(m_theme.ink);
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignLeft, text);
        rest.setLeft(rest.left() + QFontMetrics(fixedFont()).horizontalAdvance(text) + 16);
        painter->setFont(option.font);
        painter->setPen(m_theme.secondary);
        const QString about = option.fontMetrics.elidedText(index.data(kAboutRole).toString(),
                                                            Qt::ElideRight, rest.width());
        painter->drawText(rest, Qt::AlignVCenter | Qt::AlignRight, about);
    }

private:
    Theme m_theme = Theme::light();
};

FilterCompleter::FilterCompleter(QLineEdit* edit)
    : QObject(edit), m_edit(edit), m_list(new QListView), m_delegate(new ChoiceDelegate(this)),
      m_choices(new QStandardItemModel(this)), m_completer(new QCompleter(m_choices, this))
{
    m_list->setObjectName(QStringLiteral("completions"));
    m_list->setAccessibleName(tr("What can come next"));
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_completer->setWidget(edit);
    m_completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_completer->setMaxVisibleItems(kSeen);
    m_completer->setPopup(m_list); // which is the completer's now
    m_list->setItemDelegate(m_delegate);
    connect(m_completer, qOverload<const QModelIndex&>(&QCompleter::activated), this,
            &FilterCompleter::insert);
}

void FilterCompleter::setTheme(const Theme& theme)
{
    // A window of its own: nothing comes down to it from the main window.
    m_list->setPalette(paletteOf(theme));
    m_list->setStyleSheet(styleSheetOf(theme));
    m_delegate->setTheme(theme);
}

bool FilterCompleter::wantsToBeSeen(const FilterCompletion& completion, std::size_t cursor) const
{
    const bool begun = completion.begin < cursor;
    if (!begun && completion.choices.front().kind != FilterChoice::Kind::Value)
        return false;
    const QString word = m_edit->text().mid(m_begin, m_length);
    return completion.choices.size() > 1 || text(completion.choices.front().text) != word;
}

void FilterCompleter::offer(bool asked)
{
    const std::string typed = m_edit->text().toStdString();
    const std::size_t cursor = toBytes(m_edit->text(), m_edit->cursorPosition());
    const FilterCompletion completion = completeFilter(typed, cursor, m_snapshot.get());
    m_begin = toUtf16(m_edit->text(), completion.begin);
    m_length = toUtf16(m_edit->text(), completion.begin + completion.length) - m_begin;
    if (completion.choices.empty() || (!asked && !wantsToBeSeen(completion, cursor))) {
        hide();
        return;
    }
    m_choices->clear();
    for (const FilterChoice& choice : completion.choices) {
        auto* item = new QStandardItem(text(choice.text));
        const bool value = choice.kind == FilterChoice::Kind::Value;
        const QString about = value ? text(choice.about) : filterWords(choice.about);
        item->setData(about, kAboutRole);
        item->setData(static_cast<int>(choice.kind), kKindRole);
        item->setAccessibleText(
            about.isEmpty() ? item->text() : QStringLiteral("%1: %2").arg(item->text(), about));
        m_choices->appendRow(item);
    }
    QRect below = m_edit->rect();
    below.setWidth(std::max(kLeastWide, below.width()));
    m_completer->setCompletionPrefix(QString());
    m_completer->complete(below);
}

void FilterCompleter::hide()
{
    m_list->hide();
}

bool FilterCompleter::isOpen() const
{
    return m_list->isVisible();
}

bool FilterCompleter::hasMarked() const
{
    return isOpen() && m_list->currentIndex().isValid();
}

bool FilterCompleter::take()
{
    if (!isOpen() || m_choices->rowCount() == 0)
        return false;
    const QModelIndex marked = m_list->currentIndex();
    const QModelIndex choice = marked.isValid() ? marked : m_choices->index(0, 0);
    hide();
    insert(choice);
    return true;
}

void FilterCompleter::insert(const QModelIndex& choice)
{
    const QString word = choice.data().toString();
    const auto kind = static_cast<FilterChoice::Kind>(choice.data(kKindRole).toInt());
    const FieldInfo* field =
        kind == FilterChoice::Kind::Field ? findField(word.toStdString()) : nullptr;
    // What cannot stand alone is followed by a blank, and by the next choice.
    const bool goesOn = kind == FilterChoice::Kind::Operator || kind == FilterChoice::Kind::Joint ||
                        (field && field->type != FieldType::Flag);
    const bool list = word == QLatin1String("{");
    const QString after = m_edit->text().mid(m_begin + m_length);
    const bool blank = goesOn && !list && !after.startsWith(QLatin1Char(' '));
    m_edit->setSelection(m_begin, m_length);
    m_edit->insert(blank ? word + QLatin1Char(' ') : word);
    if (goesOn && !list && !blank)
        m_edit->setCursorPosition(m_edit->cursorPosition() + 1);
    if (goesOn)
        offer(true);
}

} // namespace vs::ui
