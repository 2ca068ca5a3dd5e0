// SPDX-License-Identifier: MPL-2.0
#include "form/check_parts.hpp"
#include "form/figure.hpp"
#include "grammar/date.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <charconv>
#include <cmath>

namespace kehoach::form {

namespace {

/// A date format that came along on a number: no table counts up to the days of our years.
constexpr double first_likely_day = 20000; // 1954

std::string list(const std::vector<std::string>& all, const char* between) {
    std::string made;
    for (const std::string& one : all)
        made += (made.empty() ? "" : between) + one;
    return made;
}

class Inputs {
public:
    explicit Inputs(FilledForm& form) : form_(form) {}

    void check(const GridCell& cell) {
        const CellValue* value = form_.at(cell.row, cell.column);
        if (!value)
            return;
        if (value->is_error)
            return bad(cell, "form.cell-error", *value);
        switch (cell.accepts) {
        case Accepts::anything:
            return;
        case Accepts::date:
            return day(cell, *value);
        case Accepts::choice:
            return choice(cell, *value);
        case Accepts::pair:
            return pair(cell, *value);
        case Accepts::count:
        case Accepts::money:
        case Accepts::percent:
            return number(cell, *value);
        }
    }

private:
    void bad(const GridCell& cell, std::string key, const CellValue& value, std::string expected = {}) {
        form_.fault(cell.row, cell.column, std::move(key), Said(value), std::move(expected));
    }

    /// One reading is a repair: safe where nothing else can have been meant. Of several the user chooses.
    void propose(const GridCell& cell, std::string key, const CellValue& value,
                 const std::vector<CellInput>& readings, bool safe) {
        FormFault* fault = form_.fault(cell.row, cell.column, std::move(key), Said(value));
        if (!fault)
            return;
        std::vector<std::string> texts;
        for (const CellInput& reading : readings) {
            texts.push_back(reading.text);
            if (reading.as_number)
                fault->numbers = {"proposed"};
            fault->repairs.push_back({"form.repair.figure", safe, {reading}});
        }
        fault->arguments.emplace_back("proposed", list(texts, "; "));
    }

    CellInput input(const GridCell& cell, std::string text, bool as_number) const {
        return {form_.sheet_row(cell.row), form_.sheet_column(cell.column), std::move(text), as_number};
    }

    void number(const GridCell& cell, const CellValue& value) {
        const Entry entry = form_.entry(cell.row, cell.column);
        if (entry.says == Says::none_arisen || entry.says == Says::no_data)
            return;
        if (value.is_date)
            return date_for_number(cell, value);
        if (value.is_number)
            return in_range(cell, value, value.number);
        const auto figure = figure_in(value.text, cell.accepts, form_.words());
        if (!figure)
            return bad(cell, "form.text-for-number", value);
        if (!may_be(cell, figure->number))
            return in_range(cell, value, figure->number);
        const bool sure = figure->certainty == Certainty::sure;
        propose(cell, sure ? "form.number-as-text" : "form.number-unsure", value,
                {input(cell, plain(figure->number), true)}, sure);
    }

    static bool may_be(const GridCell& cell, double number) {
        return number >= 0 && (cell.accepts != Accepts::count || number == std::floor(number)) &&
               (cell.accepts != Accepts::percent || number <= 1);
    }

    void in_range(const GridCell& cell, const CellValue& value, double number) {
        if (number < 0)
            return bad(cell, "form.negative", value);
        if (cell.accepts == Accepts::count && number != std::floor(number))
            return bad(cell, "form.not-whole", value);
        if (cell.accepts == Accepts::percent && number > 1)
            form_.fault(cell.row, cell.column, "form.over-total", percent(number), percent(1));
    }

    static Said percent(double share) {
        Said said(share * 100);
        said.text += "%";
        return said;
    }

    void date_for_number(const GridCell& cell, const CellValue& value) {
        std::vector<CellInput> readings;
        if (value.number < first_likely_day && may_be(cell, value.number))
            readings.push_back(input(cell, plain(value.number), true));
        if (readings.empty())
            return bad(cell, "form.date-for-number", value);
        propose(cell, "form.number-unsure", value, readings, false);
    }

    void pair(const GridCell& cell, const CellValue& value) {
        const Entry entry = form_.entry(cell.row, cell.column);
        if (entry.says == Says::pair && entry.first > entry.second)
            form_.fault(cell.row, cell.column, "form.over-total", Said(entry.first), Said(entry.second));
        if (entry.says != Says::unreadable)
            return;
        if (value.is_date) {
            std::vector<CellInput> readings;
            for (const std::string& text : pairs_of_day(value.number))
                readings.push_back(input(cell, text, false));
            return propose(cell, "form.date-for-pair", value, readings, false);
        }
        const auto read = value.is_number ? std::nullopt : pair_in(value.text, form_.words());
        if (!read)
            return bad(cell, "form.not-a-pair", value);
        const bool sure = read->certainty == Certainty::sure && read->first <= read->second;
        propose(cell, sure ? "form.pair-as-text" : "form.pair-unsure", value,
                {input(cell, read->text(), false)}, sure);
    }

    void choice(const GridCell& cell, const CellValue& value) {
        const auto& known = cell.choices;
        const auto same = [&](const std::string& one) { return text::fold(one) == text::fold(value.text); };
        if (std::none_of(known.begin(), known.end(), same) && !form_.words().says_no_data(value.text))
            bad(cell, "form.not-a-choice", value, list(known, ", "));
    }

    /// Rows of years hold what happened in them.
    void day(const GridCell& cell, const CellValue& value) {
        const int wanted = form_.spec().rows.from_year == 0 ? 0 : std::stoi(form_.body_row(cell.row).label);
        int year = 0;
        if (value.is_number) {
            year = year_of_day(value.number);
        } else if (const auto written = grammar::find_date(value.text)) {
            if (written->date.complete() && !grammar::is_valid(written->date))
                return bad(cell, "form.not-a-date", value);
            year = written->date.year;
        }
        if (wanted != 0 && year != 0 && year != wanted)
            form_.fault(cell.row, cell.column, "form.other-year", std::to_string(year),
                        std::to_string(wanted), false);
    }

    FilledForm& form_;
};

} // namespace

void check_inputs(FilledForm& form) {
    Inputs inputs(form);
    for (const GridCell& cell : form.grid().cells)
        if (cell.role == CellRole::input && form.has(cell.row, cell.column))
            inputs.check(cell);
}

} // namespace kehoach::form
