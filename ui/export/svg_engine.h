// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QPaintDevice>
#include <QPaintEngine>
#include <QPainterPath>

namespace vs::ui {

/// Writes what is painted as the elements of an SVG, a tenth of what Qt's own generator writes:
/// lengths are those of the document (no transformations are left in it), and only what differs
/// from SVG's defaults is said. Text stays text, told how wide it is, so that it fits its place in
/// whatever face a viewer has. Clipping and gradients are not written; pictures here use none.
class SvgEngine : public QPaintEngine
{
public:
    SvgEngine();

    /// The elements so far, in UTF-8.
    const QByteArray& elements() const { return m_elements; }

    bool begin(QPaintDevice*) override { return true; }
    bool end() override { return true; }
    void updateState(const QPaintEngineState&) override {}
    Type type() const override { return SVG; }
    void drawPath(const QPainterPath& path) override;
    void drawRects(const QRectF* rects, int count) override;
    void drawEllipse(const QRectF& rect) override;
    void drawLines(const QLineF* lines, int count) override;
    void drawPolygon(const QPointF* points, int count, PolygonDrawMode mode) override;
    void drawTextItem(const QPointF& at, const QTextItem& item) override;
    void drawPixmap(const QRectF& into, const QPixmap& pixmap, const QRectF& from) override;
    void drawImage(const QRectF& into, const QImage& image, const QRectF& from,
                   Qt::ImageConversionFlags flags) override;

private:
    void add(const char* name, const QByteArray& attributes, bool filled);
    QByteArray fill() const;
    QByteArray stroke() const;
    QByteArray opacity(const char* name, double alpha) const;
    double scale() const;

    QByteArray m_elements;
};

/// What an SvgEngine paints on: `size` in picture units.
class SvgDevice : public QPaintDevice
{
public:
    explicit SvgDevice(QSize size) : m_size(size) {}

    const QByteArray& elements() const { return m_engine.elements(); }
    QPaintEngine* paintEngine() const override { return &m_engine; }

protected:
    int metric(PaintDeviceMetric metric) const override;

private:
    QSize m_size;
    mutable SvgEngine m_engine;
};

} // namespace vs::ui
