// SPDX-License-Identifier: MPL-2.0
// Tables of real plans as forms, against the heads that people read there.
#include "document/page_pieces.hpp"
#include "form/table_reading.hpp"
#include "plan/recognise.hpp"
#include "plan/table_grid.hpp"
#include "sample_papers.hpp"
#include "text/words.hpp"

#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

namespace json = boost::json;

form::TableWords words() {
    text::DataFaults faults;
    const auto file = std::filesystem::path(KEHOACH_SOURCE_DIR) / "extension/data/tables/words.json";
    return form::load_table_words({{"tables/words.json", content(file)}}, faults);
}

bool is_called(const json::object& head, const std::string& title) {
    const auto same = [&](const char* key) {
        const auto* name = head.if_contains(key);
        return name != nullptr && text::same_wording(std::string(name->as_string()), title);
    };
    return same("name") || same("as_written");
}

void expect_same(const std::vector<form::Column>& found, const json::array& expected) {
    ASSERT_EQ(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        const auto& head = expected[i].as_object();
        EXPECT_TRUE(is_called(head, found[i].title)) << found[i].title;
        const auto* children = head.if_contains("children");
        expect_same(found[i].children, children == nullptr ? json::array() : children->as_array());
    }
}

} // namespace

TEST(table_forms, have_the_heads_that_people_read_in_them) {
    const auto papers = sample_papers();
    const auto paper = std::find_if(papers.begin(), papers.end(),
                                    [](const SamplePaper& one) { return one.name.starts_with("002"); });
    if (paper == papers.end())
        GTEST_SKIP() << "the samples are not here";
    const auto document = document::document_of(content(paper->text));
    const auto plan = plan::recognise(document);
    const auto labels = json_of(paper->labels).at("tables").as_array();
    ASSERT_EQ(plan.tables.size(), labels.size());
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const auto reading = form::read_table(plan::table_grid(document, plan, plan.tables[i]), words());
        ASSERT_TRUE(reading) << i;
        expect_same(reading->form.columns, labels[i].at("header_tree").as_array());
        EXPECT_EQ(reading->leaves_asked, labels[i].at("leaf_count").to_number<int>());
        EXPECT_EQ(reading->leaves_asked != reading->leaves_found, labels[i].at("ragged").as_bool());
        EXPECT_EQ(reading->form.rows.from_year, 2013) << form::to_json(reading->form);
        EXPECT_EQ(reading->form.rows.to_year, 2023);
        EXPECT_TRUE(text::same_wording(reading->form.total, "Tổng"));
    }
}

} // namespace kehoach::test
