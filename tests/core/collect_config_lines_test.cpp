// SPDX-License-Identifier: GPL-3.0-or-later
// Lines of configuration with their numbers: what the node is asked for, and what is kept of it.
#include "core/collect/sections.h"
#include "core/collect/topology_builder.h"
#include "core/parse/guest_config.h"
#include "core/remote/command_table.h"
#include "tests/core/record_fixture.h"

#include <gmock/gmock.h>

namespace vs {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;
using testing::Not;

/// Files of a node, and the part of node-facts that reads its configuration from them.
class Tree
{
public:
    void write(const std::string& path, const std::string& text) const
    {
        const std::filesystem::path whole = m_folder.file(path);
        std::filesystem::create_directories(whole.parent_path());
        test::writeFile(whole.string(), text);
    }
    std::string root() const { return m_folder.file("etc"); }

    std::string run() const
    {
        std::string script = commands::nodeFacts().script;
        const std::size_t begin = script.find("section configs\n");
        const std::size_t end =
            script.find("\nstatus\n", script.find("section interfaces\n", begin)) + 8;
        script = script.substr(0, script.find("run time ")) + script.substr(begin, end - begin);
        for (std::size_t at = script.find("/etc/"); at != std::string::npos;
             at = script.find("/etc/", at + root().size() + 1))
            script.replace(at, 5, root() + "/");
        test::writeFile(m_folder.file("script"), script);
        const std::string command =
            "LC_ALL=C sh " + m_folder.file("script") + " >" + m_folder.file("answer");
        EXPECT_EQ(std::system(command.c_str()), 0);
        return test::readFile(m_folder.file("answer"));
    }

private:
    test::TempFolder m_folder;
};

TEST(ConfigLines, OfAGuestAreKeptWithTheirNumbers)
{
    const GuestConfig config = parseGuestConfig("3 name: web\n"
                                                "7 net0: virtio=BC:24:11:AA:08:11,bridge=vmbr0\n"
                                                "9 net2: e1000=BC:24:11:AA:08:12,bridge=vmbr1\n",
                                                GuestType::Vm);
    EXPECT_EQ(config.name, "web");
    ASSERT_EQ(config.nics.size(), 2U);
    EXPECT_EQ(config.nics[0].configLine, 7);
    EXPECT_EQ(config.nics[0].configText, "net0: virtio=BC:24:11:AA:08:11,bridge=vmbr0");
    EXPECT_EQ(config.nics[1].configLine, 9);
    EXPECT_EQ(config.nics[1].bridge, "vmbr1");
    const GuestConfig bare =
        parseGuestConfig("net0: virtio=BC:24:11:AA:08:11,bridge=vmbr0\n", GuestType::Vm);
    EXPECT_EQ(bare.nics[0].configLine, 0) << "an answer of before";
    EXPECT_THAT(bare.nics[0].configText, Not(IsEmpty()));
}

TEST(ConfigLines, TheNodeTellsThoseAboutTheNetworkOnly)
{
    const Tree tree;
    tree.write("etc/pve/local/qemu-server/811.conf",
               "boot: order=scsi0\nname: web\ndescription: secret\n"
               "net0: virtio=BC:24:11:AA:08:11,bridge=vmbr0,firewall=1\n"
               "\n[before]\nnet0: virtio=BC:24:11:AA:08:11,bridge=vmbr9\n");
    tree.write("etc/network/interfaces",
               "auto lo\niface lo inet loopback\n\n# the LAN\nauto vmbr0\n"
               "iface vmbr0 inet static\n\taddress 192.0.2.2/24\n\tbridge-ports eno1\n"
               "\tbridge_stp off\n\twpa-psk hush\n\tpost-up curl http://me:hush@example.net\n"
               "\tpost-up iptables -t raw -A PREROUTING -i fwbr+ -j CT --zone 1\n");
    tree.write("etc/network/interfaces.d/sdn", "auto vnet1\niface vnet1\n\tbridge_ports none");
    const std::string answer = tree.run();
    EXPECT_EQ(answer.find("hush"), std::string::npos);
    EXPECT_EQ(answer.find("secret"), std::string::npos);
    const Topology topology = buildTopology(Sections(answer));
    ASSERT_EQ(topology.guests.size(), 1U);
    EXPECT_EQ(topology.guests[0].configFile, tree.root() + "/pve/local/qemu-server/811.conf");
    EXPECT_EQ(topology.guests[0].nics[0].configLine, 4);
    EXPECT_EQ(topology.guests[0].nics[0].bridge, "vmbr0");
    const std::string file = tree.root() + "/network/interfaces";
    EXPECT_THAT(
        topology.networkConfig,
        ElementsAre(
            ConfigLine{file, 1, "auto lo"}, ConfigLine{file, 2, "iface lo inet loopback"},
            ConfigLine{file, 5, "auto vmbr0"}, ConfigLine{file, 6, "iface vmbr0 inet static"},
            ConfigLine{file, 7, "address 192.0.2.2/24"}, ConfigLine{file, 8, "bridge-ports eno1"},
            ConfigLine{file, 9, "bridge_stp off"},
            ConfigLine{file, 12, "post-up iptables -t raw -A PREROUTING -i fwbr+ -j CT --zone 1"},
            ConfigLine{file + ".d/sdn", 1, "auto vnet1"},
            ConfigLine{file + ".d/sdn", 2, "iface vnet1"},
            ConfigLine{file + ".d/sdn", 3, "bridge_ports none"}));
}

TEST(ConfigLines, ANodeWithoutThemIsNoFault)
{
    const Tree tree;
    const Topology topology = buildTopology(Sections(tree.run()));
    EXPECT_THAT(topology.networkConfig, IsEmpty());
    EXPECT_THAT(topology.guests, IsEmpty());
}

} // namespace
} // namespace vs
