// SPDX-License-Identifier: MPL-2.0
#include "plan/inserted_items.hpp"

#include "text/words.hpp"

namespace kehoach::plan {

namespace {

bool is_sentence(std::string_view words) {
    words = text::trim(words);
    return words.ends_with('.') || words.ends_with(';');
}

bool stands_beside_sentences(const Around& around) {
    const auto at = static_cast<std::size_t>(around.level) - 1;
    return at < around.sentences.size() && around.sentences[at];
}

/// The last line of the text bears the mark that ends it, which no title does.
void end_as_sentence(Item& last) {
    if (!last.items.empty())
        end_as_sentence(last.items.back());
    else if (last.kind == Item::Kind::heading)
        last.kind = Item::Kind::numbered;
}

} // namespace

std::vector<Item> among_neighbours(std::vector<Item> items, const Around& around) {
    for (auto& one : items) {
        const bool alone = one.items.empty() && stands_beside_sentences(around);
        if (around.level > 1 && one.kind == Item::Kind::heading && (alone || is_sentence(one.text)))
            one.kind = Item::Kind::numbered;
    }
    if (around.ends_text && !items.empty() && !items.back().items.empty())
        end_as_sentence(items.back());
    return items;
}

} // namespace kehoach::plan
