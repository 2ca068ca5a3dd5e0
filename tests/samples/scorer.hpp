// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sample_papers.hpp"
#include "scratch_folder.hpp"

#include <map>
#include <string>

namespace kehoach::test {

/// Scores predictions with the scorer that comes with the labels (a Python program).
class Scorer {
public:
    /// Empty where scores can be made; else why not.
    static std::string obstacle();

    void add(const SamplePaper& paper, const boost::json::object& prediction);
    /// Prints the whole table with misses to the standard output; gives F1 or accuracy by name over all that
    /// was added. A figure without a case is absent.
    std::map<std::string, double> figures() const;

private:
    ScratchFolder folder_{"score"};
};

/// What recognition must reach: name of the figure, least value.
extern const std::map<std::string, double> goals;
/// Expects `figures` to reach the goals.
void expect_goals(const std::map<std::string, double>& figures);

} // namespace kehoach::test
