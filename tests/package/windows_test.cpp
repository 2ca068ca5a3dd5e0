// SPDX-License-Identifier: MPL-2.0
// The windows as their files describe them: a name for every control, a way to it with the keyboard, an
// order.
#include "package_files.hpp"
#include "window_file.hpp"

#include <gtest/gtest.h>

using namespace kehoach::test;

namespace {

/// What says itself what it is.
bool is_named_by_its_words(const Control& control) {
    return control.kind == "button" || control.kind == "checkbox" || control.kind == "radio";
}

bool is_reached(const Control& control) {
    return is_field(control) || is_named_by_its_words(control);
}

/// Words, lines between groups, and pictures, which show what the fields beside them say.
bool is_only_looked_at(const Control& control) {
    return control.kind == "text" || control.kind == "fixedline" || control.kind == "img";
}

/// Whose words the program sets before they are seen, as days of a calendar and rows of a list.
bool is_given_words(const std::string& window, const std::string& id) {
    static const std::map<std::string, std::set<std::string>> families{
        {"DeadlineDialog", {"day", "before", "behind"}},
        {"RepairDialog", {"tick"}},
        {"ReturnsDialog", {"form"}},
        {"SendDialog", {"whole", "cells"}}};
    const auto family = families.find(window);
    return family != families.end() && family->second.contains(id.substr(0, id.find_first_of("0123456789")));
}

/// Whether one who reads the window comes to `next` behind `one`: further down, or on the right in its row or
/// in another column.
bool follows(const Control& one, const Control& next) {
    constexpr int same_row = 3;
    const int down = next.number("top") - one.number("top");
    if (std::abs(down) <= same_row)
        return next.number("left") > one.number("left");
    const bool above = next.number("top") + next.number("height") <= one.number("top");
    return !above || next.number("left") >= one.number("left") + one.number("width");
}

bool overlap(const Control& one, const Control& other) {
    const auto apart = [](const Control& a, const Control& b) {
        return a.number("left") + a.number("width") <= b.number("left") ||
               a.number("top") + a.number("height") <= b.number("top");
    };
    return !apart(one, other) && !apart(other, one);
}

/// Whether one before it is seen instead, in its place.
bool is_instead(const std::vector<Control>& controls, const Control& next) {
    return std::any_of(controls.begin(), controls.end(), [&](const Control& one) {
        return one.number("tab-index") < next.number("tab-index") && one.is_beside(next) &&
               overlap(one, next);
    });
}

template<class Test>
void for_each_window(const Test& test) {
    const auto files = files_below("dialogs", {".xdl"});
    ASSERT_GT(files.size(), 25U);
    for (const auto& file : files)
        test(file.stem().string(), controls_of(file));
}

} // namespace

TEST(Windows, NoTwoControlsHaveOneTurn) {
    for_each_window([](const std::string& window, const std::vector<Control>& controls) {
        for (std::size_t i = 0; i < controls.size(); ++i)
            EXPECT_EQ(controls[i].number("tab-index"), static_cast<int>(i)) << window << controls[i].id();
    });
}

TEST(Windows, EveryFieldHasItsLabelBeforeIt) {
    for_each_window([](const std::string& window, const std::vector<Control>& controls) {
        for (std::size_t i = 0; i < controls.size(); ++i) {
            if (!is_field(controls[i]))
                continue;
            ASSERT_GT(i, 0U) << window << " " << controls[i].id();
            const auto& label = controls[i - 1];
            EXPECT_EQ(label.kind, "text") << window << " " << controls[i].id();
            EXPECT_NE(label.attribute("value"), "") << window << " " << controls[i].id();
            EXPECT_EQ(label.page(), controls[i].page()) << window << " " << controls[i].id();
        }
    });
}

TEST(Windows, EveryButtonAndBoxHasWords) {
    for_each_window([](const std::string& window, const std::vector<Control>& controls) {
        for (const auto& control : controls)
            EXPECT_TRUE(!is_named_by_its_words(control) || control.attribute("value") != "" ||
                        is_given_words(window, control.id()))
                << window << " " << control.id();
    });
}

TEST(Windows, EverythingButPicturesIsReachedWithTheKeyboard) {
    for_each_window([](const std::string& window, const std::vector<Control>& controls) {
        for (const auto& control : controls) {
            EXPECT_TRUE(is_reached(control) || is_only_looked_at(control))
                << window << " " << control.id() << ": " << control.kind;
            EXPECT_TRUE(!is_reached(control) || control.attribute("tabstop") != "false")
                << window << " " << control.id();
        }
    });
}

// The windows of steps say first what is on every page and the rest page by page.
TEST(Windows, TabGoesFromTopToBottom) {
    for_each_window([](const std::string& window, const std::vector<Control>& controls) {
        if (window == "Panel" || window == "StructurePanel") // place their controls themselves, in this order
            return;
        for (std::size_t i = 0; i < controls.size(); ++i) {
            if (!is_reached(controls[i]))
                continue;
            const auto next = std::find_if(
                controls.begin() + static_cast<std::ptrdiff_t>(i) + 1, controls.end(),
                [&](const Control& one) { return is_reached(one) && one.is_beside(controls[i]); });
            EXPECT_TRUE(next == controls.end() || is_instead(controls, *next) || follows(controls[i], *next))
                << window << ": " << controls[i].id() << " before " << (next - controls.begin());
        }
    });
}

// Enter takes what the window proposes, and never Cancel where there is a choice; Escape closes.
TEST(Windows, EscapeClosesEveryDialog) {
    for_each_window([](const std::string& window, const std::vector<Control>& controls) {
        if (window == "Panel" || window == "StructurePanel" || window == "OptionsPage") // parts of windows of the office
            return;
        EXPECT_TRUE(std::any_of(controls.begin(), controls.end(), [](const Control& one) {
            return one.attribute("button-type") == "cancel" || one.id() == "cancel";
        })) << window;
    });
}
