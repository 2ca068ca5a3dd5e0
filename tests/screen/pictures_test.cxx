// SPDX-License-Identifier: MPL-2.0
// One picture each of menu, dialog and panel, for people to look at: <build>/pictures.
#include "display.hxx"
#include "screen.hxx"

#include "office/text.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <gtest/gtest.h>

using namespace kehoach;
using namespace kehoach::test;
namespace role = css::accessibility::AccessibleRole;
namespace fs = std::filesystem;

namespace {

const fs::path pictures = fs::path(KEHOACH_BUILD_DIR) / "pictures";

Display& display() {
    static const fs::path folder = [] {
        std::string name = fs::temp_directory_path() / "kehoach-display-XXXXXX";
        return fs::path(mkdtemp(name.data()));
    }();
    static Display shown(folder);
    return shown;
}

class Pictures : public testing::Test {
protected:
    void SetUp() override {
        if (program("Xvfb").empty() || program("import").empty() || program("xdotool").empty())
            GTEST_SKIP() << "no pictures: Xvfb, xdotool or import (ImageMagick) is not installed";
        ASSERT_TRUE(display().is_there());
        options().locale = "vi";
        options().bundled = KEHOACH_BUILD_DIR "/bundled";
        options().headless = false;
        options().display = display().name();
        fs::create_directories(pictures);
    }
    static void take(const char* name) {
        const auto file = pictures / name;
        fs::remove(file);
        EXPECT_TRUE(display().picture(file));
        EXPECT_GT(fs::file_size(file), 10000u) << "an empty screen";
    }
};

} // namespace

TEST_F(Pictures, OfTheDialog) {
    told([] {
        const auto document = OpenDocument::writer(false);
        Dispatched result(document, "org.kehoach:NewPlan");
        const auto window = dialog();
        ASSERT_TRUE(window.is());
        press(find(window, role::PUSH_BUTTON, words("dialog.next")));
        take("dialog.png");
        press(find(window, role::PUSH_BUTTON, words("dialog.cancel")));
        result.get();
    });
}
