// SPDX-License-Identifier: MPL-2.0
#include "returns/reminders.hpp"

#include <utility>

namespace kehoach::returns {

std::vector<Reminder> reminders(const Board& board) {
    std::vector<Reminder> made;
    for (std::size_t column = 0; column < board.columns.size(); ++column) {
        Reminder one{column, {}, {}, {}};
        for (std::size_t unit = 0; unit < board.units.size(); ++unit) {
            const Receipt& receipt = board.receipts[unit][column];
            const bool has_own = receipt.deadline != board.columns[column].deadline;
            Reminded reminded{board.units[unit], has_own ? receipt.deadline : std::string()};
            if (receipt.standing == Standing::returned)
                one.again.push_back(std::move(reminded));
            else if (receipt.standing == Standing::not_in)
                (receipt.late ? one.overdue : one.waiting).push_back(std::move(reminded));
        }
        if (!one.overdue.empty() || !one.waiting.empty() || !one.again.empty())
            made.push_back(std::move(one));
    }
    return made;
}

const char* wanted_about(std::string_view key) {
    // The first beginning that fits holds.
    static constexpr std::pair<std::string_view, const char*> beginnings[] = {
        {"form.text-for-number", "number"},
        {"form.number-as-text", "number"},
        {"form.not-whole", "number"},
        {"form.not-a-pair", "pair"},
        {"form.missing", "fill"},
        {"form.nothing-filled", "fill"},
        {"form.total-leaves-out", "total"},
        {"form.total-wrong", "total"},
        {"form.totals-differ", "total"},
        {"form.not-a-choice", "choice"},
        {"form.not-a-date", "date"},
        {"form.", "look"},
        {"gathered.twice", "which"},
        {"gathered.other-form", "form"},
        {"gathered.other-plan", "form"},
        {"gathered.other-version", "form"},
        {"gathered.no-form", "form"},
        {"gathered.", "look"},
    };
    for (const auto& [begins, wanted] : beginnings)
        if (key.starts_with(begins))
            return wanted;
    return "file"; // the reasons for which a file is not read
}

} // namespace kehoach::returns
