// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/event_sink.h"
#include "tests/core/made/made_node.h"
#include "tests/core/made/secret_search.h"

#include <random>
#include <string>
#include <vector>

namespace vs::made {

/// A made-up trace whose every event is full of what must not leave: a guest with a public address
/// is refused by a rule that names the client's network. The same for the same seed.
class SecretTrace
{
public:
    explicit SecretTrace(unsigned seed);

    void play(EventSink& sink) const;
    /// What must not be found.
    SecretSearch search() const;
    /// Each secret by itself, to see that it was there.
    const std::vector<Secret>& texts() const { return m_texts; }
    /// The user's own words, and the file that warnings name.
    const std::string& word() const { return m_word; }
    const std::string& file() const { return m_file; }

private:
    std::string made(const std::string& kind, const std::string& text);
    std::string letters(std::size_t count);
    IpAddress address6();
    Mac mac();
    std::shared_ptr<const Topology> topology() const;
    std::shared_ptr<const FirewallFiles> files() const;
    std::shared_ptr<const RuleListing> rules(Timestamp time, int dropped) const;
    std::shared_ptr<const NodeState> state() const;
    void packets(EventSink& sink) const;

    mutable std::mt19937 m_random;
    std::vector<Secret> m_texts;
    IpAddress m_client, m_server, m_server6, m_gateway;
    Mac m_mac, m_otherMac;
    std::string m_guest, m_guest2, m_node, m_node2, m_domain, m_user, m_comment, m_payload,
        m_password, m_key, m_args, m_token, m_word, m_file, m_host;
};

} // namespace vs::made
