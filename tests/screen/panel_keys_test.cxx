// SPDX-License-Identifier: MPL-2.0
// From finding to finding with real keys, as they are pressed in the text.
#include "office/text.hxx"
#include "panel.hxx"
#include "real_keys.hxx"
#include "shown_plan.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/AccessibleStateType.hpp>
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <gtest/gtest.h>

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

    /// Keys go to something in the panel.
    bool has_keys() const {
        for (const auto kind : {role::TREE, role::PUSH_BUTTON, role::TEXT, role::COMBO_BOX, role::LIST})
            for (const auto& one : all(panel_of(document()), kind))
                if (one->getAccessibleStateSet()->contains(css::accessibility::AccessibleStateType::FOCUSED))
                    return true;
        return false;
    }

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
