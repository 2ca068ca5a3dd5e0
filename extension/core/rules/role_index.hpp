// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"
#include "plan/plan.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <map>
#include <mutex>
#include <tuple>
#include <vector>

namespace kehoach::rules {

/// Which part of the document a rule is about.
enum class PartOf { main, attached, any };
enum class Which { all, first, last };

/// The lines a rule is about.
struct Scope {
    std::vector<plan::Role> roles;
    PartOf part = PartOf::main;
    Which which = Which::all;
    bool outside_tables = false;
};

bool in_part(const plan::Line& line, PartOf part);

/// Lines by role, made once a check: a hundred rules must not each walk the whole document. What one rule
/// asked for is kept for the others, whatever thread they are on.
class RoleIndex {
public:
    RoleIndex(const document::Document& document, const plan::Plan& plan);
    const std::vector<std::size_t>& of(plan::Role role) const;
    /// Lines that copying made of two columns.
    const std::vector<std::size_t>& of_two_columns() const { return of_two_columns_; }
    /// In document order.
    const std::vector<std::size_t>& of(const Scope& scope) const;

private:
    static constexpr std::size_t roles = static_cast<std::size_t>(plan::Role::noise) + 1;
    using Key = std::tuple<std::uint64_t, PartOf, Which, bool>; ///< a bit a role

    bool wanted(std::size_t line, const Scope& scope) const;
    std::vector<std::size_t> select(const Scope& scope) const;

    struct Traits {
        bool main = false, copy = false, in_table = false;
    };
    std::vector<Traits> traits_; ///< of every line
    std::array<std::vector<std::size_t>, roles> lines_;
    std::vector<std::size_t> of_two_columns_;
    mutable std::mutex mutex_; ///< of asked_
    mutable std::map<Key, std::vector<std::size_t>> asked_;
};

} // namespace kehoach::rules
