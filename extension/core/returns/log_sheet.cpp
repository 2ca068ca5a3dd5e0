// SPDX-License-Identifier: MPL-2.0
#include "returns/log_sheet.hpp"

namespace kehoach::returns {

namespace {

constexpr std::size_t most = 20; ///< files that are named: all of them stand on the sheet of deviations

std::string reasons(const LogEntry& entry, const LogWords& words) {
    std::string said;
    std::size_t named = 0, more = 0;
    for (const LogEntry::Refused& one : entry.refused) {
        if (one.path.empty())
            continue;
        if (named++ >= most)
            ++more;
        else
            said += (said.empty() ? "" : "\n") + one.path + ": " + one.why;
    }
    return more == 0 ? said : said + "\n" + words.more(more);
}

} // namespace

BookSheet log_sheet(const LogEntry& entry, const LogWords& words) {
    constexpr double when_mm = 34, what_mm = 42, count_mm = 22, why_mm = 120;
    BookSheet made{.kind = BookSheet::Kind::log, .name = words.sheet};
    made.widths_mm = {when_mm, what_mm, count_mm, count_mm, count_mm, count_mm, why_mm};
    made.columns = static_cast<int>(made.widths_mm.size());
    made.rows = 2;
    made.head_rows = 1;
    made.row_keys.resize(static_cast<std::size_t>(made.rows));
    int column = 0;
    for (const std::string& head :
         {words.when, words.what, words.read, words.taken, words.refused, words.changes, words.why})
        made.cells.push_back({.column = column++, .look = BookLook::head, .text = head});
    column = 0;
    for (const std::string& said : {entry.when, entry.what})
        made.cells.push_back({.row = 1, .column = column++, .text = said});
    for (const std::size_t count :
         {entry.read, entry.read - entry.refused.size(), entry.refused.size(), entry.changes})
        made.cells.push_back({.row = 1,
                              .column = column++,
                              .look = BookLook::number,
                              .number = static_cast<double>(count)});
    made.cells.push_back({.row = 1, .column = column, .text = reasons(entry, words)});
    return made;
}

} // namespace kehoach::returns
