// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/address.h"

#include <cstdint>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

namespace vs::made {

/// Something that must not leave, and what it is called when it did.
struct Secret
{
    std::string kind; ///< "guest", "payload", "IPv4"
    std::string text; ///< as people write it
};

/// Looks for secrets in bytes, in every encoding in which they could hide: in any case, backwards,
/// as bytes, in hexadecimal with and without separators and in either order, base64 at each offset,
/// percent-, HTML-, \x- and \u-escaped, UTF-16. Addresses also dashed, with underscores, padded, as
/// a decimal number and in the names of reverse zones; MACs by their tail.
class SecretSearch
{
public:
    void addText(const Secret& secret);
    void add(const std::string& kind, const IpAddress& address);
    void add(const std::string& kind, const Mac& mac);

    struct Hit
    {
        std::string secret; ///< "guest kraxelhub as base64"
        std::size_t at = 0;
    };
    std::vector<Hit> find(std::string_view bytes) const;

private:
    struct Pattern
    {
        std::string bytes; ///< ASCII letters in lower case
        std::string what;
    };
    void addPattern(std::string bytes, const std::string& what);
    void addEncoded(const std::string& text, const std::string& what);
    void addBytes(const std::string& bytes, const std::string& what);

    std::vector<Pattern> m_patterns;
    std::unordered_map<std::uint32_t, std::vector<std::size_t>> m_byStart; ///< first four bytes
    std::vector<bool> m_starts = std::vector<bool>(65536);                 ///< by the first two
};

} // namespace vs::made
