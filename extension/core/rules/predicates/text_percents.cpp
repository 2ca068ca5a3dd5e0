// SPDX-License-Identifier: MPL-2.0
// A percentage in a sentence against the two figures beside it: 31/96 hộ, bằng 35,3%.
#include "form/filled.hpp"
#include "rules/edits.hpp"
#include "rules/predicates/figures.hpp"
#include "rules/predicates/predicates.hpp"
#include "text/decimal.hpp"
#include "text/utf.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cmath>
#include <string>

namespace kehoach::rules {

namespace {

using Group = text::Pattern::Group;

/// "1.240", "35,3": dots part thousands.
double number_of(std::string_view written) {
    std::string digits;
    for (const char c : written)
        if (c != '.')
            digits += c == ',' ? '.' : c;
    return text::decimal(digits);
}

struct Share {
    Span said;
    double part = 0, whole = 0, percent = 0;
    int decimals = 0;

    /// Rounded or cut off at the digits written.
    bool holds(double of) const {
        return of > 0 && std::abs(100 * part / of - percent) < std::pow(10.0, -decimals);
    }
    double exact() const { return 100 * part / whole; }
};

/// What stands in brackets without figures, a short form mostly, becomes blanks.
std::string without_asides(std::string_view text) {
    std::string plain(text);
    for (auto open = plain.find('('); open != std::string::npos; open = plain.find('(', open + 1)) {
        const auto end = plain.find_first_of("()0123456789", open + 1);
        if (end != std::string::npos && plain[end] == ')')
            std::fill(plain.begin() + static_cast<std::ptrdiff_t>(open),
                      plain.begin() + static_cast<std::ptrdiff_t>(end) + 1, ' ');
    }
    return plain;
}

/// What is counted: so many first words, or the one that stands there alone.
std::string counted(std::string_view words, int count) {
    const auto folded = text::fold(words.substr(0, words.find_first_of(",(:")));
    std::size_t end = 0;
    for (int word = 0; word < count && end != std::string::npos; ++word)
        end = folded.find(' ', end + (word > 0 ? 1 : 0));
    return folded.substr(0, end);
}

/// The ways in which a sentence says a share; words of them are data.
struct Ways {
    text::Pattern fraction, behind, parted, stated, other_matter, goes_on, ends;
    text::Pattern figure;  ///< a number and what it counts
    text::Pattern share;   ///< what leads to a percentage of the figure before it
    text::Pattern of_what; ///< behind it: tổng số hộ
    text::Pattern made_of; ///< before the first of several parts
    text::Pattern among;   ///< in 400 people asked, 260 know it, 65%
    text::Pattern apart;   ///< words with which two figures are no part and whole
};

/// Every percentage of one line.
class Line {
public:
    Line(const Ways& ways, const Subject& subject, std::size_t line)
        : ways_(ways), line_(line), text_(without_asides(subject.plan.lines[line].text.text)) {}

    std::vector<Share> wrong() const {
        std::vector<Share> found;
        std::size_t looked_at = 0; // no sentence says more
        for (auto at = text_.find('%'); at != std::string::npos && looked_at < most;
             at = text_.find('%', at + 1), ++looked_at) {
            const auto share = share_at(at);
            if (share && !share->holds(share->whole))
                found.push_back(*share);
        }
        return found;
    }

private:
    static constexpr std::size_t most = 100, farthest = 400;

    std::optional<Share> share_at(std::size_t sign) const {
        const auto before = text::last_bytes(std::string_view(text_).substr(0, sign + 1), farthest);
        const auto from = sign + 1 - before.size();
        const auto after = text::first_bytes(std::string_view(text_).substr(sign + 1), farthest);
        if (ways_.goes_on.find(after))
            return std::nullopt;
        if (auto share = by_fraction(before, from))
            return share;
        if (auto share = by_fraction_behind(before, from, sign))
            return share;
        if (auto share = by_whole_first(before, from))
            return share;
        const bool ends = ways_.ends.find(after).has_value();
        if (auto share = ends ? by_parts(before, from) : std::nullopt)
            return share;
        return by_figures(before, from, after, ends);
    }

    std::string_view words(std::string_view of, const Group& group) const {
        return of.substr(group.start, group.end - group.start);
    }

    Share made(std::string_view part, std::string_view whole, std::string_view said, std::size_t at) const {
        const auto comma = said.find(',');
        const auto decimals = comma == std::string_view::npos ? 0 : said.size() - comma - 1;
        return {{line_, at, at + said.size()},
                number_of(part),
                number_of(whole),
                number_of(said),
                static_cast<int>(decimals)};
    }

    std::optional<Share> by_fraction(std::string_view before, std::size_t from) const {
        const auto found = ways_.fraction.find(before);
        if (!found || ways_.other_matter.find(words(before, (*found)[3])))
            return std::nullopt;
        return usable(made(words(before, (*found)[1]), words(before, (*found)[2]), words(before, (*found)[4]),
                           from + (*found)[4].start));
    }

    /// 95,3% (1.178/1.240 hồ sơ)
    std::optional<Share> by_fraction_behind(std::string_view before, std::size_t from,
                                            std::size_t sign) const {
        const auto after = std::string_view(text_).substr(sign + 1, farthest);
        const auto found = ways_.behind.find(after), said = ways_.stated.find(before);
        if (!found || !said)
            return std::nullopt;
        return usable(made(words(after, (*found)[1]), words(after, (*found)[2]), words(before, (*said)[1]),
                           from + (*said)[1].start));
    }

    /// 96 đảng viên, trong đó 31 đảng viên là nữ, bằng 32,3%
    std::optional<Share> by_parts(std::string_view before, std::size_t from) const {
        constexpr double target = 100;
        const auto found = ways_.parted.find(before);
        if (!found)
            return std::nullopt;
        const auto of = words(before, (*found)[2]), part = words(before, (*found)[5]);
        const auto share = made(words(before, (*found)[4]), words(before, (*found)[1]),
                                words(before, (*found)[6]), from + (*found)[6].start);
        const bool other = ways_.other_matter.find(of) || ways_.other_matter.find(part);
        const int same_words = (*found)[3].matched ? 1 : 2; // trong đó: surely a part of it
        if (other || counted(of, same_words) != counted(part, same_words) || share.part > share.whole ||
            share.percent >= target || is_of_another_figure(share, before.substr(0, (*found)[4].start)))
            return std::nullopt;
        return usable(share);
    }

    /// Trong 400 người được hỏi, 260 người biết, đạt 65%
    std::optional<Share> by_whole_first(std::string_view before, std::size_t from) const {
        constexpr double target = 100;
        const auto found = ways_.among.find(before);
        if (!found || ways_.other_matter.find(words(before, (*found)[2])) ||
            ways_.other_matter.find(words(before, (*found)[4])))
            return std::nullopt;
        const auto share = made(words(before, (*found)[3]), words(before, (*found)[1]),
                                words(before, (*found)[5]), from + (*found)[5].start);
        return share.part > share.whole || share.percent >= target ? std::nullopt : usable(share);
    }

    /// Of 150 people 105 are men (70%), 45 women (25%): the last figure is the part, the largest before it
    /// that counts the same is the whole. A slip is seldom far from what is right.
    std::optional<Share> by_figures(std::string_view before, std::size_t from, std::string_view after,
                                    bool ends) const {
        constexpr double farthest_slip = 15, all = 100;
        const auto lead = ways_.share.find(before);
        const auto of_what = ways_.of_what.find(after);
        if (!lead || (!ends && !of_what))
            return std::nullopt;
        const auto begin = begin_of_sentence(before, lead->front().start);
        const auto sentence = before.substr(begin, lead->front().start - begin);
        auto figures = figures_in(sentence, ways_.figure);
        if (figures.size() < 2)
            return std::nullopt;
        const auto part = figures.back();
        drop_parts(figures, sentence);
        if (figures.empty())
            return std::nullopt;
        const auto whole =
            whole_of(figures, part, sentence,
                     of_what && (*of_what)[1].matched ? text::fold(words(after, (*of_what)[1])) : "");
        if (!whole || !stand_together(sentence, *whole, part))
            return std::nullopt;
        auto share = made(words(sentence, {part.start, part.end, true}),
                          words(sentence, {whole->start, whole->end, true}), words(before, (*lead)[1]),
                          from + (*lead)[1].start);
        share.part = part.value;
        share.whole = whole->value;
        if (share.percent >= all || share.part <= 0 ||
            std::abs(share.exact() - share.percent) > farthest_slip || is_of_any(share, before) ||
            is_of_any(share, after))
            return std::nullopt;
        return share;
    }

    /// The last figure, and those that have a percentage of their own: they are parts of something too.
    static void drop_parts(std::vector<Figure>& figures, std::string_view sentence) {
        auto next = figures.back().start;
        figures.pop_back();
        for (auto i = figures.size(); i-- > 0;) {
            const auto end = figures[i].end, here = figures[i].start;
            if (sentence.substr(end, next - end).find('%') != std::string_view::npos)
                figures.erase(figures.begin() + static_cast<std::ptrdiff_t>(i));
            next = here;
        }
    }

    static std::size_t begin_of_sentence(std::string_view text, std::size_t end) {
        const auto stop = text.substr(0, end).rfind(". ");
        return stop == std::string_view::npos ? 0 : stop + 1;
    }

    std::optional<Figure> whole_of(const std::vector<Figure>& figures, const Figure& part,
                                   std::string_view sentence, const std::string& of_what) const {
        const auto largest = [&](const auto& fits) {
            std::optional<Figure> found;
            for (const auto& one : figures)
                if (one.value > part.value && fits(one) && (!found || one.value > found->value))
                    found = one;
            return found;
        };
        const Figure wanted{0, of_what, 0, 0};
        auto found = of_what.empty() ? std::nullopt
                                     : largest([&](const Figure& one) { return one.counts_like(wanted); });
        if (!found)
            found = largest([&](const Figure& one) { return one.counts_like(part); });
        const auto& last = figures.back();
        const bool listed = ways_.made_of.find(sentence.substr(last.end, part.start - last.end)).has_value();
        return !found && listed && last.value > part.value ? std::optional(last) : found;
    }

    bool stand_together(std::string_view sentence, const Figure& whole, const Figure& part) const {
        constexpr std::size_t words_before = 24, longest_part = 90;
        const auto from =
            whole.start - text::last_bytes(sentence.substr(0, whole.start), words_before).size();
        const auto behind = sentence.substr(part.end);
        return behind.size() <= longest_part && behind.find(';') == std::string_view::npos &&
               !ways_.apart.find(sentence.substr(from));
    }

    /// Any other figure of which it is the share, or the rest.
    bool is_of_any(const Share& share, std::string_view text) const {
        constexpr double all = 100;
        return std::ranges::any_of(figures_in(text, ways_.figure), [&](const Figure& one) {
            auto rest = share;
            rest.percent = all - share.percent;
            return one.value != share.part && (share.holds(one.value) || rest.holds(one.value)) &&
                   one.value != share.whole;
        });
    }

    /// A figure farther off may be what it is a share of.
    static bool is_of_another_figure(const Share& share, std::string_view before) {
        constexpr std::string_view signs = "0123456789.";
        for (auto at = before.find_first_of(signs); at != std::string_view::npos;) {
            const auto end = std::min(before.find_first_not_of(signs, at), before.size());
            if (share.holds(number_of(before.substr(at, end - at))))
                return true;
            at = before.find_first_of(signs, end);
        }
        return false;
    }

    static std::optional<Share> usable(const Share& share) {
        return share.part > 0 && share.whole > 0 ? std::optional(share) : std::nullopt;
    }

    const Ways& ways_;
    std::size_t line_;
    std::string text_; ///< byte for byte as in the line
};

Hit hit_of(const Subject& subject, const Share& share) {
    const double scale = std::pow(10.0, std::max(share.decimals, 1));
    return hit_at(subject, share.said,
                  {{"found", form::plain(share.percent)},
                   {"figures", form::plain(share.part) + "/" + form::plain(share.whole)},
                   {"expected", form::plain(std::round(share.exact() * scale) / scale)}});
}

} // namespace

Test make_text_percents(Parameters& parameters) {
    const auto scope = parameters.scope();
    const auto read = [&](std::string_view key) {
        return parameters.pattern(key).value_or(text::Pattern("(*FAIL)"));
    };
    const Ways ways{read("fraction"),     read("fraction_behind"), read("parted"),  read("stated"),
                    read("other_matter"), read("goes_on"),         read("ends"),    read("figure"),
                    read("share"),        read("of_what"),         read("made_of"), read("among"),
                    read("apart")};
    return [=](const Subject& subject) -> Outcome {
        std::vector<Hit> hits;
        for (const auto i : select(scope, subject)) {
            if (subject.plan.lines[i].text.text.find('%') == std::string::npos)
                continue;
            for (const auto& share : Line(ways, subject, i).wrong())
                if (!is_enough(hits))
                    hits.push_back(hit_of(subject, share));
        }
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules
