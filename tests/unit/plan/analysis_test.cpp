// SPDX-License-Identifier: MPL-2.0
#include "bare_text.hpp"
#include "data.hpp"
#include "generator.hpp"
#include "package_words.hpp"
#include "plan/analysis.hpp"
#include "plan/compose.hpp"
#include "plan/form_fillers.hpp"
#include "plan/recognise.hpp"

#include <algorithm>
#include <boost/json/parse.hpp>
#include <boost/json/value.hpp>
#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

namespace json = boost::json;

json::value analysed(const document::Document& document) {
    const auto plan = plan::recognise(document);
    const auto choice = plan::choose_profile(profiles(), plan);
    return json::parse(plan::analysis_json(document, plan, choice, plan::Stage::drafting));
}

json::value analysed(const document::Document& document, const plan::FormFillers& fillers) {
    const auto plan = plan::recognise(document);
    const auto choice = plan::choose_profile(profiles(), plan);
    return json::parse(plan::analysis_json(document, plan, choice, plan::Stage::drafting, &fillers));
}

/// What the schema calls obligatory is there, and nothing else; as deep as the answer goes.
void expect_shape(const json::value& schema, const json::value& definitions, const json::value& value,
                  const std::string& path) {
    if (const auto* reference = schema.as_object().if_contains("$ref")) {
        const std::string name(reference->as_string().subview(std::string("#/$defs/").size()));
        expect_shape(definitions.at(name), definitions, value, path);
        return;
    }
    if (const auto* choices = schema.as_object().if_contains("anyOf")) {
        if (!value.is_null())
            expect_shape(choices->as_array().back(), definitions, value, path);
        return;
    }
    if (const auto* allowed = schema.as_object().if_contains("enum")) {
        const auto& all = allowed->as_array();
        EXPECT_NE(std::find(all.begin(), all.end(), value), all.end()) << path;
        return;
    }
    const auto* items = schema.as_object().if_contains("items");
    if (items != nullptr && value.is_array()) {
        for (const auto& one : value.as_array())
            expect_shape(*items, definitions, one, path + "/*");
        return;
    }
    const auto* members = schema.as_object().if_contains("properties");
    if (members == nullptr || !value.is_object())
        return;
    for (const auto& member : value.as_object())
        EXPECT_TRUE(members->as_object().contains(member.key())) << path << '/' << member.key();
    for (const auto& member : members->as_object()) {
        const auto* found = value.as_object().if_contains(member.key());
        const bool optional = schema.as_object().if_contains("required") == nullptr ||
                              schema.at("required").as_array().size() < members->as_object().size();
        if (found == nullptr)
            EXPECT_TRUE(optional) << path << '/' << member.key();
        else
            expect_shape(member.value(), definitions, *found, path + "/" + std::string(member.key()));
    }
}

/// Four bodies, each by the same three numbers, over a table that lost a column of three of them.
document::Document table_that_lost_columns() {
    document::Document made;
    made.tables.resize(1);
    auto& table = made.tables.front();
    const auto cell = [&](int row, int column, const std::string& text, int rows = 1, int columns = 1) {
        table.cells.push_back({row, column, rows, columns});
        table.rows = std::max(table.rows, row + 1);
        table.columns = std::max(table.columns, column + columns);
        document::Paragraph paragraph;
        paragraph.text = text;
        paragraph.cell = document::CellPlace{0, row, column};
        made.paragraphs.push_back(paragraph);
    };
    cell(0, 0, "Năm", 2);
    const int spans[] = {2, 2, 2, 3};
    for (int group = 0, column = 1; group < 4; column += spans[group], ++group)
        cell(0, column, "Cơ quan " + std::to_string(group), 1, spans[group]);
    for (int column = 1; column < 10; ++column)
        cell(1, column,
             std::vector<std::string>{"Số cuộc", "Tập thể",
                                      "Cá nhân"}[static_cast<std::size_t>((column - 1) % 3)]);
    for (int column = 0; column < 10; ++column)
        cell(2, column, column == 0 ? "2020" : "");
    return made;
}

TEST(Analysis, ToldByTheWordsOfBodiesItNamesWhoFillsInWhat) {
    const auto document =
        bare("KẾ HOẠCH\nđọc sách\n\nI. VIỆC\n1. Các chi bộ báo cáo theo biểu 1; lập danh sách theo biểu 2.");
    const auto told = analysed(document, plan::FormFillers(gazetteer())).at("references").as_array();
    ASSERT_EQ(told.size(), 2U);
    EXPECT_EQ(told[0].at("who"), json::value("Các chi bộ"));
    EXPECT_TRUE(told[1].at("who").is_null());
    EXPECT_TRUE(analysed(document).at("references").at(0).at("who").is_null());
}

TEST(Analysis, HasTheKeysOfItsSchema) {
    const auto schema = json::parse(file("extension/package/help/analysis.schema.json"));
    for (const auto* profile : {"party-hd36", "party-hd05", "state-nd30"}) {
        for (std::uint64_t seed = 1; seed <= 30; ++seed) {
            const auto spec = generate(seed, profile);
            const auto made = plan::compose(spec, profile_for(spec));
            expect_shape(schema, schema.at("$defs"), analysed(made.document), "");
        }
    }
}

TEST(Analysis, OffsetsCountUtf16InTheWholeParagraph) {
    document::Document document;
    document::Paragraph only;

    only.text = "KẾ HOẠCH\nTổng kết";
    document.paragraphs = {only};

    const auto value = analysed(document);
    const auto& subject = value.at("components").at("subject");
    EXPECT_EQ(subject.at("start").as_int64(), 9);
    EXPECT_EQ(subject.at("end").as_int64(), 17);
    EXPECT_EQ(value.at("paragraphs").as_array().size(), 2U);
    EXPECT_EQ(value.at("paragraphs").at(1).at("line").as_int64(), 1);
    EXPECT_EQ(value.at("paragraphs").at(1).at("text").as_string(), "Tổng kết");
}

TEST(Analysis, ABlankFieldIsEmptyAndAnAbsentOneIsNull) {
    auto spec = generate(1, "party-hd05");
    spec.number.clear();
    const auto made = plan::compose(spec, profile_for(spec));
    const auto value = analysed(made.document);
    EXPECT_EQ(value.at("components").at("number").at("value").as_string(), "");
    EXPECT_TRUE(analysed({}).at("components").at("number").is_null());
    EXPECT_TRUE(analysed({}).at("docType").is_null());
    EXPECT_TRUE(value.at("tasks").is_null());
}

TEST(Analysis, StagesHaveNames) {
    for (const auto stage : {plan::Stage::drafting, plan::Stage::signing, plan::Stage::issuing})
        EXPECT_EQ(plan::stage_of(plan::name(stage)), stage);
    EXPECT_EQ(plan::name(plan::Stage::signing), "signing");
    EXPECT_FALSE(plan::stage_of("archived"));
}

TEST(Analysis, SaysHowManyColumnsTheHeadsOfATableAskFor) {
    const auto tables = analysed(table_that_lost_columns()).at("tables").as_array();
    ASSERT_EQ(tables.size(), 1U);
    EXPECT_EQ(tables[0].at("leaves").as_int64(), 10);
    EXPECT_EQ(tables[0].at("leavesAsked").as_int64(), 13);
}

} // namespace
} // namespace kehoach::test
