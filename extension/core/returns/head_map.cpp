// SPDX-License-Identifier: MPL-2.0
#include "returns/head_map.hpp"

#include "form/filled_form.hpp"
#include "form/sheet_heads.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <numeric>

namespace kehoach::returns {

namespace {

using Lines = std::vector<form::AddedLine>;
using How = MappedLine::How;

std::vector<int> all_places(const std::vector<int>& places, int count) {
    if (!places.empty())
        return places;
    std::vector<int> drawn(static_cast<std::size_t>(count));
    std::iota(drawn.begin(), drawn.end(), 0);
    return drawn;
}

/// What was said of one kind of lines; a head that stands twice on the sheet, or was told of two, is told of
/// none.
class Telling {
public:
    Telling(const ToldHeads::Pairs& told, const Lines& lines) : told_(told), lines_(lines) {}

    /// The line that a person said to be the one with this head; null: none.
    const form::AddedLine* line_of(const std::string& head) const {
        const form::AddedLine* found = nullptr;
        for (const auto& [there, wanted] : told_) {
            if (there.empty() || !text::same_wording(wanted, head))
                continue;
            for (const form::AddedLine& line : lines_)
                if (text::same_wording(line.label, there)) {
                    if (found != nullptr)
                        return nullptr;
                    found = &line;
                }
        }
        return found;
    }

    /// A person said that it is nowhere, or that nothing of it is asked.
    static bool is_left(const ToldHeads::Pairs& told, const std::string& found, const std::string& head) {
        return std::ranges::any_of(told, [&](const auto& one) {
            return found.empty() ? one.first.empty() && text::same_wording(one.second, head)
                                 : one.second.empty() && text::same_wording(one.first, found);
        });
    }

private:
    const ToldHeads::Pairs& told_;
    const Lines& lines_;
};

class Mapping {
public:
    Mapping(const form::FormSpec& spec, const form::SheetCells& cells, const ToldHeads& told)
        : cells_(cells), told_(told), form_(form::placed(spec, cells)),
          heads_(form::find_heads(form::layout(spec), cells)) {
        made_.known = heads_.known;
    }

    ByHeads run() {
        form::Filled& filled = form_.filled;
        if (!made_.known)
            filled.values.clear();
        columns_ = all_places(filled.columns_at, filled.grid.columns);
        rows_ = all_places(filled.rows_at, filled.grid.rows);
        take_columns();
        take_rows();
        if (made_.known &&
            !(columns_ == all_places({}, filled.grid.columns) && rows_ == all_places({}, filled.grid.rows))) {
            filled.columns_at = columns_;
            filled.rows_at = rows_;
        }
        return {std::move(made_), std::move(form_)};
    }

private:
    void take_columns() {
        const form::FormSpec& spec = form_.spec;
        const form::FigureWords words;
        const form::FilledForm heads(spec, form_.filled, words);
        for (int column = 0; column < form_.filled.grid.columns; ++column)
            made_.columns.push_back(taken({heads.path(column), column, -1, head_at(columns_, column)},
                                          columns_, form_.filled.added_columns, told_.columns,
                                          [&](const form::AddedLine& line) {
                                              for (const auto& [row, value] : line.values)
                                                  form_.filled.values.insert_or_assign({row, column}, value);
                                          }));
        for (const form::AddedLine& line : form_.filled.added_columns)
            made_.foreign_columns.push_back(
                {line.at, line.label, Telling::is_left(told_.columns, line.label, {})});
    }

    void take_rows() {
        const form::Grid& grid = form_.filled.grid;
        std::string group;
        int row = grid.body_first;
        for (const form::BodyRow& body : form::body_rows(form_.spec)) {
            if (body.is_group)
                group = body.label;
            const std::string head = group.empty() || body.is_group ? body.label : group + " - " + body.label;
            if (!head.empty())
                made_.rows.push_back(taken({head, row, -1, name_at(row)}, rows_, form_.filled.added_rows,
                                           told_.rows, [&](const form::AddedLine& line) {
                                               for (const auto& [column, value] : line.values)
                                                   form_.filled.values.insert_or_assign({row, column}, value);
                                           }));
            ++row;
        }
        for (const form::AddedLine& line : form_.filled.added_rows)
            made_.foreign_rows.push_back({line.at, line.label, Telling::is_left(told_.rows, line.label, {})});
    }

    /// The lowest of the heads over a column of the sheet.
    std::string head_at(const std::vector<int>& places, int column) const {
        const auto at = static_cast<std::size_t>(places[static_cast<std::size_t>(column)]);
        if (at >= heads_.words.size()) // nowhere
            return {};
        const auto& words = heads_.words[at];
        const auto own =
            std::find_if(words.rbegin(), words.rend(), [](const auto& one) { return !one.empty(); });
        return own == words.rend() ? std::string() : *own;
    }

    std::string name_at(int row) const {
        const int key = columns_[static_cast<std::size_t>(form_.filled.grid.key_column)];
        return form::text_at(cells_, rows_[static_cast<std::size_t>(row)], key);
    }

    template<typename Take>
    MappedLine taken(MappedLine line, std::vector<int>& places, Lines& added, const ToldHeads::Pairs& told,
                     const Take& take) {
        int& at = places[static_cast<std::size_t>(line.of_form)];
        if (!made_.known)
            return {line.head, line.of_form};
        if (at >= 0) {
            line.at = at;
            line.how = How::same;
        } else if (const form::AddedLine* one = Telling(told, added).line_of(line.head)) {
            line.at = at = one->at;
            line.found = one->label;
            line.how = How::told;
            take(*one);
            std::erase_if(added, [&](const form::AddedLine& other) { return other.at == line.at; });
        } else if (Telling::is_left(told, {}, line.head)) {
            line.how = How::left;
        } else if (const auto likely = std::ranges::find(added, line.of_form, &form::AddedLine::instead_of);
                   likely != added.end()) {
            line.at = likely->at;
            line.found = likely->label;
            line.how = How::renamed;
        }
        return line;
    }

    const form::SheetCells& cells_;
    const ToldHeads& told_;
    form::OnSheet form_;
    const form::SheetHeads heads_;
    HeadMap made_;
    std::vector<int> columns_, rows_;
};

/// A line that ties the sheet to a plan says which; without one nobody knows.
bool is_of_another_plan(const form::FormSpec& spec, const form::SheetCells& cells) {
    const std::string line = text::fold(spec.attached_line);
    if (line.empty())
        return false;
    const std::string opening = line.substr(0, line.find(' '));
    for (const auto& [place, value] : cells.values)
        if (const std::string there = text::fold(value.text);
            there.starts_with(opening + " ") || there == line)
            return there != line;
    return false;
}

boost::json::array pairs(const ToldHeads::Pairs& told) {
    boost::json::array all;
    for (const auto& [there, head] : told)
        all.push_back(boost::json::object{{"found", there}, {"head", head}});
    return all;
}

} // namespace

bool HeadMap::is_open() const {
    const auto open = [](const MappedLine& line) {
        return line.how == How::renamed || line.how == How::missing;
    };
    return !known || std::ranges::any_of(columns, open) || std::ranges::any_of(rows, open) ||
           !std::ranges::all_of(foreign_columns, &ForeignLine::told) ||
           !std::ranges::all_of(foreign_rows, &ForeignLine::told);
}

ByHeads by_heads(const form::FormSpec& spec, const form::SheetCells& cells, const ToldHeads& told) {
    return Mapping(spec, cells, told).run();
}

std::optional<std::size_t> form_like(const std::vector<form::FormSpec>& specs,
                                     const std::vector<form::SheetCells>& cells) {
    std::optional<std::size_t> best;
    std::ptrdiff_t most = 0;
    for (std::size_t i = 0; i < specs.size(); ++i) {
        const HeadMap map = by_heads(specs[i], cells[i]).map;
        if (!map.known || is_of_another_plan(specs[i], cells[i]))
            continue;
        const auto same = [](const MappedLine& line) { return line.how == How::same ? 1 : -1; };
        auto known = -static_cast<std::ptrdiff_t>(map.foreign_columns.size() + map.foreign_rows.size());
        for (const auto* lines : {&map.columns, &map.rows})
            for (const MappedLine& line : *lines)
                known += same(line);
        if (known == most)
            best.reset();
        if (known > most)
            best = i;
        most = std::max(most, known);
    }
    return best;
}

ToldHeads as_proposed(const HeadMap& map) {
    const auto said = [](const std::vector<MappedLine>& lines, const std::vector<ForeignLine>& foreign) {
        ToldHeads::Pairs pairs;
        for (const MappedLine& line : lines)
            if (line.how != How::same)
                pairs.emplace_back(line.how == How::missing || line.how == How::left ? "" : line.found, line.head);
        for (const ForeignLine& line : foreign) {
            const auto is_likely = [&](const MappedLine& one) { return one.how == How::renamed && one.at == line.at; };
            if (std::ranges::none_of(lines, is_likely))
                pairs.emplace_back(line.head, "");
        }
        return pairs;
    };
    return {said(map.columns, map.foreign_columns), said(map.rows, map.foreign_rows)};
}

std::string to_json(const ToldHeads& told) {
    return boost::json::serialize(
        boost::json::object{{"columns", pairs(told.columns)}, {"rows", pairs(told.rows)}});
}

std::optional<ToldHeads> parse_told_heads(std::string_view file, std::string_view json,
                                          text::DataFaults& faults) {
    const auto before = faults.size();
    const text::JsonText whole{std::string(file), std::string(json), faults};
    text::JsonObject root(whole, "", faults);
    if (!root.ok())
        return std::nullopt;
    ToldHeads told;
    for (const auto& [name, into] : {std::pair{"columns", &told.columns}, std::pair{"rows", &told.rows}})
        for (const std::string& element : root.elements(name)) {
            text::JsonObject one(whole, element, faults);
            into->emplace_back(one.string("found"), one.string("head"));
            one.no_others();
        }
    root.no_others();
    return faults.size() == before ? std::optional(std::move(told)) : std::nullopt;
}

} // namespace kehoach::returns
