// SPDX-License-Identifier: MPL-2.0
#include "form/head_words.hpp"

#include "form/table_groups.hpp"
#include "form/two_cells.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::form {

namespace {

/// What stands in the last brackets of a title.
std::string_view bracketed(std::string_view title) {
    const auto open = title.rfind('('), close = title.rfind(')');
    if (open == std::string_view::npos || close == std::string_view::npos || close < open)
        return {};
    return text::trim(title.substr(open + 1, close - open - 1));
}

bool is_set(const std::vector<std::string>& words, const TableWords& known) {
    return std::any_of(known.choices.begin(), known.choices.end(), [&](const auto& set) {
        return set.size() == words.size() && std::is_permutation(set.begin(), set.end(), words.begin());
    });
}

/// As in "Đơn vị 1": one of several that are alike, not a column of names.
bool is_numbered(const std::string& title) {
    return !title.empty() && std::isdigit(static_cast<unsigned char>(title.back())) != 0;
}

/// "2025", "quý i", "thực hiện 2025".
bool is_period(const std::string& title, const TableWords& words) {
    const std::size_t named = words.period.length_at_start(title);
    const auto number = std::string_view(title).substr(title.rfind(' ') + 1);
    const bool digits = !number.empty() && number.find_first_not_of("0123456789/") == std::string_view::npos;
    return (digits && number.size() >= 4) || (named > 0 && (digits || is_roman(number)));
}

class Guessing {
public:
    Guessing(const Leaf& leaf, const TableWords& words) : leaf_(leaf), words_(words), title_(leaf.title) {}

    KindGuess guess() const {
        using Step = bool (Guessing::*)(KindGuess&) const;
        constexpr Step steps[] = {&Guessing::choice, &Guessing::share, &Guessing::note,      &Guessing::unit,
                                  &Guessing::pair,   &Guessing::date,  &Guessing::part,      &Guessing::text,
                                  &Guessing::money,  &Guessing::count, &Guessing::by_parents};
        KindGuess made;
        for (const Step step : steps)
            if ((this->*step)(made))
                return made;
        // Heads side by side under one head are mostly counted.
        made.kind = leaf_.parent != nullptr ? ColumnKind::count : ColumnKind::text;
        return made;
    }

private:
    static bool take(KindGuess& into, ColumnKind kind, Certainty certainty,
                     const char* why = "form.why.words") {
        into = {kind, certainty, why, {}};
        return true;
    }

    bool choice(KindGuess& into) const {
        bool known = false;
        auto choices = choices_of(leaf_.column->title, words_, known);
        if (choices.empty())
            return false;
        take(into, ColumnKind::choice, known ? Certainty::sure : Certainty::likely);
        into.choices = std::move(choices);
        return true;
    }

    bool share(KindGuess& into) const {
        if (!is_share(title_, words_))
            return false;
        const bool beside_a_number = !words_.percent.begins(title_) && title_.find('/') != std::string::npos;
        if (beside_a_number)
            return take(into, ColumnKind::text, Certainty::open, "form.why.two-things");
        return take(into, ColumnKind::percent, Certainty::sure);
    }

    bool note(KindGuess& into) const {
        return words_.note.is(title_) && take(into, ColumnKind::text, Certainty::sure);
    }

    bool pair(KindGuess& into) const {
        const auto parts = two_parts(title_);
        if (!parts || words_.date.begins(title_))
            return false;
        const auto& [first, second] = *parts;
        if (words_.rate.is(second))
            return take(into, is_money(first) ? ColumnKind::money : ColumnKind::count, Certainty::likely);
        if (words_.whole.begins(second) || words_.due.begins(second) ||
            (words_.count.begins(first) && words_.count.begins(second)))
            return take(into, ColumnKind::pair, Certainty::sure);
        if (words_.text.begins(first) || words_.units.begins(first))
            return take(into, ColumnKind::text, Certainty::likely);
        return take(into, ColumnKind::text, Certainty::open, "form.why.two-things");
    }

    bool date(KindGuess& into) const {
        if (words_.date.begins(title_) && !words_.not_date.begins(title_))
            return take(into, ColumnKind::date, Certainty::likely);
        if (words_.date_open.begins(title_))
            return take(into, ColumnKind::date, Certainty::likely);
        return words_.date_maybe.begins(title_) && take(into, ColumnKind::text, Certainty::open);
    }

    /// What it is measured in: (triệu đồng), (người), (triệu đồng/tháng).
    bool unit(KindGuess& into) const {
        const auto inside = bracketed(title_);
        if (words_.money_units.begins(inside) || words_.money_units.ends(inside))
            return take(into, ColumnKind::money, Certainty::sure);
        return words_.measure.begins(inside) && take(into, ColumnKind::count, Certainty::likely);
    }

    /// Under "Trong đó" or "Chia ra" stand figures, whatever they are called.
    bool part(KindGuess& into) const {
        const bool said = std::any_of(leaf_.parents.begin(), leaf_.parents.end(), [this](const auto& parent) {
            return words_.part.begins(parent) || words_.divided.begins(parent);
        });
        return said && (money(into) || take(into, ColumnKind::count, Certainty::likely, "form.why.parent"));
    }

    bool text(KindGuess& into) const {
        if (words_.not_count.begins(title_))
            return take(into, ColumnKind::text, Certainty::likely);
        if (is_numbered(title_) || !words_.text.begins(title_) || (money_above() && !words_.text.is(title_)))
            return false;
        return take(into, ColumnKind::text, Certainty::likely);
    }

    bool is_money(const std::string& title) const {
        return words_.money.in(title) || words_.money_units.ends(bracketed(title));
    }

    bool money_above() const {
        return std::any_of(leaf_.parents.begin(), leaf_.parents.end(),
                           [this](const std::string& parent) { return is_money(parent); });
    }

    bool money(KindGuess& into) const {
        if (is_money(title_))
            return take(into, ColumnKind::money,
                        words_.money.begins(title_) ? Certainty::sure : Certainty::likely);
        const bool counted = words_.count.begins(title_);
        return money_above() && take(into, ColumnKind::money, counted ? Certainty::open : Certainty::likely,
                                     "form.why.parent");
    }

    bool count(KindGuess& into) const {
        if (words_.sum.is(title_) || words_.sum_maybe.is(title_))
            return take(into, ColumnKind::count, Certainty::likely);
        if (words_.count.begins(title_))
            return take(into, ColumnKind::count, Certainty::sure);
        const bool counted = words_.counted.begins(title_) || words_.subset.is(title_) ||
                             words_.part.begins(title_) || is_period(title_, words_);
        return counted && take(into, ColumnKind::count, Certainty::likely);
    }

    bool by_parents(KindGuess& into) const {
        for (auto parent = leaf_.parents.rbegin(); parent != leaf_.parents.rend(); ++parent) {
            if (is_share(*parent, words_))
                return take(into, ColumnKind::percent, Certainty::likely, "form.why.parent");
            if (words_.count.begins(*parent) || words_.part.begins(*parent) ||
                words_.divided.begins(*parent) || words_.counted.begins(*parent))
                return take(into, ColumnKind::count, Certainty::likely, "form.why.parent");
        }
        return false;
    }

    const Leaf& leaf_;
    const TableWords& words_;
    const std::string& title_;
};

} // namespace

bool is_share(const std::string& folded, const TableWords& words) {
    return folded.find('%') != std::string::npos || words.percent.begins(folded);
}

std::vector<std::string> choices_of(const std::string& title, const TableWords& words, bool& known) {
    constexpr std::size_t fewest_unknown = 3;
    const std::string_view inside = bracketed(title);
    std::vector<std::string> choices, folded;
    for (const auto part : text::split(inside.empty() ? std::string_view(title) : inside, '/')) {
        choices.emplace_back(text::trim(part));
        folded.push_back(text::fold(part));
    }
    known = is_set(folded, words);
    const bool offered = !inside.empty() && choices.size() >= fewest_unknown &&
                         std::none_of(folded.begin(), folded.end(), [&](const std::string& word) {
                             return word.empty() || words.rate.is(word) || words.date.begins(word);
                         });
    if (!known && !offered)
        return {};
    return choices;
}

KindGuess guess_by_heads(const Leaf& leaf, const TableWords& words) {
    return Guessing(leaf, words).guess();
}

} // namespace kehoach::form
