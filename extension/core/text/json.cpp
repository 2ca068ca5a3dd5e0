// SPDX-License-Identifier: MPL-2.0
#include "text/json.hpp"

#include "text/json_places.hpp"
#include "text/utf.hpp"

// The one place where Boost.JSON is compiled: everybody else includes declarations only.
#include <boost/json/src.hpp>

#include <algorithm>
#include <cmath>

namespace kehoach::text {

namespace json = boost::json;

namespace {

constexpr std::size_t most_levels = 64;
constexpr std::size_t most_bytes = 16U << 20U;
constexpr std::string_view utf8_mark = "\xEF\xBB\xBF";

std::size_t line_of_byte(std::string_view text, std::size_t offset) {
    const auto head = text.substr(0, offset);
    return 1 + static_cast<std::size_t>(std::count(head.begin(), head.end(), '\n'));
}

std::string excerpt(const json::value& value) {
    const auto text = json::serialize(value);
    constexpr std::size_t enough = 60;
    return text.size() > enough ? std::string(first_bytes(text, enough)) + "…" : text;
}

const json::value* at_pointer(const json::value& root, std::string_view pointer) {
    json::error_code error;
    return root.find_pointer({pointer.data(), pointer.size()}, error);
}

std::string token_of(std::string_view key) {
    std::string token;
    for (const char c : key) {
        if (c == '~')
            token += "~0";
        else if (c == '/')
            token += "~1";
        else
            token += c;
    }
    return token;
}

} // namespace

JsonText::JsonText(std::string file, std::string text, DataFaults& faults)
    : file_(std::move(file)), text_(std::move(text)) {
    if (text_.starts_with(utf8_mark))
        text_.erase(0, utf8_mark.size());
    if (text_.size() > most_bytes) {
        faults.push_back({file_, 0, "", "data.expected.smaller_file", std::to_string(text_.size())});
        return;
    }
    json::parse_options options;
    options.max_depth = most_levels;
    json::stream_parser parser({}, options);
    json::error_code error;
    const auto read = parser.write_some(text_.data(), text_.size(), error);
    auto bad = read;
    if (!error)
        parser.finish(error);
    if (!error && text_.find_first_not_of(" \t\r\n", read) != std::string::npos)
        error = json::error::extra_data;
    if (error) {
        faults.push_back({file_, line_of_byte(text_, bad), "", "data.expected.json", {}});
        return;
    }
    root_ = parser.release();
    ok_ = true;
}

std::size_t JsonText::line(std::string_view pointer) const {
    return ok_ ? line_of_byte(text_, json_place(text_, pointer)) : 0;
}

void JsonText::fault(DataFaults& faults, std::string pointer, std::string expected, std::string found) const {
    // Each is looked for from the beginning: who has so many mends these first.
    constexpr std::size_t most_with_lines = 100;
    const auto at = faults.size() < most_with_lines ? line(pointer) : 0;
    faults.push_back({file_, at, std::move(pointer), std::move(expected), std::move(found)});
}

JsonObject::JsonObject(const JsonText& text, std::string pointer, DataFaults& faults)
    : text_(text), pointer_(std::move(pointer)), faults_(faults) {
    if (!text_.ok())
        return;
    const auto* value = at_pointer(text_.root(), pointer_);
    if (value == nullptr)
        text_.fault(faults_, pointer_, "data.expected.present");
    else if (!value->is_object())
        text_.fault(faults_, pointer_, "data.expected.object", excerpt(*value));
    else
        object_ = &value->get_object();
}

bool JsonObject::has(std::string_view key) const {
    return object_ != nullptr && object_->contains({key.data(), key.size()});
}

std::string JsonObject::pointer(std::string_view key) const {
    return pointer_ + '/' + token_of(key);
}

const json::value* JsonObject::raw(std::string_view key) {
    if (object_ == nullptr)
        return nullptr;
    asked_.emplace_back(key);
    return object_->if_contains({key.data(), key.size()});
}

bool JsonObject::is_missing(std::string_view key) {
    if (!ok() || has(key))
        return false;
    asked_.emplace_back(key);
    text_.fault(faults_, pointer(key), "data.expected.present");
    return true;
}

std::string JsonObject::string(std::string_view key) {
    return is_missing(key) ? std::string() : string_or(key, {});
}

double JsonObject::number(std::string_view key) { return is_missing(key) ? 0 : number_or(key, 0); }

int JsonObject::whole(std::string_view key) { return is_missing(key) ? 0 : whole_or(key, 0); }

std::string JsonObject::string_or(std::string_view key, std::string fallback) {
    const auto* value = raw(key);
    if (value == nullptr)
        return fallback;
    if (!value->is_string()) {
        text_.fault(faults_, pointer(key), "data.expected.string", excerpt(*value));
        return fallback;
    }
    return {value->get_string().data(), value->get_string().size()};
}

double JsonObject::number_or(std::string_view key, double fallback) {
    const auto* value = raw(key);
    if (value == nullptr)
        return fallback;
    if (!value->is_number()) {
        text_.fault(faults_, pointer(key), "data.expected.number", excerpt(*value));
        return fallback;
    }
    return value->to_number<double>();
}

int JsonObject::whole_or(std::string_view key, int fallback) {
    constexpr double most = 999'999'999;
    const auto* value = raw(key);
    if (value == nullptr)
        return fallback;
    const double number = value->is_number() ? value->to_number<double>() : -1;
    if (number >= 0 && number <= most && number == std::floor(number))
        return static_cast<int>(number);
    text_.fault(faults_, pointer(key), "data.expected.whole", excerpt(*value));
    return fallback;
}

bool JsonObject::boolean_or(std::string_view key, bool fallback) {
    const auto* value = raw(key);
    if (value == nullptr)
        return fallback;
    if (!value->is_bool()) {
        text_.fault(faults_, pointer(key), "data.expected.boolean", excerpt(*value));
        return fallback;
    }
    return value->get_bool();
}

std::vector<std::string> JsonObject::strings_or_empty(std::string_view key) {
    std::vector<std::string> result;
    for (const auto& element : elements(key)) {
        const auto* value = at_pointer(text_.root(), element);
        if (value->is_string())
            result.emplace_back(value->get_string().data(), value->get_string().size());
        else
            text_.fault(faults_, element, "data.expected.string", excerpt(*value));
    }
    return result;
}

std::vector<std::string> JsonObject::elements(std::string_view key) {
    const auto* value = raw(key);
    if (value == nullptr)
        return {};
    if (!value->is_array()) {
        text_.fault(faults_, pointer(key), "data.expected.array", excerpt(*value));
        return {};
    }
    std::vector<std::string> result;
    for (std::size_t i = 0; i < value->get_array().size(); ++i)
        result.push_back(pointer(key) + '/' + std::to_string(i));
    return result;
}

void JsonObject::no_others() {
    if (object_ == nullptr)
        return;
    for (const auto& member : *object_) {
        const std::string key(member.key().data(), member.key().size());
        if (std::find(asked_.begin(), asked_.end(), key) == asked_.end())
            text_.fault(faults_, pointer(key), "data.expected.known_member", key);
    }
}

} // namespace kehoach::text
