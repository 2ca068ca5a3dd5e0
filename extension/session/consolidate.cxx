// SPDX-License-Identifier: MPL-2.0
#include "calc/kept_text.hxx"
#include "calc/sheet.hxx"
#include "office/gate.hxx"
#include "office/platform.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "returns/figure_totals.hpp"
#include "returns/remembered.hpp"
#include "session/draw_result.hxx"
#include "session/file_now.hxx"
#include "session/kept_units.hxx"
#include "session/make.hxx"
#include "session/new_document.hxx"
#include "session/result_log.hxx"
#include "session/result_sources.hxx"
#include "session/result_words.hxx"
#include "session/title.hxx"
#include "text/work.hpp"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <optional>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;
using returns::Gathered;

class Consolidation {
public:
    /// `asking`: a workbook with the forms that are wanted.
    Consolidation(const Context& context, const Model& target, const Model& asking, const std::string& language,
                  const ResultAnswers& answers)
        : Consolidation(context, target, asking, returns::parse_memory(calc::kept_text(target)), language, answers) {}
    /// `kept`: what it remembers.
    Consolidation(const Context& context, const Model& target, const Model& asking,
                  std::optional<returns::Memory> kept, const std::string& language, const ResultAnswers& answers)
        : target_(target), context_(context), words_(context, language), data_(library(context)),
          kept_(std::move(kept)), drawing_(answers.drawing), is_result_(kept_.has_value()),
          sources_(context, target, proposing(kept_ ? std::move(*kept_) : wishing(asking), asking, answers), *data_, language, answers) {}

    bool is_result() const { return is_result_; }

    /// `what`: key of what is done, for the log; null: it says nothing.
    std::string run(const std::vector<std::string>& urls, bool look_again, const char* what) {
        sources_.read(urls, look_again);
        const returns::Memory& memory = sources_.memory();
        gathered_ = returns::gathered(memory);
        if (gathered_.forms.empty() && !is_result_)
            throw office::Refused("session.consolidate.nothing", {{"why", first_reason()}});
        if (is_result_)
            changes_ = returns::changes(gathered_before(memory), gathered_);
        const std::string remembered = returns::to_json(memory);
        if (is_result_ && remembered == calc::kept_text(target_)) { // the sheets say what the files say
            sheets_ = form_sheets(target_, gathered_);
            return json();
        }
        if (drawing_)
            drawing_();
        office::UndoScope scope(target_, office::ustring(office::string(
                                             context_, is_result_ ? "session.undo.refresh" : "session.undo.consolidate")));
        const ResultDrawn drawn{context_, target_, words_, memory, gathered_, sources_.paths().home_of_links()};
        sheets_ = draw_result(scope, drawn, changes_);
        if (what != nullptr)
            draw_log(scope, drawn, log_entry(context_, words_, what, sources_, gathered_, changes_.size()));
        text::work(text::Watch::piece);
        calc::keep_text(scope, target_, remembered);
        return json();
    }

private:
    /// The form as it was sent out may lie beside the returns.
    static returns::Memory wishing(const Model& asking) {
        returns::Memory memory;
        if (const std::string digest = as_it_lies({}, office::utf8(asking->getURL())).hash; !digest.empty())
            memory.no_returns.insert(digest);
        for (const calc::SheetForm& form : calc::read_forms(asking))
            memory.wished.push_back(form.spec);
        return memory;
    }

    /// Where nobody has said who is asked: to whom the forms were sent.
    returns::Memory proposing(returns::Memory memory, const Model& asking, const ResultAnswers& answers) {
        if (!answers.proposes || !memory.asked.empty() || memory.asked_told)
            return memory;
        const auto list = is_result_ ? last_units_for(context_, memory.wished) : kept_units(context_, asking);
        if (!list.units.empty())
            returns::ask(memory, list);
        proposed_ = list.units.size();
        return memory;
    }

    Gathered gathered_before(const returns::Memory& memory) const {
        return returns::gather(sources_.before(), {memory.asked, memory.wished, memory.chosen});
    }

    std::string first_reason() const {
        for (const ResultSources::Named& one : sources_.named())
            if (!one.reason.empty())
                return one.reason;
        return {};
    }

    const returns::Source* source_of(const std::string& path) const {
        const auto found = std::ranges::find(gathered_.sources, path, &returns::Source::path);
        return path.empty() || found == gathered_.sources.end() ? nullptr : &*found;
    }

    boost::json::array receipts() const {
        boost::json::array all;
        for (const ResultSources::Named& one : sources_.named()) {
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
                receipt["reason"] = one.reason.empty() ? words_.say("session.consolidate.other-form") : one.reason;
            all.push_back(std::move(receipt));
        }
        return all;
    }

    boost::json::array deviations() const {
        boost::json::array all;
        for (const returns::Deviation& one : gathered_.deviations)
            all.emplace_back(words_.say(one.left_out && !one.cell.empty() ? "session.consolidate.left-out"
                                                                   : "session.consolidate.deviation",
                                 {{"file", one.path}, {"message", words_.sentence(one)}}));
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

    boost::json::array changes() const {
        const returns::ChangeWords words = words_.changes(target_);
        boost::json::array all;
        for (const returns::Change& one : changes_)
            all.push_back(boost::json::object{{"what", returns::what_happened(one, words)},
                                              {"file", one.path},
                                              {"unit", one.unit},
                                              {"form", one.form},
                                              {"row", one.row},
                                              {"column", one.column},
                                              {"before", one.before},
                                              {"now", one.now},
                                              {"cell", one.cell}});
        return all;
    }

    static boost::json::array list(const std::vector<std::string>& lines) {
        boost::json::array all;
        for (const std::string& line : lines)
            all.emplace_back(line);
        return all;
    }

    std::string json() const {
        return boost::json::serialize(boost::json::object{{"receipts", receipts()},
                                                          {"deviations", deviations()},
                                                          {"totals", totals()},
                                                          {"changes", changes()},
                                                          {"read", list(sources_.were_read())},
                                                          {"gone", list(sources_.gone())},
                                                          {"proposed", proposed_}});
    }

    const Model target_;
    const Context& context_;
    const ResultWords words_;
    const std::shared_ptr<const Library> data_;
    std::optional<returns::Memory> kept_;
    const std::function<void()> drawing_;
    const bool is_result_;
    std::size_t proposed_ = 0; ///< units that are asked since forms were sent to them
    ResultSources sources_;
    Gathered gathered_;
    std::vector<returns::Change> changes_;
    std::vector<std::string> sheets_; ///< by form
};

/// What `work` gives back; data are loaded before anything is read. What hundreds of returns said takes a hundred MB
/// more than the workbook that is made of them.
auto unless_ended(const auto& work) {
    try {
        auto done = work();
        office::give_back_freed_memory();
        return done;
    } catch (const text::Cancelled&) {
        throw office::Refused("session.cancelled");
    }
}

} // namespace

std::string consolidate(const Context& context, const Model& target, const std::vector<std::string>& urls,
                        const std::string& language, const ResultAnswers& answers) {
    office::require_calc(target);
    office::require_editable(target);
    return unless_ended([&] {
        return Consolidation(context, target, target, language, answers).run(urls, false, "session.undo.consolidate");
    });
}

std::string refresh_result(const Context& context, const Model& target, const std::vector<std::string>& urls,
                           const ResultAnswers& answers) {
    office::require_calc(target);
    office::require_editable(target);
    return unless_ended([&] {
        Consolidation again(context, target, target, {}, answers);
        if (!again.is_result())
            throw office::Refused("session.refresh.no-result");
        return again.run(urls, true, "session.undo.refresh");
    });
}

void move_sources(const Context& context, const Model& result, const std::map<std::string, std::string>& paths) {
    auto memory = returns::parse_memory(calc::kept_text(result));
    if (!memory)
        throw office::Refused("session.refresh.no-result");
    returns::move_files(*memory, paths);
    memory->home.clear();
    Consolidation(context, result, result, std::move(memory), {}, {.proposes = false}).run({}, false, nullptr);
}

Consolidated consolidate_anew(const Context& context, const Model& asking, const std::vector<std::string>& urls,
                              const ResultAnswers& answers) {
    office::require_calc(asking);
    const Model made = new_document(context, Application::calc, true);
    try {
        Consolidated done{made, unless_ended([&] {
                              return Consolidation(context, made, asking, {}, answers)
                                  .run(urls, true, "session.undo.consolidate");
                          })};
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
