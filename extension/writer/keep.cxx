// SPDX-License-Identifier: MPL-2.0
#include "writer/keep.hxx"

#include "writer/uno.hxx"
#include "writer/walk.hxx"

#include <com/sun/star/lang/XComponent.hpp>

namespace kehoach::writer {

namespace {

/// A paragraph of the body, or a table of it with all its paragraphs.
struct Block {
    Ref<css::lang::XComponent> content;
    bool is_table = false, is_kept = false;
    Ref<css::text::XTextRange> paragraph;
};

std::vector<Block> blocks_of(const Model& copy, const std::set<int>& kept) {
    std::vector<Block> blocks;
    for (const Spot& spot : walk(copy, "body")) {
        if (spot.table.is() && !spot.opens_table && !blocks.empty()) {
            blocks.back().is_kept = blocks.back().is_kept || kept.contains(spot.index);
            continue;
        }
        Block block;
        block.is_table = spot.table.is();
        block.content = block.is_table ? as<css::lang::XComponent>(spot.table)
                                       : as<css::lang::XComponent>(spot.paragraph);
        block.is_kept = kept.contains(spot.index);
        block.paragraph = spot.paragraph;
        blocks.push_back(std::move(block));
    }
    return blocks;
}

} // namespace

void keep_only(const Model& copy, const std::set<int>& paragraphs) {
    auto blocks = blocks_of(copy, paragraphs);
    for (auto block = blocks.rbegin(); block != blocks.rend(); ++block) {
        if (block->is_kept)
            continue;
        // A text ends with a paragraph: behind a table the last one stays, empty.
        const bool last = block == blocks.rbegin();
        const bool behind_table = last && std::next(block) != blocks.rend() && std::next(block)->is_table;
        if (behind_table)
            block->paragraph->setString({});
        else
            block->content->dispose();
    }
}

} // namespace kehoach::writer
