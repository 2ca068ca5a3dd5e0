// SPDX-License-Identifier: MPL-2.0
// The check of a folder as a person begins it and thinks better of it.
#include "panel.hxx"

#include <gtest/gtest.h>

using namespace kehoach;
using namespace kehoach::test;

TEST(FolderCheck, IsLeftWhereNoFolderIsChosen) {
    told([] {
        const ClosingDialogs closing;
        const auto document = OpenDocument::writer(false);
        Dispatched result(document, "org.kehoach:CheckFolder");
        ASSERT_TRUE(dialog_titled("folder.choose").is());
        leave_windows();
        Model made;
        EXPECT_FALSE(result.get().Result >>= made);
        EXPECT_FALSE(has_dialog());
    });
}
