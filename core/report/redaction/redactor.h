// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/redaction/address_mask.h"
#include "core/report/redaction/name_book.h"

#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <unordered_set>
#include <vector>

namespace vs {

/// A new key: with it the same thing has the same pseudonym in all that is made.
RedactionKey randomRedactionKey();

struct RedactionOptions
{
    std::optional<RedactionKey> key; ///< none: a new one at random
    std::vector<std::string> words;  ///< the user's own, masked wherever they stand
    std::vector<std::string> files;  ///< paths that warnings may name
    bool privateAddresses = false;   ///< private IPv4 and unique local IPv6 are masked, too
};

/// What was replaced, by what, and how often (a text that comes again and again, such as a rule in
/// each listing, counts once). The original makes it secret: it stays here.
struct Replacement
{
    std::string kind; ///< "address", "network", "MAC", "guest", "comment", "secret", ...
    std::string original;
    std::string pseudonym;
    std::uint64_t count = 0;
};

/// What kind of text it is: in a file of the node '#' begins a comment wherever it stands; a
/// warning may name the files that were read.
enum class TextKind : std::uint8_t { Plain, ConfigFile, Warning };

/// Says what stands for what (docs/redaction.md). The same for the same thing, always: what is
/// learnt before (names, addresses) is found inside texts, so all is learnt first. One thread.
class Redactor
{
public:
    explicit Redactor(const RedactionOptions& options);

    /// Names that texts may have in them, also inside longer words. Empty ones, and for users the
    /// accounts that every system has, are ignored. "pve1.example.org" is known by its first part,
    /// too, and its domain as a host.
    void learnName(redaction::NameKind kind, std::string_view name);
    /// "alice@pve1", "pve1:22", "203.0.113.9": a user and a node.
    void learnTarget(std::string_view target);
    /// A pseudonym that would be mistaken for something that is there.
    void reserve(std::string_view name) { m_names.take(name); }
    /// Found then also where they are written as a bare number: "cb007109", "bc2411aa0811".
    void learn(const IpAddress& address);
    void learn(const Mac& mac);

    IpAddress address(const IpAddress& original);
    IpPrefix prefix(const IpPrefix& original);
    Mac mac(const Mac& original);
    std::uint32_t number(std::uint32_t original) const { return m_mask.number(original); }
    /// A field that holds a name and nothing else.
    std::string name(redaction::NameKind kind, std::string_view original);
    std::string target(std::string_view original);
    /// Any text, hostile bytes too; as many lines as before. Time grows with its length.
    std::string text(std::string_view original, TextKind kind = TextKind::Plain);

    /// What was replaced so far does not count: it was only read to learn.
    void forgetCounts();
    /// What was replaced so far: by kind, then in the order in which it was learnt.
    std::vector<Replacement> replacements() const;

    // For the text scanner.
    redaction::NameBook& names() { return m_names; }
    /// "comment-1" for a comment that is not empty; the same for the same.
    std::string comment(std::string_view original) { return m_comments.pseudonym(original); }
    /// "path-1" for a file that a text names.
    std::string path(std::string_view original) { return m_paths.pseudonym(original); }
    /// "[removed]"; counts it.
    std::string secret(std::string_view original);
    std::optional<IpAddress> knownAddress(std::uint32_t v4) const;
    bool knownNetwork(std::uint32_t v4First24Bits) const;
    bool isKnown(const Mac& mac) const { return m_knownMacs.contains(mac); }

private:
    template<class Original>
    struct Masked
    {
        Original masked;
        std::uint64_t count = 0;
    };
    /// Texts that are replaced as a whole, by their number.
    struct Numbered
    {
        const char* stem;
        std::map<std::string, Masked<std::string>, std::less<>> entries{};

        std::string pseudonym(std::string_view original);
    };

    redaction::AddressMask m_mask;
    redaction::NameBook m_names;
    std::unordered_map<IpAddress, Masked<IpAddress>> m_addresses;
    std::map<IpPrefix, Masked<IpPrefix>> m_networks;
    std::unordered_map<Mac, Masked<Mac>> m_macs;
    std::unordered_set<std::uint32_t> m_known4;
    std::unordered_set<std::uint32_t> m_known24;
    std::unordered_set<Mac> m_knownMacs;
    Numbered m_comments{"comment-"};
    Numbered m_paths{"path-"};
    std::map<std::string, std::uint64_t, std::less<>> m_secrets;
};

} // namespace vs
