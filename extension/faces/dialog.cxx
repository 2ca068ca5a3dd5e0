// SPDX-License-Identifier: MPL-2.0
#include "faces/dialog.hxx"

#include "faces/guide.hxx"
#include "faces/message.hxx"
#include "faces/window_key.hxx"
#include "office/gone.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"

#include <algorithm>
#include <com/sun/star/awt/DialogProvider2.hpp>
#include <com/sun/star/awt/ImageScaleMode.hpp>
#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XComboBox.hpp>
#include <com/sun/star/awt/XDevice.hpp>
#include <com/sun/star/awt/XFixedText.hpp>
#include <com/sun/star/awt/XFont.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XRadioButton.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <optional>
#include <stdexcept>

namespace kehoach::faces {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using rtl::OUString;

namespace {

/// Ground of what is faulty, and words on it: dark desktops have light words, which nobody reads there.
constexpr sal_Int32 fault_colour = 0xFFE0DC, fault_words = 0x202020;

Reference<css::awt::XDialog2> open(const Reference<css::uno::XComponentContext>& context,
                                   const Reference<css::frame::XFrame>& frame, const char* name) {
    css::uno::Sequence<css::beans::NamedValue> arguments;
    if (frame.is())
        arguments = office::seq<css::beans::NamedValue>(
            {css::beans::NamedValue("ParentWindow", Any(frame->getContainerWindow()))});
    const OUString url =
        "vnd.sun.star.extension://org.kehoach/dialogs/" + OUString::createFromAscii(name) + ".xdl";
    return Reference<css::awt::XDialog2>(
        css::awt::DialogProvider2::create(context)->createDialogWithArguments(url, arguments),
        UNO_QUERY_THROW);
}

} // namespace

Dialog::Dialog(const Reference<css::uno::XComponentContext>& context,
               const Reference<css::frame::XFrame>& frame, const char* name)
    : context_(context), frame_(frame), dialog_(open(context, frame, name)),
      controls_(dialog_, UNO_QUERY_THROW) {
    if (controls_->getControl("help").is())
        on_press("help", [this] { help(); });
}

Dialog::~Dialog() {
    const Reference<css::lang::XComponent> component(dialog_, UNO_QUERY);
    if (component.is())
        office::unless_gone([&] { component->dispose(); });
}

Reference<css::awt::XControl> Dialog::control(std::string_view name) const {
    const auto found = controls_->getControl(office::ustring(name));
    if (!found.is())
        throw std::logic_error("dialog without control " + std::string(name));
    return found;
}

Reference<css::beans::XPropertySet> Dialog::model(std::string_view name) const {
    return Reference<css::beans::XPropertySet>(control(name)->getModel(), UNO_QUERY_THROW);
}

void Dialog::set_property(std::string_view name, const char* property, const Any& value) {
    model(name)->setPropertyValue(OUString::createFromAscii(property), value);
}

std::string Dialog::value(std::string_view name) const {
    const auto found = control(name);
    if (const Reference<css::awt::XCheckBox> box(found, UNO_QUERY); box.is())
        return box->getState() == 1 ? "1" : "";
    if (const Reference<css::awt::XRadioButton> radio(found, UNO_QUERY); radio.is())
        return radio->getState() ? "1" : "";
    if (const Reference<css::awt::XListBox> list(found, UNO_QUERY); list.is())
        return office::utf8(list->getSelectedItem());
    return office::utf8(Reference<css::awt::XTextComponent>(found, UNO_QUERY_THROW)->getText());
}

void Dialog::set_value(std::string_view name, const std::string& value) {
    const auto found = control(name);
    if (const Reference<css::awt::XCheckBox> box(found, UNO_QUERY); box.is())
        return box->setState(value.empty() ? 0 : 1);
    if (const Reference<css::awt::XRadioButton> radio(found, UNO_QUERY); radio.is())
        return radio->setState(!value.empty());
    if (const Reference<css::awt::XListBox> list(found, UNO_QUERY); list.is())
        return list->selectItem(office::ustring(value), true);
    Reference<css::awt::XTextComponent>(found, UNO_QUERY_THROW)->setText(office::ustring(value));
}

std::vector<int> Dialog::choices(std::string_view name) const {
    std::vector<int> all;
    for (const auto position :
         Reference<css::awt::XListBox>(control(name), UNO_QUERY_THROW)->getSelectedItemsPos())
        all.push_back(position);
    return all;
}

int Dialog::choice(std::string_view name) const {
    return Reference<css::awt::XListBox>(control(name), UNO_QUERY_THROW)->getSelectedItemPos();
}

void Dialog::choose(std::string_view name, int position) {
    Reference<css::awt::XListBox>(control(name), UNO_QUERY_THROW)
        ->selectItemPos(static_cast<sal_Int16>(position), true);
}

void Dialog::set_items(std::string_view name, const std::vector<std::string>& items) {
    std::vector<OUString> lines;
    for (const auto& item : items)
        lines.push_back(office::ustring(item));
    const auto fill = [&](const auto& list) { // at once: a list of many lines takes seconds line by line
        list->removeItems(0, list->getItemCount());
        list->addItems(css::uno::Sequence<OUString>(lines.data(), static_cast<sal_Int32>(lines.size())), 0);
    };
    const auto found = control(name);
    if (const Reference<css::awt::XComboBox> box(found, UNO_QUERY); box.is())
        return fill(box);
    fill(Reference<css::awt::XListBox>(found, UNO_QUERY_THROW));
}

void Dialog::set_item(std::string_view name, int position, const std::string& item) {
    const Reference<css::awt::XListBox> list(control(name), UNO_QUERY_THROW);
    const auto at = static_cast<sal_Int16>(position);
    const auto words = office::ustring(item);
    if (list->getItem(at) == words)
        return;
    const auto chosen = list->getSelectedItemPos();
    list->addItem(words, at);
    list->removeItems(static_cast<sal_Int16>(at + 1), 1);
    list->selectItemPos(chosen, true);
}

void Dialog::set_picture(std::string_view name, const Reference<css::graphic::XGraphic>& picture) {
    set_property(name, "ScaleMode", Any(css::awt::ImageScaleMode::ISOTROPIC));
    set_property(name, "Graphic", Any(picture));
}

void Dialog::set_label(std::string_view name, const std::string& text) {
    set_property(name, "Label", Any(office::ustring(text)));
}

void Dialog::set_title(const std::string& text) {
    dialog_->setTitle(office::ustring(text));
}

void Dialog::set_topic(const char* topic) {
    set_property("help", "Tag", Any(OUString::createFromAscii(topic)));
}

/// What is filled in stays where the guide cannot be opened.
void Dialog::help() {
    try {
        open_guide(context_, control("help"));
    } catch (const office::Refused& refused) {
        show_message(context_, frame_, Mood::fault, office::string(context_, refused.key, refused.arguments));
    }
}

void Dialog::show(std::string_view name, bool visible) {
    set_property(name, "EnableVisible", Any(visible));
}

void Dialog::put_at(std::string_view name, int y, int height) {
    set_property(name, "PositionY", Any(sal_Int32(y)));
    set_property(name, "Height", Any(sal_Int32(height)));
}

int Dialog::y_of(std::string_view name) const {
    sal_Int32 y = 0;
    model(name)->getPropertyValue("PositionY") >>= y;
    return y;
}

int Dialog::lines(std::string_view name) const {
    const auto one = control(name);
    const Reference<css::awt::XLayoutConstrains> layout(one, UNO_QUERY);
    const Reference<css::awt::XWindow> window(one, UNO_QUERY);
    if (!layout.is() || !window.is())
        return 1;
    constexpr sal_Int32 any_height = 10'000;
    const auto wanted = layout->calcAdjustedSize({window->getPosSize().Width, any_height}).Height;
    const auto one_line = std::max<sal_Int32>(layout->getMinimumSize().Height, 1);
    return (wanted + one_line - 1) / one_line; // what is around the words counts once only
}

int Dialog::width_of(std::string_view name, const std::string& words) const {
    const Reference<css::awt::XDevice> device(control(name)->getPeer(), UNO_QUERY_THROW);
    return device->getFont(css::awt::FontDescriptor())->getStringWidth(office::ustring(words));
}

int Dialog::room_in(std::string_view list) const {
    constexpr double for_scrolling = 0.05; // the bar and the frame, at any size of letters
    const auto width = Reference<css::awt::XWindow>(control(list), UNO_QUERY_THROW)->getPosSize().Width;
    return static_cast<int>(width * (1 - for_scrolling));
}

void Dialog::set_step(int step) {
    const Reference<css::awt::XControl> window(dialog_, UNO_QUERY_THROW);
    const Reference<css::beans::XPropertySet> properties(window->getModel(), UNO_QUERY_THROW);
    properties->setPropertyValue("Step", Any(sal_Int32(step)));
}

void Dialog::focus(std::string_view name) {
    Reference<css::awt::XWindow>(control(name), UNO_QUERY_THROW)->setFocus();
}

void Dialog::focus_on(std::string_view field, const std::string& words) {
    const Reference<css::awt::XTextComponent> text(control(field), UNO_QUERY_THROW);
    const auto wanted = office::ustring(words);
    if (const auto at = text->getText().indexOf(wanted); at >= 0)
        text->setSelection({at, at + wanted.getLength()});
    focus(field);
}

void Dialog::enable(std::string_view name, bool enabled) {
    set_property(name, "Enabled", Any(enabled));
}

void Dialog::make_default(std::string_view button) {
    if (!default_.empty())
        set_property(default_, "DefaultButton", Any(false));
    set_property(button, "DefaultButton", Any(true));
    default_ = button;
}

int Dialog::step_of(std::string_view name) const {
    sal_Int32 step = 0;
    model(name)->getPropertyValue("Step") >>= step;
    return step;
}

std::string Dialog::label_of(std::string_view name) const {
    OUString label;
    model(std::string(name) + "Label")->getPropertyValue("Label") >>= label;
    // The model keeps the key of the string, not the words.
    const auto words =
        label.startsWith("&") ? office::string(context_, office::utf8(label.copy(1))) : office::utf8(label);
    return words.ends_with(':') ? words.substr(0, words.size() - 1) : words;
}

void Dialog::mark(std::string_view name, const std::string& reason) {
    set_property(name, "BackgroundColor", reason.empty() ? Any() : Any(fault_colour));
    set_property(name, "TextColor", reason.empty() ? Any() : Any(fault_words));
    set_property(name, "HelpText", Any(office::ustring(reason)));
}

void Dialog::refuse(std::string_view name, const std::string& reason) {
    mark(name, reason);
    set_label("fault",
              office::string(context_, "dialog.fault", {{"field", label_of(name)}, {"reason", reason}}));
    focus(name);
}

rtl::Reference<DialogEvents> Dialog::events(std::function<void()> action) {
    return new DialogEvents(std::move(action), [this](const std::string& fault) {
        failure_ = fault;
        dialog_->endExecute();
    });
}

void Dialog::on_press(std::string_view name, std::function<void()> action) {
    const Reference<css::awt::XButton> button(control(name), UNO_QUERY_THROW);
    button->addActionListener(events(std::move(action)).get());
}

void Dialog::on_tick(std::string_view name, std::function<void()> action) {
    const auto found = control(name);
    if (const Reference<css::awt::XRadioButton> radio(found, UNO_QUERY); radio.is())
        return radio->addItemListener(events(std::move(action)).get());
    Reference<css::awt::XCheckBox>(found, UNO_QUERY_THROW)->addItemListener(events(std::move(action)).get());
}

void Dialog::on_choose(std::string_view name, std::function<void()> action) {
    const Reference<css::awt::XListBox> list(control(name), UNO_QUERY_THROW);
    list->addItemListener(events(std::move(action)).get());
}

void Dialog::on_open(std::string_view name, std::function<void()> action) {
    const Reference<css::awt::XListBox> list(control(name), UNO_QUERY_THROW);
    list->addActionListener(events(std::move(action)).get());
}

void Dialog::on_leave(std::string_view name, std::function<void()> action) {
    const Reference<css::awt::XWindow> field(control(name), UNO_QUERY_THROW);
    field->addFocusListener(events(std::move(action)).get());
}

void Dialog::on_type(std::string_view name, std::function<void()> action) {
    const Reference<css::awt::XTextComponent> field(control(name), UNO_QUERY_THROW);
    field->addTextListener(events(std::move(action)).get());
}

void Dialog::on_escape(std::function<void()> action) {
    escape_ = guarded(std::move(action));
}

std::function<void()> Dialog::guarded(std::function<void()> action) {
    return [held = events(std::move(action))] { held->guard(); };
}

bool Dialog::run() {
    std::optional<WindowKey> key, escape;
    if (escape_)
        escape.emplace(context_, css::awt::Key::ESCAPE, dialog_, escape_);
    if (controls_->getControl("help").is())
        key.emplace(context_, css::awt::Key::F1, dialog_, guarded([this] { help(); }));
    dialog_->execute();
    if (!failure_.empty())
        throw std::runtime_error(failure_);
    return ended_;
}

void Dialog::end() {
    ended_ = true;
    dialog_->endExecute();
}

} // namespace kehoach::faces
