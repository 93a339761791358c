// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/host_keys.h"

#include "core/remote/tcp_socket.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <filesystem>
#include <fstream>
#include <memory>
#include <sys/stat.h>
#include <unistd.h>

namespace vs {

namespace {

constexpr std::uint16_t kSshPort = 22;

using Entry = std::unique_ptr<ssh_knownhosts_entry, decltype(&ssh_knownhosts_entry_free)>;

Entry parseLine(const std::string& host, const std::string& line)
{
    ssh_knownhosts_entry* entry = nullptr;
    if (ssh_known_hosts_parse_line(host.c_str(), line.c_str(), &entry) != SSH_OK)
        entry = nullptr;
    return Entry(entry, &ssh_knownhosts_entry_free);
}

/// Calls `visit(entry, revoked)` for each line that is about `host`.
template<class Visit>
void forEachEntry(const std::vector<std::string>& files, const std::string& host, Visit visit)
{
    static constexpr std::string_view kRevoked = "@revoked";
    for (const std::string& file : files) {
        std::ifstream stream(file);
        std::string line;
        while (std::getline(stream, line)) {
            const std::size_t start = line.find_first_not_of(" \t\r");
            if (start == std::string::npos || line[start] == '#')
                continue;
            line.erase(0, start);
            // libssh knows neither marker: it would skip a revocation in silence.
            const bool revoked = line.compare(0, kRevoked.size(), kRevoked) == 0;
            if (revoked) {
                line.erase(0, kRevoked.size());
                line.erase(0, line.find_first_not_of(" \t"));
            } else if (line.front() == '@') {
                continue; // a certificate authority says nothing of a plain key
            }
            if (const Entry entry = parseLine(host, line); entry && entry->publickey)
                visit(*entry, revoked);
        }
    }
}

KeyStanding standingUnder(const std::vector<std::string>& files, const std::string& name,
                          ssh_key key)
{
    bool known = false;
    bool changed = false;
    bool revoked = false;
    forEachEntry(files, name, [&](const ssh_knownhosts_entry& entry, bool isRevocation) {
        const bool same = ssh_key_cmp(entry.publickey, key, SSH_KEY_CMP_PUBLIC) == 0;
        revoked = revoked || (isRevocation && same);
        known = known || (!isRevocation && same);
        changed = changed || (!isRevocation && !same);
    });
    if (revoked)
        return KeyStanding::Revoked;
    if (known)
        return KeyStanding::Known;
    return changed ? KeyStanding::Changed : KeyStanding::Unknown;
}

} // namespace

std::string knownHostName(const std::string& host, std::uint16_t port)
{
    std::string name = host;
    std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) {
        return static_cast<char>(c >= 'A' && c <= 'Z' ? c - 'A' + 'a' : c);
    });
    return port == kSshPort ? name : "[" + name + "]:" + std::to_string(port);
}

KeyStanding keyStanding(const std::vector<std::string>& files, const std::string& host,
                        std::uint16_t port, ssh_key key)
{
    const KeyStanding exact = standingUnder(files, knownHostName(host, port), key);
    if (port == kSshPort || exact == KeyStanding::Revoked)
        return exact;
    const KeyStanding portless = standingUnder(files, knownHostName(host, kSshPort), key);
    if (portless == KeyStanding::Revoked)
        return portless;
    // Another key of the host on another port proves nothing about this one.
    return exact == KeyStanding::Unknown && portless == KeyStanding::Known ? portless : exact;
}

std::vector<std::string> knownKeyTypes(const std::vector<std::string>& files,
                                       const std::string& host, std::uint16_t port)
{
    std::vector<std::string> types;
    for (const std::uint16_t p : {port, kSshPort}) {
        forEachEntry(
            files, knownHostName(host, p), [&](const ssh_knownhosts_entry& entry, bool no) {
                const enum ssh_keytypes_e kind = ssh_key_type(entry.publickey);
                const char* name = kind == SSH_KEYTYPE_ECDSA_P256 ||
                                           kind == SSH_KEYTYPE_ECDSA_P384 ||
                                           kind == SSH_KEYTYPE_ECDSA_P521
                                       ? ssh_pki_key_ecdsa_name(entry.publickey)
                                       : ssh_key_type_to_char(kind);
                if (!no && name && std::find(types.begin(), types.end(), name) == types.end())
                    types.emplace_back(name);
            });
        if (!types.empty())
            break;
    }
    return types;
}

std::string keyFingerprint(ssh_key key)
{
    unsigned char* hash = nullptr;
    std::size_t length = 0;
    if (ssh_get_publickey_hash(key, SSH_PUBLICKEY_HASH_SHA256, &hash, &length) != 0)
        return {};
    char* text = ssh_get_fingerprint_hash(SSH_PUBLICKEY_HASH_SHA256, hash, length);
    ssh_clean_pubkey_hash(&hash);
    const std::string fingerprint = text ? text : "";
    ssh_string_free_char(text);
    return fingerprint;
}

Result<void> appendKnownHost(const std::string& file, const std::string& host, std::uint16_t port,
                             ssh_key key)
{
    const auto unwritable = [&file] {
        return fail(ErrorCode::FileUnwritable, file, std::strerror(errno));
    };
    char* base64 = nullptr;
    if (ssh_pki_export_pubkey_base64(key, &base64) != SSH_OK)
        return fail(ErrorCode::Internal, file, core::english("the host key cannot be exported"));
    const enum ssh_keytypes_e kind = ssh_key_type(key);
    const char* ecdsa = ssh_pki_key_ecdsa_name(key);
    const std::string type = ecdsa && std::string_view(ecdsa).substr(0, 5) == "ecdsa"
                                 ? ecdsa
                                 : ssh_key_type_to_char(kind);
    const std::string line = knownHostName(host, port) + " " + type + " " + base64 + "\n";
    ssh_string_free_char(base64);

    const std::filesystem::path folder = std::filesystem::path(file).parent_path();
    std::error_code problem;
    if (!folder.empty() && !std::filesystem::exists(folder, problem)) {
        std::filesystem::create_directories(folder.parent_path(), problem);
        if (mkdir(folder.c_str(), 0700) != 0 && errno != EEXIST)
            return unwritable();
    }
    const UniqueFd fd(open(file.c_str(), O_RDWR | O_APPEND | O_CREAT | O_CLOEXEC, 0600));
    if (!fd.valid())
        return unwritable();
    char last = '\n';
    if (lseek(fd.get(), -1, SEEK_END) >= 0 && read(fd.get(), &last, 1) != 1)
        return unwritable();
    const std::string text = last == '\n' ? line : "\n" + line;
    if (write(fd.get(), text.data(), text.size()) != static_cast<ssize_t>(text.size()))
        return unwritable();
    return {};
}

} // namespace vs
