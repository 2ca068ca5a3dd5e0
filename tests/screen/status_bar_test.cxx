// SPDX-License-Identifier: MPL-2.0
// The field of the status bar that says how much the last check has found.
#include "filled_form.hxx"
#include "panel.hxx"

#include "office/text.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <gtest/gtest.h>

using namespace kehoach;
using namespace kehoach::test;
namespace role = css::accessibility::AccessibleRole;

namespace {

/// Words of the status bar of the document's window, a field a line.
std::string status_bar(const Model& model) {
    std::string said;
    for (const auto& bar : all(window_of(model), role::STATUS_BAR))
        for (sal_Int32 i = 0; i < bar->getAccessibleChildCount(); ++i)
            said += text_of(bar->getAccessibleChild(i)->getAccessibleContext()) + "\n";
    return said;
}

bool says(const Model& model, const std::string& wanted) {
    return status_bar(model).find(wanted) != std::string::npos;
}

} // namespace

TEST(StatusBar, SaysHowMuchTheCheckFoundAndThatItHasBecomeOld) {
    told([] {
        const auto document = faulty_plan();
        EXPECT_FALSE(says(document, words("findings.count.none")));
        Dispatched check(document, "org.kehoach:Check");
        check.get();
        Dispatched asked(document, "org.kehoach:Findings");
        rtl::OUString said;
        asked.get().Result >>= said;
        EXPECT_TRUE(wait_until("the count", [&] { return says(document, office::utf8(said)); }))
            << office::utf8(said) << " in " << status_bar(document);
        document.as<css::text::XTextDocument>()->getText()->setString("x");
        const auto old = words("findings.count.old");
        EXPECT_TRUE(wait_until("that it is old", [&] {
            return says(document, old.substr(old.find("{count}") + 7));
        })) << status_bar(document);
    });
}

TEST(StatusBar, SaysItOfTheFormsOfAWorkbookToo) {
    told([] {
        const auto book = shown_form();
        Dispatched check(book, "org.kehoach:CheckForm");
        check.get();
        Dispatched asked(book, "org.kehoach:Findings");
        rtl::OUString said;
        asked.get().Result >>= said;
        EXPECT_FALSE(said.isEmpty());
        EXPECT_TRUE(wait_until("the count", [&] { return says(book, office::utf8(said)); }))
            << office::utf8(said) << " in " << status_bar(book);
    });
}
