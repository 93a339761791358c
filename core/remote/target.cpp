// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/target.h"

#include "core/base/letters.h"

#include <algorithm>
#include <charconv>

namespace vs {

namespace {

constexpr std::size_t kLongestName = 253; // of a DNS name

bool allOf(std::string_view text, std::string_view extra)
{
    return std::all_of(text.begin(), text.end(), [extra](char c) {
        return isAlnum(c) || extra.find(c) != std::string_view::npos;
    });
}

bool isUser(std::string_view user)
{
    return !user.empty() && user.front() != '-' && user.size() <= 64 && allOf(user, "._-+\\@");
}

bool isName(std::string_view host)
{
    return !host.empty() && host.front() != '-' && host.size() <= kLongestName &&
           allOf(host, "._-");
}

bool isIpv6(std::string_view host)
{
    const std::size_t scope = host.find('%');
    const std::string_view address = host.substr(0, scope);
    const bool hexadecimal = std::all_of(address.begin(), address.end(),
                                         [](char c) { return isHex(c) || c == ':' || c == '.'; });
    if (!hexadecimal || std::count(address.begin(), address.end(), ':') < 2)
        return false;
    return scope == std::string_view::npos ||
           (scope + 1 < host.size() && allOf(host.substr(scope + 1), "._-"));
}

std::optional<std::uint16_t> parsePort(std::string_view text)
{
    std::uint16_t port = 0;
    const auto [end, problem] = std::from_chars(text.data(), text.data() + text.size(), port);
    if (problem != std::errc{} || end != text.data() + text.size() || port == 0)
        return std::nullopt;
    return port;
}

} // namespace

Result<Target> parseTarget(std::string_view text)
{
    const auto bad = [text](const char* reason) {
        return fail(ErrorCode::BadTarget, std::string(text), reason);
    };
    Target target;
    std::string_view rest = text;
    if (const std::size_t at = rest.rfind('@'); at != std::string_view::npos) {
        if (!isUser(rest.substr(0, at)))
            return bad("that is no user name");
        target.user = rest.substr(0, at);
        rest = rest.substr(at + 1);
    }

    std::optional<std::string_view> port;
    if (!rest.empty() && rest.front() == '[') {
        const std::size_t close = rest.find(']');
        if (close == std::string_view::npos)
            return bad("the bracket is not closed");
        target.host = rest.substr(1, close - 1);
        const std::string_view after = rest.substr(close + 1);
        if (!after.empty() && after.front() != ':')
            return bad("after the bracket only :port may follow");
        if (!after.empty())
            port = after.substr(1);
        if (!isIpv6(target.host) && !isName(target.host))
            return bad("that is no address");
    } else if (isIpv6(rest)) {
        target.host = rest;
    } else {
        const std::size_t colon = rest.find(':');
        target.host = rest.substr(0, colon);
        if (colon != std::string_view::npos)
            port = rest.substr(colon + 1);
        if (!isName(target.host))
            return bad("that is no host name");
    }

    if (port) {
        target.port = parsePort(*port);
        if (!target.port)
            return bad("a port is a number from 1 to 65535");
    }
    return target;
}

std::string formatTarget(const Target& target)
{
    std::string text = target.user.empty() ? std::string() : target.user + "@";
    const bool bracket = target.host.find(':') != std::string::npos;
    text += bracket ? "[" + target.host + "]" : target.host;
    if (target.port)
        text += ":" + std::to_string(*target.port);
    return text;
}

} // namespace vs
