// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "returns/reminders.hpp"
#include "session/receipt_board.hxx"

#include <com/sun/star/frame/XModel.hpp>
#include <string>
#include <vector>

namespace kehoach::session {

/// What is wanted of the texts to units.
struct RemindersWanted {
    bool reminder = true, send_back = true;
    std::string unit{};     ///< empty: all
    std::string language{}; ///< "vi", "en": of the texts
};

/// A line of what a unit is to put right.
struct FaultTold {
    std::string file, sheet, cell, wrong, wanted;
};

/// What is said to a unit of its returns.
struct SendBackText {
    std::string unit;
    std::vector<FaultTold> faults;
};

/// Texts that remind units of what is missing and send back what is wrong.
class Reminders {
public:
    /// Throws Refused("reminders.none") where nobody is missing and nothing is wrong, and as ReceiptBoard does.
    Reminders(const css::uno::Reference<css::uno::XComponentContext>& context,
              const css::uno::Reference<css::frame::XModel>& workbook, RemindersWanted wanted);

    /// As plain text.
    std::string text() const;
    /// {"reminder":text,"sendback":[{"unit","text","faults":[{"file","sheet","cell","wrong","wanted"}]}]}
    std::string json() const;
    /// As a new Writer document: the reminder, then each unit on a page of its own.
    css::uno::Reference<css::frame::XModel> paper(bool visible) const;

private:
    std::string say(std::string_view key, const form::Arguments& arguments = {}) const;
    void remind(const returns::Board& board);
    void send_back(const ReceiptBoard& board);
    std::string units(const std::vector<returns::Reminded>& all) const;
    std::string text_of(const SendBackText& one) const;

    const css::uno::Reference<css::uno::XComponentContext> context_;
    const RemindersWanted wanted_;
    const ResultWords words_;
    std::vector<std::string> reminder_; ///< paragraphs; empty: nobody is missing
    std::vector<SendBackText> back_;
};

} // namespace kehoach::session
