// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/report/redaction/redactor.h"

#include <cstddef>
#include <string>
#include <string_view>

/// What is removed and has no pseudonym. As the functions of text_addresses.h.
namespace vs::redaction {

/// The value of a key whose name says that it is secret: "cipassword: x", "--token=x",
/// "\"password\": \"x\"", "smbios1: uuid=...". What follows `sshkeys`, `args` and the like goes to
/// the line's end. Descriptions, notes and tags become comments.
bool takeKeyedSecret(Redactor& redactor, std::string_view line, std::size_t& at, std::string& out);
/// "ssh-ed25519 AAAA... alice@laptop", also with %20; to the line's end.
bool takeSshKey(Redactor& redactor, std::string_view line, std::size_t& at, std::string& out);
/// "://user:password@" of a URL, at its colon.
bool takeUrlLogin(Redactor& redactor, std::string_view line, std::size_t& at, std::string& out);
/// A UUID; 24 and more letters and digits as mixed as only a key or a token is.
bool takeBlob(Redactor& redactor, std::string_view line, std::size_t& at, std::string& out);

} // namespace vs::redaction
