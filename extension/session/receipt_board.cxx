// SPDX-License-Identifier: MPL-2.0
#include "session/receipt_board.hxx"

#include "calc/kept_text.hxx"
#include "office/gate.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/clock.hxx"
#include "session/draw_result.hxx"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::session {

namespace {

using Model = css::uno::Reference<css::frame::XModel>;
using returns::Mark;

returns::Memory remembered(const Model& workbook) {
    office::require_calc(workbook);
    auto memory = returns::parse_memory(calc::kept_text(workbook));
    if (!memory)
        throw office::Refused("session.board.no-result");
    return *std::move(memory);
}

/// Where its paths start from; they stay as they are until the workbook is brought up to date.
ReturnPaths paths_of(const returns::Memory& memory) {
    return {{}, memory.home, {}};
}

std::pair<std::string, std::string> key_of(const returns::Gathered& all, const returns::Question& question) {
    return {text::fold(question.unit), returns::form_key(all.forms[question.form].spec)};
}

} // namespace

ReceiptBoard::ReceiptBoard(const css::uno::Reference<css::uno::XComponentContext>& context, const Model& workbook)
    : context_(context), workbook_(workbook), words_(context, {}), memory_(remembered(workbook)),
      today_(grammar::iso(today())), before_(returns::gathered(memory_)) {
    titles_ = form_sheets(workbook, before_);
    for (std::size_t at = 0; at < titles_.size(); ++at) {
        const form::FormSpec& spec = before_.forms[at].spec;
        if (titles_[at].empty())
            titles_[at] = spec.title;
        forms_.push_back({titles_[at], spec.code, spec.title});
    }
    gather_again();
}

void ReceiptBoard::gather_again() {
    gathered_ = returns::gathered(memory_);
    unchosen_ = returns::gathered_unchosen(memory_);
    look_again();
}

void ReceiptBoard::look_again() {
    board_ = returns::board(memory_, gathered_, titles_, today_);
}

const returns::BoardColumn& ReceiptBoard::column(const std::string& said) const {
    const auto found = std::ranges::find_if(board_.columns, [&](const returns::BoardColumn& one) {
        return one.key == said || text::fold(one.title) == text::fold(said);
    });
    if (found == board_.columns.end())
        throw office::Refused("session.board.no-form", {{"form", said}});
    return *found;
}

const std::string& ReceiptBoard::unit(const std::string& said) const {
    const auto found =
        std::ranges::find(board_.units, text::fold(said), [](const std::string& one) { return text::fold(one); });
    if (found == board_.units.end())
        throw office::Refused("session.board.no-unit", {{"unit", said}});
    return *found;
}

const returns::Receipt& ReceiptBoard::receipt(const std::string& unit, const std::string& column) const {
    const auto row = std::ranges::find(board_.units, unit) - board_.units.begin();
    const auto at = std::ranges::find(board_.columns, column, &returns::BoardColumn::key) - board_.columns.begin();
    return board_.receipts.at(static_cast<std::size_t>(row)).at(static_cast<std::size_t>(at));
}

std::string ReceiptBoard::path_of(const std::string& file) const {
    return paths_of(memory_).path(file);
}

std::vector<const returns::ReturnFile*> ReceiptBoard::files() const {
    std::vector<const returns::ReturnFile*> all;
    for (const returns::ReturnFile& file : memory_.files)
        if (!file.forms.empty())
            all.push_back(&file);
    std::ranges::stable_partition(all, [](const auto* file) { return !file->unit_sure || file->unit.empty(); });
    return all;
}

void ReceiptBoard::give(const std::string& path, const std::string& unit) {
    const auto known =
        std::ranges::find(board_.units, text::fold(unit), [](const std::string& one) { return text::fold(one); });
    if (!returns::give_to(memory_, path, known == board_.units.end() ? unit : *known))
        throw office::Refused("session.board.no-file", {{"file", path}});
    gather_again();
}

void ReceiptBoard::ask(const form::UnitList& units) {
    twice_ = units.twice;
    left_out_ = units.ended;
    left_out_.insert(left_out_.end(), units.ahead.begin(), units.ahead.end());
    memory_.asked_told = true;
    if (units.crosses)
        ask_by_crosses(units);
    returns::ask(memory_, returns::known_units(units));
    gather_again();
}

void ReceiptBoard::ask_by_crosses(const form::UnitList& units) {
    memory_.not_asked.clear();
    for (const form::UnitForms& unit : units.units)
        for (std::size_t form = 0; form < unit.fills.size(); ++form)
            if (!unit.fills[form])
                memory_.not_asked.emplace_back(unit.unit, board_.columns.at(form).key);
}

void ReceiptBoard::ask(const returns::AskedList& list) {
    memory_.asked_told = true;
    returns::ask(memory_, list);
    gather_again();
}

void ReceiptBoard::ask_as(const PlanAsks& plan) {
    form::UnitList units = plan.units;
    ask_by_crosses(units);
    for (form::UnitForms& unit : units.units)
        for (const returns::KnownUnit& known : memory_.known) // what a plan does not say of a unit
            if (text::fold(known.name) == text::fold(unit.unit))
                unit = {unit.unit, unit.fills, known.also, known.was, known.from, known.to};
    for (std::size_t form = 0; form < plan.deadlines.forms.size(); ++form)
        if (plan.deadlines.forms[form])
            memory_.deadlines[board_.columns.at(form).key] = grammar::iso(*plan.deadlines.forms[form]);
    if (plan.deadlines.report)
        memory_.deadlines[returns::report_column] = grammar::iso(*plan.deadlines.report);
    if (units.units.empty())
        gather_again();
    else
        ask(units);
}

void ReceiptBoard::set_deadline(const std::string& column, const std::string& day) {
    if (day.empty())
        memory_.deadlines.erase(column);
    else
        memory_.deadlines[column] = day;
    look_again();
}

void ReceiptBoard::set_report(const std::string& title) {
    memory_.report = title;
    look_again();
}

void ReceiptBoard::require_past(const std::string& day) const {
    if (day > today_)
        throw office::Refused("session.board.in-future", {{"day", ResultWords::day(day)}});
}

void ReceiptBoard::mark(Mark mark) {
    if (mark.kind == Mark::Kind::returned) {
        if (mark.column.empty() || receipt(mark.unit, mark.column).path.empty())
            throw office::Refused("session.board.nothing-to-return", {{"unit", mark.unit}});
        const auto& path = receipt(mark.unit, mark.column).path;
        const auto source = std::ranges::find(gathered_.sources, path, &returns::Source::path);
        mark.hash = source == gathered_.sources.end() ? std::string() : source->hash;
    }
    if (mark.kind != Mark::Kind::extended) {
        require_past(mark.day);
        if (mark.day.empty() && mark.kind != Mark::Kind::exempt)
            mark.day = today_;
    }
    returns::put_mark(memory_, std::move(mark));
    look_again();
}

void ReceiptBoard::take_paper(const std::string& unit, const std::string& path, const std::string& day) {
    require_past(day);
    returns::drop_marks(memory_, unit, returns::report_column);
    memory_.papers.push_back({unit, returns::report_column, path, day.empty() ? today_ : day});
    look_again();
}

void ReceiptBoard::unmark(const std::string& unit, const std::string& column) {
    returns::drop_marks(memory_, unit, column);
    look_again();
}

void ReceiptBoard::set_received(const std::string& unit, const std::string& column, const std::string& day) {
    require_past(day);
    const returns::Receipt now = receipt(unit, column);
    if (now.received.empty())
        throw office::Refused("session.board.nothing-came", {{"unit", unit}});
    returns::put_received(memory_, unit, column, now, day);
    look_again();
}

const returns::Question* ReceiptBoard::versions(const std::string& unit, const std::string& column) const {
    const auto found = std::ranges::find_if(unchosen_.questions, [&](const returns::Question& one) {
        return one.versions.size() > 1 && key_of(unchosen_, one) == std::pair(text::fold(unit), column);
    });
    return found == unchosen_.questions.end() ? nullptr : &*found;
}

std::vector<returns::Difference> ReceiptBoard::differences(const returns::Question& question) const {
    return returns::differences(memory_.files, unchosen_.forms[question.form], question);
}

int ReceiptBoard::chosen(const returns::Question& question) const {
    const auto holds = memory_.chosen.find(key_of(unchosen_, question));
    for (std::size_t at = 0; holds != memory_.chosen.end() && at < question.versions.size(); ++at)
        if (std::pair(question.versions[at].hash, question.versions[at].sheet) == holds->second)
            return static_cast<int>(at);
    return -1;
}

void ReceiptBoard::choose(const returns::Question& question, std::size_t version) {
    memory_.chosen[key_of(unchosen_, question)] = {question.versions.at(version).hash,
                                                   question.versions.at(version).sheet};
    gathered_ = returns::gathered(memory_);
    look_again();
}

void ReceiptBoard::write() const {
    office::require_editable(workbook_);
    const std::string kept = returns::to_json(memory_);
    const ReturnPaths now(office::utf8(workbook_->getURL()), memory_.home, {});
    const ResultDrawn result{context_,  workbook_, words_,
                             memory_,   gathered_, now.home() == memory_.home ? now.home_of_links() : memory_.home};
    if (kept == calc::kept_text(workbook_) && are_drawn(result, titles_))
        return;
    office::UndoScope scope(workbook_, office::ustring(office::string(context_, "session.undo.board")));
    if (gathered_ == before_)
        draw_receipts(scope, result, titles_);
    else
        draw_result(scope, result, returns::changes(before_, gathered_));
    calc::keep_text(scope, workbook_, kept);
}

} // namespace kehoach::session
