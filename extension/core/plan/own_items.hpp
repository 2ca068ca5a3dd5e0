// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/item_mentions.hpp"

#include <optional>
#include <string>
#include <vector>

namespace kehoach::plan {

/// A numbered heading or item of the text.
struct OwnItem {
    std::size_t line = 0;
    std::string label; ///< without what closes it
    grammar::Marker marker{};
    std::optional<std::size_t> above; ///< position of what it stands under
};

/// All numbered items of a text, and what a mention means among them.
class OwnItems {
public:
    OwnItems(const document::Document& document, const Plan& plan);

    const std::vector<OwnItem>& all() const { return items_; }
    std::optional<std::size_t> at_line(std::size_t line) const;

    /// Positions in `all`, as many as an address has numbers.
    using Path = std::vector<std::size_t>;
    /// What numbers, the outermost first, can mean in a part of the text: one path where it is clear. Where
    /// an item stands right under what is named before it, none further below is meant.
    std::vector<Path> meant(const std::vector<std::string>& labels, std::string_view part) const;

private:
    struct Found {
        Path path;
        int skipped = 0; ///< levels between them that are not named
    };
    std::optional<Found> found(std::size_t innermost, const std::vector<std::string>& labels) const;

    const Plan& plan_;
    std::vector<OwnItem> items_;
};

} // namespace kehoach::plan
