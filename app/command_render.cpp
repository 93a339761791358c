// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/arguments.h"
#include "app/console.h"
#include "app/picture.h"
#include "app/recording.h"

#include <cerrno>
#include <cstring>
#include <filesystem>
#include <unistd.h>

namespace vs {

namespace {

constexpr OptionSpec kOptions[] = {{"-o", true},        {"--size", true}, {"--theme", true},
                                   {"--redact", false}, {"--word", true}, {"--dry-run", false}};

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

Result<void> checkPicturePath(const std::string& path)
{
    const std::string ending = std::filesystem::path(path).extension().string();
    if (ending == ".gif")
        return fail(ErrorCode::BadUsage, "GIF pictures are not in this version; use .png or .svg");
    if (ending != ".png" && ending != ".svg")
        return fail(ErrorCode::BadUsage, "a picture ends in .png or .svg, not '" + path + "'");
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
        return fail(ErrorCode::BadUsage, "render needs -o PICTURE.png or .svg");
    if (const auto checked = checkRedaction(*arguments); !checked)
        return tl::unexpected(checked.error());
    PictureWish wish;
    wish.path = *arguments->value("-o");
    if (const auto checked = checkPicturePath(wish.path); !checked)
        return tl::unexpected(checked.error());
    if (const auto size = arguments->value("--size")) {
        const auto parsed = parsePictureSize(*size);
        if (!parsed)
            return tl::unexpected(parsed.error());
        wish.size = *parsed;
    }
    if (const auto theme = arguments->value("--theme")) {
        if (*theme != "light" && *theme != "dark")
            return fail(ErrorCode::BadUsage, "--theme is light or dark, not '" + *theme + "'");
        wish.dark = *theme == "dark";
    }
    if (const auto checked = checkWritable(wish.path); !checked)
        return tl::unexpected(checked.error());

    const auto snapshot = readAsAsked(sourcesOf(arguments->rest()), *arguments);
    if (!snapshot)
        return tl::unexpected(snapshot.error());
    console::printWarnings((*snapshot)->warnings);
    if (const auto drawn = renderPicture(**snapshot, wish); !drawn)
        return tl::unexpected(drawn.error());
    return 0;
}

} // namespace vs
