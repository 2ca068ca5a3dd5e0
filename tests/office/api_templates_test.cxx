// SPDX-License-Identifier: MPL-2.0
// Plans begun from every template are clean in the office and after a file of Word; hard input to composing.
#include "api_ground.hxx"
#include "begun.hpp"
#include "plan/compose.hpp"

#include <com/sun/star/beans/XPropertySet.hpp>
#include <gmock/gmock.h>

using namespace kehoach;
using namespace kehoach::test;
using testing::HasSubstr;

namespace {

/// What is wrong with the form, its pages looked at too; remarks on the content are not.
std::string faults_of(const Model& model) {
    const auto options =
        office::seq({option("Stage", "signing"), css::beans::NamedValue("Layout", css::uno::Any(true))});
    std::string all;
    for (const auto& finding : checker()->check(model, options))
        if (finding.Verdict == "not-met" && finding.Severity != "remark")
            all += office::utf8(finding.Rule) + " " + office::utf8(finding.Message) + "\n";
    return all;
}

Made composed(const plan::PlanSpec& spec) {
    return Made(composer()->compose(office::ustring(plan::to_json(spec)), {}));
}

plan::PlanSpec some_plan() {
    return filled_in(begun(plan_templates().front(), days[1], true));
}

} // namespace

TEST(Templates, GivePlansThatAreCleanInTheOfficeAndAfterWord) {
    int tried = 0;
    for (const auto& from : plan_templates())
        for (const auto& when : days)
            for (const bool with_tasks : {false, true}) {
                if (!when.fits(from))
                    continue;
                ++tried;
                const auto which = from.id + " " + when.profile + (with_tasks ? " with tasks" : "");
                const auto made = composed(filled_in(begun(from, when, with_tasks)));
                EXPECT_EQ(faults_of(made), "") << which;
                const OpenDocument again(url_of(store(made, "plan.docx")));
                EXPECT_EQ(faults_of(again), "") << which << " after .docx";
            }
    EXPECT_EQ(tried, 24);
}

TEST(Composing, KeepsEveryOneOfFiveHundredRecipients) {
    auto spec = some_plan();
    spec.recipients.clear();
    for (int n = 1; n <= 500; ++n)
        spec.recipients.push_back({"Chi bộ số " + std::to_string(n), ""});
    const auto made = composed(spec);
    const auto text = office::utf8(checker()->analyse(made, {}));
    EXPECT_THAT(text, HasSubstr("Chi bộ số 500"));
    EXPECT_EQ(faults_of(made), "");
    sal_Int32 pages = 0;
    const css::uno::Reference<css::beans::XPropertySet> view((*made)->getCurrentController(),
                                                             css::uno::UNO_QUERY_THROW);
    view->getPropertyValue("PageCount") >>= pages;
    EXPECT_GE(pages, 9) << "none is cut off at the foot of a page";
}

TEST(Composing, NeedsNoRecipients) {
    auto spec = some_plan();
    spec.recipients.clear();
    spec.filing.clear();
    EXPECT_THAT(office::utf8(checker()->analyse(composed(spec), {})), HasSubstr("Nơi nhận"));
}

TEST(Composing, TakesNamesThatAreTooLongForTheirLine) {
    auto spec = some_plan();
    spec.issuer = "BAN CHỈ ĐẠO THỰC HIỆN CHƯƠNG TRÌNH PHÁT TRIỂN KINH TẾ, XÃ HỘI VÙNG ĐỒNG BÀO DÂN TỘC THIỂU "
                  "SỐ VÀ MIỀN NÚI "
                  "XÃ NẬM HƯƠNG";
    spec.issuer_in_text = "Ban Chỉ đạo";
    spec.number_issuer = "BCĐ";
    const auto made = composed(spec);
    EXPECT_THAT(office::utf8(checker()->analyse(made, {})), HasSubstr("VÙNG ĐỒNG BÀO"));
}

TEST(Composing, OfAHalfFinishedSpecIsRefusedWithWhatIsMissing) {
    auto spec = some_plan();
    spec.subject.clear();
    spec.typed = {{"date", "31/02/2026"}};
    const auto said = refusal([&] { composer()->compose(office::ustring(plan::to_json(spec)), {}); });
    EXPECT_THAT(said, HasSubstr("/subject"));
    EXPECT_THAT(said, HasSubstr("31/02/2026"));
}
