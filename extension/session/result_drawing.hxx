// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calc/sheet.hxx"
#include "returns/result_book.hpp"

#include <map>
#include <string>
#include <vector>

namespace kehoach::session {

/// Whether a workbook holds returns laid together by the program.
bool is_result(const css::uno::Reference<css::frame::XModel>& model);

/// The sheets of a workbook of results as they are there, by what they are and not by their names.
struct ResultSheets {
    /// Of a form and the figures of its units; empty: none.
    struct OfForm {
        std::string form, units;
        int free_rows = 0;
    };
    std::map<std::string, OfForm> forms; ///< by form_key
    std::string receipts, deviations, changes, log;
};
ResultSheets result_sheets(const css::uno::Reference<css::frame::XModel>& model);

/// Draws the sheets of results, or brings those that are there up to date; within one undo scope.
class ResultDrawing {
public:
    ResultDrawing(const css::uno::Reference<css::uno::XComponentContext>& context, office::UndoScope& scope,
                  const css::uno::Reference<css::frame::XModel>& model, ResultSheets there, std::string home);

    /// Forms with their units, in the order of the book: the names of the forms' sheets. Sheets of forms that are not
    /// in it any more go.
    std::vector<std::string> draw(const returns::Gathered& gathered, const returns::ResultBook& book);
    void receipts(const returns::BookSheet& sheet);
    void deviations(const returns::BookSheet& sheet);
    /// In front of the rows that tell already what was done.
    void changes(const returns::BookSheet& sheet);
    void log(const returns::BookSheet& sheet);

private:
    void add(const std::string& there, const returns::BookSheet& sheet);
    std::string draw(const returns::BookSheet& form, const returns::BookSheet& units, const std::string& key);

    const css::uno::Reference<css::uno::XComponentContext>& context_;
    office::UndoScope& scope_;
    const css::uno::Reference<css::frame::XModel> model_;
    const ResultSheets there_;
    const std::string home_;
};

} // namespace kehoach::session
