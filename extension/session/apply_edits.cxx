// SPDX-License-Identifier: MPL-2.0
#include "session/apply_edits.hxx"

#include "office/recording.hxx"

#include <memory>

namespace kehoach::session {

namespace {

using Model = css::uno::Reference<css::frame::XModel>;

enum class Sort { look, words, structure };

Sort sort_of(const document::Edit& edit) {
    using Kind = document::Edit::Kind;
    if (edit.kind == Kind::replace_text)
        return Sort::words;
    return edit.kind == Kind::remove_paragraph || edit.kind == Kind::insert_paragraph ||
                   edit.kind == Kind::append_paragraph
               ? Sort::structure
               : Sort::look;
}

void apply_some(office::UndoScope& scope, const Model& model, const std::vector<document::Edit>& edits,
                Sort sort, std::vector<writer::Outcome>& outcomes) {
    std::vector<document::Edit> some;
    std::vector<std::size_t> places;
    for (std::size_t at = 0; at < edits.size(); ++at)
        if (sort_of(edits[at]) == sort) {
            some.push_back(edits[at]);
            places.push_back(at);
        }
    if (some.empty())
        return;
    const auto done = writer::apply(scope, model, some);
    for (std::size_t at = 0; at < done.size(); ++at)
        outcomes[places[at]] = done[at];
}

} // namespace

std::vector<writer::Outcome> apply_edits(office::UndoScope& scope, const Model& model,
                                         const std::vector<document::Edit>& edits, bool tracked) {
    std::vector<writer::Outcome> outcomes(edits.size());
    // Looks first: they move nothing, while a changed text shifts the places of the looks behind it.
    // Paragraphs come and go last, for they shift all that stands behind them. Only words are recorded: of
    // all else rejecting a change would not give back what was there.
    for (const Sort sort : {Sort::look, Sort::words, Sort::structure}) {
        const auto recording =
            tracked ? std::make_unique<office::Recording>(model, sort == Sort::words) : nullptr;
        apply_some(scope, model, edits, sort, outcomes);
    }
    return outcomes;
}

} // namespace kehoach::session
