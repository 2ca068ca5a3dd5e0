// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office/refused.hxx"
#include "plan/plan.hpp"

#include <com/sun/star/uno/Reference.hxx>
#include <com/sun/star/uno/XComponentContext.hpp>
#include <map>
#include <string>
#include <utility>

namespace kehoach::session {

/// Places in office words: "mục II.1", "nơi nhận", "Phụ lục 2"; a number of a paragraph, which nobody can
/// count on paper, only where nothing else can be said.
class PlaceNames {
public:
    /// `plan`: read from the document, outlives the names. `language`: empty for that of the interface.
    PlaceNames(css::uno::Reference<css::uno::XComponentContext> context, const document::Document& document,
               const plan::Plan& plan, std::string language = {});
    /// Names the page behind the place too, where the pages were read: "mục II.1, trang 2". Not where a page
    /// style begins to count anew, for the number on the paper would be another.
    PlaceNames& with_pages(const document::Document& document);
    std::string of(const document::Place& place) const;
    /// Which part of a paper it is: "head", "preamble", "recipients", "signature", of what is attached
    /// "attached"; empty for its text, and where it stands in no line.
    std::string region(const document::Place& place) const;

private:
    using Key = std::pair<std::string, int>;

    std::string words(const std::string& key, const office::Refused::Arguments& arguments = {}) const;
    const plan::Line* line_at(const document::Place& place) const;
    std::string bare(const document::Place& place) const;
    std::string of_line(const plan::Line& line, const Key& key) const;

    css::uno::Reference<css::uno::XComponentContext> context_;
    const plan::Plan& plan_;
    std::string language_;
    std::map<Key, std::string> sections_;
    std::map<Key, std::size_t> lines_;         ///< first line of each paragraph
    std::map<Key, int> pages_;                 ///< sheets on which paragraphs stand
    std::map<Key, document::CellPlace> cells_; ///< of those that stand in a table
};

} // namespace kehoach::session
