// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <QIODevice>
#include <QImage>

#include <memory>

struct WebPAnimEncoder;

namespace vs::ui {

class StoryAnimation;

/// Writes a moving WebP frame by frame, without loss; holds two of them, and what they were packed
/// into. It loops for ever, and holds no text.
class WebpWriter
{
public:
    explicit WebpWriter(QSize size);
    ~WebpWriter();
    WebpWriter(const WebpWriter&) = delete;
    WebpWriter& operator=(const WebpWriter&) = delete;

    /// An image of the size, shown so long.
    void add(const QImage& image, int milliseconds);
    /// Errors: FileUnwritable.
    Result<void> writeTo(QIODevice& device);

private:
    QSize m_size;
    WebPAnimEncoder* m_encoder = nullptr;
    int m_time = 0; ///< ms
    bool m_failed = false;
};

/// Errors: FileUnwritable, also if there is not enough memory.
Result<void> writeWebp(QIODevice& device, StoryAnimation& animation);

} // namespace vs::ui
