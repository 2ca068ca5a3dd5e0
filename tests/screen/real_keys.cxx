// SPDX-License-Identifier: MPL-2.0
#include "real_keys.hxx"

#include "office.hxx"
#include "scratch_folder.hpp"

namespace kehoach::test {

Display& RealKeys::display() {
    static const ScratchFolder folder("keys");
    static Display shown(folder.path());
    return shown;
}

void RealKeys::SetUp() {
    if (program("Xvfb").empty() || program("xdotool").empty())
        GTEST_SKIP() << "nobody types: Xvfb or xdotool is not installed";
    ASSERT_TRUE(display().is_there());
    options().locale = "vi";
    options().bundled = KEHOACH_BUILD_DIR "/bundled";
    options().headless = false;
    options().display = display().name();
    options().drawn_by = "gen";
}

} // namespace kehoach::test
