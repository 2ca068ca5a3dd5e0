// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/document.hpp"
#include "writer/walk.hxx"

#include <map>
#include <set>
#include <string>
#include <vector>

namespace kehoach::writer {

/// What hangs on paragraphs and is listed elsewhere: bookmarks over a whole paragraph, drawn lines (a rule
/// below).
class Marks {
public:
    explicit Marks(const Model& model);

    /// Whether something may hang on a paragraph of this text, as the office has it: such a one is needed for
    /// `read`. Of a long document few are, and holding all would make reading it slower.
    bool may_hang_on(const std::string& text) const {
        return lines_at_.contains(text) || names_.contains(text);
    }

    /// `spots`: at least those something may hang on, numbered as the document's paragraphs.
    void read(const std::vector<Spot>& spots, document::Document& document) const;

private:
    struct Line {
        Ref<css::text::XTextRange> anchor;
        double length_mm = 0;
    };
    struct Bookmark {
        Ref<css::text::XTextRange> anchor;
        std::string name;
    };

    std::vector<Line> lines_;
    std::set<std::string> lines_at_;             ///< texts of the paragraphs they hang on
    std::multimap<std::string, Bookmark> names_; ///< by the text they are over
};

} // namespace kehoach::writer
