// SPDX-License-Identifier: MPL-2.0
#include "returns/remembered.hpp"

#include "text/words.hpp"

#include <algorithm>

namespace kehoach::returns {

namespace {

bool is_of(const std::string& unit, const std::string& column, const auto& one) {
    return text::fold(one.unit) == text::fold(unit) && one.column == column;
}

bool stands_for_a_file(Mark::Kind kind) {
    return kind != Mark::Kind::returned && kind != Mark::Kind::extended;
}

} // namespace

Gathered gathered(const Memory& memory) {
    return gather(memory.files, {memory.asked, memory.wished, memory.chosen});
}

Gathered gathered_unchosen(const Memory& memory) {
    return gather(memory.files, {memory.asked, memory.wished, {}});
}

Board board(const Memory& memory, const Gathered& gathered, const std::vector<std::string>& titles,
            const std::string& today) {
    BoardInput input{.columns = {},
                     .not_asked = memory.not_asked,
                     .marks = memory.marks,
                     .papers = memory.papers,
                     .received = memory.received,
                     .today = today};
    const auto add = [&](const std::string& key, const std::string& title) {
        const auto deadline = memory.deadlines.find(key);
        input.columns.push_back(
            {key, title, deadline == memory.deadlines.end() ? std::string() : deadline->second});
    };
    for (std::size_t at = 0; at < gathered.forms.size(); ++at)
        add(form_key(gathered.forms[at].spec), titles.at(at));
    if (!memory.report.empty())
        add(report_column, memory.report);
    return board(gathered, input);
}

Units asked_units(const Memory& memory) {
    std::vector<KnownUnit> units;
    for (const std::string& name : memory.asked)
        units.push_back({.name = name});
    return {std::move(units), {}};
}

Whose whose_of(const std::string& cover, std::string_view path, const Units& asked) {
    Whose listed = whose(cover, path, asked);
    if (!listed.unit.empty() || asked.empty())
        return listed;
    Whose own = whose(cover, path, {});
    own.sure = false;
    return own;
}

void give_to_asked(Memory& memory) {
    const Units asked = asked_units(memory);
    if (asked.empty())
        return;
    for (ReturnFile& file : memory.files) {
        if (file.unit.empty() || memory.units.contains(file.path))
            continue;
        Whose now = whose_of(file.unit, file.path, asked);
        file.unit = std::move(now.unit);
        file.unit_sure = now.sure;
    }
}

bool give_to(Memory& memory, const std::string& path, const std::string& unit) {
    const auto file = std::ranges::find(memory.files, path, &ReturnFile::path);
    if (file == memory.files.end())
        return false;
    memory.units[path] = unit;
    file->unit = unit;
    file->unit_sure = true;
    return true;
}

void put_mark(Memory& memory, Mark mark) {
    std::erase_if(memory.marks, [&](const Mark& one) {
        return is_of(mark.unit, mark.column, one) &&
               (one.kind == mark.kind || (stands_for_a_file(one.kind) && stands_for_a_file(mark.kind)));
    });
    memory.marks.push_back(std::move(mark));
}

void drop_marks(Memory& memory, const std::string& unit, const std::string& column) {
    const auto is_one = [&](const auto& one) { return is_of(unit, column, one); };
    std::erase_if(memory.marks, is_one);
    std::erase_if(memory.papers, is_one);
}

void put_received(Memory& memory, const std::string& unit, const std::string& column, const Receipt& receipt,
                  const std::string& day) {
    bool by_hand = false;
    for (Mark& mark : memory.marks)
        if ((is_of(unit, column, mark) || is_of(unit, {}, mark)) && stands_for_a_file(mark.kind) &&
            mark.kind != Mark::Kind::exempt && mark.file == receipt.path) {
            mark.day = day;
            by_hand = true;
        }
    for (Paper& paper : memory.papers)
        if (is_of(unit, column, paper)) {
            paper.day = day;
            by_hand = true;
        }
    if (!by_hand)
        memory.received[receipt.path] = day;
}

} // namespace kehoach::returns
