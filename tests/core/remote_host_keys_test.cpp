// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/host_keys.h"
#include "core/remote/ssh_config.h"
#include "core/remote/ssh_session.h"
#include "remote_test_support.h"

#include <sys/stat.h>

namespace vs {
namespace {

class HostKeys : public testing::Test
{
protected:
    void SetUp() override
    {
        m_key = make("ed25519", SSH_KEYTYPE_ED25519, 0);
        m_other = make("other", SSH_KEYTYPE_ED25519, 0);
        m_ecdsa = make("ecdsa", SSH_KEYTYPE_ECDSA_P256, 256);
    }

    KeyPtr make(const std::string& name, enum ssh_keytypes_e type, int bits)
    {
        ssh_key key = nullptr;
        EXPECT_EQ(ssh_pki_generate(type, bits, &key), SSH_OK);
        EXPECT_EQ(ssh_pki_export_pubkey_file(key, m_folder.path(name).c_str()), SSH_OK);
        return KeyPtr(key);
    }
    /// "ssh-ed25519 AAAA..."
    std::string text(const std::string& name) const
    {
        const std::string line = test::readWhole(m_folder.path(name));
        return line.substr(0, line.find(' ', line.find(' ') + 1)) + "\n";
    }
    KeyStanding standing(const std::string& known, const std::string& host, std::uint16_t port,
                         const KeyPtr& key)
    {
        return keyStanding({m_folder.write("known", known)}, host, port, key.get());
    }

    test::TempFolder m_folder;
    KeyPtr m_key, m_other, m_ecdsa;
};

TEST_F(HostKeys, KnownUnknownChanged)
{
    const std::string line = "pve1,10.0.0.1 " + text("ed25519");
    EXPECT_EQ(standing(line, "pve1", 22, m_key), KeyStanding::Known);
    EXPECT_EQ(standing(line, "PVE1", 22, m_key), KeyStanding::Known);
    EXPECT_EQ(standing(line, "10.0.0.1", 22, m_key), KeyStanding::Known);
    EXPECT_EQ(standing(line, "pve2", 22, m_key), KeyStanding::Unknown);
    EXPECT_EQ(standing(line, "pve1", 22, m_other), KeyStanding::Changed);
    EXPECT_EQ(standing("", "pve1", 22, m_key), KeyStanding::Unknown);
    EXPECT_EQ(standing("# pve1 " + text("ed25519"), "pve1", 22, m_key), KeyStanding::Unknown);
    EXPECT_EQ(standing("\n\nrubbish\n" + line, "pve1", 22, m_key), KeyStanding::Known);
}

TEST_F(HostKeys, KeyOfAnotherTypeIsAChange)
{
    EXPECT_EQ(standing("pve1 " + text("ecdsa"), "pve1", 22, m_key), KeyStanding::Changed);
    EXPECT_EQ(standing("pve1 " + text("ecdsa") + "pve1 " + text("ed25519"), "pve1", 22, m_key),
              KeyStanding::Known);
}

TEST_F(HostKeys, PortsAreToldApart)
{
    const std::string line = "[pve1]:2222 " + text("ed25519");
    EXPECT_EQ(standing(line, "pve1", 2222, m_key), KeyStanding::Known);
    EXPECT_EQ(standing(line, "pve1", 22, m_key), KeyStanding::Unknown);
    EXPECT_EQ(standing(line, "pve1", 2222, m_other), KeyStanding::Changed);
    // As OpenSSH: the same key under the bare name is good, another one there says nothing.
    EXPECT_EQ(standing("pve1 " + text("ed25519"), "pve1", 2222, m_key), KeyStanding::Known);
    EXPECT_EQ(standing("pve1 " + text("other"), "pve1", 2222, m_key), KeyStanding::Unknown);
}

TEST_F(HostKeys, HashedNamesAndPatterns)
{
    const std::string known = m_folder.write("hashed", "pve1 " + text("ed25519"));
    ASSERT_TRUE(test::runProgram({"ssh-keygen", "-q", "-H", "-f", known}));
    ASSERT_EQ(test::readWhole(known).compare(0, 3, "|1|"), 0);
    EXPECT_EQ(keyStanding({known}, "pve1", 22, m_key.get()), KeyStanding::Known);
    EXPECT_EQ(keyStanding({known}, "pve1", 22, m_other.get()), KeyStanding::Changed);
    EXPECT_EQ(keyStanding({known}, "pve2", 22, m_key.get()), KeyStanding::Unknown);
    EXPECT_EQ(standing("pve* " + text("ed25519"), "pve77", 22, m_key), KeyStanding::Known);
}

TEST_F(HostKeys, RevocationBeatsEverything)
{
    const std::string good = "pve1 " + text("ed25519");
    const std::string revoked = "@revoked * " + text("ed25519");
    EXPECT_EQ(standing(good + revoked, "pve1", 22, m_key), KeyStanding::Revoked);
    EXPECT_EQ(standing(revoked + good, "pve1", 22, m_key), KeyStanding::Revoked);
    EXPECT_EQ(standing(good + revoked, "pve1", 2222, m_key), KeyStanding::Revoked);
    EXPECT_EQ(standing(revoked, "pve1", 22, m_other), KeyStanding::Unknown);
    EXPECT_EQ(standing("@cert-authority * " + text("ed25519"), "pve1", 22, m_key),
              KeyStanding::Unknown);
}

TEST_F(HostKeys, AllFilesCount)
{
    const std::string one = m_folder.write("one", "pve1 " + text("other"));
    const std::string two = m_folder.write("two", "pve1 " + text("ed25519"));
    const std::string none = m_folder.path("missing");
    EXPECT_EQ(keyStanding({none, one, two}, "pve1", 22, m_key.get()), KeyStanding::Known);
    EXPECT_EQ(keyStanding({none, one}, "pve1", 22, m_key.get()), KeyStanding::Changed);
    EXPECT_EQ(keyStanding({none}, "pve1", 22, m_key.get()), KeyStanding::Unknown);
    const std::string three = m_folder.write("three", "pve1 " + text("ecdsa"));
    EXPECT_EQ(knownKeyTypes({one, three}, "pve1", 22),
              (std::vector<std::string>{"ssh-ed25519", "ecdsa-sha2-nistp256"}));
    EXPECT_TRUE(knownKeyTypes({one}, "pve2", 22).empty());
}

TEST_F(HostKeys, AppendedKeysAreKnownToUsAndToOpenSsh)
{
    const std::string file = m_folder.path("new/folder/known_hosts");
    ASSERT_TRUE(appendKnownHost(file, "pve1", 22, m_key.get()));
    ASSERT_TRUE(appendKnownHost(file, "pve1", 2222, m_ecdsa.get()));
    EXPECT_EQ(keyStanding({file}, "pve1", 22, m_key.get()), KeyStanding::Known);
    EXPECT_EQ(keyStanding({file}, "pve1", 2222, m_ecdsa.get()), KeyStanding::Known);
    EXPECT_TRUE(test::runProgram({"ssh-keygen", "-F", "[pve1]:2222", "-f", file}));
    struct stat info
    {};
    ASSERT_EQ(stat(file.c_str(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777, 0600u);
    ASSERT_EQ(stat(m_folder.path("new/folder").c_str(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777, 0700u);
}

TEST_F(HostKeys, AppendingKeepsALineWithoutAnEnd)
{
    std::string line = "pve1 " + text("other");
    line.pop_back();
    const std::string file = m_folder.write("open_end", line);
    ASSERT_TRUE(appendKnownHost(file, "pve2", 22, m_key.get()));
    EXPECT_EQ(keyStanding({file}, "pve1", 22, m_other.get()), KeyStanding::Known);
    EXPECT_EQ(keyStanding({file}, "pve2", 22, m_key.get()), KeyStanding::Known);
    const auto refused = appendKnownHost(m_folder.path("open_end/below"), "a", 22, m_key.get());
    EXPECT_EQ(refused.error().code, ErrorCode::FileUnwritable);
}

TEST_F(HostKeys, FingerprintIsThatOfSshKeygen)
{
    const std::string out = m_folder.path("out");
    ASSERT_EQ(test::reap(test::startProcess({"ssh-keygen", "-lf", m_folder.path("ed25519")}, out)),
              0);
    const std::string fingerprint = keyFingerprint(m_key.get());
    EXPECT_EQ(fingerprint.compare(0, 7, "SHA256:"), 0);
    EXPECT_NE(test::readWhole(out).find(" " + fingerprint + " "), std::string::npos);
}

TEST(SshConfigText, IsReadAsSshPrintsIt)
{
    const SshConfig config = readSshConfig("user admin\nhostname 10.0.0.1\nport 2222\n"
                                           "identitiesonly yes\n"
                                           "identityfile /keys/a\nidentityfile /keys/b\n"
                                           "globalknownhostsfile /etc/g1 /etc/g2\n"
                                           "userknownhostsfile /home/u1 /home/u2\n"
                                           "proxyjump a@b:3,c\nunknown thing\nlonely\n");
    EXPECT_EQ(config.host, "10.0.0.1");
    EXPECT_EQ(config.user, "admin");
    EXPECT_EQ(config.port, 2222);
    EXPECT_TRUE(config.identitiesOnly);
    EXPECT_EQ(config.identities, (std::vector<std::string>{"/keys/a", "/keys/b"}));
    EXPECT_EQ(config.knownHosts,
              (std::vector<std::string>{"/home/u1", "/home/u2", "/etc/g1", "/etc/g2"}))
        << "the user's first: new keys go there";
    EXPECT_EQ(config.jumps, (std::vector<std::string>{"a@b:3", "c"}));
    EXPECT_TRUE(readSshConfig("").host.empty());
    EXPECT_FALSE(readSshConfig("port 99999\nport x\n").port);
}

TEST(SshConfigText, WhatTheUserSaidStays)
{
    SshOptions options;
    options.alias = "someone@no-such-alias:77";
    options.host = "no-such-alias";
    options.port = 77;
    options.user = "someone";
    options.identities = {"/my/key"};
    options.knownHosts = {"/my/known"};
    applySshConfig(options);
    EXPECT_EQ(options.host, "no-such-alias");
    EXPECT_EQ(options.port, 77);
    EXPECT_EQ(options.user, "someone");
    EXPECT_EQ(options.identities, std::vector<std::string>{"/my/key"});
    EXPECT_EQ(options.knownHosts, std::vector<std::string>{"/my/known"});
}

} // namespace
} // namespace vs
