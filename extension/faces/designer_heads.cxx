// SPDX-License-Identifier: MPL-2.0
#include "faces/designer_heads.hxx"

#include "office/strings.hxx"

#include <algorithm>

namespace kehoach::faces {

using form::Column;
using form::FormSpec;
using form::HeadPlace;

DesignerHeads::DesignerHeads(DesignerDesk& desk) : desk_(desk), content_(desk, [this] { show(); }) {
    Dialog& dialog = desk_.dialog;
    const auto fresh = [this] { return text("designer.head.fresh"); };
    on_edit(
        "headAdd", [=, this](FormSpec& form) { return add_beside(form, chosen(), fresh()); }, true);
    on_edit(
        "headBelow", [=, this](FormSpec& form) { return add_below(form, chosen(), fresh()); }, true);
    on_edit("headRemove", [this](FormSpec& form) { return remove_head(form, chosen()); });
    on_edit("headUp", [this](FormSpec& form) { return move_head(form, chosen(), -1); });
    on_edit("headDown", [this](FormSpec& form) { return move_head(form, chosen(), 1); });
    on_edit("headIn", [this](FormSpec& form) { return indent_head(form, chosen()); });
    on_edit("headOut", [this](FormSpec& form) { return outdent_head(form, chosen()); });
    dialog.on_choose("heads", unless_showing(desk_, [this] {
                         at_ = static_cast<std::size_t>(std::max(desk_.dialog.choice("heads"), 0));
                         show_head();
                         desk_.chosen();
                     }));
    dialog.on_type("headTitle", unless_showing(desk_, [this] { typed_title(); }));
    dialog.on_tick("numbered", unless_showing(desk_, [this] { take_numbers(); }));
}

std::string DesignerHeads::text(const char* key,
                                const std::vector<std::pair<std::string, std::string>>& arguments) const {
    return office::string(desk_.context, key, arguments);
}

/// A step that a button makes; `name_it`: what is new is named next.
void DesignerHeads::on_edit(const char* button, std::function<std::optional<HeadPlace>(FormSpec&)> edit,
                            bool name_it) {
    desk_.dialog.on_press(button, [this, edit = std::move(edit), name_it] {
        HeadPlace place;
        const bool done = desk_.designer.change([&](FormSpec& form) {
            const auto found = edit(form);
            place = found.value_or(HeadPlace());
            return found.has_value();
        });
        if (!done)
            return desk_.say(text("designer.refused.head", {{"column", head().title}}));
        show();
        choose(place);
        desk_.changed();
        if (name_it)
            desk_.dialog.focus_on("headTitle", head().title);
    });
}

std::string DesignerHeads::line_of(const form::HeadLine& line) const {
    const Column& column = form::head_at(desk_.designer.spec(), line.place);
    std::string indent;
    for (std::size_t level = 1; level < line.place.size(); ++level)
        indent += "    ";
    const std::string title = column.title.empty() ? text("designer.head.untitled") : column.title;
    if (line.leaf < 0)
        return indent +
               text("designer.head.group",
                    {{"title", title}, {"count", std::to_string(form::leaves(column.children).size())}});
    const auto doubts = desk_.designer.doubts_of(column.key);
    const bool open = std::any_of(doubts.begin(), doubts.end(), [](const form::Designer::Doubt& one) {
        return one.certainty == form::Certainty::open;
    });
    return indent + text(open             ? "designer.head.doubtful"
                         : doubts.empty() ? "designer.head.column"
                                          : "designer.head.likely",
                         {{"title", title}, {"kind", kind_name(desk_.context, column.kind)}});
}

void DesignerHeads::show() {
    const Showing showing(desk_);
    const FormSpec& form = desk_.designer.spec();
    lines_ = form::head_lines(form.columns);
    at_ = std::min(at_, lines_.size() - 1);
    for (std::size_t i = 0; i < lines_.size(); ++i) // the same column, wherever it is now
        if (lines_[i].leaf >= 0 && form::head_at(form, lines_[i].place).key == key_)
            at_ = i;
    std::vector<std::string> items;
    for (const form::HeadLine& line : lines_)
        items.push_back(line_of(line));
    desk_.dialog.set_items("heads", items);
    desk_.dialog.set_value("numbered", form::key_column(form) == 1 ? "1" : "");
    show_head();
}

void DesignerHeads::choose(const HeadPlace& place) {
    for (std::size_t i = 0; i < lines_.size(); ++i)
        if (lines_[i].place == place)
            at_ = i;
    show_head();
}

std::pair<int, int> DesignerHeads::chosen_leaves() const {
    const int count = lines_[at_].leaf >= 0 ? 1 : static_cast<int>(form::leaves(head().children).size());
    for (std::size_t i = at_; i < lines_.size(); ++i)
        if (lines_[i].leaf >= 0)
            return {lines_[i].leaf, count};
    return {};
}

std::vector<form::Designer::Doubt> DesignerHeads::doubts() const {
    return desk_.designer.doubts_of(head().key);
}

void DesignerHeads::show_head() {
    const Showing showing(desk_);
    Dialog& dialog = desk_.dialog;
    if (dialog.choice("heads") != static_cast<int>(at_))
        dialog.choose("heads", static_cast<int>(at_));
    key_ = head().key;
    dialog.set_value("headTitle", head().title);
    content_.show(chosen());
}

void DesignerHeads::typed_title() {
    const std::string title = desk_.dialog.value("headTitle");
    std::string field = "headTitle";
    for (const std::size_t position : chosen())
        field += "/" + std::to_string(position);
    desk_.designer.change([&](FormSpec& form) { return rename_head(form, chosen(), title); }, field);
    const Showing showing(desk_);
    desk_.dialog.set_item("heads", static_cast<int>(at_), line_of(lines_[at_]));
    content_.show(chosen()); // a title of two parts may go over two cells
    desk_.changed();
}

void DesignerHeads::take_numbers() {
    const bool wanted = !desk_.dialog.value("numbered").empty();
    desk_.designer.change(
        [&](FormSpec& form) { return number_rows(form, wanted, text("designer.head.ordinal")); });
    show();
    desk_.changed();
}

} // namespace kehoach::faces
