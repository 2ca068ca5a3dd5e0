// SPDX-License-Identifier: MPL-2.0
#include "pictures.hxx"

#include "office/package.hxx"
#include "office/text.hxx"
#include "scratch_folder.hpp"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/util/XReplaceDescriptor.hpp>
#include <com/sun/star/util/XReplaceable.hpp>
#include <org/kehoach/PlanComposer.hpp>

namespace kehoach::test {

namespace fs = std::filesystem;
namespace role = css::accessibility::AccessibleRole;
template<typename T>
using Ref = css::uno::Reference<T>;

const fs::path pictures = fs::path(KEHOACH_BUILD_DIR) / "pictures";

Display& display() {
    static const ScratchFolder folder("display");
    static Display shown(folder.path());
    return shown;
}

void Pictures::SetUp() {
    if (program("Xvfb").empty() || program("import").empty() || program("xdotool").empty())
        GTEST_SKIP() << "no pictures: Xvfb, xdotool or import (ImageMagick) is not installed";
    ASSERT_TRUE(display().is_there());
    options().locale = "vi";
    options().bundled = KEHOACH_BUILD_DIR "/bundled";
    options().headless = false;
    options().display = display().name();
    fs::create_directories(pictures);
}

void take(const std::string& name) {
    const auto file = pictures / name;
    // A window may be known before anything of it is drawn.
    constexpr std::uintmax_t empty_screen = 10'000;
    wait_until("a screen with something on it: " + name, [&] {
        fs::remove(file);
        return display().picture(file) && fs::file_size(file) > empty_screen;
    });
}

void fill_the_screen(const Model& model) {
    model->getCurrentController()->getFrame()->getContainerWindow()->setPosSize(0, 0, 1270, 860,
                                                                                css::awt::PosSize::POSSIZE);
}

std::vector<std::string> keys_to_menu(const Model& model) {
    const auto bar = all(window_of(model), role::MENU_BAR).at(0);
    std::vector<std::string> keys = {"F10"};
    const auto wanted = menu_title_of_bar("org.kehoach.writer");
    for (auto i = bar->getAccessibleChildCount() - 1; i >= 0; --i) {
        keys.push_back("Left");
        const Ref<css::accessibility::XAccessible> menu = bar->getAccessibleChild(i);
        if (name_of(menu->getAccessibleContext()) == wanted)
            return keys;
    }
    ADD_FAILURE() << "no menu " << wanted;
    return {};
}

std::vector<std::string> keys_of(const std::string& letters) {
    std::vector<std::string> keys;
    for (const char letter : letters)
        keys.push_back(letter == ' ' ? "space" : std::string(1, letter));
    return keys;
}

Model current_document() {
    return Model(css::frame::Desktop::create(test::office().context())->getCurrentComponent(),
                 css::uno::UNO_QUERY);
}

void replace(const Model& model, const char* right, const char* wrong) {
    const Ref<css::util::XReplaceable> text(model, css::uno::UNO_QUERY_THROW);
    const auto change = text->createReplaceDescriptor();
    change->setSearchString(office::ustring(right));
    change->setReplaceString(office::ustring(wrong));
    EXPECT_GT(text->replaceAll(change.get()), 0) << right;
}

AtTheDialog::AtTheDialog(const Model& model, const std::string& command)
    : result_(model, "org.kehoach:" + command), window_(command == "NewPlan" ? new_plan_dialog() : dialog()) {
}

Seen AtTheDialog::button(const char* key) const {
    return find(window_, role::PUSH_BUTTON, words(key));
}

Seen AtTheDialog::field(const char* key) const {
    return find_field(window_, words(key));
}

void AtTheDialog::cancel(const char* key) {
    press(button(key));
    result();
}

OpenDocument demonstration(bool visible) {
    const auto spec =
        office::read_file(url_of(fs::path(KEHOACH_SOURCE_DIR) / "extension/cli/demo/plan.json"));
    const css::beans::NamedValue shown("Visible", css::uno::Any(visible));
    return OpenDocument(org::kehoach::PlanComposer::create(test::office().context())
                            ->compose(office::ustring(spec), office::seq({shown})));
}

} // namespace kehoach::test
