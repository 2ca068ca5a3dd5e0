// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/unit_list.hpp"
#include "returns/asked_list.hpp"
#include "returns/board_told.hpp"
#include "returns/remembered.hpp"
#include "returns/version_difference.hpp"
#include "session/plan_asks.hxx"
#include "session/result_words.hxx"
#include "session/return_paths.hxx"

#include <optional>

namespace kehoach::session {

/// Who has sent what to an open workbook of results, as a person looks at it and says what no file says. Nothing is
/// written before `write`. Columns are known by key; days are ISO.
class ReceiptBoard {
public:
    /// Throws Refused("session.board.no-result").
    ReceiptBoard(const css::uno::Reference<css::uno::XComponentContext>& context,
                 const css::uno::Reference<css::frame::XModel>& workbook);

    const returns::Memory& memory() const { return memory_; }
    const returns::Gathered& gathered() const { return gathered_; }
    const returns::Board& board() const { return board_; }
    /// Forms as a plan may name them, in the order of the columns.
    const std::vector<form::FormNames>& forms() const { return forms_; }
    /// Of a column by its key or title; throws Refused("session.board.no-form").
    const returns::BoardColumn& column(const std::string& said) const;
    /// Of a unit as the board names it; throws Refused("session.board.no-unit").
    const std::string& unit(const std::string& said) const;
    const returns::Receipt& receipt(const std::string& unit, const std::string& column) const;
    /// As a path of the workbook: a URL, or a path already.
    std::string path_of(const std::string& file) const;

    /// Files with forms, first those of which it is not certain whose they are.
    std::vector<const returns::ReturnFile*> files() const;
    /// Says whose a file is; throws Refused("session.board.no-file").
    void give(const std::string& path, const std::string& unit);

    /// As a person lists them: from then on no other list is proposed for the workbook.
    void ask(const form::UnitList& units);
    /// Those that forms were sent to; what is known of its forms alone is told.
    void ask(const returns::AskedList& list);
    /// Units of the list that was given last which stand there twice, and those that are not there today.
    const std::vector<std::string>& twice() const { return twice_; }
    const std::vector<std::string>& left_out() const { return left_out_; }
    /// Units, who fills in which form, and deadlines; what the plan does not say stays.
    void ask_as(const PlanAsks& plan);
    void set_deadline(const std::string& column, const std::string& day);
    /// Title of the column of the written report; empty: none.
    void set_report(const std::string& title);

    /// `mark.day` of what is here is today where it is empty. Throws Refused("session.board.nothing-to-return").
    void mark(returns::Mark mark);
    /// A written report that came as a file.
    void take_paper(const std::string& unit, const std::string& path, const std::string& day);
    void unmark(const std::string& unit, const std::string& column);
    /// Throws Refused("session.board.nothing-came"), ("session.board.in-future").
    void set_received(const std::string& unit, const std::string& column, const std::string& day);

    /// The versions of a return that differ, also where one is chosen already.
    const returns::Question* versions(const std::string& unit, const std::string& column) const;
    std::vector<returns::Difference> differences(const returns::Question& question) const;
    /// Which of them is chosen; -1: none.
    int chosen(const returns::Question& question) const;
    void choose(const returns::Question& question, std::size_t version);

    /// Into the workbook, with its sheets redrawn where something else counts now. One undo step; none where nothing
    /// was said.
    void write() const;

private:
    void ask_by_crosses(const form::UnitList& units);
    void gather_again();
    void look_again();
    void require_past(const std::string& day) const;

    const css::uno::Reference<css::uno::XComponentContext> context_;
    const css::uno::Reference<css::frame::XModel> workbook_;
    const ResultWords words_;
    returns::Memory memory_;
    const std::string today_;
    std::vector<std::string> twice_, left_out_;
    returns::Gathered before_, gathered_, unchosen_;
    std::vector<std::string> titles_; ///< of forms
    std::vector<form::FormNames> forms_;
    returns::Board board_;
};

/// {"units":[name],"columns":[{"key","title","deadline"}],"receipts":[{"unit","form","standing","late","received",
/// "deadline","file","number","said"}],"questions":[{"unit","form","versions":[{"file","sheet"}]}],"files":[{"file","unit","sure"}],
/// "twice":[unit],"leftOut":[unit]}
std::string to_json(const ReceiptBoard& board, const ResultWords& words);

/// What a script says, each a JSON text; empty: nothing. Throws Refused("session.board.faulty") with line and what was
/// expected, and as the board does.
struct BoardTold {
    std::string deadlines, marks, received, choices, units_of_files;
};
void tell(const css::uno::Reference<css::uno::XComponentContext>& context, ReceiptBoard& board, const BoardTold& told);

} // namespace kehoach::session
