// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/cited.hpp"
#include "schedule/deadline_words.hpp"
#include "session/insert_part.hxx"

#include <string>
#include <vector>

namespace kehoach::session {

/// How a document is named: in full where it was not before the cursor.
struct CitationWish {
    plan::Basis basis;
    std::optional<plan::CitationForm> form; ///< none: as the text before the cursor asks
};
plan::CitationForm form_of(const Reading& reading, const CitationWish& wish);

/// Names a document at the cursor, one undo step, and remembers it on this machine. Gives the words written.
/// Throws Refused as `insert` does.
std::string insert_citation(const css::uno::Reference<css::uno::XComponentContext>& context,
                            const css::uno::Reference<css::frame::XModel>& model, const CitationWish& wish);

/// The documents that can be named: those the text names, then those typed before on this machine.
std::vector<plan::Basis> known_citations(const css::uno::Reference<css::uno::XComponentContext>& context,
                                         const plan::Plan& plan);

/// How many were typed before on this machine, and forgetting them; what stands in documents stays.
std::size_t count_citations(const css::uno::Reference<css::uno::XComponentContext>& context);
void forget_citations(const css::uno::Reference<css::uno::XComponentContext>& context);

struct DeadlineWish {
    schedule::DeadlineForm form = schedule::DeadlineForm::before;
    grammar::Date date;
    bool bold = true;
};
/// A binding time at the cursor, one undo step. Throws Refused("data.expected.date-full") for a day that does
/// not exist.
std::string insert_deadline(const css::uno::Reference<css::uno::XComponentContext>& context,
                            const css::uno::Reference<css::frame::XModel>& model, const DeadlineWish& wish);

/// What a spec of one part asks for that stands in a line: {"citation": "…", "form": "full"} or
/// {"deadline": {"date": "2026-06-15", "words": "before", "bold": true}}. False where it holds neither.
bool insert_from_spec(const css::uno::Reference<css::uno::XComponentContext>& context,
                      const css::uno::Reference<css::frame::XModel>& model, plan::Part part,
                      const std::string& json);

/// Words as people give them. Throw Refused with what was expected.
plan::Basis basis_from(const std::string& line);                      ///< "data.expected.citation"
std::optional<plan::CitationForm> form_from(const std::string& name); ///< full, brief; empty: none
schedule::DeadlineForm deadline_form_from(const std::string& name);   ///< empty: before
/// A day; of `within` a month is enough, as in 6/2026.
grammar::Date deadline_date_from(const std::string& text, schedule::DeadlineForm form);

} // namespace kehoach::session
