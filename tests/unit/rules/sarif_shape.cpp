// SPDX-License-Identifier: MPL-2.0
#include "sarif_shape.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <fstream>
#include <iterator>
#include <regex>

namespace kehoach::test {

namespace {

namespace json = boost::json;

const json::object& shapes() {
    static const json::value all = [] {
        std::ifstream file(KEHOACH_SOURCE_DIR "/tests/unit/rules/sarif_shape.json", std::ios::binary);
        return json::parse(std::string(std::istreambuf_iterator<char>(file), {}));
    }();
    return all.as_object();
}

class Reader {
public:
    std::vector<std::string> faults;

    void read(const json::value& value, const std::string& kind, const std::string& at) {
        constexpr std::string_view list = "list of ", set = "set of ", map = "map of ", from = "from ";
        if (kind.starts_with(list))
            read_list(value, kind.substr(list.size()), at);
        else if (kind.starts_with(set)) {
            read_list(value, kind.substr(set.size()), at);
            expect(!has_two_alike(value), at, "two alike");
        } else if (kind.starts_with(map)) {
            if (expect(value.is_object(), at, "no object"))
                for (const auto& [name, one] : value.as_object())
                    read(one, kind.substr(map.size()), at + "/" + std::string(name));
        } else if (kind.starts_with(from))
            expect(value.is_int64() && value.as_int64() >= std::stoi(kind.substr(from.size())), at,
                   "not a number " + kind);
        else if (shapes().contains(kind))
            read_object(value, shapes().at(kind).as_object(), at);
        else
            read_word(value, kind, at);
    }

private:
    bool expect(bool right, const std::string& at, const std::string& fault) {
        if (!right)
            faults.push_back(at + ": " + fault);
        return right;
    }

    void read_list(const json::value& value, const std::string& kind, const std::string& at) {
        if (!expect(value.is_array(), at, "no list"))
            return;
        for (std::size_t i = 0; i < value.as_array().size(); ++i)
            read(value.as_array()[i], kind, at + "/" + std::to_string(i));
    }

    static bool has_two_alike(const json::value& value) {
        if (!value.is_array())
            return false;
        const auto& all = value.as_array();
        for (std::size_t i = 0; i < all.size(); ++i)
            if (std::find(all.begin() + static_cast<std::ptrdiff_t>(i) + 1, all.end(), all[i]) != all.end())
                return true;
        return false;
    }

    void read_object(const json::value& value, const json::object& shape, const std::string& at) {
        if (!expect(value.is_object(), at, "no object"))
            return;
        const auto& object = value.as_object();
        const auto has = [&](const json::value& name) { return object.contains(name.as_string()); };
        if (const auto* const must = shape.if_contains("must"))
            for (const auto& name : must->as_array())
                expect(has(name), at, "lacks " + json::serialize(name));
        if (const auto* const one_of = shape.if_contains("one of"))
            expect(std::ranges::any_of(one_of->as_array(), has), at,
                   "lacks one of " + json::serialize(*one_of));
        const auto& may = shape.at("may").as_object();
        for (const auto& [name, one] : object) {
            const auto place = at + "/" + std::string(name);
            if (const auto* const kind = may.if_contains(name); expect(kind != nullptr, place, "not known"))
                read(one, std::string(kind->as_string()), place);
        }
    }

    void read_word(const json::value& value, const std::string& kind, const std::string& at) {
        static const std::regex reference("[A-Za-z0-9._~:/?#@!$&'()*+,;=%-]*"),
            language("[a-zA-Z]{2}(-[a-zA-Z]{2})?");
        if (kind == "bag") {
            expect(value.is_object(), at, "no object");
            return;
        }
        if (!expect(value.is_string(), at, "no text"))
            return;
        const std::string word(value.as_string());
        if (kind == "uri")
            expect(std::regex_match(word, reference), at, "no address: " + word);
        else if (kind == "language")
            expect(std::regex_match(word, language), at, "no language: " + word);
        else if (kind != "text") {
            const auto words = text::split(kind, '|');
            expect(std::ranges::find(words, word) != words.end(), at, "not one of " + kind + ": " + word);
        }
    }
};

} // namespace

std::vector<std::string> faults_of_sarif(const json::value& log) {
    Reader reader;
    reader.read(log, "log", "");
    return std::move(reader.faults);
}

} // namespace kehoach::test
