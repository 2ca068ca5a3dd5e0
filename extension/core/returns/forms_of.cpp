// SPDX-License-Identifier: MPL-2.0
#include "returns/forms_of.hpp"

#include "form/figure.hpp"
#include "returns/result_book.hpp"
#include "returns/units.hpp"
#include "sheetfile/forms_in.hpp"

#include <algorithm>
#include <set>

namespace kehoach::returns {

namespace {

class Workbooks {
public:
    Workbooks(const KnownForms& known, const form::FigureWords& words) : known_(known), words_(words) {
        for (const form::FormSpec& spec : known.forms)
            grids_.push_back(form::layout(spec));
    }

    FormsOf run(const sheetfile::Workbook& workbook) {
        std::set<std::string> marked;
        for (const form::SheetForm& form : sheetfile::forms_in(workbook)) {
            marked.insert(form.sheet);
            take(form);
        }
        for (const sheetfile::Sheet& sheet : workbook.sheets)
            if (!marked.contains(sheet.name) && !sheet.cells.empty() && !is_of_results(sheet))
                by_heads_of(sheet, workbook.words_only);
        return std::move(made_);
    }

private:
    void take(const form::SheetForm& form) {
        if (made_.unit.empty())
            made_.unit = unit_on_cover(form);
        made_.forms.push_back(understood(form, words_));
    }

    /// The figures of the units of a level below: their heads are those of the form.
    static bool is_of_results(const sheetfile::Sheet& sheet) {
        return std::ranges::find(sheet.names, units_name, &sheetfile::NamedRange::name) != sheet.names.end();
    }

    /// Beside a form that is filled in, a sheet that only looks like it is somebody's working copy.
    bool is_filled(const form::FormSpec& spec) const {
        const std::string key = form_key(spec);
        return std::ranges::any_of(made_.forms, [&](const ReturnedForm& form) {
            return !form.given.empty() && form_key(form.spec) == key;
        });
    }

    /// What people type into a text for a figure, where nothing else can be meant; a sum is one that no formula
    /// gives.
    void take_words(form::Filled& filled) const {
        for (const form::GridCell& cell : filled.grid.cells) {
            const auto found = filled.values.find({cell.row, cell.column});
            const bool is_sum = cell.role == form::CellRole::formula;
            if (is_sum && found == filled.values.end())
                filled.values[{cell.row, cell.column}].is_formula = true;
            if (found == filled.values.end() || (!is_sum && cell.role != form::CellRole::input))
                continue;
            found->second.is_formula = is_sum;
            take_words(found->second, cell.accepts);
        }
    }

    void take_words(form::CellValue& value, form::Accepts accepts) const {
        using form::Accepts;
        if (value.is_number)
            return;
        if (accepts == Accepts::pair) {
            if (const auto pair = form::pair_in(value.text, words_); pair && pair->certainty == form::Certainty::sure)
                value.text = pair->text();
        } else if (accepts == Accepts::count || accepts == Accepts::money || accepts == Accepts::percent) {
            const auto figure = form::figure_in(value.text, accepts, words_);
            if (!figure || figure->certainty != form::Certainty::sure)
                return;
            value.is_number = true;
            value.number = figure->number;
            value.text = form::plain(figure->number);
        }
    }

    void by_heads_of(const sheetfile::Sheet& sheet, bool words_only) {
        std::vector<form::SheetCells> cells;
        for (const form::Grid& grid : grids_)
            cells.push_back(sheetfile::cells_around(sheet, grid));
        const auto like = form_like(known_.forms, cells);
        if (!like)
            return;
        const form::FormSpec& spec = known_.forms[*like];
        if (is_filled(spec))
            return;
        const auto told = known_.told.find(form_key(spec));
        ByHeads read = by_heads(spec, cells[*like], told == known_.told.end() ? ToldHeads() : told->second);
        if (words_only)
            take_words(read.form.filled);
        take({sheet.name, read.form.spec, form::version(spec), std::move(read.form.filled)});
        auto& deviations = made_.forms.back().deviations;
        const bool open = read.map.is_open();
        deviations.insert(
            deviations.begin(),
            {.path = {},
             .sheet = sheet.name,
             .key = open ? "gathered.heads-open" : words_only ? "gathered.from-text" : "gathered.by-heads",
             .arguments = {{"form", spec.title.empty() ? spec.code : spec.title}, {"sheet", sheet.name}},
             .error = open,
             .left_out = open});
        made_.by_heads.push_back({sheet.name, *like, std::move(read.map)});
    }

    const KnownForms& known_;
    const form::FigureWords& words_;
    std::vector<form::Grid> grids_;
    FormsOf made_;
};

} // namespace

bool has_open_heads(const ReturnedForm& form) {
    return std::ranges::find(form.deviations, "gathered.heads-open", &Deviation::key) != form.deviations.end();
}

bool is_open_elsewhere(const ReturnedForm& form) {
    return std::ranges::find(form.deviations, open_elsewhere, &Deviation::key) != form.deviations.end();
}

FormsOf forms_of(const sheetfile::Workbook& workbook, const KnownForms& known,
                 const form::FigureWords& words) {
    return Workbooks(known, words).run(workbook);
}

} // namespace kehoach::returns
