// SPDX-License-Identifier: MPL-2.0
#include "rules/predicates/predicates.hpp"

#include "grammar/roman.hpp"
#include "plan/own_words.hpp"
#include "plan/wording.hpp"
#include "rules/edits.hpp"
#include "rules/found_in_line.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::rules {

namespace {

using plan::Attachment;

/// The text speaks of what is attached, whichever it be; an outline may point to the appendices.
bool any_mention(const Subject& subject, const text::Pattern& mention, bool of_appendix) {
    return std::any_of(subject.plan.lines.begin(), subject.plan.lines.end(), [&](const plan::Line& line) {
        const bool told = line.part == "main" || (of_appendix && line.part.starts_with("attachment"));
        return told && plan::is_body(line.role) && line.role != plan::Role::attached_to &&
               line.role != plan::Role::attachment_title && mention.find(line.text.text);
    });
}

/// The text speaks of what the title says it is: a list, a table.
bool names_kind(const Subject& subject, const Attachment& attachment, const text::Pattern& kinds) {
    const auto title = text::fold(attachment.title);
    for (auto match = kinds.find(title); match; match = kinds.find(title, text::behind(*match))) {
        const auto kind = title.substr(match->front().start, match->front().end - match->front().start);
        for (const auto& line : subject.plan.lines)
            if (line.part == "main" && plan::is_body(line.role) &&
                !plan::finds(text::fold(line.text.text), kind).empty())
                return true;
    }
    return false;
}

/// "1" is the label of "Phụ lục số 1"; that it should be I, or 01, is for another rule to say.
bool is_label_of(const std::string& label, std::string_view whole) {
    return whole == label || whole.ends_with(" " + label) ||
           grammar::same_ordinal(label, whole.substr(whole.rfind(' ') + 1));
}

/// Biểu, Mẫu: the text refers to it as to a form.
bool is_form(const Attachment& attachment) {
    const auto label = plan::appendix_label(attachment.label);
    return label && label->kind == "biểu";
}

/// A row of a table of the text names it: "Phụ lục II".
bool is_named_in_table(const Subject& subject, const Attachment& attachment) {
    const auto label = text::fold(attachment.label);
    return std::ranges::any_of(subject.plan.lines, [&](const plan::Line& line) {
        return line.part == "main" && plan::is_table_line(line.role) &&
               !plan::finds(text::fold(line.text.text), label).empty();
    });
}

bool names_another_only(const Subject& subject, const Attachment& attachment, const text::Pattern& all) {
    FoundInLine says_all(subject, all);
    bool any = false;
    for (const auto& reference : subject.plan.references) {
        const auto& line = subject.plan.lines[reference.line];
        const bool of_kind = reference.kind == (is_form(attachment) ? "form" : attachment.kind);
        if (line.part != "main" || !of_kind)
            continue;
        if (reference.label.empty() || is_label_of(reference.label, attachment.label) ||
            says_all(reference.line))
            return false;
        any = true;
    }
    return any;
}

} // namespace

// A text that speaks of attachments in general has pointed to all of them.
Test make_attachment_unmentioned(Parameters& parameters) {
    const auto outline = parameters.pattern("outline");
    const auto appendix = parameters.pattern("appendix");
    const auto kinds = parameters.pattern("kinds");
    const auto all = parameters.pattern("all");
    return [=](const Subject& subject) -> Outcome {
        const auto& attachments = subject.plan.attachments;
        if (attachments.empty() || !subject.plan.is_plan)
            return not_applicable();
        const bool outlines = any_mention(subject, *outline, false);
        const bool appendices = any_mention(subject, *appendix, true);
        std::vector<Hit> hits;
        for (const auto& attachment : attachments) {
            const bool labelled = attachment.kind == "appendix" && !attachment.label.empty();
            const bool spoken_of = attachment.kind == "appendix"
                                       ? appendices || names_kind(subject, attachment, *kinds)
                                       : outlines;
            if (spoken_of && !(labelled && names_another_only(subject, attachment, *all) &&
                               !is_named_in_table(subject, attachment)))
                continue;
            const auto span = whole(subject, attachment.line);
            hits.push_back(hit_at(subject, span, {{"found", std::string(words_at(subject, span))}}));
        }
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules
