// SPDX-License-Identifier: MPL-2.0
// The frame of a report: the outline of the plan under the letterhead of the office that reports.
#include "data.hpp"
#include "plan/report.hpp"

#include <algorithm>
#include <gmock/gmock.h>

namespace kehoach::test {
namespace {

using plan::Item;
using testing::Contains;
using testing::ElementsAre;

const plan::ReportWords words{"Thực hiện {citation}, {issuer} báo cáo như sau:", "[Gợi ý: {hint}]",
                              "{column}: …… ({form})", "kết quả thực hiện {citation}"};

plan::ReportOutline outline() {
    plan::ReportOutline made;
    made.items = {{Item::Kind::heading, "LÃNH ĐẠO", {{Item::Kind::paragraph, "Nêu số hội nghị.", {}}}},
                  {Item::Kind::heading, "KẾT QUẢ", {{Item::Kind::bullet, "Số cây.", {}}}}};
    return made;
}

plan::IssuingOffice ours() {
    plan::IssuingOffice office;
    office.issuer = "CHI BỘ THÔN NẬM HƯƠNG";
    office.issuer_in_text = "Chi bộ thôn Nậm Hương";
    office.number_issuer = "CB";
    return office;
}

plan::Composed report(const char* profile = "party-hd05") {
    form::FormSpec form;
    form.code = "Biểu 01";
    for (const char* const title : {"Năm", "Số cây", "Số hộ"})
        form.columns.emplace_back().title = title;
    return plan::compose_report(outline(), {form}, "Kế hoạch số 27-KH/TU", ours(),
                                profiles().on(profile, grammar::Date{2026, 6, 5}), words);
}

std::vector<std::string> texts(const plan::Composed& made, plan::Role role) {
    std::vector<std::string> found;
    for (std::size_t i = 0; i < made.roles.size(); ++i)
        if (made.roles[i] == role)
            found.push_back(made.document.paragraphs[i].text);
    return found;
}

} // namespace

TEST(Report, IsOneUnderOurOwnLetterhead) {
    const auto made = report();
    EXPECT_THAT(texts(made, plan::Role::doc_type), ElementsAre("BÁO CÁO"));
    EXPECT_THAT(texts(made, plan::Role::issuer), ElementsAre("CHI BỘ THÔN NẬM HƯƠNG"));
    EXPECT_TRUE(texts(made, plan::Role::number).front().ends_with("-BC/CB"));
    EXPECT_THAT(texts(made, plan::Role::subject), ElementsAre("Kết quả thực hiện Kế hoạch số 27-KH/TU"));
    EXPECT_TRUE(texts(report("state-nd30"), plan::Role::number).front().ends_with("/BC-CB"));
}

TEST(Report, HasTheOutlineAsHeadingsAndItsWordsAsHints) {
    const auto made = report();
    EXPECT_THAT(texts(made, plan::Role::heading_1), ElementsAre("LÃNH ĐẠO", "KẾT QUẢ"));
    EXPECT_THAT(texts(made, plan::Role::paragraph),
                ElementsAre("[Gợi ý: Nêu số hội nghị.]", "[Gợi ý: Số cây.]"));
    const auto edits = plan::remove_hints(made.document);
    ASSERT_EQ(edits.size(), 3u);
    EXPECT_EQ(edits[0].before, "[Gợi ý: Số cây.]") << "from the end";
    EXPECT_EQ(edits[0].kind, document::Edit::Kind::remove_paragraph) << "places for figures follow";
    EXPECT_EQ(edits[1].kind, document::Edit::Kind::replace_text) << "a heading follows";
    EXPECT_EQ(edits[1].text, "");
    EXPECT_EQ(edits[2].place.paragraph, edits[1].place.paragraph);
    const auto& styles = made.document.styles;
    EXPECT_TRUE(std::any_of(styles.begin(), styles.end(), [&](const document::Style& one) {
        return one.key == "paragraph" && one.name == edits[2].style;
    })) << edits[2].style;
}

TEST(Report, NumberedItemsAreHeadingsAndWhatTheyExplainIsAHint) {
    auto given = outline();
    given.subject = "Báo cáo 03 năm trồng cây";
    for (const char* const item : {"Việc trồng cây.", "Số cây đã trồng (nêu rõ số cây từng thôn).",
                                   "Kinh phí: Nêu nguồn, số đã chi.", "Việc chăm sóc. Nêu số cây còn sống."})
        given.items[1].items.push_back({Item::Kind::numbered, item, {}});
    const auto made = plan::compose_report(given, {}, "Kế hoạch số 27-KH/TU", ours(),
                                           profiles().on("party-hd05", grammar::Date{2026, 6, 5}), words);
    EXPECT_THAT(texts(made, plan::Role::heading_2),
                ElementsAre("Việc trồng cây", "Số cây đã trồng", "Kinh phí", "Việc chăm sóc"));
    EXPECT_THAT(texts(made, plan::Role::paragraph),
                ElementsAre("[Gợi ý: Nêu số hội nghị.]", "[Gợi ý: Số cây.]",
                            "[Gợi ý: nêu rõ số cây từng thôn]", "[Gợi ý: Nêu nguồn, số đã chi.]",
                            "[Gợi ý: Nêu số cây còn sống.]"));
    EXPECT_THAT(texts(made, plan::Role::subject), ElementsAre("03 năm trồng cây")) << "BÁO CÁO stands above";
}

TEST(Report, HasPlacesForFiguresTiedToTheForms) {
    const auto made = report();
    EXPECT_THAT(texts(made, plan::Role::bullet), ElementsAre("Số cây: …… (Biểu 01)", "Số hộ: …… (Biểu 01)."))
        << "the text ends there";
    std::vector<std::string> bookmarks;
    for (const auto& paragraph : made.document.paragraphs)
        if (paragraph.bookmark.starts_with("kehoach_figure"))
            bookmarks.push_back(paragraph.bookmark);
    EXPECT_THAT(bookmarks, ElementsAre("kehoach_figure_1_1", "kehoach_figure_1_2"));
}

} // namespace kehoach::test
