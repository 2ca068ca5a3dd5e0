// SPDX-License-Identifier: MPL-2.0
#include "rules/told_again.hpp"

#include "rules/body_names.hpp"
#include "rules/doings.hpp"
#include "rules/timed_clauses.hpp"

#include <algorithm>
#include <cstdlib>
#include <map>
#include <set>

namespace kehoach::rules {

namespace {

std::size_t count_shared(const Syllables& a, const Syllables& b) {
    return static_cast<std::size_t>(std::ranges::count_if(
        a, [&](const auto& one) { return one != gap && std::ranges::find(b, one) != b.end(); }));
}

/// "hồ sơ khen thưởng tập thể" and "… cá nhân": what stands at a place in both.
bool told_apart(const Syllables& a, std::size_t at_a, const Syllables& b, std::size_t at_b) {
    return at_a < a.size() && at_b < b.size() && a[at_a] != gap && b[at_b] != gap;
}

/// Up to the first gap: mostly who does it.
Syllables lead_of(const Syllables& object) {
    return {object.begin(), std::ranges::find(object, gap)};
}

/// "Trường tiểu học", "Trường trung học".
bool begin_apart(const Syllables& a, const Syllables& b) {
    const auto first = lead_of(a), second = lead_of(b);
    const auto [at_a, at_b] = std::ranges::mismatch(first, second);
    return at_a != first.begin() && at_a != first.end() && at_b != second.end();
}

/// Who does it, and then what is done with which thing.
bool only_leads(const Syllables& a, std::size_t end_a, const Syllables& b, std::size_t end_b) {
    const auto goes_on = [](const Syllables& object, std::size_t end) {
        return std::any_of(object.begin() + static_cast<std::ptrdiff_t>(end), object.end(),
                           [](const auto& one) { return one != gap; });
    };
    return lead_of(a).size() == end_a && lead_of(b).size() == end_b && goes_on(a, end_a) && goes_on(b, end_b);
}

/// The longest row of syllables in both, with nothing else in both before or behind it.
/// Without a verb that is known a text begins with one that is not: it has to be in the row.
std::size_t common_run(const Doing& first, const Doing& second) {
    const auto &a = first.object, &b = second.object;
    constexpr auto none = static_cast<std::size_t>(-1);
    std::size_t longest = 0;
    std::vector<std::size_t> lengths(b.size() + 1), next(b.size() + 1);
    for (std::size_t i = 0; i < a.size(); ++i) {
        for (std::size_t j = 0; j < b.size(); ++j) {
            next[j + 1] = a[i] == b[j] && a[i] != gap ? lengths[j] + 1 : 0;
            const auto length = next[j + 1];
            const bool goes_on =
                i + 1 < a.size() && j + 1 < b.size() && a[i + 1] == b[j + 1] && a[i + 1] != gap;
            const bool verbs =
                (!first.kinds.empty() || i + 1 == length) && (!second.kinds.empty() || j + 1 == length);
            if (length <= longest || goes_on || !verbs || only_leads(a, i + 1, b, j + 1) ||
                told_apart(a, i + 1, b, j + 1) ||
                told_apart(a, i >= length ? i - length : none, b, j >= length ? j - length : none))
                continue;
            longest = length;
        }
        std::swap(lengths, next);
    }
    return longest;
}

/// Of the shorter most words are those of the other.
bool may_be_one(const Syllables& a, const Syllables& b) {
    const auto& shorter = a.size() < b.size() ? a : b;
    const auto& longer = a.size() < b.size() ? b : a;
    return a.empty() || b.empty() || count_shared(shorter, longer) * 2 > shorter.size();
}

bool same_kind(const Doing& a, const Doing& b) {
    if (a.takes != b.takes)
        return (a.takes ? b : a).kinds.contains("send");
    const auto plain = [](const Doing& one) {
        return std::ranges::all_of(one.kinds,
                                   [](const auto& kind) { return kind == "finish" || kind == "urge"; });
    };
    return (plain(a) && plain(b)) || std::ranges::any_of(a.kinds, [&](const auto& kind) {
               return kind != "finish" && kind != "urge" && b.kinds.contains(kind);
           });
}

/// Where it is done: the place told, else where who does it is, else where the paper comes from.
int level_of_place(const Doing& one) {
    if (one.place > 0)
        return one.place;
    return one.level > 0 && !one.who.empty() ? one.level : one.issuer_level;
}

/// "hội nghị tổng kết ở chi bộ" and "Đảng uỷ xã tổ chức hội nghị tổng kết": each has its own.
bool places_apart(const Doing& a, const Doing& b) {
    const auto first = level_of_place(a), second = level_of_place(b);
    return (a.place > 0 || b.place > 0) && first > 0 && second > 0 && first != second;
}

bool contradict(const Doing& a, const Doing& b) {
    const bool levels = a.level > 0 && b.level > 0 && a.level != b.level && !a.who.empty() && !b.who.empty();
    const bool receivers = !a.to_whom.empty() && !b.to_whom.empty() && !works_for(a.to_whom, b.to_whom);
    return levels || places_apart(a, b) || receivers || a.stages != b.stages ||
           a.kinds.contains("draft") != b.kinds.contains("draft") || !may_be_one(a.who, b.who) ||
           (a.takes == b.takes && begin_apart(a.object, b.object)) || !same_kind(a, b);
}

/// Named for one of them, and known for the other or named in its clause.
bool same_who(const Doing& a, const Doing& b) {
    const auto names = [](const Doing& one, const Doing& other) {
        return !one.who.empty() &&
               (!other.who.empty() || std::ranges::all_of(one.who, [&](const auto& syllable) {
                   return other.words.contains(syllable);
               }));
    };
    const auto lead = lead_of(a.object);
    const bool same_lead = lead.size() > 1 && lead.size() < a.object.size() && lead == lead_of(b.object);
    return same_lead || names(a, b) || names(b, a);
}

/// What one body sends and the other receives from it: a paper of one kind, of which nothing else is told.
bool is_taken(const Doing& sent, const Doing& taken) {
    if (sent.who.empty() || sent.to_whom.empty() || taken.to_whom.empty())
        return false;
    const auto told = static_cast<std::size_t>(
        std::ranges::count_if(sent.who, [&](const auto& one) { return taken.words.contains(one); }));
    const bool from_it = told * 3 > sent.who.size() * 2;
    const bool one_paper =
        std::ranges::any_of(sent.papers, [&](const auto& paper) { return taken.papers.contains(paper); });
    return from_it && one_paper && std::ranges::all_of(taken.object, [&](const auto& one) {
               return one == gap || sent.words.contains(one);
           });
}

/// The syllables between two gaps, one after the other.
std::vector<Syllables> parts_of(const Syllables& object) {
    std::vector<Syllables> parts(1);
    for (const auto& one : object)
        if (one == gap)
            parts.emplace_back();
        else
            parts.back().push_back(one);
    return parts;
}

/// "trang xét tuyển trực tuyến", "trang đăng ký xét tuyển trực tuyến": both ends, and all between in order.
bool shortens(const Syllables& a, const Syllables& b) {
    constexpr std::size_t least = 4, more = 3;
    const auto& brief = a.size() < b.size() ? a : b;
    const auto& full = a.size() < b.size() ? b : a;
    if (brief.size() < least || full.size() > brief.size() + more || brief.front() != full.front() ||
        !std::equal(brief.end() - 2, brief.end(), full.end() - 2))
        return false;
    auto at = full.begin();
    return std::ranges::all_of(brief, [&](const auto& one) {
        const auto found = std::find(at, full.end(), one);
        at = found == full.end() ? found : found + 1;
        return found != full.end();
    });
}

bool shortens_part(const Doing& a, const Doing& b) {
    const auto first = parts_of(a.object), second = parts_of(b.object);
    return std::ranges::any_of(first, [&](const auto& one) {
        return std::ranges::any_of(second, [&](const auto& other) { return shortens(one, other); });
    });
}

/// "tuyển cộng tác viên; nộp danh sách", "nộp danh sách cộng tác viên": what it is a list of is told before.
bool tells_before(const Doing& brief, const Doing& full) {
    constexpr std::size_t least = 2;
    return brief.papers == full.papers && !brief.papers.empty() && count_told(brief.object) >= least &&
           count_shared(brief.object, full.object) == count_told(brief.object) &&
           std::ranges::all_of(full.object,
                               [&](const auto& one) { return one == gap || brief.words.contains(one); });
}

/// Whoever reads both takes them for one: the same words in a row, and most of the shorter.
bool are_one(const Doing& a, const Doing& b) {
    constexpr std::size_t few = 3, many = 4, tenths = 6, alone_tenths = 8;
    if (a.takes != b.takes)
        return a.takes ? is_taken(b, a) : is_taken(a, b);
    if (same_who(a, b) && !a.takes && (shortens_part(a, b) || tells_before(a, b) || tells_before(b, a)))
        return true;
    const auto run = common_run(a, b);
    const bool a_shorter = count_told(a.object) < count_told(b.object);
    const auto& shorter = a_shorter ? a.object : b.object;
    const auto shared = count_shared(shorter, a_shorter ? b.object : a.object) * 10;
    const bool same_receiver = !a.to_whom.empty() && !b.to_whom.empty();
    if (run < few)
        return run + 1 == few && same_receiver && same_who(a, b) && count_told(shorter) >= few &&
               shared == count_told(shorter) * 10;
    return same_who(a, b) || same_receiver ? shared >= count_told(shorter) * tenths
                                           : run >= many && shared >= count_told(shorter) * alone_tenths;
}

/// A day told as such leaves room before a limit, unless something is sent by it.
bool differ(const Doing& a, const Doing& b, int most_days) {
    constexpr int room = 4; // days
    const auto last = [](const Doing& one) {
        const auto day = grammar::last_day(one.fact->deadline);
        return day ? *day : one.fact->deadline.date;
    };
    const auto apart = days_between(last(a), last(b));
    if (a.fact->deadline.date == b.fact->deadline.date || apart == 0 || std::abs(apart) > most_days)
        return false;
    const auto& early = apart > 0 ? a : b;
    const auto& late = apart > 0 ? b : a;
    const auto& first = early.fact->deadline;
    const auto& second = late.fact->deadline;
    if (second.kind == "period")
        return !(second.from <= first.date);
    if (first.kind == "period")
        return second.kind != "before";
    const bool fits = !grammar::is_limit(first) && grammar::is_limit(second);
    return !fits || early.kinds.contains("send") || early.kinds.contains("publish") ||
           (early.in_row && apart * (apart > 0 ? 1 : -1) >= room);
}

/// By pairs of syllables: only those that share some are compared.
class Comparison {
public:
    explicit Comparison(const std::vector<Doing>& doings, int most_days)
        : doings_(doings), most_days_(most_days) {
        for (std::size_t i = 0; i < doings.size(); ++i) {
            for (std::size_t at = 1; at < doings[i].object.size(); ++at)
                if (const auto pair = pair_at(doings[i].object, at); !pair.empty())
                    by_pair_[pair].insert(i);
            for (const auto& paper : doings[i].papers)
                by_pair_[receipt_of(doings[i], paper)].insert(i);
        }
    }

    std::vector<TwoTimes> all() const {
        std::vector<TwoTimes> found;
        for (std::size_t i = 0; i < doings_.size(); ++i)
            if (const auto* other = of(i))
                found.emplace_back(doings_[i].fact, other->fact);
        return found;
    }

private:
    static std::string pair_at(const Syllables& object, std::size_t at) {
        const bool told = object[at - 1] != gap && object[at] != gap;
        return told ? object[at - 1] + " " + object[at] : std::string();
    }

    /// What is received is told in few words: by who receives which paper.
    static std::string receipt_of(const Doing& doing, const std::string& paper) {
        return paper + " > " + doing.to_whom;
    }

    std::set<std::size_t> near(std::size_t i) const {
        constexpr std::size_t common = 12;
        std::set<std::size_t> near;
        const auto& object = doings_[i].object;
        for (std::size_t at = 1; at < object.size(); ++at)
            if (const auto others = by_pair_.find(pair_at(object, at));
                others != by_pair_.end() && others->second.size() <= common)
                near.insert(others->second.begin(), others->second.end());
        for (const auto& paper : doings_[i].papers)
            if (const auto& others = by_pair_.at(receipt_of(doings_[i], paper)); others.size() <= common)
                near.insert(others.begin(), others.end());
        return near;
    }

    /// The one behind it that sets another day; none where several do, or one before it told it already.
    const Doing* of(std::size_t i) const {
        const Doing* found = nullptr;
        std::set<grammar::Date> days{doings_[i].fact->deadline.date};
        for (const auto j : near(i)) {
            const auto &a = doings_[i], &b = doings_[j];
            if (j == i || a.passage == b.passage || (a.in_row && b.in_row) || contradict(a, b) ||
                !are_one(a, b))
                continue;
            days.insert(b.fact->deadline.date);
            if (j < i && differ(a, b, most_days_))
                return nullptr;
            if (found == nullptr && differ(a, b, most_days_))
                found = &b;
        }
        return days.size() == 2 ? found : nullptr;
    }

    const std::vector<Doing>& doings_;
    int most_days_;
    std::map<std::string, std::set<std::size_t>, std::less<>> by_pair_;
};

/// Where everything is due on one day, none contradicts another.
bool names_several_days(const plan::Plan& plan) {
    const auto& all = plan.deadlines;
    return std::ranges::any_of(
        all, [&](const auto& one) { return one.deadline.date != all.front().deadline.date; });
}

} // namespace

std::vector<TwoTimes> told_again(const Subject& subject, const ActWords& words, const ActWords::List& verbs,
                                 const ActWords::List& places, int most_days) {
    constexpr std::size_t most = 1'000;
    if (subject.plan.deadlines.size() < 2 || subject.plan.deadlines.size() > most ||
        !names_several_days(subject.plan))
        return {};
    const auto doings = read_doings(subject, words, verbs, places);
    return Comparison(doings, most_days).all();
}

} // namespace kehoach::rules
