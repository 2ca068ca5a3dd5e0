// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/told_roles.hpp"
#include "session/document_session.hxx"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <map>
#include <string>
#include <vector>

namespace kehoach::session {

/// What its user said of lines, as a document remembers it.
std::vector<plan::ToldRole> told_roles(const std::map<std::string, std::string>& memory);
std::vector<plan::ToldRole> told_roles(const css::uno::Reference<css::frame::XModel>& model);

/// Lines of a plan read from the document of which its user said what they are.
std::vector<std::size_t> lines_told(const css::uno::Reference<css::frame::XModel>& model,
                                    const plan::Plan& plan);

/// What a line of the session's plan is, as its user says; none: what the program takes it for. Remembered in
/// the document by one step, where what was said of lines that are not there any more goes; then looks again.
/// Throws Refused where there is no such line, and where the document cannot be edited.
void tell_role(const css::uno::Reference<css::uno::XComponentContext>& context,
               const css::uno::Reference<css::frame::XModel>& model, DocumentSession& session,
               std::size_t line, std::optional<plan::Role> role);

/// A text as it was read, and what its user said of its lines: read by that it is what he saw.
struct ToldText {
    document::Document document;
    std::vector<plan::ToldRole> told{};
};
ToldText read_told(const css::uno::Reference<css::frame::XModel>& model);

/// What is recognised in a snapshot of an open document, by what its user said of it.
plan::Plan recognised(const css::uno::Reference<css::frame::XModel>& model,
                      const document::Document& document);

} // namespace kehoach::session
