// SPDX-License-Identifier: MPL-2.0
// Documents that other programs made, from nothing or out of ours, are read as ours are.
#include "interchange_ground.hxx"

#include "calc_filled.hxx"
#include "form/grid.hpp"
#include "form_commands_ground.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <fstream>
#include <gmock/gmock.h>
#include <regex>

using namespace kehoach;
using namespace kehoach::test;

namespace {

std::filesystem::path written(const char* name, const std::string& bytes) {
    const auto path = test::office().folder() / name;
    std::ofstream(path) << bytes;
    return path;
}

/// Writes a text anew, its numbers typed: argv = our .docx, lines with numbers (JSON), the new file.
constexpr const char* typed_by_python_docx = R"(
import docx, json, sys
from docx.table import Table
from docx.text.paragraph import Paragraph
ours, lines, new = docx.Document(sys.argv[1]), json.load(open(sys.argv[2])), docx.Document()
def copy(table):
    made = new.add_table(len(table.rows), len(table.columns))
    theirs, cells, places = table._cells, made._cells, {} # reckoned anew at every call
    for at, cell in enumerate(theirs):
        places.setdefault(cell._tc, []).append(at)
    for at in places.values():
        cell = cells[at[0]] if len(at) == 1 else cells[at[0]].merge(cells[at[-1]])
        words = [p.text for p in theirs[at[0]].paragraphs]
        cell.text = words[0]
        for text in words[1:]:
            cell.add_paragraph(text)
for child in ours.element.body.iterchildren():
    if child.tag.endswith('}tbl'):
        copy(Table(child, ours))
    elif child.tag.endswith('}p'):
        text = Paragraph(child, ours).text
        if lines and lines[0]['text'] == text:
            text = lines.pop(0)['label'] + ' ' + text
        new.add_paragraph(text)
new.save(sys.argv[3])
)";

/// Copies words and merged cells of a sheet into a new workbook, and nothing that tells whose the form is.
constexpr const char* typed_by_openpyxl = R"(
import openpyxl, sys
ours, new = openpyxl.load_workbook(sys.argv[1], data_only=True).worksheets[0], openpyxl.Workbook()
for row in ours.iter_rows(max_col=int(sys.argv[3])):
    for cell in row:
        if cell.value is not None:
            new.active.cell(cell.row, cell.column, cell.value)
for merged in ours.merged_cells.ranges:
    new.active.merge_cells(str(merged))
new.save(sys.argv[2])
)";

/// Titles of heads, those under one in brackets.
std::string heads_of(const std::vector<form::Column>& columns) {
    std::string told;
    for (const form::Column& column : columns)
        told += column.title + (column.children.empty() ? "" : " (" + heads_of(column.children) + ")") + "; ";
    return told;
}

/// Lines of the body whose number the office sets.
std::string numbered_lines(const Model& model) {
    boost::json::array lines;
    const auto analysis = json(checker()->analyse(model, {}));
    for (const auto& one : analysis.at("paragraphs").as_array())
        if (one.at("labelKind") == "auto")
            lines.push_back(one);
    return boost::json::serialize(lines);
}

std::vector<std::string> said(const Model& model) {
    return facts_of(model, Facts::whoever_wrote_it);
}

/// The lines of a plan as a person types them into a text of Markdown.
std::string markdown(const Model& model) {
    std::string text;
    const auto analysis = json(checker()->analyse(model, {}));
    for (const auto& one : analysis.at("paragraphs").as_array()) {
        const std::string words(one.at("text").as_string());
        if (one.at("story") != "body" || words.empty())
            continue;
        text += std::string_view(one.at("role").as_string()).starts_with("heading_") ? "# " : "";
        if (one.at("labelKind") == "auto") // as words: its last letter would make it a list
            text += std::string(one.at("label").as_string())
                        .insert(one.at("label").as_string().size() - 1, "\\") +
                    " ";
        text += (words.find_first_of("-*+") == 0 ? "\\" : "") + words + "\n\n";
    }
    return text;
}

} // namespace

TEST(OtherWriters, TextsOfPythonDocxAreReadAsOurs) {
    if (!std::filesystem::exists("/usr/lib/python3/dist-packages/docx"))
        GTEST_SKIP() << "python3-docx is not installed";
    for (const Traveller& one : travellers()) {
        const Made made(composed(one));
        const auto to = test::office().folder() / "theirs.docx";
        said_by({"/usr/bin/python3", "-c", typed_by_python_docx, store(made, "ours.docx").string(),
                 written("lines.json", numbered_lines(made)).string(), to.string()});
        const OpenDocument theirs(url_of(to));
        EXPECT_EQ(difference(said(made), said(theirs)), "") << one.name;
    }
}

TEST(OtherWriters, TextsOfPandocAreReadAsOurs) {
    if (!is_there("pandoc"))
        GTEST_SKIP() << "pandoc is not installed";
    for (Traveller one : travellers()) {
        one.spec.appendices.clear();
        const Made made(composed(one));
        const auto from = written("theirs.md", markdown(made));
        for (const char* const kind : {".docx", ".odt"}) {
            const auto to = test::office().folder() / ("theirs" + std::string(kind));
            said_by({"/usr/bin/pandoc", "-f", "markdown-smart-auto_identifiers", from.string(), "-o",
                     to.string()});
            const OpenDocument theirs(url_of(to));
            EXPECT_EQ(difference(said(made), said(theirs)), "") << one.name << kind;
        }
    }
}

TEST(OtherWriters, TablesOfOpenpyxlBecomeTheFormsTheyAre) {
    std::mt19937 random(3);
    bool left_out = false;
    for (const std::string& name : template_names()) {
        SCOPED_TRACE(name);
        if (left_out = !left_out; left_out && !all_are_asked_for())
            continue;
        const auto book = OpenDocument::calc();
        draw(book, form_template(name), "a");
        const auto form = calc::read_forms(book, "a").at(0);
        fill_in(book, form, random);
        const auto to = test::office().folder() / "theirs.xlsx";
        said_by({"/usr/bin/python3", "-c", typed_by_openpyxl, store(book, "ours.xlsx").string(), to.string(),
                 std::to_string(form.filled.grid.columns)});
        const OpenDocument theirs(url_of(to));
        ASSERT_TRUE(calc::read_forms(theirs).empty()) << "nothing tells that it was ours";
        const auto& grid = form.filled.grid;
        const auto range =
            "Sheet.A1:" +
            form::address(grid.total_row < 0 ? grid.body_first + grid.body_rows - 1 : grid.total_row,
                          grid.columns - 1);
        run(theirs, "FormFromSelection", {argument("Range", range)});
        const auto made = calc::read_forms(theirs);
        ASSERT_EQ(made.size(), 1U) << refusal_of(
            run(theirs, "FormFromSelection", {argument("Range", range)}));
        EXPECT_EQ(heads_of(made[0].spec.columns), heads_of(form.spec.columns));
        EXPECT_EQ(made[0].spec.total, form.spec.total);
        EXPECT_EQ(made[0].spec.title, form.spec.title);
    }
}
