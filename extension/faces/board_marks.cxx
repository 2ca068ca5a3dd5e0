// SPDX-License-Identifier: MPL-2.0
#include "faces/board_marks.hxx"

#include "faces/board_asked.hxx"
#include "faces/file_dialog.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <set>

namespace kehoach::faces {

namespace {

using returns::Mark;

constexpr std::array all_fields{"what", "day", "number", "file", "browse", "whole", "put", "drop"};

} // namespace

BoardMarks::BoardMarks(const Call& call, Dialog& dialog, session::ReceiptBoard& board, std::function<void()> changed)
    : call_(call), dialog_(dialog), board_(board), changed_(std::move(changed)), versions_(dialog, "versions") {
    std::vector<std::string> items;
    for (const char* const one :
         {"returned", "exempt", "extended", "paper", "pdf", "picture", "report", "received"})
        items.push_back(office::string(call_.context, std::string("dialog.board.says.") + one));
    dialog_.set_items("what", items);
    dialog_.choose("what", returned);
    dialog_.on_choose("what", [this] { show_fields(); });
    dialog_.on_press("browse", [this] { browse(); });
    dialog_.on_press("put", [this] { attempt([this] { put(); }); });
    dialog_.on_press("drop", [this] {
        attempt([this] { board_.unmark(unit_, column_for_marks()); });
    });
    dialog_.on_choose("holds", [this] { choose(); });
    show({}, {});
}

void BoardMarks::attempt(const std::function<void()>& action) {
    try {
        dialog_.set_label("fault", {});
        action();
        changed_();
    } catch (const office::Refused& why) {
        dialog_.set_label("fault", office::string(call_.context, why.key, why.arguments));
    }
}

void BoardMarks::show(const std::string& unit, const std::string& column) {
    unit_ = unit;
    column_ = column;
    for (const char* const field : all_fields)
        dialog_.enable(field, !unit.empty());
    if (unit.empty())
        dialog_.set_label("chosen", office::string(call_.context, "dialog.board.none-chosen"));
    else
        dialog_.set_label("chosen", unit_ + " – " + board_.column(column_).title);
    show_fields();
    show_versions();
}

const Mark* BoardMarks::mark_of(Mark::Kind kind) const {
    const auto& marks = board_.memory().marks;
    const auto found = std::ranges::find_if(marks, [&](const Mark& one) {
        return one.kind == kind && text::fold(one.unit) == text::fold(unit_) &&
               (one.column.empty() || one.column == column_);
    });
    return found == marks.end() ? nullptr : &*found;
}

/// What was said before stands there again.
void BoardMarks::show_fields() {
    const int says = dialog_.choice("what");
    const bool is_any = !unit_.empty();
    const Mark* const mark = is_any && says < report ? mark_of(static_cast<Mark::Kind>(says)) : nullptr;
    std::string day = mark == nullptr ? std::string() : mark->day;
    if (is_any && (says == received || says == report))
        day = board_.receipt(unit_, column_).received;
    dialog_.set_value("day", session::ResultWords::day(day));
    dialog_.set_value("number", mark == nullptr ? std::string() : mark->number);
    dialog_.set_value("file", mark == nullptr ? std::string() : mark->file);
    dialog_.set_value("whole", mark != nullptr && mark->column.empty() ? "1" : "");
    const bool with_file = says == paper || says == pdf || says == picture || says == report;
    dialog_.enable("day", is_any && says != exempt);
    dialog_.enable("number", is_any && says < paper);
    dialog_.enable("file", is_any && with_file);
    dialog_.enable("browse", is_any && with_file);
    dialog_.enable("whole", is_any && says < report && says != returned);
    const auto& marks = board_.memory().marks;
    const auto& papers = board_.memory().papers;
    const auto is_ours = [&](const auto& one) {
        return text::fold(one.unit) == text::fold(unit_) && (one.column.empty() || one.column == column_);
    };
    dialog_.enable("drop", is_any && (std::ranges::any_of(marks, is_ours) || std::ranges::any_of(papers, is_ours)));
}

std::string BoardMarks::column_for_marks() const {
    return dialog_.value("whole").empty() ? column_ : std::string();
}

void BoardMarks::put() {
    const int says = dialog_.choice("what");
    const std::string day = typed_day(dialog_.value("day"));
    const std::string file = dialog_.value("file");
    if (day.empty() && (says == extended || says == received))
        throw office::Refused("board.no-day", {{"day", {}}});
    if (says == received)
        return board_.set_received(unit_, column_, day);
    if (says == report) {
        if (column_ != returns::report_column || file.empty())
            throw office::Refused("board.no-report");
        return board_.take_paper(unit_, board_.path_of(file), day);
    }
    board_.mark({.unit = unit_,
                 .column = says == returned ? column_ : column_for_marks(),
                 .kind = static_cast<Mark::Kind>(says),
                 .day = says == exempt ? std::string() : day,
                 .number = std::string(text::trim(dialog_.value("number"))),
                 .file = file.empty() ? file : board_.path_of(file)});
}

void BoardMarks::browse() {
    if (const std::string url = ask_scan_file(call_.context); !url.empty())
        dialog_.set_value("file", board_.path_of(url));
}

/// By the names of the files; with their folders where two have one name, with sheets where one file has both.
std::vector<std::string> BoardMarks::names_of(const returns::Question& question) const {
    std::vector<std::string> names, paths, sheets;
    for (const returns::Version& version : question.versions) {
        names.push_back(version.path.substr(version.path.rfind('/') + 1));
        paths.push_back(version.path);
        sheets.push_back(version.path + " – " + version.sheet);
    }
    const auto tell_apart = [](const std::vector<std::string>& all) {
        return std::set<std::string>(all.begin(), all.end()).size() == all.size();
    };
    return tell_apart(names) ? names : tell_apart(paths) ? paths : sheets;
}

/// Side by side, in the order of their names; which of them holds is never proposed.
void BoardMarks::show_versions() {
    const auto* const question = unit_.empty() ? nullptr : board_.versions(unit_, column_);
    for (const char* const part : {"differ", "versionsLabel", "versions", "holdsLabel", "holds"})
        dialog_.show(part, question != nullptr);
    if (question == nullptr)
        return;
    std::vector<DialogTable::Column> columns{{office::string(call_.context, "book.row"), 3},
                                             {office::string(call_.context, "changes.column"), 3}};
    std::vector<std::string> choices{office::string(call_.context, "dialog.board.not-chosen")};
    for (const std::string& name : names_of(*question)) {
        columns.push_back({name, 4});
        choices.push_back(name);
    }
    versions_.set_columns(columns);
    std::vector<std::vector<std::string>> rows;
    for (const returns::Difference& one : board_.differences(*question)) {
        auto& cells = rows.emplace_back(std::vector<std::string>{one.row, one.column});
        cells.insert(cells.end(), one.texts.begin(), one.texts.end());
    }
    versions_.set_rows(rows, -1);
    dialog_.set_items("holds", choices);
    dialog_.choose("holds", board_.chosen(*question) + 1);
}

/// Showing what is chosen already is told like a choice.
void BoardMarks::choose() {
    const auto* const question = board_.versions(unit_, column_);
    const int version = dialog_.choice("holds") - 1;
    if (question != nullptr && version >= 0 && version != board_.chosen(*question))
        attempt([&] { board_.choose(*question, static_cast<std::size_t>(version)); });
}

} // namespace kehoach::faces
