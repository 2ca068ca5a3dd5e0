// SPDX-License-Identifier: MPL-2.0
// From finding to finding with real keys, as they are pressed in the text.
#include "open_documents.hxx"
#include "panel.hxx"
#include "real_keys.hxx"
#include "shown_plan.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/AccessibleStateType.hpp>
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <gtest/gtest.h>
#include <set>

using namespace kehoach;
using namespace kehoach::test;
namespace role = css::accessibility::AccessibleRole;

namespace {

/// A faulty plan in a window with its panel; keys go to its text.
class PanelKeys : public RealKeys {
protected:
    void SetUp() override {
        RealKeys::SetUp();
        if (!is_ready())
            return;
        document_ = std::make_unique<OpenDocument>(faulty_plan());
        check_in_panel(*document_);
        put_cursor_behind(*document_, "KẾ HOẠCH");
        document_->model()->getCurrentController()->getFrame()->getComponentWindow()->setFocus();
    }
    void TearDown() override { document_.reset(); }

    const Model& document() const { return document_->model(); }

    /// Presses the key until there is an answer; false where it does not come.
    static bool press_until(const std::string& key, const std::function<bool()>& look) {
        constexpr int most = 15, looks = 20;
        for (int pressed = 0; pressed < most; ++pressed) {
            if (!display().keys({key}))
                return false;
            for (int i = 0; i < looks; ++i)
                if (look())
                    return true;
                else if (test::office().ends_now())
                    return false;
        }
        return false;
    }

    /// Name of what keys go to in the panel; empty: to nothing there.
    std::string focused() const {
        for (const auto kind : {role::TREE, role::PUSH_BUTTON, role::TEXT, role::COMBO_BOX, role::LIST})
            for (const auto& one : all(panel_of(document()), kind))
                if (one->getAccessibleStateSet()->contains(css::accessibility::AccessibleStateType::FOCUSED))
                    return name_of(one);
        return {};
    }
    bool has_keys() const { return !focused().empty(); }

    /// Name of what keys go to, or of what it lies in: of a field of several lines the office's toolkit gives
    /// the keys to a window within it, which nobody can name.
    std::string named_stop() const {
        std::string name;
        const std::function<void(const Seen&)> look = [&](const Seen& seen) {
            if (seen->getAccessibleStateSet()->contains(css::accessibility::AccessibleStateType::FOCUSED) &&
                !name_of(seen).empty())
                name = name_of(seen);
            for (sal_Int32 i = 0; i < seen->getAccessibleChildCount(); ++i)
                look(seen->getAccessibleChild(i)->getAccessibleContext());
        };
        look(panel_of(document()));
        return name;
    }

    /// The list of findings by F6: the sidebar stands before the text, and Tab leads on from its head.
    bool go_to_list() const {
        return display().keys({"shift+F6", "Tab"}) &&
               wait_until("keys go to the list", [&] { return focused() == list_name(); });
    }
    std::string list_name() const { return name_of(all(panel_of(document()), role::TREE).at(0)); }

    std::string said() const { return status(document(), "next.at"); }

private:
    std::unique_ptr<OpenDocument> document_;
};

} // namespace

TEST_F(PanelKeys, GoFromFindingToFinding) {
    told([&] {
        ASSERT_TRUE(press_until("ctrl+alt+w", [&] { return !said().empty(); }));
        const auto first = said();
        ASSERT_TRUE(press_until("ctrl+alt+w", [&] { return said() != first; }));
        const auto second = said();
        ASSERT_TRUE(press_until("ctrl+alt+q", [&] { return said() != second; }));
        EXPECT_EQ(said(), first);
        EXPECT_FALSE(has_keys()) << "the text keeps the keys";
    });
}

TEST_F(PanelKeys, F6LeadsToTheListAndEscapeBackToTheText) {
    told([&] {
        ASSERT_FALSE(has_keys());
        ASSERT_TRUE(go_to_list());
        EXPECT_TRUE(press_until("Escape", [&] { return !has_keys(); }));
        EXPECT_TRUE(press_until("ctrl+alt+w", [&] { return !said().empty(); }))
            << "keys go to the text again";
    });
}

TEST_F(PanelKeys, TabLeadsFromTheListToEveryButton) {
    told([&] {
        ASSERT_TRUE(go_to_list());
        std::set<std::string> named;
        constexpr int most = 40;
        for (int pressed = 0; pressed < most && (pressed < 2 || focused() != list_name()); ++pressed) {
            ASSERT_TRUE(display().keys({"Tab"}));
            wait_until("keys go on",
                       [&] { return named.insert(focused()).second || focused() == list_name(); });
            EXPECT_FALSE(named_stop().empty()) << "stop " << pressed;
        }
        for (const auto& one : all(panel_of(document()), role::PUSH_BUTTON))
            if (is_shown(one) && is_enabled(one)) {
                EXPECT_TRUE(named.contains(name_of(one))) << name_of(one);
            }
        EXPECT_GT(named.size(), 6U);
    });
}

TEST_F(PanelKeys, ArrowsChooseAndEnterGoesThere) {
    told([&] {
        ASSERT_TRUE(go_to_list());
        EXPECT_EQ(selected_text(document()), "");
        ASSERT_TRUE(press_until("Down", [&] { return is_enabled(panel_button(document(), "panel.goto")); }));
        EXPECT_TRUE(press_until("Return", [&] { return !selected_text(document()).empty(); }));
        EXPECT_TRUE(wait_until("keys go to the text", [&] { return !has_keys(); }))
            << "who goes there goes there to write";
    });
}

/// In a browser or, where there is none, in a window of the office; the keys of the text open the office's
/// own help.
TEST_F(PanelKeys, F1OpensTheGuideWhereItIsAboutThePanel) {
    told([&] {
        ASSERT_TRUE(go_to_list());
        EXPECT_TRUE(press_until("F1", [] { return page_of_guide("checking.html").is(); }));
        if (const auto page = page_of_guide("checking.html"); page.is())
            const OpenDocument closing(page);
    });
}
