// SPDX-License-Identifier: MPL-2.0
// What each table of a plan is there for, and which of them are proposed as forms.
#include "plan/plan_tables.hpp"

#include "data.hpp"
#include "document/page_pieces.hpp"
#include "plan/compose.hpp"
#include "plan/recognise.hpp"

#include <gmock/gmock.h>

namespace kehoach::test {
namespace {

using testing::ElementsAre;
using testing::Pair;

const form::TableWords& words() {
    static const auto read = [] {
        text::DataFaults faults;
        return form::load_table_words({{"tables/words.json", file("extension/data/tables/words.json")}},
                                      faults);
    }();
    return read;
}

std::vector<std::pair<std::string, bool>> tables_of(const document::Document& document) {
    std::vector<std::pair<std::string, bool>> said;
    for (const auto& table : plan::plan_tables(document, plan::recognise(document), words()))
        said.emplace_back(plan::name(table.use), table.proposed);
    return said;
}

const form::FormSpec& shipped(const std::string& id) {
    return *std::ranges::find(forms(), id, &form::FormSpec::id);
}

document::Document composed(std::vector<form::FormSpec> appendices) {
    plan::PlanSpec spec;
    spec.profile = "state-nd30";
    spec.family = "state";
    spec.issuer = "ỦY BAN NHÂN DÂN XÃ SUỐI RẰM";
    spec.number = "14";
    spec.number_issuer = "UBND";
    spec.date = {2026, 6, 3};
    spec.place = "Suối Rằm";
    spec.subject = "trồng cây ven suối";
    spec.sections = {{plan::Item::Kind::heading,
                      "MỤC ĐÍCH",
                      {{plan::Item::Kind::paragraph, "Trồng đủ số cây theo Phụ lục kèm theo.", {}}}}};
    spec.recipients = {{"Các thôn", ""}};
    spec.sign_authority = "TM. ỦY BAN NHÂN DÂN";
    spec.sign_role = "CHỦ TỊCH";
    spec.sign_name = "Lò Văn Tếnh";
    spec.appendices = std::move(appendices);
    return plan::compose(spec, profile_for(spec)).document;
}

/// Writes into every empty cell of a table.
void fill(document::Document& document, int table) {
    for (auto& paragraph : document.paragraphs)
        if (paragraph.cell && paragraph.cell->table == table && paragraph.text.empty())
            paragraph.text = "12";
}

} // namespace

TEST(PlanTables, OfAPlanAreLetterheadEndingAndFormsThatWait) {
    EXPECT_THAT(tables_of(composed({shipped("study-meetings"), shipped("reporters")})),
                ElementsAre(Pair("letterhead", false), Pair("signature", false), Pair("blank-form", true),
                            Pair("blank-form", true)));
}

TEST(PlanTables, ThatSaySomethingAreNotProposed) {
    auto document = composed({shipped("study-meetings"), shipped("task-progress"), shipped("reporters")});
    const int first = static_cast<int>(document.tables.size()) - 3;
    fill(document, first);
    fill(document, first + 1);
    EXPECT_THAT(tables_of(document),
                ElementsAre(Pair("letterhead", false), Pair("signature", false), Pair("filled", false),
                            Pair("tasks", false), Pair("blank-form", true)));
}

TEST(PlanTables, OfTheTextAreProposedOnlyWhereNoAppendixWaits) {
    const std::string table = "Thôn\tSố cây\tSố hộ\nSuối\t\t\nĐồi\t\t\nTổng\t\t\n";
    const std::string text = "KẾ HOẠCH\ntrồng cây ven suối\nI. MỤC ĐÍCH\nSố cây từng thôn như sau:\n" +
                             table + "II. THỰC HIỆN\nCác thôn trồng đủ số cây đã nhận.\n";
    EXPECT_THAT(tables_of(document::document_of(text)), ElementsAre(Pair("blank", true)));
    EXPECT_THAT(tables_of(document::document_of(text + "PHỤ LỤC\nSỐ CÂY\n" + table)),
                ElementsAre(Pair("blank", false), Pair("blank-form", true)));
    const std::string filled = "Thôn\tSố cây\tSố hộ\nSuối\t12\t3\nĐồi\t40\t8\nTổng\t52\t11\n";
    EXPECT_THAT(
        tables_of(document::document_of("KẾ HOẠCH\ntrồng cây ven suối\nI. MỤC ĐÍCH\nSố cây đã nhận:\n" +
                                        filled + "II. THỰC HIỆN\nCác thôn trồng đủ số cây.\n")),
        ElementsAre(Pair("filled", false)));
}

} // namespace kehoach::test
