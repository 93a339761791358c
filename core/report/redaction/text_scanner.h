// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/redaction/redactor.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace vs::redaction {

/// Reads a text once, from the left, and writes it with what it recognises replaced. Every
/// recogniser looks at a bounded piece of a line, so that time grows with the text's length only.
class TextScanner
{
public:
    TextScanner(Redactor& redactor, TextKind kind) : m_redactor(redactor), m_kind(kind) {}

    std::string run(std::string_view text);

private:
    void readLine(std::string_view line);
    /// Comments in their three spellings; true if the line is used up.
    bool takeComment(std::string_view line, std::size_t& at);
    bool takeName(std::string_view line, std::size_t& at);
    bool takeAccount(std::string_view line, std::size_t& at);
    bool takeHost(std::string_view line, std::size_t& at);
    /// "case.pcapng", with its folders.
    bool takeCapture(std::string_view line, std::size_t& at);
    /// "/home/alice/x": the user and what is his.
    bool takeHome(std::string_view line, std::size_t& at);

    Redactor& m_redactor;
    const TextKind m_kind;
    std::string m_out;
    bool m_inKey = false;       ///< between BEGIN and END of a key
    std::size_t m_hostsEnd = 0; ///< names of hosts may stand before here, whatever they look like
};

} // namespace vs::redaction
