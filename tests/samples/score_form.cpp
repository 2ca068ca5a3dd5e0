// SPDX-License-Identifier: MPL-2.0
#include "score_form.hpp"

#include <algorithm>
#include <optional>
#include <string_view>

namespace kehoach::test {

namespace {

namespace json = boost::json;

class Converter {
public:
    Converter(const json::object& analysis, const LineOfParagraph& lines)
        : analysis_(analysis), lines_(lines) {}

    json::object all(const json::array& findings, const json::object& kinds) const {
        return {{"doc_type", analysis_.at("docType")},
                {"is_plan", analysis_.at("isPlan")},
                {"kind", analysis_.at("kind")},
                {"lines", roles()},
                {"headings", headings()},
                {"numbers", numbers()},
                {"deadlines", deadlines()},
                {"abbreviations", abbreviations()},
                {"recipients", recipients()},
                {"tables", tables()},
                {"defects", defects(findings, kinds)}};
    }

private:
    std::optional<int> line_of(const json::value& paragraph) const {
        const int index = paragraph.is_null() ? -1 : paragraph.to_number<int>();
        if (index < 0 || lines_.empty())
            return index < 0 ? std::nullopt : std::optional(index + 1);
        const auto known = lines_.find(index);
        return known == lines_.end() ? std::nullopt : std::optional(known->second);
    }
    static json::value or_null(const std::optional<int>& line) {
        return line ? json::value(*line) : json::value(nullptr);
    }
    /// The line of an object of the analysis that stands in the body.
    std::optional<int> line_of(const json::object& object) const {
        const auto* const story = object.if_contains("story");
        if (story != nullptr && story->as_string() != "body")
            return std::nullopt;
        return line_of(object.at(object.contains("index") ? "index" : "paragraph"));
    }

    template<typename Make>
    json::array each(const char* key, Make make) const {
        json::array made;
        for (const auto& one : analysis_.at(key).as_array())
            if (const auto line = line_of(one.as_object())) {
                auto object = make(one.as_object());
                object["line"] = *line;
                made.push_back(std::move(object));
            }
        return made;
    }

    /// One role a line: cells of a row share one, the first that is not empty says what the row is.
    json::array roles() const {
        std::map<int, std::string> found;
        for (const auto& one : analysis_.at("paragraphs").as_array()) {
            const auto& object = one.as_object();
            const auto line = line_of(object);
            if (line && object.at("role").as_string() != "empty")
                found.emplace(*line, role(object));
        }
        json::array made;
        for (const auto& [line, role] : found)
            made.push_back({{"line", line}, {"role", role}});
        return made;
    }
    /// The labels have no role of their own for legal bases.
    static std::string role(const json::object& paragraph) {
        const std::string name(paragraph.at("role").as_string());
        return name == "legal_basis" ? "preamble" : name;
    }

    json::array headings() const {
        json::array made;
        put_headings(analysis_.at("outline").as_array(), nullptr, made);
        return made;
    }
    void put_headings(const json::array& nodes, const json::value& parent, json::array& made) const {
        for (const auto& node : nodes) {
            const auto& object = node.as_object();
            const auto line = line_of(object);
            if (line)
                made.push_back({{"line", *line},
                                {"level", object.at("level")},
                                {"marker", object.at("label")},
                                {"title", object.at("title")},
                                {"parent", parent}});
            put_headings(object.at("children").as_array(), line ? json::value(*line) : parent, made);
        }
    }

    json::array numbers() const {
        return each("citations", [](const json::object& one) -> json::object {
            return {{"text", one.at("written")},
                    {"type", one.at("type")},
                    {"full", one.at("full")},
                    {"number", one.at("number")},
                    {"date", one.at("date")}};
        });
    }
    json::array deadlines() const {
        return each("deadlines", [](const json::object& one) -> json::object {
            return {{"date", one.at("date")}, {"kind", one.at("kind")}};
        });
    }
    json::array abbreviations() const {
        return each("abbreviations", [](const json::object& one) -> json::object {
            return {{"short", one.at("short")}, {"long", one.at("long")}};
        });
    }
    json::array recipients() const {
        return each("recipients", [](const json::object& one) -> json::object {
            return {{"text", one.at("written")}, {"sep", one.at("separator")}, {"file", one.at("filing")}};
        });
    }

    static json::array header_tree(const json::array& columns) {
        json::array made;
        for (const auto& column : columns) {
            json::object node{{"name", column.at("title")}};
            if (const auto* const below = column.as_object().if_contains("columns"))
                node["children"] = header_tree(below->as_array());
            made.push_back(std::move(node));
        }
        return made;
    }

    json::array header_lines(int first, int last) const {
        json::array made;
        for (const auto& one : analysis_.at("paragraphs").as_array()) {
            const auto& object = one.as_object();
            const auto index = object.at("index").to_number<int>();
            const auto line = line_of(object);
            if (!line || index < first || index > last || object.at("role").as_string() != "table_header")
                continue;
            if (made.empty() || made.back() != *line)
                made.push_back(*line);
        }
        return made;
    }

    /// The labels count the line of totals among the rows.
    static json::array row_labels(const json::object& table) {
        auto labels = table.at("rows").as_array();
        if (!table.at("total").is_null())
            labels.push_back(table.at("total"));
        return labels;
    }

    json::array tables() const {
        json::array made;
        for (const auto& one : analysis_.at("tables").as_array()) {
            const auto& table = one.as_object();
            made.push_back({{"label_line", or_null(line_of(table.at("labelParagraph")))},
                            {"title", table.at("title")},
                            {"header_lines", header_lines(table.at("first").to_number<int>(),
                                                          table.at("last").to_number<int>())},
                            {"leaf_count", table.at("leaves")},
                            {"header_tree", header_tree(table.at("columns").at("tree").as_array())},
                            {"row_labels", row_labels(table)}});
        }
        return made;
    }

    json::array defects(const json::array& findings, const json::object& kinds) const {
        json::array made;
        for (const auto& one : findings) {
            const auto& finding = one.as_object();
            if (finding.at("verdict").as_string() != "not-met")
                continue;
            const auto rule = finding.at("rule").as_string();
            const auto* const kind = kinds.if_contains(rule);
            const auto& places = finding.at("places").as_array();
            if (kind != nullptr && kind->is_null())
                continue;
            const auto named = kind != nullptr ? *kind : json::value(rule);
            if (places.empty())
                made.push_back(defect(where(finding), named));
            for (const auto& place : places)
                made.push_back(defect(place.as_object(), named));
        }
        return made;
    }
    /// The core's report keeps the place in an object of its own, the command line in the finding itself.
    static const json::object& where(const json::object& finding) {
        const auto* const place = finding.if_contains("where");
        return place != nullptr ? place->as_object() : finding;
    }
    json::object defect(const json::object& place, const json::value& kind) const {
        return {{"line", or_null(line_of(place))}, {"kind", kind}, {"text", place.at("excerpt")}};
    }

    const json::object& analysis_;
    const LineOfParagraph& lines_;
};

} // namespace

json::object score_form(const json::object& analysis, const json::array& findings, const json::object& kinds,
                        const LineOfParagraph& lines) {
    return Converter(analysis, lines).all(findings, kinds);
}

} // namespace kehoach::test
