// SPDX-License-Identifier: MPL-2.0
// What other programs find in plans of every template: their words, headings, lists and tables with merged
// heads. What these programs themselves do not read is named here:
//   pandoc 2.17   of .docx, headings of styles that are not called "heading"; of .odt, heads of tables
//   antiword      numbers that the office sets; tables with merged heads, and what stands behind them
#include "interchange_ground.hxx"

#include "calc_ground.hxx"
#include "form/grid.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <gmock/gmock.h>
#include <regex>

using namespace kehoach;
using namespace kehoach::test;

namespace {

std::string words_in(const boost::json::value& part) {
    std::string words;
    if (const auto* list = part.if_array())
        for (const auto& one : *list)
            words += words_in(one);
    else if (const auto* node = part.if_object(); node != nullptr && node->contains("t")) {
        const std::string type(node->at("t").as_string());
        if (type == "Str")
            return std::string(node->at("c").as_string());
        if (type == "Space" || type == "SoftBreak" || type == "LineBreak")
            return " ";
        if (node->contains("c"))
            words = words_in(node->at("c"));
    }
    return words;
}

/// A text as pandoc has it.
class Pandoc {
public:
    explicit Pandoc(const std::filesystem::path& file)
        : blocks_(boost::json::parse(said_by({"/usr/bin/pandoc", "-t", "json", file.string()}))
                      .at("blocks")
                      .as_array()) {}

    std::vector<std::string> headings() const {
        std::vector<std::string> all;
        for (const auto& block : blocks_)
            if (block.at("t") == "Header")
                all.push_back(std::to_string(block.at("c").at(0).as_int64()) + " " +
                              words_in(block.at("c").at(2)));
        return all;
    }

    /// Of each table that has heads: these by row, each with how many rows and columns it takes; then the
    /// words at the beginning of each row.
    std::vector<std::vector<std::string>> tables() const {
        std::vector<std::vector<std::string>> all;
        for (const auto& block : blocks_) {
            if (block.at("t") != "Table" || block.at("c").at(3).at(1).as_array().empty())
                continue;
            std::vector<std::string> lines;
            for (const auto& row : block.at("c").at(3).at(1).as_array())
                for (const auto& cell : row.at(1).as_array())
                    lines.push_back(words_in(cell.at(4)) + " " + std::to_string(cell.at(2).as_int64()) + "x" +
                                    std::to_string(cell.at(3).as_int64()));
            for (const auto& row : block.at("c").at(4).at(0).at(3).as_array())
                lines.push_back(words_in(row.at(1).at(0).at(4)));
            all.push_back(std::move(lines));
        }
        return all;
    }

private:
    boost::json::array blocks_;
};

std::vector<std::string> table_of(const form::FormSpec& spec) {
    const auto grid = form::layout(spec);
    std::map<std::pair<int, int>, std::string> heads;
    std::map<int, std::string> rows;
    for (int row = grid.body_first; row < grid.body_first + grid.body_rows; ++row)
        rows[row];
    for (const auto& cell : grid.cells)
        if (cell.role == form::CellRole::header)
            heads[{cell.row, cell.column}] =
                cell.text + " " + std::to_string(cell.row_span) + "x" + std::to_string(cell.column_span);
        else if (cell.row >= grid.body_first && cell.column == 0 &&
                 (rows.contains(cell.row) || cell.row == grid.total_row))
            rows[cell.row] = cell.text;
    std::vector<std::string> lines;
    for (const auto& [place, head] : heads)
        lines.push_back(head);
    for (const auto& [row, words] : rows)
        lines.push_back(words);
    return lines;
}

/// Headings with titles of their own, as levels and words.
void add_headings(const boost::json::array& outline, std::vector<std::string>& all) {
    for (const auto& one : outline) {
        const std::string title(one.at("title").as_string());
        if (!title.ends_with('.') && !title.ends_with(':'))
            all.push_back(std::to_string(one.at("level").as_int64()) + " " + title);
        add_headings(one.at("children").as_array(), all);
    }
}

std::string without_tags(const std::string& xml) {
    static const std::regex tag("<[^>]*>"), ampersand("&amp;");
    return std::regex_replace(std::regex_replace(xml, tag, ""), ampersand, "&");
}

} // namespace

TEST(OtherPrograms, ReadTheWordsOfOurFilesInTheirOrder) {
    if (!is_there("antiword") || !is_there("docx2txt"))
        GTEST_SKIP() << "antiword or docx2txt is not installed";
    for (const Traveller& one : travellers()) {
        SCOPED_TRACE(one.name);
        const Made made(composed(one));
        EXPECT_EQ(missing(texts_of(made), said_by({"/usr/bin/docx2txt", store(made, "plan.docx"), "-"})), "")
            << ".docx";
        auto bare = one;
        bare.spec.appendices.clear();
        const Made text(composed(bare));
        EXPECT_EQ(missing(texts_of(text),
                          without_tags(said_by({"/usr/bin/antiword", "-x", "db", store(text, "plan.doc")}))),
                  "")
            << ".doc";
    }
}

TEST(OtherPrograms, FindHeadingsAndTablesWithMergedHeads) {
    if (!is_there("pandoc"))
        GTEST_SKIP() << "pandoc is not installed";
    for (const Traveller& one : travellers()) {
        SCOPED_TRACE(one.name);
        const Made made(composed(one));
        std::vector<std::string> headings;
        add_headings(json(checker()->analyse(made, {})).at("outline").as_array(), headings);
        EXPECT_THAT(Pandoc(store(made, "plan.odt")).headings(), testing::ElementsAreArray(headings));
        std::vector<std::vector<std::string>> tables;
        for (const form::FormSpec& form : one.spec.appendices)
            tables.push_back(table_of(form));
        EXPECT_THAT(Pandoc(store(made, "plan.docx")).tables(), testing::ElementsAreArray(tables));
    }
}
