// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands.h"

#include "app/arguments.h"
#include "app/connection.h"
#include "app/gui_entry.h"
#include "app/share.h"
#include "core/record/file_kind.h"

#include <algorithm>
#include <filesystem>

namespace vs {

namespace {

Result<void> checkFile(const std::string& file)
{
    std::error_code error;
    const bool path = file.find('/') != std::string::npos || file.find('.') != std::string::npos;
    if (!std::filesystem::exists(file, error))
        return path
                   ? fail(ErrorCode::BadUsage, "no such file: " + file)
                   : fail(ErrorCode::BadUsage, "'" + file + "' is neither a subcommand nor a file");
    if (std::filesystem::is_directory(file, error))
        return fail(ErrorCode::FileUnreadable, file, "it is a folder");
    return {};
}

/// Two sessions are compared; anything else is parts of one trace.
bool areTwoSessions(const std::vector<std::string>& files)
{
    return files.size() == 2 && std::all_of(files.begin(), files.end(), [](const auto& file) {
               const auto kind = fileKind(file);
               return kind && *kind == FileKind::Session;
           });
}

} // namespace

Result<int> commandWindow(const Words& words, int argc, char** argv)
{
    const auto arguments =
        Arguments::parse(words, withCommonOptions({{"--demo", false}, {"--connect", true}}));
    if (!arguments)
        return tl::unexpected(arguments.error());
    WindowWish wish;
    if (arguments->has("--demo")) {
        if (arguments->rest().size() > 2 || arguments->has("--connect"))
            return fail(ErrorCode::BadUsage,
                        "--demo takes one name, or two to compare, and nothing else");
        Words names = arguments->rest();
        if (names.empty())
            names.push_back("rst-dropped");
        for (const std::string& name : names) {
            const auto file = share::recording(name);
            if (!file)
                return tl::unexpected(file.error());
            wish.files.push_back(*file);
        }
        wish.play = names.size() == 1;
        wish.compare = names.size() == 2;
    } else {
        for (const std::string& file : arguments->rest())
            if (const auto checked = checkFile(file); !checked)
                return tl::unexpected(checked.error());
        wish.files = arguments->rest();
        wish.compare = areTwoSessions(wish.files);
    }
    if (const auto target = arguments->value("--connect")) {
        const auto options = resolveTarget(*target, *arguments);
        if (!options)
            return tl::unexpected(options.error());
        wish.target = *target;
        wish.live = *options;
    }
    return runWindow(argc, argv, wish);
}

} // namespace vs
