// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/proxy.h"

#include "core/base/base64.h"
#include "core/remote/target.h"

#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>

namespace vs {

namespace {

constexpr std::size_t kLongestAnswer = 16384;

/// Whole reads and writes on a non-blocking socket, never a byte more than asked for: what follows
/// the proxy's answer belongs to SSH.
class Talk
{
public:
    Talk(int fd, std::string name, const Patience& patience)
        : m_fd(fd), m_name(std::move(name)), m_patience(patience)
    {}

    tl::unexpected<Error> refuse(std::string reason) const
    {
        return fail(ErrorCode::ProxyFailed, m_name, std::move(reason));
    }

    Result<void> send(std::string_view bytes) const
    {
        while (!bytes.empty()) {
            const ssize_t sent = ::send(m_fd, bytes.data(), bytes.size(), MSG_NOSIGNAL);
            if (sent > 0)
                bytes.remove_prefix(static_cast<std::size_t>(sent));
            else if (errno != EAGAIN)
                return refuse(std::strerror(errno));
            else if (auto waited = m_patience.waitFor(m_fd, POLLOUT); !waited)
                return fail(waited.error().code, m_name);
        }
        return {};
    }

    Result<std::string> receive(std::size_t count) const
    {
        std::string bytes(count, '\0');
        std::size_t have = 0;
        while (have < count) {
            const ssize_t got = recv(m_fd, bytes.data() + have, count - have, 0);
            if (got > 0)
                have += static_cast<std::size_t>(got);
            else if (got == 0)
                return refuse("it hung up");
            else if (errno != EAGAIN)
                return refuse(std::strerror(errno));
            else if (auto waited = m_patience.waitFor(m_fd, POLLIN); !waited)
                return fail(waited.error().code, m_name);
        }
        return bytes;
    }

private:
    int m_fd;
    std::string m_name;
    const Patience& m_patience;
};

std::string prefixed(const std::string& text)
{
    return static_cast<char>(text.size()) + text;
}

const char* socksReason(unsigned char code)
{
    static constexpr const char* kReasons[] = {"granted",
                                               "general failure",
                                               "not allowed by its rules",
                                               "network unreachable",
                                               "host unreachable",
                                               "connection refused",
                                               "timed out",
                                               "command unsupported",
                                               "address type unsupported"};
    return code < std::size(kReasons) ? kReasons[code] : "unknown reason";
}

/// RFC 1928 and 1929.
Result<void> speakSocks5(const Talk& talk, const Proxy& proxy, const std::string& host,
                         std::uint16_t port)
{
    if (host.size() > 255 || proxy.user.size() > 255 || proxy.password.size() > 255)
        return talk.refuse("a name is too long for SOCKS5");
    const bool hasLogin = !proxy.user.empty();
    using namespace std::string_literals;
    if (auto sent = talk.send(hasLogin ? "\x05\x02\x00\x02"s : "\x05\x01\x00"s); !sent)
        return sent;
    auto method = talk.receive(2);
    if (!method)
        return tl::unexpected(method.error());
    if ((*method)[0] != 5)
        return talk.refuse("it does not speak SOCKS5");
    if ((*method)[1] == 2 && hasLogin) {
        if (auto sent = talk.send("\x01" + prefixed(proxy.user) + prefixed(proxy.password)); !sent)
            return sent;
        auto login = talk.receive(2);
        if (!login)
            return tl::unexpected(login.error());
        if ((*login)[1] != 0)
            return talk.refuse("it refused user and password");
    } else if ((*method)[1] != 0) {
        return talk.refuse("it wants another kind of login");
    }

    const std::string portBytes{static_cast<char>(port >> 8), static_cast<char>(port & 255)};
    if (auto sent = talk.send("\x05\x01\x00\x03"s + prefixed(host) + portBytes); !sent)
        return sent;
    auto head = talk.receive(5); // version, reply, 0, address type, first byte of the address
    if (!head)
        return tl::unexpected(head.error());
    if ((*head)[1] != 0)
        return talk.refuse(socksReason(static_cast<unsigned char>((*head)[1])));
    const auto first = static_cast<unsigned char>((*head)[4]);
    const char type = (*head)[3];
    const std::size_t rest = type == 1 ? 3u : type == 4 ? 15u : first;
    auto tail = talk.receive(rest + 2);
    if (!tail)
        return tl::unexpected(tail.error());
    return {};
}

Result<void> speakHttp(const Talk& talk, const Proxy& proxy, const std::string& host,
                       std::uint16_t port)
{
    const std::string authority = formatTarget({{}, host, port});
    std::string request = "CONNECT " + authority + " HTTP/1.1\r\nHost: " + authority + "\r\n";
    if (!proxy.user.empty()) {
        request +=
            "Proxy-Authorization: Basic " + toBase64(proxy.user + ":" + proxy.password) + "\r\n";
    }
    if (auto sent = talk.send(request + "\r\n"); !sent)
        return sent;
    std::string answer;
    while (answer.size() < 4 || answer.compare(answer.size() - 4, 4, "\r\n\r\n") != 0) {
        auto byte = talk.receive(1);
        if (!byte)
            return tl::unexpected(byte.error());
        answer += *byte;
        if (answer.size() > kLongestAnswer)
            return talk.refuse("its answer does not end");
    }
    // "HTTP/1.1 200 Connection established"
    const std::string status = answer.substr(0, answer.find('\r'));
    const std::size_t blank = status.find(' ');
    if (status.compare(0, 5, "HTTP/") != 0 || blank == std::string::npos)
        return talk.refuse("it does not speak HTTP");
    if (status.compare(blank + 1, 1, "2") != 0)
        return talk.refuse(status.substr(blank + 1));
    return {};
}

} // namespace

Result<UniqueFd> connectThrough(const Proxy& proxy, const std::string& host, std::uint16_t port,
                                const Patience& patience)
{
    if (proxy.kind == Proxy::Kind::None)
        return connectTcp(host, port, patience);
    const std::string name = formatTarget({{}, proxy.host, proxy.port});
    auto socket = connectTcp(proxy.host, proxy.port, patience);
    if (!socket) {
        if (socket.error().code == ErrorCode::Cancelled)
            return socket;
        return fail(ErrorCode::ProxyFailed, name, errorText(socket.error()).message);
    }
    const Talk talk(socket->get(), name, patience);
    const auto spoken = proxy.kind == Proxy::Kind::Socks5 ? speakSocks5(talk, proxy, host, port)
                                                          : speakHttp(talk, proxy, host, port);
    if (!spoken)
        return tl::unexpected(spoken.error());
    return socket;
}

} // namespace vs
