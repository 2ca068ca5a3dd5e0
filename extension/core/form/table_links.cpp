// SPDX-License-Identifier: MPL-2.0
#include "form/table_links.hpp"

#include "form/number_formulas.hpp"
#include "form/table_shares.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::form {

namespace {

using What = Understood::What;
using Indices = std::vector<std::size_t>;

constexpr const char* by_words = "form.why.words";
constexpr const char* by_neighbour = "form.why.neighbour";

class Links {
public:
    Links(std::vector<Leaf>& leaves, const TableWords& words, TableReading& reading)
        : leaves_(leaves), words_(words), reading_(reading) {}

    void read(const std::vector<std::string>& numbers) {
        by_numbers(numbers);
        for (std::size_t i = 0; i < leaves_.size(); ++i)
            money(i);
        for (std::size_t i = 0; i < leaves_.size(); ++i)
            if (leaves_[i].is_number() && leaves_[i].column->sum_of.empty())
                sum(i);
        for (std::size_t i = 0; i < leaves_.size(); ++i)
            parts(i);
    }

private:
    void tell(What what, std::size_t at, Certainty certainty, const char* why, int rule = -1) {
        reading_.understood.push_back(Understood::of_column(what, at, certainty, why));
        reading_.understood.back().rule = rule;
    }

    /// (5)=(3)+(4) leaves nothing to be guessed.
    void by_numbers(const std::vector<std::string>& numbers) {
        if (numbers.size() != leaves_.size())
            return;
        for (const NumberFormula& formula : number_formulas(numbers)) {
            const auto at = static_cast<std::size_t>(formula.column);
            if (formula.sum.empty() || !leaves_[at].is_number())
                continue;
            const Indices added(formula.sum.begin(), formula.sum.end());
            const Indices less(formula.less.begin(), formula.less.end());
            const auto is_number = [this](auto i) { return leaves_[i].is_number(); };
            if (!std::all_of(added.begin(), added.end(), is_number) ||
                !std::all_of(less.begin(), less.end(), is_number))
                continue;
            for (const std::size_t part : less)
                leaves_[at].column->less.push_back(leaves_[part].column->key);
            if (less.empty())
                add_up(at, added, Certainty::sure, "form.why.numbers");
            else
                add(at, added, Certainty::sure, "form.why.numbers");
        }
    }

    bool is_sum_head(std::size_t at) const {
        return words_.sum.is(leaves_[at].title) || words_.sum_maybe.is(leaves_[at].title);
    }

    /// A sum is of money where all beside it under its head is.
    void money(std::size_t at) {
        if (!is_sum_head(at) || leaves_[at].column->kind != ColumnKind::count)
            return;
        bool any = false;
        for (const Leaf& leaf : leaves_)
            if (&leaf != &leaves_[at] && leaf.parent == leaves_[at].parent && leaf.is_number()) {
                if (leaf.column->kind != ColumnKind::money)
                    return;
                any = true;
            }
        if (any)
            leaves_[at].column->kind = ColumnKind::money;
    }

    /// A sum that leaves out a column among its parts, whose kind may be told wrongly, is not sure.
    void add_up(std::size_t at, const Indices& parts, Certainty certainty, const char* why) {
        for (std::size_t i = std::min(at, parts.front()); i < std::max(at, parts.back()); ++i)
            if (!leaves_[i].is_number())
                certainty = std::max(certainty, Certainty::likely);
        add(at, parts, certainty, why);
    }

    void add(std::size_t at, const Indices& parts, Certainty certainty, const char* why) {
        for (const std::size_t part : parts)
            leaves_[at].column->sum_of.push_back(leaves_[part].column->key);
        tell(What::sum, at, certainty, why);
    }

    bool alike(const Indices& all, std::size_t sum) const {
        return std::all_of(all.begin(), all.end(), [&](std::size_t i) {
            return leaves_[i].column->kind == leaves_[sum].column->kind;
        });
    }

    /// Figures from one column to another under the same head as `at`, sums aside.
    Indices beside(std::size_t at, std::size_t first, std::size_t end) const {
        Indices found;
        for (std::size_t i = first; i < end; ++i)
            if (leaves_[i].parent == leaves_[at].parent && leaves_[i].is_number() && !is_sum_head(i))
                found.push_back(i);
        return found;
    }

    void sum(std::size_t at) {
        if (complement(at) || divided(at) || !is_sum_head(at))
            return;
        const bool plain = words_.sum.is(leaves_[at].title);
        const bool within = leaves_[at].parent != nullptr;
        const Indices before = beside(at, 0, at);
        if (before.size() > 1 && before.size() == beside(at, 0, leaves_.size()).size() && alike(before, at) &&
            (within || no_groups_before(at))) {
            add_up(at, before, plain && within ? Certainty::sure : Certainty::likely, by_neighbour);
            return;
        }
        const Indices behind = beside(at, at + 1, leaves_.size());
        if (plain && within && before.empty() && behind.size() > 1 && alike(behind, at))
            add_up(at, behind, Certainty::likely, by_neighbour);
        else if (!within)
            add_groups(at, plain);
    }

    bool no_groups_before(std::size_t at) const {
        return std::none_of(leaves_.begin(), leaves_.begin() + static_cast<std::ptrdiff_t>(at),
                            [](const Leaf& leaf) { return leaf.parent != nullptr; });
    }

    /// Behind groups of columns: what they hold, or their sums where each has one.
    void add_groups(std::size_t at, bool plain) {
        Indices all, sums;
        std::vector<int> roots;
        for (std::size_t i = 0; i < at; ++i) {
            if (leaves_[i].parent == nullptr) {
                if (leaves_[i].is_number())
                    return;
                continue;
            }
            if (!leaves_[i].is_number())
                return;
            (is_sum_head(i) ? sums : all).push_back(i);
            if (roots.empty() || roots.back() != leaves_[i].root)
                roots.push_back(leaves_[i].root);
        }
        if (!sums.empty() && sums.size() != roots.size())
            return;
        const Indices& added = sums.empty() ? all : sums;
        if (added.size() > 1 && alike(added, at))
            add_up(at, added, plain && roots.size() == 1 ? Certainty::sure : Certainty::likely, by_neighbour);
    }

    bool is_whole(std::size_t at) const {
        return leaves_[at].is_number() && (words_.whole.begins(leaves_[at].title) || is_sum_head(at));
    }

    /// "Tổng số", "Nam", "Nữ": the two are all there are.
    bool complement(std::size_t at) {
        if (!is_whole(at))
            return false;
        for (const auto& set : words_.complements) {
            Indices found;
            for (std::size_t i = at + 1; i < leaves_.size() && i <= at + set.size(); ++i)
                if (leaves_[i].is_number() &&
                    leaves_[i].root - leaves_[at].root <= static_cast<int>(set.size()) &&
                    std::find(set.begin(), set.end(), leaves_[i].title) != set.end())
                    found.push_back(i);
            if (found.size() != set.size() || !alike(found, at))
                continue;
            add_up(at, found, Certainty::likely, by_words);
            return true;
        }
        return false;
    }

    /// The group right behind a column: its title, and the figures in it.
    const std::string* group_behind(std::size_t at) const {
        if (at + 1 >= leaves_.size() || leaves_[at + 1].parent == leaves_[at].parent)
            return nullptr;
        const std::size_t depth = leaves_[at].parents.size();
        const auto& parents = leaves_[at + 1].parents;
        const bool below = parents.size() > depth && std::equal(leaves_[at].parents.begin(),
                                                                leaves_[at].parents.end(), parents.begin());
        return below ? &parents[depth] : nullptr;
    }

    Indices in_group_behind(std::size_t at) const {
        const std::size_t depth = leaves_[at].parents.size();
        Indices found;
        for (std::size_t i = at + 1; i < leaves_.size() && leaves_[i].parents.size() > depth &&
                                     leaves_[i].parents[depth] == leaves_[at + 1].parents[depth];
             ++i)
            if (leaves_[i].is_number())
                found.push_back(i);
        return found;
    }

    /// "Tổng số" before "Chia ra".
    bool divided(std::size_t at) {
        const std::string* group = group_behind(at);
        if (group == nullptr || !words_.divided.begins(*group))
            return false;
        const Indices found = in_group_behind(at);
        if (found.size() < 2 || !alike(found, at))
            return false;
        add_up(at, found, Certainty::sure, by_words);
        return true;
    }

    void rule(std::size_t part, std::size_t whole, Certainty certainty, const char* why) {
        if (leaves_[part].column->kind != leaves_[whole].column->kind)
            return;
        reading_.form.rules.push_back({{leaves_[part].column->key}, leaves_[whole].column->key, {}});
        tell(What::rule, part, certainty, why, static_cast<int>(reading_.form.rules.size()) - 1);
    }

    void parts(std::size_t at) {
        if (!leaves_[at].is_number())
            return;
        if (const std::string* group = group_behind(at); group != nullptr && words_.part.begins(*group))
            for (const std::size_t part : in_group_behind(at))
                rule(part, at, Certainty::sure, by_words);
        if (is_part(at) && at > 0)
            if (const auto whole = whole_before(at); whole < at)
                rule(at, whole, said_part(at) ? Certainty::sure : Certainty::likely, by_words);
    }

    bool said_part(std::size_t at) const { return words_.part.begins(leaves_[at].title); }

    /// Said to be a part, or one beside a total as in "Tổng số", "Nữ".
    bool is_part(std::size_t at) const { return said_part(at) || words_.subset.is(leaves_[at].title); }

    /// The figure that stands before the parts under the same head; `at` where there is none.
    std::size_t whole_before(std::size_t at) const {
        for (std::size_t i = at; i-- > 0 && leaves_[i].parent == leaves_[at].parent;) {
            if (leaves_[i].column->kind == ColumnKind::percent || is_part(i))
                continue;
            if (!leaves_[i].is_number() || !leaves_[i].column->sum_of.empty())
                return at;
            return said_part(at) || is_whole(i) ? i : at;
        }
        return at;
    }

    std::vector<Leaf>& leaves_;
    const TableWords& words_;
    TableReading& reading_;
};

} // namespace

void read_links(std::vector<Leaf>& leaves, const std::vector<std::string>& numbers, const TableWords& words,
                TableReading& reading) {
    Links(leaves, words, reading).read(numbers);
    read_shares(leaves, numbers, words, reading);
}

} // namespace kehoach::form
