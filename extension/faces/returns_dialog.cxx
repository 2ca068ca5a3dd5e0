// SPDX-License-Identifier: MPL-2.0
#include "faces/returns_dialog.hxx"

#include "calc/unit.hxx"
#include "faces/dialog.hxx"
#include "faces/file_dialog.hxx"
#include "faces/message.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "session/kept_units.hxx"
#include "session/library.hxx"
#include "text/words.hpp"

#include <algorithm>
#include <utility>

namespace kehoach::faces {
namespace {

constexpr std::size_t rows = 6; ///< forms to tick at a time; a button leads on to the next
constexpr std::size_t most_named = 8;

std::string row_name(std::size_t row) {
    return "form" + std::to_string(row + 1);
}

class ReturnsDialog {
public:
    explicit ReturnsDialog(const Call& call)
        : call_(call), forms_(session::forms_to_send(call.model)),
          dialog_(call.context, call.frame, "ReturnsDialog") {
        dialog_.set_value("folder", usual_folder(call.context));
        dialog_.choose("format", 0);
        const auto filled = session::filled_cells(call.model);
        dialog_.set_label("fault", filled == 0
                                       ? std::string()
                                       : words("returns.filled", {{"count", std::to_string(filled)}}));
        for (std::size_t row = 0; row < rows; ++row)
            dialog_.on_tick(row_name(row), [this, row] { take_tick(row); });
        dialog_.show("more", forms_.size() > rows);
        dialog_.on_press("more", [this] { show_more(); });
        show_forms();
        dialog_.on_press("selection", [this] { attempt([this] { take_selection(); }); });
        dialog_.on_press("plan", [this] { attempt([this] { take_plan(); }); });
        dialog_.on_press("last", [this] { attempt([this] { take_last(); }); });
        dialog_.on_type("units", [this] { take_lines(); });
        dialog_.on_leave("units", [this] { show_said(); }); // half a name is often another one
        dialog_.on_choose("unit", [this] { show_ticks(); });
        dialog_.on_press("browse", [this] { browse(); });
        dialog_.on_press("ok", [this] { attempt([this] { accept(); }); });
        show_units();
        if (const auto kept = session::kept_units(call.context, call.model); !kept.units.empty())
            take(session::units_to_send(call.model, kept));
    }

    /// As it was when the work was broken off.
    void go_on_from(const session::ReturnsWanted& wanted, const char* why) {
        dialog_.set_value("folder", wanted.folder);
        dialog_.choose("format", wanted.ods ? 1 : 0);
        dialog_.set_value("accents", wanted.marks ? "1" : "");
        dialog_.set_value("zip", wanted.zip ? "1" : "");
        take(wanted.list);
        dialog_.set_label("fault", words(why));
    }

    std::optional<ReturnsAnswer> run() {
        if (!dialog_.run())
            return std::nullopt;
        return std::move(answer_);
    }

private:
    std::string words(const char* key, const office::Refused::Arguments& arguments = {}) const {
        return office::string(call_.context, key, arguments);
    }

    static std::string name_of(const form::FormNames& form) {
        return form.code.empty() ? form.title : form.code + ": " + form.title;
    }

    void attempt(const std::function<void()>& action) {
        try {
            action();
        } catch (const office::Refused& why) {
            dialog_.set_label("fault", words(why.key.c_str(), why.arguments));
        }
    }

    void show_forms() {
        for (std::size_t row = 0; row < rows; ++row) {
            const std::size_t form = first_ + row;
            dialog_.show(row_name(row), form < forms_.size());
            if (form < forms_.size())
                dialog_.set_label(row_name(row), name_of(forms_[form]));
        }
        show_ticks();
    }

    /// Behind the last the first come again.
    void show_more() {
        first_ = first_ + rows < forms_.size() ? first_ + rows : 0;
        show_forms();
    }

    void take_selection() {
        auto found = session::units_in_cells(call_.context, calc::texts_of(call_.model, {}), forms_);
        if (found.units.empty())
            throw office::Refused("returns.no-units-selected");
        take(std::move(found));
    }

    void take_plan() { take(session::units_of_plan(call_.context, call_.model, forms_)); }

    void take_last() {
        const auto list = session::last_units(call_.context);
        if (list.units.empty())
            throw office::Refused("unit-list.no-last");
        take(session::units_to_send(call_.model, list));
    }

    void take(form::UnitList list) {
        list_ = std::move(list);
        dialog_.set_value("units", form::lines_of(list_, words_));
        show_units();
        show_said();
        if (!list_.unclear.empty())
            dialog_.set_label("fault", words("returns.unclear", {{"cell", list_.unclear.front()}}));
    }

    /// Who is known already keeps the forms that were ticked for him.
    void take_lines() {
        auto now = form::units_in(dialog_.value("units"), forms_.size(), words_);
        if (form::lines_of(now, words_) == form::lines_of(list_, words_) && now.faulty.empty() && list_.faulty.empty())
            return;
        for (form::UnitForms& unit : now.units) {
            const auto known = std::find_if(list_.units.begin(), list_.units.end(), [&](const auto& one) {
                return text::same_wording(one.unit, unit.unit);
            });
            if (known != list_.units.end())
                unit.fills = known->fills;
        }
        list_ = std::move(now);
        show_units();
    }

    void show_units() {
        std::vector<std::string> names{
            words("dialog.returns.all", {{"count", std::to_string(list_.units.size())}})};
        for (const form::UnitForms& unit : list_.units)
            names.push_back(unit.unit);
        dialog_.set_items("unit", names);
        dialog_.choose("unit", 0);
        show_ticks();
    }

    void show_said() {
        std::string said;
        for (const std::string& line : session::said_of(call_.context, list_))
            said += (said.empty() ? "" : "\n") + line;
        if (!said.empty())
            dialog_.set_label("fault", said);
    }

    /// Two that have one name may be two: that is said once before files are made for one.
    void require_said() {
        session::require_readable(list_, true);
        const std::string lines = dialog_.value("units");
        if (!list_.twice.empty() && std::exchange(said_of_, lines) != lines)
            throw office::Refused("unit-list.twice", {{"units", list_.twice.front()}});
    }

    /// The unit chosen in the list; null for all.
    form::UnitForms* chosen() {
        const int at = dialog_.choice("unit");
        return at < 1 ? nullptr : &list_.units[static_cast<std::size_t>(at - 1)];
    }

    bool fills(std::size_t form) {
        if (const form::UnitForms* const unit = chosen())
            return unit->fills[form];
        return std::all_of(list_.units.begin(), list_.units.end(),
                           [&](const form::UnitForms& unit) { return unit.fills[form]; });
    }

    void show_ticks() {
        for (std::size_t row = 0; row < rows && first_ + row < forms_.size(); ++row)
            dialog_.set_value(row_name(row), fills(first_ + row) ? "1" : "");
    }

    void take_tick(std::size_t row) {
        const bool ticked = !dialog_.value(row_name(row)).empty();
        if (form::UnitForms* const unit = chosen())
            unit->fills[first_ + row] = ticked;
        else
            for (form::UnitForms& one : list_.units)
                one.fills[first_ + row] = ticked;
    }

    void browse() {
        const auto path = ask_folder(call_.context, "dialog.returns.title", dialog_.value("folder"));
        if (!path.empty())
            dialog_.set_value("folder", path);
    }

    bool may_write_over(const std::vector<std::string>& existing) {
        if (existing.empty())
            return true;
        std::vector<std::string> first(
            existing.begin(),
            existing.begin() + static_cast<std::ptrdiff_t>(std::min(existing.size(), most_named)));
        return ask(call_.context, call_.frame,
                   words("returns.existing", {{"files", listed(call_.context, first, existing.size())}}));
    }

    session::ReturnsPlan planned() {
        return session::plan_returns(call_.context, call_.model, answer_.wanted);
    }

    /// A folder that is not there yet is made on the person's word.
    session::ReturnsPlan planned_where_typed() {
        try {
            return planned();
        } catch (const office::Refused& why) {
            const std::string& folder = answer_.wanted.folder;
            if (why.key != "returns.no-folder" || !session::may_make_folder(call_.context, folder) ||
                !ask(call_.context, call_.frame, words("returns.make-folder", {{"folder", folder}})))
                throw;
            session::make_folder(call_.context, folder);
        }
        return planned();
    }

    void accept() {
        take_lines();
        require_said();
        answer_.wanted = {list_, dialog_.value("folder"), dialog_.choice("format") == 1,
                          !dialog_.value("accents").empty(), !dialog_.value("zip").empty()};
        answer_.plan = planned_where_typed();
        if (may_write_over(answer_.plan.existing))
            dialog_.end();
    }

    const Call& call_;
    const std::vector<form::FormNames> forms_;
    const form::TableWords words_ = session::library(call_.context)->table_words;
    Dialog dialog_;
    form::UnitList list_;
    std::string said_of_; ///< units of which it was said that names stand there twice
    std::size_t first_ = 0; ///< form in the first of the rows
    ReturnsAnswer answer_;
};

} // namespace

std::optional<ReturnsAnswer> ask_returns_to_make(const Call& call, const std::optional<ReturnsAnswer>& before,
                                                 const char* why) {
    ReturnsDialog dialog(call);
    if (before)
        dialog.go_on_from(before->wanted, why);
    return dialog.run();
}

} // namespace kehoach::faces
