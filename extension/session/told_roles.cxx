// SPDX-License-Identifier: MPL-2.0
#include "session/told_roles.hxx"

#include "office/gate.hxx"
#include "office/memory.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "office/undo_scope.hxx"
#include "writer/snapshot.hxx"

namespace kehoach::session {

namespace {

/// What was said of the line, and of lines that are not there any more.
void forget(std::map<std::string, std::string>& memory, const plan::Plan& plan, std::size_t line) {
    const auto told = told_roles(memory);
    const auto lines = plan::lines_told(plan, told);
    for (std::size_t at = 0; at < told.size(); ++at)
        if (!lines[at] || lines[at] == line)
            memory.erase(plan::to_record(told[at]).first);
}

} // namespace

std::vector<plan::ToldRole> told_roles(const std::map<std::string, std::string>& memory) {
    std::vector<plan::ToldRole> told;
    for (const auto& [key, value] : memory)
        if (const auto one = plan::told_from_record(key, value))
            told.push_back(*one);
    return told;
}

std::vector<plan::ToldRole> told_roles(const css::uno::Reference<css::frame::XModel>& model) {
    return told_roles(office::recall(model));
}

std::vector<std::size_t> lines_told(const css::uno::Reference<css::frame::XModel>& model,
                                    const plan::Plan& plan) {
    return plan::told_lines(plan, told_roles(model));
}

void tell_role(const css::uno::Reference<css::uno::XComponentContext>& context,
               const css::uno::Reference<css::frame::XModel>& model, DocumentSession& session,
               std::size_t line, std::optional<plan::Role> role) {
    office::require_editable(model);
    const plan::Plan& plan = session.plan();
    const bool can = line < plan.lines.size() && plan.lines[line].role != plan::Role::empty;
    if (!can || (role && !plan::can_be_told(*role)))
        throw office::Refused("session.no-line");
    auto memory = office::recall(model);
    forget(memory, plan, line);
    if (role)
        memory.insert(plan::to_record(plan::told_role(plan, line, *role)));
    {
        const char* const title = role ? "session.undo.role" : "session.undo.role-back";
        office::UndoScope scope(model, office::ustring(office::string(context, title)));
        office::remember(scope, model, memory);
    }
    session.check(session.options(), office::language(context));
}

ToldText read_told(const css::uno::Reference<css::frame::XModel>& model) {
    return {writer::snapshot(model), told_roles(model)};
}

plan::Plan recognised(const css::uno::Reference<css::frame::XModel>& model,
                      const document::Document& document) {
    return plan::recognise(document, told_roles(model));
}

} // namespace kehoach::session
