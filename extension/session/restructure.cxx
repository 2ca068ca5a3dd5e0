// SPDX-License-Identifier: MPL-2.0
#include "session/restructure.hxx"

#include "office/gate.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "pack/digest.hpp"
#include "plan/recognise.hpp"
#include "plan/same_words.hpp"
#include "profile/answered.hpp"
#include "session/document_session.hxx"
#include "session/make.hxx"

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

std::string to_json(const std::string& id, bool page, const Read& read, Reshaped& done) {
    boost::json::array numbers;
    for (const std::string& each : done.page_numbers)
        numbers.emplace_back(each);
    return boost::json::serialize(
        boost::json::object{{"profile", id},
                            {"restyled", done.restyled},
                            {"page", page},
                            {"joined", done.joined},
                            {"parted", done.parted},
                            {"blanksDropped", done.dropped - static_cast<int>(done.page_numbers.size())},
                            {"pageNumbersDropped", std::move(numbers)},
                            {"blocks", std::move(done.blocks)},
                            {"numbered", std::move(done.numbered)},
                            {"typed", std::move(done.typed)},
                            {"unsure", std::move(done.unsure)},
                            {"digest", pack::sha256(plan::joined(plan::body_words(read.document, true)))}});
}

} // namespace

std::string restructure(const Context& context, const Model& model, const std::string& profile) {
    office::require_writer(model);
    office::require_editable(model);
    const auto data = library(context);
    Read read = read_again(model);
    const std::string asked = profile.empty()
                                  ? profile::answered(plan::choose_profile(data->profiles, read.plan),
                                                      DocumentSession::of(context, model)->answered_profile())
                                  : profile;
    const std::string id = chosen(*data, read.plan, asked);
    const profile::Profile rules = profile_for(*data, read.plan, id);
    ReferenceStyles styles(rules, [&](const std::string& name) {
        return office::string(context, "session.typed-label-style", {{"style", name}});
    });
    plan::Reach reach;
    Reshaped done;

    office::UndoScope scope(model, office::ustring(office::string(context, "session.undo.restructure")));
    make_whole(scope, model, read, reach, done);
    build_blocks(scope, model, read, reach, rules, done);
    give_styles(scope, model, read, reach, styles, done);
    const bool page = give_pages(scope, model, read, reach, styles);
    return to_json(id, page, read, done);
}

} // namespace kehoach::session
