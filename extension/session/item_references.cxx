// SPDX-License-Identifier: MPL-2.0
#include "session/item_references.hxx"

#include "office/strings.hxx"
#include "session/place_names.hxx"
#include "writer/edits.hxx"

#include <boost/json/object.hpp>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;

} // namespace

ItemReferences::ItemReferences(const Context& context, const Reading& before, Reading after,
                               const std::function<int(int)>& now_at)
    : context_(context), after_(std::move(after)),
      all_(plan::follow_items({before.document, before.plan}, {after_.document, after_.plan}, now_at)),
      states_(all_.size()) {}

void ItemReferences::change(office::UndoScope& scope, const Model& model, const ChooseReferences& choose) {
    const PlaceNames names(context_, after_.document, after_.plan);
    std::vector<ItemReference> asked;
    std::vector<std::size_t> positions;
    for (std::size_t at = 0; at < all_.size(); ++at) {
        const plan::FollowedItem& one = all_[at];
        if (one.after.empty())
            continue;
        positions.push_back(at);
        asked.push_back(
            {office::string(context_, "heading.place",
                            {{"place", names.of(plan::place_of_line(after_.document, after_.plan, one.line))},
                             {"text", after_.plan.lines[one.line].text.text}}),
             one.before, one.after});
    }
    if (asked.empty())
        return;
    for (const std::size_t chosen : choose(asked))
        states_[positions.at(chosen)] = State::changed;
    apply(scope, model);
}

void ItemReferences::apply(office::UndoScope& scope, const Model& model) {
    std::vector<document::Edit> edits;
    std::vector<std::size_t> owners;
    for (std::size_t at = all_.size(); at-- > 0;) { // the last place of a paragraph first
        if (states_[at] != State::changed)
            continue;
        edits.insert(edits.end(), all_[at].edits.begin(), all_[at].edits.end());
        owners.resize(edits.size(), at);
    }
    const auto outcomes = writer::apply(scope, model, edits);
    for (std::size_t i = 0; i < outcomes.size(); ++i)
        if (!outcomes[i].done)
            states_[owners[i]] = State::refused;
}

document::Place ItemReferences::place(std::size_t at) const {
    const plan::FollowedItem& one = all_[at];
    auto place = plan::place_of(after_.document, after_.plan, one.line, one.start, one.end);
    if (states_[at] == State::changed)
        place.excerpt = one.after;
    // What was changed before it in the same paragraph moves it.
    std::ptrdiff_t moved = 0;
    for (std::size_t other = 0; other < at; ++other)
        if (states_[other] == State::changed)
            for (const document::Edit& edit : all_[other].edits)
                if (edit.place.story == place.story && edit.place.paragraph == place.paragraph)
                    moved += std::ssize(edit.text) - std::ssize(edit.place.excerpt);
    place.start = static_cast<std::size_t>(static_cast<std::ptrdiff_t>(place.start) + moved);
    place.end = place.start + place.excerpt.size();
    return place;
}

boost::json::array ItemReferences::to_json() const {
    boost::json::array told;
    for (std::size_t at = 0; at < all_.size(); ++at) {
        const auto where = place(at);
        const plan::FollowedItem& one = all_[at];
        told.push_back(boost::json::object{
            {"story", where.story},
            {"paragraph", where.paragraph},
            {"excerpt", one.before},
            {"after", one.after.empty() ? boost::json::value() : boost::json::value(one.after)},
            {"changed", states_[at] == State::changed}});
    }
    return told;
}

std::vector<Reformed::Place> ItemReferences::left() const {
    std::vector<Reformed::Place> places;
    for (std::size_t at = 0; at < all_.size(); ++at) {
        const plan::FollowedItem& one = all_[at];
        if (!one.after.empty() && states_[at] != State::refused)
            continue;
        places.push_back(
            {office::string(context_, "heading.reference",
                            {{"place", one.before}, {"text", after_.plan.lines[one.line].text.text}}),
             place(at)});
    }
    return places;
}

} // namespace kehoach::session
