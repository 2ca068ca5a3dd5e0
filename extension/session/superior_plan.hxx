// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/superior.hpp"
#include "session/told_roles.hxx"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>
#include <vector>

namespace kehoach::session {

/// A superior's paper: a file (.odt .docx .doc .pdf …), a pasted text, or what is open where both are empty.
struct SuperiorSource {
    std::string url, text;
};

/// The paper, read; refused as SuperiorPlan does.
ToldText superior_document(const css::uno::Reference<css::uno::XComponentContext>& context,
                           const css::uno::Reference<css::frame::XModel>& open, const SuperiorSource& source);
/// The same of a document that is open already: a text, or the pages of a PDF.
ToldText superior_document(const css::uno::Reference<css::frame::XModel>& open);

/// What a plan of ours takes from it.
class SuperiorPlan {
public:
    /// Throws Refused("superior.scan") for a PDF without text, ("superior.nothing") where nothing of a paper
    /// can be found, and as ForeignFile does.
    SuperiorPlan(const css::uno::Reference<css::uno::XComponentContext>& context,
                 const css::uno::Reference<css::frame::XModel>& open, const SuperiorSource& source,
                 const plan::IssuingOffice& ours);

    const plan::Superior& content() const { return content_; }
    const std::vector<form::FormSpec>& forms() const { return forms_; }
    /// Our deadline for one of theirs: so many days earlier, on a day of work.
    std::optional<grammar::Date> earlier(const grammar::Date& due, int days) const;
    /// A plan with the tasks and forms at these positions, deadlines so many days earlier.
    plan::PlanSpec begin(const std::vector<std::size_t>& tasks, const std::vector<std::size_t>& forms,
                         bool with_outline, int days) const;
    /// Hangs a comment on the dots that stand for a number or a date of the superior's in a plan made so.
    void note_blanks(const css::uno::Reference<css::frame::XModel>& made) const;

private:
    const css::uno::Reference<css::uno::XComponentContext> context_;
    const plan::IssuingOffice ours_;
    plan::Superior content_;
    std::vector<form::FormSpec> forms_;
};

/// {"citation":…,"issuerInCapitals":…,"numbered":…,"dated":…,"period":…,"tasks":[{"id":"task:1","words":…,"due":…,"ours":…,"forUs":…}],
///  "outline":title or null,"forms":[{"id":"form:1","title":…}]}
std::string to_json(const SuperiorPlan& superior, int days);

} // namespace kehoach::session
