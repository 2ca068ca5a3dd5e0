// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sheetfile/part.hpp"

#include <string>
#include <utility>
#include <vector>

namespace kehoach::sheetfile {

/// A file's references to others by their ids (_rels/*.rels), with the folder of the file before them.
class Relations {
public:
    Relations() = default;
    Relations(const pugi::xml_document& rels, std::string_view folder);

    /// The part with an id, or the first of a kind, as in "worksheet"; empty where there is none.
    std::string target(std::string_view id) const;
    std::string of_kind(std::string_view kind) const;

private:
    struct One {
        std::string id, kind, target;
    };
    std::vector<One> all_;
};

/// The part that the file is about (_rels/.rels), `otherwise` where nothing says so. Empty, with `why` set, where that
/// cannot be read.
std::string main_part(Unpacker& unpacker, std::string_view otherwise, Unread& why);

/// The words of a cell or of an entry of the table of words: those of its runs, without how they are read aloud.
std::string words_in(const pugi::xml_node& node);
/// Characters that XML cannot hold stand there as _x000D_ (ECMA-376 part 1, 22.9.2.19).
std::string unescaped(std::string_view words);

/// The table of words that cells name by number.
std::vector<std::string> shared_words(const pugi::xml_document& part);
/// By the number of a cell's look: whether it shows a day.
std::vector<bool> date_looks(const pugi::xml_document& styles);

} // namespace kehoach::sheetfile
