// SPDX-License-Identifier: MPL-2.0
// What is found, marked in the text of a window without the panel, and our entries in its context menu.
#include "known_offices.hxx"
#include "office/text.hxx"
#include "panel.hxx"
#include "real_keys.hxx"
#include "shown_plan.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/XAccessibleComponent.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/linguistic2/XProofreader.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <gtest/gtest.h>

using namespace kehoach;
using namespace kehoach::test;
namespace role = css::accessibility::AccessibleRole;
template<typename T>
using Ref = css::uno::Reference<T>;

namespace {

void mark(const Ref<css::uno::XInterface>& range, const char* language, const char* country) {
    Ref<css::beans::XPropertySet>(range, css::uno::UNO_QUERY_THROW)
        ->setPropertyValue("CharLocale", css::uno::Any(css::lang::Locale(
                                             rtl::OUString::createFromAscii(language),
                                             rtl::OUString::createFromAscii(country), rtl::OUString())));
}

std::string language_of(const Ref<css::text::XTextRange>& range) {
    return office::utf8(Ref<css::beans::XPropertySet>(range, css::uno::UNO_QUERY_THROW)
                            ->getPropertyValue("CharLocale")
                            .get<css::lang::Locale>()
                            .Language);
}

void mark_all(const OpenDocument& document, const char* language, const char* country) {
    const auto text = document.as<css::text::XTextDocument>()->getText();
    const auto all = text->createTextCursorByRange(text->getStart());
    all->gotoEnd(true);
    mark(all, language, country);
}

/// The plan as Word files are: all of it marked as English, some of it rightly so.
OpenDocument plan_marked_as_english() {
    auto document = plan_of_trees();
    mark_all(document, "en", "US");
    const auto words = found(document, "THỰC HIỆN");
    words->getText()->insertString(words->getEnd(), " and so on and so forth", false);
    mark(found(document, "and so on and so forth"), "en", "GB");
    return document;
}

const char* const slip = "Trồng đủ , số cây của năm 2026.";

/// Nothing it stands in is narrower, and would have to be scrolled.
bool fits_into_its_sidebar(const Seen& panel) {
    const auto width = [](const Seen& seen) {
        return Ref<css::accessibility::XAccessibleComponent>(seen, css::uno::UNO_QUERY_THROW)
            ->getSize()
            .Width;
    };
    for (auto in = panel->getAccessibleParent(); in.is();
         in = in->getAccessibleContext()->getAccessibleParent())
        if (width(in->getAccessibleContext()) < width(panel))
            return false;
    return true;
}

/// A plan of an office that is known, with a slip typed into it; no panel.
class Marks : public RealKeys {
protected:
    void SetUp() override {
        RealKeys::SetUp();
        if (!is_ready())
            return;
        const auto start = OpenDocument::writer();
        known_ = std::make_unique<KnownOffices>(start);
    }
    void TearDown() override { known_.reset(); }

    /// What the office is told to mark in the paragraph with the slip.
    static sal_Int32 marked() {
        const auto context = test::office().context();
        const Ref<css::linguistic2::XProofreader> proofreader(
            context->getServiceManager()->createInstanceWithContext("org.kehoach.impl.Proofreader", context),
            css::uno::UNO_QUERY_THROW);
        return proofreader
            ->doProofreading("a test", office::ustring(slip), {"vi", "VN", rtl::OUString()}, 0, 1, {})
            .aErrors.getLength();
    }

    static void type_the_slip(const Model& model) {
        put_cursor_behind(model, "Trồng đủ");
        model->getCurrentController()->getFrame()->getComponentWindow()->setFocus();
        ASSERT_TRUE(display().keys({"space", "comma"}));
        ASSERT_TRUE(wait_until("the mark", [] { return marked() == 1; }));
    }

    static void take(const char* name) {
        const auto folder = std::filesystem::path(KEHOACH_BUILD_DIR) / "pictures";
        std::filesystem::create_directories(folder);
        EXPECT_TRUE(display().picture(folder / name));
    }

    static Seen menu() {
        EXPECT_TRUE(display().keys({"shift+F10"}));
        return window_reading(words("context.WhyMark"));
    }

private:
    std::unique_ptr<KnownOffices> known_;
};

} // namespace

TEST_F(Marks, AreMadeWhileTypingAndOfferOurEntries) {
    told([] {
        const ClosingDialogs closing;
        const auto document = plan_of_trees();
        type_the_slip(document);
        ASSERT_TRUE(display().keys({"Left", "Left"})); // into the mark
        Seen shown, entry;
        // The office waits for two seconds before it asks what to mark.
        ASSERT_TRUE(wait_until("the mark", [&] {
            shown = menu();
            entry = shown.is() ? find(shown, role::MENU_ITEM, words("context.IgnoreMark")) : Seen();
            return entry.is() || !display().keys({"Escape"});
        }));
        take("marks-menu.png");
        ASSERT_TRUE(entry.is());
        EXPECT_TRUE(is_enabled(entry));
        EXPECT_TRUE(find(shown, role::MENU_ITEM, words("context.WhyMark")).is());
        ASSERT_TRUE(display().keys({"Escape"}));
        Dispatched result(document, "org.kehoach:IgnoreMark");
        const auto window = dialog_titled("dialog.ignore.title");
        ASSERT_TRUE(window.is());
        press(find(window, role::RADIO_BUTTON, words("dialog.ignore.document")));
        type(find_field(window, words("dialog.ignore.reason")), "as agreed");
        press(find(window, role::PUSH_BUTTON, words("dialog.ignore.ok")));
        EXPECT_EQ(result.get().State, css::frame::DispatchResultState::SUCCESS);
        EXPECT_TRUE(wait_until("the mark to go", [] { return marked() == 0; }));
    });
}

TEST_F(Marks, NothingIsOfferedWhereNothingIsMarked) {
    told([] {
        const ClosingDialogs closing;
        const auto document = plan_of_trees();
        type_the_slip(document);
        put_cursor_behind(document, "Các chi bộ gửi");
        ASSERT_TRUE(display().keys({"shift+F10"}));
        const auto shown = window_reading(words("context.section"));
        ASSERT_TRUE(shown.is());
        EXPECT_FALSE(find(shown, role::MENU_ITEM, words("context.WhyMark")).is());
        ASSERT_TRUE(display().keys({"Escape"}));
        Dispatched result(document, "org.kehoach:WhyMark");
        const auto said = window_reading(words("mark.none"));
        EXPECT_TRUE(said.is());
    });
}

TEST_F(Marks, TextMarkedAsEnglishIsSetToVietnameseInOneStep) {
    told([] {
        const auto document = plan_marked_as_english();
        open_deck(document);
        const auto said = words("panel.language.said");
        ASSERT_TRUE(wait_until("the panel to say so", [&] { return reads(panel_of(document), said); }));
        const auto steps = undo_manager(document)->getAllUndoActionTitles().getLength();
        EXPECT_TRUE(fits_into_its_sidebar(panel_of(document)));
        take("marks-language.png");
        press(panel_button(document, "panel.language"));
        EXPECT_TRUE(
            wait_until("the language", [&] { return language_of(found(document, "Trồng đủ")) == "vi"; }));
        EXPECT_EQ(language_of(found(document, "and so on and so forth")), "en");
        EXPECT_EQ(undo_manager(document)->getAllUndoActionTitles().getLength(), steps + 1);
        EXPECT_TRUE(
            wait_until("the panel to say so no more", [&] { return !reads(panel_of(document), said); }));
        undo_manager(document)->undo();
        EXPECT_EQ(language_of(found(document, "Trồng đủ")), "en");
    });
}

/// "[None]" in the office, and what a file may leave out.
TEST_F(Marks, TextOfNoLanguageIsSetToVietnameseToo) {
    told([] {
        for (const char* const none : {"zxx", "und"}) {
            const auto document = plan_of_trees();
            mark_all(document, none, "");
            open_deck(document);
            ASSERT_TRUE(wait_until("the panel to say so", [&] {
                return reads(panel_of(document), words("panel.language.said"));
            })) << none;
            press(panel_button(document, "panel.language"));
            EXPECT_TRUE(wait_until("the language", [&] {
                return language_of(found(document, "Trồng đủ")) == "vi";
            })) << none;
        }
    });
}
