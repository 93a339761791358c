// SPDX-License-Identifier: GPL-3.0-or-later
#include "fake_node.h"

#include "tests/core/parse_frames.h"

#include <fstream>
#include <sstream>

namespace vs::test {

namespace {

constexpr std::uint32_t kStart = 1'795'477'900;
/// The path's interfaces in the lab's facts, in order: veth101i1, fwln101i1, fwpr101p1, fwpr811p0,
/// fwln811i0, tap811i0.
constexpr std::uint32_t kPath[] = {10, 4, 5, 8, 7, 11};

std::string letters(const made::Bytes& bytes)
{
    return {bytes.begin(), bytes.end()};
}

std::string answerTo(const std::string& name, const std::string& facts)
{
    if (name == "node-facts")
        return facts;
    if (name == "rule-counters")
        return "\n@@vethscope section rules-time\n1795477842000000000\n\n@@vethscope status 0\n\n"
               "@@vethscope section end\n";
    if (name == "node-state")
        return "\n@@vethscope section state-time\n1795477842000000000\n\n@@vethscope status 0\n\n"
               "@@vethscope section end\n";
    return {};
}

} // namespace

class FakeNodeStream : public RemoteStream
{
public:
    FakeNodeStream(std::shared_ptr<FakeNode> node, std::shared_ptr<FakeNode::Stream> stream)
        : m_node(std::move(node)), m_stream(std::move(stream))
    {}
    void stop() override { m_node->finish(m_stream); }
    bool ended() const override
    {
        const std::lock_guard lock(m_node->m_mutex);
        return m_stream->over;
    }
    bool waitForEnd(std::chrono::milliseconds) override { return ended(); }

private:
    std::shared_ptr<FakeNode> m_node;
    std::shared_ptr<FakeNode::Stream> m_stream;
};

class FakeNodeShell : public Shell
{
public:
    explicit FakeNodeShell(std::shared_ptr<FakeNode> node) : m_node(std::move(node)) {}

    Result<CommandResult> run(const RemoteCommand& command, std::chrono::milliseconds) override
    {
        return CommandResult{0, answerTo(command.name, m_node->facts), ""};
    }
    Result<std::unique_ptr<RemoteStream>> stream(const RemoteCommand& command,
                                                 StreamHandlers handlers) override
    {
        return std::make_unique<FakeNodeStream>(m_node,
                                                m_node->begin(command, std::move(handlers)));
    }
    void cancel() override {}
    std::string target() const override { return "fake"; }
    std::optional<Error> failure() const override { return std::nullopt; }

private:
    std::shared_ptr<FakeNode> m_node;
};

void FakeNode::replace(const std::string& what, const std::string& by)
{
    facts.replace(facts.find(what), what.size(), by);
}

ui::Connector FakeNode::connector()
{
    return [node = shared_from_this()](
               const SshPrompts&, const std::function<bool()>&) -> Result<std::unique_ptr<Shell>> {
        return std::make_unique<FakeNodeShell>(node);
    };
}

std::shared_ptr<FakeNode::Stream> FakeNode::begin(const RemoteCommand& command,
                                                  StreamHandlers handlers)
{
    auto stream = std::make_shared<Stream>();
    stream->command = command;
    stream->handlers = std::move(handlers);
    {
        const std::lock_guard lock(m_mutex);
        m_streams.push_back(stream);
    }
    if (command.name == "capture")
        stream->handlers.onErrors("tcpdump: listening on any, link-type LINUX_SLL2 (Linux cooked "
                                  "v2), snapshot length 256 bytes\n");
    else if (command.name == "rule-listen" || command.name == "drop-watch")
        stream->handlers.onOutput("@ ready\n");
    return stream;
}

void FakeNode::finish(const std::shared_ptr<Stream>& stream)
{
    {
        const std::lock_guard lock(m_mutex);
        if (std::exchange(stream->over, true))
            return;
    }
    stream->handlers.onEnd(0);
}

std::vector<std::string> FakeNode::begun(const std::string& name) const
{
    const std::lock_guard lock(m_mutex);
    std::vector<std::string> scripts;
    for (const auto& stream : m_streams) {
        if (stream->command.name == name)
            scripts.push_back(stream->command.script);
    }
    return scripts;
}

bool FakeNode::runs(const std::string& name) const
{
    const std::lock_guard lock(m_mutex);
    bool runs = false;
    for (const auto& stream : m_streams) {
        if (stream->command.name == name)
            runs = !stream->over;
    }
    return runs;
}

void FakeNode::say(const std::string& name, const std::string& output)
{
    std::shared_ptr<Stream> newest;
    {
        const std::lock_guard lock(m_mutex);
        for (const auto& stream : m_streams) {
            if (stream->command.name == name)
                newest = stream;
        }
    }
    newest->handlers.onOutput(output);
}

void FakeNode::end(const std::string& name)
{
    std::vector<std::shared_ptr<Stream>> all;
    {
        const std::lock_guard lock(m_mutex);
        all = m_streams;
    }
    for (const auto& stream : all) {
        if (stream->command.name == name)
            finish(stream);
    }
}

std::shared_ptr<FakeNode> fakeNode()
{
    auto node = std::make_shared<FakeNode>();
    std::ifstream in(VETHSCOPE_SOURCE_DIR "/tests/core/data/lab_node_facts.txt");
    std::ostringstream text;
    text << in.rdbuf();
    node->facts = text.str();
    return node;
}

std::string captureHeader()
{
    return letters(made::PcapMaker().header());
}

std::string captureSyn(unsigned clientPort, unsigned serverPort, int hops, unsigned second)
{
    const made::PcapMaker maker;
    const made::Bytes packet =
        made::ipv4("10.10.10.101", "10.10.10.81", 6,
                   made::tcp(clientPort, serverPort, 1, 0, 2 /* SYN */), clientPort);
    made::Bytes out;
    for (int hop = 0; hop < hops; ++hop)
        made::put(out, maker.record(kStart + second, static_cast<std::uint32_t>(hop) * 10'000U,
                                    made::sll2(0x0800, kPath[hop], hop % 2 == 1 ? 4 : 3, packet)));
    return letters(out);
}

} // namespace vs::test
