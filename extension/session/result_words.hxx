// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "returns/board.hpp"
#include "returns/changes_sheet.hpp"
#include "returns/log_sheet.hpp"
#include "returns/result_book.hpp"

#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <string>

namespace kehoach::session {

/// What stands on the sheets of a workbook of results; `language` empty: that of the interface.
class ResultWords {
public:
    ResultWords(const css::uno::Reference<css::uno::XComponentContext>& context, std::string language)
        : context_(context), language_(std::move(language)) {}

    std::string say(std::string_view key, const form::Arguments& arguments = {}) const;
    std::string sentence(const returns::Deviation& deviation) const;
    /// What is known of a return, as in "came on 22/11/2026, with deviations, late".
    std::string receipt(const returns::Receipt& receipt) const;
    /// Name of the sheet of receipts, one that is not there already.
    std::string receipts_sheet(const css::uno::Reference<css::frame::XModel>& result) const;
    /// Names of sheets are those of none that is there already.
    returns::BookWords book(const css::uno::Reference<css::frame::XModel>& result) const;
    returns::ChangeWords changes(const css::uno::Reference<css::frame::XModel>& result) const;
    returns::LogWords log(const css::uno::Reference<css::frame::XModel>& result) const;
    /// A day as people write it, from an ISO one.
    static std::string day(const std::string& iso);

private:
    const css::uno::Reference<css::uno::XComponentContext>& context_;
    const std::string language_;
};

} // namespace kehoach::session
