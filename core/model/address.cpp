// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/address.h"

#include <arpa/inet.h>
#include <charconv>
#include <cstring>

namespace vs {

namespace {

/// inet_pton wants a terminated string; no valid address is longer than this.
constexpr std::size_t kLongestAddress = INET6_ADDRSTRLEN - 1;

std::uint64_t load64(const std::uint8_t* bytes)
{
    std::uint64_t value = 0;
    std::memcpy(&value, bytes, sizeof value);
    return value;
}

/// The finalizer of a multiply-xorshift hash: spreads addresses that differ in few bits.
std::uint64_t mix(std::uint64_t value)
{
    value ^= value >> 30U;
    value *= 0xbf58476d1ce4e5b9ULL;
    value ^= value >> 27U;
    value *= 0x94d049bb133111ebULL;
    return value ^ (value >> 31U);
}

int hexDigit(char letter)
{
    if (letter >= '0' && letter <= '9')
        return letter - '0';
    if (letter >= 'a' && letter <= 'f')
        return letter - 'a' + 10;
    if (letter >= 'A' && letter <= 'F')
        return letter - 'A' + 10;
    return -1;
}

} // namespace

std::optional<Mac> Mac::parse(std::string_view text)
{
    Mac mac;
    std::size_t at = 0;
    for (std::size_t group = 0; group < mac.bytes.size(); ++group) {
        if (group > 0) {
            if (at >= text.size() || (text[at] != ':' && text[at] != '-'))
                return std::nullopt;
            ++at;
        }
        int value = -1;
        for (int digits = 0; digits < 2 && at < text.size(); ++digits, ++at) {
            const int digit = hexDigit(text[at]);
            if (digit < 0)
                break;
            value = (value < 0 ? 0 : value * 16) + digit;
        }
        if (value < 0)
            return std::nullopt;
        mac.bytes[group] = static_cast<std::uint8_t>(value);
    }
    if (at != text.size())
        return std::nullopt;
    return mac;
}

Mac Mac::fromBytes(const std::uint8_t* six)
{
    Mac mac;
    std::memcpy(mac.bytes.data(), six, mac.bytes.size());
    return mac;
}

std::string Mac::toString() const
{
    constexpr char kDigits[] = "0123456789abcdef";
    std::string text;
    text.reserve(17);
    for (const std::uint8_t byte : bytes) {
        if (!text.empty())
            text += ':';
        text += kDigits[byte >> 4U];
        text += kDigits[byte & 15U];
    }
    return text;
}

std::optional<IpAddress> IpAddress::parse(std::string_view text)
{
    if (text.empty() || text.size() > kLongestAddress)
        return std::nullopt;
    std::array<char, INET6_ADDRSTRLEN> terminated{};
    std::memcpy(terminated.data(), text.data(), text.size());
    IpAddress address;
    if (text.find(':') == std::string_view::npos) {
        if (inet_pton(AF_INET, terminated.data(), address.bytes.data()) != 1)
            return std::nullopt;
        address.family = Family::V4;
    } else {
        if (inet_pton(AF_INET6, terminated.data(), address.bytes.data()) != 1)
            return std::nullopt;
        address.family = Family::V6;
    }
    return address;
}

IpAddress IpAddress::v4(const std::uint8_t* four)
{
    IpAddress address;
    std::memcpy(address.bytes.data(), four, 4);
    address.family = Family::V4;
    return address;
}

IpAddress IpAddress::v6(const std::uint8_t* sixteen)
{
    IpAddress address;
    std::memcpy(address.bytes.data(), sixteen, 16);
    address.family = Family::V6;
    return address;
}

bool IpAddress::isGroup() const
{
    if (isV4())
        return (bytes[0] & 0xf0U) == 0xe0U ||
               (bytes[0] == 255 && bytes[1] == 255 && bytes[2] == 255 && bytes[3] == 255);
    return isV6() && bytes[0] == 0xff;
}

bool IpAddress::isLinkLocal() const
{
    if (isV4())
        return bytes[0] == 169 && bytes[1] == 254;
    return isV6() && bytes[0] == 0xfe && (bytes[1] & 0xc0U) == 0x80U;
}

std::string IpAddress::toString() const
{
    if (!known())
        return {};
    std::array<char, INET6_ADDRSTRLEN> text{};
    const int family_ = isV4() ? AF_INET : AF_INET6;
    if (inet_ntop(family_, bytes.data(), text.data(), text.size()) == nullptr)
        return {};
    return text.data();
}

std::optional<IpPrefix> IpPrefix::parse(std::string_view text)
{
    const std::size_t slash = text.find('/');
    const auto address = IpAddress::parse(text.substr(0, slash));
    if (!address)
        return std::nullopt;
    IpPrefix prefix{*address, static_cast<std::uint8_t>(address->isV4() ? 32 : 128)};
    if (slash == std::string_view::npos)
        return prefix;
    const std::string_view digits = text.substr(slash + 1);
    unsigned length = 0;
    const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), length);
    if (error != std::errc{} || end != digits.data() + digits.size() || length > prefix.length)
        return std::nullopt;
    prefix.length = static_cast<std::uint8_t>(length);
    return prefix;
}

bool IpPrefix::contains(const IpAddress& other) const
{
    if (!address.known() || other.family != address.family)
        return false;
    const std::size_t whole = length / 8U;
    const unsigned rest = length % 8U;
    if (std::memcmp(address.bytes.data(), other.bytes.data(), whole) != 0)
        return false;
    if (rest == 0)
        return true;
    const unsigned mask = 0xffU << (8U - rest) & 0xffU;
    return (address.bytes[whole] & mask) == (other.bytes[whole] & mask);
}

std::string IpPrefix::toString() const
{
    return address.known() ? address.toString() + '/' + std::to_string(length) : std::string();
}

} // namespace vs

std::size_t std::hash<vs::Mac>::operator()(const vs::Mac& mac) const noexcept
{
    std::uint64_t value = 0;
    std::memcpy(&value, mac.bytes.data(), mac.bytes.size());
    return vs::mix(value + 0x9e3779b97f4a7c15ULL);
}

std::size_t std::hash<vs::IpAddress>::operator()(const vs::IpAddress& address) const noexcept
{
    const std::uint64_t low = vs::load64(address.bytes.data());
    if (address.isV4())
        return vs::mix(low + 0x9e3779b97f4a7c15ULL);
    return vs::mix(vs::mix(low + 0x9e3779b97f4a7c15ULL) ^ vs::load64(address.bytes.data() + 8));
}
