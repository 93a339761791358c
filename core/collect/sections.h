// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <string>
#include <string_view>

namespace vs {

/// The parts of an answer of the command table (see commands::kSectionMark), as views into the
/// answer, which must outlive them.
class Sections
{
public:
    struct Part
    {
        std::string_view text; ///< without the newline before its marks
        int status = 0;        ///< exit status of what printed it; -1: the answer was cut before
    };

    explicit Sections(std::string_view answer);

    /// Empty text and status -1 where the answer has no such section.
    Part operator[](std::string_view name) const;
    bool has(std::string_view name) const { return m_parts.find(name) != m_parts.end(); }
    /// The answer came to its own end.
    bool complete() const { return has("end"); }

private:
    std::map<std::string_view, Part> m_parts;
};

} // namespace vs
