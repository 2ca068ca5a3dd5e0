// SPDX-License-Identifier: MPL-2.0
#include "session/compare_superior.hxx"

#include "office/refused.hxx"
#include "office/text.hxx"
#include "plan/recognise.hpp"
#include "session/clock.hxx"
#include "session/library.hxx"
#include "session/offices.hxx"
#include "session/superior_plan.hxx"
#include "session/told_roles.hxx"
#include "text/words.hpp"
#include "writer/snapshot.hxx"

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;

std::string issuer_of(const plan::Plan& plan) {
    std::string issuer;
    for (const auto& line : plan.components.issuer)
        issuer += (issuer.empty() ? "" : " ") + line.value;
    return issuer;
}

/// The office whose plan it is, as its letterhead names it.
plan::IssuingOffice office_of(const Context& context, const plan::Plan& plan) {
    const std::string family = plan.family == profile::Family::party ? "party" : "state";
    return office_named(context, family, issuer_of(plan));
}

/// One paper twice, perhaps saved under two names.
bool is_same(const plan::Plan& a, const plan::Plan& b) {
    const auto subject = [](const plan::Plan& plan) {
        return plan.components.subject ? text::fold(plan.components.subject->value) : std::string();
    };
    return !issuer_of(a).empty() && text::same_wording(issuer_of(a), issuer_of(b)) &&
           subject(a) == subject(b);
}

std::shared_ptr<const rules::SuperiorPaper> read(const Context& context, const Model& ours,
                                                 const ToldText& theirs) {
    auto plan = plan::recognise(theirs.document, theirs.told);
    if (plan.doc_type.empty() && !plan.components.number && !plan.components.subject)
        throw office::Refused("superior.nothing");
    const auto own = recognised(ours, writer::snapshot(ours));
    if (is_same(own, plan))
        throw office::Refused("superior.own");
    auto content = plan::read_superior(plan, office_of(context, own), library(context)->gazetteer, today());
    return std::make_shared<const rules::SuperiorPaper>(
        rules::SuperiorPaper{std::move(plan), std::move(content)});
}

} // namespace

std::shared_ptr<const rules::SuperiorPaper> superior_paper(const Context& context, const Model& ours,
                                                           const std::string& url) {
    if (url == office::utf8(ours->getURL()))
        throw office::Refused("superior.own");
    return read(context, ours, superior_document(context, nullptr, {url, {}}));
}

std::shared_ptr<const rules::SuperiorPaper> superior_paper(const Context& context, const Model& ours,
                                                           const Model& theirs) {
    if (theirs == ours)
        throw office::Refused("superior.own");
    return read(context, ours, superior_document(theirs));
}

} // namespace kehoach::session
