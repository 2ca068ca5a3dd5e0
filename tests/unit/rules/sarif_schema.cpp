// SPDX-License-Identifier: MPL-2.0
#include "sarif_schema.hpp"

#include <algorithm>
#include <array>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <fstream>
#include <iterator>
#include <map>
#include <regex>
#include <stdexcept>

namespace kehoach::test {

namespace {

namespace json = boost::json;

const json::value& schema() {
    static const json::value all = [] {
        std::ifstream file(KEHOACH_SOURCE_DIR "/tests/unit/rules/sarif-schema-2.1.0.json", std::ios::binary);
        return json::parse(std::string(std::istreambuf_iterator<char>(file), {}));
    }();
    return all;
}

bool is_of_type(const json::value& value, std::string_view type) {
    static const std::map<std::string_view, bool (*)(const json::value&)> types{
        {"object", [](const json::value& one) { return one.is_object(); }},
        {"array", [](const json::value& one) { return one.is_array(); }},
        {"string", [](const json::value& one) { return one.is_string(); }},
        {"boolean", [](const json::value& one) { return one.is_bool(); }},
        {"integer", [](const json::value& one) { return one.is_int64() || one.is_uint64(); }},
        {"number", [](const json::value& one) { return one.is_number(); }}};
    return types.at(type)(value);
}

bool is_of_format(const std::string& word, const std::string& format) {
    static const std::map<std::string, std::regex> formats{
        {"uri", std::regex("[A-Za-z][A-Za-z0-9+.-]*:[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]*")},
        {"uri-reference", std::regex("[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]*")},
        {"uuid", std::regex("[0-9a-fA-F]{8}(-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}")},
        {"date-time",
         std::regex("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?(Z|[+-]\\d\\d:\\d\\d)")}};
    return std::regex_match(word, formats.at(format));
}

bool has_two_alike(const json::array& all) {
    for (auto one = all.begin(); one != all.end(); ++one)
        if (std::find(one + 1, all.end(), *one) != all.end())
            return true;
    return false;
}

/// As much of JSON Schema as the schema of SARIF uses.
class Reader {
public:
    std::vector<std::string> faults;

    void read(const json::value& value, const json::object& rule, const std::string& at) {
        for (const auto& [word, asked] : rule)
            if (!read_any(value, word, asked, at) && !read_object(value, rule, word, asked, at) &&
                !read_list(value, word, asked, at))
                throw std::logic_error("a word of schemas that is not read: " + std::string(word));
    }

private:
    void expect(bool right, const std::string& at, const std::string& fault) {
        if (!right)
            faults.push_back(at + ": " + fault);
    }

    bool read_any(const json::value& value, std::string_view word, const json::value& asked,
                  const std::string& at) {
        constexpr std::array silent{"$schema", "title", "description", "default", "definitions"};
        if (word == "$ref")
            read(value, schema().at_pointer(asked.as_string().subview(1)).as_object(), at);
        else if (word == "type")
            expect(is_of_type(value, asked.as_string()), at, "no " + std::string(asked.as_string()));
        else if (word == "enum")
            expect(std::ranges::find(asked.as_array(), value) != asked.as_array().end(), at,
                   json::serialize(value) + " is not one of " + json::serialize(asked));
        else if (word == "anyOf" || word == "oneOf")
            expect(fits(value, word, asked.as_array(), at), at,
                   std::string(word) + " " + json::serialize(asked));
        else
            return read_scalar(value, word, asked, at) || std::ranges::find(silent, word) != silent.end();
        return true;
    }

    bool read_scalar(const json::value& value, std::string_view word, const json::value& asked,
                     const std::string& at) {
        const std::string text = value.is_string() ? std::string(value.as_string()) : std::string();
        if (word == "pattern")
            expect(!value.is_string() || std::regex_search(text, std::regex(asked.as_string().c_str())), at,
                   "not like " + json::serialize(asked) + ": " + text);
        else if (word == "format")
            expect(!value.is_string() || is_of_format(text, asked.as_string().c_str()), at,
                   "no " + std::string(asked.as_string()) + ": " + text);
        else if (word == "minimum")
            expect(!value.is_number() || value.to_number<double>() >= asked.to_number<double>(), at,
                   "under " + json::serialize(asked));
        else if (word == "maximum")
            expect(!value.is_number() || value.to_number<double>() <= asked.to_number<double>(), at,
                   "over " + json::serialize(asked));
        else
            return false;
        return true;
    }

    static bool fits(const json::value& value, std::string_view word, const json::array& choices,
                     const std::string& at) {
        const auto fitting = std::ranges::count_if(choices, [&](const json::value& one) {
            Reader trial;
            trial.read(value, one.as_object(), at);
            return trial.faults.empty();
        });
        return word == "anyOf" ? fitting > 0 : fitting == 1;
    }

    bool read_object(const json::value& value, const json::object& rule, std::string_view word,
                     const json::value& asked, const std::string& at) {
        if (word != "required" && word != "properties" && word != "additionalProperties")
            return false;
        if (!value.is_object())
            return true;
        const json::object& object = value.as_object();
        if (word == "required")
            for (const auto& name : asked.as_array())
                expect(object.contains(name.as_string()), at, "lacks " + json::serialize(name));
        else if (word == "properties")
            for (const auto& [name, inner] : asked.as_object()) {
                if (const auto* const one = object.if_contains(name))
                    read(*one, inner.as_object(), at + "/" + std::string(name));
            }
        else
            read_others(object, rule, asked, at);
        return true;
    }

    void read_others(const json::object& object, const json::object& rule, const json::value& asked,
                     const std::string& at) {
        const auto* const known = rule.if_contains("properties");
        for (const auto& [name, one] : object) {
            if (known != nullptr && known->as_object().contains(name))
                continue;
            const std::string place = at + "/" + std::string(name);
            if (asked.is_bool())
                expect(asked.as_bool(), place, "not known");
            else
                read(one, asked.as_object(), place);
        }
    }

    bool read_list(const json::value& value, std::string_view word, const json::value& asked,
                   const std::string& at) {
        if (word != "items" && word != "minItems" && word != "uniqueItems")
            return false;
        if (!value.is_array())
            return true;
        const json::array& list = value.as_array();
        if (word == "minItems")
            expect(list.size() >= asked.to_number<std::size_t>(), at, "too few");
        else if (word == "uniqueItems")
            expect(!asked.as_bool() || !has_two_alike(list), at, "two alike");
        else
            for (std::size_t i = 0; i < list.size(); ++i)
                read(list[i], asked.as_object(), at + "/" + std::to_string(i));
        return true;
    }
};

} // namespace

std::vector<std::string> faults_of_sarif(const json::value& log) {
    Reader reader;
    reader.read(log, schema().as_object(), "");
    return std::move(reader.faults);
}

} // namespace kehoach::test
