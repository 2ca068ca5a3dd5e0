// SPDX-License-Identifier: MPL-2.0
#include "form/table_shares.hpp"

#include "form/number_formulas.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <optional>

namespace kehoach::form {

namespace {

constexpr const char* by_words = "form.why.words";
constexpr const char* by_neighbour = "form.why.neighbour";

class Shares {
public:
    Shares(std::vector<Leaf>& leaves, const TableWords& words, TableReading& reading)
        : leaves_(leaves), words_(words), reading_(reading) {}

    void read(const std::vector<std::string>& numbers) {
        by_numbers(numbers);
        for (std::size_t i = 1; i < leaves_.size(); ++i)
            if (leaves_[i].column->kind == ColumnKind::percent && leaves_[i].column->numerator.empty())
                share(i);
    }

private:
    void tell(std::size_t at, Certainty certainty, const char* why) {
        reading_.understood.push_back(Understood::of_column(Understood::What::share, at, certainty, why));
    }

    /// (5)=(4)/(3) leaves nothing to be guessed.
    void by_numbers(const std::vector<std::string>& numbers) {
        if (numbers.size() != leaves_.size())
            return;
        for (const NumberFormula& formula : number_formulas(numbers)) {
            const auto at = static_cast<std::size_t>(formula.column);
            if (formula.numerator < 0 || leaves_[at].column->kind != ColumnKind::percent)
                continue;
            const auto top = static_cast<std::size_t>(formula.numerator),
                       bottom = static_cast<std::size_t>(formula.denominator);
            if (top != bottom && leaves_[top].is_number() && leaves_[bottom].is_number())
                divide(at, top, bottom, Certainty::sure, "form.why.numbers");
        }
    }

    void divide(std::size_t at, std::size_t numerator, std::size_t denominator, Certainty certainty,
                const char* why) {
        Column& column = *leaves_[at].column;
        column.numerator = leaves_[numerator].column->key;
        column.denominator = leaves_[denominator].column->key;
        tell(at, certainty, why);
    }

    bool is_due(std::size_t at) const {
        const Leaf& leaf = leaves_[at];
        const auto says = [this](const std::string& title) {
            return words_.whole.begins(title) || words_.due.in(title);
        };
        if (says(leaf.title))
            return true;
        return (words_.sum.is(leaf.title) || words_.sum_maybe.is(leaf.title)) &&
               std::any_of(leaf.parents.begin(), leaf.parents.end(), says);
    }

    void share(std::size_t at) {
        Leaf& before = leaves_[at - 1];
        if (before.column->kind == ColumnKind::pair) {
            leaves_[at].column->numerator = before.column->key;
            tell(at, before.parent == leaves_[at].parent ? Certainty::sure : Certainty::likely, by_neighbour);
            return;
        }
        const auto named = named_by(at);
        const std::size_t part = named.value_or(at - 1);
        const bool beside = leaves_[part].is_number() && leaves_[part].parent == leaves_[at].parent;
        if (!beside || !divide_by_due(at, part, says_more(at) && !named))
            tell(at, Certainty::open, "form.why.nothing");
    }

    /// What the title of a share says besides being one: "dự" of "Tỷ lệ dự (%)".
    std::string named_share(std::size_t at) const {
        const std::string& title = leaves_[at].title;
        std::string_view rest = std::string_view(title).substr(words_.percent.length_at_start(title));
        rest = text::trim(rest.substr(0, rest.find('(')));
        if (rest.ends_with('%'))
            rest.remove_suffix(1);
        return std::string(text::trim(rest));
    }

    bool says_more(std::size_t at) const { return text::has_letters(named_share(at)); }

    /// The column that the title of a share names.
    std::optional<std::size_t> named_by(std::size_t at) const {
        if (!says_more(at))
            return std::nullopt;
        const WordList name({named_share(at)});
        for (std::size_t i = at; i-- > 0 && leaves_[i].parent == leaves_[at].parent;)
            if (leaves_[i].is_number() && name.in(leaves_[i].title))
                return i;
        return std::nullopt;
    }

    /// What is done, of what is due or of all: the nearest such column before; `doubtful`: the title of the
    /// share speaks of something else.
    bool divide_by_due(std::size_t at, std::size_t done, bool doubtful) {
        const auto fits = [&](std::size_t i) {
            return leaves_[i].is_number() && leaves_[i].column->kind == leaves_[done].column->kind;
        };
        if (is_due(done) && !words_.done.in(leaves_[done].title)) {
            // "Số dự", "Tổng số", "%": the whole is the second.
            const bool turned = done > 0 && done + 1 == at && fits(done - 1) && !is_due(done - 1) &&
                                leaves_[done - 1].parent == leaves_[done].parent;
            if (turned)
                divide(at, done - 1, done, Certainty::likely, by_words);
            return turned;
        }
        for (std::size_t i = done; i-- > 0;)
            if (fits(i) && is_due(i)) {
                const bool next = i + 1 == done && leaves_[i].parent == leaves_[done].parent;
                const bool said = next && !doubtful && words_.done.in(leaves_[done].title);
                divide(at, done, i, said ? Certainty::sure : Certainty::likely, by_words);
                return true;
            }
        return divide_by_name(at, done);
    }

    /// "Số hộ đạt" is of "Số hộ"; "Đã giải quyết" of the number before it.
    bool divide_by_name(std::size_t at, std::size_t done) {
        if (!words_.done.in(leaves_[done].title))
            return false;
        std::optional<std::size_t> whole;
        for (std::size_t i = done; i-- > 0 && leaves_[i].parent == leaves_[done].parent;) {
            if (!leaves_[i].is_number() || leaves_[i].column->kind != leaves_[done].column->kind)
                break;
            if (WordList({leaves_[i].title}).begins(leaves_[done].title)) {
                whole = i;
                break;
            }
            if (i + 1 == done && !words_.done.in(leaves_[i].title))
                whole = i;
        }
        if (whole)
            divide(at, done, *whole, Certainty::likely, by_words);
        return whole.has_value();
    }

    std::vector<Leaf>& leaves_;
    const TableWords& words_;
    TableReading& reading_;
};

} // namespace

void read_shares(std::vector<Leaf>& leaves, const std::vector<std::string>& numbers, const TableWords& words,
                 TableReading& reading) {
    Shares(leaves, words, reading).read(numbers);
}

} // namespace kehoach::form
