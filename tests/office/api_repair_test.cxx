// SPDX-License-Identifier: MPL-2.0
// Repairs that are chosen, told, logged and counted; reports with all verdicts.
#include "api_ground.hxx"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <gmock/gmock.h>

using namespace kehoach::test;
using kehoach::office::seq;
using kehoach::office::ustring;
using kehoach::office::utf8;
using testing::HasSubstr;
using testing::Not;

namespace {

/// The signer has a degree before the name.
const char* const doctors =
    "ĐẢNG BỘ TỈNH AN LÂM\rĐẢNG UỶ XÃ SƠN HẠ\r*\rSố 12- KH/ĐU\rSơn Hạ, ngày 15 tháng 7 năm 2026\r"
    "KẾ HOẠCH\rđọc sách\rI. MỤC ĐÍCH\rĐọc nhiều sách hơn./.\rNơi nhận:\r- Thường trực Tỉnh uỷ (b/c),\r"
    "- Lưu Văn phòng Đảng uỷ.\rT/M BAN THƯỜNG VỤ\rPHÓ BÍ THƯ\rTS. Lò Văn Tếnh";

OpenDocument with_text(const char* text) {
    auto document = OpenDocument::writer();
    set_text(document, text);
    return document;
}

org::kehoach::Finding of_rule(const Model& model, const char* rule) {
    for (const auto& finding : checker()->check(model, {}))
        if (utf8(finding.Rule) == rule)
            return finding;
    ADD_FAILURE() << "no finding of " << rule;
    return {};
}

constexpr const char* degrees = "hd05-7.1.3-1";

boost::json::value repaired(const Model& model, const rtl::OUString& finding, bool dry = false) {
    const css::uno::Sequence<rtl::OUString> ids(&finding, 1);
    return json(checker()->repair(
        model, seq({option("Findings", css::uno::Any(ids)), option("DryRun", css::uno::Any(dry))})));
}

} // namespace

TEST(Repair, OfferIsMadeOnTheUsersWordOnlyAndLogged) {
    const auto document = with_text(doctors);
    checker()->repair(document, {});
    EXPECT_THAT(text_of(document), HasSubstr("TS. Lò Văn Tếnh"));

    const auto done = repaired(document, of_rule(document, degrees).Id);
    EXPECT_THAT(text_of(document), Not(HasSubstr("TS.")));
    ASSERT_EQ(done.at("changes").as_array().size(), 1U);
    const auto& change = done.at("changes").as_array()[0];
    EXPECT_EQ(change.at("policy").as_string(), "offer");
    EXPECT_THAT(std::string(change.at("before").as_string()), HasSubstr("TS."));

    const OpenDocument again(url_of(store(document, "logged.docx")));
    const auto report = utf8(checker()->report(again, seq({option("Language", "vi")})));
    EXPECT_THAT(report, HasSubstr("Chữ đã sửa khi người dùng đồng ý"));
    EXPECT_THAT(report, HasSubstr("TS."));

    undo_manager(document)->undo();
    EXPECT_THAT(text_of(document), HasSubstr("TS. Lò Văn Tếnh"));
    EXPECT_THAT(utf8(checker()->report(document, seq({option("Language", "vi")}))),
                Not(HasSubstr("Chữ đã sửa khi người dùng đồng ý")));
}

TEST(Repair, OneOfSeveralIsNamedByItsNumber) {
    const auto document = with_text(doctors);
    const auto id = of_rule(document, degrees).Id;
    EXPECT_EQ(repaired(document, id + "#1", true).at("changes").as_array().size(), 1U);
    EXPECT_TRUE(repaired(document, id + "#2", true).at("changes").as_array().empty());
}

TEST(Repair, SaysWhyAFindingWasLeft) {
    const auto document = with_text(doctors);
    const auto reason = [&](const rtl::OUString& id) {
        const auto left = repaired(document, id).at("notApplied").as_array();
        return left.empty() ? std::string() : std::string(left[0].at("reason").as_string());
    };
    EXPECT_EQ(reason("hd05-1@00000000"), "repair.left.unknown");
    const auto id = of_rule(document, degrees).Id;
    checker()->ignore(document, id, "");
    EXPECT_EQ(reason(id), "repair.left.ignored");
    for (const auto& finding : checker()->check(document, seq({option("Verdicts", "all")})))
        if (finding.Verdict == "cannot-tell" && !finding.Clause.isEmpty()) {
            const auto named =
                seq({option("Verdicts", "all"),
                     option("Findings", css::uno::Any(css::uno::Sequence<rtl::OUString>(&finding.Id, 1)))});
            const auto left = json(checker()->repair(document, named)).at("notApplied").as_array();
            ASSERT_EQ(left.size(), 1U);
            EXPECT_EQ(left[0].at("reason").as_string(), "repair.left.untold");
            return;
        }
    FAIL() << "every rule could be told";
}

TEST(Report, WithAllVerdictsShowsAllFour) {
    const auto document = with_text(doctors);
    checker()->ignore(document, of_rule(document, degrees).Id, "");
    const auto all = option("Verdicts", "all"), vietnamese = option("Language", "vi");
    const auto text = utf8(checker()->report(document, seq({all, vietnamese})));
    for (const char* const verdict :
         {"Không đạt\n", "Chưa đủ căn cứ\n", "Đạt\n", "Không áp dụng\n", "Đã bỏ qua\n"})
        EXPECT_THAT(text, HasSubstr(verdict));
    const auto url = url_of(office().folder() / "checklist.odt");
    checker()->report(document,
                      seq({all, vietnamese, option("Format", "odt"), option("URL", css::uno::Any(url))}));
    const auto sheet = text_of(OpenDocument(url));
    EXPECT_THAT(sheet, HasSubstr("Kết quả theo từng quy tắc"));
    EXPECT_THAT(utf8(checker()->report(document, seq({vietnamese}))),
                Not(HasSubstr("Kết quả theo từng quy tắc")));
}

/// What asks for something in a sentence of its own must not be read as a fault with holes.
TEST(Report, RulesThatWereMetAreSaidInTheWordsOfTheirSource) {
    const auto document = with_text(doctors);
    for (const auto& finding :
         checker()->check(document, seq({option("Verdicts", "all"), option("Language", "vi")}))) {
        if (finding.Verdict != "met")
            continue;
        EXPECT_THAT(utf8(finding.Message), Not(HasSubstr("“”"))) << utf8(finding.Rule);
        EXPECT_FALSE(finding.Message.isEmpty());
    }
}
