// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/tcp_socket.h"

#include "core/remote/target.h"

#include <cerrno>
#include <cstring>
#include <future>
#include <memory>
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <poll.h>
#include <sys/socket.h>
#include <thread>
#include <unistd.h>

namespace vs {

namespace {

using AddressList = std::unique_ptr<addrinfo, decltype(&freeaddrinfo)>;

struct Lookup
{
    int status = EAI_FAIL;
    AddressList addresses{nullptr, &freeaddrinfo};
};

/// The resolver cannot be interrupted: it works on a thread of its own, which is left behind when
/// nobody waits for it any longer.
Result<Lookup> lookUp(const std::string& host, std::uint16_t port, const Patience& patience)
{
    auto promise = std::make_shared<std::promise<Lookup>>();
    std::future<Lookup> future = promise->get_future();
    std::thread([promise, host, port] {
        addrinfo hints{};
        hints.ai_family = AF_UNSPEC;
        hints.ai_socktype = SOCK_STREAM;
        hints.ai_flags = AI_ADDRCONFIG | AI_NUMERICSERV;
        addrinfo* list = nullptr;
        Lookup lookup;
        const std::string service = std::to_string(port);
        lookup.status = getaddrinfo(host.c_str(), service.c_str(), &hints, &list);
        if (lookup.status != 0) { // AI_ADDRCONFIG hides loopback addresses of an isolated machine
            hints.ai_flags = AI_NUMERICSERV;
            lookup.status = getaddrinfo(host.c_str(), service.c_str(), &hints, &list);
        }
        lookup.addresses.reset(lookup.status == 0 ? list : nullptr);
        promise->set_value(std::move(lookup));
    }).detach();

    while (future.wait_for(std::chrono::milliseconds(50)) != std::future_status::ready) {
        if (const auto why = patience.spent())
            return fail(*why, host, core::english("looking up the name"));
    }
    return future.get();
}

Result<UniqueFd> connectOne(const addrinfo& address, const std::string& context,
                            const Patience& patience)
{
    const auto systemError = [&context](int code) {
        const bool silent = code == ETIMEDOUT;
        return fail(silent ? ErrorCode::ConnectTimeout : ErrorCode::ConnectRefused, context,
                    std::strerror(code));
    };
    UniqueFd fd(socket(address.ai_family, SOCK_STREAM | SOCK_NONBLOCK | SOCK_CLOEXEC, 0));
    if (!fd.valid())
        return systemError(errno);
    if (connect(fd.get(), address.ai_addr, address.ai_addrlen) == 0)
        return fd;
    if (errno != EINPROGRESS)
        return systemError(errno);
    if (auto waited = patience.waitFor(fd.get(), POLLOUT); !waited)
        return fail(waited.error().code, context);
    int problem = 0;
    socklen_t size = sizeof problem;
    getsockopt(fd.get(), SOL_SOCKET, SO_ERROR, &problem, &size);
    if (problem != 0)
        return systemError(problem);
    return fd;
}

} // namespace

void UniqueFd::reset(int fd)
{
    if (m_fd >= 0)
        close(m_fd);
    m_fd = fd;
}

Result<UniqueFd> connectTcp(const std::string& host, std::uint16_t port, const Patience& patience)
{
    const std::string context = formatTarget({{}, host, port});
    auto lookup = lookUp(host, port, patience);
    if (!lookup)
        return tl::unexpected(lookup.error());
    if (lookup->status != 0)
        return fail(ErrorCode::HostNotFound, host, gai_strerror(lookup->status));

    int remaining = 0;
    for (const addrinfo* a = lookup->addresses.get(); a != nullptr; a = a->ai_next)
        ++remaining;
    Error last{ErrorCode::HostNotFound, host, "the name has no address"};
    for (const addrinfo* a = lookup->addresses.get(); a != nullptr; a = a->ai_next) {
        // A silent address must leave time for those after it.
        const auto share = patience.left() / remaining--;
        auto connected = connectOne(*a, context, patience.within(share));
        if (connected) {
            const int on = 1;
            // A refusal costs speed only.
            setsockopt(connected->get(), IPPROTO_TCP, TCP_NODELAY, &on, sizeof on);
            return connected;
        }
        last = connected.error();
        if (last.code == ErrorCode::Cancelled)
            break;
    }
    return tl::unexpected(last);
}

} // namespace vs
