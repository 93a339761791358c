// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"

#include <map>
#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace vs {

/// An option that a subcommand knows, by its long name ("--filter") or its letter ("-o").
struct OptionSpec
{
    std::string_view name;
    bool takesValue = false;
};

/// The words after a subcommand, sorted into options and the rest. `--name=value` and
/// `--name value` are the same; after `--` nothing is an option.
class Arguments
{
public:
    /// Errors: BadUsage for an option that is unknown, lacks its value or has one too many.
    static Result<Arguments> parse(std::span<const std::string> words,
                                   std::span<const OptionSpec> specs);

    bool has(std::string_view option) const { return m_options.contains(option); }
    /// The last one, if it was given more than once.
    std::optional<std::string> value(std::string_view option) const;
    std::vector<std::string> values(std::string_view option) const;
    const std::vector<std::string>& rest() const { return m_rest; }

private:
    std::map<std::string, std::vector<std::string>, std::less<>> m_options;
    std::vector<std::string> m_rest;
};

/// Reads "5", "0.5": seconds above 0 and up to a week. Errors: BadUsage.
Result<double> parseSeconds(const std::string& text);
/// Errors: BadUsage.
Result<std::uint16_t> parsePortNumber(const std::string& text);

/// Width and height of a picture.
struct PictureSize
{
    int width = 1600;
    int height = 900;
};
/// Reads "1600x900", each 200 to 8000. Errors: BadUsage.
Result<PictureSize> parsePictureSize(const std::string& text);

} // namespace vs
