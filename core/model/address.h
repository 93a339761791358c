// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <compare>
#include <cstdint>
#include <functional>
#include <optional>
#include <span>
#include <string>
#include <string_view>

namespace vs {

/// An Ethernet address. All zero means "not known".
struct Mac
{
    std::array<std::uint8_t, 6> bytes{};

    /// "BC:24:11:AA:08:11", any case, one- or two-digit groups (ebtables strips zeros).
    static std::optional<Mac> parse(std::string_view text);
    static Mac fromBytes(const std::uint8_t* six);

    bool known() const { return *this != Mac{}; }
    bool isGroup() const { return (bytes[0] & 1U) != 0; }
    /// Lower case, two digits a group.
    std::string toString() const;

    friend auto operator<=>(const Mac&, const Mac&) = default;
};

/// An IPv4 or IPv6 address. IPv4 lies in the first four bytes; the rest is zero.
struct IpAddress
{
    enum class Family : std::uint8_t { None, V4, V6 };

    std::array<std::uint8_t, 16> bytes{};
    Family family = Family::None;

    static std::optional<IpAddress> parse(std::string_view text);
    static IpAddress v4(const std::uint8_t* four);
    static IpAddress v6(const std::uint8_t* sixteen);

    bool known() const { return family != Family::None; }
    bool isV4() const { return family == Family::V4; }
    bool isV6() const { return family == Family::V6; }
    /// Multicast, or IPv4's limited broadcast.
    bool isGroup() const;
    bool isLinkLocal() const;
    std::string toString() const;

    friend auto operator<=>(const IpAddress&, const IpAddress&) = default;
};

/// An address with a prefix length, "10.0.0.0/8".
struct IpPrefix
{
    IpAddress address;
    std::uint8_t length = 0;

    static std::optional<IpPrefix> parse(std::string_view text);
    bool contains(const IpAddress& other) const;
    std::string toString() const;

    friend auto operator<=>(const IpPrefix&, const IpPrefix&) = default;
};

} // namespace vs

template<>
struct std::hash<vs::Mac>
{
    std::size_t operator()(const vs::Mac& mac) const noexcept;
};
template<>
struct std::hash<vs::IpAddress>
{
    std::size_t operator()(const vs::IpAddress& address) const noexcept;
};
