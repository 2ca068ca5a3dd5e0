// SPDX-License-Identifier: MPL-2.0
#include "form/designer.hpp"

#include <algorithm>
#include <utility>

namespace kehoach::form {

namespace {

std::vector<Designer::Doubt> doubts_in(const TableReading& reading) {
    const auto columns = leaves(reading.form.columns);
    std::vector<Designer::Doubt> doubts;
    for (const Understood& one : reading.understood) {
        if (one.certainty == Certainty::sure)
            continue;
        const auto column = static_cast<std::size_t>(one.column);
        const bool of_column = one.column >= 0 && column < columns.size();
        const auto rule = static_cast<std::size_t>(one.rule);
        const bool of_rule = one.rule >= 0 && rule < reading.form.rules.size();
        doubts.push_back({one.what, of_column ? columns[column]->key : std::string(),
                          of_rule ? reading.form.rules[rule] : CellRule(), one.certainty, one.why});
    }
    return doubts;
}

/// What is gone is in no doubt.
void drop_settled(std::vector<Designer::Doubt>& doubts, const FormSpec& spec) {
    std::erase_if(doubts, [&](const Designer::Doubt& one) {
        const bool column_gone = !one.key.empty() && place_of(spec, one.key).empty();
        const bool rule_gone = !one.rule.parts.empty() &&
                               std::find(spec.rules.begin(), spec.rules.end(), one.rule) == spec.rules.end();
        return column_gone || rule_gone;
    });
}

} // namespace

Designer::Designer(FormSpec spec) : now_{std::move(spec), {}, {}} {}

Designer::Designer(const TableReading& reading) : now_{reading.form, {}, doubts_in(reading)} {}

FormSpec Designer::result() const {
    FormSpec made = now_.spec;
    std::erase_if(made.rules, [this](const CellRule& rule) { return !is_on(rule); });
    return made;
}

bool Designer::change(const std::function<bool(FormSpec&)>& edit, const std::string& field) {
    State next = now_;
    if (!edit(next.spec))
        return false;
    if (next.spec != now_.spec)
        step(std::move(next), field);
    return true;
}

void Designer::step(State next, const std::string& field) {
    if (field.empty() || field != field_ || before_.empty())
        before_.push_back(now_);
    drop_settled(next.doubts, next.spec);
    field_ = field;
    after_.clear();
    now_ = std::move(next);
}

bool Designer::is_on(const CellRule& rule) const {
    return std::find(now_.off.begin(), now_.off.end(), rule) == now_.off.end();
}

void Designer::switch_rule(std::size_t rule) {
    if (rule >= now_.spec.rules.size())
        return;
    State next = now_;
    const CellRule& switched = now_.spec.rules[rule];
    if (std::erase(next.off, switched) == 0)
        next.off.push_back(switched);
    step(std::move(next), {});
}

void Designer::undo() {
    if (before_.empty())
        return;
    after_.push_back(std::exchange(now_, std::move(before_.back())));
    before_.pop_back();
    field_.clear();
}

void Designer::redo() {
    if (after_.empty())
        return;
    before_.push_back(std::exchange(now_, std::move(after_.back())));
    after_.pop_back();
    field_.clear();
}

std::vector<Designer::Doubt> Designer::doubts_of(const std::string& key) const {
    std::vector<Doubt> found;
    std::copy_if(now_.doubts.begin(), now_.doubts.end(), std::back_inserter(found),
                 [&](const Doubt& one) { return !key.empty() && one.key == key; });
    return found;
}

void Designer::settle(const std::vector<Doubt>& looked_at) {
    std::erase_if(now_.doubts, [&](const Doubt& one) {
        return std::find(looked_at.begin(), looked_at.end(), one) != looked_at.end();
    });
}

void Designer::replace(FormSpec spec) {
    step({std::move(spec), {}, {}}, {});
}

} // namespace kehoach::form
