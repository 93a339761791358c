// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/contrast.h"

#include <QStyledItemDelegate>
#include <QWidget>

namespace vs::ui {

/// Draws a selected row in its own colours, readable on the selection's: a verdict stays green or
/// vermilion.
class RowDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

protected:
    void initStyleOption(QStyleOptionViewItem* option, const QModelIndex& index) const override
    {
        QStyledItemDelegate::initStyleOption(option, index);
        const QVariant colour = index.data(Qt::ForegroundRole);
        if (colour.isValid())
            option->palette.setColor(QPalette::HighlightedText,
                                     readableOn(option->palette.color(QPalette::Highlight),
                                                colour.value<QColor>(),
                                                option->palette.color(QPalette::Text)));
        // The style sheet makes the view's own ground see-through; a check box needs one.
        if (option->features.testFlag(QStyleOptionViewItem::HasCheckIndicator) && option->widget)
            option->palette.setColor(QPalette::Base,
                                     option->widget->window()->palette().color(QPalette::Base));
        option->state &= ~QStyle::State_HasFocus; // the selected row is the mark
    }
};

} // namespace vs::ui
