// SPDX-License-Identifier: MPL-2.0
#include "rules/act_reader.hpp"

#include "text/words.hpp"

#include <algorithm>

namespace kehoach::rules {

namespace {

using Found = text::Phrases::Found;

constexpr std::size_t longest_who = 300; // bytes

std::string folded(std::string_view words) {
    return text::fold(bared(words));
}

/// Where the name of who acts ends: at a colon, or the first act.
std::size_t end_of_who(std::string_view words, const std::vector<Found>& found) {
    constexpr std::size_t longest_label = 160; // bytes
    const auto colon = words.find(": ");
    if (colon <= longest_label && text::starts_capital(words))
        return colon;
    return found.empty() ? words.size() : found.front().start;
}

/// What is done: from the first act of the last part on.
std::string_view what_of(std::string_view words, const std::vector<Found>& found) {
    const auto part = last_part(words, words.size());
    const auto from = words.size() - part.size();
    for (const auto& one : found)
        if (one.start >= from)
            return words.substr(one.start);
    return found.empty() ? words : part;
}

/// "hoàn thành trước ngày 15/6": the word is taken for the time's own.
std::string_view own_words(const Subject& subject, const plan::DeadlineFact& fact) {
    const std::string_view text = subject.plan.lines[fact.line].text.text;
    return text.substr(fact.deadline.start, fact.deadline.end - fact.deadline.start);
}

} // namespace

ActReader::ActReader(const Subject& subject, const ActWords& words)
    : subject_(subject), words_(words), names_(subject, words) {
    if (const auto& about = subject.plan.components.subject)
        for (const auto& syllable : syllables_of(about->value))
            of_subject_.insert(syllable);
}

TimedAct ActReader::read(const TimedClause& clause) {
    if (clause.passage != before_.passage) {
        before_ = {};
        taken_.clear();
        title_ = matter_of_title(clause.words);
    }
    std::string_view words = clause.words;
    if (!taken_.empty() && clause.same_sentence && words.starts_with(taken_))
        words.remove_prefix(taken_.size());
    const auto own = behind_step(words);
    auto act = read_words(clause, own);
    act.step = own.size() < words.size();
    read_behind(act, clause);
    settle(act);
    act.title = title_;
    before_ = act;
    return act;
}

/// "Bước 2: chi bộ gửi …": who comes behind it, and all steps are of one work.
std::string_view ActReader::behind_step(std::string_view words) const {
    const auto colon = words.find(": ");
    const auto head = bared(words.substr(0, colon == std::string_view::npos ? 0 : colon));
    const auto* means = words_.topics.at_head(head);
    constexpr std::size_t few = 2; // syllables
    return means && *means == "step" && syllables_of(head).size() <= few ? text::trim(words.substr(colon + 1))
                                                                         : words;
}

TimedAct ActReader::read_words(const TimedClause& clause, std::string_view words) const {
    TimedAct act;
    act.fact = clause.fact;
    act.passage = clause.passage;
    act.issuer_level = names_.issuer_level();
    auto found = words_.acts.phrases.find(words);
    std::erase_if(found, [&](const Found& one) { return words_.acts.of(one) == "name"; });
    read_kind(act, clause, found);
    read_gathered(act, words);
    read_topics(act, act.report || act.send ? last_part(words, found.back().start) : words);
    if (carries_on(clause, words)) {
        carry(act, words);
        return act;
    }
    read_who(act, words, end_of_who(words, found), clause.same_sentence);
    const auto last = [&](std::string_view what) {
        const auto at = std::find_if(found.rbegin(), found.rend(),
                                     [&](const Found& one) { return words_.acts.of(one) == what; });
        return at == found.rend() ? nullptr : &*at;
    };
    if (act.report) {
        act.behalf = behalf_of(words, found, *last("report"));
        act.made = made_before(words, found, *last("report"));
        read_report(act, words.substr(last("report")->end));
        if (const auto* sent = last("send"); sent && sent->start > last("report")->start)
            read_sent_on(act, words.substr(sent->end));
    } else if (act.send)
        read_sent(act, words, *last("send"));
    else
        act.what = folded(what_of(words, found));
    act.ahead = is_ahead(act.what);
    return act;
}

/// The name between the act before and the report.
std::string ActReader::behalf_of(std::string_view words, const std::vector<Found>& found,
                                 const Found& report) const {
    constexpr std::size_t longest = 120; // bytes
    for (std::size_t i = 1; i < found.size(); ++i) {
        const auto from = found[i - 1].end;
        if (found[i].start != report.start || report.start - from > longest)
            continue;
        const auto name = words.substr(from, report.start - from);
        return names_body(name) ? names_.of(bared(name)) : std::string();
    }
    return {};
}

void ActReader::read_kind(TimedAct& act, const TimedClause& clause, const std::vector<Found>& found) const {
    for (const auto& one : found) {
        const auto& means = words_.acts.of(one);
        act.report = act.report || means == "report";
        act.send = act.send || means == "send";
        act.hold = act.hold || means == "hold";
        act.finish = act.finish || means == "finish";
    }
    act.finish = act.finish || finishes(*clause.fact);
}

bool ActReader::finishes(const plan::DeadlineFact& fact) const {
    const auto found = words_.acts.phrases.find(own_words(subject_, fact));
    return std::ranges::any_of(found, [&](const auto& one) { return words_.acts.of(one) == "finish"; });
}

/// "…, cả năm trước ngày …", "… và tổng kết trước ngày …": what else is reported, or when.
bool ActReader::carries_on(const TimedClause& clause, std::string_view words) const {
    constexpr std::size_t longest = 80; // bytes
    if (!clause.same_sentence || clause.in_brackets || !(before_.report || before_.send) ||
        words.size() > longest || words.find(';') != std::string_view::npos)
        return false;
    const auto found = words_.acts.phrases.find(words);
    const bool acts = std::ranges::any_of(found, [&](const auto& one) {
        const auto& means = words_.acts.of(one);
        return means == "report" || means == "send" || means == "hold" || means == "finish";
    });
    const auto bare = bared(words);
    return !acts && (bare.empty() || words_.topics.at_head(bare) || words_.fillers.at_head(bare));
}

void ActReader::carry(TimedAct& act, std::string_view words) const {
    act.carried = true;
    act.report = before_.report;
    act.send = before_.send;
    act.who = before_.who;
    act.of_many = before_.of_many;
    act.of_all = before_.of_all;
    act.from = before_.from;
    act.receiver = before_.receiver;
    act.what = folded(words);
    act.ahead = is_ahead(act.what);
}

/// "trên cơ sở các báo cáo này, Uỷ ban nhân dân xã …": who comes behind the comma.
std::string_view ActReader::behind_gathered(std::string_view words) const {
    const auto own = last_part(words, words.size());
    const auto* means = words_.topics.at_head(bared(own));
    const auto comma = own.find(',');
    return means && *means == "gathered" && comma != std::string_view::npos ? own.substr(comma + 1) : words;
}

void ActReader::read_who(TimedAct& act, std::string_view words, std::size_t first_act,
                         bool same_sentence) const {
    auto before = words.substr(0, first_act);
    before = before.substr(0, before.find(": "));
    before = behind_gathered(before);
    act.who = before.size() > longest_who ? std::string("?") : folded(before);
    const bool of_words = first_act < words.size() || !same_sentence || names_body(before) ||
                          act.who.starts_with("các ") || act.who.starts_with("mỗi ");
    if (act.who.empty() || !of_words) // "…; hội nghị sơ kết ngày 10/9": that is nobody
        act.who = before_.who;
    bool ours = false;
    act.of_many = act.who.starts_with("các ") || act.who.starts_with("mỗi ");
    for (const auto& one : words_.bodies.phrases.find(act.who)) {
        const auto& means = words_.bodies.of(one);
        if (means == "under") // "đảng uỷ trực thuộc Tỉnh uỷ"
            break;
        act.of_all = act.of_all || means == "all";
        act.from = std::max(act.from, BodyNames::level(means));
        ours = ours || names_.is_ours(std::string_view(act.who).substr(one.start, one.end - one.start));
    }
    if (act.from == 0 && ours)
        act.from = names_.issuer_level();
}

void ActReader::read_topics(TimedAct& act, std::string_view words) const {
    for (const auto& one : words_.topics.phrases.find(words)) {
        const auto& means = words_.topics.of(one);
        auto written = text::fold(words.substr(one.start, one.end - one.start));
        if (means == "up")
            act.upward.push_back(written);
        if (means == "up" || means == "topic")
            act.topics.push_back(std::move(written));
    }
    act.stages = stages_of(words, words_);
}

/// "trên cơ sở đó, Đảng uỷ báo cáo …": what goes before comes first. "báo cáo tại hội nghị": nothing is sent.
void ActReader::read_gathered(TimedAct& act, std::string_view words) const {
    for (const auto& one : words_.topics.phrases.find(words)) {
        act.gathered = act.gathered || words_.topics.of(one) == "gathered";
        act.at_meeting = act.at_meeting || words_.topics.of(one) == "meeting";
    }
}

/// Told at once: "kế hoạch kiểm tra", but not "kiểm tra theo kế hoạch đề ra".
bool ActReader::is_ahead(std::string_view what) const {
    constexpr std::size_t near = 32; // bytes
    const auto found = words_.topics.phrases.find(what);
    return std::ranges::any_of(
        found, [&](const auto& one) { return one.start < near && words_.topics.of(one) == "ahead"; });
}

/// Words of a text may name a body: one that is known, or with a capital.
bool ActReader::names_body(std::string_view words) const {
    words = bared(words);
    return text::starts_capital(words) || words_.bodies.at_head(words) != nullptr;
}

/// "trước ngày 10/9 về tiến độ", "trước ngày 10/9 (học kỳ I)": belongs to the time it stands behind.
void ActReader::read_behind(TimedAct& act, const TimedClause& clause) {
    taken_.clear();
    const auto words = text::trim(clause.behind);
    if (words.starts_with('(')) {
        if (act.stages.empty())
            read_topics(act, words);
        return;
    }
    const auto found = words_.fillers.phrases.find(words);
    if (!(act.report || act.send) || found.empty() || found.front().start > 0 ||
        words_.fillers.of(found.front()) != "behind")
        return;
    taken_ = clause.behind;
    if (names_body(words.substr(found.front().end)) && act.receiver.empty()) {
        read_receiver(act, words);
        return;
    }
    read_topics(act, words);
    if (act.what.empty())
        act.what = folded(words);
}

void ActReader::settle(TimedAct& act) const {
    if (!(act.report || act.send))
        return;
    const bool same_who = before_.fact && before_.who == act.who && act.passage == before_.passage;
    if (act.receiver.empty() && same_who && before_.report && act.report)
        act.receiver = before_.receiver;
    act.sender = names_.of(act.who);
    act.to_whom = names_.of(act.receiver);
    act.to = names_.level_of(act.receiver);
    act.to_us = names_.is_ours(act.to_whom);
    if (act.to == 0 && act.to_us)
        act.to = names_.issuer_level();
    act.matter = matter_of(act.what);
}

} // namespace kehoach::rules
