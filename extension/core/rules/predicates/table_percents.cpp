// SPDX-License-Identifier: MPL-2.0
#include "form/figure.hpp"
#include "form/filled.hpp"
#include "plan/table_body.hpp"
#include "rules/edits.hpp"
#include "rules/predicates/leaves.hpp"
#include "rules/predicates/predicates.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <cmath>
#include <optional>

namespace kehoach::rules {

namespace {

using plan::TableRow;

/// A percentage as typed: 90, 90%, 87,5.
struct Percent {
    double value = 0;
    int decimals = 0;
};

std::optional<Percent> percent_in(std::string_view cell) {
    auto typed = text::trim(cell);
    const bool signed_so = typed.ends_with('%');
    if (signed_so)
        typed = text::trim(typed.substr(0, typed.size() - 1));
    const auto figure = form::figure_in(std::string(typed) + "%", form::Accepts::percent, {});
    // 0,9 may be the share itself.
    if (!figure || figure->certainty != form::Certainty::sure || (!signed_so && figure->number < 0.01))
        return std::nullopt;
    const auto comma = typed.find(',');
    return Percent{100 * figure->number,
                   comma == std::string_view::npos ? 0 : static_cast<int>(typed.size() - comma - 1)};
}

std::optional<double> count_in(std::string_view cell) {
    const auto figure = form::figure_in(text::trim(cell), form::Accepts::count, {});
    return figure && figure->certainty == form::Certainty::sure ? std::optional(figure->number)
                                                                : std::nullopt;
}

/// One figure of another with what was typed as their share.
struct Share {
    const TableRow* row = nullptr;
    double part = 0, whole = 0;
    Percent percent;

    double exact() const { return 100 * part / whole; }
    /// Rounded or cut off at the digits typed.
    bool holds() const { return std::abs(exact() - percent.value) < std::pow(10.0, -percent.decimals); }
};

std::string printed(double value, int decimals) {
    const double scale = std::pow(10.0, decimals);
    return form::plain(std::round(value * scale) / scale);
}

/// The shares a column says, of figures in one cell ("72/80") or in the two cells before it.
class Column {
public:
    Column(const std::vector<TableRow>& rows, const std::vector<Leaf>& leaves, std::size_t at)
        : rows_(rows), leaves_(leaves), at_(at) {}

    std::vector<Share> wrong() const {
        if (at_ == 0 || leaves_[at_ - 1].group != leaves_[at_].group)
            return {};
        std::vector<Share> pairs, turned, forward, back;
        for (const auto& row : rows_)
            read(row, pairs, turned, forward, back);
        if (!pairs.empty()) // planned/done: the second is a share of the first
            return of_pairs(holding(turned) > holding(pairs) ? turned : pairs);
        const auto of_total = of_total_row();
        const auto most = std::max({holding(forward), holding(back), holding(of_total)});
        return surely(holding(forward) == most ? forward : holding(back) == most ? back : of_total);
    }

private:
    /// The row of sums says 100%: every row is a share of its figure.
    std::vector<Share> of_total_row() const {
        constexpr double all = 100;
        std::vector<Share> shares;
        const auto total = std::ranges::find_if(rows_, &TableRow::total);
        const auto whole = total == rows_.end() ? std::nullopt : count_in(total->cells[at_ - 1]);
        const auto said = total == rows_.end() ? std::nullopt : percent_in(total->cells[at_]);
        if (!whole || !said || *whole <= 0 || std::abs(said->value - all) > 0.01)
            return shares;
        for (const auto& row : rows_)
            if (!row.total) {
                const auto part = count_in(row.cells[at_ - 1]);
                const auto percent = percent_in(row.cells[at_]);
                if (part && percent)
                    shares.push_back({&row, *part, *whole, *percent});
            }
        return shares;
    }

    void read(const TableRow& row, std::vector<Share>& pairs, std::vector<Share>& turned,
              std::vector<Share>& forward, std::vector<Share>& back) const {
        const auto percent = percent_in(row.cells[at_]);
        if (!percent)
            return;
        if (const auto pair = form::pair_in(row.cells[at_ - 1], {});
            pair && pair->certainty == form::Certainty::sure && pair->first > 0 && pair->second > 0) {
            pairs.push_back({&row, pair->first, pair->second, *percent});
            turned.push_back({&row, pair->second, pair->first, *percent});
        }
        if (at_ < 2 || leaves_[at_ - 2].group != leaves_[at_].group)
            return;
        const auto a = count_in(row.cells[at_ - 2]), b = count_in(row.cells[at_ - 1]);
        if (a && b && *b > 0)
            forward.push_back({&row, *a, *b, *percent});
        if (a && b && *a > 0)
            back.push_back({&row, *b, *a, *percent});
    }

    static std::size_t holding(const std::vector<Share>& shares) {
        std::size_t count = 0;
        for (const auto& share : shares)
            count += share.holds() ? 1U : 0U;
        return count;
    }

    static std::vector<Share> failing(const std::vector<Share>& shares) {
        std::vector<Share> found;
        for (const auto& share : shares)
            if (!share.holds())
                found.push_back(share);
        return found;
    }

    /// "Số được học tập/tổng số" says whose share follows; rows of which none is that tell that it is not so.
    std::vector<Share> of_pairs(const std::vector<Share>& pairs) const {
        constexpr std::size_t many = 3;
        const bool told = leaves_[at_ - 1].column->title.find('/') != std::string::npos;
        if (!told || (pairs.size() >= many && holding(pairs) == 0))
            return surely(pairs);
        return failing(pairs);
    }

    /// Two columns before a percentage may be anything: only where most rows are that share is the rest
    /// wrong.
    static std::vector<Share> surely(const std::vector<Share>& shares) {
        constexpr std::size_t least = 2, most_wrong = 3;
        const auto right = holding(shares);
        if (right < least || (shares.size() - right) * most_wrong > shares.size())
            return {};
        return failing(shares);
    }

    const std::vector<TableRow>& rows_;
    const std::vector<Leaf>& leaves_;
    std::size_t at_;
};

Hit hit_of(const Subject& subject, const Share& share, std::size_t column) {
    return hit_at(subject, whole(subject, share.row->lines[column]),
                  {{"found", printed(share.percent.value, share.percent.decimals)},
                   {"figures", form::plain(share.part) + "/" + form::plain(share.whole)},
                   {"expected", printed(share.exact(), std::max(share.percent.decimals, 1))},
                   {"row", share.row->cells.front()}});
}

} // namespace

// A column of percentages against the two figures before it, where they are filled in.
Test make_table_percents(Parameters& parameters) {
    const auto percent = parameters.pattern("percent");
    return [=](const Subject& subject) -> Outcome {
        std::vector<Hit> hits;
        bool any = false;
        for (const auto& table : subject.plan.tables) {
            const auto leaves = leaves_of(table.columns);
            std::optional<std::vector<TableRow>> rows;
            for (std::size_t at = 1; at < leaves.size(); ++at) {
                if (!percent->find(leaves[at].column->title))
                    continue;
                any = true;
                if (!rows)
                    rows = plan::table_body(subject.document, subject.plan, table);
                if (rows->empty() || rows->front().cells.size() != leaves.size())
                    break;
                for (const auto& share : Column(*rows, leaves, at).wrong())
                    if (!is_enough(hits))
                        hits.push_back(hit_of(subject, share, at));
            }
        }
        return any ? met_without(std::move(hits)) : not_applicable();
    };
}

} // namespace kehoach::rules
