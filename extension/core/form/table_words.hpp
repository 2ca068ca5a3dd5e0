// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "text/json.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace kehoach::form {

/// Some words or phrases, folded. Compared by whole words: "số" is not in "sốt".
class WordList {
public:
    WordList() = default;
    explicit WordList(const std::vector<std::string>& words);

    const std::vector<std::string>& words() const { return words_; }
    /// `folded` is one of them, a colon or stop at its end aside.
    bool is(std::string_view folded) const;
    bool begins(std::string_view folded) const;
    bool ends(std::string_view folded) const;
    bool in(std::string_view folded) const;
    /// Bytes that the longest of them takes at the beginning; 0 where none stands there.
    std::size_t length_at_start(std::string_view folded) const;

private:
    std::vector<std::string> words_;
};

/// Words by which the heads and rows of a table are understood. No regulation fixes them.
struct TableWords {
    WordList ordinal;               ///< heads of running numbers
    WordList total;                 ///< whole labels of the row of sums
    WordList subtotal, subtotal_of; ///< how labels of other sums begin, and go on: "Cộng nhóm …"
    WordList note, tie, code;       ///< how lines around a table begin, or (tie) what is in them
    WordList unit_line;             ///< "Đơn vị tính: triệu đồng"
    WordList year;                  ///< before the year of a row
    WordList period;                ///< before a number: heads of figures of that time
    WordList measure;               ///< what is counted, in brackets
    WordList units;                 ///< heads of rows that are units
    WordList unit_also, unit_was;   ///< heads of other names and of old names beside them
    WordList unit_from, unit_to;    ///< heads of the days between which there is the unit, or before such a day
    WordList count, counted;        ///< how heads of numbers begin; what is counted
    WordList not_count;             ///< begins like a number and is a name
    WordList money, money_units;    ///< in heads
    WordList percent, not_percent;
    WordList date, date_maybe, date_open, not_date; ///< maybe: dates where the cells do not say otherwise
    WordList text;                                  ///< how heads over words begin
    WordList given;                                 ///< heads of words that a form says of its rows
    WordList part, divided;    ///< "trong đó": not more than the whole; "chia ra": adds up to it
    WordList subset;           ///< part of the total beside it without being said to be
    WordList sum, sum_maybe;   ///< heads of columns that add up others
    WordList whole, due, done; ///< what shares are of, and what they are shares by
    WordList rate;             ///< behind a stroke: so many a year
    WordList task, owner;      ///< heads of what is to be done, and of who does it
    std::vector<std::vector<std::string>> complements; ///< heads that add up to the total beside them
    std::vector<std::vector<std::string>> choices;     ///< words between which is chosen
};

/// From tables/*.json, which are laid together: an office adds words. Faults name file and line.
TableWords load_table_words(const std::vector<text::DataFile>& files, text::DataFaults& faults);

} // namespace kehoach::form
