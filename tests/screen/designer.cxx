// SPDX-License-Identifier: MPL-2.0
#include "designer.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <gtest/gtest.h>

namespace kehoach::test {

namespace role = css::accessibility::AccessibleRole;

AtTheDesigner::AtTheDesigner(const Model& model, const std::string& command)
    : result_(model, "org.kehoach:" + command), window_(dialog_titled("dialog.designer.title")) {}

void AtTheDesigner::turn_to(int page) {
    choose_line(words("designer.page." + std::to_string(page)));
}

std::string AtTheDesigner::line(const std::string& begins) const {
    for (const auto& list : all(window_, role::LIST))
        for (sal_Int32 i = 0; i < list->getAccessibleChildCount(); ++i) {
            const auto item = name_of(list->getAccessibleChild(i)->getAccessibleContext());
            const auto first = item.find_first_not_of(' ');
            if (first != std::string::npos && item.compare(first, begins.size(), begins) == 0)
                return item;
        }
    return {};
}

bool AtTheDesigner::shows(const std::string& begins) const {
    return wait_until("the line " + begins, [&] { return !line(begins).empty(); });
}

bool AtTheDesigner::says(const std::string& wanted) const {
    return wait_until(wanted, [&] { return reads(window_, wanted); });
}

Seen AtTheDesigner::at(const char* key) const {
    return wait_for(key, [&] {
        const auto found = field(window_, key);
        return found.is() && is_shown(found) ? found : Seen();
    });
}

void AtTheDesigner::choose_line(const std::string& begins) {
    ASSERT_TRUE(shows(begins));
    choose(line(begins));
}

css::frame::DispatchResultEvent AtTheDesigner::end(const char* key) {
    press(key);
    return result_.get();
}

} // namespace kehoach::test
