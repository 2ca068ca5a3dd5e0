// SPDX-License-Identifier: MPL-2.0
// The check beside typing, with real keys: what is typed wrongly shows in the panel by itself, and goes by
// itself when it is mended.
#include "filled_form.hxx"
#include "known_offices.hxx"
#include "office/text.hxx"
#include "on_main_thread.hxx"
#include "panel.hxx"
#include "real_keys.hxx"
#include "shown_plan.hxx"

#include <chrono>
#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <gtest/gtest.h>

using namespace kehoach;
using namespace kehoach::test;
namespace role = css::accessibility::AccessibleRole;
template<typename T>
using Ref = css::uno::Reference<T>;

namespace {

/// A plan of an office that is known, in a window with the panel, and keys that arrive in its text.
class Live : public RealKeys {
protected:
    void SetUp() override {
        RealKeys::SetUp();
        if (!is_ready())
            return;
        const auto start = OpenDocument::writer();
        known_ = std::make_unique<KnownOffices>(start);
    }
    void TearDown() override { known_.reset(); }

    static bool type(const std::vector<std::string>& keys) { return display().keys(keys); }

    static void put_keys_into(const Model& model, const char* behind) {
        put_cursor_behind(model, behind);
        model->getCurrentController()->getFrame()->getComponentWindow()->setFocus();
    }

    static bool is_modified(const Model& model) { return modifiable(model)->isModified(); }
    static void set_unmodified(const Model& model) { modifiable(model)->setModified(false); }

    /// How many findings the panel names; -1: nothing was checked yet.
    static int counted(const Model& model) {
        const auto said = status(model, "panel.found"); // begins as that of no findings does
        const auto comma = said.find(", ");
        if (comma == std::string::npos)
            return -1;
        return std::isdigit(static_cast<unsigned char>(said.at(comma + 2)))
                   ? std::stoi(said.substr(comma + 2))
                   : 0;
    }

    /// Opens the panel; what it finds by itself.
    static int first_count(const Model& model) {
        open_deck(model);
        int found = -1;
        EXPECT_TRUE(
            wait_until("a check that nobody asked for", [&] { return (found = counted(model)) >= 0; }));
        return found;
    }

private:
    std::unique_ptr<KnownOffices> known_;

    static Ref<css::util::XModifiable> modifiable(const Model& model) {
        return Ref<css::util::XModifiable>(model, css::uno::UNO_QUERY_THROW);
    }
};

} // namespace

TEST_F(Live, ShowsWhatIsTypedWronglyAndTakesItAwayAgain) {
    told([] {
        const auto document = plan_of_trees();
        set_unmodified(document);
        const auto before = first_count(document);
        EXPECT_FALSE(is_modified(document)) << "looking is no change";
        put_keys_into(document, "Trồng đủ");
        const auto titles = undo_manager(document)->getAllUndoActionTitles().getLength();
        ASSERT_TRUE(type({"space", "comma"}));
        EXPECT_TRUE(wait_until("the blank too many", [&] { return counted(document) == before + 1; }));
        EXPECT_EQ(undo_manager(document)->getAllUndoActionTitles().getLength(), titles + 1);
        ASSERT_TRUE(type({"BackSpace", "BackSpace"}));
        EXPECT_TRUE(wait_until("it to go", [&] { return counted(document) == before; }));
    });
}

TEST_F(Live, LeavesCursorAndViewWhereTheyAre) {
    told([] {
        const auto document = plan_of_trees();
        first_count(document);
        put_keys_into(document, "Trồng đủ");
        ASSERT_TRUE(type({"Home", "shift+Right", "shift+Right"}));
        const auto selected = [&] {
            return Ref<css::text::XTextViewCursorSupplier>(document.model()->getCurrentController(),
                                                           css::uno::UNO_QUERY_THROW)
                ->getViewCursor()
                ->getString();
        };
        ASSERT_TRUE(wait_until("the selection", [&] { return selected() == "Tr"; }));
        const auto before = counted(document);
        const auto text = found(document, "cây của");
        text->setString("cây , của");
        EXPECT_TRUE(wait_until("a new count", [&] { return counted(document) == before + 1; }));
        EXPECT_EQ(selected(), "Tr");
    });
}

TEST_F(Live, WaitsForAWordToEndOrToBeGivenUp) {
    told([] {
        const auto document = plan_of_trees();
        const auto before = first_count(document);
        put_keys_into(document, "Trồng đủ");
        ASSERT_TRUE(type({"space", "comma", "space", "a"}));
        const auto typed = std::chrono::steady_clock::now();
        EXPECT_TRUE(wait_until("the blank too many", [&] { return counted(document) > before; }));
        EXPECT_GT(std::chrono::steady_clock::now() - typed, std::chrono::milliseconds(1'500));
    });
}

TEST_F(Live, LooksOverALongTextButNotWhileItsWriterLooksElsewhere) {
    told([] {
        const auto document = plan_of_trees();
        std::string more;
        for (int i = 0; i < 4'000; ++i)
            more += "\rCác chi bộ gửi báo cáo.";
        const auto end = found(document, "của năm 2026.")->getEnd();
        end->getText()->insertString(end, office::ustring(more), false);
        const auto before = first_count(document);
        put_keys_into(document, "Trồng đủ");
        const auto view = [&] {
            rtl::OUString shown;
            document.model()->getCurrentController()->getViewData() >>= shown;
            return shown;
        };
        const auto unscrolled = view();
        found(document, "số cây của")->setString("số cây , của");
        constexpr int x = 400, y = 600;
        ASSERT_TRUE(display().wheel(x, y, 20));
        ASSERT_TRUE(wait_until("the view to be scrolled", [&] { return view() != unscrolled; }));
        const auto scrolled = view();
        EXPECT_TRUE(wait_until("that what is shown is old",
                               [&] { return !status(document, "panel.status.old").empty(); }));
        EXPECT_EQ(view(), scrolled);
        ASSERT_TRUE(type({"Right"}));
        EXPECT_TRUE(wait_until("the blank too many", [&] { return counted(document) == before + 1; }));
    });
}

TEST_F(Live, SaysOfAPaperOfOthersThatItIsCheckedOnDemand) {
    told([] {
        const auto document = faulty_plan();
        open_deck(document);
        EXPECT_TRUE(
            wait_until("that it is of others", [&] { return !status(document, "live.others").empty(); }));
        EXPECT_EQ(counted(document), -1);
        press(panel_button(document, "panel.check"));
        EXPECT_TRUE(wait_until("what is asked for", [&] { return counted(document) > 0; }));
        put_keys_into(document, "Giao Văn phòng");
        ASSERT_TRUE(type({"space"}));
        EXPECT_TRUE(
            wait_until("that it is old", [&] { return !status(document, "panel.status.old").empty(); }));
    });
}

TEST_F(Live, KeepsWhatPagesShowAsOfTheCheckThatSawThem) {
    told([] {
        const auto document = plan_of_trees();
        const auto before = first_count(document);
        const auto says_so = [&] { return reads(window_of(document), words("live.pages")); };
        EXPECT_FALSE(says_so()) << "no page was looked at yet";
        press(panel_button(document, "panel.check"));
        EXPECT_FALSE(says_so());
        put_keys_into(document, "Trồng đủ");
        ASSERT_TRUE(type({"space", "comma"}));
        EXPECT_TRUE(wait_until("that pages are as they were", says_so));
        EXPECT_EQ(counted(document), before + 1);
    });
}

TEST_F(Live, GoesOnInAWorkbookOnceItsFormsWereChecked) {
    told([] {
        const auto book = shown_form();
        open_deck(book);
        press(panel_button(book, "panel.check"));
        ASSERT_TRUE(wait_until("no fault", [&] { return !status(book, "panel.form.empty").empty(); }));
        type_into(book, "B" + std::to_string(first_year + 1), "25 người");
        EXPECT_TRUE(
            wait_until("the figure with words", [&] { return !status(book, "panel.form.found").empty(); }));
        undo_manager(book)->undo();
        EXPECT_TRUE(wait_until("it to go", [&] { return !status(book, "panel.form.empty").empty(); }));
    });
}

TEST_F(Live, AsksNothingOfWhoHasSettledSo) {
    told([] {
        const auto document = plan_of_trees();
        const auto all = settings();
        all->setPropertyValue("Live", css::uno::Any(false));
        commit(all);
        open_deck(document);
        press(panel_button(document, "panel.check"));
        EXPECT_TRUE(wait_until("what is asked for", [&] { return counted(document) >= 0; }));
        put_keys_into(document, "Trồng đủ");
        ASSERT_TRUE(type({"space"}));
        EXPECT_TRUE(
            wait_until("that it is old", [&] { return !status(document, "panel.status.old").empty(); }));
        all->setPropertyValue("Live", css::uno::Any(true));
        commit(all);
    });
}

/// From the key to the result takes about half a second: closed earlier and later, and in the midst of it.
TEST_F(Live, ADocumentMayCloseInTheMidstOfIt) {
    told([] {
        for (const int looks : {0, 20, 30, 35, 40, 45, 50, 60, 80}) {
            auto document = std::make_unique<OpenDocument>(plan_of_trees());
            open_deck(*document);
            found(*document, "Trồng đủ")->setString("Trồng , đủ");
            for (int i = 0; i < looks; ++i)
                ASSERT_FALSE(test::office().ends_now()) << looks;
            document.reset();
        }
        const auto after = plan_of_trees();
        EXPECT_GE(first_count(after), 0);
    });
}

/// The last test of the program: that its office ends well is asked behind it.
TEST_F(Live, TheOfficeMayEndInTheMidstOfIt) {
    told([] {
        const auto left_open = composed(plan_of_a_commune(preamble_and_sections));
        first_count(left_open);
        found(left_open, "Trồng đủ")->setString("Trồng , đủ");
        constexpr int looks = 30;
        for (int i = 0; i < looks; ++i)
            ASSERT_FALSE(test::office().ends_now());
        set_unmodified(left_open);
    });
}
