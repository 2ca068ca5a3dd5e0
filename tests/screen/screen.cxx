// SPDX-License-Identifier: MPL-2.0
#include "screen.hxx"

#include "office/package.hxx"
#include "office/text.hxx"
#include "on_main_thread.hxx"

#include <array>
#include <chrono>
#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/AccessibleStateType.hpp>
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/accessibility/XAccessibleAction.hpp>
#include <com/sun/star/accessibility/XAccessibleEditableText.hpp>
#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XExtendedToolkit.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/lang/IndexOutOfBoundsException.hpp>
#include <gtest/gtest.h>
#include <regex>

namespace kehoach::test {

namespace acc = css::accessibility;
template<typename T>
using Ref = css::uno::Reference<T>;

namespace {

constexpr double patience = 60;    // seconds: another machine may be several times as slow
constexpr int most_children = 300; // a sheet has a thousand million cells, and none of them is a button

Seen context_of(const Ref<acc::XAccessible>& accessible) {
    return accessible.is() ? accessible->getAccessibleContext() : Seen();
}

/// Children come and go while we look: one that has gone is none.
Seen child(const Seen& parent, sal_Int32 index) {
    try {
        return context_of(parent->getAccessibleChild(index));
    } catch (const css::lang::IndexOutOfBoundsException&) {
        return {};
    } catch (const css::lang::DisposedException&) {
        return {};
    }
}

bool visit_here(const Seen& seen, const std::function<bool(const Seen&)>& visitor) {
    if (visitor(seen))
        return true;
    const auto count = std::min<sal_Int32>(seen->getAccessibleChildCount(), most_children);
    for (sal_Int32 i = 0; i < count; ++i)
        if (const Seen below = child(seen, i); below.is() && visit_here(below, visitor))
            return true;
    return false;
}

/// Visits until the visitor says stop; below nothing there is nothing. On the main thread, where nothing goes
/// or comes meanwhile.
bool visit(const Seen& seen, const std::function<bool(const Seen&)>& visitor) {
    bool stopped = false;
    if (seen.is())
        on_main_thread([&] { stopped = visit_here(seen, visitor); });
    return stopped;
}

// Deprecated in the reference, with nothing in its place: there is no other way to the windows of dialogs.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
/// Asked for on the main thread: elsewhere one that is just being made or going is only half there.
std::vector<Seen> windows() {
    std::vector<Seen> found;
    on_main_thread([&] {
        const Ref<css::awt::XExtendedToolkit> toolkit(css::awt::Toolkit::create(office().context()),
                                                      css::uno::UNO_QUERY_THROW);
        for (sal_Int32 i = 0; i < toolkit->getTopWindowCount(); ++i)
            if (const Seen window =
                    context_of(Ref<acc::XAccessible>(toolkit->getTopWindow(i), css::uno::UNO_QUERY));
                window.is())
                found.push_back(window);
    });
    return found;
}

#pragma GCC diagnostic pop

std::string file(const std::string& path) {
    return office::read_file(url_of(std::filesystem::path(KEHOACH_SOURCE_DIR) / path));
}

std::string language() {
    return options().locale == "vi" ? "vi" : "en";
}

css::uno::Sequence<css::beans::PropertyValue> named(const std::map<std::string, std::string>& arguments) {
    std::vector<css::beans::PropertyValue> all;
    for (const auto& [name, value] : arguments) {
        all.emplace_back();
        all.back().Name = office::ustring(name);
        all.back().Value <<= office::ustring(value);
    }
    return {all.data(), static_cast<sal_Int32>(all.size())};
}

std::string title_after(const std::string& xcu, std::size_t at) {
    const std::string mark = language() == "vi" ? "xml:lang=\"vi\">" : "xml:lang=\"en-US\">";
    const auto from = xcu.find(mark, at) + mark.size();
    return xcu.substr(from, xcu.find('<', from) - from);
}

} // namespace

std::string name_of(const Seen& seen) {
    return office::utf8(seen->getAccessibleName());
}

bool is_enabled(const Seen& seen) {
    return seen->getAccessibleStateSet()->contains(acc::AccessibleStateType::ENABLED);
}

bool is_active(const Seen& window) {
    return window->getAccessibleStateSet()->contains(acc::AccessibleStateType::ACTIVE);
}

bool is_shown(const Seen& seen) {
    return seen->getAccessibleStateSet()->contains(acc::AccessibleStateType::SHOWING);
}

bool is_ticked(const Seen& box) {
    return box->getAccessibleStateSet()->contains(acc::AccessibleStateType::CHECKED);
}

std::vector<Seen> all(const Seen& root, sal_Int16 role) {
    std::vector<Seen> found;
    visit(root, [&](const Seen& seen) {
        if (seen->getAccessibleRole() == role)
            found.push_back(seen);
        return false;
    });
    return found;
}

Seen find(const Seen& root, sal_Int16 role, const std::string& name) {
    Seen found;
    visit(root, [&](const Seen& seen) {
        if (seen->getAccessibleRole() != role || name_of(seen) != name)
            return false;
        found = seen;
        return true;
    });
    return found;
}

Seen find_field(const Seen& root, const std::string& name) {
    // Of a field of several lines only the frame has the name; the text is inside.
    const auto is_editable = [](const Seen& seen) {
        return Ref<acc::XAccessibleEditableText>(seen, css::uno::UNO_QUERY).is();
    };
    Seen found;
    const auto take = [&](const Seen& seen) {
        if (is_editable(seen))
            found = seen;
        return found.is();
    };
    visit(root, [&](const Seen& seen) {
        const auto kind = seen->getAccessibleRole();
        const bool named = kind != acc::AccessibleRole::LABEL && name_of(seen) == name;
        return named && seen != root && visit(seen, take);
    });
    return found;
}

std::string text_of(const Seen& field) {
    return office::utf8(Ref<acc::XAccessibleText>(field, css::uno::UNO_QUERY_THROW)->getText());
}

void type(const Seen& field, const std::string& text) {
    ASSERT_TRUE(field.is()) << "no field for " << text;
    on_main_thread([&] {
        Ref<acc::XAccessibleEditableText>(field, css::uno::UNO_QUERY_THROW)->setText(office::ustring(text));
    });
}

void act(const Seen& seen) {
    on_main_thread(
        [&] { Ref<acc::XAccessibleAction>(seen, css::uno::UNO_QUERY_THROW)->doAccessibleAction(0); });
    // Those who listen are told by a message to the main thread: this one comes behind it.
    on_main_thread([] {});
}

void press(const Seen& button) {
    ASSERT_TRUE(button.is());
    // What was typed or chosen a moment ago may be what enables it.
    ASSERT_TRUE(
        wait_until("the button to be enabled: " + name_of(button), [&] { return is_enabled(button); }));
    act(button);
}

bool reads(const Seen& root, const std::string& wanted) {
    return visit(root, [&](const Seen& seen) {
        const Ref<acc::XAccessibleText> text(seen, css::uno::UNO_QUERY);
        return name_of(seen).find(wanted) != std::string::npos ||
               (text.is() && office::utf8(text->getText()).find(wanted) != std::string::npos);
    });
}

/// What is looked at may have gone: that is no answer yet.
static bool sees(const std::function<bool()>& look) {
    try {
        return look();
    } catch (const css::lang::DisposedException&) {
        return false;
    }
}

bool wait_until(const std::string& what, const std::function<bool()>& look) {
    const auto limit = std::chrono::steady_clock::now() + std::chrono::duration<double>(patience);
    while (std::chrono::steady_clock::now() < limit) {
        if (sees(look))
            return true;
        if (office().ends_now())
            break;
    }
    ADD_FAILURE() << "waited in vain for: " << what;
    return false;
}

Seen wait_for(const std::string& what, const std::function<Seen()>& look) {
    Seen found;
    wait_until(what, [&] {
        found = look();
        return found.is();
    });
    return found;
}

Seen window_of(const Model& model) {
    const auto window = model->getCurrentController()->getFrame()->getContainerWindow();
    return context_of(Ref<acc::XAccessible>(window, css::uno::UNO_QUERY_THROW));
}

std::vector<Seen> dialogs() {
    std::vector<Seen> found;
    on_main_thread([&] {
        found = windows();
        std::erase_if(found, [](const Seen& window) {
            return window->getAccessibleRole() != acc::AccessibleRole::DIALOG &&
                   window->getAccessibleRole() != acc::AccessibleRole::ALERT;
        });
    });
    return found;
}

bool has_dialog() {
    return !dialogs().empty();
}

Seen dialog() {
    return wait_for("a dialog", [] { return has_dialog() ? dialogs().front() : Seen(); });
}

Seen window_reading(const std::string& wanted) {
    return wait_for("a window with: " + wanted, [&] {
        for (const auto& window : windows())
            if (reads(window, wanted))
                return window;
        return Seen();
    });
}

Seen dialog_titled(const std::string& key) {
    return wait_for("the window " + key, [&] {
        for (const auto& window : dialogs())
            if (name_of(window) == words(key))
                return window;
        return Seen();
    });
}

Seen dialog_button(const std::string& name) {
    return wait_for("a window with the button " + name, [&] {
        for (const auto& window : dialogs())
            if (const auto button = find(window, acc::AccessibleRole::PUSH_BUTTON, name); button.is())
                return button;
        return Seen();
    });
}

/// The button of this name, if it can be pressed now.
static Seen usable_button(const Seen& window, const std::string& name) {
    const auto button = find(window, acc::AccessibleRole::PUSH_BUTTON, name);
    return button.is() && is_shown(button) && is_enabled(button) ? button : Seen();
}

/// It can only be cancelled, and goes by itself where it is not.
static bool shows_progress(const Seen& window) {
    const auto buttons = all(window, acc::AccessibleRole::PUSH_BUTTON);
    return buttons.size() == 1 && name_of(buttons.front()) == words("dialog.cancel");
}

/// Of a window of ours by its words, of the office's own by theirs; a message has only its "OK".
static Seen way_out_of(const Seen& window) {
    if (shows_progress(window))
        return {};
    // Its button that goes on reads as that of a window in which going on is no way out.
    if (name_of(window) == words("welcome.title"))
        return usable_button(window, words("welcome.go"));
    const bool vietnamese = language() == "vi";
    const std::array ways_out{words("dialog.leave.discard"),
                              words("dialog.office.later"),
                              words("dialog.cancel"),
                              words("dialog.close"),
                              std::string("Cancel"),
                              std::string(vietnamese ? "Thôi" : "No"),
                              std::string(vietnamese ? "Không" : "Close"),
                              std::string("OK")};
    for (const auto& name : ways_out)
        if (const auto button = usable_button(window, name); button.is())
            return button;
    return {};
}

std::vector<Seen> ways_out() {
    std::vector<Seen> found;
    on_main_thread([&] {
        for (const auto& window : dialogs())
            if (const auto button = way_out_of(window); button.is())
                found.push_back(button);
    });
    return found;
}

void leave_by(const std::vector<Seen>& buttons) {
    for (const auto& button : buttons)
        try {
            act(button);
        } catch (const css::lang::DisposedException&) { // its window has gone by itself
            continue;
        }
}

void leave_windows() {
    leave_by(ways_out());
}

ClosingDialogs::~ClosingDialogs() {
    // A document closed while its window goes on takes the office with it.
    wait_until("the windows to close", [] {
        leave_windows();
        return !has_dialog();
    });
}

Dispatched::Dispatched(const Model& model, const std::string& url,
                       const std::map<std::string, std::string>& arguments)
    : event_(std::async(
          std::launch::async, [url, given = named(arguments),
                               frame = Ref<css::frame::XDispatchProvider>(
                                   model->getCurrentController()->getFrame(), css::uno::UNO_QUERY_THROW)] {
              css::frame::DispatchResultEvent event;
              css::frame::DispatchHelper::create(office().context())
                  ->executeDispatch(frame, office::ustring(url), rtl::OUString(), 0, given) >>= event;
              return event;
          })) {}

bool Dispatched::is_done() const {
    return event_.wait_for(std::chrono::seconds(0)) == std::future_status::ready;
}

css::frame::DispatchResultEvent Dispatched::get() {
    if (event_.wait_for(std::chrono::duration<double>(patience)) == std::future_status::ready)
        return event_.get();
    ADD_FAILURE() << "the command does not come back";
    return {};
}

Dispatched::~Dispatched() {
    if (!event_.valid())
        return;
    wait_until("the command to come back", [&] {
        if (is_done())
            return true;
        leave_windows();
        return false;
    });
}

std::string string_table() {
    return file("dialogs/strings_" + language() + ".txt");
}

std::string words(const std::string& key, const std::map<std::string, std::string>& arguments) {
    const std::string table = "\n" + string_table();
    const auto at = table.find("\n" + key + " = ");
    if (at == std::string::npos)
        throw std::runtime_error("no string " + key);
    const auto from = at + key.size() + 4;
    std::string text = table.substr(from, table.find('\n', from) - from);
    std::erase(text, '~'); // before the letter of a button that a key chooses
    for (const auto& [name, value] : arguments)
        text.replace(text.find("{" + name + "}"), name.size() + 2, value);
    return text;
}

std::string menu_title(const std::string& command) {
    const auto xcu = file("extension/registry/Addons.xcu");
    return title_after(xcu, xcu.find("<value>org.kehoach:" + command + "</value>"));
}

std::string menu_title_of_bar(const std::string& node) {
    const auto xcu = file("extension/registry/Addons.xcu");
    return title_after(xcu, xcu.find("oor:name=\"" + node + "\""));
}

} // namespace kehoach::test
