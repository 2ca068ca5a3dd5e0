// SPDX-License-Identifier: MPL-2.0
#include "calc/book_sheet.hxx"
#include "calc/sheet.hxx"
#include "office/gate.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "returns/figure_totals.hpp"
#include "returns/gathered.hpp"
#include "returns/result_book.hpp"
#include "session/make.hxx"
#include "session/new_document.hxx"
#include "session/return_files.hxx"
#include "session/title.hxx"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <map>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;
using returns::BookSheet;
using returns::Gathered;

class Consolidation {
public:
    /// `asking`: a workbook with the forms that are wanted.
    Consolidation(const Context& context, const Model& target, const Model& asking, const std::string& language)
        : context_(context), target_(target), language_(language), data_(library(context)),
          forms_(calc::read_forms(target)), asked_(asking == target ? forms_ : calc::read_forms(asking)) {}

    std::string run(const std::vector<std::string>& urls) {
        read_ = read_returns(context_, target_, urls, *data_, language_);
        returns::Wishes wishes;
        for (const calc::SheetForm& form : asked_)
            wishes.forms.push_back(form.spec);
        gathered_ = returns::gather(read_.files, wishes);
        if (gathered_.forms.empty())
            throw office::Refused("session.consolidate.nothing", {{"why", first_reason()}});
        const returns::BookWords says = words();
        office::UndoScope scope(target_, office::ustring(office::string(context_, "session.undo.consolidate")));
        const returns::ResultBook book = returns::result_book(gathered_, says);
        for (const BookSheet& sheet : book.sheets)
            draw(scope, sheet);
        const BookSheet deviations = returns::deviations_sheet(
            gathered_, says, [&](const returns::Deviation& one) { return sentence(one); });
        if (!gathered_.deviations.empty())
            draw(scope, deviations);
        for (const BookSheet& sheet : book.sheets)
            if (sheet.kind == BookSheet::Kind::units)
                calc::keep_heads_in_sight(target_, sheet);
        return json();
    }

private:
    std::string say(std::string_view key, const form::Arguments& arguments = {}) const {
        return office::string(context_, key, arguments, language_);
    }

    std::string first_reason() const {
        for (const ReadReturns::Named& one : read_.named)
            if (!one.reason.empty())
                return one.reason;
        return {};
    }

    returns::BookWords words() const {
        returns::BookWords words;
        const std::pair<const char*, std::string*> all[] = {
            {"book.deviations", &words.deviations_sheet}, {"book.row", &words.row},
            {"book.unit", &words.unit},                   {"book.file", &words.file},
            {"book.sheet", &words.sheet},                 {"book.cell", &words.cell},
            {"book.part", &words.part},                   {"book.whole", &words.whole},
            {"book.joined", &words.joined},               {"book.what", &words.what},
            {"book.left-out", &words.left_out},           {"book.yes", &words.yes},
            {"book.form", &words.form},                   {"book.units", &words.units_sheet}};
        for (const auto& [key, word] : all)
            *word = say(key);
        make_new(words.units_sheet);
        make_new(words.deviations_sheet);
        return words;
    }

    /// What stands in the workbook already stays there.
    void make_new(std::string& name) const {
        const auto there = calc::sheet_names(target_);
        const std::string wanted = name;
        const auto is_there = [&] {
            return std::ranges::any_of(there, [&](const std::string& one) { return one.starts_with(name); });
        };
        for (int number = 2; is_there(); ++number)
            name = wanted + " " + std::to_string(number);
    }

    /// A form that the target has is filled in there.
    void draw(office::UndoScope& scope, const BookSheet& sheet) {
        if (sheet.kind != BookSheet::Kind::form) {
            calc::draw_book_sheet(context_, scope, target_, sheet, read_.home);
            if (sheet.kind == BookSheet::Kind::units) {
                calc::write_formulas(scope, target_, form_sheet_, *form_);
                form_ = nullptr;
            }
            return;
        }
        form_ = &sheet;
        const auto& spec = gathered_.forms[sheet.form].spec;
        const auto own = std::ranges::find_if(forms_, [&](const calc::SheetForm& form) {
            return returns::form_key(form.spec) == returns::form_key(spec) &&
                   form.spec.rows.free == sheet.drawn->rows.free; // rows of units want room
        });
        form_sheet_ = own != forms_.end()
                          ? own->sheet
                          : calc::draw(context_, scope, target_, *sheet.drawn, sheet.name, calc::words(context_));
        sheets_.push_back(form_sheet_);
    }

    std::string sentence(const returns::Deviation& one) const {
        return say(one.key, form::as_written(one.arguments, one.numbers,
                                             language_.empty() ? office::language(context_) : language_));
    }

    const returns::Source* source_of(const std::string& path) const {
        const auto found = std::ranges::find(gathered_.sources, path, &returns::Source::path);
        return path.empty() || found == gathered_.sources.end() ? nullptr : &*found;
    }

    boost::json::array receipts() const {
        boost::json::array all;
        for (const ReadReturns::Named& one : read_.named) {
            const returns::Source* const source = source_of(one.path);
            const bool received = source != nullptr && source->use != returns::Use::unread &&
                                  source->use != returns::Use::no_form;
            boost::json::object receipt{{"url", one.url},
                                        {"received", received},
                                        {"counted", source != nullptr && source->use == returns::Use::counted},
                                        {"inputs", one.inputs},
                                        {"blank", one.blank},
                                        {"reason", nullptr}};
            if (source != nullptr && !source->unit.empty())
                receipt["unit"] = source->unit;
            if (!received)
                receipt["reason"] = one.reason.empty() ? say("session.consolidate.other-form") : one.reason;
            all.push_back(std::move(receipt));
        }
        return all;
    }

    boost::json::array deviations() const {
        boost::json::array all;
        for (const returns::Deviation& one : gathered_.deviations)
            all.emplace_back(say(one.left_out && !one.cell.empty() ? "session.consolidate.left-out"
                                                                   : "session.consolidate.deviation",
                                 {{"file", one.path}, {"message", sentence(one)}}));
        return all;
    }

    boost::json::array totals() const {
        boost::json::array all;
        for (std::size_t at = 0; at < gathered_.forms.size(); ++at)
            for (const returns::FigureTotal& total : returns::figure_totals(gathered_.forms[at])) {
                boost::json::array sources;
                for (const auto& [path, value] : total.sources)
                    sources.push_back(boost::json::object{{"source", path}, {"value", value}});
                all.push_back(boost::json::object{{"sheet", sheets_[at]},
                                                  {"cell", form::address(total.row, total.column)},
                                                  {"value", total.text},
                                                  {"sources", std::move(sources)}});
            }
        return all;
    }

    std::string json() const {
        return boost::json::serialize(boost::json::object{
            {"receipts", receipts()}, {"deviations", deviations()}, {"totals", totals()}});
    }

    const Context& context_;
    const Model target_;
    const std::string language_;
    const std::shared_ptr<const Library> data_;
    const std::vector<calc::SheetForm> forms_; ///< of the target
    const std::vector<calc::SheetForm> asked_;
    ReadReturns read_;
    Gathered gathered_;
    std::vector<std::string> sheets_; ///< by form
    const BookSheet* form_ = nullptr; ///< whose formulas wait for the sheet of its units
    std::string form_sheet_;
};

} // namespace

std::string consolidate(const Context& context, const Model& target, const std::vector<std::string>& urls,
                        const std::string& language) {
    office::require_calc(target);
    office::require_editable(target);
    return Consolidation(context, target, target, language).run(urls);
}

Consolidated consolidate_anew(const Context& context, const Model& asking, const std::vector<std::string>& urls) {
    office::require_calc(asking);
    const Model made = new_document(context, Application::calc, true);
    try {
        Consolidated done{made, Consolidation(context, made, asking, {}).run(urls)};
        const auto sheets = calc::sheet_names(made);
        calc::go_to(made, sheets.front(), "A1");
        propose_name(made, office::string(context, "consolidate.name"));
        forget_undo(made);
        return done;
    } catch (...) {
        close(made);
        throw;
    }
}

} // namespace kehoach::session
