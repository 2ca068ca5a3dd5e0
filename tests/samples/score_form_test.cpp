// SPDX-License-Identifier: MPL-2.0
#include "score_form.hpp"

#include <boost/json/parse.hpp>
#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

constexpr const char* analysis = R"({"docType": "kế hoạch", "isPlan": true, "kind": "party",
  "paragraphs": [
    {"story": "header:Standard:left", "index": 0, "role": "noise"},
    {"story": "body", "index": 0, "role": "legal_basis"},
    {"story": "body", "index": 2, "role": "empty"},
    {"story": "body", "index": 3, "role": "table_header"},
    {"story": "body", "index": 4, "role": "table_row"}],
  "outline": [{"story": "body", "paragraph": 0, "level": 1, "label": "I.", "title": "A", "children":
    [{"story": "body", "paragraph": 3, "level": 2, "label": "1.", "title": "B", "children": []}]}],
  "citations": [], "deadlines": [], "abbreviations": [], "recipients": [],
  "tables": [{"labelParagraph": 0, "title": null, "first": 3, "last": 4, "leaves": 2, "rows": ["x"], "total": null,
    "columns": {"tree": [{"title": "M", "columns": [{"title": "N"}, {"title": "O"}]}]}}]})";

boost::json::object converted(const char* findings, const LineOfParagraph& lines) {
    return score_form(boost::json::parse(analysis).as_object(), boost::json::parse(findings).as_array(),
                      {{"r-1", "spelling"}, {"r-4", nullptr}}, lines);
}

TEST(ScoreForm, CountsLinesFromOneAndOnlyInTheBody) {
    const auto made = converted("[]", {});
    EXPECT_EQ(made.at("lines"), boost::json::parse(R"([{"line": 1, "role": "preamble"},
        {"line": 4, "role": "table_header"}, {"line": 5, "role": "table_row"}])"));
    EXPECT_EQ(made.at("headings").at(1).at("parent"), 1);
}

TEST(ScoreForm, PutsTheCellsOfARowOnItsLine) {
    const auto made = converted("[]", {{0, 1}, {3, 7}, {4, 7}});
    EXPECT_EQ(
        made.at("lines"),
        boost::json::parse(R"([{"line": 1, "role": "preamble"}, {"line": 7, "role": "table_header"}])"));
    EXPECT_EQ(made.at("tables").at(0).at("header_lines"), boost::json::array{7});
    EXPECT_EQ(made.at("tables").at(0).at("header_tree"),
              boost::json::parse(R"([{"name": "M", "children": [{"name": "N"}, {"name": "O"}]}])"));
}

TEST(ScoreForm, GivesADefectForEveryPlaceOfAFinding) {
    const auto made = converted(R"([
        {"rule": "r-1", "verdict": "not-met", "paragraph": 3, "excerpt": "q", "places":
            [{"paragraph": 3, "excerpt": "q"}, {"paragraph": 4, "excerpt": "p"}]},
        {"rule": "r-2", "verdict": "not-met", "where": {"paragraph": -1, "excerpt": ""}, "places": []},
        {"rule": "r-4", "verdict": "not-met", "paragraph": 0, "excerpt": "", "places": []},
        {"rule": "r-3", "verdict": "cannot-tell", "paragraph": 0, "excerpt": "", "places": []}])",
                                {});
    EXPECT_EQ(made.at("defects"), boost::json::parse(R"([{"line": 4, "kind": "spelling", "text": "q"},
        {"line": 5, "kind": "spelling", "text": "p"}, {"line": null, "kind": "r-2", "text": ""}])"));
}

} // namespace
} // namespace kehoach::test
