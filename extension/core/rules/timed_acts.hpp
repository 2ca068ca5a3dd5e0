// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "profile/gazetteer.hpp"
#include "rules/parameters.hpp"
#include "rules/test.hpp"
#include "rules/timed_clauses.hpp"
#include "text/phrases.hpp"

#include <string>
#include <vector>

namespace kehoach::rules {

/// Words by which it is known what is to be done by a time, and by whom: lists of the gazetteer.
struct ActWords {
    explicit ActWords(Parameters& parameters);

    /// A list, with what each of its words stands for.
    struct List {
        explicit List(const profile::Terms& terms);
        text::Phrases phrases;
        std::vector<std::string> means;
    };
    List acts; ///< gửi báo cáo: report; tổ chức hội nghị: hold; hoàn thành: finish; others only end who it is
    List topics; ///< tổng kết: up (the lower level comes first); kiểm tra; đợt 1: stage; danh sách: ahead
    List bodies; ///< chi bộ: 10, huyện uỷ: 30; các đơn vị: all; về: to; Ban Thường vụ: of
};

/// What is to be done by a limit, as far as its clause says. Words are folded; empty: not said.
struct TimedAct {
    const plan::DeadlineFact* fact = nullptr;
    std::size_t passage = 0; ///< first line of its paragraph
    grammar::Date last;      ///< the last day meant
    bool report = false, hold = false, finish = false;
    std::string who, what, receiver; ///< what: of a report the words behind it, else all words of the clause
    std::vector<std::string> topics, upward, stages;
    bool ahead = false;   ///< a list, a draft, a programme: comes before the work
    bool of_many = false; ///< who: several
    bool of_all = false;  ///< who: all units
    int from = 0, to = 0; ///< levels of who reports and to whom; 0: not told
};

/// Of limits with a last day in the main part, in order; of those so many days apart (see limits_apart).
std::vector<TimedAct> timed_acts(const Subject& subject, const ActWords& words, int least_days,
                                 int most_days);

/// How two times are told together, in both languages.
struct PairWords {
    explicit PairWords(Parameters& parameters);
    /// A hit at the later of them in the text.
    Hit hit(const Subject& subject, const plan::DeadlineFact& first, const plan::DeadlineFact& second) const;
    std::string vi, en;
};

bool share(const std::vector<std::string>& a, const std::vector<std::string>& b);

} // namespace kehoach::rules
