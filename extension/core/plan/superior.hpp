// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/attached_outline.hpp"
#include "plan/issuing_office.hpp"

#include <functional>
#include <optional>
#include <string>
#include <vector>

namespace kehoach::plan {

/// What a superior's plan asks for in one sentence, or in those that go on from it.
struct SuperiorTask {
    std::string words;
    std::vector<grammar::Date> due; ///< the last day of a month or year where only that is told
    std::size_t line = 0;
    bool for_us = false; ///< asked of our level by name, by the sentence before or by the heading above
    std::vector<std::string> repeated =
        {};                 ///< deadlines that come again, as written: trước ngày 18 hằng tháng
    std::string whose = {}; ///< the title above that names who is asked, where the task does not
    std::vector<std::string> details = {}; ///< what a sentence with a colon at its end lists
};

/// What our own plan takes from a superior's.
struct Superior {
    std::string type; ///< Kế hoạch, Hướng dẫn …
    std::string number, issuer, subject, period;
    std::string code;                ///< "-KH/TU", "/KH-UBND": of a paper whose number is blank
    bool issuer_in_capitals = false; ///< nothing tells how its name stands in a sentence: a person must
    std::optional<grammar::Date> date;
    bool party = false;
    std::vector<SuperiorTask> tasks; ///< those for us, and those with a deadline; of all where none is for us
    std::optional<ReportOutline> outline;

    bool is_numbered() const { return !number.empty(); }
    bool is_dated() const { return date && date->complete(); }
    /// "Kế hoạch số 27-KH/TU, ngày 03/6/2026 của Ban Thường vụ Tỉnh uỷ về trồng cây"; dots for what is blank.
    std::string citation() const;
};

/// Whom it asks is told by lists of words (Addressees).
Superior read_superior(const Plan& plan, const IssuingOffice& ours, const profile::Gazetteer& gazetteer,
                       const grammar::Date& today);

/// A deadline of ours so many days before the superior's; nothing where that has passed or is no day.
using Earlier = std::function<std::optional<grammar::Date>(const grammar::Date&)>;

/// Words that every such plan has, in Vietnamese.
struct SuperiorWords {
    std::string subject;               ///< with {citation}
    std::string preamble;              ///< with {citation} and {issuer}
    std::string aim;                   ///< with {paper}: type and number
    std::string deadline;              ///< with {date}: put behind a task
    std::string next_date;             ///< before a further date
    std::vector<std::string> sections; ///< titles: aims, tasks, carrying out
};

/// A plan of ours that carries out the superior's: the tasks at these positions, the outline where wanted.
PlanSpec begin_from(const Superior& superior, const IssuingOffice& ours,
                    const std::vector<std::size_t>& tasks, bool with_outline, const Earlier& earlier,
                    const SuperiorWords& words);

} // namespace kehoach::plan
