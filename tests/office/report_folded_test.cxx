// SPDX-License-Identifier: MPL-2.0
// What the report on paper leaves to its end, and what was left alone with its reason.
#include "api_ground.hxx"
#include "language.hxx"
#include "office/text.hxx"

#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/text/XTextTablesSupplier.hpp>
#include <gmock/gmock.h>

using namespace kehoach::test;
using testing::HasSubstr;

namespace {

const bool vietnamese = in_vietnamese();

OpenDocument sheet_of(const Model& model, const char* name, const char* verdicts) {
    const auto url = url_of(office().folder() / name);
    checker()->report(
        model, kehoach::office::seq({option("Format", "odt"), option("URL", css::uno::Any(url)),
                                     option("Verdicts", verdicts), option("Language", language)}));
    return OpenDocument(url);
}

/// Text and tables in their order, a paragraph or cell a line.
std::string all_of(const Model& model) {
    return text_of(model);
}

std::string line_with(const std::string& text, const std::string& words) {
    const auto at = text.find(words);
    return at == std::string::npos ? std::string() : text.substr(at, text.find('\n', at) - at);
}

/// A rule that the faulty document breaks, left alone with a reason.
OpenDocument with_a_rule_left_alone() {
    auto open = faulty_document();
    for (const auto& one : checker()->check(open, {}))
        if (one.Verdict == "not-met") {
            checker()->ignore(open, one.Rule, kehoach::office::ustring("đã thống nhất với Văn phòng"));
            break;
        }
    return open;
}

std::string cells_of(const Model& model) {
    std::string all;
    const auto tables = css::uno::Reference<css::text::XTextTablesSupplier>(model, css::uno::UNO_QUERY_THROW)
                            ->getTextTables();
    for (const auto& name : tables->getElementNames()) {
        const css::uno::Reference<css::text::XTextTable> table(tables->getByName(name),
                                                               css::uno::UNO_QUERY_THROW);
        for (const auto& cell : table->getCellNames())
            all += kehoach::office::utf8(css::uno::Reference<css::text::XText>(table->getCellByName(cell),
                                                                               css::uno::UNO_QUERY_THROW)
                                             ->getString()) +
                   "\n";
    }
    return all;
}

} // namespace

TEST(ReportOnPaper, CountsWhatIsMetAndListsItBehindEverythingElse) {
    told([] {
        const auto open = faulty_document();
        const auto sheet = sheet_of(open, "all.odt", "all");
        const auto text = all_of(sheet);
        const auto line = line_with(text, vietnamese ? "Đạt: " : "Met: ");
        EXPECT_THAT(line, HasSubstr(vietnamese ? "quy tắc (kê ở cuối phiếu)" : "rules (listed at the end)"));
        const auto behind = text.find(vietnamese ? "Các quy tắc đã đạt và không áp dụng"
                                                 : "Rules that are met or do not apply");
        ASSERT_NE(behind, std::string::npos);
        EXPECT_GT(behind, text.find(vietnamese ? "Người kiểm tra:" : "Checked by:"));
        const auto faults = sheet_of(open, "faults.odt", "default");
        EXPECT_EQ(all_of(faults).find(vietnamese ? "Các quy tắc đã đạt" : "Rules that are met"),
                  std::string::npos);
    });
}

TEST(ReportOnPaper, TellsWhatWasLeftAloneAndWhy) {
    told([] {
        const auto open = with_a_rule_left_alone();
        const auto sheet = sheet_of(open, "ignored.odt", "default");
        EXPECT_THAT(all_of(sheet), HasSubstr(vietnamese ? "Đã bỏ qua" : "Ignored"));
        EXPECT_THAT(cells_of(sheet), HasSubstr("đã thống nhất với Văn phòng"));
        const auto text = kehoach::office::utf8(checker()->report(
            open, kehoach::office::seq({option("Format", "text"), option("Language", language)})));
        EXPECT_THAT(text, HasSubstr("(đã thống nhất với Văn phòng)"));
    });
}

TEST(ReportAsSarif, NamesTheVersionOfTheProgram) {
    told([] {
        const auto open = faulty_document();
        const auto log = json(checker()->report(open, kehoach::office::seq({option("Format", "sarif")})));
        EXPECT_FALSE(log.at("runs").at(0).at("tool").at("driver").at("version").as_string().empty());
    });
}
