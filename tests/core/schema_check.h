// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <nlohmann/json.hpp>
#include <string>
#include <vector>

namespace vs::test {

/// Checks a value against the part of JSON Schema that docs/output.schema.json uses: type, enum,
/// const, required, properties, additionalProperties, items, minimum, oneOf, $ref to #/$defs.
class SchemaCheck
{
public:
    explicit SchemaCheck(nlohmann::json root) : m_root(std::move(root)) {}

    /// What is wrong, each with its place; empty: nothing.
    std::vector<std::string> problems(const nlohmann::json& value, const std::string& definition);

private:
    using Json = nlohmann::json;

    void check(const Json& value, const Json& schema, const std::string& at);
    void checkObject(const Json& value, const Json& schema, const std::string& at);
    bool fits(const Json& value, const Json& schema);
    void complain(const std::string& at, const std::string& what)
    {
        m_problems.push_back(at + ": " + what);
    }

    Json m_root;
    std::vector<std::string> m_problems;
};

} // namespace vs::test
