// SPDX-License-Identifier: MPL-2.0
#include "faces/designer_heads.hxx"

#include "form/rows_text.hpp"
#include "office/strings.hxx"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::faces {

namespace {

using form::Column;
using form::ColumnKind;
using form::FormSpec;
using form::HeadPlace;

/// In the order of the list; the last two are for columns that nobody can give another kind.
constexpr std::pair<ColumnKind, const char*> kinds[] = {
    {ColumnKind::count, "designer.kind.count"},     {ColumnKind::money, "designer.kind.money"},
    {ColumnKind::percent, "designer.kind.percent"}, {ColumnKind::pair, "designer.kind.pair"},
    {ColumnKind::text, "designer.kind.text"},       {ColumnKind::date, "designer.kind.date"},
    {ColumnKind::choice, "designer.kind.choice"},   {ColumnKind::given, "designer.kind.given"},
    {ColumnKind::key, "designer.kind.key"},         {ColumnKind::ordinal, "designer.kind.ordinal"}};

int position_of(ColumnKind kind) {
    const auto found = std::find_if(std::begin(kinds), std::end(kinds),
                                    [kind](const auto& one) { return one.first == kind; });
    return static_cast<int>(found - std::begin(kinds));
}

bool is_number(ColumnKind kind) {
    return kind == ColumnKind::count || kind == ColumnKind::money;
}

bool names_rows(ColumnKind kind) {
    return kind == ColumnKind::key || kind == ColumnKind::ordinal;
}

std::string in_lines(const std::vector<std::string>& words) {
    std::string lines;
    for (std::size_t i = 0; i < words.size(); ++i)
        lines += (i == 0 ? "" : "\n") + words[i];
    return lines;
}

/// One for each named row; blank rows have no names.
std::size_t named_rows(const FormSpec& form) {
    const auto rows = form.rows.free > 0 ? std::vector<form::BodyRow>() : form::body_rows(form);
    return static_cast<std::size_t>(
        std::count_if(rows.begin(), rows.end(), [](const form::BodyRow& row) { return !row.is_group; }));
}

constexpr const char* shares[] = {"numeratorLabel", "numerator", "denominatorLabel", "denominator"};

} // namespace

DesignerHeads::DesignerHeads(DesignerDesk& desk) : desk_(desk) {
    Dialog& dialog = desk_.dialog;
    std::vector<std::string> names;
    for (const auto& one : kinds)
        names.push_back(text(one.second));
    dialog.set_items("kind", names);
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
    const auto unless_showing = [this](auto work) {
        return [this, work] {
            if (!desk_.showing)
                work();
        };
    };
    dialog.on_choose("heads", unless_showing([this] {
                         at_ = static_cast<std::size_t>(std::max(desk_.dialog.choice("heads"), 0));
                         show_head();
                         desk_.chosen();
                     }));
    dialog.on_type("headTitle", unless_showing([this] { typed_title(); }));
    dialog.on_choose("kind", unless_showing([this] { take_kind(); }));
    dialog.on_choose("numerator", unless_showing([this] { take_share(true); }));
    dialog.on_choose("denominator", unless_showing([this] { take_share(false); }));
    dialog.on_choose("parts", unless_showing([this] { take_parts(); }));
    dialog.on_choose("less", unless_showing([this] { take_parts(); }));
    dialog.on_type("given", unless_showing([this] { take_given(); }));
    dialog.on_type("choices", unless_showing([this] { take_choices(); }));
    dialog.on_tick("twoCells", unless_showing([this] {
                       Column content = head();
                       content.two_cells = !desk_.dialog.value("twoCells").empty();
                       take(content, "designer.refused.two-cells");
                       if (head().two_cells != content.two_cells)
                           desk_.say(text("designer.refused.two-cells"));
                   }));
    dialog.on_tick("numbered", unless_showing([this] {
                       const bool wanted = !desk_.dialog.value("numbered").empty();
                       desk_.designer.change([&](FormSpec& form) {
                           return number_rows(form, wanted, text("designer.head.ordinal"));
                       });
                       show();
                       desk_.changed();
                   }));
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

std::string DesignerHeads::kind_name(ColumnKind kind) const {
    return text(kinds[position_of(kind)].second);
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
                         {{"title", title}, {"kind", kind_name(column.kind)}});
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
    show_content();
}

/// The fields that say something of the kind of the chosen column.
void DesignerHeads::show_content() {
    const Showing showing(desk_);
    Dialog& dialog = desk_.dialog;
    const Column& column = head();
    const bool leaf = column.children.empty();
    const auto show = [&](std::initializer_list<const char*> controls, bool visible) {
        for (const char* const control : controls)
            dialog.show(control, visible);
    };
    show({"kindLabel", "kind"}, leaf);
    dialog.enable("kind", leaf && !names_rows(column.kind));
    if (leaf)
        dialog.choose("kind", position_of(column.kind));
    const bool share = leaf && column.kind == ColumnKind::percent;
    for (const char* const control : shares)
        dialog.show(control, share);
    if (share) {
        fill("numerator", numbers(true), "designer.share.typed");
        fill("denominator", numbers(false), "designer.share.of-pair");
    }
    show({"partsLabel", "parts", "lessLabel", "less"}, leaf && is_number(column.kind));
    if (leaf && is_number(column.kind))
        for (const char* const list : {"parts", "less"})
            fill(list, numbers(false), nullptr);
    show({"choicesLabel", "choices"}, leaf && column.kind == ColumnKind::choice);
    if (column.kind == ColumnKind::choice)
        dialog.set_value("choices", in_lines(column.choices));
    show({"givenLabel", "given"}, leaf && column.kind == ColumnKind::given);
    if (column.kind == ColumnKind::given)
        dialog.set_value("given", in_lines(column.given));
    show({"twoCells"}, leaf && column.kind == ColumnKind::pair);
    dialog.set_value("twoCells", column.two_cells ? "1" : "");
}

/// Keys of the columns that hold numbers, the chosen one aside.
std::vector<std::string> DesignerHeads::numbers(bool with_pairs) const {
    std::vector<std::string> keys;
    for (const Column* leaf : form::leaves(desk_.designer.spec().columns))
        if (leaf->key != head().key &&
            (is_number(leaf->kind) || (with_pairs && leaf->kind == ColumnKind::pair)))
            keys.push_back(leaf->key);
    return keys;
}

/// Columns by their titles; `none`: the words of the first line, which is no column.
void DesignerHeads::fill(const char* list, const std::vector<std::string>& keys, const char* none) {
    const Column& column = head();
    const FormSpec& form = desk_.designer.spec();
    std::vector<std::string> items;
    std::vector<int> chosen;
    if (none != nullptr)
        items.push_back(text(none));
    for (const std::string& key : keys) {
        const auto& summed = list == std::string_view("less") ? column.less : column.sum_of;
        const bool is_part = std::find(summed.begin(), summed.end(), key) != summed.end();
        const bool is_it =
            none == nullptr
                ? is_part
                : key == (list == std::string_view("numerator") ? column.numerator : column.denominator);
        if (is_it)
            chosen.push_back(static_cast<int>(items.size()));
        items.push_back(form::full_title(form, form::place_of(form, key)));
    }
    if (none != nullptr && chosen.empty())
        chosen.push_back(0);
    desk_.dialog.set_items(list, items);
    for (const int position : chosen)
        desk_.dialog.choose(list, position);
}

void DesignerHeads::typed_title() {
    const std::string title = desk_.dialog.value("headTitle");
    std::string field = "headTitle";
    for (const std::size_t position : chosen())
        field += "/" + std::to_string(position);
    desk_.designer.change([&](FormSpec& form) { return rename_head(form, chosen(), title); }, field);
    const Showing showing(desk_);
    desk_.dialog.set_item("heads", static_cast<int>(at_), line_of(lines_[at_]));
    show_content(); // a title of two parts may go over two cells
    desk_.changed();
}

void DesignerHeads::take(const Column& content, const char* refusal) {
    const bool done =
        desk_.designer.change([&](FormSpec& form) { return set_content(form, chosen(), content); });
    desk_.designer.settle(doubts());
    show();
    desk_.changed();
    if (!done)
        desk_.say(text(refusal));
}

void DesignerHeads::take_kind() {
    Column content = head();
    const auto position = static_cast<std::size_t>(std::max(desk_.dialog.choice("kind"), 0));
    content.kind = kinds[position].first;
    if (content.kind == ColumnKind::choice && content.choices.empty())
        content.choices =
            form::names_in(text("designer.choices.first") + "\n" + text("designer.choices.second"));
    if (content.kind == ColumnKind::given && content.given.empty())
        content.given.assign(named_rows(desk_.designer.spec()), text("designer.given.first"));
    if (content.kind == ColumnKind::given && content.given.empty()) {
        show_content();
        return desk_.say(text("designer.refused.given"));
    }
    take(content, "designer.refused.kind");
    desk_.dialog.focus("kind");
}

/// A share has both its columns or none; a pair holds both numbers itself.
void DesignerHeads::take_share(bool numerator) {
    const auto tops = numbers(true), bottoms = numbers(false);
    const int top = desk_.dialog.choice("numerator") - 1, bottom = desk_.dialog.choice("denominator") - 1;
    const auto key_at = [](const std::vector<std::string>& keys, int at) {
        return at >= 0 && at < static_cast<int>(keys.size()) ? keys[static_cast<std::size_t>(at)]
                                                             : std::string();
    };
    Column content = head();
    content.numerator = key_at(tops, top);
    content.denominator = key_at(bottoms, bottom);
    const bool of_pair = std::find(bottoms.begin(), bottoms.end(), content.numerator) == bottoms.end();
    if (content.numerator.empty() || of_pair)
        content.denominator.clear();
    else if (content.denominator.empty() || content.denominator == content.numerator) {
        const auto other = std::find_if(bottoms.begin(), bottoms.end(),
                                        [&](const std::string& key) { return key != content.numerator; });
        content.denominator = other != bottoms.end() ? *other : std::string();
    }
    take(content, "designer.refused.share");
    desk_.dialog.focus(numerator ? "numerator" : "denominator");
}

void DesignerHeads::take_parts() {
    const auto keys = numbers(false);
    Column content = head();
    content.sum_of.clear();
    content.less.clear();
    for (const int position : desk_.dialog.choices("parts"))
        content.sum_of.push_back(keys.at(static_cast<std::size_t>(position)));
    for (const int position : desk_.dialog.choices("less"))
        content.less.push_back(keys.at(static_cast<std::size_t>(position)));
    const bool done =
        desk_.designer.change([&](FormSpec& form) { return set_content(form, chosen(), content); });
    desk_.designer.settle(doubts());
    if (!done || head().sum_of != content.sum_of || head().less != content.less) {
        desk_.say(text("designer.refused.sum"));
        show_content();
    }
    desk_.changed();
}

/// Lines that are too many have no row; rows without a line get none of their own.
void DesignerHeads::take_given() {
    Column content = head();
    content.given.clear();
    const std::string lines = desk_.dialog.value("given");
    for (const auto line : text::split(lines, '\n'))
        content.given.emplace_back(text::trim(line));
    content.given.resize(named_rows(desk_.designer.spec()));
    if (std::all_of(content.given.begin(), content.given.end(),
                    [](const std::string& word) { return word.empty(); }))
        return desk_.say(text("designer.refused.given"));
    desk_.designer.change([&](FormSpec& form) { return set_content(form, chosen(), content); }, "given");
    desk_.designer.settle(doubts());
    desk_.changed();
}

void DesignerHeads::take_choices() {
    Column content = head();
    content.choices = form::names_in(desk_.dialog.value("choices"));
    if (content.choices.empty())
        return desk_.say(text("designer.refused.choices"));
    desk_.designer.change([&](FormSpec& form) { return set_content(form, chosen(), content); }, "choices");
    desk_.designer.settle(doubts());
    desk_.changed();
}

} // namespace kehoach::faces
