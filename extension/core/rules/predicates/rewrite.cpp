// SPDX-License-Identifier: MPL-2.0
#include "rules/predicates/rewrite.hpp"

namespace kehoach::rules {

using document::Atom;
using document::Edit;
using document::Paragraph;
using document::Run;

namespace {

document::Place place_of(const Paragraph& paragraph, const Run& run) {
    return {paragraph.story, paragraph.index, 0,
            run.start,       run.end,         paragraph.text.substr(run.start, run.end - run.start)};
}

void add(const Paragraph& paragraph, const Run& run, const Rewritten& made, Hit& hit) {
    Edit edit;
    edit.place = place_of(paragraph, run);
    const std::string words = edit.place.excerpt;
    if (!made.font.empty() && run.look.font != made.font) {
        edit.kind = Edit::Kind::char_look;
        edit.chars.font = made.font;
        edit.before = run.look.font.value_or("");
        edit.after = made.font;
        hit.edits.push_back(edit);
    }
    if (made.text == words)
        return;
    edit.kind = Edit::Kind::replace_text;
    edit.chars = {};
    edit.text = edit.after = made.text;
    edit.before = words;
    hit.edits.push_back(std::move(edit));
}

/// What the log says: the whole paragraph before and after.
void tell(const Paragraph& paragraph, Hit& hit) {
    hit.before = hit.after = paragraph.text;
    for (auto edit = hit.edits.rbegin(); edit != hit.edits.rend(); ++edit)
        if (edit->kind == Edit::Kind::replace_text)
            hit.after.replace(edit->place.start, edit->place.end - edit->place.start, edit->text);
}

} // namespace

void rewrite(const Paragraph& paragraph, const Rewrite& rewrite, Hit& hit) {
    const auto runs = paragraph.runs.empty() ? std::vector<Run>{{0, paragraph.text.size(), {}, Atom::none}}
                                             : paragraph.runs;
    for (const auto& run : runs) {
        if (run.start >= run.end || (run.atom != Atom::none && run.atom != Atom::bookmark))
            continue;
        const auto words = std::string_view(paragraph.text).substr(run.start, run.end - run.start);
        add(paragraph, run, rewrite(words, run.look.font.value_or("")), hit);
    }
    if (!hit.edits.empty())
        tell(paragraph, hit);
}

} // namespace kehoach::rules
