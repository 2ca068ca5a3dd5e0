// SPDX-License-Identifier: MPL-2.0
#include "form/table_kinds.hpp"

#include "form/head_words.hpp"
#include "form/number_formulas.hpp"
#include "grammar/roman.hpp"
#include "text/first_letter.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <set>

namespace kehoach::form {

namespace {

constexpr std::string_view nothing = "form.why.nothing";
constexpr const char* by_formula = "form.why.numbers";
constexpr std::size_t fewest_chosen = 2; ///< cells by which a column of words is believed to be a choice

/// Running numbers, beginning anew under headings or not; headings have Roman numbers.
bool runs(const std::vector<std::string>& cells, const WordList& total) {
    int last = 0;
    for (const std::string& cell : cells) {
        if (total.is(cell))
            continue;
        if (cell == std::to_string(last + 1) || cell == "1")
            last = std::stoi(cell);
        else if (grammar::roman_value(text::upper(cell)) == 0)
            return false;
    }
    return last > 0;
}

class Kinds {
public:
    Kinds(std::vector<Leaf>& leaves, const TableWords& words, TableReading& reading)
        : leaves_(leaves), words_(words), reading_(reading) {}

    void read(const std::vector<std::string>& numbers) {
        const std::size_t key = first_columns();
        guesses_.resize(leaves_.size());
        for (std::size_t i = key + 1; i < leaves_.size(); ++i) {
            guesses_[i] = guess_by_heads(leaves_[i], words_);
            if (leaves_[i].column->two_cells)
                guesses_[i] = {ColumnKind::pair, Certainty::sure, "form.why.words", {}};
            by_neighbour(i, guesses_[i]);
            by_cells(leaves_[i], guesses_[i]);
        }
        by_numbers(numbers);
        for (std::size_t i = key + 1; i < leaves_.size(); ++i) {
            by_company(i, key);
            settle(i, guesses_[i]);
        }
    }

private:
    void settle(std::size_t at, const KindGuess& guess) {
        leaves_[at].column->kind = guess.kind;
        leaves_[at].column->choices = guess.choices;
        Understood kind;
        kind.what = Understood::What::kind;
        kind.column = static_cast<int>(at);
        kind.certainty = guess.certainty;
        kind.why = guess.why;
        reading_.understood.push_back(std::move(kind));
    }

    /// Running numbers and the key; gives the index of the key.
    std::size_t first_columns() {
        const Leaf& first = leaves_.front();
        const bool beside = leaves_.size() > 2 && first.parent == nullptr && leaves_[1].parent == nullptr;
        const bool said = words_.ordinal.is(first.title);
        const bool shown = runs(first.cells, words_.total) && leaves_[1].content == Content::words;
        const bool numbered = beside && (said || shown);
        if (numbered)
            settle(0, {ColumnKind::ordinal,
                       said ? Certainty::sure : Certainty::likely,
                       said ? "form.why.words" : "form.why.cells",
                       {}});
        const std::size_t key = numbered ? 1 : 0;
        settle(key, {ColumnKind::key, Certainty::sure, "form.why.place", {}});
        return key;
    }

    /// "a/b" with its share behind it is a pair, whatever the words.
    void by_neighbour(std::size_t at, KindGuess& guess) const {
        const bool two_things = guess.certainty == Certainty::open && guess.why == "form.why.two-things";
        if (two_things && at + 1 < leaves_.size() && is_share(leaves_[at + 1].title, words_) &&
            leaves_[at].parent == leaves_[at + 1].parent && !is_share(leaves_[at].title, words_))
            guess = {ColumnKind::pair, Certainty::likely, "form.why.neighbour", {}};
    }

    bool is_open(std::size_t at) const {
        return guesses_[at].certainty == Certainty::open && guesses_[at].why == nothing &&
               leaves_[at].content == Content::none;
    }

    static bool is_number(const KindGuess& guess) {
        return guess.kind == ColumnKind::count || guess.kind == ColumnKind::money;
    }

    /// What a row of column numbers adds or divides is a number; so is what it makes of them.
    void by_numbers(const std::vector<std::string>& numbers) {
        if (numbers.size() != leaves_.size())
            return;
        for (const NumberFormula& formula : number_formulas(numbers)) {
            auto named = formula.sum;
            named.insert(named.end(), formula.less.begin(), formula.less.end());
            named.insert(named.end(), {formula.numerator, formula.denominator});
            if (!formula.sum.empty())
                named.push_back(formula.column);
            for (const int column : named)
                if (column >= 0 && is_open(static_cast<std::size_t>(column)))
                    guesses_[static_cast<std::size_t>(column)] = {
                        ColumnKind::count, Certainty::likely, by_formula, {}};
            of_money(formula);
            by_formula_of(formula, guesses_[static_cast<std::size_t>(formula.column)]);
        }
    }

    /// What adds up money, or takes it off, is money.
    void of_money(const NumberFormula& formula) {
        const auto is_money = [this](int column) {
            return guesses_[static_cast<std::size_t>(column)].kind == ColumnKind::money;
        };
        KindGuess& made = guesses_[static_cast<std::size_t>(formula.column)];
        if (!formula.sum.empty() && made.why == by_formula && std::ranges::all_of(formula.sum, is_money) &&
            std::ranges::all_of(formula.less, is_money))
            made.kind = ColumnKind::money;
    }

    /// A quotient is a share where it is said to be one of a hundred, or where nothing else is known of it;
    /// otherwise it may be so many for each. Other formulas a person has to look at.
    static void by_formula_of(const NumberFormula& formula, KindGuess& guess) {
        if (formula.is_unclear())
            return mark_unclear(guess);
        if (formula.numerator < 0 || guess.kind == ColumnKind::percent)
            return;
        const bool open = guess.certainty == Certainty::open;
        if (formula.percent || open)
            guess = {ColumnKind::percent,
                     formula.percent && !is_number(guess) ? Certainty::sure : Certainty::likely,
                     by_formula,
                     {}};
        else
            mark_unclear(guess);
    }

    static void mark_unclear(KindGuess& guess) {
        guess.certainty = Certainty::open;
        guess.why = "form.why.formula";
    }

    /// A column whose words say nothing, among others under one head: a number before its share or beside a
    /// sum, and behind another number for want of better.
    void by_company(std::size_t at, std::size_t key) {
        if (!is_open(at))
            return;
        const auto same_head = [&](std::size_t other) {
            return other < leaves_.size() && leaves_[other].parent == leaves_[at].parent;
        };
        const bool behind_a_number = at > key + 1 && same_head(at - 1) && is_number(guesses_[at - 1]);
        const ColumnKind kind = behind_a_number ? guesses_[at - 1].kind : ColumnKind::count;
        bool counted = false;
        for (std::size_t next = at + 1; next <= at + 2 && same_head(next); ++next) {
            counted = counted || guesses_[next].kind == ColumnKind::percent;
            if (!is_open(next))
                break;
        }
        for (std::size_t other = key + 1; other < leaves_.size(); ++other)
            counted = counted || (other != at && same_head(other) && words_.sum.is(leaves_[other].title));
        if (counted)
            guesses_[at] = {kind, Certainty::likely, "form.why.neighbour", {}};
        else if (behind_a_number)
            guesses_[at].kind = kind;
    }

    static bool fits(ColumnKind kind, Content content) {
        switch (kind) {
        case ColumnKind::count:
        case ColumnKind::money:
            return content == Content::numbers;
        case ColumnKind::percent:
            return content == Content::numbers || content == Content::percents;
        case ColumnKind::pair:
            return content == Content::pairs;
        case ColumnKind::date:
            return content == Content::dates;
        default:
            return content == Content::words || content == Content::mixed;
        }
    }

    /// What is filled in below says more than words that are not plain.
    void by_cells(const Leaf& leaf, KindGuess& guess) const {
        if (choose(leaf, guess) || leaf.content == Content::none || leaf.content == Content::mixed ||
            guess.kind == ColumnKind::choice)
            return;
        if (fits(guess.kind, leaf.content)) {
            guess.certainty = std::min(guess.certainty, Certainty::likely);
            return;
        }
        const bool plain = guess.certainty == Certainty::sure && leaf.content != Content::words;
        if (!plain)
            guess = {kind_of(leaf.content), Certainty::likely, "form.why.cells", {}};
    }

    static ColumnKind kind_of(Content content) {
        switch (content) {
        case Content::numbers:
            return ColumnKind::count;
        case Content::percents:
            return ColumnKind::percent;
        case Content::pairs:
            return ColumnKind::pair;
        case Content::dates:
            return ColumnKind::date;
        default:
            return ColumnKind::text;
        }
    }

    /// Cells that only ever hold words of one known set.
    bool choose(const Leaf& leaf, KindGuess& guess) const {
        if (leaf.cells.size() < fewest_chosen || leaf.content != Content::words ||
            guess.kind == ColumnKind::choice)
            return false;
        for (const auto& set : words_.choices) {
            const bool all = std::all_of(leaf.cells.begin(), leaf.cells.end(), [&](const std::string& cell) {
                return std::find(set.begin(), set.end(), cell) != set.end();
            });
            if (!all)
                continue;
            guess = {ColumnKind::choice, Certainty::likely, "form.why.cells", {}};
            std::transform(set.begin(), set.end(), std::back_inserter(guess.choices),
                           text::with_capital_first);
            return true;
        }
        return false;
    }

    std::vector<Leaf>& leaves_;
    const TableWords& words_;
    TableReading& reading_;
    std::vector<KindGuess> guesses_;
};

} // namespace

void read_kinds(std::vector<Leaf>& leaves, const std::vector<std::string>& numbers, const TableWords& words,
                TableReading& reading) {
    Kinds(leaves, words, reading).read(numbers);
}

} // namespace kehoach::form
