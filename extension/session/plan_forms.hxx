// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/proof.hpp"
#include "plan/plan_tables.hpp"
#include "session/forms.hxx"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <optional>
#include <string>
#include <vector>

namespace kehoach::session {

/// A table of an open plan, what it is there for, and the form it would become.
struct TableOffer {
    plan::PlanTable table;
    PlanForm form;
    std::vector<form::Flaw> flaws; ///< why it cannot be drawn

    bool is_possible() const { return !form.spec.columns.empty() && flaws.empty(); }
};

/// The tables of a plan in its order. Throws Refused("session.no-tables") where it has none that lists
/// anything.
std::vector<TableOffer> tables_of(const css::uno::Reference<css::uno::XComponentContext>& context,
                                  const css::uno::Reference<css::frame::XModel>& plan);

/// [{"id":"1","use":"blank-form","label":…,"title":…,"columns":12,"rows":11,"columnsAsked":25,
///   "columnsFound":19,"proposed":true,"possible":true}]
std::string to_json(const std::vector<TableOffer>& tables);

/// The tables with these ids ("1", "2" …; "all": every one that can be a form), as positions. Throws
/// Refused("forms.no-such-table").
std::vector<std::size_t> positions_of(const std::vector<TableOffer>& tables,
                                      const std::vector<std::string>& ids);
std::vector<std::size_t> proposed(const std::vector<TableOffer>& tables);

/// A new workbook with the tables at these positions, each with a cover strip, instructions and a foot
/// (data/sheets) where it is not `bare`. Throws Refused("forms.none-blank") for none,
/// ("forms.not-possible") for one that cannot be a form.
css::uno::Reference<css::frame::XModel>
make_forms(const css::uno::Reference<css::uno::XComponentContext>& context,
           const std::vector<TableOffer>& tables, const std::vector<std::size_t>& chosen, bool bare,
           bool visible);

} // namespace kehoach::session
