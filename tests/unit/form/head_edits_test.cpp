// SPDX-License-Identifier: MPL-2.0
#include "form/grid.hpp"
#include "form/head_edits.hpp"
#include "form/proof.hpp"
#include "random_form.hpp"

#include <algorithm>
#include <gmock/gmock.h>
#include <set>

namespace kehoach::form {

namespace {

using testing::ElementsAre;
using testing::IsEmpty;

/// Unit | Members (Total, Men, Women) | Share of women | Note
FormSpec members() {
    text::DataFaults faults;
    auto spec = parse_form_spec("members.json", R"({"title": "ĐẢNG VIÊN",
      "columns": [{"title": "Đơn vị", "key": "unit", "kind": "key"},
                  {"title": "Đảng viên", "children": [
                    {"title": "Tổng số", "key": "all", "kind": "count", "sumOf": ["men", "women"]},
                    {"title": "Nam", "key": "men", "kind": "count"},
                    {"title": "Nữ", "key": "women", "kind": "count"}]},
                  {"title": "% nữ", "key": "share", "kind": "percent", "numerator": "women", "denominator": "all"},
                  {"title": "Ghi chú", "key": "remark", "kind": "text"}],
      "rows": {"items": ["Thượng", "Hạ"]},
      "rules": [{"parts": ["men", "women"], "whole": "all"}]})",
                                faults);
    return spec.value();
}

/// "Đơn vị; Đảng viên(Tổng số, Nam, Nữ); …"
std::string told(const std::vector<Column>& columns) {
    std::string all;
    for (const Column& column : columns)
        all += (all.empty() ? "" : ", ") + column.title +
               (column.children.empty() ? "" : "(" + told(column.children) + ")");
    return all;
}

const Column& leaf(const FormSpec& spec, const std::string& key) {
    return head_at(spec, place_of(spec, key));
}

std::vector<std::string> keys(const FormSpec& spec) {
    std::vector<std::string> all;
    for (const Column* column : leaves(spec.columns))
        all.push_back(column->key);
    return all;
}

} // namespace

TEST(HeadEdits, LinesAreTheHeadsInReadingOrder) {
    const FormSpec spec = members();
    EXPECT_THAT(head_lines(spec.columns),
                ElementsAre(HeadLine{{0}, 0}, HeadLine{{1}, -1}, HeadLine{{1, 0}, 1}, HeadLine{{1, 1}, 2},
                            HeadLine{{1, 2}, 3}, HeadLine{{2}, 4}, HeadLine{{3}, 5}));
    EXPECT_EQ(place_of(spec, "women"), (HeadPlace{1, 2}));
    EXPECT_THAT(place_of(spec, "nobody"), IsEmpty());
}

TEST(HeadEdits, PlacesHaveNamesAndPointers) {
    const FormSpec spec = members();
    EXPECT_EQ(full_title(spec, {1, 2}), "Đảng viên – Nữ");
    EXPECT_EQ(place_at(spec, "/columns/1/children/2/kind"), (HeadPlace{1, 2}));
    EXPECT_EQ(place_at(spec, "/columns/3"), (HeadPlace{3}));
    for (const char* const elsewhere : {"/columns", "/columns/9/title", "/rows/items/0", ""})
        EXPECT_THAT(place_at(spec, elsewhere), IsEmpty()) << elsewhere;
}

TEST(HeadEdits, AddsBesideAndBelow) {
    FormSpec spec = members();
    EXPECT_EQ(add_beside(spec, {1, 1}, "Khác"), (HeadPlace{1, 2}));
    EXPECT_EQ(add_beside(spec, {0}, "Chi bộ"), (HeadPlace{1}));
    EXPECT_EQ(add_below(spec, {2}, "Dự bị"), (HeadPlace{2, 4}));
    EXPECT_EQ(told(spec.columns), "Đơn vị, Chi bộ, Đảng viên(Tổng số, Nam, Khác, Nữ, Dự bị), % nữ, Ghi chú");
    const auto all = keys(spec);
    EXPECT_EQ(std::set<std::string>(all.begin(), all.end()).size(), all.size());
    EXPECT_FALSE(add_beside(spec, {9}, "x"));
    EXPECT_FALSE(add_below(spec, {0}, "x")) << "the column that names the rows has none below";
}

TEST(HeadEdits, AColumnWithOthersBelowIsNoneAnyMore) {
    FormSpec spec = members();
    EXPECT_EQ(add_below(spec, {1, 2}, "Dưới 30 tuổi"), (HeadPlace{1, 2, 0}));
    EXPECT_EQ(told(spec.columns), "Đơn vị, Đảng viên(Tổng số, Nam, Nữ(Dưới 30 tuổi)), % nữ, Ghi chú");
    EXPECT_THAT(leaf(spec, "all").sum_of, ElementsAre("men"));
    EXPECT_EQ(leaf(spec, "share").numerator, "") << "typed by hand from now on";
    ASSERT_EQ(spec.rules.size(), 1U);
    EXPECT_THAT(spec.rules[0].parts, ElementsAre("men"));
}

TEST(HeadEdits, WhatIsRemovedIsInNoSumShareOrRule) {
    FormSpec spec = members();
    EXPECT_EQ(remove_head(spec, {1, 0}), (HeadPlace{1, 0}));
    EXPECT_THAT(spec.rules, IsEmpty());
    EXPECT_EQ(leaf(spec, "share").denominator, "");
    EXPECT_EQ(remove_head(spec, {1, 0}), (HeadPlace{1, 0}));
    EXPECT_EQ(remove_head(spec, {1, 0}), (HeadPlace{1}));
    EXPECT_EQ(told(spec.columns), "Đơn vị, Đảng viên, % nữ, Ghi chú") << "the last head stays, as a column";
    EXPECT_FALSE(remove_head(spec, {0})) << "it names the rows";
    EXPECT_EQ(remove_head(spec, {3}), (HeadPlace{2}));
    EXPECT_TRUE(remove_head(spec, {2}));
    EXPECT_FALSE(remove_head(spec, {1})) << "a form has two columns at least";
    EXPECT_TRUE(flaws(spec).empty());
}

TEST(HeadEdits, MovesAmongSiblingsOnly) {
    FormSpec spec = members();
    EXPECT_EQ(move_head(spec, {1, 2}, -1), (HeadPlace{1, 1}));
    EXPECT_FALSE(move_head(spec, {1, 2}, 1));
    EXPECT_FALSE(move_head(spec, {1, 0}, -1));
    EXPECT_FALSE(move_head(spec, {1}, -1)) << "before what names the rows";
    EXPECT_FALSE(move_head(spec, {0}, 1));
    EXPECT_EQ(move_head(spec, {2}, 1), (HeadPlace{3}));
    EXPECT_EQ(told(spec.columns), "Đơn vị, Đảng viên(Tổng số, Nữ, Nam), Ghi chú, % nữ");
    EXPECT_EQ(leaf(spec, "share").numerator, "women") << "links go with the columns";
}

TEST(HeadEdits, GoesUnderTheHeadBeforeAndOutAgain) {
    FormSpec spec = members();
    EXPECT_EQ(indent_head(spec, {2}), (HeadPlace{1, 3}));
    EXPECT_EQ(told(spec.columns), "Đơn vị, Đảng viên(Tổng số, Nam, Nữ, % nữ), Ghi chú");
    EXPECT_EQ(outdent_head(spec, {1, 3}), (HeadPlace{2}));
    EXPECT_EQ(spec, members());
    EXPECT_FALSE(indent_head(spec, {1})) << "not under what names the rows";
    EXPECT_FALSE(outdent_head(spec, {2}));
    EXPECT_EQ(indent_head(spec, {3}), (HeadPlace{2, 0}));
    EXPECT_EQ(outdent_head(spec, {2, 0}), (HeadPlace{3}));
    EXPECT_EQ(told(spec.columns), "Đơn vị, Đảng viên(Tổng số, Nam, Nữ), % nữ, Ghi chú");
    EXPECT_EQ(leaves(spec.columns)[4]->kind, ColumnKind::count) << "it was a head meanwhile";
}

TEST(HeadEdits, RunningNumbersStandBeforeTheNamesOfRows) {
    FormSpec spec = members();
    EXPECT_TRUE(number_rows(spec, true, "TT"));
    EXPECT_TRUE(number_rows(spec, true, "TT"));
    EXPECT_EQ(told(spec.columns), "TT, Đơn vị, Đảng viên(Tổng số, Nam, Nữ), % nữ, Ghi chú");
    EXPECT_EQ(add_beside(spec, {0}, "Mới"), (HeadPlace{2}));
    EXPECT_TRUE(number_rows(spec, false, {}));
    EXPECT_EQ(told(spec.columns), "Đơn vị, Mới, Đảng viên(Tổng số, Nam, Nữ), % nữ, Ghi chú");
}

TEST(HeadEdits, ContentKeepsWhatBelongsToTheKind) {
    FormSpec spec = members();
    Column content = leaf(spec, "women");
    content.kind = ColumnKind::choice;
    EXPECT_FALSE(set_content(spec, {1, 2}, content)) << "without words to choose from";
    content.choices = {"Có", "Không"};
    EXPECT_TRUE(set_content(spec, {1, 2}, content));
    EXPECT_THAT(leaf(spec, "all").sum_of, ElementsAre("men")) << "no number any more";
    content.kind = ColumnKind::money;
    EXPECT_TRUE(set_content(spec, {1, 2}, content));
    EXPECT_THAT(leaf(spec, "women").choices, IsEmpty());
    EXPECT_FALSE(set_content(spec, {1}, content)) << "a head over others";
    EXPECT_FALSE(set_content(spec, {0}, content)) << "it names the rows";
    EXPECT_TRUE(rename_head(spec, {1, 2}, "")) << "while it is typed";
    EXPECT_EQ(leaf(spec, "women").title, "");
}

// Whatever is done to the heads of whatever form, it can be drawn and says of itself what it is.
TEST(HeadEdits, AnyEditsLeaveAFormThatCanBeDrawn) {
    std::mt19937 random(1975);
    const auto any = [&](std::size_t count) { return random() % count; };
    int done = 0;
    for (int i = 0; i < 600; ++i) {
        FormSpec spec = random_form(random);
        for (int step = 0; step < 25; ++step) {
            const auto lines = head_lines(spec.columns);
            const HeadPlace place = lines[any(lines.size())].place;
            const FormSpec before = spec;
            std::optional<HeadPlace> now;
            Column content = head_at(spec, place);
            switch (any(8)) {
            case 0:
                now = add_beside(spec, place, "Mới");
                break;
            case 1:
                now = add_below(spec, place, "Con");
                break;
            case 2:
                now = remove_head(spec, place);
                break;
            case 3:
                now = move_head(spec, place, any(2) == 0 ? -1 : 1);
                break;
            case 4:
                now = indent_head(spec, place);
                break;
            case 5:
                now = outdent_head(spec, place);
                break;
            case 6:
                content.kind = static_cast<ColumnKind>(any(9));
                content.choices = {"Có", "Không"};
                if (set_content(spec, place, content))
                    now = place;
                break;
            default:
                if (number_rows(spec, any(2) == 0, "TT"))
                    now = HeadPlace{0};
            }
            ASSERT_TRUE(flaws(spec).empty()) << to_json(before) << '\n' << to_json(spec);
            if (now) {
                ++done;
                ASSERT_NO_THROW(head_at(spec, *now));
            } else {
                ASSERT_EQ(spec, before) << "a refused edit changes nothing";
            }
        }
        const auto back = read(layout(spec));
        ASSERT_TRUE(back);
        ASSERT_EQ(to_json(*back), to_json(shown(spec)));
    }
    EXPECT_GT(done, 5000);
}

} // namespace kehoach::form
