// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office.hxx"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <string>
#include <utility>
#include <vector>

namespace kehoach::test {

using Properties = css::uno::Reference<css::beans::XPropertySet>;

/// A letterhead, title and subject in plain paragraphs, ended as setString wants it.
extern const std::string letterhead;

std::string string_of(const css::uno::Any& any);
/// The paragraphs of the body outside tables, each with its automatic label before it.
std::vector<std::pair<std::string, Properties>> paragraphs(const Model& model);
Properties paragraph_with(const Model& model, const std::string& words);
std::string style_of_line(const Model& model, const std::string& words);
/// What stands before the paragraph of a list that has signs, as in "-"; empty where it has none.
std::string sign_of(const Properties& paragraph);
/// What is read with numbers, a line each, from the first that begins so.
std::string read_from(const Model& model, const std::string& first);
/// Steps that can be taken back.
int steps(const Model& model);

/// Runs org.kehoach:COMMAND on a document; its result, or the message where it refuses (`done` false).
struct Ran {
    bool done = false;
    std::string result;
};
Ran run_command(const Model& model, const char* command,
                const css::uno::Sequence<css::beans::PropertyValue>& arguments);

} // namespace kehoach::test
