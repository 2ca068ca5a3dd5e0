// SPDX-License-Identifier: MPL-2.0
#include "plan/task_reader.hpp"

#include "text/words.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

/// Without words at the end that go with the time behind them: ", hoàn thành".
std::string_view without_ending(const TaskWords& words, std::string_view what) {
    constexpr int most = 3; // hoàn thành, dự kiến vào …
    for (int times = 0; times < most; ++times) {
        while (!what.empty() && std::string_view(" ,;:.-(").find(what.back()) != std::string_view::npos)
            what.remove_suffix(1);
        constexpr std::size_t near = 80; // bytes
        const auto from = what.size() > near ? std::min(what.find(' ', what.size() - near), what.size()) : 0;
        const auto all = words.words(what.substr(from));
        if (all.empty() || from + all.back().end != what.size() || !all.back().is(TaskWord::ending) ||
            from + all.back().start == 0)
            break;
        what = what.substr(0, from + all.back().start);
    }
    return what;
}

} // namespace

/// Where several parts of a sentence have a deadline each, each is a task.
void TaskReader::add_clauses(const JoinedLines& text, Span sentence, Span does,
                             const std::vector<Fact>& owners, bool wanted) {
    std::vector<Span> parts;
    std::size_t from = does.start;
    const std::string_view whole = text.text();
    for (auto at = whole.find("; ", from); at != std::string_view::npos && at < does.end;
         at = whole.find("; ", at + 1))
        if (is_dated(text, {from, at}) && is_dated(text, {at, does.end})) {
            parts.push_back({from, at});
            from = std::min(at + 2, does.end);
        }
    parts.push_back({from, does.end});
    for (const auto& part : parts)
        add(text, parts.size() == 1 ? sentence : part, part, owners, wanted);
}

void TaskReader::add(const JoinedLines& text, Span sentence, Span does, std::vector<Fact> owners,
                     bool wanted) {
    const auto place = text.place(sentence.start, sentence.end);
    TaskFact task;
    task.line = place.line;
    task.start = place.start;
    task.end = place.end;
    task.owners = std::move(owners);
    const std::string_view all = text.text();
    const auto told = words_.words(all.substr(does.start, does.end - does.start));
    const auto helpers = helpers_in(words_, all, does, told);
    if (helpers)
        task.with = facts(text, helpers->names);
    const auto deadlines = deadlines_in(text, sentence);
    task.deadlines.assign(deadlines.begin(), deadlines.end());
    const auto way = way_in(words_, all, does, told);
    const auto words_at = [&](Span span) { return tidy(all.substr(span.start, span.end - span.start)); };
    task.to = words_at(way.to);
    task.through = words_at(way.through);
    task.product = product_in(all, does, way, told);
    task.what = what_in(text, does, deadlines, told, helpers);
    if (!task.what.empty())
        found_.push_back({std::move(task), wanted});
}

/// Only marks follow. Looks no further than the first word: a sentence may hold thousands of times.
static bool is_end_of_words(std::string_view rest) {
    return !text::has_letters(rest) && rest.find_first_of("0123456789") == std::string_view::npos;
}

/// What is to be done, without who helps and until when: those have columns of their own.
std::string TaskReader::what_in(const JoinedLines& text, Span does, std::span<const std::size_t> deadlines,
                                const Told& told, const std::optional<Helpers>& helpers) const {
    const std::string_view whole = text.text();
    auto start = does.start;
    const auto pass = [&](std::size_t until) {
        start = std::min(whole.find_first_not_of(" ,", until), does.end);
    };
    const auto rest = whole.substr(start, does.end - start);
    const bool duty = !told.empty() && told.front().start == 0 && told.front().is(TaskWord::duty);
    if (duty && !rest.starts_with("là") &&
        (helpers || !rest.starts_with("chủ trì") || rest.starts_with("chủ trì,")))
        pass(start + told.front().end);
    if (helpers && helpers->clause.start == start)
        pass(helpers->clause.end);
    auto end = does.end;
    bool dated = false;
    for (const auto at : deadlines) {
        const auto& fact = plan_.deadlines[at];
        if (text.at(fact.line, fact.deadline.start) >= end)
            continue;
        const auto behind = text.at(fact.line, fact.deadline.end);
        if (is_end_of_words(whole.substr(behind, std::max(behind, end) - behind))) {
            end = std::max(start, text.at(fact.line, fact.deadline.start));
            dated = true;
        }
    }
    const auto what = whole.substr(start, end - start);
    return tidy(dated ? without_ending(words_, what) : what);
}

} // namespace kehoach::plan
