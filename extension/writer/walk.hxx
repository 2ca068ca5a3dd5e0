// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "writer/tables.hxx"

#include <com/sun/star/text/XTextContent.hpp>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::writer {

/// A paragraph of the document and where it stands.
struct Spot {
    std::string story;
    int index = 0;
    Ref<css::text::XText> text;           ///< the text it is directly in: of the story or of a cell
    Ref<css::text::XTextRange> paragraph; ///< null in comments, which have only characters
    Ref<css::text::XTextContent> table;   ///< the outermost one it is in
    std::optional<document::CellPlace> cell;
    bool opens_table = false; ///< first paragraph of its outermost table
    OUString plain;           ///< the characters where there is no paragraph
    std::size_t number = 0;   ///< of the tour
};

struct Tour {
    std::vector<Spot> spots;
    std::vector<TableShape> tables; ///< numbered as in CellPlace
};

/// Told of every paragraph as it is come to, the last one of the tour so far: the office answers questions
/// about a paragraph faster right then. Whether the spot stays in the tour: holding all paragraphs of a long
/// document slows the office down.
using Visit = std::function<bool(const Tour&)>;

/// Goes through a document block by block of its texts: between two blocks the caller may do something else.
class Walker {
public:
    /// `only` and `visit` as in `tour`.
    Walker(const Model& model, std::string_view only, Visit visit);
    ~Walker();
    Walker(const Walker&) = delete;
    Walker& operator=(const Walker&) = delete;
    /// Comes to the next block, a paragraph or a whole table; false where there is none.
    bool step();
    /// Of what was come to so far.
    Tour& so_far();

private:
    class Steps;
    std::unique_ptr<Steps> steps_;
};

/// All paragraphs in the order of addresses: body, headers, footers, frames, shapes, footnotes, comments.
/// `only`: just the stories whose names begin so.
Tour tour(const Model& model, std::string_view only = {}, const Visit& visit = {});
std::vector<Spot> walk(const Model& model, std::string_view only = {});

} // namespace kehoach::writer
