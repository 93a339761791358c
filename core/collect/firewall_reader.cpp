// SPDX-License-Identifier: GPL-3.0-or-later
// The section of the command table:
//   @@vethscope file /etc/pve/firewall/811.fw
//   |[OPTIONS]
//   |policy_in: DROP
#include "core/collect/firewall_reader.h"

#include "core/model/problem.h"
#include "core/parse/firewall_config.h"
#include "core/parse/text.h"
#include "core/remote/command_table.h"

#include <utility>

namespace vs {

namespace {

struct ReadFile
{
    std::string path;
    std::string text;
    bool leftOut = false;
};

std::vector<ReadFile> splitFiles(std::string_view text)
{
    std::vector<ReadFile> files;
    while (!text.empty()) {
        std::string_view line = takeUntil(text, '\n');
        if (line.starts_with(commands::kFileMark)) {
            files.push_back(
                {std::string(trimmed(line.substr(commands::kFileMark.size()))), "", false});
        } else if (!files.empty() && line.starts_with('|')) {
            files.back().text.append(line.substr(1)).append(1, '\n');
        } else if (!files.empty() && line.starts_with(commands::kLeftOutMark)) {
            files.back().leftOut = true;
        }
    }
    return files;
}

std::string andThose(const std::vector<std::string>& paths)
{
    return paths.size() == 1
               ? paths.front()
               : core::inEnglish(problem::kAndMore, {{"file", paths.front()},
                                                     {"count", std::to_string(paths.size() - 1)}});
}

} // namespace

std::shared_ptr<const FirewallFiles> readFirewallFiles(const Sections& sections,
                                                       std::vector<std::string>& problems)
{
    if (!sections.has("firewall"))
        return nullptr;
    const Sections::Part section = sections["firewall"];
    std::vector<ReadFile> read = splitFiles(section.text);
    // Cut or stopped in the middle: whether the last file is whole nobody knows, and half a file
    // would tell of defaults that are none.
    if (section.status != 0) {
        if (!read.empty())
            read.pop_back();
        problems.push_back(core::inEnglish(problem::kFilesCut));
    }
    auto out = std::make_shared<FirewallFiles>();
    out->complete = section.status == 0;
    std::vector<std::string> leftOut;
    for (ReadFile& file : read) {
        if (file.leftOut)
            leftOut.push_back(std::move(file.path));
        else
            out->files.push_back(parseFirewallFile(std::move(file.path), std::move(file.text)));
    }
    if (!leftOut.empty()) {
        out->complete = false;
        problems.push_back(core::inEnglish(problem::kFilesLarge, {{"files", andThose(leftOut)}}));
    }
    return out;
}

} // namespace vs
