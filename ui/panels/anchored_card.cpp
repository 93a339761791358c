// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/panels/anchored_card.h"

#include <QKeyEvent>
#include <QVBoxLayout>

#include <limits>
#include <utility>

namespace vs::ui {

namespace {
constexpr int kWidth = 380;
constexpr int kGap = 12; ///< between the card and what it is about
} // namespace

QPoint besideAnchor(const QSize& size, const QRect& anchor, const QRect& room,
                    const std::vector<QRect>& avoid)
{
    const auto within = [](int wished, int low, int high) {
        return std::clamp(wished, low, std::max(low, high));
    };
    const int right = std::max(room.left(), room.right() - size.width());
    const int bottom = std::max(room.top(), room.bottom() - size.height());
    const int y = within(anchor.center().y() - size.height() / 2, room.top(), bottom);
    const int x = within(anchor.center().x() - size.width() / 2, room.left(), right);
    const int above = anchor.top() - kGap - size.height();
    const int below = anchor.bottom() + kGap;
    const bool onRight = anchor.center().x() > room.center().x();
    const bool low = anchor.center().y() > room.center().y();
    // Beside it, where there is room; else in a corner, first the one across.
    const QPoint spots[] = {{anchor.right() + kGap, y},
                            {anchor.left() - kGap - size.width(), y},
                            {x, below},
                            {x, above},
                            {onRight ? room.left() : right, low ? room.top() : bottom},
                            {onRight ? room.left() : right, low ? bottom : room.top()},
                            {onRight ? right : room.left(), low ? room.top() : bottom},
                            {onRight ? right : room.left(), low ? bottom : room.top()}};
    const auto common = [](const QRect& one, const QRect& other) {
        const QRect both = one & other;
        return both.isEmpty() ? 0 : both.width() * both.height();
    };
    QPoint best = spots[4];
    int least = std::numeric_limits<int>::max();
    for (const QPoint& spot : spots) {
        const QRect place(spot, size);
        int covers = common(place, anchor);
        for (const QRect& other : avoid)
            covers += common(place, other);
        if (covers < least && (room.contains(place) || spot == spots[4])) {
            best = spot;
            least = covers;
        }
    }
    return best;
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

void AnchoredCard::setAvoid(std::vector<QRect> areas)
{
    m_avoid = std::move(areas);
}

QPoint AnchoredCard::spotFor(const QSize& size, const QRect& anchor, const QRect& room) const
{
    return besideAnchor(size, anchor, room, m_avoid);
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
