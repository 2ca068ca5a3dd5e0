// SPDX-License-Identifier: MPL-2.0
#include "session/restructure.hxx"

#include "office/gate.hxx"
#include "office/recording.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "pack/digest.hpp"
#include "plan/recognise.hpp"
#include "plan/same_words.hpp"
#include "session/answered_profile.hxx"
#include "session/document_session.hxx"
#include "session/make.hxx"
#include "writer/cursor.hxx"
#include "writer/edits.hxx"
#include "writer/text_step.hxx"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;

std::string chosen(const Library& data, const plan::Plan& plan, const std::string& wanted) {
    require_profile(data, wanted);
    const auto choice = plan::choose_profile(data.profiles, plan, wanted);
    if (!choice.id)
        throw office::Refused("session.no-profile");
    return *choice.id;
}

profile::Profile profile_for(const Library& data, const plan::Plan& plan, const std::string& id) {
    const auto& date = plan.components.date;
    const bool dated = date && date->date.date.complete();
    return data.profiles.on(id, dated ? std::optional(date->date.date) : std::nullopt);
}

/// Tables that came in have moved what stood behind them: a place is found again by its words.
void relocate(const Read& read, boost::json::array& places) {
    for (auto& each : places) {
        auto& place = each.as_object();
        const std::string words(place.at("excerpt").as_string());
        for (const document::Paragraph& paragraph : read.document.paragraphs)
            if (paragraph.story == "body" && paragraph.text.find(words) != std::string::npos) {
                place["paragraph"] = paragraph.index;
                break;
            }
    }
}

std::string to_json(const std::string& id, bool page, bool recorded, const Read& read, const Reshaped& done) {
    boost::json::array numbers;
    for (const std::string& each : done.page_numbers)
        numbers.emplace_back(each);
    return boost::json::serialize(
        boost::json::object{{"profile", id},
                            {"restyled", done.restyled},
                            {"page", page},
                            {"joined", done.joined},
                            {"parted", done.parted},
                            {"markdown", done.marks},
                            {"blanksDropped", done.dropped - static_cast<int>(done.page_numbers.size())},
                            {"pageNumbersDropped", std::move(numbers)},
                            {"blocks", done.blocks},
                            {"numbered", done.numbered},
                            {"typed", done.typed},
                            {"unsure", done.unsure},
                            {"tabTables", done.tab_tables},
                            {"unrecorded", recorded},
                            {"digest", pack::sha256(plan::joined(plan::body_words(read.document, true)))}});
}

Reformed::Place place_of(const Context& context, const std::string& message, const boost::json::value& each) {
    const auto& object = each.as_object();
    const bool typed = object.contains("reason");
    Reformed::Place place;
    place.place.paragraph = static_cast<int>(object.at("paragraph").as_int64());
    place.text = office::string(
        context, message,
        {{"text", std::string(object.at("excerpt").as_string())},
         {"reason",
          typed ? office::string(context, "restructure.typed." + std::string(object.at("reason").as_string()))
                : std::string()}});
    return place;
}

Reformed told(const Context& context, const Reshaped& done, std::string json, bool recorded) {
    Reformed reformed;
    reformed.json = std::move(json);
    reformed.summary =
        office::string(context, "restructure.done",
                       {{"styled", std::to_string(done.restyled)},
                        {"numbered", std::to_string(done.numbered.size())},
                        {"joined", std::to_string(done.joined)},
                        {"blanks", std::to_string(done.dropped - static_cast<int>(done.page_numbers.size()))},
                        {"pages", std::to_string(done.page_numbers.size())}});
    if (recorded)
        reformed.summary += "\n" + office::string(context, "restructure.unrecorded");
    for (const auto& [message, list] : {std::pair("restructure.unsure", &done.unsure),
                                        {"restructure.typed", &done.typed},
                                        {"restructure.tab-table", &done.tab_tables}})
        for (const auto& each : *list)
            reformed.places.push_back(place_of(context, message, each));
    return reformed;
}

plan::Reach reach_of(const Model& model, bool selection) {
    plan::Reach reach;
    if (!selection)
        return reach;
    const auto selected = writer::selected_paragraphs(model);
    if (!selected)
        throw office::Refused("restructure.no-selection");
    reach.first = selected->first;
    reach.last = selected->second;
    return reach;
}

} // namespace

bool has_selection(const Model& model) {
    return writer::selected_paragraphs(model).has_value();
}

void show(const Model& model, const document::Place& place,
          const css::uno::Reference<css::frame::XController>& view) {
    writer::go_to(model, place, view);
}

Reformed restructure(const Context& context, const Model& model, const std::string& profile, bool selection) {
    office::require_writer(model);
    office::require_editable(model);
    const auto data = library(context);
    Read read = read_again(model);
    const std::string asked =
        profile.empty() ? remembered_profile(model, plan::choose_profile(data->profiles, read.plan))
                        : profile;
    const std::string id = chosen(*data, read.plan, asked);
    const profile::Profile rules = profile_for(*data, read.plan, id);
    ReferenceStyles styles(rules, [&](const std::string& name) {
        return office::string(context, "session.typed-label-style", {{"style", name}});
    });
    plan::Reach reach = reach_of(model, selection);
    Reshaped done;

    // Rejecting the changes of words alone would not bring back what was there: none is recorded.
    const bool recorded = writer::is_recording(model);
    const office::Recording unrecorded(model, false);
    writer::TextStep scope(model, office::ustring(office::string(context, "session.undo.restructure")));
    take_markdown(scope, model, read, reach, done);
    make_whole(scope, model, read, reach, done);
    build_blocks(scope, model, read, reach, rules, done);
    give_styles(scope, model, read, reach, styles, done);
    const bool page = give_pages(scope, model, read, reach, styles);
    relocate(read, done.unsure);
    return told(context, done, to_json(id, page, recorded, read, done), recorded);
}

} // namespace kehoach::session
