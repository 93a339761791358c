// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/bench/bench.h"

#include "tests/core/made/made_node.h"

#include <chrono>
#include <ctime>
#include <fstream>
#include <malloc.h>
#include <stdexcept>

namespace vs::bench {

namespace {

constexpr std::size_t kGuests = 40;
constexpr Timestamp kStart = 1'700'000'000 * kSecond;

void put16(std::string& out, std::uint32_t value)
{
    out += static_cast<char>(value >> 8);
    out += static_cast<char>(value);
}

void put32(std::string& out, std::uint32_t value)
{
    put16(out, value >> 16);
    put16(out, value & 0xffff);
}

/// In the machine's own order, as the magic number says.
void putNative(std::string& out, std::uint32_t value)
{
    out.append(reinterpret_cast<const char*>(&value), sizeof value);
}

/// SLL2, IPv4 and TCP headers; a SYN carries options as Linux sends them.
std::string frame(const Packet& p, PathStep step, const Mac& mac)
{
    std::string out;
    put16(out, 0x0800);
    put16(out, 0);
    put32(out, step.interface.value);
    put16(out, 1);
    out += step.direction == Direction::Out ? '\4' : '\3';
    out += '\6';
    out.append(reinterpret_cast<const char*>(mac.bytes.data()), 6);
    put16(out, 0);
    const std::uint32_t options = p.isSyn() ? 20 : 0;
    put16(out, 0x4500);
    put16(out, 40 + options);
    put16(out, p.ipId);
    put16(out, 0x4000);
    put16(out, 0x4006);
    put16(out, 0);
    out.append(reinterpret_cast<const char*>(p.source.bytes.data()), 4);
    out.append(reinterpret_cast<const char*>(p.destination.bytes.data()), 4);
    put16(out, p.sourcePort);
    put16(out, p.destinationPort);
    put32(out, p.sequence);
    put32(out, p.acknowledgement);
    put16(out, (5 + options / 4) << 12 | p.tcpFlags);
    put16(out, 64240);
    put32(out, 0);
    out.append(options, '\1');
    return out;
}

class Writer
{
public:
    explicit Writer(const std::string& path) : m_file(path, std::ios::binary)
    {
        std::string header;
        putNative(header, 0xa1b23c4d);
        putNative(header, 0x00040002);
        putNative(header, 0);
        putNative(header, 0);
        putNative(header, 256);
        putNative(header, 276);
        m_file.write(header.data(), static_cast<std::streamsize>(header.size()));
    }

    void travel(const Packet& packet, const std::vector<PathStep>& path, std::size_t hops,
                const Mac& mac, std::uint64_t most)
    {
        for (std::size_t i = 0; i < hops && packets < most; ++i) {
            const std::string bytes = frame(packet, path[i], mac);
            std::string record;
            m_clock += 10'000; // 100,000 packets a second
            putNative(record, static_cast<std::uint32_t>(m_clock / kSecond));
            putNative(record, static_cast<std::uint32_t>(m_clock % kSecond));
            putNative(record, static_cast<std::uint32_t>(bytes.size()));
            putNative(record, static_cast<std::uint32_t>(bytes.size()));
            record += bytes;
            m_file.write(record.data(), static_cast<std::streamsize>(record.size()));
            ++packets;
        }
    }

    std::uint64_t packets = 0;

private:
    std::ofstream m_file;
    Timestamp m_clock = kStart;
};

} // namespace

Traffic writeTraffic(const std::string& path, std::uint64_t packets)
{
    made::Node node;
    const InterfaceId vmbr0 = node.addBridge("vmbr0", true);
    node.addUplink("eno1", vmbr0);
    for (std::size_t i = 0; i < kGuests; ++i)
        node.addGuest(static_cast<int>(100 + i), GuestType::Vm, vmbr0, true,
                      made::ip("10.0.0." + std::to_string(i + 1)));
    Traffic traffic;
    traffic.topology = node.build();

    Writer writer(path);
    for (std::uint32_t n = 0; writer.packets < packets; ++n) {
        const std::size_t a = n % kGuests;
        const std::size_t b = (a + 1 + n / kGuests % (kGuests - 1)) % kGuests;
        const auto port = static_cast<std::uint16_t>(20'000 + n / 97 % 40'000);
        const std::uint32_t isn = n * 2'654'435'761U;
        Packet syn =
            made::tcp(node.addressOf(a), port, node.addressOf(b), 81, tcpflag::Syn, isn, 0);
        syn.ipId = static_cast<std::uint16_t>(n);
        const Packet rst = made::tcp(node.addressOf(b), 81, node.addressOf(a), port,
                                     tcpflag::Rst | tcpflag::Ack, 0, isn + 1);
        writer.travel(syn, node.path(a, b), 6, node.macOf(a), packets);
        writer.travel(rst, node.path(b, a), n % 3 == 0 ? 3 : 6, node.macOf(b), packets);
    }
    traffic.packets = writer.packets;
    return traffic;
}

double processorMs(const std::function<void()>& work)
{
    const std::clock_t begin = std::clock();
    work();
    return static_cast<double>(std::clock() - begin) * 1e3 / CLOCKS_PER_SEC;
}

double best(int runs, const std::function<void()>& work, const std::function<void()>& prepare)
{
    double least = 1e9;
    for (int i = 0; i < runs; ++i) {
        if (prepare)
            prepare();
        const auto from = std::chrono::steady_clock::now();
        work();
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - from;
        least = std::min(least, took.count());
    }
    return least;
}

std::uint64_t heapInUse()
{
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

} // namespace vs::bench
