// SPDX-License-Identifier: MPL-2.0
#include "office/refused.hxx"
#include "plan/markdown_marks.hpp"
#include "plan/same_words.hpp"
#include "plan/whole_lines.hpp"
#include "session/restructure.hxx"
#include "session/told_roles.hxx"
#include "text/words.hpp"
#include "writer/edits.hxx"
#include "writer/lines.hxx"
#include "writer/snapshot.hxx"

#include <algorithm>

namespace kehoach::session {

namespace {

using document::LineEdit;
using Model = css::uno::Reference<css::frame::XModel>;

/// A line break becomes the end of a paragraph first; what stands between such ends is seen only then.
constexpr int most_rounds = 4;

/// All letters and digits but those of the page numbers that go.
std::string kept_words(const Read& read, const std::vector<std::size_t>& gone) {
    std::string all;
    for (std::size_t at = 0; at < read.document.paragraphs.size(); ++at) {
        const auto& paragraph = read.document.paragraphs[at];
        const bool drops = std::any_of(gone.begin(), gone.end(), [&](std::size_t line) {
            return read.plan.lines[line].paragraph == at;
        });
        if (paragraph.story == "body" && !drops)
            all += plan::own_words(paragraph);
    }
    return all;
}

void count(Reshaped& done, const LineEdit& edit, plan::Reach& reach) {
    using Kind = LineEdit::Kind;
    if (edit.kind == Kind::join || edit.kind == Kind::unbreak)
        ++done.joined;
    else if (edit.kind == Kind::split)
        ++done.parted;
    else if (edit.kind == Kind::drop)
        ++done.dropped;
    if (reach.last < 0)
        return;
    if (edit.kind == Kind::split)
        ++reach.last;
    else if (edit.kind == Kind::join || edit.kind == Kind::drop)
        --reach.last;
}

/// The lines whose edits were carried out.
std::vector<std::size_t> gone_numbers(const Read& read, const plan::WholeLines& wanted,
                                      const std::vector<writer::Outcome>& outcomes) {
    std::vector<std::size_t> gone;
    for (const std::size_t line : wanted.page_numbers) {
        const int index = read.document.paragraphs[read.plan.lines[line].paragraph].index;
        for (std::size_t at = 0; at < outcomes.size(); ++at)
            if (outcomes[at].done && wanted.edits[at].kind == LineEdit::Kind::drop &&
                wanted.edits[at].place.paragraph == index)
                gone.push_back(line);
    }
    return gone;
}

} // namespace

Read read_again(const Model& model) {
    Read read{writer::snapshot(model), {}};
    read.plan = recognised(model, read.document);
    return read;
}

boost::json::object place_json(const Read& read, std::size_t line) {
    const document::Place place = plan::place_of_line(read.document, read.plan, line);
    return {{"story", place.story},
            {"paragraph", place.paragraph},
            {"role", plan::name(read.plan.lines[line].role)},
            {"certainty", read.plan.lines[line].certainty},
            {"excerpt", place.excerpt}};
}

void take_markdown(office::UndoScope& scope, const Model& model, Read& read, const plan::Reach& reach,
                   Reshaped& done) {
    const auto edits = plan::markdown_edits(read.document, reach);
    if (edits.empty())
        return;
    const auto before = plan::body_words(read.document, false);
    for (const writer::Outcome& outcome : writer::apply(scope, model, edits))
        done.marks += outcome.done ? 1 : 0;
    read = read_again(model);
    if (plan::body_words(read.document, false) != before)
        throw office::Refused("session.body-altered");
}

void make_whole(office::UndoScope& scope, const Model& model, Read& read, plan::Reach& reach,
                Reshaped& done) {
    for (int round = 0; round < most_rounds; ++round) {
        const auto wanted = plan::whole_lines(read.document, read.plan, reach, sure_role);
        if (wanted.edits.empty())
            return;
        const auto outcomes = writer::part_lines(scope, model, wanted.edits);
        int carried_out = 0;
        for (std::size_t at = 0; at < outcomes.size(); ++at)
            if (outcomes[at].done) {
                ++carried_out;
                count(done, wanted.edits[at], reach);
            }
        if (carried_out == 0)
            return;
        const auto gone = gone_numbers(read, wanted, outcomes);
        for (const std::size_t line : gone)
            done.page_numbers.emplace_back(text::trim(read.plan.lines[line].text.text));
        const std::string before = kept_words(read, gone);
        read = read_again(model);
        if (plan::joined(plan::body_words(read.document, false)) != before)
            throw office::Refused("session.body-altered");
    }
}

} // namespace kehoach::session
