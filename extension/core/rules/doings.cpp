// SPDX-License-Identifier: MPL-2.0
#include "rules/doings.hpp"

#include "rules/act_reader.hpp"
#include "rules/table_times.hpp"
#include "rules/timed_clauses.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <optional>
#include <utility>

namespace kehoach::rules {

namespace {

class Reader {
public:
    Reader(const Subject& subject, const ActWords& words, const ActWords::List& verbs,
           const ActWords::List& places)
        : subject_(subject), words_(words), verbs_(verbs), places_(places), acts_(subject, words),
          names_(subject, words) {}

    std::vector<Doing> read() {
        RowsBeside rows(table_times(subject_, words_));
        std::vector<Doing> found;
        for (auto& clause : timed_clauses(subject_.plan)) {
            const auto* row = rows.of(clause.fact);
            const bool in_row = row != nullptr;
            if (in_row)
                clause.words = (row->who.empty() ? "" : row->who + ": ") + row->what;
            const auto act = acts_.read(clause);
            const bool other_cell =
                !in_row && subject_.plan.lines[clause.fact->line].role == plan::Role::table_row;
            if (other_cell || clause.in_brackets || act.at_meeting ||
                !clause.fact->deadline.date.complete() || clause.fact->deadline.optional ||
                !clause.fact->deadline.recurrence.empty())
                continue;
            if (auto doing = doing_of(clause, act, in_row))
                found.push_back(std::move(*doing));
        }
        return found;
    }

private:
    std::optional<Doing> doing_of(const TimedClause& clause, const TimedAct& act, bool in_row) const {
        constexpr std::size_t longest = 8, least = 2; // syllables
        Doing doing;
        doing.fact = clause.fact;
        doing.passage = clause.passage;
        doing.in_row = in_row;
        doing.level = act.from;
        doing.place = place_of(clause);
        doing.issuer_level = names_.issuer_level();
        doing.to_whom = act.to_whom;
        doing.stages = act.stages;
        for (auto& syllable : syllables_of(clause.words))
            doing.words.insert(std::move(syllable));
        const auto own = own_part(clause.words);
        doing.kinds = kinds_of(own);
        if (doing.kinds.contains("other"))
            return {};
        for (const auto& one : verbs_.phrases.find(own))
            if (names_paper(verbs_.of(one)))
                doing.papers.insert(text::fold(own.substr(one.start, one.end - one.start)));
        doing.takes = doing.kinds.contains("take") && !doing.kinds.contains("send");
        const bool named = in_row ? clause.words.find(": ") != std::string::npos
                                  : act.of_many || names_body(clause.words, words_);
        if (named && !act.of_all && !doing.kinds.contains("urge"))
            doing.who = syllables_of(names_.of(act.who));
        doing.who.resize(std::min(doing.who.size(), longest));
        const bool begins_with_who = named && own.data() == clause.words.data();
        doing.object = object_of(own, begins_with_who ? act.who : std::string(), act.receiver);
        if (count_told(doing.object) < least && begins_with_who) // "Đảng uỷ xã ra nghị quyết, gửi về …"
            doing.object = object_of(own, {}, act.receiver);
        if (doing.takes)
            make_taken(doing, clause, named ? act.who : std::string());
        if (count_told(doing.object) < least && !(act.report && doing.papers.size() == 1) && !doing.takes)
            return {};
        return doing;
    }

    /// By the words themselves, or by the title they stand under: "2. Ở các chi bộ trực thuộc".
    int place_of(const TimedClause& clause) const {
        const auto words = last_part(clause.words, clause.words.size());
        for (const auto& one : places_.phrases.find(words))
            if (const auto level = place_behind(words, one); level > 0)
                return level;
        const auto& lines = subject_.plan.lines;
        for (auto at = clause.passage; at-- > 0;) {
            if (!plan::is_heading(lines[at].role))
                continue;
            const auto title = bared(std::string_view(lines[at].text.text)
                                         .substr(std::min(lines[at].content, lines[at].text.text.size())));
            const auto lead = places_.phrases.at_start(title);
            return lead ? place_behind(title, *lead) : 0;
        }
        return 0;
    }

    int place_behind(std::string_view words, const text::Phrases::Found& lead) const {
        const auto& means = places_.of(lead);
        if (means != "at")
            return names_.issuer_level() - (means == "below" ? 1 : 0);
        const auto* body = words_.bodies.at_head(bared(words.substr(lead.end)));
        return body ? BodyNames::level(*body) : 0;
    }

    static bool names_paper(const std::string& means) { return means == "paper" || means == "report"; }

    /// Who receives it is told before it, or above.
    void make_taken(Doing& doing, const TimedClause& clause, const std::string& who) const {
        const bool titled = !who.empty() && clause.words.find(": ") != std::string::npos;
        const auto above = titled ? std::string() : body_above(clause.passage);
        doing.to_whom = names_.of(above.empty() ? who : above);
        doing.who.clear();
        doing.level = 0;
    }

    /// "1. Phòng Văn hoá" over "- Nhận phiếu …".
    std::string body_above(std::size_t line) const {
        constexpr std::size_t few_lines = 12;
        const auto& lines = subject_.plan.lines;
        for (auto at = line; at-- > 0 && at + few_lines >= line;) {
            const auto own = bared(std::string_view(lines[at].text.text)
                                       .substr(std::min(lines[at].content, lines[at].text.text.size())));
            if (plan::is_heading(lines[at].role) || lines[at].level < lines[line].level)
                return text::starts_capital(own) ? std::string(own.substr(0, own.find_first_of(":(,;")))
                                                 : std::string();
        }
        return {};
    }

    /// Behind the last semicolon, and behind a colon that words follow.
    static std::string_view own_part(std::string_view words) {
        auto own = last_part(words, words.size());
        const auto head = own.find(": ");
        if (head != std::string_view::npos && !bared(own.substr(head)).empty())
            own.remove_prefix(head + 2);
        return own;
    }

    /// Without those that are parts of names: "phiếu khảo sát", "bảng chấm điểm".
    std::vector<text::Phrases::Found> verbs_in(std::string_view words) const {
        std::vector<text::Phrases::Found> found;
        const text::Phrases::Found* before = nullptr;
        const auto all = verbs_.phrases.find(words);
        for (const auto& one : all) {
            const auto& means = verbs_.of(one);
            const auto left =
                before ? words.substr(before->end, one.start - before->end) : std::string_view("-");
            const bool touches = left.find_first_not_of(' ') == std::string_view::npos;
            const bool of_paper =
                touches && verbs_.of(*before) == "paper" && (means == "make" || means == "approve");
            const bool is_paper = touches && verbs_.of(*before) == "take" && means == "report";
            if (means != "name" && means != "paper" && !of_paper && !is_paper)
                found.push_back(one);
            before = &one;
        }
        return found;
    }

    /// Of the last part between commas that has a verb; of others what matters wherever it stands.
    std::set<std::string> kinds_of(std::string_view own) const {
        std::set<std::string> kinds;
        std::size_t part = 0;
        for (const auto& one : verbs_in(own)) {
            const auto& means = verbs_.of(one);
            if (means == "small")
                continue;
            if (const auto comma = own.substr(0, one.start).rfind(',');
                comma != std::string_view::npos && comma > part) {
                part = comma;
                std::erase_if(kinds, [](const auto& kind) {
                    return kind != "other" && kind != "draft" && kind != "take";
                });
            }
            kinds.insert(means == "report" ? "send" : means);
        }
        return kinds;
    }

    /// "Ban Thường vụ" before "Tỉnh uỷ".
    std::size_t start_of_name(std::string_view words, std::size_t name) const {
        for (const auto& one : words_.bodies.phrases.find(words.substr(0, name)))
            if (words_.bodies.of(one) == "of" && bared(words.substr(one.end, name - one.end)).empty())
                return one.start;
        return name;
    }

    /// Without who does it, verbs, small words and who gets it.
    Syllables object_of(std::string_view own, const std::string& who, const std::string& receiver) const {
        auto left = text::fold(bared(own));
        if (left.starts_with(who))
            left.erase(0, who.size());
        if (const auto to = left.rfind(receiver); !receiver.empty() && to != std::string::npos) {
            const auto from = start_of_name(left, to);
            left.replace(from, to + receiver.size() - from, ",");
        }
        Syllables object;
        std::size_t from = 0;
        const auto take = [&](std::size_t until) {
            for (const auto word : text::split(std::string_view(left).substr(from, until - from), ' ')) {
                if (const auto bare = bared(word); !bare.empty())
                    object.emplace_back(bare);
                if (!word.empty() && bared(word).data() + bared(word).size() != word.data() + word.size())
                    object.emplace_back(gap);
            }
        };
        for (const auto& one : verbs_in(left)) {
            take(one.start);
            from = one.end;
            if (verbs_.of(one) != "small")
                object.emplace_back(gap);
        }
        take(left.size());
        return object;
    }

    const Subject& subject_;
    const ActWords& words_;
    const ActWords::List& verbs_;
    const ActWords::List& places_;
    ActReader acts_;
    BodyNames names_;
};

} // namespace

std::size_t count_told(const Syllables& object) {
    return object.size() - static_cast<std::size_t>(std::ranges::count(object, gap));
}

std::vector<Doing> read_doings(const Subject& subject, const ActWords& words, const ActWords::List& verbs,
                               const ActWords::List& places) {
    return Reader(subject, words, verbs, places).read();
}

} // namespace kehoach::rules
