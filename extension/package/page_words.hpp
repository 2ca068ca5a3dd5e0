// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "string_table.hpp"

#include <string>
#include <string_view>

namespace kehoach::help {

/// The words of pages in one language: a string table of dialogs/.
class PageWords {
public:
    /// Throws std::runtime_error where the table cannot be read.
    PageWords(std::string language, const std::string& table);

    const std::string& language() const { return language_; }
    /// A text as HTML. Throws std::runtime_error for a key that is not in the table: the build stops.
    std::string operator()(const std::string& key) const;

private:
    std::string language_;
    package::StringTable strings_;
};

/// As it stands in HTML; a line break becomes <br>, a text of more than some lines is cut at a word.
std::string html(std::string_view text);
/// Begin and end of a page. `title` is HTML, `other`: the address of the same page in the other language.
std::string page_head(const PageWords& words, std::string_view title, std::string_view other);
std::string page_end();

} // namespace kehoach::help
