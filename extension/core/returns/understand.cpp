// SPDX-License-Identifier: MPL-2.0
#include "form/align.hpp"
#include "form/filled_form.hpp"
#include "grammar/date.hpp"
#include "returns/return_file.hpp"
#include "sheetfile/values.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <charconv>
#include <set>

namespace kehoach::returns {

namespace {

using Place = std::pair<int, int>;

/// A day as it was typed, in words or as a day.
bool day_of(const form::CellValue& value, double& days) {
    if (value.is_number) {
        days = value.number;
        return true;
    }
    const auto written = grammar::find_date(value.text);
    if (!written || !written->date.complete() || !grammar::is_valid(written->date))
        return false;
    return sheetfile::days_of(grammar::iso(written->date), days);
}

class Understanding {
public:
    Understanding(const form::SheetForm& sheet, const form::FigureWords& words)
        : sheet_(sheet), form_(sheet.spec, sheet.filled, words) {
        made_.sheet = sheet.sheet;
        made_.spec = sheet.spec;
        made_.version = sheet.version;
        find_faults(words);
    }

    ReturnedForm run() {
        for (const form::GridCell& cell : form_.grid().cells)
            if (takes_part(cell) && form_.has(cell.row, cell.column))
                if (const form::CellValue* value = form_.at(cell.row, cell.column))
                    made_.given.push_back(given(cell, *value));
        std::sort(made_.given.begin(), made_.given.end(), [](const Given& a, const Given& b) {
            return std::pair{a.row, a.column} < std::pair{b.row, b.column};
        });
        return std::move(made_);
    }

private:
    static bool takes_part(const form::GridCell& cell) {
        return cell.role == form::CellRole::input ||
               (cell.role == form::CellRole::row_label && cell.text.empty());
    }

    void find_faults(const form::FigureWords& words) {
        for (form::FormFault& fault : form::check(sheet_.spec, sheet_.filled, words)) {
            const Place place{fault.form_row, fault.form_column};
            if (fault.key == "form.not-a-choice" && is_counted(place))
                continue;
            const bool strange = is_strange_head(fault);
            if (strange)
                leave_out_under(place);
            else if (fault.error && fault.form_row >= 0)
                wrong_.insert(place);
            made_.deviations.push_back({.path = {},
                                        .sheet = sheet_.sheet,
                                        .cell = form::address(fault.row, fault.column),
                                        .key = std::move(fault.key),
                                        .arguments = std::move(fault.arguments),
                                        .numbers = std::move(fault.numbers),
                                        .error = fault.error,
                                        .left_out = strange || (fault.error && adds_up(place))});
        }
    }

    /// Another head than the form's, and no slip of the pen.
    static bool is_strange_head(const form::FormFault& fault) {
        if (fault.form_row < 0 || (fault.key != "form.header-changed" && fault.key != "form.given-changed"))
            return false;
        const auto said = [&](const char* name) {
            const auto found =
                std::ranges::find(fault.arguments, name, &std::pair<std::string, std::string>::first);
            return form::Label{found == fault.arguments.end() ? std::string() : text::fold(found->second)};
        };
        return form::align({said("expected")}, {said("value")}).at.front() < 0;
    }

    /// All that stands below a head, right of a name, and in the rows of a group.
    void leave_out_under(const Place& head) {
        const auto& cells = form_.grid().cells;
        const auto at = std::ranges::find_if(cells, [&](const form::GridCell& cell) {
            return Place{cell.row, cell.column} == head;
        });
        if (at == cells.end())
            return;
        if (at->role == form::CellRole::given)
            return leave_out_rows_called(form_.body_row(head.first).label);
        int last_row = head.first;
        while (at->role == form::CellRole::group_label && form_.is_item(last_row + 1))
            ++last_row;
        for (const form::GridCell& cell : cells)
            if (at->role == form::CellRole::header
                    ? cell.column >= at->column && cell.column < at->column + at->column_span
                    : cell.row >= head.first && cell.row <= last_row)
                wrong_.insert({cell.row, cell.column});
    }

    /// Rows of one name are told apart by the words beside it: where these are others, it may be the other
    /// row.
    void leave_out_rows_called(const std::string& name) {
        for (const form::GridCell& cell : form_.grid().cells)
            if (form_.in_body(cell.row) && form_.body_row(cell.row).label == name)
                wrong_.insert({cell.row, cell.column});
    }

    bool is_counted(const Place& place) const {
        const form::CellValue* value = form_.at(place.first, place.second);
        return value != nullptr && !counted_choices(value->text, form_.leaf(place.second).choices).empty();
    }

    bool adds_up(const Place& place) const {
        return std::ranges::any_of(form_.grid().cells, [&](const form::GridCell& cell) {
            return Place{cell.row, cell.column} == place && cell.role == form::CellRole::input;
        });
    }

    Given given(const form::GridCell& cell, const form::CellValue& value) const {
        const auto [row, column] = form::on_sheet(sheet_.filled, cell.row, cell.column);
        Given made{cell.row, cell.column, Says::words, 0, 0, value.text, form::address(row, column)};
        if (wrong_.contains({cell.row, cell.column}) || value.is_error)
            made.says = Says::left_out;
        else if (cell.accepts == form::Accepts::date)
            made.says = day_of(value, made.first) ? Says::day : Says::words;
        else if (cell.accepts != form::Accepts::anything && cell.accepts != form::Accepts::choice)
            take_figure(form_.entry(cell.row, cell.column), made);
        return made;
    }

    static void take_figure(const form::Entry& entry, Given& made) {
        static const std::map<form::Says, Says> as{
            {form::Says::nothing, Says::none},    {form::Says::number, Says::number},
            {form::Says::pair, Says::pair},       {form::Says::none_arisen, Says::none},
            {form::Says::no_data, Says::no_data}, {form::Says::unreadable, Says::left_out}};
        made.says = as.at(entry.says);
        made.first = entry.first;
        made.second = entry.second;
    }

    const form::SheetForm& sheet_;
    form::FilledForm form_;
    ReturnedForm made_;
    std::set<Place> wrong_;
};

} // namespace

ReturnedForm understood(const form::SheetForm& form, const form::FigureWords& words) {
    return Understanding(form, words).run();
}

std::vector<int> counted_choices(std::string_view text, const std::vector<std::string>& choices) {
    std::vector<int> counts(choices.size(), 0);
    const std::string whole(text);
    for (const std::string_view part : text::split(whole, ';')) {
        const auto colon = part.rfind(':');
        if (colon == std::string_view::npos)
            return {};
        const auto word = std::ranges::find_if(choices, [&](const std::string& choice) {
            return text::same_wording(choice, part.substr(0, colon));
        });
        const std::string_view digits = text::trim(part.substr(colon + 1));
        int count = 0;
        const auto end = std::from_chars(digits.data(), digits.data() + digits.size(), count);
        if (word == choices.end() || digits.empty() || end.ptr != digits.data() + digits.size() || count < 0)
            return {};
        counts[static_cast<std::size_t>(word - choices.begin())] += count;
    }
    return counts;
}

} // namespace kehoach::returns
