// SPDX-License-Identifier: MPL-2.0
#include "sheetfile/formula_text.hpp"

namespace kehoach::sheetfile {

namespace {

/// How far words between two marks of one kind go; a mark that is doubled stands for itself.
std::size_t end_of_quoted(std::string_view text, std::size_t at) {
    const char mark = text[at];
    for (++at; at < text.size(); ++at)
        if (text[at] == mark) {
            if (at + 1 >= text.size() || text[at + 1] != mark)
                return at + 1;
            ++at;
        }
    return text.size();
}

/// A reference between brackets: each of its places has a dot before it, whatever its sheet.
void add_reference(std::string_view text, std::size_t& at, std::string& made) {
    bool first = true;
    for (++at; at < text.size() && text[at] != ']'; first = false) {
        if (text[at] == '\'') {
            const std::size_t end = end_of_quoted(text, at);
            made += text.substr(at, end - at);
            at = end;
            continue;
        }
        if (text[at] != '.' || !(first || text[at - 1] == ':'))
            made += text[at];
        ++at;
    }
    ++at;
}

} // namespace

std::string from_opendocument(std::string_view formula) {
    const std::size_t prefix = formula.find(":=");
    if (prefix != std::string_view::npos && formula.find_first_of("=\"[('") == prefix + 1)
        formula.remove_prefix(prefix + 1);
    std::string made;
    made.reserve(formula.size());
    for (std::size_t at = 0; at < formula.size();) {
        if (formula[at] == '"') {
            const std::size_t end = end_of_quoted(formula, at);
            made += formula.substr(at, end - at);
            at = end;
        } else if (formula[at] == '[') {
            add_reference(formula, at, made);
        } else {
            made += formula[at++];
        }
    }
    return made;
}

} // namespace kehoach::sheetfile
