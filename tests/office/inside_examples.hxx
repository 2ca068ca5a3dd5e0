// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Reference.hxx>
#include <string>

namespace kehoach::test {

/// Writes the edited plan of an example (a number in all_examples) into an empty Writer document, reads it back and
/// asks the rule; then mends it in Writer and in the core. What Writer makes different; empty where nothing.
std::string example_in_writer(const css::uno::Reference<css::frame::XModel>& model, std::size_t number);

} // namespace kehoach::test
