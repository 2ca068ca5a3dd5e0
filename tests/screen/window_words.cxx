// SPDX-License-Identifier: MPL-2.0
#include "window_words.hxx"

#include "on_main_thread.hxx"
#include "screen.hxx"

#include "office/text.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/accessibility/XAccessibleText.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XExtendedToolkit.hpp>
#include <com/sun/star/awt/XFixedText.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XVclContainer.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <regex>
#include <set>
#include <sstream>

namespace kehoach::test {

namespace acc = css::accessibility;
namespace role = css::accessibility::AccessibleRole;
template<typename T>
using Ref = css::uno::Reference<T>;

namespace {

void read(const Seen& seen, std::string& said) {
    const Ref<acc::XAccessibleText> text(seen, css::uno::UNO_QUERY);
    const auto name = name_of(seen), inside = text.is() ? office::utf8(text->getText()) : std::string();
    said += name + "\n" + (inside == name ? std::string() : inside + "\n");
    constexpr sal_Int32 most = 300;
    for (sal_Int32 i = 0; i < std::min(most, seen->getAccessibleChildCount()); ++i)
        if (const auto child = seen->getAccessibleChild(i); child.is())
            read(child->getAccessibleContext(), said);
}

/// Of a control that the toolkit of the office draws: native windows lay themselves out.
std::string fault_of(const Ref<css::awt::XWindow>& window) {
    const Ref<css::awt::XWindow2> drawn(window, css::uno::UNO_QUERY);
    const Ref<acc::XAccessible> accessible(window, css::uno::UNO_QUERY);
    const Ref<css::awt::XLayoutConstrains> layout(window, css::uno::UNO_QUERY);
    if (!drawn.is() || !drawn->isVisible() || !accessible.is() || !layout.is())
        return {};
    constexpr sal_Int32 any_height = 10'000, rounding = 1;
    const Seen seen = accessible->getAccessibleContext();
    const auto kind = seen->getAccessibleRole();
    const auto room = window->getPosSize();
    const auto said = name_of(seen);
    const bool words =
        Ref<css::awt::XFixedText>(window, css::uno::UNO_QUERY).is(); // a line between parts is none
    const bool needs_no_name = kind == role::LABEL || kind == role::SCROLL_BAR || kind == role::PANEL ||
                               kind == role::FILLER || kind == role::UNKNOWN;
    if (said.empty() && !needs_no_name)
        return "without a name: role " + std::to_string(kind);
    const auto needed = layout->calcAdjustedSize({room.Width, any_height});
    if (words && needed.Height > room.Height + rounding)
        return "too low: " + said;
    if (words && needed.Width > room.Width + rounding)
        return "too narrow: " + said;
    if ((kind == role::PUSH_BUTTON || kind == role::CHECK_BOX || kind == role::RADIO_BUTTON) &&
        layout->calcAdjustedSize({room.Width, room.Height}).Width > room.Width + rounding)
        return "too narrow: " + said;
    return {};
}

/// All keys of the string tables: read in a window, one of them is a sentence that is missing.
const std::set<std::string>& keys() {
    static const std::set<std::string> all = [] {
        std::set<std::string> found;
        std::istringstream lines(string_table());
        for (std::string line; std::getline(lines, line);)
            if (const auto equals = line.find(" = "); equals != std::string::npos && line.front() != '#')
                found.insert(line.substr(0, equals));
        return found;
    }();
    return all;
}

} // namespace

std::string words_in_windows() {
    std::string said;
    on_main_thread([&] {
        for (const auto& window : dialogs())
            read(window, said);
    });
    return said;
}

std::string faults_within(const Ref<css::uno::XInterface>& window, const std::string& name) {
    const Ref<css::awt::XControl> control(window, css::uno::UNO_QUERY);
    const Ref<css::awt::XVclContainer> container(
        control.is() ? Ref<css::uno::XInterface>(control->getPeer()) : window, css::uno::UNO_QUERY);
    std::string faults;
    if (container.is())
        for (const auto& part : container->getWindows())
            if (const auto fault = fault_of(part); !fault.empty())
                faults += name + ": " + fault + "\n";
    return faults;
}

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
std::string faults_of_windows() {
    std::string all;
    on_main_thread([&] {
        const Ref<css::awt::XExtendedToolkit> toolkit(css::awt::Toolkit::create(office().context()),
                                                      css::uno::UNO_QUERY_THROW);
        for (sal_Int32 i = 0; i < toolkit->getTopWindowCount(); ++i) {
            const Ref<css::uno::XInterface> top(toolkit->getTopWindow(i), css::uno::UNO_QUERY);
            const Ref<acc::XAccessible> accessible(top, css::uno::UNO_QUERY);
            const Seen seen = accessible.is() ? accessible->getAccessibleContext() : Seen();
            if (seen.is() && seen->getAccessibleRole() == role::DIALOG)
                all += faults_within(top, name_of(seen));
        }
    });
    return all;
}
#pragma GCC diagnostic pop

std::string not_for_people(const std::string& said) {
    for (const char* const inside : {"com.sun.star", "com::sun::star", "xception", "std::"})
        if (said.find(inside) != std::string::npos)
            return inside;
    static const std::regex word("[A-Za-z0-9.-]+\\.[A-Za-z0-9.-]+"), unfilled("\\{[a-z_]+#?\\}");
    std::smatch hole;
    if (std::regex_search(said, hole, unfilled))
        return hole.str();
    for (std::sregex_iterator at(said.begin(), said.end(), word), end; at != end; ++at)
        if (keys().contains(at->str()))
            return at->str();
    return {};
}

} // namespace kehoach::test
