// SPDX-License-Identifier: MPL-2.0
// The window of the office's own packs.
#include "screen.hxx"

#include "office/text.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <org/kehoach/HousePacks.hpp>

using namespace kehoach;
using namespace kehoach::test;
namespace role = css::accessibility::AccessibleRole;

namespace {

bool says(const Seen& window, const std::string& text) {
    for (const auto& label : all(window, role::LABEL))
        if (name_of(label).find(text) != std::string::npos)
            return true;
    return false;
}

} // namespace

TEST(PackDialog, ListsAndRemoves) {
    told([] {
        const auto folder = test::office().folder() / "pack";
        std::filesystem::create_directory(folder);
        std::ofstream(folder / "pack.json") << R"({"name": "Riêng", "version": "1"})";
        const auto file = test::office().folder() / "x.kehoachpack";
        const auto packs = org::kehoach::HousePacks::create(test::office().context());
        packs->make(url_of(folder), url_of(file));
        packs->install(url_of(file));

        const auto document = OpenDocument::writer(false);
        Dispatched result(document, "org.kehoach:HousePacks");
        const auto window = dialog();
        ASSERT_TRUE(window.is());
        EXPECT_EQ(name_of(window), words("dialog.pack.title"));
        EXPECT_TRUE(says(window, "SHA-256")) << "the hash of the pack chosen";
        press(find(window, role::PUSH_BUTTON, words("dialog.pack.remove")));
        EXPECT_TRUE(says(window, words("pack.none")));
        press(find(window, role::PUSH_BUTTON, words("dialog.pack.close")));
        result.get();
        EXPECT_EQ(packs->installed(), "[]");
    });
}
