// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "returns/gathered.hpp"

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace kehoach::returns {

/// What is known of a return of a unit. Whether it is late stands beside.
enum class Standing {
    not_in,   ///< nothing came
    right,    ///< came, and has no error
    deviates, ///< came, and has errors, or nothing is filled in
    twice,    ///< came in versions that differ: a person is to choose
    returned, ///< sent back for correction, and not yet here again
    exempt,   ///< need not be sent
    extended, ///< nothing came, and more time was given; later than that it is `not_in`
    unread,   ///< a file came, and what is asked for could not be read in it
    paper,    ///< came on paper only
    pdf,      ///< came as a PDF only
    picture,  ///< came as a picture only
};

/// What a person knows of a return besides the files. Days are ISO.
struct Mark {
    enum class Kind { returned, exempt, extended, paper, pdf, picture };
    std::string unit, column{}; ///< `column` empty: all
    Kind kind = Kind::exempt;
    std::string day{};    ///< until when (extended), when it came (paper, pdf, picture), or was sent back
    std::string number{}; ///< of the paper that says so (số công văn)
    std::string file{};   ///< path of the PDF or picture that figures were keyed in from
    std::string hash{};   ///< of what was sent back: another file is judged anew
    bool operator==(const Mark&) const = default;
};

/// What is asked of units: a form by its form_key, or a paper by any other key.
struct BoardColumn {
    std::string key, title, deadline{}; ///< ISO day; empty: none
    bool operator==(const BoardColumn&) const = default;
};

/// A written report, or whatever else came and is no form.
struct Paper {
    std::string unit, column, path, day;
    bool operator==(const Paper&) const = default;
};

/// What the board is made of besides what was gathered.
struct BoardInput {
    std::vector<BoardColumn> columns{};
    std::vector<std::pair<std::string, std::string>>
        not_asked{};           ///< unit and key of a column: of whom it is not asked
    std::vector<Mark> marks{}; ///< of two on one thing the later holds
    std::vector<Paper> papers{};
    std::map<std::string, std::string>
        received{};      ///< by path: the day a person says, instead of the first seen
    std::string today{}; ///< ISO
};

/// One return.
struct Receipt {
    Standing standing = Standing::not_in;
    bool late = false;      ///< came behind its deadline, or has not come and it is over
    std::string received{}; ///< ISO day
    std::string deadline{}; ///< with the time that was given
    std::string path{};     ///< of the file
    std::string number{};   ///< of the paper that gave time, or excused
    bool operator==(const Receipt&) const = default;
};

/// Nothing is missing of it, nothing has to be looked at, and it came in time.
bool is_settled(const Receipt& receipt);

/// Units by columns.
struct Board {
    std::vector<std::string> units;
    std::vector<BoardColumn> columns;
    std::vector<std::vector<Receipt>> receipts; ///< by unit, then column
    bool operator==(const Board&) const = default;
};
Board board(const Gathered& gathered, const BoardInput& input);

/// What a unit still owes: columns by their place on the board.
struct Owed {
    std::string unit;
    std::vector<std::size_t> columns;
    bool operator==(const Owed&) const = default;
};
/// Units from which something has not come that should have (or, `all`, that is still to come), in their
/// order.
std::vector<Owed> owed(const Board& board, bool all);

/// What a unit is to put right: its errors and what was not added, file by file.
struct SendBack {
    std::string unit;
    std::vector<Deviation> deviations;
    bool operator==(const SendBack&) const = default;
};
std::vector<SendBack> to_send_back(const Gathered& gathered);

} // namespace kehoach::returns
