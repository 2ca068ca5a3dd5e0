// SPDX-License-Identifier: MPL-2.0
#include "plan/insertion_text.hpp"

namespace kehoach::plan {

namespace {

/// What comes in takes the place of these paragraphs of the body; the last of a text cannot go.
void take_out(Insertion& made, const InsertionText& text, int from, int to) {
    const bool ends = std::none_of(
        text.document().paragraphs.begin(), text.document().paragraphs.end(),
        [&](const document::Paragraph& each) { return each.story == "body" && each.index > to; });
    made.at = ends ? Insertion::At::end : Insertion::At::before;
    made.before = ends ? -1 : from;
    made.around.followed = text.is_paragraph(to + 1);
    for (const auto& each : text.document().paragraphs) {
        if (each.story != "body" || each.index < from || each.index > to)
            continue;
        document::Edit edit;
        edit.place = {"body", each.index, 0, 0, each.text.size(), each.text};
        edit.before = each.text;
        edit.kind = ends && each.index == to ? document::Edit::Kind::replace_text
                                             : document::Edit::Kind::remove_paragraph;
        made.edits.push_back(std::move(edit));
    }
}

} // namespace

void stand_beside(Insertion& made, const InsertionText& text, bool (*half)(Role)) {
    const auto is_half = [&](const Line& one) { return one.part == "main" && half(one.role); };
    const auto from = text.first(is_half);
    if (!from)
        return;
    auto to = *from;
    for (auto at = *from; at < text.size(); ++at) {
        if (!is_half(text.line(at)))
            continue;
        to = at;
        if (text.paragraph(at).story != "body" || text.paragraph(at).cell ||
            !text.paragraph(at).drawn_mm.empty())
            return;
    }
    for (auto at = *from; at <= to; ++at)
        if (!is_half(text.line(at)) &&
            (text.line(at).role != Role::empty || text.paragraph(at).story != "body"))
            return;
    for (auto at = *from; at <= to; ++at)
        if (is_half(text.line(at)))
            made.around.beside.emplace_back(text.line(at).role, text.line(at).text.text);
    take_out(made, text, text.paragraph(*from).index, text.paragraph(to).index);
}

} // namespace kehoach::plan
