// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/table_leaves.hpp"
#include "form/table_reading.hpp"

namespace kehoach::form {

/// What a column is taken for, and why.
struct KindGuess {
    ColumnKind kind = ColumnKind::text;
    Certainty certainty = Certainty::open;
    std::string why = "form.why.nothing"; ///< message key
    std::vector<std::string> choices{};
};

/// By the words of its heads alone.
KindGuess guess_by_heads(const Leaf& leaf, const TableWords& words);

/// Words between which a title lets choose, as written there: "Báo cáo (Có/Không)". Empty where it does not.
std::vector<std::string> choices_of(const std::string& title, const TableWords& words, bool& known);

/// "%" or "tỷ lệ".
bool is_share(const std::string& folded, const TableWords& words);

} // namespace kehoach::form
