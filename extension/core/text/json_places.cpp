// SPDX-License-Identifier: MPL-2.0
#include "text/json_places.hpp"

#include <boost/json/parse.hpp>
#include <optional>
#include <string>

namespace kehoach::text {

namespace {

std::string key_of(std::string_view token) {
    std::string key;
    for (std::size_t i = 0; i < token.size(); ++i) {
        if (token[i] == '~' && i + 1 < token.size())
            key += token[++i] == '1' ? '/' : '~';
        else
            key += token[i];
    }
    return key;
}

/// Reads forward over a text already known to be valid JSON.
class Scanner {
public:
    explicit Scanner(std::string_view text) : text_(text) { blanks(); }

    std::size_t at() const { return at_; }

    /// Goes to the child of the value it stands at; gives the place to report, or nothing.
    std::optional<std::size_t> enter(std::string_view token) {
        if (peek() == '{')
            return enter_object(key_of(token));
        if (peek() == '[')
            return enter_array(token);
        return std::nullopt;
    }

private:
    char peek() const { return at_ < text_.size() ? text_[at_] : '\0'; }

    void blanks() {
        while (at_ < text_.size() && std::string_view(" \t\r\n").find(text_[at_]) != std::string_view::npos)
            ++at_;
    }

    void step() {
        ++at_;
        blanks();
    }

    std::string_view raw_string() {
        const auto start = at_++;
        while (peek() != '"' && at_ < text_.size())
            at_ += peek() == '\\' ? 2U : 1U;
        ++at_;
        const auto raw = text_.substr(start, at_ - start);
        blanks();
        return raw;
    }

    void skip_value() {
        std::size_t depth = 0;
        do {
            const char c = peek();
            if (c == '"') {
                raw_string();
                continue;
            }
            if (c == '{' || c == '[')
                ++depth;
            else if (c == '}' || c == ']')
                --depth;
            step();
        } while (at_ < text_.size() &&
                 (depth > 0 || std::string_view(",]}").find(peek()) == std::string_view::npos));
    }

    std::optional<std::size_t> enter_object(const std::string& key) {
        step();
        while (peek() == '"') {
            const auto place = at_;
            const auto raw = raw_string();
            step(); // the colon
            if (boost::json::parse({raw.data(), raw.size()}).get_string() == boost::json::string_view(key))
                return place;
            skip_value();
            if (peek() == ',')
                step();
        }
        return std::nullopt;
    }

    std::optional<std::size_t> enter_array(std::string_view token) {
        step();
        for (std::size_t i = 0; peek() != ']' && at_ < text_.size(); ++i) {
            if (std::to_string(i) == token)
                return at_;
            skip_value();
            if (peek() == ',')
                step();
        }
        return std::nullopt;
    }

    std::string_view text_;
    std::size_t at_ = 0;
};

} // namespace

std::size_t json_place(std::string_view text, std::string_view pointer) {
    Scanner scanner(text);
    auto place = scanner.at();
    while (pointer.starts_with('/')) {
        pointer.remove_prefix(1);
        const auto end = pointer.find('/');
        const auto deeper = scanner.enter(pointer.substr(0, end));
        if (!deeper)
            break;
        place = *deeper;
        pointer.remove_prefix(end == std::string_view::npos ? pointer.size() : end);
    }
    return place;
}

} // namespace kehoach::text
