// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "ui/export/gif_palette.h"

#include <QIODevice>
#include <QImage>
#include <QRect>

#include <cstdint>
#include <memory>
#include <vector>

struct GifFileType;

namespace vs::ui {

class StoryAnimation;

/// Writes a GIF frame by frame; holds one of them. Of each only the part that differs from the one
/// before is written, and in it what is the same is transparent. It loops for ever, and holds no
/// text.
class GifWriter
{
public:
    /// `device` outlives this. Its errors are told by finish().
    GifWriter(QIODevice& device, QSize size, GifPalette palette);
    ~GifWriter();
    GifWriter(const GifWriter&) = delete;
    GifWriter& operator=(const GifWriter&) = delete;

    /// An image of the size and of Format_RGB32, shown so long.
    void add(const QImage& image, int milliseconds);
    /// Errors: FileUnwritable.
    Result<void> finish();

private:
    QRect changed(const QImage& image) const;
    void writeHead();
    void writePart(const QImage& image, const QRect& part, int milliseconds);
    static int writeInto(GifFileType* gif, const unsigned char* bytes, int count);
    void check(bool worked) { m_failed = m_failed || !worked; }

    QIODevice& m_device;
    QSize m_size;
    GifPalette m_palette;
    GifFileType* m_gif = nullptr;
    bool m_failed = false;
    QImage m_before;
    std::vector<std::uint8_t> m_row;
};

/// Errors: FileUnwritable, also if there is not enough memory.
Result<void> writeGif(QIODevice& device, StoryAnimation& animation);

} // namespace vs::ui
