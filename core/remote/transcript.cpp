// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/remote/transcript.h"

#include "core/base/base64.h"
#include "core/base/whole_numbers.h"

#include <nlohmann/json.hpp>

namespace vs {

namespace {

using nlohmann::json;

json toJson(const Exchange& exchange)
{
    json chunks = json::array();
    for (const Exchange::Chunk& chunk : exchange.chunks) {
        chunks.push_back({{"bytes", toBase64(chunk.bytes)},
                          {"errors", chunk.isErrors},
                          {"afterStop", chunk.afterStop}});
    }
    json object{{"name", exchange.name},
                {"chunks", std::move(chunks)},
                {"status", exchange.status},
                {"endsByItself", exchange.endsByItself},
                {"statistics", toBase64(exchange.statistics)}};
    if (exchange.failure) {
        object["failure"] = {{"code", static_cast<int>(exchange.failure->code)},
                             {"context", exchange.failure->context},
                             {"reason", exchange.failure->reason}};
    }
    return object;
}

std::optional<Exchange> fromJson(const json& object)
{
    Exchange exchange;
    exchange.name = object.at("name").get<std::string>();
    exchange.status = object.at("status").get<int>();
    exchange.endsByItself = object.at("endsByItself").get<bool>();
    auto statistics = fromBase64(object.at("statistics").get_ref<const std::string&>());
    if (!statistics)
        return std::nullopt;
    exchange.statistics = std::move(*statistics);
    for (const json& chunk : object.at("chunks")) {
        auto bytes = fromBase64(chunk.at("bytes").get_ref<const std::string&>());
        if (!bytes)
            return std::nullopt;
        exchange.chunks.push_back(
            {std::move(*bytes), chunk.at("errors").get<bool>(), chunk.at("afterStop").get<bool>()});
    }
    if (object.contains("failure")) {
        const json& failure = object["failure"];
        const int code = failure.at("code").get<int>();
        if (code < 0 || code > static_cast<int>(ErrorCode::Internal))
            return std::nullopt;
        exchange.failure =
            Error{static_cast<ErrorCode>(code), failure.at("context").get<std::string>(),
                  failure.at("reason").get<std::string>()};
    }
    return exchange;
}

} // namespace

std::string writeTranscript(const Transcript& transcript)
{
    std::string text;
    for (const Exchange& exchange : transcript.exchanges)
        text += toJson(exchange).dump(-1, ' ', false, json::error_handler_t::replace) + "\n";
    return text;
}

Result<Transcript> readTranscript(std::string_view text)
{
    Transcript transcript;
    for (int number = 1; !text.empty(); ++number) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        text = end == std::string_view::npos ? std::string_view() : text.substr(end + 1);
        if (line.empty())
            continue;
        std::optional<Exchange> exchange;
        try {
            exchange = fromJson(json::parse(line, WholeNumbersOnly()));
        } catch (const json::exception& problem) {
            return fail(ErrorCode::Malformed, "line " + std::to_string(number), problem.what());
        }
        if (!exchange)
            return fail(ErrorCode::Malformed, "line " + std::to_string(number));
        transcript.exchanges.push_back(std::move(*exchange));
    }
    return transcript;
}

} // namespace vs
