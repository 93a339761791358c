// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/markup.h"

#include "core/base/text.h"
#include "core/parse/text.h"

#include <algorithm>
#include <map>

namespace vs {

namespace {

constexpr std::size_t kLongestLine = 16 * 1024;

bool isAlpha(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// Windows' editors save UTF-16; only its ASCII part matters here.
std::string fromUtf16(std::string_view text, bool bigEndian)
{
    std::string out;
    out.reserve(text.size() / 2);
    for (std::size_t i = 2; i + 1 < text.size(); i += 2) {
        const auto first = static_cast<unsigned char>(text[i]);
        const auto second = static_cast<unsigned char>(text[i + 1]);
        const unsigned unit = bigEndian ? first << 8U | second : second << 8U | first;
        out += unit < 0x80 ? static_cast<char>(unit) : unit == 0xa0 ? ' ' : '?';
    }
    return out;
}

/// Escape sequences of terminals go, carriage returns become line ends, blanks of all kinds blanks.
std::string plainCharacters(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (std::size_t i = 0; i < text.size(); ++i) {
        const char c = text[i];
        const auto follows = [&](std::string_view bytes) {
            return text.substr(i).starts_with(bytes);
        };
        if (c == '\x1b') {
            std::size_t end = i + 1;
            if (end < text.size() && text[end] == ']') { // a window's title, up to BEL
                while (end < text.size() && text[end] != '\a' && text[end] != '\n')
                    ++end;
            } else {
                end += end < text.size() && text[end] == '[' ? 1 : 0;
                while (end < text.size() && !isAlpha(text[end]) && text[end] != '\n')
                    ++end;
            }
            i = end < text.size() && text[end] == '\n' ? end - 1 : end;
        } else if (c == '\r') {
            if (!follows("\r\n"))
                out += '\n';
        } else if (follows("\xc2\xa0")) { // no-break space
            out += ' ';
            i += 1;
        } else if (follows("\xe2\x80\x8b") || follows("\xef\xbb\xbf")) { // zero width, BOM
            i += 2;
        } else if (follows("\xe2\x80\xa6")) { // an ellipsis: something was left out
            out += "...";
            i += 2;
        } else if (c == '\n' || c == '\t' || static_cast<unsigned char>(c) >= 0x20) {
            out += c;
        }
    }
    return out;
}

struct Entity
{
    std::string_view name;
    char character;
};
constexpr Entity kEntities[] = {{"&lt;", '<'},   {"&gt;", '>'},  {"&quot;", '"'}, {"&#39;", '\''},
                                {"&nbsp;", ' '}, {"&#62;", '>'}, {"&#60;", '<'},  {"&#91;", '['},
                                {"&#93;", ']'},  {"&amp;", '&'}};

bool oneOf(std::string_view word, std::initializer_list<std::string_view> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

/// "<br>", "</pre>", "<span class=...>": a tag of HTML and no "<BROADCAST,UP>". 0: none; else its
/// length. `breaks`: a line ends there.
std::size_t htmlTag(std::string_view text, bool& breaks)
{
    const std::size_t end = text.substr(0, 400).find('>');
    if (end == std::string_view::npos)
        return 0;
    std::string_view inside = text.substr(1, end - 1);
    if (inside.starts_with('/'))
        inside.remove_prefix(1);
    const std::string name = lowered(inside.substr(0, inside.find_first_of(" /\n")));
    breaks = oneOf(name, {"br", "p", "div", "li", "tr", "pre"});
    return breaks || oneOf(name, {"code",   "span",       "b",       "i",       "u",     "em",
                                  "strong", "blockquote", "a",       "td",      "table", "tbody",
                                  "ul",     "ol",         "details", "summary", "font",  "tt",
                                  "kbd",    "samp",       "html",    "body"})
               ? end + 1
               : 0;
}

/// Where the closing tags of letters are: each is looked for once, however many open.
class ClosingTags
{
public:
    explicit ClosingTags(std::string_view text) : m_text(text) {}

    /// Whether "[/b" or "[/B" follows within some kilobytes. `from` never goes back.
    bool follows(char letter, std::size_t from)
    {
        constexpr std::size_t kNear = 4096;
        const std::size_t at = std::min(next({'[', '/', letter}, from),
                                        next({'[', '/', static_cast<char>(letter - 32)}, from));
        return at != std::string_view::npos && at - from < kNear;
    }

private:
    std::size_t next(const std::string& tag, std::size_t from)
    {
        const auto [found, isNew] = m_next.try_emplace(tag.back(), 0);
        if (isNew || found->second < from)
            found->second = m_text.find(tag, from);
        return found->second;
    }

    std::string_view m_text;
    std::map<char, std::size_t> m_next;
};

/// "[CODE]", "[/QUOTE]", "[COLOR=red]": a tag of BBCode and no "[S]" of tcpdump or "[NEW]" of
/// conntrack. 0: none; else its length. It is at `at` of the whole text.
std::size_t bbTag(std::string_view text, std::string_view before, std::size_t at,
                  ClosingTags& closing)
{
    const std::size_t end = text.substr(0, 200).find(']');
    if (end == std::string_view::npos || end < 2)
        return 0;
    std::string_view inside = text.substr(1, end - 1);
    const bool closes = inside.starts_with('/');
    if (closes)
        inside.remove_prefix(1);
    const std::string name = lowered(inside.substr(0, inside.find_first_of("= \n")));
    if (oneOf(name, {"code",  "icode",  "quote",  "spoiler", "ispoiler", "color",   "size", "font",
                     "plain", "url",    "list",   "table",   "tr",       "td",      "th",   "left",
                     "right", "center", "indent", "attach",  "img",      "noparse", "html", "php"}))
        return end + 1;
    // Letters alone are flags, too: "Flags [U]".
    return oneOf(name, {"b", "i", "u", "s"}) && !before.ends_with("Flags ") &&
                   (closes || closing.follows(name.front(), at))
               ? end + 1
               : 0;
}

std::string withoutMarkup(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    ClosingTags closing(text);
    for (std::size_t i = 0; i < text.size();) {
        const std::string_view rest = text.substr(i);
        bool breaks = false;
        std::size_t length = 0;
        if (rest.front() == '<')
            length = htmlTag(rest, breaks);
        else if (rest.front() == '[')
            length = bbTag(
                rest,
                std::string_view(out).substr(out.size() - std::min<std::size_t>(out.size(), 8)), i,
                closing);
        if (breaks && !out.empty() && out.back() != '\n')
            out += '\n';
        if (length == 0 && rest.front() == '&') {
            for (const Entity& entity : kEntities) {
                if (rest.starts_with(entity.name)) {
                    out += entity.character;
                    length = entity.name.size();
                    break;
                }
            }
        }
        if (length == 0) {
            out += rest.front();
            length = 1;
        }
        i += length;
    }
    return out;
}

/// Quote marks of mails, forums and terminals' frames at the front: "> > ", "| ", "│ ".
std::string_view withoutQuotes(std::string_view line)
{
    for (;;) {
        const std::size_t first = line.find_first_not_of(" \t");
        if (first == std::string_view::npos)
            return line;
        const std::string_view rest = line.substr(first);
        std::size_t mark = 0;
        if (rest.front() == '>' || (rest.starts_with("| ") || rest == "|"))
            mark = 1;
        else if (rest.starts_with("\xe2\x94\x82") || rest.starts_with("\xe2\x94\x83"))
            mark = 3;
        if (mark == 0)
            return line;
        line = rest.substr(mark);
        if (line.starts_with(' '))
            line.remove_prefix(1);
    }
}

bool isFence(std::string_view line)
{
    line = trimmed(line);
    return line.starts_with("```") || line.starts_with("~~~");
}

std::string_view withoutTicks(std::string_view line)
{
    for (const std::string_view mark : {std::string_view("`"), std::string_view("**")}) {
        const std::string_view inner = trimmed(line);
        if (inner.size() > 2 * mark.size() && inner.starts_with(mark) && inner.ends_with(mark))
            line = inner.substr(mark.size(), inner.size() - 2 * mark.size());
    }
    return line;
}

/// What all lines that say anything begin with is a forum's indentation.
void dedent(std::vector<std::string>& lines)
{
    std::size_t shared = std::string::npos;
    for (const std::string& line : lines) {
        const std::size_t first = line.find_first_not_of(" \t");
        if (first != std::string::npos)
            shared = std::min(shared, first);
    }
    if (shared == 0 || shared == std::string::npos)
        return;
    for (std::string& line : lines)
        line.erase(0, shared);
}

} // namespace

std::vector<std::string> terminalLines(std::string_view pasted)
{
    std::string decoded;
    if (pasted.starts_with("\xff\xfe") || pasted.starts_with("\xfe\xff"))
        pasted = decoded = fromUtf16(pasted, pasted.front() == '\xfe');
    const std::string text = withoutMarkup(plainCharacters(pasted));
    std::vector<std::string> lines;
    std::string_view rest = text;
    while (!rest.empty()) {
        std::string_view line = withoutQuotes(takeUntil(rest, '\n'));
        if (isFence(line))
            continue;
        line = withoutTicks(line);
        // `ip -j` prints all that it has as one line.
        const std::size_t most = trimmed(line).starts_with("[{") ? line.size() : kLongestLine;
        lines.emplace_back(line.substr(0, std::min(line.size(), most)));
    }
    dedent(lines);
    return lines;
}

} // namespace vs
