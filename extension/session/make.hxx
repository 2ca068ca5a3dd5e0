// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/compose.hpp"
#include "session/library.hxx"
#include "session/result_answers.hxx"

#include <com/sun/star/frame/XModel.hpp>
#include <map>
#include <string>
#include <vector>

namespace kehoach::session {

/// A plan spec (`whole` false: for one part, the rest may be missing) or form spec from JSON; throws
/// Refused("session.spec-faulty") with line, path and what was expected.
plan::PlanSpec plan_spec(const css::uno::Reference<css::uno::XComponentContext>& context,
                         const std::string& json, bool whole = true);
form::FormSpec form_spec(const css::uno::Reference<css::uno::XComponentContext>& context,
                         const std::string& json);

/// The regulation a spec is written under; one without a date, or whose month has two, that of today. Throws
/// Refused where there is none.
profile::Profile profile_for(const plan::PlanSpec& spec, const Library& data);

/// A new Writer document with the plan.
css::uno::Reference<css::frame::XModel>
compose(const css::uno::Reference<css::uno::XComponentContext>& context, const plan::PlanSpec& spec,
        bool visible);
/// What was done to a document as a whole, for people and programs.
struct Reformed {
    struct Place {
        std::string text; ///< in the language of the interface
        document::Place place;
    };
    std::string json, summary;
    std::vector<Place> places;  ///< to look at
    bool lists_changes = false; ///< what was altered stands among them
};
/// The form of a profile (empty: by date and issuer), words untouched; `selection`: only where something is
/// selected. One undo step. Throws Refused("restructure.no-selection").
Reformed restructure(const css::uno::Reference<css::uno::XComponentContext>& context,
                     const css::uno::Reference<css::frame::XModel>& model, const std::string& profile,
                     bool selection = false);
/// Whether something of the body is selected.
bool has_selection(const css::uno::Reference<css::frame::XModel>& model);
/// Selects a place in `view`, one of the document's; none: in its current one, where it has a window.
void show(const css::uno::Reference<css::frame::XModel>& model, const document::Place& place,
          const css::uno::Reference<css::frame::XController>& view = {});
/// The newest regulation for a document of its kind, and whether it is under that already: by its date, by
/// what its user said, or converted to it before.
struct Conversion {
    std::string to; ///< id of a profile
    bool needed = true;
};
Conversion conversion_of(const css::uno::Reference<css::uno::XComponentContext>& context,
                         const css::uno::Reference<css::frame::XModel>& model);
/// The same under another regulation, with all that may be mended in bulk under it: each change is a place.
Reformed convert_profile(const css::uno::Reference<css::uno::XComponentContext>& context,
                         const css::uno::Reference<css::frame::XModel>& model, const std::string& profile);

/// A new workbook with one form.
css::uno::Reference<css::frame::XModel>
create_form(const css::uno::Reference<css::uno::XComponentContext>& context, const form::FormSpec& spec,
            bool visible);
/// JSON of the forms in a workbook.
std::string read_forms(const css::uno::Reference<css::frame::XModel>& model, const std::string& sheet);
/// Lays returns together in a workbook: forms that it has get formulas, others are drawn (all that came where it
/// has none); behind each the figures unit by unit, at the end what deviates. One undo step. JSON: receipts,
/// deviations, totals with sources, how many units were proposed as asked; sentences in `language`, that of the interface where it is empty. Throws
/// Refused("session.consolidate.nothing") where no form came. A workbook of results takes them in beside those it has.
/// Who does not want it any more (text::work) has all as it was: Refused("session.cancelled").
std::string consolidate(const css::uno::Reference<css::uno::XComponentContext>& context,
                        const css::uno::Reference<css::frame::XModel>& target,
                        const std::vector<std::string>& urls, const std::string& language = {},
                        const ResultAnswers& answers = {});
/// Brings a workbook of results up to date with the files it remembers, what lies beside them and those named: only
/// what is new or changed is read. One undo step. JSON: as above, with changes, read, gone. Throws
/// Refused("session.refresh.no-result"), and what the other does where it is ended.
std::string refresh_result(const css::uno::Reference<css::uno::XComponentContext>& context,
                           const css::uno::Reference<css::frame::XModel>& target,
                           const std::vector<std::string>& urls, const ResultAnswers& answers);
/// The files that a workbook of results remembers lie elsewhere now, by old path: its links and its memory go
/// along. Throws the same.
void move_sources(const css::uno::Reference<css::uno::XComponentContext>& context,
                  const css::uno::Reference<css::frame::XModel>& result,
                  const std::map<std::string, std::string>& paths);
/// A new workbook instead, for the forms that `asking` has, or for all that came.
struct Consolidated {
    css::uno::Reference<css::frame::XModel> workbook;
    std::string json;
};
Consolidated consolidate_anew(const css::uno::Reference<css::uno::XComponentContext>& context,
                              const css::uno::Reference<css::frame::XModel>& asking,
                              const std::vector<std::string>& urls, const ResultAnswers& answers = {});

} // namespace kehoach::session
