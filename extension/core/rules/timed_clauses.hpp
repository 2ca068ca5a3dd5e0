// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/plan.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace kehoach::rules {

/// The words of a sentence that a limit belongs to: those before it, behind the limit before; where none
/// stand there, those behind it.
struct TimedClause {
    const plan::DeadlineFact* fact = nullptr;
    std::size_t passage = 0;    ///< first line of its paragraph
    std::string words;          ///< without what stands in brackets
    std::string joint;          ///< what stands between the limit before and it, as written
    std::string behind;         ///< what stands between it and the next mark, brackets or limit, as written
    bool in_brackets = false;   ///< "(tỉnh yêu cầu trước ngày 30/9)"
    bool same_sentence = false; ///< as the time before it in the paragraph
};

/// "nộp trong ngày 20/5": of what is sent, a day is a limit.
bool may_be_sent_on(const grammar::Deadline& deadline);

/// Which times may be worth reading: limits whose last days lie so many days apart, with others near them in
/// the text. By index in Plan::deadlines.
std::vector<bool> limits_apart(const plan::Plan& plan, int least_days, int most_days);

/// Of all times of those paragraphs of the main part that have a wanted one, in order. A paragraph with the
/// lines that carry it on is one text.
std::vector<TimedClause> timed_clauses(const plan::Plan& plan, const std::vector<bool>& wanted);
/// Of all times.
std::vector<TimedClause> timed_clauses(const plan::Plan& plan);

/// Times that stand farther from each other in the list are not compared: the check stays linear.
inline constexpr std::size_t times_beside = 30;

/// Days from one to the other.
int days_between(const grammar::Date& from, const grammar::Date& to);

} // namespace kehoach::rules
