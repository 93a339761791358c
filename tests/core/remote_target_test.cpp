// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/target.h"

namespace vs {
namespace {

struct Good
{
    const char* text;
    Target target;
};

TEST(Target, ReadsWhatPeopleWrite)
{
    const std::vector<Good> cases{
        {"pve1", {"", "pve1", {}}},
        {"root@pve1", {"root", "pve1", {}}},
        {"root@pve1.example.org:2222", {"root", "pve1.example.org", 2222}},
        {"10.0.0.1:22", {"", "10.0.0.1", 22}},
        {"2001:db8::1", {"", "2001:db8::1", {}}},
        {"::1", {"", "::1", {}}},
        {"root@[2001:db8::1]:65535", {"root", "2001:db8::1", 65535}},
        {"[fe80::1%eth0.5]", {"", "fe80::1%eth0.5", {}}},
        {"domain\\admin@host", {"domain\\admin", "host", {}}},
        {"me@corp@bastion:1", {"me@corp", "bastion", 1}},
        {"my_alias", {"", "my_alias", {}}},
    };
    for (const Good& expected : cases) {
        const auto target = parseTarget(expected.text);
        ASSERT_TRUE(target) << expected.text;
        EXPECT_EQ(*target, expected.target) << expected.text;
    }
}

TEST(Target, FormatsWhatItReads)
{
    for (const char* text : {"pve1", "root@pve1:22", "root@[2001:db8::1]:2222", "a@[::1]"})
        EXPECT_EQ(formatTarget(*parseTarget(text)), text);
}

TEST(Target, RefusesTheRest)
{
    for (const char* text :
         {"",           "@",          "@host",      "root@",       "-oProxyCommand=id",
          "root@-host", "-l@host",    "host:",      "host:0",      "host:70000",
          "host:65536", "host:22x",   "host:-1",    "host: 22",    "host:+22",
          "a b",        "host;id",    "host|id",    "$(id)",       "`id`",
          "host&",      "host>f",     "ho'st",      "ho\"st",      "host\n",
          "host\t",     "ro ot@host", "host/path",  "host\\x",     "[::1",
          "[::1]22",    "[::1]:",     "[]:22",      "[-x]",        "::1%",
          "::1%a;b",    "host:22:33", "ssh://host", "h\xc3\xb6st", "host*",
          "host!"}) {
        const auto target = parseTarget(text);
        ASSERT_FALSE(target) << text;
        EXPECT_EQ(target.error().code, ErrorCode::BadTarget) << text;
        EXPECT_EQ(target.error().context, text);
    }
    EXPECT_FALSE(parseTarget(std::string(300, 'a')));
    EXPECT_FALSE(parseTarget(std::string_view("a\0b", 3)));
}

} // namespace
} // namespace vs
