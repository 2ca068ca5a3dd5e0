// SPDX-License-Identifier: MPL-2.0
#include "document/origin.hpp"
#include "rules/check.hpp"

#include <algorithm>

namespace kehoach::rules {

using document::Document;
using document::Edit;
using document::Paragraph;
using document::Run;

namespace {

template<class Value>
void put(std::optional<Value>& into, const std::optional<Value>& from) {
    if (from)
        into = from;
}

void put(document::CharLook& into, const document::CharLook& from) {
    put(into.font, from.font);
    put(into.size_pt, from.size_pt);
    put(into.bold, from.bold);
    put(into.italic, from.italic);
    put(into.underline, from.underline);
    put(into.language, from.language);
}

void put(document::ParagraphLook& into, const document::ParagraphLook& from) {
    put(into.align, from.align);
    put(into.first_line_mm, from.first_line_mm);
    put(into.left_mm, from.left_mm);
    put(into.right_mm, from.right_mm);
    put(into.before_pt, from.before_pt);
    put(into.after_pt, from.after_pt);
    put(into.line, from.line);
    put(into.rule_above, from.rule_above);
    put(into.rule_below, from.rule_below);
    put(into.keep_with_next, from.keep_with_next);
}

/// New text takes the look of what it replaces, or of what stands before it.
void replace(Paragraph& paragraph, std::size_t start, std::size_t end, const std::string& text) {
    paragraph.text.replace(start, end - start, text);
    const auto removed = end - start;
    const auto moved = [&](std::size_t at, bool is_end) {
        if (at < start || (at == start && !(is_end && removed == 0)))
            return at;
        return at >= end ? at - removed + text.size() : start + text.size();
    };
    for (auto& run : paragraph.runs) {
        const bool first = &run == &paragraph.runs.front();
        run.start = first ? 0 : moved(run.start, false);
        run.end = moved(run.end, true);
    }
    // Where text is put between two runs the first has grown: the second begins behind it.
    for (std::size_t i = 1; i < paragraph.runs.size(); ++i)
        paragraph.runs[i].start = paragraph.runs[i - 1].end;
    std::erase_if(paragraph.runs, [](const Run& run) { return run.start >= run.end; });
}

void look(Paragraph& paragraph, std::size_t start, std::size_t end, const document::CharLook& chars) {
    std::vector<Run> runs;
    for (const auto& run : paragraph.runs) {
        const auto from = std::max(run.start, start), to = std::min(run.end, end);
        if (from >= to) {
            runs.push_back(run);
            continue;
        }
        if (run.start < from)
            runs.push_back({run.start, from, run.look, run.atom});
        runs.push_back({from, to, run.look, run.atom});
        put(runs.back().look, chars);
        if (to < run.end)
            runs.push_back({to, run.end, run.look, run.atom});
    }
    paragraph.runs = std::move(runs);
}

using Paragraphs = std::vector<Paragraph>;

void renumber(Paragraphs& paragraphs, const std::string& story, int from, int by) {
    for (auto& paragraph : paragraphs)
        if (paragraph.story == story && paragraph.index >= from)
            paragraph.index += by;
}

void insert(Paragraphs& paragraphs, Paragraphs::iterator at, const Edit& edit) {
    const bool behind = edit.kind == Edit::Kind::append_paragraph;
    const std::string& text = edit.text;
    Paragraph made = *at;
    made.text = text;
    made.new_page.reset();
    made.bookmark.clear();
    if (!made.runs.empty())
        made.runs = {{0, text.size(), made.runs.front().look, document::Atom::none}};
    const auto story = made.story;
    if (behind) {
        ++made.index;
        look(made, 0, text.size(), edit.chars);
        put(made.look, edit.look);
    }
    const int index = made.index;
    const auto position = at - paragraphs.begin() + (behind ? 1 : 0);
    renumber(paragraphs, story, index, 1);
    paragraphs.insert(paragraphs.begin() + position, std::move(made));
}

void edit_page(Document& document, const document::Page& wanted) {
    for (auto& page : document.pages)
        if (page.name == wanted.name)
            page = wanted;
}

void edit_paragraph(Document& document, const Edit& edit) {
    auto& paragraphs = document.paragraphs;
    const auto* found = document::find_paragraph(document, edit.place);
    if (found == nullptr)
        return;
    const auto at = paragraphs.begin() + (found - paragraphs.data());
    switch (edit.kind) {
    case Edit::Kind::replace_text:
        return replace(*at, edit.place.start, edit.place.end, edit.text);
    case Edit::Kind::char_look:
        return look(*at, edit.place.start, edit.place.end, edit.chars);
    case Edit::Kind::paragraph_look:
        return put(at->look, edit.look);
    case Edit::Kind::insert_paragraph:
    case Edit::Kind::append_paragraph:
        return insert(paragraphs, at, edit);
    case Edit::Kind::remove_paragraph: {
        const auto story = at->story;
        const int index = at->index;
        paragraphs.erase(at);
        return renumber(paragraphs, story, index, -1);
    }
    case Edit::Kind::page:
    case Edit::Kind::style_look:
        return;
    }
}

template<class Look, class Value>
void inherit(std::optional<Value> Look::*member, bool from_style, Look& wanted) {
    if (!from_style)
        (wanted.*member).reset();
}

/// What a style says reaches the paragraphs that have nothing of their own in its place.
void edit_style(Document& document, const Edit& edit) {
    using document::Trait, document::CharLook, document::ParagraphLook;
    for (auto& paragraph : document.paragraphs) {
        const auto from_style = [&](Trait trait) {
            const auto origin = document::origin_of(document, paragraph, trait);
            return origin.style != nullptr && origin.style->name == edit.style;
        };
        auto chars = edit.chars;
        inherit(&CharLook::font, from_style(Trait::font), chars);
        inherit(&CharLook::size_pt, from_style(Trait::size), chars);
        inherit(&CharLook::bold, from_style(Trait::bold), chars);
        inherit(&CharLook::italic, from_style(Trait::italic), chars);
        inherit(&CharLook::underline, from_style(Trait::underline), chars);
        for (auto& run : paragraph.runs)
            put(run.look, chars);
        auto wanted = edit.look;
        inherit(&ParagraphLook::align, from_style(Trait::align), wanted);
        inherit(&ParagraphLook::first_line_mm, from_style(Trait::first_line), wanted);
        inherit(&ParagraphLook::after_pt, from_style(Trait::after), wanted);
        inherit(&ParagraphLook::line, from_style(Trait::line), wanted);
        put(paragraph.look, wanted);
    }
}

} // namespace

Document apply(Document document, const std::vector<Edit>& edits) {
    for (const auto& edit : edits)
        if (edit.kind == Edit::Kind::page)
            edit_page(document, edit.page);
        else if (edit.kind == Edit::Kind::style_look)
            edit_style(document, edit);
        else
            edit_paragraph(document, edit);
    return document;
}

} // namespace kehoach::rules
