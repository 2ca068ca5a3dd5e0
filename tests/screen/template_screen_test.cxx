// SPDX-License-Identifier: MPL-2.0
// The templates that the office offers where a document begins: each leads to the command that asks what a
// static file cannot know.
#include "language.hxx"
#include "open_documents.hxx"
#include "panel.hxx"
#include "wizard.hxx"

#include "office/text.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/util/PathSettings.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <gmock/gmock.h>

using namespace kehoach;
using namespace kehoach::test;
using testing::HasSubstr;

namespace {

rtl::OUString template_url(const char* name) {
    return url_of(std::filesystem::path(KEHOACH_BUILD_DIR) / "bundled/kehoach/template/kehoach" / name);
}

/// As the office does for a person who chooses it.
Model begun_with(const char* name) {
    const auto asked = [](const char* what) {
        css::beans::PropertyValue value;
        value.Name = rtl::OUString::createFromAscii(what);
        value.Value <<= true;
        return value;
    };
    return Model(css::frame::Desktop::create(test::office().context())
                     ->loadComponentFromURL(template_url(name), "_default", 0,
                                            office::seq({asked("AsTemplate"), asked("OnMainThread")})),
                 css::uno::UNO_QUERY_THROW);
}

css::uno::Reference<css::document::XDocumentProperties> properties_of(const Model& model) {
    return css::uno::Reference<css::document::XDocumentPropertiesSupplier>(model, css::uno::UNO_QUERY_THROW)
        ->getDocumentProperties();
}

} // namespace

TEST(Templates, AreAmongThoseOfTheOffice) {
    told([] {
        const auto paths = css::util::PathSettings::create(test::office().context());
        std::string all;
        css::uno::Sequence<rtl::OUString> known;
        paths->getPropertyValue("Template_internal") >>= known;
        for (const auto& path : known)
            all += office::utf8(path) + "\n";
        EXPECT_THAT(all, HasSubstr("kehoach/template"));
    });
}

TEST(Templates, OfAPlanAsksForItAndIsAnEmptyTextWhereThatIsLeft) {
    told([] {
        const ClosingDialogs closing;
        const OpenDocument begun(begun_with("plan.ott"));
        const auto window = new_plan_dialog();
        ASSERT_TRUE(window.is());
        EXPECT_EQ(name_of(window), words("dialog.plan.title"));
        press(button(window, "dialog.cancel"));
        ASSERT_TRUE(wait_until("the window to close", [] { return !has_dialog(); }));
        EXPECT_FALSE(begun.as<css::util::XModifiable>()->isModified());
        EXPECT_TRUE(properties_of(begun)->getTemplateURL().isEmpty()) << "no newer template offers itself";
        EXPECT_FALSE(css::uno::Reference<css::beans::XPropertySet>(
                         properties_of(begun)->getUserDefinedProperties(), css::uno::UNO_QUERY_THROW)
                         ->getPropertySetInfo()
                         ->hasPropertyByName("kehoach.start"))
            << "stored, it is a document like any other";
    });
}

/// As one who takes it in the Start Center and goes on: the plan takes the empty document's place.
TEST(Templates, OfAPlanBecomesThePlanThatIsFilledIn) {
    told([] {
        const ClosingDialogs closing;
        const auto other = OpenDocument::writer();
        const KnownOffices known(other);
        const auto before = open_documents();
        const Model begun = begun_with("plan.ott");
        const auto window = dialog_titled("dialog.plan.title");
        ASSERT_TRUE(window.is());
        press(button(window, "dialog.next"));
        type(wait_for("the second page", [&] { return field(window, "dialog.plan.date"); }), "05/12/2026");
        press(button(window, "dialog.plan.ok"));
        Model made;
        ASSERT_TRUE(wait_until("the plan in the place of the empty document", [&] {
            const auto now = open_documents();
            for (const Model& one : now)
                if (one != begun && std::find(before.begin(), before.end(), one) == before.end())
                    made = one;
            return made.is() && now.size() == before.size() + 1;
        }));
        const OpenDocument plan(made);
        EXPECT_TRUE(stands_in(plan, "ngày 05 tháng 12 năm 2026"));
        EXPECT_TRUE(stands_in(plan, "ĐẢNG ỦY XÃ NẬM HƯƠNG"));
        EXPECT_FALSE(has_dialog());
    });
}

TEST(Templates, OfAFormAsksForIt) {
    told([] {
        const ClosingDialogs closing;
        const OpenDocument begun(begun_with("form.ots"));
        const auto window = dialog_titled("dialog.form.title");
        ASSERT_TRUE(window.is());
        press(button(window, "dialog.cancel"));
        ASSERT_TRUE(wait_until("the window to close", [] { return !has_dialog(); }));
        EXPECT_FALSE(begun.as<css::util::XModifiable>()->isModified());
    });
}
