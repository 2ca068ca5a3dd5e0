// SPDX-License-Identifier: MPL-2.0
// F1, pressed in windows of ours: the guide opens where it is about them, and not the office's own help.
#include "open_documents.hxx"
#include "panel.hxx"
#include "real_keys.hxx"

#include <cstdlib>
#include <gtest/gtest.h>

using namespace kehoach;
using namespace kehoach::test;

namespace {

class HelpKey : public RealKeys {
protected:
    void SetUp() override {
        RealKeys::SetUp();
        if (std::getenv("BROWSER") != nullptr)
            GTEST_SKIP() << "the page goes to the browser";
    }

    /// A window may not have the keys yet when the first is pressed.
    static bool opens(const std::string& name) {
        constexpr int most = 15, looks = 20;
        for (int pressed = 0; pressed < most; ++pressed) {
            if (!display().keys({"F1"}))
                return false;
            for (int i = 0; i < looks; ++i)
                if (page_of_guide(name).is())
                    return true;
                else if (test::office().ends_now())
                    return false;
        }
        return false;
    }
};

} // namespace

TEST_F(HelpKey, OpensThePartOfTheGuideThatIsAboutAWindow) {
    told([] {
        const ClosingDialogs closing;
        const auto document = OpenDocument::writer(false);
        Dispatched result(document, "org.kehoach:Draft");
        const auto window = dialog_titled("dialog.draft.title");
        ASSERT_TRUE(window.is());
        ASSERT_TRUE(opens("drafting.html"));
        const OpenDocument opened(page_of_guide("drafting.html"));
        EXPECT_EQ(name_of(dialog()), words("dialog.draft.title")) << "what was filled in stays";
        press(button(window, "dialog.cancel"));
        result.get();
    });
}

/// Inside a field to choose or type in, keys go to a window without a name.
TEST_F(HelpKey, OpensItFromAFieldWithinAField) {
    told([] {
        const ClosingDialogs closing;
        const auto document = faulty_plan();
        Dispatched result(document, "org.kehoach:ChangeSigner");
        ASSERT_TRUE(dialog_titled("session.undo.signer").is());
        ASSERT_TRUE(opens("drafting.html"));
        const OpenDocument opened(page_of_guide("drafting.html"));
        press(dialog_button(words("dialog.cancel")));
        result.get();
    });
}
