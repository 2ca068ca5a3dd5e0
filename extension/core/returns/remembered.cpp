// SPDX-License-Identifier: MPL-2.0
#include "returns/remembered.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <type_traits>

namespace kehoach::returns {

namespace {

bool is_of(const std::string& unit, const std::string& column, const auto& one) {
    return text::fold(one.unit) == text::fold(unit) && one.column == column;
}

bool stands_for_a_file(Mark::Kind kind) {
    return kind != Mark::Kind::returned && kind != Mark::Kind::extended;
}

bool is_asked(const Memory& memory, const std::string& unit) {
    return std::ranges::any_of(memory.asked,
                               [&](const std::string& one) { return text::fold(one) == text::fold(unit); });
}

/// What was said of a unit before it had another name is said of it.
void rename(Memory& memory, const std::string& old, const std::string& now) {
    const std::string before = text::fold(old);
    const auto take = [&](std::string& unit) {
        if (text::fold(unit) == before)
            unit = now;
    };
    for (Mark& mark : memory.marks)
        take(mark.unit);
    for (Paper& paper : memory.papers)
        take(paper.unit);
    for (auto& [unit, form] : memory.not_asked)
        take(unit);
    const auto take_keys = [&](auto& by_unit) {
        std::remove_reference_t<decltype(by_unit)> all;
        for (auto& [key, value] : by_unit)
            all.try_emplace({key.first == before ? text::fold(now) : key.first, key.second}, std::move(value));
        by_unit = std::move(all);
    };
    take_keys(memory.chosen);
    take_keys(memory.told);
}

void give(ReturnFile& file, Whose whose) {
    file.unit = std::move(whose.unit);
    file.unit_sure = whose.sure;
    file.was = std::move(whose.was);
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

std::vector<KnownUnit> listed_units(const Memory& memory) {
    std::vector<KnownUnit> units;
    for (const std::string& name : memory.asked) {
        const auto known = std::ranges::find(memory.known, text::fold(name),
                                             [](const KnownUnit& one) { return text::fold(one.name); });
        units.push_back(known == memory.known.end() ? KnownUnit{.name = name} : *known);
    }
    return units;
}

Units asked_units(const Memory& memory) {
    return {listed_units(memory), {}};
}

void ask(Memory& memory, const std::vector<KnownUnit>& units) {
    memory.asked.clear();
    memory.known.clear();
    for (const KnownUnit& one : units) {
        memory.asked.push_back(one.name);
        if (one != KnownUnit{.name = one.name})
            memory.known.push_back(one);
    }
    for (const KnownUnit& one : memory.known)
        if (one.was.size() == 1 && !is_asked(memory, one.was.front()))
            rename(memory, one.was.front(), one.name);
    give_to_asked(memory);
}

Whose whose_of(const std::string& cover, std::string_view path, const Units& asked) {
    Whose listed = whose(cover, path, asked);
    if (!listed.unit.empty() || asked.empty())
        return listed;
    Whose own = whose(cover, path, {});
    own.sure = false;
    return own;
}

Whose whose_of(const Memory& memory, const std::string& cover, const std::string& path, const Units& asked) {
    Whose of_itself = whose_of(cover, path, asked);
    const auto said = memory.units.find(path);
    if (said == memory.units.end())
        return of_itself;
    Whose made{.unit = said->second, .sure = true};
    if (const auto named = asked.named_in(said->second); !named.was.empty())
        made = {.unit = named.units.front(), .sure = true, .was = named.was};
    else if (text::fold(of_itself.unit) == text::fold(made.unit))
        made.was = std::move(of_itself.was);
    return made;
}

void give_to_asked(Memory& memory) {
    const Units asked = asked_units(memory);
    for (ReturnFile& file : memory.files)
        if (!file.forms.empty())
            give(file, whose_of(memory, file.cover, file.path, asked));
}

bool give_to(Memory& memory, const std::string& path, const std::string& unit) {
    const auto file = std::ranges::find(memory.files, path, &ReturnFile::path);
    if (file == memory.files.end())
        return false;
    memory.units[path] = unit;
    give(*file, whose_of(memory, file->cover, path, asked_units(memory)));
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
