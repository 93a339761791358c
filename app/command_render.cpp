// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/arguments.h"
#include "app/console.h"
#include "app/picture.h"
#include "app/recording.h"
#include "core/base/text.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <unistd.h>

namespace vs {

namespace {

constexpr OptionSpec kOptions[] = {
    {"-o", true},        {"--size", true}, {"--theme", true},   {"--storyboard", false},
    {"--redact", false}, {"--word", true}, {"--dry-run", false}};

/// A moving picture is painted and packed frame by frame: more pixels would take minutes.
constexpr int kMostMovingPixels = 2560 * 1600;

std::string endingOf(const std::string& path)
{
    return lowered(std::filesystem::path(path).extension().string());
}

bool moves(const std::string& path)
{
    const std::string ending = endingOf(path);
    return ending == ".gif" || ending == ".webp";
}

} // namespace

Result<void> checkWritable(const std::string& path)
{
    std::error_code error;
    if (std::filesystem::is_directory(path, error))
        return fail(ErrorCode::FileUnwritable, path, "it is a folder");
    const std::filesystem::path folder = std::filesystem::path(path).parent_path();
    const std::string where = folder.empty() ? "." : folder.string();
    if (::access(where.c_str(), W_OK | X_OK) != 0)
        return fail(ErrorCode::FileUnwritable, path, std::strerror(errno));
    if (std::filesystem::exists(path, error) && ::access(path.c_str(), W_OK) != 0)
        return fail(ErrorCode::FileUnwritable, path, std::strerror(errno));
    return {};
}

Result<void> checkPicturePath(const std::string& path, PictureKind kind)
{
    const std::string ending = endingOf(path);
    if (ending == ".png" || ending == ".svg" || ending == ".pdf")
        return {};
    if (!moves(path))
        return fail(ErrorCode::BadUsage,
                    "a picture ends in .png, .svg, .pdf" +
                        std::string(kind == PictureKind::Story ? ", .gif or .webp" : "") +
                        ", not '" + path + "'");
    if (kind == PictureKind::Storyboard)
        return fail(ErrorCode::BadUsage, "a storyboard does not move; use .png, .svg or .pdf");
    if (kind == PictureKind::Topology)
        return fail(ErrorCode::BadUsage, "the wiring does not move; use .png, .svg or .pdf");
    return {};
}

Result<int> commandRender(const Words& words)
{
    const auto arguments = Arguments::parse(words, kOptions);
    if (!arguments)
        return tl::unexpected(arguments.error());
    if (arguments->rest().size() != 1)
        return fail(ErrorCode::BadUsage,
                    "render needs one file: vethscope render FILE -o PICTURE.png");
    if (!arguments->has("-o"))
        return fail(ErrorCode::BadUsage,
                    "render needs -o PICTURE, ending in .png, .svg, .pdf, .gif or .webp");
    if (const auto checked = checkRedaction(*arguments); !checked)
        return tl::unexpected(checked.error());
    PictureWish wish;
    wish.path = *arguments->value("-o");
    wish.storyboard = arguments->has("--storyboard");
    if (const auto checked = checkPicturePath(wish.path, wish.storyboard ? PictureKind::Storyboard
                                                                         : PictureKind::Story);
        !checked)
        return tl::unexpected(checked.error());
    if (const auto size = arguments->value("--size")) {
        const auto parsed = parsePictureSize(*size);
        if (!parsed)
            return tl::unexpected(parsed.error());
        if (moves(wish.path) && parsed->width * parsed->height > kMostMovingPixels)
            return fail(ErrorCode::BadUsage, "a moving picture is at most as large as 2560x1600");
        wish.size = *parsed;
    }
    if (const auto theme = arguments->value("--theme")) {
        if (*theme != "light" && *theme != "dark")
            return fail(ErrorCode::BadUsage, "--theme is light or dark, not '" + *theme + "'");
        wish.dark = *theme == "dark";
    }
    if (const auto checked = checkWritable(wish.path); !checked)
        return tl::unexpected(checked.error());

    const auto sources = sourcesOf(arguments->rest());
    if (!sources)
        return tl::unexpected(sources.error());
    const auto snapshot = openTold(tellAsAsked(*sources, *arguments));
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    console::printWarnings((*snapshot)->warnings);
    if (const auto drawn = renderPicture(**snapshot, wish); !drawn)
        return tl::unexpected(drawn.error());
    return 0;
}

} // namespace vs
