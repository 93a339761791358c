// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/redaction/redactor.h"

#include "core/base/text.h"
#include "core/report/redaction/text_scanner.h"
#include "core/report/redaction/vocabulary.h"

#include <algorithm>
#include <random>

namespace vs {

using redaction::NameKind;

namespace {

std::uint32_t number4(const IpAddress& address)
{
    return std::uint32_t{address.bytes[0]} << 24U | std::uint32_t{address.bytes[1]} << 16U |
           std::uint32_t{address.bytes[2]} << 8U | address.bytes[3];
}

/// "user@host:port" taken apart.
struct Target
{
    std::string_view user, host, port; ///< port with its colon
};

Target splitTarget(std::string_view text)
{
    Target target;
    if (const std::size_t at = text.rfind('@'); at != std::string_view::npos) {
        target.user = text.substr(0, at);
        text = text.substr(at + 1);
    }
    if (const std::size_t colon = text.rfind(':');
        colon != std::string_view::npos && !IpAddress::parse(text) &&
        text.find_first_not_of("0123456789", colon + 1) == std::string_view::npos) {
        target.port = text.substr(colon);
        text = text.substr(0, colon);
    }
    if (text.size() > 2 && text.front() == '[' && text.back() == ']')
        text = text.substr(1, text.size() - 2);
    target.host = text;
    return target;
}

constexpr const char* kKinds[] = {"guest", "node", "user", "host", "word", "file"};

/// What a report never shows needs no place in the memory of the many it may have seen.
constexpr std::size_t kMostKnown = 200'000;

} // namespace

RedactionKey randomRedactionKey()
{
    std::random_device random;
    RedactionKey key;
    for (std::size_t i = 0; i < key.size(); i += 4) {
        const std::uint32_t value = random();
        for (std::size_t byte = 0; byte < 4; ++byte)
            key[i + byte] = static_cast<std::uint8_t>(value >> (8 * byte));
    }
    return key;
}

Redactor::Redactor(const RedactionOptions& options)
    : m_mask(options.key ? *options.key : randomRedactionKey(), options.privateAddresses)
{
    for (const std::string& word : options.words)
        if (!trimmed(word).empty())
            m_names.add(NameKind::Word, trimmed(word));
    for (const std::string& file : options.files) {
        if (file.empty())
            continue;
        const std::size_t entry = m_names.add(NameKind::File, file);
        const std::size_t slash = file.rfind('/');
        if (slash != std::string::npos && slash + 1 < file.size())
            m_names.alias(file.substr(slash + 1), entry);
    }
}

void Redactor::learnName(NameKind kind, std::string_view name)
{
    name = trimmed(name);
    if (name.empty() || IpAddress::parse(name) ||
        (kind == NameKind::User && redaction::isCommonAccount(lowered(name))))
        return;
    const std::size_t entry = m_names.add(kind, name);
    const std::size_t dot = name.find('.');
    if (dot == std::string_view::npos || dot + 1 >= name.size() ||
        (kind != NameKind::Guest && kind != NameKind::Node))
        return;
    if (dot > 2)
        m_names.alias(name.substr(0, dot), entry);
    m_names.add(NameKind::Host, name.substr(dot + 1));
}

void Redactor::learnTarget(std::string_view text)
{
    const Target target = splitTarget(text);
    learnName(NameKind::User, target.user);
    learnName(NameKind::Node, target.host);
}

void Redactor::learn(const IpAddress& address)
{
    if (!address.isV4() || m_known4.size() >= kMostKnown || m_known4.contains(number4(address)) ||
        m_mask.address(address) == address)
        return;
    m_known4.insert(number4(address));
    m_known24.insert(number4(address) >> 8U);
}

void Redactor::learn(const Mac& mac)
{
    if (mac.known() && m_knownMacs.size() < kMostKnown)
        m_knownMacs.insert(mac);
}

std::optional<IpAddress> Redactor::knownAddress(std::uint32_t v4) const
{
    if (!m_known4.contains(v4))
        return std::nullopt;
    const std::uint8_t bytes[4] = {
        static_cast<std::uint8_t>(v4 >> 24U), static_cast<std::uint8_t>(v4 >> 16U),
        static_cast<std::uint8_t>(v4 >> 8U), static_cast<std::uint8_t>(v4)};
    return IpAddress::v4(bytes);
}

bool Redactor::knownNetwork(std::uint32_t v4First24Bits) const
{
    return m_known24.contains(v4First24Bits);
}

IpAddress Redactor::address(const IpAddress& original)
{
    if (!original.known())
        return original;
    const auto [entry, fresh] = m_addresses.try_emplace(original);
    if (fresh)
        entry->second.masked = m_mask.address(original);
    ++entry->second.count;
    return entry->second.masked;
}

IpPrefix Redactor::prefix(const IpPrefix& original)
{
    const auto known = m_networks.find(original);
    if (known != m_networks.end()) {
        ++known->second.count;
        return known->second.masked;
    }
    const IpPrefix masked = m_mask.prefix(original);
    if (!original.address.known() || masked.address == m_mask.address(original.address))
        return {address(original.address), original.length};
    m_networks[original] = {masked, 1};
    return masked;
}

Mac Redactor::mac(const Mac& original)
{
    if (!original.known())
        return original;
    const auto [entry, fresh] = m_macs.try_emplace(original);
    if (fresh)
        entry->second.masked = m_mask.mac(original);
    ++entry->second.count;
    return entry->second.masked;
}

std::string Redactor::name(NameKind kind, std::string_view original)
{
    const std::string_view bare = trimmed(original);
    if (bare.empty() || (kind == NameKind::User && redaction::isCommonAccount(lowered(bare))))
        return std::string(original);
    if (const auto address = IpAddress::parse(bare))
        return this->address(*address).toString();
    return m_names.use(m_names.find(bare) ? *m_names.find(bare) : m_names.add(kind, bare));
}

std::string Redactor::target(std::string_view original)
{
    const Target target = splitTarget(original);
    std::string out = target.user.empty() ? "" : name(NameKind::User, target.user) + '@';
    const std::string host = name(NameKind::Node, target.host);
    const bool brackets = !target.port.empty() && host.find(':') != std::string::npos;
    out += brackets ? '[' + host + ']' : host;
    return out + std::string(target.port);
}

std::string Redactor::Numbered::pseudonym(std::string_view original)
{
    const std::string_view bare = trimmed(original);
    if (bare.empty())
        return std::string(original);
    auto known = entries.find(bare);
    if (known == entries.end())
        known = entries
                    .emplace(std::string(bare),
                             Masked<std::string>{stem + std::to_string(entries.size() + 1)})
                    .first;
    ++known->second.count;
    return known->second.masked;
}

std::string Redactor::secret(std::string_view original)
{
    ++m_secrets[std::string(original)];
    return "[removed]";
}

std::string Redactor::text(std::string_view original, TextKind kind)
{
    return redaction::TextScanner(*this, kind).run(original);
}

void Redactor::forgetCounts()
{
    m_names.forgetCounts();
    m_addresses.clear();
    m_networks.clear();
    m_macs.clear();
    for (Numbered* const texts : {&m_comments, &m_paths})
        for (auto& [original, entry] : texts->entries)
            entry.count = 0;
    m_secrets.clear();
}

std::vector<Replacement> Redactor::replacements() const
{
    std::vector<Replacement> all;
    for (const auto& entry : m_names.entries())
        if (entry.count > 0)
            all.push_back({kKinds[static_cast<std::size_t>(entry.kind)], entry.original,
                           entry.pseudonym, entry.count});
    for (const auto& [original, entry] : m_addresses)
        if (entry.masked != original)
            all.push_back({"address", original.toString(), entry.masked.toString(), entry.count});
    for (const auto& [original, entry] : m_networks)
        if (entry.masked != original)
            all.push_back({"network", original.toString(), entry.masked.toString(), entry.count});
    for (const auto& [original, entry] : m_macs)
        if (entry.masked != original)
            all.push_back({"MAC", original.toString(), entry.masked.toString(), entry.count});
    for (const auto& [kind, texts] : {std::pair{"comment", &m_comments}, {"path", &m_paths}})
        for (const auto& [original, entry] : texts->entries)
            if (entry.count > 0)
                all.push_back({kind, original, entry.masked, entry.count});
    for (const auto& [original, count] : m_secrets)
        all.push_back({"secret", original, "[removed]", count});
    // Hash tables have no order that would be the same tomorrow.
    std::stable_sort(all.begin(), all.end(), [](const Replacement& a, const Replacement& b) {
        if (a.kind != b.kind)
            return a.kind < b.kind;
        return (a.kind == "address" || a.kind == "MAC") && a.original < b.original;
    });
    return all;
}

} // namespace vs
