// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/head_edits.hpp"
#include "form/proof.hpp"
#include "form/table_reading.hpp"

#include <functional>
#include <string>
#include <vector>

namespace kehoach::form {

/// A form while a person makes it: every change is a step that can be taken back. What was understood of a
/// table and is not sure stays marked until it is looked at.
class Designer {
public:
    /// Something that is not sure. Of a column it has its key, which no change of place alters.
    struct Doubt {
        Understood::What what = Understood::What::kind;
        std::string key; ///< empty: of no column
        CellRule rule;   ///< without parts: of no rule
        Certainty certainty = Certainty::open;
        std::string why;
        bool operator==(const Doubt&) const = default;
    };

    explicit Designer(FormSpec spec);
    explicit Designer(const TableReading& reading);

    /// With the rules that are switched off.
    const FormSpec& spec() const { return now_.spec; }
    /// The form as it will be.
    FormSpec result() const;
    /// What keeps it from being drawn.
    std::vector<Flaw> faults() const { return flaws(result()); }

    /// One step; false, and none, where `edit` says that it cannot be. Steps that follow one another in one
    /// field are one.
    bool change(const std::function<bool(FormSpec&)>& edit, const std::string& field = {});
    bool is_on(const CellRule& rule) const;
    void switch_rule(std::size_t rule);

    bool can_undo() const { return !before_.empty(); }
    bool can_redo() const { return !after_.empty(); }
    void undo();
    void redo();

    const std::vector<Doubt>& doubts() const { return now_.doubts; }
    /// Of a column.
    std::vector<Doubt> doubts_of(const std::string& key) const;
    /// A person has looked at them.
    void settle(const std::vector<Doubt>& looked_at);

    /// Another form instead, of which all is known; a step as others are.
    void replace(FormSpec spec);

private:
    struct State {
        FormSpec spec;
        std::vector<CellRule> off;
        std::vector<Doubt> doubts;
    };
    void step(State next, const std::string& field);

    State now_;
    std::vector<State> before_, after_;
    std::string field_; ///< of the last step
};

} // namespace kehoach::form
