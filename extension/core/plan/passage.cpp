// SPDX-License-Identifier: MPL-2.0
#include "plan/passage.hpp"

#include "text/words.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

/// Titles and ties are one text however many lines they take.
bool is_one_text(Role role) {
    return role == Role::subject || role == Role::attachment_subject || role == Role::attached_to ||
           role == Role::appendix_title || role == Role::attachment_title;
}

bool goes_on(const Reading& reading, std::size_t i) {
    const auto role = reading.plan.lines[i].role;
    if (reading.sights[i].empty || !reading.sights[i].body_story)
        return false;
    if (role == Role::continuation)
        return true;
    if (i == 0 || role != reading.plan.lines[i - 1].role)
        return false;
    return is_one_text(role) || reading.wraps(i);
}

std::string_view without_blanks_behind(std::string_view line) {
    const auto words = text::trim(line);
    return line.substr(0, static_cast<std::size_t>(words.data() - line.data()) + words.size());
}

/// The line that carries on the text of line `i`; number and stamp of a page may stand between.
std::size_t next_of(const Reading& reading, std::size_t i) {
    const auto& lines = reading.plan.lines;
    if (i + 1 < lines.size() && goes_on(reading, i + 1))
        return i + 1;
    auto next = i + 1;
    while (next < lines.size() && (lines[next].role == Role::noise || reading.sights[next].empty))
        ++next;
    return next < lines.size() && lines[next].role == Role::continuation ? next : lines.size();
}

} // namespace

Passage::Passage(const Reading& reading, std::size_t first) {
    const auto& lines = reading.plan.lines;
    text_ = lines[first].text.text;
    pieces_.push_back({first, 0, text_.size()});
    for (auto i = next_of(reading, first); i < lines.size(); i = next_of(reading, i)) {
        if (joined_.empty())
            joined_ = without_blanks_behind(text_);
        const std::string_view whole = lines[i].text.text;
        const auto words = text::trim(whole);
        joined_ += ' ';
        pieces_.push_back(
            {i, joined_.size(), words.size(), static_cast<std::size_t>(words.data() - whole.data())});
        joined_ += words;
    }
    if (pieces_.size() > 1)
        text_ = joined_;
    text::gather_breaks(text_, breaks_);
}

const Passage::Piece& Passage::piece(std::size_t at) const {
    const auto behind = std::find_if(pieces_.begin() + 1, pieces_.end(),
                                     [at](const Piece& piece) { return piece.start > at; });
    return *(behind - 1);
}

Passage::Spot Passage::spot(std::size_t at) const {
    const auto& in = piece(at);
    return {in.line, in.offset + std::min(at - in.start, in.size)};
}

std::size_t Passage::end_on_line(const Spot& start, std::size_t end) const {
    for (const auto& piece : pieces_)
        if (piece.line == start.line)
            return piece.offset + std::min(end - piece.start, piece.size);
    return start.offset;
}

} // namespace kehoach::plan
