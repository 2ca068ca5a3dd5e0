// SPDX-License-Identifier: MPL-2.0
// A percentage in a sentence against the two figures beside it: 31/96 hộ, bằng 35,3%.
#include "form/filled.hpp"
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"
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
    return std::strtod(digits.c_str(), nullptr);
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
};

/// Every percentage of one line.
class Line {
public:
    Line(const Ways& ways, const Subject& subject, std::size_t line)
        : ways_(ways), line_(line), text_(without_asides(subject.plan.lines[line].text.text)) {}

    std::vector<Share> wrong() const {
        std::vector<Share> found;
        for (auto at = text_.find('%'); at != std::string::npos; at = text_.find('%', at + 1)) {
            const auto share = share_at(at);
            if (share && !share->holds(share->whole) && found.size() < most)
                found.push_back(*share);
        }
        return found;
    }

private:
    static constexpr std::size_t most = 100, farthest = 400;

    std::optional<Share> share_at(std::size_t sign) const {
        auto from = sign > farthest ? sign - farthest : 0;
        while (from > 0 && (static_cast<unsigned char>(text_[from]) & 0xC0) == 0x80)
            ++from;
        const auto before = std::string_view(text_).substr(from, sign + 1 - from);
        const auto after = std::string_view(text_).substr(sign + 1, farthest);
        if (ways_.goes_on.find(after))
            return std::nullopt;
        if (auto share = by_fraction(before, from))
            return share;
        if (auto share = by_fraction_behind(before, from, sign))
            return share;
        return ways_.ends.find(after) ? by_parts(before, from) : std::nullopt;
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
    const Ways ways{read("fraction"),     read("fraction_behind"), read("parted"), read("stated"),
                    read("other_matter"), read("goes_on"),         read("ends")};
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
