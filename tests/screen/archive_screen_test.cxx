// SPDX-License-Identifier: MPL-2.0
// A result and its files packed into one folder, as a person does it.
#include "panel.hxx"
#include "sent_form.hxx"
#include "window_words.hxx"

#include "office/text.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <filesystem>
#include <gmock/gmock.h>

using namespace kehoach;
using namespace kehoach::test;
using testing::HasSubstr;
namespace fs = std::filesystem;
namespace role = css::accessibility::AccessibleRole;

namespace {

/// A workbook of results of one return.
OpenDocument a_result() {
    auto form = a_form();
    put(form, "B5", 47);
    const auto unit = office::ustring(office::utf8(url_of(store(form, "Xã An.ods"))));
    dispatch(form, "Consolidate", {{"Urls", css::uno::Any(office::seq({unit}))}});
    return form;
}

} // namespace

TEST(PackFolder, AsksWhereToAndSaysWhatItDid) {
    told([] {
        const ClosingDialogs closing;
        const auto result = a_result();
        const fs::path full = test::office().folder() / "đầy", packed = test::office().folder() / "hồ sơ";
        fs::create_directories(full / "thư mục");
        Dispatched packing(result, "org.kehoach:PackFolder");
        const auto window = dialog_titled("archive.title");
        ASSERT_TRUE(window.is());
        EXPECT_EQ(faults_of_windows(), "");
        const auto plan = find_field(window, words("archive.plan"));
        type(plan, "");
        const auto folder = find_field(window, words("archive.folder"));
        ASSERT_TRUE(folder.is());
        type(folder, full.string());
        press(button(window, "archive.ok"));
        const std::string why = words("archive.not-empty", {{"folder", "đầy"}});
        wait_until(why, [&] { return reads(window, why); });
        EXPECT_EQ(faults_of_windows(), "");
        type(folder, packed.string());
        press(button(window, "archive.ok"));
        const auto done = window_reading(words("archive.done", {{"count", "2"},
                                                                {"folder", packed.string()},
                                                                {"list", words("archive.list.title") + ".ods"}}));
        ASSERT_TRUE(done.is()) << words_in_windows();
        press(all(done, role::PUSH_BUTTON).back());
        packing.get();
        EXPECT_TRUE(fs::exists(packed / words("archive.folder.returned") / "Xã An.ods"));
    });
}
