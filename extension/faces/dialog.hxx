// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/dialog_events.hxx"

#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XDialog2.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XFrame.hpp>
#include <com/sun/star/graphic/XGraphic.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <functional>
#include <rtl/ref.hxx>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::faces {

/// A window of dialogs/NAME.xdl above a frame, with its fields by name. Values are UTF-8. Its button `help`
/// and F1 open the guide at the topic that the .xdl gives it (dlg:tag), or set_topic.
class Dialog {
public:
    Dialog(const css::uno::Reference<css::uno::XComponentContext>& context,
           const css::uno::Reference<css::frame::XFrame>& frame, const char* name);
    ~Dialog();
    Dialog(const Dialog&) = delete;
    Dialog& operator=(const Dialog&) = delete;

    /// Of an edit field, a label or a list of one choice; check boxes and radio buttons: "1" or "".
    std::string value(std::string_view control) const;
    void set_value(std::string_view control, const std::string& value);
    /// Lists of several choices: positions.
    std::vector<int> choices(std::string_view control) const;
    int choice(std::string_view control) const;
    void choose(std::string_view control, int position);
    /// Of a list, or what a field to type in offers.
    void set_items(std::string_view control, const std::vector<std::string>& items);

    /// The words of one line of a list; what is chosen stays chosen.
    void set_item(std::string_view control, int position, const std::string& item);
    void set_picture(std::string_view control, const css::uno::Reference<css::graphic::XGraphic>& picture);

    /// How wide words are in a control, and the room there is in it for words, in the same units.
    int width_of(std::string_view control, const std::string& words) const;
    int room_in(std::string_view list) const;

    void set_label(std::string_view control, const std::string& text);
    void set_title(const std::string& text);
    /// Another topic of the guide, where one window has several uses.
    void set_topic(const char* topic);
    void show(std::string_view control, bool visible);
    /// Moves a control to a height in the window, and gives it one, in its own units.
    void put_at(std::string_view control, int y, int height);
    int y_of(std::string_view control) const;
    /// How many lines the words of a control take in the width it has.
    int lines(std::string_view control) const;
    void set_step(int step);
    void enable(std::string_view control, bool enabled);
    /// The button that Enter presses.
    void make_default(std::string_view button);
    void focus(std::string_view control);
    /// The same, with these words chosen where they stand in the field: what is typed takes their place.
    void focus_on(std::string_view field, const std::string& words);
    /// The step a field is on, and the words of the label before it (NAMELabel), without colon.
    int step_of(std::string_view control) const;
    std::string label_of(std::string_view control) const;
    /// Marks a field as faulty and says why to who cannot see the mark; an empty reason clears it.
    void mark(std::string_view control, const std::string& reason);
    /// The same, said in words too (label "fault"), and the person is led there.
    void refuse(std::string_view control, const std::string& reason);

    void on_press(std::string_view button, std::function<void()> action);
    /// Of a radio button too, which may tell of others of its group.
    void on_tick(std::string_view box, std::function<void()> action);
    void on_choose(std::string_view list, std::function<void()> action);
    /// When a line of a list is clicked twice, or Enter is pressed on it.
    void on_open(std::string_view list, std::function<void()> action);
    /// When what stands in a field has been changed and the person goes on.
    void on_leave(std::string_view field, std::function<void()> action);
    /// At every letter typed, and when the program itself changes the text.
    void on_type(std::string_view field, std::function<void()> action);
    /// By Escape, in a window that does not close by it.
    void on_escape(std::function<void()> action);
    /// An action that is called from elsewhere than by a control: what it throws ends the window, as with
    /// those.
    std::function<void()> guarded(std::function<void()> action);
    /// Runs until `end`, or until the person cancels (false).
    bool run();
    void end();

private:
    css::uno::Reference<css::awt::XControl> control(std::string_view name) const;
    css::uno::Reference<css::beans::XPropertySet> model(std::string_view control) const;
    void set_property(std::string_view control, const char* name, const css::uno::Any& value);
    rtl::Reference<DialogEvents> events(std::function<void()> action);
    void help();

    css::uno::Reference<css::uno::XComponentContext> context_;
    css::uno::Reference<css::frame::XFrame> frame_;
    css::uno::Reference<css::awt::XDialog2> dialog_;
    css::uno::Reference<css::awt::XControlContainer> controls_;
    std::string default_; ///< button
    std::function<void()> escape_;
    std::string failure_; ///< of an action: thrown again when the window is closed
    bool ended_ = false;
};

} // namespace kehoach::faces
