// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/panels/raw_bytes.h"
#include "ui/theme.h"

#include <QWidget>

namespace vs::ui {

/// Bytes in rows, their header fields told apart by shade; the field under the pointer, or chosen
/// by the arrow keys, is named below. Bytes that changed since the sighting before are marked.
class BytesView : public QWidget
{
    Q_OBJECT

public:
    explicit BytesView(const Theme& theme, QWidget* parent = nullptr);

    void setTheme(const Theme& theme);
    void setBytes(const RawBytes& raw);
    /// Index into the fields; -1: none.
    int currentField() const { return m_current; }
    /// "IPv4 TTL: 64"; empty without a field.
    QString currentText() const;

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;

private:
    int perRow(int width) const;
    QRectF cell(std::size_t byte) const;
    int fieldAt(QPointF point) const;
    void choose(int field);
    double cellWidth() const;
    double lineHeight() const;
    double offsetWidth() const;
    int rowsFor(int width) const;

    Theme m_theme;
    RawBytes m_raw;
    QFont m_font;
    int m_current = -1;
    int m_fixed = -1; ///< chosen by click or keys: stays when the pointer leaves
};

} // namespace vs::ui
