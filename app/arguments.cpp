// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include <algorithm>
#include <charconv>

namespace vs {

Result<Arguments> Arguments::parse(std::span<const std::string> words,
                                   std::span<const OptionSpec> specs)
{
    Arguments arguments;
    bool options = true;
    for (std::size_t i = 0; i < words.size(); ++i) {
        const std::string& word = words[i];
        if (!options || word.size() < 2 || word.front() != '-') {
            arguments.m_rest.push_back(word);
            continue;
        }
        if (word == "--") {
            options = false;
            continue;
        }
        const std::size_t equals = word.starts_with("--") ? word.find('=') : std::string::npos;
        const std::string name = word.substr(0, equals);
        const auto spec = std::find_if(specs.begin(), specs.end(), [&name](const OptionSpec& each) {
            return each.name == name;
        });
        if (spec == specs.end())
            return fail(ErrorCode::BadUsage, "unknown option " + name);
        std::string value;
        if (!spec->takesValue && equals != std::string::npos)
            return fail(ErrorCode::BadUsage, name + " takes no value");
        if (spec->takesValue && equals != std::string::npos)
            value = word.substr(equals + 1);
        else if (spec->takesValue && i + 1 < words.size())
            value = words[++i];
        else if (spec->takesValue)
            return fail(ErrorCode::BadUsage, name + " needs a value");
        if (spec->takesValue && value.empty())
            return fail(ErrorCode::BadUsage, name + " needs a value that is not empty");
        arguments.m_options[name].push_back(value);
    }
    return arguments;
}

std::optional<std::string> Arguments::value(std::string_view option) const
{
    const auto found = m_options.find(option);
    return found == m_options.end() ? std::nullopt : std::optional(found->second.back());
}

std::vector<std::string> Arguments::values(std::string_view option) const
{
    const auto found = m_options.find(option);
    return found == m_options.end() ? std::vector<std::string>() : found->second;
}

Result<double> parseSeconds(const std::string& text)
{
    constexpr double kWeek = 7.0 * 24 * 3600;
    double seconds = 0;
    const auto [end, problem] =
        std::from_chars(text.data(), text.data() + text.size(), seconds, std::chars_format::fixed);
    if (problem != std::errc{} || end != text.data() + text.size() || !(seconds > 0) ||
        seconds > kWeek)
        return fail(ErrorCode::BadUsage, "--duration is a number of seconds, not '" + text + "'");
    return seconds;
}

Result<std::uint16_t> parsePortNumber(const std::string& text)
{
    std::uint16_t port = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), port);
    if (problem != std::errc{} || end != text.data() + text.size() || port == 0)
        return fail(ErrorCode::BadUsage, "--port is a number from 1 to 65535, not '" + text + "'");
    return port;
}

Result<PictureSize> parsePictureSize(const std::string& text)
{
    PictureSize size;
    const char* const last = text.data() + text.size();
    const auto width = std::from_chars(text.data(), last, size.width);
    const bool cross = width.ec == std::errc{} && width.ptr != last && *width.ptr == 'x';
    if (cross) {
        const auto height = std::from_chars(width.ptr + 1, last, size.height);
        const auto fits = [](int side) { return side >= 200 && side <= 8000; };
        if (height.ec == std::errc{} && height.ptr == last && fits(size.width) && fits(size.height))
            return size;
    }
    return fail(ErrorCode::BadUsage,
                "--size is WIDTHxHEIGHT, each 200 to 8000, not '" + text + "'");
}

} // namespace vs
