// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/redaction/text_secrets.h"

#include "core/base/text.h"
#include "core/report/redaction/text_marks.h"

#include <algorithm>
#include <unordered_set>

namespace vs::redaction {

namespace {

using Set = std::unordered_set<std::string_view>;

bool isKeyChar(char letter)
{
    return isAlnum(letter) || letter == '_' || letter == '-';
}

bool isBlobChar(char letter)
{
    return isAlnum(letter) || letter == '+' || letter == '/' || letter == '_' || letter == '-';
}

/// Their values are several words.
bool takesTheLine(std::string_view key)
{
    static const Set keys = {"sshkeys", "sshkey",     "args",    "authorization",
                             "cookie",  "set-cookie", "smbios1", "cicustom"};
    return keys.contains(key);
}

bool isSecret(std::string_view key)
{
    static const Set keys = {"ciuser",      "pass",         "pwd",           "psk",
                             "wpa-psk",     "wpa_psk",      "privatekey",    "private-key",
                             "private_key", "presharedkey", "preshared-key", "preshared_key",
                             "uuid",        "vmgenid",      "serial",        "apikey",
                             "api-key",     "api_key",      "pveauthcookie", "credentials",
                             "sasl",        "otp"};
    static constexpr std::string_view kParts[] = {"password", "passwd", "passphrase", "secret",
                                                  "token"};
    return keys.contains(key) || takesTheLine(key) ||
           std::any_of(std::begin(kParts), std::end(kParts),
                       [&](std::string_view part) { return contains(key, part); });
}

bool isRemark(std::string_view key)
{
    static const Set keys = {"description", "desc", "notes", "note", "tags", "comment"};
    return keys.contains(key);
}

bool firstOnLine(std::string_view line, std::size_t at)
{
    constexpr std::size_t kDeepest = 64;
    return at <= kDeepest &&
           std::all_of(line.begin(), line.begin() + static_cast<std::ptrdiff_t>(at),
                       [](char c) { return isBlank(c) || c == '"' || c == '-' || c == '|'; });
}

std::size_t skipBlanks(std::string_view line, std::size_t at)
{
    while (at < line.size() && isBlank(line[at]))
        ++at;
    return at;
}

/// Where a value ends that begins at `at`.
std::size_t endOfValue(std::string_view line, std::size_t at, bool wholeLine)
{
    if (wholeLine)
        return line.size();
    if (line[at] == '"' || line[at] == '\'') {
        const char quote = line[at];
        for (++at; at < line.size() && line[at] != quote; ++at)
            if (line[at] == '\\' && at + 1 < line.size())
                ++at;
        return std::min(at, line.size());
    }
    while (at < line.size() && !isBlank(line[at]) &&
           std::string_view(",;&\"')]}").find(line[at]) == std::string_view::npos)
        ++at;
    return at;
}

/// Mixed as base64 is: letters of both cases and digits, changing at every third place.
bool looksRandom(std::string_view word)
{
    const auto classOf = [](char c) {
        return isDigit(c) ? 1 : c >= 'a' && c <= 'z' ? 2 : c >= 'A' && c <= 'Z' ? 4 : 0;
    };
    int seen = 0;
    std::size_t changes = 0;
    for (std::size_t i = 0; i < word.size(); ++i) {
        const int own = classOf(word[i]);
        seen |= own;
        if (i > 0 && own != 0 && classOf(word[i - 1]) != 0 && own != classOf(word[i - 1]))
            ++changes;
    }
    return seen == 7 && changes * 10 >= word.size() * 3;
}

bool isUuid(std::string_view text)
{
    if (text.size() < 36)
        return false;
    for (std::size_t i = 0; i < 36; ++i) {
        const bool dash = i == 8 || i == 13 || i == 18 || i == 23;
        if (dash ? text[i] != '-' : !isHex(text[i]))
            return false;
    }
    return text.size() == 36 || !isAlnum(text[36]);
}

constexpr std::size_t kLongestKey = 40;

} // namespace

bool takeKeyedSecret(Redactor& redactor, std::string_view line, std::size_t& at, std::string& out)
{
    if (!isAlnum(line[at]) || isDigit(line[at]) ||
        (at > 0 && (isAlnum(line[at - 1]) || line[at - 1] == '_')))
        return false;
    const std::size_t keyEnd = endOf(line, at, isKeyChar, kLongestKey);
    std::size_t next = keyEnd;
    if (next < line.size() && (line[next] == '"' || line[next] == '\''))
        ++next;
    next = skipBlanks(line, next);
    if (next >= line.size())
        return false;
    const bool separated = line[next] == ':' || line[next] == '=';
    const bool option = at >= 2 && line[at - 1] == '-' && line[at - 2] == '-';
    const bool first = firstOnLine(line, at);
    if (!separated && (next == keyEnd || (!option && !first)))
        return false;
    const std::string key = lowered(line.substr(at, keyEnd - at));
    const bool remark = isRemark(key) && separated && first;
    if (!remark && !isSecret(key))
        return false;
    const std::size_t value = skipBlanks(line, separated ? next + 1 : next);
    if (value >= line.size())
        return false;
    const bool quoted = line[value] == '"' || line[value] == '\'';
    const bool wholeLine = !quoted && (remark || takesTheLine(key) || (first && line[next] == ':'));
    const std::size_t begin = quoted ? value + 1 : value;
    const std::size_t end = endOfValue(line, value, wholeLine);
    if (end <= begin)
        return false;
    out += redactor.text(line.substr(at, keyEnd - at)); // "password_of_alice"
    out += line.substr(keyEnd, begin - keyEnd);
    const std::string_view original = line.substr(begin, end - begin);
    out += remark ? redactor.comment(original) : redactor.secret(original);
    at = end;
    return true;
}

bool takeSshKey(Redactor& redactor, std::string_view line, std::size_t& at, std::string& out)
{
    if ((line[at] != 's' && line[at] != 'e' && line[at] != 'A') || !beginsWord(line, at))
        return false;
    static constexpr std::string_view kBegins[] = {
        "ssh-rsa",   "ssh-dss",   "ssh-ed25519", "ecdsa-sha2-", "sk-ssh-", "sk-ecdsa-",
        "AAAAB3Nza", "AAAAC3Nza", "AAAAE2Vj",    "AAAAG",       "AAAAI"};
    const std::string_view rest = line.substr(at);
    const auto kind = std::find_if(std::begin(kBegins), std::end(kBegins),
                                   [&](std::string_view begin) { return rest.starts_with(begin); });
    if (kind == std::end(kBegins))
        return false;
    // The name of the algorithm alone is no key.
    constexpr std::size_t kNear = 60;
    if (!contains(rest.substr(0, kNear), "AAAA"))
        return false;
    out += redactor.secret(rest);
    at = line.size();
    return true;
}

bool takeUrlLogin(Redactor& redactor, std::string_view line, std::size_t& at, std::string& out)
{
    if (line[at] != ':' || !line.substr(at).starts_with("://"))
        return false;
    constexpr std::size_t kLongestLogin = 256;
    const auto inLogin = [](char c) {
        return !isBlank(c) && std::string_view("/\"'<>").find(c) == std::string_view::npos;
    };
    const std::size_t begin = at + 3;
    const std::size_t end = endOf(line, begin, inLogin, kLongestLogin);
    const std::string_view place = line.substr(begin, end - begin);
    const std::size_t sign = place.rfind('@');
    if (sign == std::string_view::npos)
        return false;
    const std::string_view login = place.substr(0, sign);
    if (!contains(login, ":"))
        return false; // a user alone is read as one
    out += "://" + redactor.secret(login);
    at = begin + sign;
    return true;
}

bool takeBlob(Redactor& redactor, std::string_view line, std::size_t& at, std::string& out)
{
    if (!isBlobChar(line[at]) || (at > 0 && isBlobChar(line[at - 1])))
        return false;
    if (isUuid(line.substr(at, 37))) {
        out += redactor.secret(line.substr(at, 36));
        at += 36;
        return true;
    }
    constexpr std::size_t kShortest = 24;
    std::size_t end = endOf(line, at, isBlobChar, line.size());
    if (end - at < kShortest || !looksRandom(line.substr(at, end - at)))
        return false;
    while (end < line.size() && line[end] == '=')
        ++end;
    out += redactor.secret(line.substr(at, end - at));
    at = end;
    return true;
}

} // namespace vs::redaction
