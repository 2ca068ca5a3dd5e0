// SPDX-License-Identifier: MPL-2.0
#include "plan/task_reader.hpp"

#include "plan/sentences.hpp"
#include "plan/wording.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <utility>

namespace kehoach::plan {

namespace {

constexpr int paragraph_level = 90, bullet_level = 100, sub_bullet_level = 110;

int level_of(const Line& line) {
    if (is_heading(line.role))
        return std::clamp(line.level, 1, paragraph_level - 1);
    if (line.role == Role::sub_bullet)
        return sub_bullet_level;
    return line.role == Role::bullet ? bullet_level : paragraph_level;
}

bool ends_as_sentence(std::string_view text) {
    text = text::trim(text);
    return text.ends_with('.') || text.ends_with(';');
}

/// "Nội dung: …", "Hình thức: …": a label of what is told, not of who does it.
bool is_labelled(std::string_view sentence) {
    constexpr std::size_t longest = 48; // bytes
    const auto colon = sentence.substr(0, longest).find(':');
    return colon != std::string_view::npos && sentence.substr(0, colon).find(',') == std::string_view::npos;
}

} // namespace

TaskReader::TaskReader(const Plan& plan, const TaskWords& words, Lines lines) : plan_(plan), words_(words) {
    for (std::size_t i = 0; i < plan.deadlines.size(); ++i)
        if (const auto& fact = plan.deadlines[i];
            !fact.deadline.optional && fact.line >= lines.first && fact.line < lines.end)
            deadlines_.push_back(i);
    std::ranges::sort(deadlines_, {}, [&](std::size_t i) {
        return std::pair(plan.deadlines[i].line, plan.deadlines[i].deadline.start);
    });
}

void TaskReader::look_at(std::size_t at) {
    const auto& line = plan_.lines[at];
    const JoinedLines text(plan_, at);
    const int level = level_of(line);
    std::erase_if(titles_, [&](const Title& title) { return title.level >= level; });
    const bool heading = is_heading(line.role);
    if (heading)
        group_ = found_.size();
    if (take_title(text, level, heading))
        return;
    const bool aims = std::ranges::any_of(titles_, &Title::aims);
    carried_.clear();
    const bool listed = line.role != Role::paragraph;
    for (const auto& [start, end] : sentences_of(text.marked()))
        for (const auto& part : parts_by_body({start, end}, text.text()))
            if (!aims || gives_work(text.text(), part))
                take_sentence(text, part, listed);
}

/// "Giao cho Phòng A chuẩn bị hội trường": a task even among aims.
bool TaskReader::gives_work(std::string_view text, Span sentence) const {
    const std::string_view gives = "giao ";
    sentence.start = std::min(text.find_first_not_of(" -+", sentence.start), sentence.end);
    const auto opening =
        text.substr(sentence.start, std::min(gives.size() + 2, sentence.end - sentence.start));
    return text::fold(opening).starts_with(gives) && named_in(words_, text, sentence).has_value();
}

/// "Phòng A chủ trì việc này; giao Trường B lập danh sách": each body has its own part of the sentence.
std::vector<Span> TaskReader::parts_by_body(Span sentence, std::string_view text) const {
    constexpr std::size_t longest = 400; // bytes within which it is said what somebody does
    std::vector<Span> parts;
    auto from = sentence.start;
    for (auto at = text.find("; ", from); at != std::string_view::npos && at < sentence.end;
         at = text.find("; ", at + 1)) {
        const Span rest{at + 2, sentence.end};
        const auto behind = text.substr(rest.start, rest.end - rest.start);
        const auto opening = words_.behind_opening(behind);
        if (!words_.begins_with_body(behind.substr(opening)))
            continue;
        const bool acts_before = words_.acting(text.substr(from, std::min(at - from, longest))).has_value();
        if (opening == 0 && !(text::starts_capital(behind) && acts_before)) // "; bản thu hoạch …"
            continue;
        if (const auto named = named_in(words_, text, rest); named && !named->labelled) {
            parts.push_back({from, at});
            from = rest.start;
        }
    }
    parts.push_back({from, sentence.end});
    return parts;
}

/// A heading that is no sentence, and a line that only names who does what stands below it.
bool TaskReader::take_title(const JoinedLines& text, int level, bool heading) {
    const auto bare = text::trim(text.text());
    const bool names = names_only(text);
    if (!names &&
        (!heading || ends_as_sentence(bare) || named_in(words_, text.text(), {0, text.text().size()})))
        return false;
    Title title{level, {}, words_.speaks_of_aims(bare), false, heading, {}};
    if (names) {
        const auto from = words_.behind_opening(text.text());
        title.owners = facts(text, {from, text.text().size()});
        const auto opening = text::fold(std::string_view(text.text()).substr(0, from));
        title.weak = opening.starts_with("đối với") || opening == "ở" || opening == "tại";
    }
    title.is_task = heading && level > 1 && !names && !title.aims && !text::is_capitals(bare);
    const auto whole = text.fact(0, text.text().size());
    title.task.line = whole.line;
    title.task.start = whole.start;
    title.task.end = whole.end;
    title.task.what = whole.value;
    titles_.push_back(std::move(title));
    group_ = found_.size();
    return true;
}

bool TaskReader::names_only(const JoinedLines& text) const {
    const std::string_view whole = text.text();
    constexpr std::size_t longest = 400; // bytes
    const auto bare = text::trim(whole);
    if (bare.size() > longest || ends_as_sentence(bare))
        return false;
    const auto rest = whole.substr(words_.behind_opening(whole));
    const auto colon = rest.find(':');
    const bool closes = colon == std::string_view::npos || text::trim(rest.substr(colon + 1)).empty();
    return closes && words_.begins_with_body(rest) && !words_.acting(rest);
}

void TaskReader::take_sentence(const JoinedLines& text, Span sentence, bool listed) {
    const std::string_view whole = text.text();
    auto words = whole.substr(sentence.start, sentence.end - sentence.start);
    const auto lead = words.find_first_not_of(" -+");
    if (lead == std::string_view::npos || opens_closing(text::trim(words)))
        return;
    sentence.start += lead;
    words.remove_prefix(lead);
    if (take_note(text, sentence))
        return;
    if (const auto named = named_in(words_, whole, sentence)) {
        const Span does{named->does, sentence.end};
        const bool asks =
            !is_routine(words_, whole.substr(does.start, does.end - does.start)) || is_dated(text, sentence);
        carried_ = facts(text, named->names);
        if (asks)
            add_clauses(text, sentence, does, carried_, true);
        return;
    }
    if (const auto passive = passive_in(words_, whole, sentence)) {
        add(text, sentence, {sentence.start, passive->end_of_what}, facts(text, passive->names), true);
        return;
    }
    const auto* above = owner_above();
    const auto& owners = !carried_.empty() || above == nullptr ? carried_ : above->owners;
    const bool acts = words_.begins_acting(words);
    const bool dated = is_dated(text, sentence);
    if (!owners.empty()) {
        const bool below = carried_.empty() && !above->weak && !is_labelled(words);
        const bool report = dated && !is_labelled(words);
        if (below || acts || report)
            add_clauses(text, sentence, sentence, owners, true);
    } else if (listed && !is_labelled(words) && !words_.begins_with_body(words)) {
        add_clauses(text, sentence, sentence, {}, acts && dated);
    }
}

const TaskReader::Title* TaskReader::owner_above() const {
    for (auto title = titles_.rbegin(); title != titles_.rend(); ++title)
        if (!title->owners.empty())
            return &*title;
    return nullptr;
}

std::vector<Fact> TaskReader::facts(const JoinedLines& text, Span row) const {
    std::vector<Fact> all;
    for (const auto& name : names_in(words_, text.text(), row))
        if (auto fact = text.fact(name.start, name.end); !fact.value.empty())
            all.push_back(std::move(fact));
    return all;
}

// A line may hold thousands of times: those of a clause are looked up, not looked for.
std::span<const std::size_t> TaskReader::deadlines_in(const JoinedLines& text, Span span) const {
    const auto line = [this](std::size_t i) { return plan_.deadlines[i].line; };
    const auto place = [&](std::size_t i) { return text.at(line(i), plan_.deadlines[i].deadline.start); };
    const auto first = std::ranges::lower_bound(deadlines_, text.first(), {}, line);
    const auto last = std::ranges::upper_bound(first, deadlines_.end(), text.last(), {}, line);
    const auto begin = std::ranges::lower_bound(first, last, span.start, {}, place);
    return std::span(begin, std::ranges::lower_bound(begin, last, span.end, {}, place));
}

/// Notes of one line: "Đơn vị chủ trì: A; đơn vị phối hợp: B". What has no label of its own goes on.
bool TaskReader::take_note(const JoinedLines& text, Span sentence) {
    const std::string_view whole = text.text();
    if (!words_.note(whole.substr(sentence.start, sentence.end - sentence.start)))
        return false;
    std::size_t from = sentence.start;
    TaskColumn says = TaskColumn::none;
    while (from < sentence.end) {
        const auto end = std::min(whole.find(';', from), sentence.end);
        const auto start = std::min(whole.find_first_not_of(' ', from), end);
        auto value = start;
        if (const auto note = words_.note(whole.substr(start, end - start))) {
            says = note->says;
            value += note->end;
        }
        const auto fact = text.fact(value, std::max(value, end));
        if (says == TaskColumn::time)
            note_time(deadlines_in(text, {start, end}), fact.value);
        else if (says == TaskColumn::product) {
            for (auto i = group_; i < found_.size(); ++i)
                if (found_[i].task.product.empty())
                    found_[i].task.product = fact.value;
        } else
            note_names(says, facts(text, {value, end}));
        from = end + 1;
    }
    return true;
}

void TaskReader::note_names(TaskColumn says, const std::vector<Fact>& names) {
    if ((says != TaskColumn::owner && says != TaskColumn::with) || names.empty())
        return;
    constexpr std::size_t most_names = 200; // every task of the group gets them
    const bool owner = says == TaskColumn::owner;
    if (owner && group_ == found_.size() && !titles_.empty() && titles_.back().is_task)
        found_.push_back({titles_.back().task, true});
    for (auto i = group_; i < found_.size(); ++i) {
        auto& to = owner ? found_[i].task.owners : found_[i].task.with;
        const bool goes_on = !to.empty() && to.front().line == names.front().line;
        if (to.empty() || goes_on)
            for (auto one = names.begin(); one != names.end() && to.size() < most_names; ++one)
                to.push_back(*one);
        found_[i].wanted = found_[i].wanted || owner;
    }
}

void TaskReader::note_time(std::span<const std::size_t> deadlines, const std::string& when) {
    for (auto i = group_; i < found_.size(); ++i) {
        auto& task = found_[i].task;
        if (!task.deadlines.empty())
            continue;
        task.deadlines.assign(deadlines.begin(), deadlines.end());
        if (deadlines.empty())
            task.when = when;
    }
}

std::vector<TaskFact> TaskReader::take() {
    std::vector<TaskFact> tasks;
    tasks.reserve(found_.size());
    for (auto& one : found_)
        if (one.wanted)
            tasks.push_back(std::move(one.task));
    return tasks;
}

} // namespace kehoach::plan
