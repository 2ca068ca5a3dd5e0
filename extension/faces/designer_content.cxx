// SPDX-License-Identifier: MPL-2.0
#include "faces/designer_content.hxx"

#include "form/rows_text.hpp"
#include "office/strings.hxx"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::faces {

namespace {

using form::Column;
using form::ColumnKind;
using form::FormSpec;

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

std::string kind_name(const css::uno::Reference<css::uno::XComponentContext>& context, ColumnKind kind) {
    return office::string(context, kinds[position_of(kind)].second);
}

DesignerContent::DesignerContent(DesignerDesk& desk, std::function<void()> renew)
    : desk_(desk), renew_(std::move(renew)) {
    std::vector<std::string> names;
    for (const auto& one : kinds)
        names.push_back(text(one.second));
    Dialog& dialog = desk_.dialog;
    dialog.set_items("kind", names);
    dialog.on_choose("kind", unless_showing(desk_, [this] { take_kind(); }));
    dialog.on_choose("numerator", unless_showing(desk_, [this] { take_share(true); }));
    dialog.on_choose("denominator", unless_showing(desk_, [this] { take_share(false); }));
    dialog.on_choose("parts", unless_showing(desk_, [this] { take_parts(); }));
    dialog.on_choose("less", unless_showing(desk_, [this] { take_parts(); }));
    dialog.on_type("given", unless_showing(desk_, [this] { take_given(); }));
    dialog.on_type("choices", unless_showing(desk_, [this] { take_choices(); }));
    dialog.on_tick("twoCells", unless_showing(desk_, [this] { take_cells(); }));
}

std::string DesignerContent::text(const char* key) const {
    return office::string(desk_.context, key);
}

void DesignerContent::show(const form::HeadPlace& place) {
    place_ = place;
    show();
}

void DesignerContent::show() {
    const Showing showing(desk_);
    Dialog& dialog = desk_.dialog;
    const Column& column = head();
    const bool leaf = column.children.empty();
    const auto reveal = [&](std::initializer_list<const char*> controls, bool visible) {
        for (const char* const control : controls)
            dialog.show(control, visible);
    };
    reveal({"kindLabel", "kind"}, leaf);
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
    reveal({"partsLabel", "parts", "lessLabel", "less"}, leaf && is_number(column.kind));
    if (leaf && is_number(column.kind))
        for (const char* const list : {"parts", "less"})
            fill(list, numbers(false), nullptr);
    reveal({"choicesLabel", "choices"}, leaf && column.kind == ColumnKind::choice);
    if (column.kind == ColumnKind::choice)
        dialog.set_value("choices", in_lines(column.choices));
    reveal({"givenLabel", "given"}, leaf && column.kind == ColumnKind::given);
    if (column.kind == ColumnKind::given)
        dialog.set_value("given", in_lines(column.given));
    reveal({"twoCells"}, leaf && column.kind == ColumnKind::pair);
    dialog.set_value("twoCells", column.two_cells ? "1" : "");
}

/// Keys of the columns that hold numbers, the chosen one aside.
std::vector<std::string> DesignerContent::numbers(bool with_pairs) const {
    std::vector<std::string> keys;
    for (const Column* leaf : form::leaves(desk_.designer.spec().columns))
        if (leaf->key != head().key &&
            (is_number(leaf->kind) || (with_pairs && leaf->kind == ColumnKind::pair)))
            keys.push_back(leaf->key);
    return keys;
}

/// Columns by their titles; `none`: the words of the first line, which is no column.
void DesignerContent::fill(const char* list, const std::vector<std::string>& keys, const char* none) {
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

void DesignerContent::take(const Column& content, const char* refusal) {
    const bool done =
        desk_.designer.change([&](FormSpec& form) { return set_content(form, place_, content); });
    desk_.designer.settle(desk_.designer.doubts_of(head().key));
    renew_();
    desk_.changed();
    if (!done)
        desk_.say(text(refusal));
}

void DesignerContent::take_kind() {
    Column content = head();
    const auto position = static_cast<std::size_t>(std::max(desk_.dialog.choice("kind"), 0));
    content.kind = kinds[position].first;
    if (content.kind == ColumnKind::choice && content.choices.empty())
        content.choices =
            form::names_in(text("designer.choices.first") + "\n" + text("designer.choices.second"));
    if (content.kind == ColumnKind::given && content.given.empty())
        content.given.assign(named_rows(desk_.designer.spec()), text("designer.given.first"));
    if (content.kind == ColumnKind::given && content.given.empty()) {
        show();
        return desk_.say(text("designer.refused.given"));
    }
    take(content, "designer.refused.kind");
    desk_.dialog.focus("kind");
}

/// A share has both its columns or none; a pair holds both numbers itself.
void DesignerContent::take_share(bool numerator) {
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

void DesignerContent::take_parts() {
    const auto keys = numbers(false);
    Column content = head();
    content.sum_of.clear();
    content.less.clear();
    for (const int position : desk_.dialog.choices("parts"))
        content.sum_of.push_back(keys.at(static_cast<std::size_t>(position)));
    for (const int position : desk_.dialog.choices("less"))
        content.less.push_back(keys.at(static_cast<std::size_t>(position)));
    const bool done =
        desk_.designer.change([&](FormSpec& form) { return set_content(form, place_, content); });
    desk_.designer.settle(desk_.designer.doubts_of(head().key));
    if (!done || head().sum_of != content.sum_of || head().less != content.less) {
        desk_.say(text("designer.refused.sum"));
        show();
    }
    desk_.changed();
}

void DesignerContent::take_cells() {
    Column content = head();
    content.two_cells = !desk_.dialog.value("twoCells").empty();
    take(content, "designer.refused.two-cells");
    if (head().two_cells != content.two_cells)
        desk_.say(text("designer.refused.two-cells"));
}

/// Lines that are too many have no row; rows without a line get none of their own.
void DesignerContent::take_given() {
    Column content = head();
    content.given.clear();
    const std::string lines = desk_.dialog.value("given");
    for (const auto line : text::split(lines, '\n'))
        content.given.emplace_back(text::trim(line));
    content.given.resize(named_rows(desk_.designer.spec()));
    if (std::all_of(content.given.begin(), content.given.end(),
                    [](const std::string& word) { return word.empty(); }))
        return desk_.say(text("designer.refused.given"));
    desk_.designer.change([&](FormSpec& form) { return set_content(form, place_, content); }, "given");
    desk_.designer.settle(desk_.designer.doubts_of(head().key));
    desk_.changed();
}

void DesignerContent::take_choices() {
    Column content = head();
    content.choices = form::names_in(desk_.dialog.value("choices"));
    if (content.choices.empty())
        return desk_.say(text("designer.refused.choices"));
    desk_.designer.change([&](FormSpec& form) { return set_content(form, place_, content); }, "choices");
    desk_.designer.settle(desk_.designer.doubts_of(head().key));
    desk_.changed();
}

} // namespace kehoach::faces
