// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/export/webp_writer.h"

#include "ui/export/animation.h"

#include <webp/encode.h>
#include <webp/mux.h>

namespace vs::ui {

namespace {

constexpr int kMethod = 3;    ///< 0 to 6: slower and smaller
constexpr float kEffort = 25; ///< of a hundred: more is slower, and hardly smaller for drawings

} // namespace

WebpWriter::WebpWriter(QSize size) : m_size(size)
{
    WebPAnimEncoderOptions options;
    if (!WebPAnimEncoderOptionsInit(&options))
        return;
    options.anim_params.loop_count = 0; // for ever
    options.kmin = 0;
    options.kmax = 0; // each frame is what changed since the one before
    m_encoder = WebPAnimEncoderNew(size.width(), size.height(), &options);
}

WebpWriter::~WebpWriter()
{
    WebPAnimEncoderDelete(m_encoder);
}

void WebpWriter::add(const QImage& image, int milliseconds)
{
    WebPConfig config;
    WebPPicture picture;
    m_failed = m_failed || m_encoder == nullptr || image.size() != m_size ||
               !WebPConfigInit(&config) || !WebPPictureInit(&picture);
    if (m_failed)
        return;
    config.lossless = 1;
    config.method = kMethod;
    config.quality = kEffort;
    picture.use_argb = 1;
    picture.width = m_size.width();
    picture.height = m_size.height();
    const QImage rgb = image.convertToFormat(QImage::Format_RGB888);
    m_failed =
        rgb.isNull() ||
        !WebPPictureImportRGB(&picture, rgb.constBits(), static_cast<int>(rgb.bytesPerLine())) ||
        !WebPAnimEncoderAdd(m_encoder, &picture, m_time, &config);
    WebPPictureFree(&picture);
    m_time += milliseconds;
}

Result<void> WebpWriter::writeTo(QIODevice& device)
{
    WebPData data;
    WebPDataInit(&data);
    bool written = !m_failed && m_encoder != nullptr &&
                   WebPAnimEncoderAdd(m_encoder, nullptr, m_time, nullptr) != 0 &&
                   WebPAnimEncoderAssemble(m_encoder, &data) != 0;
    const auto size = static_cast<qint64>(data.size);
    written = written && device.write(reinterpret_cast<const char*>(data.bytes), size) == size;
    WebPDataClear(&data);
    if (!written)
        return fail(ErrorCode::FileUnwritable, {}, "the picture cannot be written as WebP");
    return {};
}

Result<void> writeWebp(QIODevice& device, StoryAnimation& animation)
{
    WebpWriter writer(animation.size());
    for (const AnimationFrame& frame : animation.frames())
        writer.add(animation.imageAt(frame.t), frame.milliseconds);
    return writer.writeTo(device);
}

} // namespace vs::ui
