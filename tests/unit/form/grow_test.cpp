// SPDX-License-Identifier: MPL-2.0
// Forms that get more years, rows and columns.
#include "form/grow.hpp"
#include "form/proof.hpp"
#include "random_form.hpp"
#include "sample_form.hpp"

#include <gmock/gmock.h>
#include <map>

namespace kehoach::form {

namespace {

using testing::ElementsAre;

Grown more(const FormSpec& spec, const Growth& growth) {
    GrowthFault fault;
    auto made = grown(spec, growth, fault);
    EXPECT_TRUE(made) << fault.key << ' ' << fault.value;
    return made.value_or(Grown{spec, {}, {}, {}});
}

std::string refusal(const FormSpec& spec, const Growth& growth) {
    GrowthFault fault;
    EXPECT_FALSE(grown(spec, growth, fault));
    return fault.key;
}

Growth column(const std::string& title, std::vector<std::string> under = {}) {
    Growth growth;
    growth.column.emplace();
    growth.column->title = title;
    growth.under = std::move(under);
    return growth;
}

constexpr auto count = ColumnKind::count;

Column leaf(std::string title, std::string key, ColumnKind kind = count,
            std::vector<std::string> sum_of = {}) {
    Column made;
    made.title = std::move(title);
    made.key = std::move(key);
    made.kind = kind;
    made.sum_of = std::move(sum_of);
    return made;
}

/// Something a form can have more of, whatever it is.
Growth random_growth(const FormSpec& spec, std::mt19937& random) {
    const auto below = [&](std::size_t limit) { return random() % limit; };
    Growth growth;
    if (spec.rows.from_year != 0) {
        growth.from_year = spec.rows.from_year - static_cast<int>(below(3));
        growth.to_year = spec.rows.to_year + static_cast<int>(below(4));
    } else if (spec.rows.free > 0) {
        growth.free_rows = static_cast<int>(below(5));
    } else {
        for (std::size_t i = below(4); i > 0; --i)
            growth.items.push_back("Dòng mới " + std::to_string(i));
        if (!spec.rows.groups.empty() && below(2) == 0)
            growth.group = spec.rows.groups[below(spec.rows.groups.size())].title;
    }
    if (below(3) > 0) {
        growth.column.emplace();
        growth.column->title = "Cột mới";
        static const ColumnKind kinds[] = {ColumnKind::count, ColumnKind::money, ColumnKind::pair,
                                           ColumnKind::text,  ColumnKind::date,  ColumnKind::percent};
        growth.column->kind = kinds[below(6)];
        auto places = heads(spec);
        places.emplace_back();
        growth.under = places[below(places.size())];
    }
    return growth;
}

/// Names by which a cell of the old form is known in the grown one: texts apart, which may be numbered anew.
std::string told(const GridCell& cell) {
    return std::to_string(static_cast<int>(cell.role)) + '|' +
           std::to_string(static_cast<int>(cell.accepts)) + '|' +
           (cell.role == CellRole::ordinal ? std::string() : cell.text);
}

} // namespace

TEST(Grow, YearsComeBeforeAndBehind) {
    const FormSpec spec = form_template("study-meetings"); // years from row 5
    const int first = spec.rows.from_year, last = spec.rows.to_year;
    Growth growth;
    growth.from_year = first - 2;
    growth.to_year = last + 3;
    const Grown made = more(spec, growth);
    EXPECT_EQ(made.spec.rows.from_year, first - 2);
    EXPECT_EQ(made.spec.rows.to_year, last + 3);
    EXPECT_THAT(made.rows, ElementsAre(Insertion{4 + last - first + 1, 3}, Insertion{4, 2}));
    EXPECT_EQ(moved(4, made.rows), 6);
    EXPECT_TRUE(is_new(4, made.rows));
    EXPECT_FALSE(is_new(6, made.rows));
    EXPECT_TRUE(is_new(6 + last - first + 1, made.rows));
    growth.to_year = last - 1;
    EXPECT_EQ(refusal(spec, growth), "form.grow.narrower");
}

TEST(Grow, NamesGoBehindTheirGroup) {
    FormSpec spec = form_template("study-meetings");
    spec.rows = {};
    spec.rows.groups = {{"Khối xã", {"A", "B"}}, {"Khối trường", {"C"}}};
    Growth growth;
    growth.items = {" D ", "", "E"};
    growth.group = "khối xã";
    const Grown made = more(spec, growth);
    EXPECT_THAT(made.spec.rows.groups[0].items, ElementsAre("A", "B", "D", "E"));
    EXPECT_THAT(made.rows, ElementsAre(Insertion{4 + 3, 2}));
    growth.group.clear();
    EXPECT_THAT(more(spec, growth).rows, ElementsAre(Insertion{4 + 5, 2}));
    growth.group = "Khối khác";
    EXPECT_EQ(refusal(spec, growth), "form.grow.no-group");
    growth.group = "Khối trường";
    growth.items = {"c"};
    EXPECT_EQ(refusal(spec, growth), "form.grow.same-item");
}

TEST(Grow, AColumnGoesUnderItsHead) {
    const FormSpec spec = form_template("study-meetings");
    ASSERT_FALSE(heads(spec).empty());
    Growth growth = column("Số vắng", heads(spec).front());
    const Grown made = more(spec, growth);
    ASSERT_EQ(made.columns.size(), 1U);
    EXPECT_EQ(leaves(made.spec.columns)[static_cast<std::size_t>(made.columns[0].at)]->title, "Số vắng");
    EXPECT_EQ(leaves(made.spec.columns).size(), leaves(spec.columns).size() + 1);
    EXPECT_EQ(refusal(made.spec, growth), "form.grow.same-column");
    EXPECT_EQ(refusal(spec, column("X", {"Không có"})), "form.grow.no-head");
    EXPECT_EQ(refusal(spec, column(" ")), "data.expected.form.title");
}

TEST(Grow, ATotalOfAHeadAddsUpTheNewColumnToo) {
    FormSpec spec = form_template("study-meetings");
    const Column key = leaf("Năm", "year", ColumnKind::key), total = leaf("Cộng", "sum", count, {"b", "a"}),
                 other = leaf("Khác", "c", count, {"a"});
    Column head;
    head.title = "Số cuộc";
    head.children = {leaf("Xã", "a"), leaf("Tỉnh", "b")};
    spec.columns = {key, total, head, other};
    spec.rules.clear();
    const Grown made = more(spec, column("Trung ương", {"Số cuộc"}));
    EXPECT_THAT(made.spec.columns[1].sum_of, ElementsAre("b", "a", "added1"));
    EXPECT_THAT(made.spec.columns[3].sum_of, ElementsAre("a"));
    EXPECT_THAT(made.summed_by, ElementsAre("Cộng"));
    EXPECT_THAT(made.columns, ElementsAre(Insertion{4, 1}));
}

TEST(Grow, RemarksStayLast) {
    FormSpec spec;
    spec.columns = {leaf("Năm", "year", ColumnKind::key), leaf("Số", "a"),
                    leaf("Ghi chú", "n", ColumnKind::text)};
    spec.rows.free = 3;
    EXPECT_THAT(more(spec, column("Số khác")).columns, ElementsAre(Insertion{2, 1}));
    Growth text = column("Nơi tổ chức");
    text.column->kind = ColumnKind::text;
    EXPECT_THAT(more(spec, text).columns, ElementsAre(Insertion{3, 1}));
}

TEST(Grow, RefusesWhatTheFormHasNot) {
    const FormSpec years = form_template("study-meetings"), blank = form_template("proposals");
    Growth growth;
    EXPECT_EQ(refusal(years, growth), "form.grow.nothing");
    growth.free_rows = 2;
    EXPECT_EQ(refusal(years, growth), "form.grow.no-free-rows");
    EXPECT_EQ(more(blank, growth).spec.rows.free, blank.rows.free + 2);
    growth = {};
    growth.items = {"A"};
    EXPECT_EQ(refusal(years, growth), "form.grow.no-items");
    growth = {};
    growth.to_year = 2030;
    EXPECT_EQ(refusal(blank, growth), "form.grow.no-years");
    growth = {};
    growth.free_rows = 6000;
    EXPECT_EQ(refusal(blank, growth), "data.expected.form.row_count");
}

// Each cell of the old form is a cell of the grown one at the place it moved to; all others are new.
TEST(Grow, WhatWasThereIsThereAndAllElseIsNew) {
    std::mt19937 random(2026);
    int grew = 0;
    for (int i = 0; i < 3000; ++i) {
        const FormSpec spec = random_form(random);
        GrowthFault fault;
        const auto made = grown(spec, random_growth(spec, random), fault);
        if (!made)
            continue;
        ++grew;
        ASSERT_TRUE(flaws(made->spec).empty()) << to_json(made->spec);
        const Grid before = layout(spec), after = layout(made->spec);
        ASSERT_EQ(after.rows, moved(before.rows, made->rows));
        ASSERT_EQ(after.columns, moved(before.columns, made->columns));
        ASSERT_EQ(after.header_rows, before.header_rows);
        std::map<std::pair<int, int>, std::string> old, now;
        for (const GridCell& cell : before.cells)
            old[{moved(cell.row, made->rows), moved(cell.column, made->columns)}] = told(cell);
        for (const GridCell& cell : after.cells)
            if (!is_new(cell.row, made->rows) && !is_new(cell.column, made->columns))
                now[{cell.row, cell.column}] = told(cell);
        // The letterhead and who signs are parted where the columns fit.
        const auto apart = [&](auto& cells) {
            std::erase_if(cells, [&](const auto& cell) {
                return cell.first.first < after.header_first ||
                       cell.first.first >= after.body_first + after.body_rows;
            });
        };
        apart(old);
        apart(now);
        ASSERT_EQ(old, now) << to_json(spec) << to_json(made->spec);
    }
    EXPECT_GT(grew, 1500);
}

} // namespace kehoach::form
