// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/remote/shell.h"
#include "ui/bridge/live_session.h"

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <vector>

namespace vs::test {

/// The practice lab's node as a shell that answers from its own facts: what a window needs to
/// connect, to trace and to unlock, without any network. Thread-safe.
class FakeNode : public std::enable_shared_from_this<FakeNode>
{
public:
    struct Stream
    {
        RemoteCommand command;
        StreamHandlers handlers;
        bool over = false;
    };

    /// What `node-facts` answers; replace() changes it before a connection is made.
    std::string facts;
    void replace(const std::string& what, const std::string& by);

    ui::Connector connector();
    /// The command texts of the streams of that name that were begun so far.
    std::vector<std::string> begun(const std::string& name) const;
    /// True while the newest stream of that name runs.
    bool runs(const std::string& name) const;
    /// Says this on the newest stream of that name.
    void say(const std::string& name, const std::string& output);
    /// Ends all streams of that name.
    void end(const std::string& name);

private:
    friend class FakeNodeShell;
    friend class FakeNodeStream;
    std::shared_ptr<Stream> begin(const RemoteCommand& command, StreamHandlers handlers);
    void finish(const std::shared_ptr<Stream>& stream);

    mutable std::mutex m_mutex;
    std::vector<std::shared_ptr<Stream>> m_streams;
};

/// A node as root, or as a user without rights, or without nft.
std::shared_ptr<FakeNode> fakeNode();

/// A capture's beginning, and the SYN from CT 101 to VM 811 at the first `hops` of its six places.
std::string captureHeader();
std::string captureSyn(unsigned clientPort, unsigned serverPort, int hops, unsigned second);

} // namespace vs::test
