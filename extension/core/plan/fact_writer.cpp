// SPDX-License-Identifier: MPL-2.0
#include "plan/fact_writer.hpp"

#include <algorithm>
#include <utility>

namespace kehoach::plan {

using document::Edit;

void FactWriter::put(Edit edit) {
    made_.edits.push_back(std::move(edit));
    ++made_.places;
}

void FactWriter::leave(const char* fact, const char* reason, std::size_t line) {
    made_.left.push_back({fact, reason, line});
}

void FactWriter::replace(std::size_t line, Room room, const std::string& wanted) {
    if (text(line).substr(room.start, room.end - room.start) == wanted)
        return;
    Edit edit;
    edit.place = place_of(document_, plan_, line, room.start, room.end);
    edit.text = edit.after = wanted;
    edit.before = edit.place.excerpt;
    put(std::move(edit));
}

bool FactWriter::stands_alone(std::size_t line) const {
    const auto paragraph = plan_.lines[line].paragraph;
    return std::ranges::count(plan_.lines, paragraph, &Line::paragraph) == 1;
}

void FactWriter::insert_before(const char* fact, const Fact& at, const std::string& wanted) {
    if (!stands_alone(at.line))
        return leave(fact, "facts.broken-line", at.line);
    Edit edit;
    edit.kind = Edit::Kind::insert_paragraph;
    edit.place = place_of_line(document_, plan_, at.line);
    // Its words may have been replaced by then: the paragraph alone says where.
    edit.place.end = edit.place.start;
    edit.place.excerpt.clear();
    edit.text = edit.after = wanted;
    put(std::move(edit));
}

void FactWriter::append_to(std::size_t line, const std::string& wanted, const document::CharLook& look) {
    Edit edit;
    edit.kind = Edit::Kind::append_paragraph;
    edit.place = place_of_line(document_, plan_, line);
    edit.text = edit.after = wanted;
    edit.chars = look;
    put(std::move(edit));
}

void FactWriter::remove_line(const char* fact, std::size_t line) {
    if (!stands_alone(line))
        return leave(fact, "facts.broken-line", line);
    Edit edit;
    edit.kind = Edit::Kind::remove_paragraph;
    edit.place = place_of_line(document_, plan_, line);
    edit.before = edit.place.excerpt;
    put(std::move(edit));
}

FactEdits FactWriter::take() {
    std::stable_sort(made_.edits.begin(), made_.edits.end(), [](const Edit& a, const Edit& b) {
        return std::pair(a.place.paragraph, a.place.start) > std::pair(b.place.paragraph, b.place.start);
    });
    return std::move(made_);
}

} // namespace kehoach::plan
