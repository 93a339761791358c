// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/console.h"

#include <algorithm>
#include <cerrno>
#include <cstdio>
#include <cstring>
#include <iostream>
#include <termios.h>
#include <unistd.h>

namespace vs::console {

namespace {

std::size_t g_progressWidth = 0;

/// One line, whatever the text holds: a tool's or a node's words come in here too.
std::string oneLine(std::string text)
{
    for (char& c : text)
        if (static_cast<unsigned char>(c) < 0x20 || c == 0x7f)
            c = ' ';
    while (!text.empty() && text.back() == ' ')
        text.pop_back();
    constexpr std::size_t kLongest = 600;
    if (text.size() > kLongest)
        text = text.substr(0, kLongest) + " ...";
    return text;
}

void printLine(const char* start, const std::string& text)
{
    progress({});
    std::fprintf(stderr, "%s%s\n", start, oneLine(text).c_str());
}

} // namespace

Result<void> print(const std::string& text)
{
    progress({});
    errno = 0;
    if (std::fwrite(text.data(), 1, text.size(), stdout) == text.size() && std::fflush(stdout) == 0)
        return {};
    if (errno == EPIPE) // whoever reads has read enough, as head does
        return {};
    return fail(ErrorCode::FileUnwritable, "standard output", std::strerror(errno));
}

void printError(const std::string& message, const std::string& hint)
{
    printLine("vethscope: ", message);
    if (!hint.empty())
        printLine("hint: ", hint);
}

void printError(const Error& error)
{
    const ErrorText text = errorText(error);
    printError(text.message, text.hint);
}

void printWarning(const std::string& message)
{
    printLine("warning: ", message);
}

void printWarnings(const std::vector<std::string>& messages)
{
    constexpr std::size_t kShown = 3;
    for (std::size_t i = 0; i < std::min(messages.size(), kShown); ++i)
        printWarning(messages[i]);
    if (messages.size() > kShown)
        printWarning("and " + std::to_string(messages.size() - kShown) + " more like these");
}

bool showsProgress()
{
    return ::isatty(STDERR_FILENO) == 1;
}

void progress(const std::string& line)
{
    if (!showsProgress() || (line.empty() && g_progressWidth == 0))
        return;
    const std::string text = oneLine(line);
    const std::size_t blanks = g_progressWidth > text.size() ? g_progressWidth - text.size() : 0;
    std::fprintf(stderr, "\r%s%*s\r%s", text.c_str(), static_cast<int>(blanks), "", text.c_str());
    std::fflush(stderr);
    g_progressWidth = text.size();
}

bool canAsk()
{
    return ::isatty(STDIN_FILENO) == 1 && ::isatty(STDERR_FILENO) == 1;
}

std::optional<std::string> ask(const std::string& question, bool echo)
{
    if (!canAsk())
        return std::nullopt;
    progress({});
    std::fprintf(stderr, "%s", oneLine(question).c_str());
    std::fprintf(stderr, " ");
    std::fflush(stderr);
    termios before{};
    const bool hidden = !echo && ::tcgetattr(STDIN_FILENO, &before) == 0;
    if (hidden) {
        termios silent = before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    std::string answer;
    const bool got = static_cast<bool>(std::getline(std::cin, answer));
    if (hidden) {
        ::tcsetattr(STDIN_FILENO, TCSAFLUSH, &before);
        std::fprintf(stderr, "\n");
    }
    return got ? std::optional(answer) : std::nullopt;
}

int exitStatus(const Error& error)
{
    switch (error.code) {
    case ErrorCode::BadUsage:
    case ErrorCode::BadTarget:
    case ErrorCode::BadFilter:
        return 2;
    default:
        return 1;
    }
}

} // namespace vs::console
