// SPDX-License-Identifier: MPL-2.0
// The office's own Accessibility Check on what is composed: every finding it makes is one that is known.
#include "begun.hpp"
#include "form/form_spec.hpp"
#include "office/text.hxx"
#include "pack.hpp"
#include "plan/plan_spec.hpp"
#include "screen.hxx"

#include <algorithm>
#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <gtest/gtest.h>
#include <org/kehoach/PlanComposer.hpp>

using namespace kehoach;
using namespace kehoach::test;
namespace roles = css::accessibility::AccessibleRole;

namespace {

const bool prepared = [] {
    options().bundled = KEHOACH_BUILD_DIR "/bundled";
    options().headless = false;
    return true;
}();

/// What the check's window lists, a sentence each; it is closed again.
std::vector<std::string> issues_of(const Model& model) {
    Dispatched check(model, ".uno:AccessibilityCheck");
    const Seen window = dialog();
    std::vector<std::string> issues;
    for (const Seen& one : all(window, roles::TEXT))
        issues.push_back(name_of(one));
    std::erase(issues, std::string());
    press(find(window, roles::PUSH_BUTTON, "OK"));
    check.get();
    return issues;
}

/// The head of a form has columns over columns, as offices draw it, and a table of the office has no other
/// way to say so than a merged cell. The house's README lists it.
bool is_known(const std::string& issue) {
    return issue.starts_with("Table '") && issue.ends_with("contains merges or splits");
}

/// Every form the package ships, and an outline of the report.
plan::PlanSpec with_attachments(plan::PlanSpec spec) {
    text::DataFaults faults;
    for (const auto& file : files_of("extension/data/forms", ".json"))
        spec.appendices.push_back(form::parse_form_spec(file.name, file.bytes, faults).value());
    return spec;
}

/// With the blanks of the template filled in: dots in their place are taken for a form to be filled by hand.
OpenDocument composed(const plan::PlanSpec& spec) {
    auto json = plan::to_json(spec);
    for (auto at = json.find("…"); at != std::string::npos; at = json.find("…"))
        json = with(json, "…", "đọc sách");
    const auto composer = org::kehoach::PlanComposer::create(test::office().context());
    return OpenDocument(
        composer->compose(kehoach::office::ustring(json),
                          kehoach::office::seq({css::beans::NamedValue("Visible", css::uno::Any(true))})));
}

} // namespace

TEST(Accessibility, OfComposedPlansHasNoIssue) {
    int tried = 0;
    for (const auto& from : plan_templates())
        for (const auto& when : days) {
            if (!when.fits(from))
                continue;
            SCOPED_TRACE(from.id + " " + when.profile);
            ++tried;
            EXPECT_EQ(issues_of(composed(begun(from, when, true))), std::vector<std::string>());
        }
    EXPECT_EQ(tried, 12);
}

TEST(Accessibility, OfFormsHasNoIssueButTheirHeadsOfSeveralRows) {
    for (const auto& when : days) {
        SCOPED_TRACE(when.profile);
        for (const auto& from : plan_templates())
            if (when.fits(from)) {
                const auto issues = issues_of(composed(with_attachments(begun(from, when, false))));
                EXPECT_EQ(std::count_if(issues.begin(), issues.end(), is_known), 3);
                EXPECT_TRUE(std::all_of(issues.begin(), issues.end(), is_known))
                    << testing::PrintToString(issues);
                break;
            }
    }
}

TEST(Accessibility, IsReallyAsked) {
    const auto issues = issues_of(OpenDocument::writer(false));
    EXPECT_EQ(std::count(issues.begin(), issues.end(), "Document title is not set"), 1);
}
