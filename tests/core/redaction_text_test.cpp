// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/redaction/redactor.h"
#include "tests/core/made/secret_search.h"

#include <chrono>
#include <gtest/gtest.h>
#include <random>
#include <set>

namespace vs {

namespace {

using redaction::NameKind;

RedactionOptions fixedKey(std::vector<std::string> words = {})
{
    RedactionOptions options;
    options.key = RedactionKey{1, 2, 3, 4, 5, 6, 7, 8, 9};
    options.words = std::move(words);
    return options;
}

/// Knows an address, a MAC and a few names.
struct RedactionText : testing::Test
{
    Redactor redactor{fixedKey({"Project X"})};
    IpAddress four = *IpAddress::parse("203.0.113.9");
    IpAddress six = *IpAddress::parse("2001:db8:1:2::9");
    Mac mac = *Mac::parse("bc:24:11:aa:08:11");
    std::string four_, six_, mac_;

    void SetUp() override
    {
        redactor.learn(four);
        redactor.learn(mac);
        redactor.learnName(NameKind::Guest, "acme-shop");
        redactor.learnName(NameKind::Node, "zeus.acme.example");
        redactor.learnName(NameKind::User, "alice");
        four_ = redactor.address(four).toString();
        six_ = redactor.address(six).toString();
        mac_ = redactor.mac(mac).toString();
    }
    std::string text(std::string_view original) { return redactor.text(original); }
};

std::string replaced(std::string text, const std::string& from, const std::string& to)
{
    for (std::size_t at = 0; (at = text.find(from, at)) != std::string::npos; at += to.size())
        text.replace(at, from.size(), to);
    return text;
}

} // namespace

TEST_F(RedactionText, FindsIpv4InEverySpelling)
{
    for (const std::string form :
         {"-s 203.0.113.9/32 -j DROP", "IP 203.0.113.9.443 > 10.0.0.1.22: Flags [S]",
          "203.0.113.9:443", "(203.0.113.9)", "src=203.0.113.9 dst=10.0.0.1", "ip203.0.113.9x",
          "203.0.113.9-10.0.0.1", "203.0.113.9.", "[203.0.113.9]", "1.2.3: 203.0.113.9"})
        EXPECT_EQ(text(form), replaced(form, "203.0.113.9", four_));
    const std::string dashed = replaced(four_, ".", "-");
    EXPECT_EQ(text("dhcp-203-0-113-9"), "dhcp-" + dashed);
    EXPECT_EQ(text("ip_203_0_113_9"), "ip_" + replaced(four_, ".", "_"));
    const auto& b = redactor.address(four).bytes;
    const std::string reversed = std::to_string(b[3]) + '.' + std::to_string(b[2]) + '.' +
                                 std::to_string(b[1]) + '.' + std::to_string(b[0]);
    EXPECT_EQ(text("9.113.0.203.in-addr.arpa"), reversed + ".in-addr.arpa");
    EXPECT_EQ(text("9-113-0-203"), replaced(reversed, ".", "-"));
    const std::uint32_t number =
        std::uint32_t{b[0]} << 24U | std::uint32_t{b[1]} << 16U | std::uint32_t{b[2]} << 8U | b[3];
    EXPECT_EQ(text("at 3405803785"), "at " + std::to_string(number));
    for (const char* const form : {"0xcb007109", "cb007109", "097100cb", "203000113009",
                                   "203.0.113", "9.113.0.203", "203-0-113-9.pool.isp.example"})
        EXPECT_EQ(text(form).find(form), std::string::npos) << form;
    // Networks lose their host bits, netmasks and private addresses stay.
    const std::string network = redactor.prefix(*IpPrefix::parse("203.0.113.0/24")).toString();
    EXPECT_EQ(text("-s 203.0.113.0/24"), "-s " + network);
    for (const char* const form :
         {"10.10.10.101", "192.168.1.0/24", "netmask 255.255.255.0", "host-10-0-0-1", "0.0.0.0/0",
          "kernel 6.14.8-2-pve", "pve-manager/9.0.10", "2026-11-26 10:11:12.123", "0:65535"})
        EXPECT_EQ(text(form), form);
    EXPECT_EQ(text("10.0.0.0/255.0.0.0"), "10.0.0.0/255.0.0.0");
    EXPECT_TRUE(text("203.0.113.0/128.0.0.0").ends_with("/128.0.0.0"));
}

TEST_F(RedactionText, FindsIpv6InEverySpelling)
{
    for (const std::string form :
         {"2001:db8:1:2::9", "[2001:db8:1:2::9]:443", "2001:db8:1:2::9.443 > ::1.22",
          "src=2001:db8:1:2::9 dst=::1", "addr:2001:db8:1:2::9,", "2001:db8:1:2::9%vmbr0",
          "2001:db8:1:2::9/128"})
        EXPECT_EQ(text(form), replaced(form, "2001:db8:1:2::9", six_));
    EXPECT_EQ(text("2001:0DB8:0001:0002:0000:0000:0000:0009"), six_);
    EXPECT_EQ(text("2001-db8-1-2--9.example").rfind(replaced(six_, ":", "-"), 0), 0U);
    EXPECT_EQ(text("::ffff:203.0.113.9"), "::ffff:" + four_);
    EXPECT_EQ(text("::ffff:cb00:7109"), "::ffff:" + four_);
    EXPECT_TRUE(six_.starts_with(text("2001:db8:1:2")));
    EXPECT_EQ(text("2001:db8::/32"), redactor.prefix(*IpPrefix::parse("2001:db8::/32")).toString());
    EXPECT_EQ(text("9.0.0.0.0.0.0.0.0.0.0.0.0.0.0.0.2.0.0.0.1.0.0.0.8.b.d.0.1.0.0.2.ip6.arpa")
                  .find("8.b.d.0.1.0.0.2"),
              std::string::npos);
    EXPECT_EQ(text("20010db8000100020000000000000009"), "[removed]");
    for (const char* const form : {"::1", "ff02::1", "12:34:56", "0000:03:00.0", "std::begin"})
        EXPECT_EQ(text(form), form);
}

TEST_F(RedactionText, FindsMacsInEverySpelling)
{
    EXPECT_EQ(text("addr:bc:24:11:aa:08:11, vlan:0"), "addr:" + mac_ + ", vlan:0");
    EXPECT_EQ(text("7:bc:24:11:aa:08:11"), "7:" + mac_);
    std::string upper = mac_;
    for (char& letter : upper)
        letter = static_cast<char>(std::toupper(letter));
    EXPECT_EQ(text("virtio=BC:24:11:AA:08:11,bridge=vmbr0"), "virtio=" + upper + ",bridge=vmbr0");
    EXPECT_EQ(text("bc-24-11-aa-08-11"), replaced(mac_, ":", "-"));
    EXPECT_EQ(Mac::parse(text("bc:24:11:aa:8:11")), redactor.mac(mac));
    EXPECT_EQ(text("MAC=ff:ff:ff:ff:ff:ff:bc:24:11:aa:08:11:08:00 SRC=10.0.0.1"),
              "MAC=ff:ff:ff:ff:ff:ff:" + mac_ + ":08:00 SRC=10.0.0.1");
    const std::string bare = replaced(mac_, ":", "");
    EXPECT_EQ(text("bc2411aa0811"), bare);
    EXPECT_EQ(text("enxbc2411aa0812").find("aa0812"), std::string::npos);
    EXPECT_EQ(text("bc24.11aa.0811"),
              bare.substr(0, 4) + '.' + bare.substr(4, 4) + '.' + bare.substr(8));
    EXPECT_EQ(text("ll header: 00000000: ff ff ff ff ff ff bc 24 11 aa 08 11 08 06   ...$......"),
              "ll header: 00000000: ff ff ff ff ff ff " + replaced(mac_, ":", " ") + " 08 06");
    EXPECT_EQ(text("bridge-vids 10 20 30 40 50 60"), "bridge-vids 10 20 30 40 50 60");
    EXPECT_EQ(text("0x0000:  4500 003c 1c46 4000 4006"), "0x0000:  [removed]");
}

TEST_F(RedactionText, FindsNamesInsideOtherWordsAndLeavesTheRulesAlone)
{
    EXPECT_EQ(text("web-ACME_SHOP-old, acmeacme-shop2"), "web-guest-1-old, acmeguest-12");
    EXPECT_EQ(text("/etc/pve/nodes/zeus/qemu-server/811.conf"),
              "/etc/pve/nodes/node-1/qemu-server/811.conf");
    EXPECT_EQ(text("zeus.acme.example"), "node-1");
    EXPECT_EQ(text("see PROJECT X."), "see word-1.");
    EXPECT_EQ(text("alice@zeus said"), "user-1@node-1 said");
    EXPECT_EQ(text("root@zeus"), "root@node-1");
    EXPECT_EQ(text("/home/alice"), "/home/user-1");
    EXPECT_EQ(text("/home/alice/x y"), "/home/user-1/path-1 y");
    EXPECT_EQ(text("/tmp/Acme.PCAPNG is cut"), "path-2 is cut");
    EXPECT_EQ(text("mail bob@firm.example now").find("bob"), std::string::npos);
    EXPECT_EQ(text("alice@pam!mon"), "user-1@pam![removed]");
    EXPECT_TRUE(text("alice@corp!mon").ends_with("![removed]"));
    EXPECT_EQ(text("alice@strange.topdomain").find("strange"), std::string::npos);
    EXPECT_EQ(text("veth101i0@if2 vmbr0.20@eno1"), "veth101i0@if2 vmbr0.20@eno1");

    for (const char* const name :
         {"drop", "tap", "vmbr", "in", "a", "net", "pve", "811", "tcp", "fw"})
        redactor.learnName(NameKind::Guest, name);
    for (const char* const rule :
         {"-A PVEFW-FORWARD -m conntrack --ctstate INVALID -j DROP",
          "-A tap811i0-IN -p tcp -m tcp --dport 81 -j PVEFW-DropBroadcast",
          "-A FORWARD -i fwbr811i0 -o vmbr0 -m physdev --physdev-is-bridged -j ACCEPT",
          "/etc/pve/firewall/811.fw", "|IN ACCEPT -i net0 -log nolog",
          "net.netfilter.nf_conntrack_tcp_be_liberal"})
        EXPECT_EQ(text(rule), rule);
    // The field itself is masked whatever the name.
    EXPECT_NE(redactor.name(NameKind::Guest, "drop"), "drop");
    EXPECT_EQ(redactor.name(NameKind::Guest, "DROP"), redactor.name(NameKind::Guest, "drop"));
}

TEST_F(RedactionText, MasksComments)
{
    EXPECT_EQ(text("-A X -m comment --comment \"for \\\"Bob\\\"\" -j DROP"),
              "-A X -m comment --comment \"comment-1\" -j DROP");
    EXPECT_EQ(text("-m comment --comment Bob -j DROP"), "-m comment --comment comment-2 -j DROP");
    EXPECT_EQ(text("tcp dport 80 accept comment \"Bob\""),
              "tcp dport 80 accept comment \"comment-2\"");
    EXPECT_EQ(redactor.text("IN DROP#Bob\r\n# Eve\n\nOUT DROP", TextKind::ConfigFile),
              "IN DROP#comment-2\r\n# comment-3\n\nOUT DROP");
    EXPECT_EQ(text("PVE bug #4983"), "PVE bug #4983");
    EXPECT_EQ(text("description: my secret plans"), "description: comment-4");
}

TEST_F(RedactionText, RemovesSecrets)
{
    for (const std::string form :
         {"cipassword: $5$Hush", "password=Hush", "--token Hush", "\"password\": \"Hush\"",
          "sshkeys: ssh-rsa%20AAAAHush%20Hush", "args: -device Hush -x Hush", "ciuser: Hush",
          "smbios1: uuid=Hush,serial=Hush", "ssh-ed25519 AAAAC3NzaHush Hush@laptop",
          "https://Hush:Hush@proxy/", "wpa-psk Hush", "Authorization: Bearer Hush",
          "-----BEGIN OPENSSH PRIVATE KEY-----\nHush\nHush\n-----END OPENSSH PRIVATE KEY-----",
          "x 9f86d081884c7d659a2feaa0c55ad015aHush7Q3fZk1", "api_key='Hush Hush'"}) {
        const std::string masked = text(form);
        EXPECT_EQ(masked.find("Hush"), std::string::npos) << masked;
        EXPECT_EQ(std::count(masked.begin(), masked.end(), '\n'),
                  std::count(form.begin(), form.end(), '\n'));
    }
    EXPECT_EQ(text("uuid 6f1c2d3e-1111-2222-3333-444455556666 x"), "uuid [removed] x");
    EXPECT_EQ(text("PVEFW-0-management-servers-v4"), "PVEFW-0-management-servers-v4");
}

TEST_F(RedactionText, TellsWhatItReplaced)
{
    redactor.forgetCounts();
    text("203.0.113.9 bc:24:11:aa:08:11 ACME-shop acme-shop alice # Bob");
    text("password=x");
    std::map<std::string, std::uint64_t> counts;
    for (const Replacement& each : redactor.replacements()) {
        counts[each.kind + ' ' + each.original] = each.count;
        EXPECT_NE(each.original, each.pseudonym);
    }
    const std::map<std::string, std::uint64_t> expected = {
        {"address 203.0.113.9", 1}, {"MAC bc:24:11:aa:08:11", 1}, {"guest acme-shop", 2},
        {"user alice", 1},          {"comment Bob", 1},           {"secret x", 1}};
    EXPECT_EQ(counts, expected);
}

TEST(Redaction, FilesAreMaskedWhereWarningsNameThem)
{
    RedactionOptions options = fixedKey();
    options.files = {"drop", "/srv/acme/a.txt"};
    Redactor redactor(options);
    EXPECT_EQ(redactor.text("-A X -j drop"), "-A X -j drop");
    EXPECT_EQ(redactor.text("drop is cut, /srv/acme/a.txt and a.txt too", TextKind::Warning),
              "file-1 is cut, file-2 and file-2 too");
    EXPECT_EQ(redactor.text("dropped", TextKind::Warning), "dropped");
}

TEST(Redaction, NamesThatAreSeveralThings)
{
    RedactionOptions options = fixedKey({"vips"});
    options.files = {"web", "/x/mailhub"};
    Redactor redactor(options);
    redactor.learnName(NameKind::Host, "vips");
    redactor.learnName(NameKind::Node, "shop.acme.example");
    for (const char* const guest : {"web", "mailhub", "shop", "vips", "guest-2"})
        redactor.learnName(NameKind::Guest, guest);
    EXPECT_EQ(redactor.text("web2 vips"), "guest-12 word-1");
    EXPECT_EQ(redactor.text("web is cut", TextKind::Warning), "guest-1 is cut");
    const std::string shop = redactor.text("shop");
    EXPECT_TRUE(shop.starts_with("guest-")) << shop;
    EXPECT_EQ(redactor.text("shop.acme.example"), "node-1");
    std::set<std::string> all;
    for (const char* const name :
         {"web", "mailhub", "shop", "vips", "guest-2", "shop.acme.example"})
        all.insert(redactor.text(name));
    EXPECT_EQ(all.size(), 6U);
}

TEST(Redaction, SecretsBetweenAnythingAreFound)
{
    made::SecretSearch search;
    search.add("IPv4", *IpAddress::parse("203.114.213.99"));
    search.add("IPv6", *IpAddress::parse("2a02:1b2c:3d4e:5f60::9a9b"));
    search.add("MAC", *Mac::parse("bc:24:11:9c:78:f3"));
    for (const char* const name : {"kraxlhub", "zmfgqr", "Project X"})
        search.addText({"name", name});
    const std::vector<std::string> forms = {"203.114.213.99",
                                            "203-114-213-99",
                                            "2a02:1b2c:3d4e:5f60::9a9b",
                                            "bc:24:11:9c:78:f3",
                                            "BC-24-11-9C-78-F3",
                                            "kraxlhub",
                                            "KRAXLHUB",
                                            "zmfgqr",
                                            "PROJECT X",
                                            "2a02-1b2c-3d4e-5f60--9a9b",
                                            "bc24.119c.78f3",

                                            "99.213.114.203"};
    const std::vector<std::string> glue = {" ", "  ", "\t",   ":",  "=",  ",",  ";", "(",  "[",
                                           "<", "\"", "'",    "/",  "-",  "_",  ".", "@",  "#",
                                           "%", "x",  "src=", "ip", "--", "->", "|", "\n", "!",
                                           "&", "+",  "~",    "{",  "}",  "]",  ")"};
    const std::vector<std::string> beside = {
        "",         "word",        "10.0.0.1",          "vmbr0",
        "80",       "fe80::1",     "bc:24:11:00:00:01", "comment",
        "password", "tap811i0-IN", "2001:db8::1 ",      "12:34:56 ",
        "https://", "host"};
    std::mt19937 random(5);
    const auto any = [&random](const std::vector<std::string>& of) {
        return of[random() % of.size()];
    };
    for (int round = 0; round < 40'000; ++round) {
        const std::string before = any(beside), after = any(beside);
        const std::string front = any(glue), back = any(glue), form = any(forms);
        // What is glued to hexadecimal digits by a colon is another number.
        if (front == ":" && (form[0] == 'B' || before.find(':') != std::string::npos))
            continue;
        const std::string original = before + front + form + back + after;
        Redactor redactor(fixedKey({"Project X"})); // fresh: "word@host" would teach it a user
        redactor.learn(*IpAddress::parse("203.114.213.99"));
        redactor.learnName(NameKind::Guest, "kraxlhub");
        redactor.learnName(NameKind::User, "zmfgqr");
        const std::string masked = redactor.text(original);
        for (const auto& hit : search.find(masked))
            ADD_FAILURE() << hit.secret << ": " << original << " became " << masked;
    }
}

TEST(Redaction, TextsOfAnyBytesAreRead)
{
    // Pieces of what is recognised, cut and joined anyhow.
    const std::string pieces =
        "203.0.113.9 2001:db8::1/64 bc:24:11:aa:8:11 --comment \" \\ # -----BEGIN KEY "
        "alice@ssh-rsa AAAA password=\" /home/ ://a:b@ enx ip6.arpa 1.2.3.0/999 \xff\x00\n";
    std::mt19937 random(3);
    for (int round = 0; round < 3000; ++round) {
        Redactor redactor(fixedKey({"alice", "x"}));
        std::string text;
        for (int i = 0; i < 12; ++i) {
            const std::size_t at = random() % pieces.size();
            text += pieces.substr(at, random() % 12);
            if (random() % 4 == 0)
                text += static_cast<char>(random());
        }
        const std::string masked = redactor.text(text);
        EXPECT_EQ(std::count(masked.begin(), masked.end(), '\n'),
                  std::count(text.begin(), text.end(), '\n'));
    }
}

TEST(Redaction, LongTextsTakeNoLongerForEachLetter)
{
    // A recogniser that read the rest of a line at every letter would take minutes for these.
    Redactor redactor(fixedKey({"aaaaaaaaaaaaaaaab"}));
    for (const std::string unit :
         {"a", "1", "1.", ":", "aa:", "a-", "a/", "\"", "comment \"", "@", "a@", "://", "0.", "1-",
          "2001-", " aa", "password=", "#", "a."}) {
        std::string text;
        while (text.size() < 400'000)
            text += unit;
        EXPECT_FALSE(redactor.text(text).empty());
    }
}

} // namespace vs
