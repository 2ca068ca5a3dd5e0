// SPDX-License-Identifier: MPL-2.0
// The office's own Accessibility Check on what is composed: every finding it makes is one that is known.
#include "begun.hpp"
#include "form/grid.hpp"
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

/// A form has columns over columns and headings over rows, as offices draw it, and a table of the office has
/// no other way to say so than a merged cell. The house's README lists it.
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

bool has_merged_cells(const form::FormSpec& spec) {
    const auto grid = form::layout(spec);
    return std::any_of(grid.cells.begin(), grid.cells.end(), [&](const form::GridCell& cell) {
        const bool in_table =
            (cell.row >= grid.header_first && cell.row < grid.body_first + grid.body_rows) ||
            cell.row == grid.total_row;
        return in_table && (cell.row_span > 1 || cell.column_span > 1);
    });
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

TEST(Accessibility, OfFormsHasNoIssueButTheirMergedCells) {
    for (const auto& when : days) {
        SCOPED_TRACE(when.profile);
        for (const auto& from : plan_templates())
            if (when.fits(from)) {
                const auto spec = with_attachments(begun(from, when, false));
                const auto heads =
                    std::count_if(spec.appendices.begin(), spec.appendices.end(), has_merged_cells);
                EXPECT_GT(heads, 0);
                const auto issues = issues_of(composed(spec));
                EXPECT_EQ(std::count_if(issues.begin(), issues.end(), is_known), heads);
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
