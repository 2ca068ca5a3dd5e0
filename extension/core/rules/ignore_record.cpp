// SPDX-License-Identifier: MPL-2.0
#include "rules/anchor.hpp"

#include <boost/json.hpp>

namespace kehoach::rules {

namespace json = boost::json;

namespace {

constexpr std::string_view prefix = "ignore:";

std::string text_of(const json::object& record, std::string_view key) {
    const auto* value = record.if_contains(key);
    const auto* text = value == nullptr ? nullptr : value->if_string();
    return text == nullptr ? std::string() : std::string(*text);
}

std::vector<Anchor> anchors_of(const json::object& record) {
    std::vector<Anchor> anchors;
    const auto* value = record.if_contains("at");
    if (const auto* list = value == nullptr ? nullptr : value->if_array())
        for (const auto& one : *list)
            if (const auto* text = one.if_string())
                if (const auto anchor = read_anchor(*text))
                    anchors.push_back(*anchor);
    return anchors;
}

} // namespace

std::pair<std::string, std::string> to_record(const Ignore& ignore) {
    json::object record{{"kind", name(ignore.kind)}, {"reason", ignore.reason}};
    if (!ignore.excerpt.empty())
        record["excerpt"] = ignore.excerpt;
    if (!ignore.anchors.empty()) {
        json::array at;
        for (const Anchor& anchor : ignore.anchors)
            at.emplace_back(written(anchor));
        record["at"] = std::move(at);
    }
    return {std::string(prefix) + ignore.id, json::serialize(record)};
}

std::optional<Ignore> from_record(const std::string& key, const std::string& value) {
    if (!key.starts_with(prefix))
        return std::nullopt;
    Ignore ignore;
    ignore.id = key.substr(prefix.size());
    ignore.rule = ignore.id.substr(0, ignore.id.find('@'));
    json::error_code fault;
    const json::value parsed = json::parse(value, fault);
    const auto* record = fault ? nullptr : parsed.if_object();
    if (record == nullptr) { // as version 0.1 kept it: the reason alone
        ignore.reason = value;
        return ignore;
    }
    ignore.kind =
        text_of(*record, "kind") == name(IgnoreKind::place) ? IgnoreKind::place : IgnoreKind::document;
    ignore.reason = text_of(*record, "reason");
    ignore.excerpt = text_of(*record, "excerpt");
    ignore.anchors = anchors_of(*record);
    return ignore;
}

} // namespace kehoach::rules
