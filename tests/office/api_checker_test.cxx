// SPDX-License-Identifier: MPL-2.0
// PlanChecker in the office: what it finds, mends, reports and remembers.
#include "api_ground.hxx"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <com/sun/star/awt/FontDescriptor.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XDevice.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <gmock/gmock.h>

using namespace kehoach::test;
using kehoach::office::seq;
using kehoach::office::utf8;
using testing::HasSubstr;

namespace {

std::vector<std::string> rules_of(const Findings& findings) {
    std::vector<std::string> rules;
    for (const auto& finding : findings)
        rules.push_back(utf8(finding.Rule));
    return rules;
}

/// The finding about the stray blank in the number.
org::kehoach::Finding stray_blank(const Findings& findings) {
    const auto found = std::find_if(findings.begin(), findings.end(), [](const auto& finding) {
        return finding.Where.Excerpt.indexOf("-") >= 0 && finding.Verdict == "not-met" &&
               finding.Repairs.getLength() > 0;
    });
    return found == findings.end() ? org::kehoach::Finding() : *found;
}

} // namespace

TEST(PlanChecker, ComposedPlanHasNoFaultsAndReadsBackItsFacts) {
    const Made plan(composer()->compose(plan_spec(), {}));
    for (const auto& finding : checker()->check(*plan, {}))
        EXPECT_NE(utf8(finding.Verdict), "not-met") << utf8(finding.Rule) << " " << utf8(finding.Message);
    const auto analysis = json(checker()->analyse(*plan, {}));
    EXPECT_TRUE(analysis.at("isPlan").as_bool());
    EXPECT_EQ(analysis.at("components").at("date").at("value").as_string(), "2026-07-15");
    EXPECT_EQ(analysis.at("profile").at("id").as_string(), "party-hd05");
}

TEST(PlanChecker, CheckingChangesNothing) {
    const auto document = faulty_document();
    const auto modified = document.as<css::util::XModifiable>();
    modified->setModified(false);
    const std::string before = text_of(document);
    checker()->check(document, {});
    checker()->analyse(document, {});
    checker()->report(document, {});
    EXPECT_FALSE(modified->isModified());
    EXPECT_EQ(text_of(document), before);
}

TEST(PlanChecker, OffsetsAreUtf16AndFindTheExcerpt) {
    const auto document = faulty_document();
    const auto finding = stray_blank(checker()->check(document, {}));
    ASSERT_FALSE(finding.Id.isEmpty());
    EXPECT_EQ(finding.Where.Paragraph, 3);
    const rtl::OUString line = kehoach::office::ustring("Số 12- KH/ĐU");
    EXPECT_EQ(line.copy(finding.Where.Start, finding.Where.End - finding.Where.Start), finding.Where.Excerpt);
}

TEST(PlanChecker, IdsAreStableFromCheckToCheck) {
    const auto document = faulty_document();
    const auto ids = [&] {
        std::vector<std::string> all;
        for (const auto& finding : checker()->check(document, {}))
            all.push_back(utf8(finding.Id));
        return all;
    };
    EXPECT_EQ(ids(), ids());
}

TEST(PlanChecker, RepairIsOneStepAndASecondOneDoesNothing) {
    const auto document = faulty_document();
    undo_manager(document)->clear();
    const std::string before = text_of(document);
    const auto done = json(checker()->repair(document, {}));
    EXPECT_FALSE(done.at("applied").as_array().empty());
    EXPECT_THAT(text_of(document), HasSubstr("Số 12-KH/ĐU"));
    EXPECT_EQ(undo_manager(document)->getAllUndoActionTitles().getLength(), 1);
    const rtl::OUString again = checker()->repair(document, {});
    EXPECT_TRUE(json(again).at("applied").as_array().empty()) << utf8(again);
    EXPECT_EQ(undo_manager(document)->getAllUndoActionTitles().getLength(), 1);
    undo_manager(document)->undo();
    EXPECT_EQ(text_of(document), before);
}

TEST(PlanChecker, DryRunSaysWhatItWouldDoAndDoesNothing) {
    const auto document = faulty_document();
    const std::string before = text_of(document);
    const auto said = json(checker()->repair(document, seq({option("DryRun", css::uno::Any(true))})));
    EXPECT_FALSE(said.at("applied").as_array().empty());
    EXPECT_EQ(text_of(document), before);
}

TEST(PlanChecker, ReportsTellTheSameInEveryFormat) {
    const auto document = faulty_document();
    const auto findings = checker()->check(document, {});
    const auto as = [&](const char* format) {
        return checker()->report(document, seq({option("Format", format), option("Language", "vi")}));
    };
    EXPECT_EQ(json(as("json")).as_array().size(), static_cast<std::size_t>(findings.getLength()));
    EXPECT_EQ(json(as("sarif")).at("version").as_string(), "2.1.0");
    EXPECT_THAT(utf8(as("text")), HasSubstr("“Số 12- KH/ĐU”"))
        << "a mark alone is shown with the words around it";
    EXPECT_THAT(refusal([&] { as("odt"); }), HasSubstr("URL"));

    const auto url = url_of(office().folder() / "report.odt");
    const auto told = checker()->report(
        document,
        seq({option("Format", "odt"), option("URL", css::uno::Any(url)), option("Language", "vi")}));
    EXPECT_EQ(told, url);
    EXPECT_THAT(text_of(OpenDocument(url)), HasSubstr("PHIẾU KIỂM TRA"));
}

TEST(PlanChecker, AllVerdictsAreMoreThanFaults) {
    const auto document = faulty_document();
    EXPECT_GT(rules_of(checker()->check(document, seq({option("Verdicts", "all")}))).size(),
              rules_of(checker()->check(document, {})).size());
}

TEST(PlanChecker, SpeaksBothLanguages) {
    const auto document = faulty_document();
    const auto in = [&](const char* language) {
        return utf8(stray_blank(checker()->check(document, seq({option("Language", language)}))).Message);
    };
    EXPECT_NE(in("vi"), in("en"));
}

TEST(PlanChecker, WhereTheTextCannotTellTheRegulationTheCandidatesAreNamed) {
    const auto document = OpenDocument::writer();
    std::string text = plan_with_stray_blank;
    const std::string day = "ngày 15 tháng 7 năm 2026";
    text.replace(text.find(day), day.size(), "ngày … tháng … năm …");
    set_text(document, text);
    const auto profile = json(checker()->analyse(document, {})).at("profile");
    EXPECT_TRUE(profile.at("id").is_null());
    EXPECT_EQ(profile.at("candidates").as_array().size(), 2U);
    EXPECT_FALSE(profile.at("reason").as_string().empty());
    const auto asked = json(checker()->analyse(document, seq({option("Profile", "party-hd36")})));
    EXPECT_EQ(asked.at("profile").at("id").as_string(), "party-hd36");
}

TEST(PlanChecker, TellsOfAMissingFontBesideTheFindings) {
    const auto document = faulty_document();
    bool installed = false;
    const auto screen = css::awt::Toolkit::create(office().context())->createScreenCompatibleDevice(1, 1);
    for (const auto& one : screen->getFontDescriptors())
        installed = installed || one.Name == "Times New Roman";
    const auto told = json(checker()->analyse(document, {})).at("missingFont");
    EXPECT_EQ(told, installed ? boost::json::value(nullptr) : boost::json::value("Times New Roman"));
    const auto report = kehoach::office::utf8(checker()->report(document, {}));
    EXPECT_EQ(report.find("Times New Roman") == std::string::npos, installed);
    for (const auto& finding : checker()->check(document, {}))
        EXPECT_LT(finding.Message.indexOf("Times New Roman is not installed"), 0);
}
