// SPDX-License-Identifier: MPL-2.0
// The window of repairs: as many rows as have their room, page by page, and what it leaves alone.
#include "panel.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/XAccessibleComponent.hpp>
#include <gmock/gmock.h>
#include <regex>

using namespace kehoach;
using namespace kehoach::test;
using testing::HasSubstr;
using testing::Not;
namespace role = css::accessibility::AccessibleRole;
template<typename T>
using Ref = css::uno::Reference<T>;

namespace {

css::awt::Rectangle bounds(const Seen& seen) {
    return Ref<css::accessibility::XAccessibleComponent>(seen, css::uno::UNO_QUERY_THROW)->getBounds();
}

/// The rows that are shown, but for the box below them.
std::vector<Seen> rows_of(const Seen& window) {
    std::vector<Seen> rows;
    for (const auto& box : all(window, role::CHECK_BOX))
        if (is_shown(box) && name_of(box) != words("dialog.repair.tracked"))
            rows.push_back(box);
    return rows;
}

std::vector<std::string> names_of(const std::vector<Seen>& rows) {
    std::vector<std::string> names;
    for (const auto& row : rows)
        names.push_back(name_of(row));
    return names;
}

/// From which row to which of how many, as the window says.
std::vector<std::size_t> said_numbers(const Seen& window) {
    const std::regex number("[0-9]+");
    for (const auto& label : all(window, role::LABEL)) {
        const auto said = name_of(label);
        std::vector<std::size_t> numbers;
        for (std::sregex_iterator at(said.begin(), said.end(), number), end; at != end; ++at)
            numbers.push_back(std::stoul(at->str()));
        if (said.find("–") != std::string::npos && numbers.size() == 4)
            return numbers;
    }
    return {0, 0, 0};
}

/// The words of a key but for the number in them.
std::string behind_number(const char* key) {
    const auto whole = words(key);
    const auto number = whole.find("{count}");
    return number == 0 ? whole.substr(number + 7) : whole.substr(0, number);
}

std::string untouched(const Seen& window) {
    const auto head = words("dialog.repair.left");
    for (const auto& label : all(window, role::LABEL))
        if (name_of(label).starts_with(head.substr(0, head.find('{'))))
            return name_of(label);
    return {};
}

} // namespace

TEST(RepairWindow, ShowsAsManyRowsAsThereIsRoomForAndTheRestBehind) {
    told([] {
        const ClosingDialogs closing;
        const auto document = faulty_plan();
        Dispatched result(document, "org.kehoach:RepairAll");
        const auto window = dialog();
        ASSERT_TRUE(wait_until("the rows", [&] { return !rows_of(window).empty(); }));
        const auto next = button(window, "dialog.repair.next");
        const auto buttons = bounds(next).Y;
        const auto first_page = names_of(rows_of(window));
        std::size_t before = 0;
        for (;;) {
            const auto rows = rows_of(window);
            EXPECT_EQ(said_numbers(window).at(0), before + 1);
            EXPECT_EQ(said_numbers(window).at(1), before += rows.size());
            int end = 0, least = buttons;
            for (const auto& row : rows) {
                EXPECT_GE(bounds(row).Y, end) << name_of(row) << " lies on the one before it";
                if (end > 0)
                    least = std::min(least, bounds(row).Y - end);
                end = bounds(row).Y;
            }
            const int without_gap = least * 4 / 5;
            EXPECT_LE(end + without_gap, buttons) << "the last row lies behind the buttons";
            if (!is_enabled(next))
                break;
            EXPECT_GT(rows.size(), 6U);
            EXPECT_GT(end + 3 * least, buttons) << "there is room for one more row";
            press(next);
        }
        EXPECT_EQ(said_numbers(window).at(2), before) << "all of them are seen";
        EXPECT_GT(before, 10U);
        const auto previous = button(window, "dialog.repair.previous");
        while (is_enabled(previous))
            press(previous);
        EXPECT_EQ(names_of(rows_of(window)), first_page);
        press(button(window, "dialog.cancel"));
        result.get();
    });
}

TEST(RepairWindow, SaysOfWhatItLeavesAloneOnlyWhatThereIs) {
    told([] {
        const ClosingDialogs closing;
        const auto document = faulty_plan();
        const auto ignored = words("dialog.repair.left.ignored", {{"count", "1"}});
        const auto said = [&] {
            Dispatched result(document, "org.kehoach:RepairAll");
            const auto window = dialog_titled("dialog.repair.title");
            const auto line = untouched(window);
            press(button(window, "dialog.cancel"));
            result.get();
            return line;
        };
        const auto before = said();
        EXPECT_THAT(before, HasSubstr(behind_number("dialog.repair.left.unrepairable")));
        EXPECT_THAT(before, Not(HasSubstr(behind_number("dialog.repair.left.ignored"))));
        check_in_panel(document);
        ASSERT_TRUE(choose_one_for(document, "panel.ignore"));
        press(panel_button(document, "panel.ignore"));
        press(button(dialog_titled("dialog.ignore.title"), "dialog.ignore.ok"));
        ASSERT_TRUE(wait_until("the window to close", [] { return !has_dialog(); }));
        EXPECT_THAT(said(), HasSubstr(ignored));
    });
}
