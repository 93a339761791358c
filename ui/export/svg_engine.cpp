// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/svg_engine.h"

#include "ui/export/svg_text.h"

#include <QBuffer>
#include <QImage>
#include <QPainter>
#include <QPen>
#include <QPixmap>

#include <cmath>

namespace vs::ui {

namespace {

/// A hundredth of a unit is finer than anybody sees.
QByteArray number(double value)
{
    QByteArray digits = QByteArray::number(std::abs(value) < 0.005 ? 0.0 : value, 'f', 2);
    while (digits.endsWith('0'))
        digits.chop(1);
    if (digits.endsWith('.'))
        digits.chop(1);
    return digits;
}

QByteArray attribute(const char* name, const QByteArray& value)
{
    return QByteArray(" ") + name + "=\"" + value + '"';
}

QByteArray attribute(const char* name, double value)
{
    return attribute(name, number(value));
}

/// A number after another one needs a space unless its sign parts them.
void append(QByteArray& data, QPointF point)
{
    const auto add = [&data](double value) {
        const QByteArray digits = number(value);
        if (!data.isEmpty() && data.back() >= '0' && data.back() <= '9' && digits.front() != '-')
            data += ' ';
        data += digits;
    };
    add(point.x());
    add(point.y());
}

QByteArray pathData(const QPainterPath& path)
{
    QByteArray data;
    QPointF start;
    for (int i = 0; i < path.elementCount(); ++i) {
        const QPainterPath::Element at = path.elementAt(i);
        switch (at.type) {
        case QPainterPath::MoveToElement:
            start = at;
            data += 'M';
            break;
        case QPainterPath::LineToElement:
            data += 'L';
            break;
        case QPainterPath::CurveToElement:
            data += 'C';
            break;
        case QPainterPath::CurveToDataElement:
            break;
        }
        append(data, at);
        const bool last = i + 1 == path.elementCount() || path.elementAt(i + 1).isMoveTo();
        if (last && at.type != QPainterPath::MoveToElement && QPointF(at) == start)
            data += 'Z';
    }
    return data;
}

/// Viewers drop blanks at the ends, and all but one of several; here each has its width.
QString keepBlanks(QString words)
{
    constexpr QChar kKept(QChar::Nbsp);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const bool end = i == 0 || i + 1 == words.size();
        if (words[i] == QLatin1Char(' ') && (end || words[i - 1] == QLatin1Char(' ')))
            words[i] = kKept;
    }
    return words;
}

int subpaths(const QPainterPath& path)
{
    int count = 0;
    for (int i = 0; i < path.elementCount(); ++i)
        count += path.elementAt(i).isMoveTo() ? 1 : 0;
    return count;
}

} // namespace

SvgEngine::SvgEngine()
    : QPaintEngine(AllFeatures & ~(PatternBrush | PerspectiveTransform | ConicalGradientFill |
                                   LinearGradientFill | RadialGradientFill | PorterDuff))
{}

double SvgEngine::scale() const
{
    const QTransform& to = painter()->deviceTransform();
    return std::sqrt(std::abs(to.determinant()));
}

QByteArray SvgEngine::opacity(const char* name, double alpha) const
{
    const double seen = alpha * painter()->opacity();
    return seen < 1 ? attribute(name, seen) : QByteArray();
}

QByteArray SvgEngine::fill() const
{
    const QBrush& brush = painter()->brush();
    if (brush.style() == Qt::NoBrush)
        return attribute("fill", "none");
    const QColor color = brush.color();
    return attribute("fill", color.name().toLatin1()) + opacity("fill-opacity", color.alphaF());
}

QByteArray SvgEngine::stroke() const
{
    const QPen& pen = painter()->pen();
    if (pen.style() == Qt::NoPen)
        return {};
    const double width = pen.isCosmetic() ? std::max(pen.widthF(), 1.0) : pen.widthF() * scale();
    QByteArray all = attribute("stroke", pen.color().name().toLatin1()) +
                     opacity("stroke-opacity", pen.color().alphaF());
    if (width != 1)
        all += attribute("stroke-width", width);
    if (pen.capStyle() != Qt::FlatCap)
        all += attribute("stroke-linecap", pen.capStyle() == Qt::RoundCap ? "round" : "square");
    if (pen.joinStyle() == Qt::RoundJoin || pen.joinStyle() == Qt::BevelJoin)
        all += attribute("stroke-linejoin", pen.joinStyle() == Qt::RoundJoin ? "round" : "bevel");
    if (pen.style() != Qt::SolidLine) {
        QByteArray dashes;
        for (const qreal dash : pen.dashPattern())
            dashes += (dashes.isEmpty() ? "" : " ") + number(dash * width);
        all += attribute("stroke-dasharray", dashes);
    }
    return all;
}

void SvgEngine::add(const char* name, const QByteArray& attributes, bool filled)
{
    m_elements += QByteArray("<") + name + attributes +
                  (filled ? fill() : attribute("fill", "none")) + stroke() + "/>\n";
}

void SvgEngine::drawPath(const QPainterPath& path)
{
    if (path.isEmpty())
        return;
    QByteArray attributes = attribute("d", pathData(painter()->deviceTransform().map(path)));
    if (path.fillRule() == Qt::OddEvenFill && subpaths(path) > 1)
        attributes += attribute("fill-rule", "evenodd");
    add("path", attributes, true);
}

void SvgEngine::drawRects(const QRectF* rects, int count)
{
    for (int i = 0; i < count; ++i) {
        const QRectF rect = painter()->deviceTransform().mapRect(rects[i]);
        add("rect",
            attribute("x", rect.x()) + attribute("y", rect.y()) + attribute("width", rect.width()) +
                attribute("height", rect.height()),
            true);
    }
}

void SvgEngine::drawEllipse(const QRectF& rect)
{
    const QRectF at = painter()->deviceTransform().mapRect(rect);
    const bool circle = std::abs(at.width() - at.height()) < 0.005;
    QByteArray attributes = attribute("cx", at.center().x()) + attribute("cy", at.center().y());
    attributes += circle ? attribute("r", at.width() / 2)
                         : attribute("rx", at.width() / 2) + attribute("ry", at.height() / 2);
    add(circle ? "circle" : "ellipse", attributes, true);
}

void SvgEngine::drawLines(const QLineF* lines, int count)
{
    QByteArray data;
    for (int i = 0; i < count; ++i) {
        const QLineF line = painter()->deviceTransform().map(lines[i]);
        data += 'M';
        append(data, line.p1());
        data += 'L';
        append(data, line.p2());
    }
    add("path", attribute("d", data), false);
}

void SvgEngine::drawPolygon(const QPointF* points, int count, PolygonDrawMode mode)
{
    QByteArray data;
    for (int i = 0; i < count; ++i)
        append(data, painter()->deviceTransform().map(points[i]));
    const bool open = mode == PolylineMode;
    add(open ? "polyline" : "polygon", attribute("points", data), !open);
}

void SvgEngine::drawTextItem(const QPointF& at, const QTextItem& item)
{
    const QString words = item.text();
    if (words.trimmed().isEmpty() || painter()->pen().style() == Qt::NoPen)
        return;
    const QFont font = item.font();
    const QFontInfo info(font);
    const double size = (font.pixelSize() > 0 ? font.pixelSize() : info.pixelSize()) * scale();
    const QPointF place = painter()->deviceTransform().map(at);
    QByteArray attributes =
        attribute("x", place.x()) + attribute("y", place.y()) + attribute("font-size", size);
    if (info.fixedPitch())
        attributes += attribute("font-family", kMonoFamilies);
    if (font.bold())
        attributes += attribute("font-weight", "bold");
    if (font.italic())
        attributes += attribute("font-style", "italic");
    const QColor color = painter()->pen().color();
    attributes +=
        attribute("fill", color.name().toLatin1()) + opacity("fill-opacity", color.alphaF());
    // A face that is wider or narrower is fitted; a letter or two need none of that.
    if (words.size() > 2)
        attributes += attribute("textLength", item.width() * scale()) +
                      attribute("lengthAdjust", "spacingAndGlyphs");
    m_elements += "<text" + attributes + '>' + xmlText(keepBlanks(words)).toUtf8() + "</text>\n";
}

void SvgEngine::drawPixmap(const QRectF& into, const QPixmap& pixmap, const QRectF& from)
{
    drawImage(into, pixmap.toImage(), from, Qt::AutoColor);
}

void SvgEngine::drawImage(const QRectF& into, const QImage& image, const QRectF& from,
                          Qt::ImageConversionFlags)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.copy(from.toRect()).save(&buffer, "PNG");
    const QRectF rect = painter()->deviceTransform().mapRect(into);
    m_elements += "<image" + attribute("x", rect.x()) + attribute("y", rect.y()) +
                  attribute("width", rect.width()) + attribute("height", rect.height()) +
                  attribute("href", "data:image/png;base64," + bytes.toBase64()) + "/>\n";
}

int SvgDevice::metric(PaintDeviceMetric metric) const
{
    constexpr int kDotsPerInch = 96;
    switch (metric) {
    case PdmWidth:
        return m_size.width();
    case PdmHeight:
        return m_size.height();
    case PdmWidthMM:
        return qRound(m_size.width() * 25.4 / kDotsPerInch);
    case PdmHeightMM:
        return qRound(m_size.height() * 25.4 / kDotsPerInch);
    case PdmDpiX:
    case PdmDpiY:
    case PdmPhysicalDpiX:
    case PdmPhysicalDpiY:
        return kDotsPerInch;
    case PdmDevicePixelRatio:
        return 1;
    case PdmDevicePixelRatioScaled:
        return static_cast<int>(devicePixelRatioFScale());
    case PdmNumColors:
        return 1 << 24;
    case PdmDepth:
        return 24;
    default:
        return 0; // later Qt asks for more
    }
}

} // namespace vs::ui
