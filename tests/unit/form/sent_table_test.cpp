// SPDX-License-Identifier: MPL-2.0
// A filled form as a table of a text, and bringing that table up to date.
#include "form/refresh.hpp"
#include "form/sent_table.hpp"
#include "sample_form.hpp"

#include <algorithm>
#include <gmock/gmock.h>

namespace kehoach::form {
namespace {

using testing::ElementsAre;
using testing::IsEmpty;

FormSpec years() {
    FormSpec spec;
    spec.id = "books";
    spec.title = "SỐ SÁCH";
    spec.columns = {titled("Năm", "year", ColumnKind::key), titled("Sách", "books"), titled("Báo", "papers")};
    spec.rows.from_year = 2024;
    spec.rows.to_year = 2025;
    spec.total = "Tổng";
    spec.sheet.cover = {{"unit", "Đơn vị", {}}};
    return spec;
}

FormSpec blank_rows() {
    FormSpec spec = years();
    spec.columns = {titled("TT", "no", ColumnKind::ordinal), titled("Thôn", "village", ColumnKind::key),
                    titled("Sách", "books")};
    spec.rows = {};
    spec.rows.free = 5;
    return spec;
}

Filled filled(const FormSpec& spec, const Shown& texts) {
    Filled made;
    made.grid = layout(spec);
    for (const auto& [place, text] : texts)
        made.values[place].text = text;
    return made;
}

Grid drawn_of(const SentTable& sent) {
    Grid grid = layout(sent.spec);
    put_texts(grid, sent.texts);
    return grid;
}

document::Document text_with(const SentTable& sent) {
    document::Document made;
    TableBlock block = to_table(drawn_of(sent), 0);
    made.tables.push_back(std::move(block.table));
    made.paragraphs = std::move(block.paragraphs);
    return made;
}

std::vector<std::string> rows_of(const document::Document& document) {
    std::vector<std::string> rows(static_cast<std::size_t>(document.tables.front().rows));
    for (const auto& paragraph : document.paragraphs)
        rows[static_cast<std::size_t>(paragraph.cell->row)] += paragraph.text + "|";
    return rows;
}

void carry_out(const std::vector<document::Edit>& edits, document::Document& document) {
    for (const auto& edit : edits)
        if (edit.kind == document::Edit::Kind::replace_text)
            document.paragraphs.at(static_cast<std::size_t>(edit.place.paragraph)).text = edit.text;
}

/// With figures in the rows of the body, and the total.
Shown figures(const FormSpec& spec, const std::vector<std::vector<std::string>>& rows) {
    const Grid grid = layout(spec);
    Shown shown;
    for (std::size_t row = 0; row < rows.size(); ++row)
        for (std::size_t column = 0; column < rows[row].size(); ++column) {
            const bool total = row + 1 == rows.size() && !spec.total.empty();
            shown[{total ? grid.total_row : grid.body_first + static_cast<int>(row),
                   static_cast<int>(column)}] = rows[row][column];
        }
    return shown;
}

} // namespace

TEST(SentTable, SaysWhatTheSheetShowsAndHasNothingOfTheSheetAround) {
    const FormSpec spec = years();
    const Shown shown = figures(spec, {{"2024", "1.200", "3"}, {"2025", "", "4"}, {"Tổng", "1.200", "7"}});
    EXPECT_THAT(rows_of(text_with(sent_table(spec, filled(spec, shown), shown))),
                ElementsAre("Năm|Sách|Báo|", "2024|1.200|3|", "2025||4|", "Tổng|1.200|7|"));
    EXPECT_THAT(rows_of(text_with(blank_table(spec))),
                ElementsAre("Năm|Sách|Báo|", "2024|||", "2025|||", "Tổng|||"));
}

TEST(SentTable, LeavesOutBlankRowsBehindTheLastOneThatWasFilledIn) {
    const FormSpec spec = blank_rows();
    const Grid grid = layout(spec);
    const int first = grid.body_first;
    const Shown shown{{{first, 0}, "1"},     {{first, 1}, "Suối"},      {{first, 2}, "3"},
                      {{first + 1, 0}, "2"}, {{first + 2, 0}, "3"},     {{first + 2, 1}, "Đồi"},
                      {{first + 2, 2}, "4"}, {{grid.total_row, 2}, "7"}};
    EXPECT_THAT(rows_of(text_with(sent_table(spec, filled(spec, shown), shown))),
                ElementsAre("TT|Thôn|Sách|", "1|Suối|3|", "2|||", "3|Đồi|4|", "Tổng|7|"));
}

TEST(SentTable, GivesAColumnTheRoomThatItsFiguresNeed) {
    const FormSpec spec = years();
    const Shown shown = figures(spec, {{"2024", "123.456.789.012", "3"}, {"2025"}, {"Tổng"}});
    const auto sent = sent_table(spec, filled(spec, shown), shown);
    EXPECT_GT(sent.spec.columns[1].width_mm, 25);
    EXPECT_EQ(sent.spec.columns[2].width_mm, 0);
}

TEST(SentTable, KnowsWhetherAnybodyTypedAnything) {
    const FormSpec spec = years();
    EXPECT_FALSE(has_figures(filled(spec, figures(spec, {{"2024"}, {"2025"}, {"Tổng"}}))));
    EXPECT_TRUE(has_figures(filled(spec, figures(spec, {{"2024"}, {"2025", "0"}, {"Tổng"}}))));
}

TEST(Refresh, ChangesTheCellsThatSaySomethingElseAndNoOther) {
    const FormSpec spec = years();
    const Shown before = figures(spec, {{"2024", "1", "3"}, {"2025", "", "4"}, {"Tổng", "1", "7"}});
    const Shown after = figures(spec, {{"2024", "1", "3"}, {"2025", "5", "4"}, {"Tổng", "6", "7"}});
    auto document = text_with(sent_table(spec, filled(spec, before), before));
    const auto now = to_table(drawn_of(sent_table(spec, filled(spec, after), after)), 0);
    const auto edits = refresh(document, 0, now, true);
    ASSERT_TRUE(edits);
    EXPECT_EQ(edits->size(), 3U) << "two texts, and the look of the cell that was empty";
    const auto look = std::ranges::find(*edits, document::Edit::Kind::char_look, &document::Edit::kind);
    ASSERT_NE(look, edits->end());
    EXPECT_EQ(look->place.excerpt, "5");
    carry_out(*edits, document);
    EXPECT_THAT(rows_of(document), ElementsAre("Năm|Sách|Báo|", "2024|1|3|", "2025|5|4|", "Tổng|6|7|"));
    EXPECT_THAT(*refresh(document, 0, now, true), IsEmpty());
}

TEST(Refresh, DoesNotTouchATableOfAnotherShapeOrUnderOtherHeads) {
    const FormSpec spec = years();
    const auto document = text_with(blank_table(spec));
    FormSpec longer = spec, other = spec;
    longer.rows.to_year = 2026;
    other.columns[1].title = "Truyện";
    EXPECT_FALSE(refresh(document, 0, to_table(drawn_of(blank_table(longer)), 0), false));
    EXPECT_FALSE(refresh(document, 0, to_table(drawn_of(blank_table(other)), 0), true));
    EXPECT_TRUE(refresh(document, 0, to_table(drawn_of(blank_table(other)), 0), false))
        << "the heads are as they were sent, and a person has changed their words";
}

} // namespace kehoach::form
