// SPDX-License-Identifier: MPL-2.0
#include "faces/grow_dialog.hxx"

#include "faces/dialog.hxx"
#include "form/rows_text.hpp"
#include "office/strings.hxx"
#include "text/words.hpp"

#include <algorithm>
#include <charconv>

namespace kehoach::faces {
namespace {

using form::ColumnKind;
using Strings = std::vector<std::string>;

/// In the order in which they are offered.
constexpr std::pair<ColumnKind, const char*> kinds[] = {
    {ColumnKind::count, "designer.kind.count"},  {ColumnKind::money, "designer.kind.money"},
    {ColumnKind::pair, "designer.kind.pair"},    {ColumnKind::percent, "designer.kind.percent"},
    {ColumnKind::text, "designer.kind.text"},    {ColumnKind::date, "designer.kind.date"},
    {ColumnKind::choice, "designer.kind.choice"}};

/// Which field a fault is about.
const char* field_of(const std::string& key, const form::RowAxis& rows) {
    if (key == "form.grow.same-column" || key == "form.grow.no-head" || key == "data.expected.form.title" ||
        key == "data.expected.form.column_count")
        return "column";
    if (key == "data.expected.form.choices")
        return "choices";
    return rows.from_year != 0 ? "toYear" : rows.free > 0 ? "more" : "names";
}

/// Nothing where it is no whole number.
std::optional<int> number(std::string_view text) {
    const auto trimmed = text::trim(text);
    int value = 0;
    const auto [end, error] = std::from_chars(trimmed.data(), trimmed.data() + trimmed.size(), value);
    return error == std::errc() && end == trimmed.data() + trimmed.size() ? std::optional(value)
                                                                          : std::nullopt;
}

class GrowDialog {
public:
    GrowDialog(const Call& call, const form::FormSpec& spec)
        : call_(call), spec_(spec), heads_(form::heads(spec)),
          dialog_(call.context, call.frame, "GrowDialog") {
        for (const form::Column* leaf : form::leaves(spec.columns))
            if (leaf->kind == ColumnKind::count || leaf->kind == ColumnKind::money)
                numbers_.push_back(leaf);
        rows();
        columns();
        dialog_.set_label("fault", {});
        dialog_.on_press("ok", [this] { accept(); });
    }

    std::optional<form::Growth> run() { return dialog_.run() ? std::optional(result_) : std::nullopt; }

private:
    std::string text(const char* key) const { return office::string(call_.context, key); }

    bool has_names() const { return !spec_.rows.items.empty() || !spec_.rows.groups.empty(); }

    void show(std::initializer_list<const char*> controls, bool visible) {
        for (const char* const control : controls)
            dialog_.show(control, visible);
    }

    void rows() {
        const auto& rows = spec_.rows;
        show({"fromYearLabel", "fromYear", "toYearLabel", "toYear"}, rows.from_year != 0);
        show({"moreLabel", "more"}, rows.free > 0);
        show({"namesLabel", "names"}, has_names());
        show({"groupLabel", "group"}, !rows.groups.empty());
        if (rows.from_year != 0) {
            dialog_.set_value("fromYear", std::to_string(rows.from_year));
            dialog_.set_value("toYear", std::to_string(rows.to_year));
        }
        Strings groups;
        for (const auto& group : rows.groups)
            groups.push_back(group.title);
        dialog_.set_items("group", groups);
        if (!groups.empty())
            dialog_.choose("group", static_cast<int>(groups.size()) - 1);
    }

    void columns() {
        Strings places{text("grow.under.none")}, names;
        for (const auto& path : heads_) {
            std::string place;
            for (const auto& title : path)
                place += (place.empty() ? "" : " ▸ ") + title;
            places.push_back(place);
        }
        for (const auto& kind : kinds)
            names.push_back(text(kind.second));
        Strings numbers{text("grow.share.typed")};
        for (const auto* leaf : numbers_)
            numbers.push_back(leaf->title);
        for (const auto& [list, items] :
             {std::pair{"under", places}, {"kind", names}, {"part", numbers}, {"whole", numbers}}) {
            dialog_.set_items(list, items);
            dialog_.choose(list, 0);
        }
        dialog_.on_choose("kind", [this] { show_kind(); });
        show_kind();
    }

    ColumnKind kind() const {
        return kinds[static_cast<std::size_t>(std::max(dialog_.choice("kind"), 0))].first;
    }

    void show_kind() {
        show({"choicesLabel", "choices"}, kind() == ColumnKind::choice);
        show({"partLabel", "part", "wholeLabel", "whole"}, kind() == ColumnKind::percent);
    }

    void accept() {
        for (const char* const control : {"fromYear", "toYear", "more", "names", "column", "choices"})
            dialog_.mark(control, {});
        form::Growth growth;
        if (!read_rows(growth))
            return;
        read_column(growth);
        form::GrowthFault fault;
        if (!form::grown(spec_, growth, fault))
            return dialog_.refuse(
                field_of(fault.key, spec_.rows),
                office::string(call_.context, fault.key, {{"value", fault.value}, {"found", fault.value}}));
        result_ = std::move(growth);
        dialog_.end();
    }

    bool no_number(const char* field) {
        dialog_.refuse(field, text("grow.no-number"));
        return false;
    }

    bool read_rows(form::Growth& growth) {
        if (spec_.rows.from_year != 0) {
            growth.from_year = number(dialog_.value("fromYear"));
            growth.to_year = number(dialog_.value("toYear"));
            if (!growth.from_year || !growth.to_year)
                return no_number(growth.from_year ? "toYear" : "fromYear");
        }
        if (const std::string more = dialog_.value("more");
            spec_.rows.free > 0 && !text::trim(more).empty()) {
            const auto count = number(more);
            if (!count || *count < 0)
                return no_number("more");
            growth.free_rows = *count;
        }
        if (has_names())
            growth.items = form::names_in(dialog_.value("names"));
        if (!spec_.rows.groups.empty())
            growth.group =
                spec_.rows.groups[static_cast<std::size_t>(std::max(dialog_.choice("group"), 0))].title;
        return true;
    }

    void read_column(form::Growth& growth) {
        const std::string title = dialog_.value("column");
        if (text::trim(title).empty())
            return;
        growth.column.emplace();
        growth.column->title = title;
        growth.column->kind = kind();
        if (const int under = dialog_.choice("under"); under > 0)
            growth.under = heads_[static_cast<std::size_t>(under) - 1];
        if (kind() == ColumnKind::choice)
            growth.column->choices = form::names_in(dialog_.value("choices"));
        if (kind() == ColumnKind::percent) {
            growth.column->numerator = number_key("part");
            growth.column->denominator = number_key("whole");
        }
    }

    std::string number_key(const char* list) const {
        const int chosen = dialog_.choice(list);
        return chosen > 0 ? numbers_[static_cast<std::size_t>(chosen) - 1]->key : std::string();
    }

    const Call& call_;
    const form::FormSpec& spec_;
    const std::vector<Strings> heads_;
    std::vector<const form::Column*> numbers_;
    Dialog dialog_;
    form::Growth result_;
};

} // namespace

std::optional<form::Growth> ask_growth(const Call& call, const form::FormSpec& spec) {
    return GrowDialog(call, spec).run();
}

} // namespace kehoach::faces
