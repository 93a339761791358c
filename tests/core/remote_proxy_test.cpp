// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/base64.h"
#include "core/remote/proxy.h"
#include "remote_test_support.h"

#include <arpa/inet.h>
#include <atomic>
#include <netinet/in.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>

namespace vs {
namespace {

using namespace std::string_literals;

/// A proxy of one connection that follows a script: it expects these bytes, it answers those.
class ScriptedProxy
{
public:
    struct Turn
    {
        std::string expects;
        std::string answers;
    };

    explicit ScriptedProxy(std::vector<Turn> turns) : m_turns(std::move(turns))
    {
        m_listener = UniqueFd(socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0));
        sockaddr_in address{};
        address.sin_family = AF_INET;
        address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
        socklen_t size = sizeof address;
        bind(m_listener.get(), reinterpret_cast<sockaddr*>(&address), size);
        getsockname(m_listener.get(), reinterpret_cast<sockaddr*>(&address), &size);
        listen(m_listener.get(), 1);
        m_port = ntohs(address.sin_port);
        m_thread = std::thread([this] { play(); });
    }
    ~ScriptedProxy()
    {
        shutdown(m_listener.get(), SHUT_RDWR);
        m_thread.join();
    }

    Proxy proxy(Proxy::Kind kind, const std::string& user = {}) const
    {
        return {kind, "127.0.0.1", m_port, user, user.empty() ? "" : "pass"};
    }
    bool heardAll() const { return m_heardAll; }

private:
    void play()
    {
        const UniqueFd peer(accept(m_listener.get(), nullptr, nullptr));
        if (!peer.valid())
            return;
        for (const Turn& turn : m_turns) {
            std::string heard(turn.expects.size(), '\0');
            if (recv(peer.get(), heard.data(), heard.size(), MSG_WAITALL) < 0 ||
                heard != turn.expects)
                return;
            for (const char c : turn.answers) // one byte at a time: nothing may rely on packets
                send(peer.get(), &c, 1, MSG_NOSIGNAL);
        }
        m_heardAll = true;
        char end = 0;
        recv(peer.get(), &end, 1, 0); // until the other side is done
    }

    std::vector<Turn> m_turns;
    UniqueFd m_listener;
    std::uint16_t m_port = 0;
    std::atomic<bool> m_heardAll = false;
    std::thread m_thread;
};

/// From now on: one that is made before all tests has run out by the time of the last.
Patience patience()
{
    return Patience(std::chrono::seconds(20));
}

Result<UniqueFd> connectBy(const Proxy& proxy)
{
    return connectThrough(proxy, "pve1", 2222, patience());
}

std::string nextBytes(const UniqueFd& fd, std::size_t count)
{
    const Patience enough = patience();
    std::string bytes;
    while (bytes.size() < count && enough.waitFor(fd.get(), POLLIN)) {
        char c = 0;
        if (recv(fd.get(), &c, 1, 0) != 1)
            break;
        bytes += c;
    }
    return bytes;
}

const std::string kSocksRequest = "\x05\x01\x00\x03\x04pve1\x08\xae"s;
const std::string kBanner = "SSH-2.0-x\r\n";

TEST(Proxy, Socks5LetsTheProxyLookUpTheName)
{
    ScriptedProxy server({{"\x05\x01\x00"s, "\x05\x00"s},
                          {kSocksRequest, "\x05\x00\x00\x01\x7f\x00\x00\x01\x00\x16"s + kBanner}});
    const auto socket = connectBy(server.proxy(Proxy::Kind::Socks5));
    ASSERT_TRUE(socket) << errorText(socket.error()).message;
    EXPECT_EQ(nextBytes(*socket, kBanner.size()), kBanner) << "what follows belongs to SSH";
}

TEST(Proxy, Socks5LogsInWithUserAndPassword)
{
    ScriptedProxy server({{"\x05\x02\x00\x02"s, "\x05\x02"s},
                          {"\x01\x04user\x04pass"s, "\x01\x00"s},
                          {kSocksRequest, "\x05\x00\x00\x03\x03"s + "abc\x00\x16"s + kBanner}});
    const auto socket = connectBy(server.proxy(Proxy::Kind::Socks5, "user"));
    ASSERT_TRUE(socket) << errorText(socket.error()).message;
    EXPECT_EQ(nextBytes(*socket, kBanner.size()), kBanner);
}

TEST(Proxy, HttpConnectStopsReadingAtTheEndOfTheAnswer)
{
    ScriptedProxy server({{"CONNECT pve1:2222 HTTP/1.1\r\nHost: pve1:2222\r\n"
                           "Proxy-Authorization: Basic " +
                               toBase64("user:pass") + "\r\n\r\n",
                           "HTTP/1.1 200 Connection established\r\nVia: x\r\n\r\n" + kBanner}});
    const auto socket = connectBy(server.proxy(Proxy::Kind::HttpConnect, "user"));
    ASSERT_TRUE(socket) << errorText(socket.error()).message;
    EXPECT_EQ(nextBytes(*socket, kBanner.size()), kBanner);
    EXPECT_TRUE(server.heardAll());
}

TEST(Proxy, RefusalsAreToldInItsWords)
{
    const std::string request = "CONNECT pve1:2222 HTTP/1.1\r\nHost: pve1:2222\r\n\r\n";
    struct Case
    {
        Proxy::Kind kind;
        std::vector<ScriptedProxy::Turn> turns;
        std::string reason;
    };
    const std::vector<Case> cases{
        {Proxy::Kind::HttpConnect,
         {{request, "HTTP/1.1 403 Not for you\r\n\r\n"}},
         "403 Not for you"},
        {Proxy::Kind::HttpConnect, {{request, "SSH-2.0-OpenSSH\r\n\r\n"}}, "does not speak HTTP"},
        {Proxy::Kind::Socks5, {{"\x05\x01\x00"s, "\x05\xff"s}}, "another kind of login"},
        {Proxy::Kind::Socks5, {{"\x05\x01\x00"s, "HTTP"}}, "does not speak SOCKS5"},
        {Proxy::Kind::Socks5,
         {{"\x05\x01\x00"s, "\x05\x00"s}, {kSocksRequest, "\x05\x04\x00\x01\x00"s}},
         "host unreachable"},
    };
    for (const Case& example : cases) {
        ScriptedProxy server(example.turns);
        const auto socket = connectBy(server.proxy(example.kind));
        ASSERT_FALSE(socket) << example.reason;
        EXPECT_EQ(socket.error().code, ErrorCode::ProxyFailed);
        EXPECT_NE(socket.error().reason.find(example.reason), std::string::npos)
            << socket.error().reason;
    }
}

TEST(Proxy, NobodyThere)
{
    const test::ClosedPort closed;
    const Proxy proxy{Proxy::Kind::Socks5, "127.0.0.1", closed.port(), {}, {}};
    EXPECT_EQ(connectBy(proxy).error().code, ErrorCode::ProxyFailed);
}

TEST(Connect, GivesUpWhenItIsCancelledOrOutOfTime)
{
    // A proxy that never says a word.
    ScriptedProxy server({{"\x05\x01\x00"s, ""}});
    const Patience cancelled(std::chrono::seconds(60), [] { return true; });
    const auto proxy = server.proxy(Proxy::Kind::Socks5);
    EXPECT_EQ(connectThrough(proxy, "h", 1, cancelled).error().code, ErrorCode::Cancelled);
    const Patience brief(std::chrono::milliseconds(200));
    EXPECT_EQ(connectThrough(proxy, "h", 1, brief).error().code, ErrorCode::ConnectTimeout);
}

} // namespace
} // namespace vs
