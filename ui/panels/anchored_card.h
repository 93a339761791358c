// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

#include <vector>

class QVBoxLayout;

namespace vs::ui {

/// Where a card of `size` goes inside `room` so that it is beside `anchor`: right, left, below,
/// above, else in a corner; of the places with room the first that covers least of `anchor` and of
/// what is to be avoided.
QPoint besideAnchor(const QSize& size, const QRect& anchor, const QRect& room,
                    const std::vector<QRect>& avoid = {});

/// A small card beside something in a drawing, a child of the drawing's host. Its layout is a
/// column; Escape is its own while it has the focus.
class AnchoredCard : public QFrame
{
    Q_OBJECT

public:
    explicit AnchoredCard(QWidget* host);

    bool isOpen() const { return isVisible(); }
    /// What it covers only where there is no other place; in the host's pixels.
    void setAvoid(std::vector<QRect> areas);

Q_SIGNALS:
    void closed(); ///< by its user

protected:
    /// Takes its size from what it holds, goes beside `anchor` (in the host's pixels) and shows.
    void openBeside(const QRect& anchor);
    void dismiss();
    virtual QPoint spotFor(const QSize& size, const QRect& anchor, const QRect& room) const;
    /// Keys that the window has shortcuts for and that mean something else in here.
    virtual bool keepsKey(int key) const;
    QVBoxLayout* column() const { return m_column; }

    void keyPressEvent(QKeyEvent* event) override;
    bool event(QEvent* event) override;

private:
    QVBoxLayout* m_column;
    std::vector<QRect> m_avoid;
};

} // namespace vs::ui
