// SPDX-License-Identifier: MPL-2.0
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"
#include "rules/scope.hpp"

#include <algorithm>

namespace kehoach::rules {

namespace {

bool holds_picture(const document::Paragraph& paragraph) {
    return !paragraph.drawn_mm.empty() ||
           std::any_of(paragraph.runs.begin(), paragraph.runs.end(), [](const document::Run& run) {
               return run.atom == document::Atom::picture || run.atom == document::Atom::frame;
           });
}

/// Two paragraphs of one place, the second right behind the first.
bool adjacent(const document::Paragraph& a, const document::Paragraph& b) {
    return a.story == b.story && a.cell == b.cell && b.index == a.index + 1;
}

} // namespace

// Between post and name stands the signature. Another cell, a blank paragraph or a picture makes room for it.
Test make_sign_room(Parameters& parameters) {
    const auto names = parameters.scope();
    const auto least_pt = parameters.number_or("least_pt", 0);
    return [=](const Subject& subject) -> Outcome {
        const auto& lines = subject.plan.lines;
        std::vector<Hit> hits;
        bool any = false;
        for (const auto i : select(names, subject)) {
            if (i == 0 || (lines[i - 1].role != plan::Role::sign_role &&
                           lines[i - 1].role != plan::Role::sign_authority))
                continue;
            any = true;
            const auto& post = subject.document.paragraphs[lines[i - 1].paragraph];
            const auto& name = subject.document.paragraphs[lines[i].paragraph];
            const double gap = post.look.after_pt.value_or(0) + name.look.before_pt.value_or(0);
            if (adjacent(post, name) && gap < least_pt && !holds_picture(post) && !holds_picture(name))
                hits.push_back(hit_at(subject, whole(subject, i)));
        }
        return any ? met_without(std::move(hits)) : not_applicable();
    };
}

} // namespace kehoach::rules
