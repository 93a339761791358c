// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/redaction/redactor.h"

#include <cstddef>
#include <string>
#include <string_view>

/// The spellings of addresses in a line. Each function looks for its own at `at`: if it is there,
/// it writes what stands for it to `out`, moves `at` behind it and says true.
namespace vs::redaction {

/// "203.0.113.9", "203.0.113.0/24", "203.0.113.9.80", "203-0-113-9", "203_0_113_9",
/// "9.113.0.203.in-addr.arpa"; "203.0.113" and reversed ones where the address is known.
bool takeDottedFour(Redactor& redactor, std::string_view line, std::size_t& at, std::string& out);
/// IPv6 in any spelling, with a length behind it or an IPv4 address in it; "2001:db8:1"; MACs and
/// longer rows of bytes with colons, zeros stripped or not ("MAC=dst:src:type" of the log).
bool takeColons(Redactor& redactor, std::string_view line, std::size_t& at, std::string& out);
/// "2001-db8-1-2--9", as host names have it.
bool takeDashedSix(Redactor& redactor, std::string_view line, std::size_t& at, std::string& out);
/// "9.0.0.0. ... .8.b.d.0.1.0.0.2.ip6.arpa"
bool takeNibbles(Redactor& redactor, std::string_view line, std::size_t& at, std::string& out);
/// "bc-24-11-aa-08-11", "bc24.11aa.0811", "bc 24 11 aa 08 11 ..." (a dump of a header; what the
/// line has behind it goes, and a longer dump as a whole).
bool takeBytes(Redactor& redactor, std::string_view line, std::size_t& at, std::string& out);
/// Known addresses as a number: "cb007109", "0xcb007109", "3405803785", "203000113009",
/// "bc2411aa0811"; any MAC in "enxbc2411aa0811".
bool takeBareNumber(Redactor& redactor, std::string_view line, std::size_t& at, std::string& out);

} // namespace vs::redaction
