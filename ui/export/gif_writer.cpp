// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/gif_writer.h"

#include "ui/export/animation.h"

#include <algorithm>
#include <cstring>
#include <gif_lib.h>

namespace vs::ui {

namespace {

constexpr int kTransparent = GifPalette::kMost;
constexpr int kColors = 256; ///< a table's size is a power of two
constexpr int kBits = 8;

const QRgb* rowOf(const QImage& image, int y)
{
    return reinterpret_cast<const QRgb*>(image.constScanLine(y));
}

} // namespace

int GifWriter::writeInto(GifFileType* gif, const unsigned char* bytes, int count)
{
    // The library asks this of some of its writes only.
    auto* writer = static_cast<GifWriter*>(gif->UserData);
    writer->check(!writer->m_failed &&
                  writer->m_device.write(reinterpret_cast<const char*>(bytes), count) == count);
    return writer->m_failed ? 0 : count;
}

GifWriter::GifWriter(QIODevice& device, QSize size, GifPalette palette)
    : m_device(device), m_size(size), m_palette(std::move(palette)),
      m_row(static_cast<std::size_t>(size.width()))
{
    int error = 0;
    m_gif = EGifOpen(this, &writeInto, &error);
    check(m_gif != nullptr);
    if (!m_failed)
        writeHead();
}

GifWriter::~GifWriter()
{
    if (m_gif != nullptr)
        EGifCloseFile(m_gif, nullptr);
}

void GifWriter::writeHead()
{
    EGifSetGifVersion(m_gif, true);
    GifColorType colors[kColors] = {};
    for (std::size_t i = 0; i < m_palette.colors().size(); ++i) {
        const QRgb color = m_palette.colors()[i];
        colors[i] = {static_cast<GifByteType>(qRed(color)), static_cast<GifByteType>(qGreen(color)),
                     static_cast<GifByteType>(qBlue(color))};
    }
    ColorMapObject* map = GifMakeMapObject(kColors, colors);
    check(map != nullptr &&
          EGifPutScreenDesc(m_gif, m_size.width(), m_size.height(), kBits, 0, map) == GIF_OK);
    GifFreeMapObject(map);
    const GifByteType forEver[] = {1, 0, 0};
    check(EGifPutExtensionLeader(m_gif, APPLICATION_EXT_FUNC_CODE) == GIF_OK);
    check(EGifPutExtensionBlock(m_gif, 11, "NETSCAPE2.0") == GIF_OK);
    check(EGifPutExtensionBlock(m_gif, sizeof forEver, forEver) == GIF_OK);
    check(EGifPutExtensionTrailer(m_gif) == GIF_OK);
}

QRect GifWriter::changed(const QImage& image) const
{
    const QRect whole(QPoint(), m_size);
    if (m_before.isNull())
        return whole;
    int top = m_size.height(), bottom = -1, left = m_size.width(), right = -1;
    for (int y = 0; y < m_size.height(); ++y) {
        const QRgb* now = rowOf(image, y);
        const QRgb* before = rowOf(m_before, y);
        if (std::memcmp(now, before, sizeof(QRgb) * m_row.size()) == 0)
            continue;
        top = std::min(top, y);
        bottom = y;
        int x = 0;
        while (now[x] == before[x])
            ++x;
        left = std::min(left, x);
        x = m_size.width() - 1;
        while (now[x] == before[x])
            --x;
        right = std::max(right, x);
    }
    // A frame without a pixel is none: one that changes nothing shows the first again.
    return bottom < 0 ? QRect(0, 0, 1, 1) : QRect(QPoint(left, top), QPoint(right, bottom));
}

void GifWriter::add(const QImage& image, int milliseconds)
{
    check(image.size() == m_size && image.format() == QImage::Format_RGB32);
    if (m_failed)
        return;
    writePart(image, changed(image), milliseconds);
    m_before = image;
}

void GifWriter::writePart(const QImage& image, const QRect& part, int milliseconds)
{
    GraphicsControlBlock control{};
    control.DisposalMode = DISPOSE_DO_NOT;
    control.DelayTime = milliseconds / 10;
    control.TransparentColor = kTransparent;
    GifByteType packed[4];
    check(EGifGCBToExtension(&control, packed) == sizeof packed);
    check(EGifPutExtension(m_gif, GRAPHICS_EXT_FUNC_CODE, sizeof packed, packed) == GIF_OK);
    check(EGifPutImageDesc(m_gif, part.x(), part.y(), part.width(), part.height(), false,
                           nullptr) == GIF_OK);
    for (int y = part.top(); y <= part.bottom() && !m_failed; ++y) {
        const QRgb* now = rowOf(image, y) + part.x();
        const QRgb* before = m_before.isNull() ? nullptr : rowOf(m_before, y) + part.x();
        for (int x = 0; x < part.width(); ++x)
            m_row[static_cast<std::size_t>(x)] =
                before != nullptr && now[x] == before[x] ? kTransparent : m_palette.indexOf(now[x]);
        check(EGifPutLine(m_gif, m_row.data(), part.width()) == GIF_OK);
    }
}

Result<void> GifWriter::finish()
{
    if (m_gif != nullptr)
        check(EGifCloseFile(std::exchange(m_gif, nullptr), nullptr) == GIF_OK);
    if (m_failed)
        return fail(ErrorCode::FileUnwritable, {}, "the picture cannot be written as GIF");
    return {};
}

Result<void> writeGif(QIODevice& device, StoryAnimation& animation)
{
    std::vector<QImage> samples;
    for (const double t : animation.telling())
        samples.push_back(animation.imageAt(t));
    GifWriter writer(device, animation.size(), GifPalette(samples));
    samples.clear();
    for (const AnimationFrame& frame : animation.frames())
        writer.add(animation.imageAt(frame.t), frame.milliseconds);
    return writer.finish();
}

} // namespace vs::ui
