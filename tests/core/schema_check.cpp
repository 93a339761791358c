// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/core/schema_check.h"

#include <algorithm>

namespace vs::test {

namespace {

bool isType(const nlohmann::json& value, const std::string& type)
{
    return (type == "object" && value.is_object()) || (type == "array" && value.is_array()) ||
           (type == "string" && value.is_string()) || (type == "null" && value.is_null()) ||
           (type == "boolean" && value.is_boolean()) || (type == "number" && value.is_number()) ||
           (type == "integer" && value.is_number_integer());
}

const char* const kKnown[] = {"type",  "enum",  "const",   "required",    "properties",
                              "items", "$ref",  "minimum", "description", "additionalProperties",
                              "oneOf", "$defs", "$schema", "$id",         "title"};

} // namespace

std::vector<std::string> SchemaCheck::problems(const Json& value, const std::string& definition)
{
    m_problems.clear();
    check(value, m_root.at("$defs").at(definition), "");
    return m_problems;
}

bool SchemaCheck::fits(const Json& value, const Json& schema)
{
    const auto before = m_problems;
    check(value, schema, "");
    const bool good = m_problems.size() == before.size();
    m_problems = before;
    return good;
}

void SchemaCheck::check(const Json& value, const Json& schema, const std::string& at)
{
    for (const auto& [keyword, unused] : schema.items())
        if (std::find(std::begin(kKnown), std::end(kKnown), keyword) == std::end(kKnown))
            complain(at, "the schema uses " + keyword + ", which this check does not know");
    if (schema.contains("$ref")) {
        const std::string name = schema.at("$ref").get<std::string>();
        check(value, m_root.at(Json::json_pointer(name.substr(1))), at);
    }
    if (schema.contains("oneOf")) {
        const auto count = std::count_if(schema.at("oneOf").begin(), schema.at("oneOf").end(),
                                         [&](const Json& each) { return fits(value, each); });
        if (count != 1)
            complain(at, "fits " + std::to_string(count) + " of oneOf");
    }
    if (schema.contains("type")) {
        const Json& type = schema.at("type");
        const Json types = type.is_array() ? type : Json::array({type});
        if (std::none_of(types.begin(), types.end(), [&value](const Json& each) {
                return isType(value, each.get<std::string>());
            }))
            return complain(at, "is no " + type.dump() + ": " + value.dump().substr(0, 80));
    }
    if (schema.contains("const") && value != schema.at("const"))
        complain(at, "is not " + schema.at("const").dump());
    if (schema.contains("enum")) {
        const Json& all = schema.at("enum");
        if (std::find(all.begin(), all.end(), value) == all.end())
            complain(at, value.dump() + " is not one of " + all.dump());
    }
    if (schema.contains("minimum") && value.is_number() && value < schema.at("minimum"))
        complain(at, value.dump() + " is too small");
    if (value.is_array() && schema.contains("items"))
        for (std::size_t i = 0; i < value.size(); ++i)
            check(value[i], schema.at("items"), at + "/" + std::to_string(i));
    if (value.is_object())
        checkObject(value, schema, at);
}

void SchemaCheck::checkObject(const Json& value, const Json& schema, const std::string& at)
{
    static const Json kNone = Json::object();
    for (const Json& name : schema.value("required", Json::array()))
        if (!value.contains(name.get<std::string>()))
            complain(at, "lacks " + name.get<std::string>());
    const Json& properties = schema.contains("properties") ? schema.at("properties") : kNone;
    for (const auto& [name, member] : value.items()) {
        if (properties.contains(name))
            check(member, properties.at(name), at + "/" + name);
        else if (schema.contains("additionalProperties") &&
                 schema.at("additionalProperties").is_object())
            check(member, schema.at("additionalProperties"), at + "/" + name);
        else if (schema.value("additionalProperties", Json(true)) == Json(false))
            complain(at, "has " + name + ", which the schema does not name");
    }
}

} // namespace vs::test
