// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XInterface.hpp>
#include <string>

/// What stands in windows while the program runs, and how it is drawn.
namespace kehoach::test {

/// All that can be read in the windows that are open, a name or text a line.
std::string words_in_windows();
/// What is wrong with the windows of the extension that are open, a line each: words without their room, a
/// control without a name.
std::string faults_of_windows();
/// The same of one window or panel, under its name.
std::string faults_within(const css::uno::Reference<css::uno::XInterface>& window, const std::string& name);
/// What of these words no user should have to read: names of the program, keys of strings, holes that nobody
/// filled; empty where there is nothing of that.
std::string not_for_people(const std::string& said);

} // namespace kehoach::test
