// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/companion.hpp"
#include "plan/task_fact.hpp"
#include "rules/dated_acts.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kehoach::rules {

/// Who signs: "T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", and the name, which may be missing.
struct SummarySigner {
    std::string post, name;
};

/// The last day meant, and how the text says it: "trước ngày 20/8/2026".
struct SummaryTime {
    grammar::Date last;
    std::string written;
};

/// A day by which something is to be done.
struct SummaryDay {
    SummaryTime ours;
    std::string what, owners;
    std::optional<SummaryTime> above; ///< the superior's for the same, where one can be sure of it
};

/// What one unit is given to do.
struct SummaryUnit {
    std::string name;
    std::size_t tasks = 0;
    std::vector<SummaryTime> days; ///< each once, in order
};

/// An outline, an appendix or a form: its kind, and its label or title.
struct SummaryPart {
    std::string kind, name;
};
struct SummaryFile {
    std::string file;
    std::vector<SummaryPart> parts;
};
/// What is named and not seen: the labels of one kind; none where the text tells none.
struct SummaryUnseen {
    std::string kind;
    std::vector<std::string> labels;
};

/// What whoever signs a paper wants to know of it first.
struct PaperSummary {
    std::vector<SummarySigner> signers;
    std::vector<SummaryDay> days;     ///< by day
    std::vector<DatedAct> above_only; ///< days of the superior's beside which none of ours stands
    std::vector<SummaryUnit> units;   ///< in the order of the text
    std::size_t unowned = 0;          ///< tasks that name nobody
    std::vector<SummaryPart> inside;
    std::vector<SummaryFile> beside;
    std::vector<SummaryUnseen> unseen;
};

/// What a summary is made of; all outlive it. `superior`: null where there is none.
struct SummarySource {
    const plan::Plan& plan;
    const std::vector<plan::TaskFact>& tasks;
    const std::vector<plan::Companion>& companions;
    const SuperiorPaper* superior;
    const DatedActs& acts;
};
PaperSummary summarise(const SummarySource& source);

} // namespace kehoach::rules
