// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "form/grid.hpp"

#include <vector>

namespace kehoach::rules {

/// Leaf columns from the left, each with the group it stands in.
struct Leaf {
    const form::Column* column = nullptr;
    const form::Column* group = nullptr;
};

inline void collect_leaves(const std::vector<form::Column>& columns, const form::Column* group,
                           std::vector<Leaf>& leaves) {
    for (const auto& column : columns)
        if (column.children.empty())
            leaves.push_back({&column, group});
        else
            collect_leaves(column.children, &column, leaves);
}

inline std::vector<Leaf> leaves_of(const std::vector<form::Column>& columns) {
    std::vector<Leaf> leaves;
    collect_leaves(columns, nullptr, leaves);
    return leaves;
}

} // namespace kehoach::rules
