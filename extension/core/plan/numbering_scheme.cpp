// SPDX-License-Identifier: MPL-2.0
#include "plan/numbering_scheme.hpp"

#include "plan/number_kind.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <set>
#include <tuple>

namespace kehoach::plan {

namespace {

using grammar::Label;
using grammar::Marker;
using numbers::Kind;

constexpr int most_levels = 4;

struct Candidate {
    std::size_t line = 0;
    const Label* label = nullptr;
    Kind kind;
};

/// What a kind is in this document.
struct Use {
    std::size_t count = 0;
    int levels = 0; ///< added up
    std::map<std::string, std::size_t> closings;
    int level = 0; ///< in the ladder; 0: none
    std::string closing;
};

class SchemeReader {
public:
    SchemeReader(const document::Document& document, const Plan& plan, const Reach& reach, double sure,
                 const std::set<int>& kept)
        : document_(document), plan_(plan), reach_(reach), sure_(sure), kept_(kept) {}

    NumberingScheme read() {
        for (std::size_t at = 0; at < plan_.lines.size(); ++at)
            consider(at);
        leave_vietnamese_letters();
        choose_levels();
        for (const Candidate& candidate : candidates_)
            number(candidate);
        return std::move(made_);
    }

private:
    void leave(std::size_t line, StaysTyped reason) { made_.typed.push_back({line, reason}); }

    void consider(std::size_t at) {
        const Line& line = plan_.lines[at];
        const auto& paragraph = document_.paragraphs[line.paragraph];
        if (!is_heading(line.role) || !line.label || line.line != 0 || paragraph.cell ||
            paragraph.story != "body" || !reach_.holds(paragraph.index))
            return;
        const Label& label = *line.label;
        if (numbers::is_of_words(label.marker))
            return leave(at, StaysTyped::words);
        if (kept_.contains(paragraph.index) || holds_atom(at))
            return leave(at, StaysTyped::kept);
        if (line.certainty < sure_)
            return leave(at, StaysTyped::unsure);
        const Kind kind = numbers::kind_of(label);
        const bool typed = line.label_kind == document::LabelKind::typed;
        const bool alone = typed && text::trim(std::string_view(line.text.text).substr(line.content)).empty();
        if (const auto value = numbers::value_of(label);
            alone || (value && !numbers::is_as_printed(label, kind, *value)))
            return leave(at, StaysTyped::unusual);
        candidates_.push_back({at, &label, kind});
    }

    /// A field or a note in a typed number would go with it.
    bool holds_atom(std::size_t at) const {
        const Line& line = plan_.lines[at];
        if (line.label_kind != document::LabelKind::typed)
            return false;
        const auto end = place_of(document_, plan_, at, 0, line.content).end;
        const auto& runs = document_.paragraphs[line.paragraph].runs;
        return std::any_of(runs.begin(), runs.end(), [&](const document::Run& run) {
            return run.atom != document::Atom::none && run.start < end;
        });
    }

    /// Fellows are what stands in a row without anything higher between; where one of them is "đ)", all of
    /// them stay typed.
    void leave_vietnamese_letters() {
        std::set<std::size_t> left;
        for (std::size_t at = 0; at < candidates_.size(); ++at) {
            if (numbers::value_of(*candidates_[at].label))
                continue;
            left.insert(at);
            for (std::size_t n = at; n-- > 0 && is_fellow(n, at);)
                if (candidates_[n].kind == candidates_[at].kind)
                    left.insert(n);
            for (std::size_t n = at + 1; n < candidates_.size() && is_fellow(n, at); ++n)
                if (candidates_[n].kind == candidates_[at].kind)
                    left.insert(n);
        }
        std::vector<Candidate> kept;
        for (std::size_t at = 0; at < candidates_.size(); ++at) {
            if (left.contains(at))
                leave(candidates_[at].line, StaysTyped::letters);
            else
                kept.push_back(candidates_[at]);
        }
        candidates_ = std::move(kept);
    }

    bool is_fellow(std::size_t other, std::size_t at) const {
        const Line& a = plan_.lines[candidates_[other].line];
        const Line& b = plan_.lines[candidates_[at].line];
        return a.part == b.part && a.level >= b.level;
    }

    void count_kinds() {
        for (const Candidate& candidate : candidates_) {
            Use& use = uses_[candidate.kind];
            ++use.count;
            use.levels += plan_.lines[candidate.line].level;
            ++use.closings[candidate.label->punctuation];
        }
        for (auto& [kind, use] : uses_)
            use.closing =
                std::max_element(use.closings.begin(), use.closings.end(), [](const auto& a, const auto& b) {
                    return a.second < b.second;
                })->first;
    }

    /// The outermost first, as deep as they stand on the whole; what is left over is what is rarest.
    void choose_levels() {
        count_kinds();
        while (uses_.size() > most_levels)
            uses_.erase(std::min_element(uses_.begin(), uses_.end(), [](const auto& a, const auto& b) {
                return a.second.count < b.second.count;
            }));
        std::vector<Kind> order;
        for (const auto& [kind, use] : uses_)
            order.push_back(kind);
        const auto depth = [&](const Kind& kind) {
            const Use& use = uses_.at(kind);
            return std::tuple((use.levels + static_cast<int>(use.count) / 2) / static_cast<int>(use.count),
                              static_cast<int>(kind.marker), kind.parts);
        };
        std::sort(order.begin(), order.end(),
                  [&](const Kind& a, const Kind& b) { return depth(a) < depth(b); });
        int level = 0;
        for (std::size_t at = 0; at < order.size(); ++at) {
            const int room = most_levels - static_cast<int>(order.size() - at) + 1;
            const int wish = std::max(std::get<0>(depth(order[at])), numbers::least_level(order[at].marker));
            level = std::max(level + 1, std::min(wish, room));
            give_level(order[at], level);
        }
    }

    /// "%2%.%3%" counts on the levels above being what stands before its last dot.
    void give_level(const Kind& kind, int level) {
        if (kind.parts > 1) {
            const auto above = std::find_if(uses_.begin(), uses_.end(),
                                            [&](const auto& use) { return use.second.level == level - 1; });
            const bool fits = above != uses_.end() && above->first.parts == kind.parts - 1 &&
                              numbers::name_of(above->first.marker) == "arabic" &&
                              above->first.marker != Marker::parenthesised;
            if (!fits)
                return;
        }
        Use& use = uses_.at(kind);
        use.level = level;
        made_.ladder.push_back(
            {level, numbers::name_of(kind.marker), numbers::format_of(kind, level, use.closing)});
    }

    void begin_part(const std::string& part) {
        part_ = part;
        count_.fill(0);
        is_first_ = true;
    }

    bool has_parents(const Candidate& candidate, int level) const {
        const auto& ordinals = candidate.label->ordinals;
        for (std::size_t n = 0; n + 1 < candidate.kind.parts; ++n)
            if (count_.at(static_cast<std::size_t>(level) - candidate.kind.parts + 1 + n) != ordinals[n])
                return false;
        return true;
    }

    void number(const Candidate& candidate) {
        const Line& line = plan_.lines[candidate.line];
        if (line.part != part_)
            begin_part(line.part);
        const auto use = uses_.find(candidate.kind);
        if (use == uses_.end())
            return leave(candidate.line, StaysTyped::other_kinds);
        const int level = use->second.level;
        if (level == 0 || !has_parents(candidate, level))
            return leave(candidate.line, StaysTyped::parent);
        count(candidate, level, use->second.closing);
    }

    void count(const Candidate& candidate, int level, const std::string& closing) {
        const auto place = static_cast<std::size_t>(level);
        const int value = *numbers::value_of(*candidate.label);
        const bool below_none = level > lowest() && count_[place - 1] == 0;
        const bool goes_on =
            value == count_[place] + 1 && !below_none && (!is_first_ || made_.numbered.empty());
        Numbered made{candidate.line, level, std::nullopt, numbers::closed_by(*candidate.label, closing)};
        if (!goes_on)
            made.start = value;
        count_[place] = value;
        std::fill(count_.begin() + level + 1, count_.end(), 0);
        is_first_ = false;
        made_.numbered.push_back(std::move(made));
    }

    int lowest() const {
        int level = most_levels;
        for (const auto& step : made_.ladder)
            level = std::min(level, step.level);
        return level;
    }

    const document::Document& document_;
    const Plan& plan_;
    Reach reach_;
    double sure_;
    const std::set<int>& kept_;
    std::vector<Candidate> candidates_;
    std::map<Kind, Use> uses_;
    std::array<int, most_levels + 2> count_{};
    std::string part_ = "\n"; ///< none
    bool is_first_ = true;
    NumberingScheme made_;
};

} // namespace

NumberingScheme numbering_scheme(const document::Document& document, const Plan& plan, const Reach& reach,
                                 double sure, const std::set<int>& kept) {
    return SchemeReader(document, plan, reach, sure, kept).read();
}

std::optional<int> level_in(const std::vector<document::NumberLevel>& ladder, const grammar::Label& label) {
    if (numbers::is_of_words(label.marker))
        return std::nullopt;
    const auto kind = numbers::kind_of(label);
    const auto found = std::find_if(ladder.begin(), ladder.end(), [&](const document::NumberLevel& level) {
        return level.kind == numbers::name_of(kind.marker) && level.level >= static_cast<int>(kind.parts) &&
               level.format == numbers::format_of(kind, level.level, label.punctuation);
    });
    return found == ladder.end() ? std::nullopt : std::optional(found->level);
}

std::string_view name(StaysTyped reason) {
    switch (reason) {
    case StaysTyped::words:
        return "words";
    case StaysTyped::unusual:
        return "unusual";
    case StaysTyped::letters:
        return "letters";
    case StaysTyped::parent:
        return "parent";
    case StaysTyped::other_kinds:
        return "other-kinds";
    case StaysTyped::kept:
        return "kept";
    case StaysTyped::unsure:
        break;
    }
    return "unsure";
}

} // namespace kehoach::plan
