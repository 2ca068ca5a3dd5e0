// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/ignore.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <map>
#include <string>
#include <vector>

namespace kehoach::session {

/// What a document remembers to be left alone.
std::vector<rules::Ignore> ignores_in(const std::map<std::string, std::string>& memory);
/// What is left alone in every document on this machine: whole rules.
std::vector<rules::Ignore>
ignores_on_machine(const css::uno::Reference<css::uno::XComponentContext>& context);

/// Throws Refused("session.unknown-rule") for what is no rule of ours.
void require_rule(const css::uno::Reference<css::uno::XComponentContext>& context, const std::string& rule);
void ignore_on_machine(const css::uno::Reference<css::uno::XComponentContext>& context,
                       const std::string& rule, const std::string& reason);
/// Throws Refused("session.not-ignored").
void unignore_on_machine(const css::uno::Reference<css::uno::XComponentContext>& context,
                         const std::string& rule);

/// Puts an ignore into the memory of a document; what an earlier one of the same id marked stays marked.
void put_ignore(std::map<std::string, std::string>& memory, rules::Ignore ignore);

/// What is left alone, in words: where, the marked text, what the rule asks for.
std::string described(const css::uno::Reference<css::uno::XComponentContext>& context,
                      const rules::Ignore& ignore, const std::string& language);

/// JSON array: [{"kind","finding","rule","excerpt","reason"}].
std::string ignores_json(const std::vector<rules::Ignore>& ignores);

} // namespace kehoach::session
