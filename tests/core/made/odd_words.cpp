// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/made/odd_words.h"

#include "core/base/text.h"

#include <cctype>
#include <cstring>
#include <set>

namespace vs::made {

namespace {

/// "ａ" for 'a': U+FF41 on.
void addWide(std::string& out, char letter)
{
    const int code = 0xFF01 + (letter - '!');
    out += static_cast<char>(0xE0 | (code >> 12));
    out += static_cast<char>(0x80 | (code >> 6 & 0x3F));
    out += static_cast<char>(0x80 | (code & 0x3F));
}

bool isLetter(char letter)
{
    return std::isalpha(static_cast<unsigned char>(letter)) != 0;
}

/// Words that names, rules and the kernel's own texts do not have.
const std::set<std::string>& english()
{
    static const std::set<std::string> words{
        "the",    "of",      "is",   "was",      "are",   "its",   "it",      "not",
        "that",   "and",     "or",   "which",    "from",  "by",    "with",    "most",
        "likely", "dropped", "none", "rejected", "guest", "seen",  "nothing", "rule",
        "never",  "any",     "than", "there",    "goes",  "comes", "other"};
    return words;
}

} // namespace

std::string oddWords(const char* english)
{
    std::string out(kOddOpen);
    for (const char* at = english; *at != '\0'; ++at) {
        if (*at == '{' && at[1] == '{') {
            out += "{{"; // a brace
            ++at;
        } else if (*at == '{') {
            for (; *at != '}' && at[1] != '\0'; ++at)
                out += *at;
            out += *at;
        } else if (*at == '%' && at[1] != '\0' && std::strchr("123456789nL", at[1]) != nullptr) {
            out += *at;
            out += *++at;
        } else if (isLetter(*at)) {
            addWide(out, *at);
        } else {
            out += *at;
        }
    }
    return out += kOddClose;
}

std::string firstEnglish(const std::string& text)
{
    const auto joins = [&](std::size_t at) {
        // "nf_conntrack_allow_invalid", "--ctstate", "conntrack-full", "guest101" are names.
        return at < text.size() && (text[at] == '_' || text[at] == '-' ||
                                    std::isdigit(static_cast<unsigned char>(text[at])) != 0);
    };
    std::string word;
    for (std::size_t i = 0; i <= text.size(); ++i) {
        if (i < text.size() && isLetter(text[i])) {
            word += text[i];
            continue;
        }
        const std::size_t begin = i - word.size();
        if (!word.empty() && !joins(i) && (begin == 0 || !joins(begin - 1)) &&
            english().contains(lowered(word)))
            return word;
        word.clear();
    }
    return {};
}

} // namespace vs::made
