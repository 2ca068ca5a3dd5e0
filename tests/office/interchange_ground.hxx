// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "api_ground.hxx"
#include "plan/plan_spec.hpp"

#include <filesystem>
#include <string>
#include <vector>

/// Documents of every kind that the program makes, and what is read in them, a fact a line.
namespace kehoach::test {

/// A plan that goes out, and what it was begun from, as in "plan-year-party party-hd05".
struct Traveller {
    std::string name;
    plan::PlanSpec spec;
};

/// Whether KEHOACH_INTERCHANGE is set: half of what there is does for every day.
bool all_are_asked_for();

/// One of every template on every day it is for, with two appendices each; all forms of the package are among
/// these.
const std::vector<Traveller>& travellers();
Model composed(const Traveller& traveller);

/// All that PlanChecker::analyse reads: a paragraph a line, then a value a line behind its path, as
/// "components/number/value = ...". Places are told by the words of their paragraphs. Left out is what only
/// some kinds of files know: names of styles of pages, numbers of pages as they were last counted, lines
/// without words. Of those `whoever_wrote_it` it does not matter either who sets numbers, the office or a
/// person, and how sure a role is.
enum class Facts { all, whoever_wrote_it };
std::vector<std::string> facts_of(const Model& model, Facts wanted = Facts::all);

/// Faults of form that the check tells, remarks left out.
std::string faults_of(const Model& model);

/// What stands in one and not in the other, with - and + before it; empty where nothing differs.
std::string difference(std::vector<std::string> before, std::vector<std::string> after);

/// The words of all paragraphs of the body, without numbers that the office sets.
std::vector<std::string> texts_of(const Model& model);

/// Which of the texts do not stand in `whole`, each behind the one before it; blanks do not count.
std::string missing(const std::vector<std::string>& texts, const std::string& whole);

/// What a program says to a file, blank where it has failed, the test then too.
std::string said_by(const std::vector<std::string>& command);
/// Whether it is installed; a test without it is passed over.
bool is_there(const char* program);

} // namespace kehoach::test
