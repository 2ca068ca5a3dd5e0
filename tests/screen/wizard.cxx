// SPDX-License-Identifier: MPL-2.0
#include "wizard.hxx"

#include "office/text.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/util/XSearchDescriptor.hpp>
#include <com/sun/star/util/XSearchable.hpp>
#include <gtest/gtest.h>

namespace kehoach::test {

namespace role = css::accessibility::AccessibleRole;

AtTheWizard::AtTheWizard(const Model& model)
    : result_(model, "org.kehoach:NewPlan"), window_(new_plan_dialog()) {}

/// Known by its number: what else the line says depends on what is on the page.
void AtTheWizard::turn_to(int page) {
    const auto number = std::to_string(page) + ". ";
    for (const auto& list : all(window_, role::LIST))
        for (sal_Int32 i = 0; i < list->getAccessibleChildCount(); ++i)
            if (const auto line = name_of(list->getAccessibleChild(i)->getAccessibleContext());
                line.starts_with(number) &&
                line.ends_with(words("dialog.wizard.page." + std::to_string(page))))
                return choose(window_, line);
    ADD_FAILURE() << "no page " << page;
}

bool AtTheWizard::says(const std::string& wanted) const {
    return wait_until(wanted, [&] { return test::reads(window_, wanted); });
}

css::frame::DispatchResultEvent AtTheWizard::end(const char* key) {
    press(key);
    return result_.get();
}

void AtTheWizard::leave(const char* answer) {
    press("dialog.cancel");
    test::press(button(dialog_titled("dialog.leave.title"), answer));
    result_.get();
}

void choose_file(const std::filesystem::path& file, const char* title) {
    // Its words are the office's own, in whatever language it has them: its parts are known by their order.
    constexpr std::size_t folder_and_name = 2, take_cancel_help = 3;
    const auto window = dialog_titled(title);
    std::vector<Seen> boxes, buttons;
    wait_until("what the window for files holds", [&] {
        boxes = all(window, role::COMBO_BOX);
        buttons = all(window, role::PUSH_BUTTON);
        return boxes.size() >= folder_and_name && buttons.size() >= take_cancel_help;
    });
    ASSERT_GE(boxes.size(), folder_and_name);
    type(all(boxes[1], role::TEXT).at(0), file.string());
    press(buttons[buttons.size() - take_cancel_help]);
}

bool stands_in(const Model& model, const char* wanted) {
    const css::uno::Reference<css::util::XSearchable> text(model, css::uno::UNO_QUERY_THROW);
    const auto search = text->createSearchDescriptor();
    search->setSearchString(office::ustring(wanted));
    return text->findFirst(search).is();
}

} // namespace kehoach::test
