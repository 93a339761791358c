// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/share.h"

#include <algorithm>
#include <cstdlib>
#include <filesystem>

namespace vs::share {

namespace fs = std::filesystem;

std::string folder()
{
    if (const char* const chosen = std::getenv("VETHSCOPE_SHARE"); chosen && *chosen != '\0')
        return chosen;
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    return (program.parent_path().parent_path() / "share" / "vethscope").string();
}

std::vector<std::string> recordings()
{
    std::vector<std::string> names;
    std::error_code error;
    for (const auto& entry : fs::directory_iterator(fs::path(folder()) / "recordings", error))
        if (entry.path().extension() == ".pcapng")
            names.push_back(entry.path().stem().string());
    std::sort(names.begin(), names.end());
    return names;
}

Result<std::string> recording(const std::string& name)
{
    const std::vector<std::string> names = recordings();
    if (std::find(names.begin(), names.end(), name) != names.end())
        return (fs::path(folder()) / "recordings" / (name + ".pcapng")).string();
    std::string known;
    for (const std::string& each : names)
        known += (known.empty() ? "" : ", ") + each;
    return fail(ErrorCode::BadUsage, "no recording is called '" + name +
                                         "'; there are: " + (known.empty() ? "none" : known));
}

} // namespace vs::share
