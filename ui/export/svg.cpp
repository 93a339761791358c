// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/picture.h"

#include "ui/export/svg_engine.h"
#include "ui/export/svg_text.h"

namespace vs::ui {

QByteArray svgOf(const Picture& picture)
{
    SvgDevice device(picture.size);
    QPainter painter(&device);
    painter.fillRect(QRectF(QPointF(), QSizeF(picture.size)), picture.ground);
    picture.paint(painter);
    painter.end();
    const QByteArray width = QByteArray::number(picture.size.width());
    const QByteArray height = QByteArray::number(picture.size.height());
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width + "\" height=\"" + height +
           "\" viewBox=\"0 0 " + width + ' ' + height + "\" role=\"img\" font-family=\"" +
           kSansFamilies + "\">\n<title>" + xmlText(picture.title).toUtf8() + "</title>\n" +
           device.elements() + "</svg>\n";
}

} // namespace vs::ui
