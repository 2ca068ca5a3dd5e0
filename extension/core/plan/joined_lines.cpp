// SPDX-License-Identifier: MPL-2.0
#include "plan/joined_lines.hpp"

#include "text/words.hpp"

#include <algorithm>

namespace kehoach::plan {

JoinedLines::JoinedLines(const Plan& plan, std::size_t first) {
    const auto& line = plan.lines[first];
    const std::string_view whole = line.text.text;
    auto from = std::max(line.content, line.own_start);
    const auto end = std::min(std::max(line.own_end, from), whole.size());
    from = std::min(from, end);
    for (const std::string_view dash : {"- ", "+ "})
        if (whole.substr(from, end - from).starts_with(dash))
            from += dash.size();
    add(first, from, whole.substr(from, end - from));
    for (auto next = first + 1; next < plan.lines.size(); ++next) {
        const auto& one = plan.lines[next];
        if (one.role == Role::noise || one.role == Role::empty)
            continue;
        if (one.role != Role::continuation)
            break;
        const std::string_view all = one.text.text;
        const auto words = text::trim(all);
        text_ += ' ';
        add(next, static_cast<std::size_t>(words.data() - all.data()), words);
    }
    if (text_.find('*') == std::string::npos)
        return;
    marked_ = text_;
    std::ranges::replace(text_, '*', ' ');
}

void JoinedLines::add(std::size_t line, std::size_t from, std::string_view words) {
    pieces_.push_back({line, text_.size(), from, words.size()});
    text_ += words;
}

JoinedLines::Place JoinedLines::place(std::size_t start, std::size_t end) const {
    const auto behind =
        std::find_if(pieces_.begin() + 1, pieces_.end(), [&](const Piece& one) { return one.start > start; });
    const auto& piece = *(behind - 1);
    const auto on_line = [&](std::size_t at) {
        return piece.offset + std::min(at - piece.start, piece.size);
    };
    return {piece.line, on_line(start), on_line(std::max(start, end))};
}

Fact JoinedLines::fact(std::size_t start, std::size_t end) const {
    const auto at = place(start, end);
    Fact fact;
    fact.written = text_.substr(start, end - start);
    fact.value = tidy(fact.written);
    fact.line = at.line;
    fact.start = at.start;
    fact.end = at.end;
    return fact;
}

std::size_t JoinedLines::at(std::size_t line, std::size_t offset) const {
    for (const auto& piece : pieces_)
        if (piece.line == line)
            return piece.start + std::min(offset - std::min(offset, piece.offset), piece.size);
    return text_.size();
}

std::string tidy(std::string_view words) {
    constexpr std::string_view outer = " \t,;:.-/"; // of one byte each
    const auto first = words.find_first_not_of(outer);
    if (first == std::string_view::npos)
        return {};
    words = text::trim(words.substr(first, words.find_last_not_of(outer) + 1 - first));
    std::string made(words);
    made.erase(std::unique(made.begin(), made.end(), [](char a, char b) { return a == ' ' && b == ' '; }), made.end());
    return made;
}

} // namespace kehoach::plan
