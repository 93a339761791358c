// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/anchored_card.h"

#include <QKeyEvent>
#include <QVBoxLayout>

namespace vs::ui {

namespace {
constexpr int kWidth = 380;
constexpr int kGap = 12; ///< between the card and what it is about
} // namespace

QPoint besideAnchor(const QSize& size, const QRect& anchor, const QRect& room)
{
    const auto within = [](int wished, int low, int high) {
        return std::clamp(wished, low, std::max(low, high));
    };
    const int y =
        within(anchor.center().y() - size.height() / 2, room.top(), room.bottom() - size.height());
    const int x =
        within(anchor.center().x() - size.width() / 2, room.left(), room.right() - size.width());
    const QPoint spots[] = {{anchor.right() + kGap, y},
                            {anchor.left() - kGap - size.width(), y},
                            {x, anchor.bottom() + kGap},
                            {x, anchor.top() - kGap - size.height()}};
    for (const QPoint& spot : spots)
        if (room.contains(QRect(spot, size)))
            return spot;
    const bool left = anchor.center().x() > room.center().x();
    const bool top = anchor.center().y() > room.center().y();
    return {left ? room.left() : std::max(room.left(), room.right() - size.width()),
            top ? room.top() : std::max(room.top(), room.bottom() - size.height())};
}

AnchoredCard::AnchoredCard(QWidget* host) : QFrame(host), m_column(new QVBoxLayout(this))
{
    setFocusPolicy(Qt::ClickFocus);
    m_column->setContentsMargins(16, 10, 10, 12);
    m_column->setSpacing(8);
    hide();
}

void AnchoredCard::openBeside(const QRect& anchor)
{
    const QRect room = parentWidget()->rect().adjusted(8, 8, -8, -8);
    ensurePolished();
    for (QWidget* child : findChildren<QWidget*>())
        child->ensurePolished();
    // What is not hidden on purpose counts, also before the card was ever shown.
    m_column->invalidate();
    const int width = std::min(kWidth, room.width());
    const int height = std::min(m_column->totalHeightForWidth(width), room.height());
    const QSize size(width, height);
    setGeometry(QRect(spotFor(size, anchor, room), size));
    show();
    m_column->activate();
    raise();
}

QPoint AnchoredCard::spotFor(const QSize& size, const QRect& anchor, const QRect& room) const
{
    return besideAnchor(size, anchor, room);
}

void AnchoredCard::dismiss()
{
    hide();
    Q_EMIT closed();
}

bool AnchoredCard::keepsKey(int key) const
{
    return key == Qt::Key_Escape;
}

void AnchoredCard::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return dismiss();
    QFrame::keyPressEvent(event);
}

bool AnchoredCard::event(QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride &&
        keepsKey(static_cast<QKeyEvent*>(event)->key())) {
        event->accept();
        return true;
    }
    return QFrame::event(event);
}

} // namespace vs::ui

#include "moc_anchored_card.cpp"
