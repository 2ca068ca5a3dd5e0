// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "returns/head_map.hpp"

#include <string>
#include <vector>

namespace kehoach::returns {

/// What a person makes of a sheet that only its heads tell, line by line: which of its lines each of the form's is.
/// No line of the sheet is ever taken for two. Where it is not certain nothing is chosen.
class HeadChoice {
public:
    enum class Part { columns, rows };
    enum class Standing {
        same,    ///< under its own head
        similar, ///< the same but for a slip of the pen
        renamed, ///< under another, as a person said
        missing, ///< nowhere, as a person said
        open,    ///< nobody has said yet
        foreign, ///< none of the form's: not added up
    };
    /// A line of the form, or one of the sheet that is none of the form's.
    struct Line {
        Part part = Part::columns;
        int of_form = -1;   ///< -1: none of the form's
        std::string head{};   ///< in the form
        std::string beside{}; ///< words that the form gives of a row
        int at = -1;        ///< which of the sheet; -1: none
        int likely = -1;    ///< of an open one: which of the sheet it may be
        Standing standing = Standing::open;
        bool moved = false; ///< not in the order of the form
        bool operator==(const Line&) const = default;
    };

    explicit HeadChoice(HeadMap map);

    /// Those of the form in its order, columns before rows; behind each kind what the sheet has besides and none of
    /// these may be.
    std::vector<Line> lines() const;
    /// How many lines of the form nobody has said yet.
    int open() const;
    /// What may be chosen for a line of the form; nothing where others of the form have its head.
    std::vector<SheetLine> may_be(const Line& line) const;
    /// Nothing can be said of it: it is none of the form's, or found under its own head the column by which rows are
    /// known, or one of several with the same head.
    bool is_settled(const Line& line) const;
    /// The line of the form for which one of the sheet is taken already; empty: none.
    std::string taken_for(Part part, int at) const;
    const SheetLine* there(Part part, int at) const;

    /// -1: there is none. Changes nothing and is false where that is taken for another line, or may not be chosen.
    bool say(const Line& line, int at);
    /// Of what is open: what likely is another head is that, what is nowhere is missing.
    void take_likely();

    /// To be remembered for the unit, once nothing is open.
    ToldHeads told() const;
    bool operator==(const HeadChoice&) const = default;

private:
    struct Chosen {
        Line line;
        int drawn = -1; ///< where its own head stands on the sheet
        bool said = false;
        bool twin = false; ///< another line of the form has the same head
        bool operator==(const Chosen&) const = default;
    };
    void begin(Part part, const std::vector<MappedLine>& lines);
    const std::vector<SheetLine>& sheet(Part part) const;
    const Chosen* find(const Line& line) const;
    Line shown(const Chosen& one) const;
    void add_lines(Part part, std::vector<Line>& all) const;
    ToldHeads::Pairs told(Part part) const;

    HeadMap map_;
    std::vector<Chosen> chosen_;
};

/// What somebody says who finds a map right as it is proposed.
ToldHeads as_proposed(const HeadMap& map);

} // namespace kehoach::returns
