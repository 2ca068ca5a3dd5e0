// SPDX-License-Identifier: MPL-2.0
#include "session/library.hxx"

#include "office/package.hxx"
#include "office/refused.hxx"
#include "profile/bodies.hpp"
#include "session/faults.hxx"

#include <memory>
#include <mutex>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;

std::vector<form::FormSpec> load_forms(const Context& context, text::DataFaults& faults) {
    std::vector<form::FormSpec> forms;
    for (const text::DataFile& file : office::files_of(context, "data/forms"))
        if (auto spec = form::parse_form_spec(file.name, file.bytes, faults))
            forms.push_back(*std::move(spec));
    return forms;
}

std::shared_ptr<const Library> load(const Context& context) {
    auto loaded = std::make_shared<Library>();
    text::DataFaults& faults = loaded->faults;
    loaded->profiles = profile::ProfileSet::load(office::files_of(context, "data/profiles"), faults);
    const auto gazetteer = profile::Gazetteer::load(office::files_of(context, "data/gazetteer"), faults);
    loaded->profiles.know(gazetteer.bodies());
    loaded->rules =
        rules::RulePack::load(office::files_of(context, "data/rules"), loaded->profiles, gazetteer, faults);
    loaded->forms = load_forms(context, faults);
    return loaded;
}

/// Loaded outside the lock, for reading files calls into the office; whoever comes second drops its copy.
const Library& loaded(const Context& context) {
    static std::mutex guard;
    static std::shared_ptr<const Library> kept;
    {
        const std::scoped_lock lock(guard);
        if (kept)
            return *kept;
    }
    auto fresh = load(context);
    const std::scoped_lock lock(guard);
    if (!kept)
        kept = std::move(fresh);
    return *kept;
}

} // namespace

const Library& library(const Context& context) {
    const Library& data = loaded(context);
    require_none(context, "session.data-broken", data.faults);
    return data;
}

void require_profile(const Library& data, const std::string& id) {
    if (id.empty() || data.profiles.has(id))
        return;
    std::string known;
    for (const std::string& one : data.profiles.ids())
        known += (known.empty() ? "" : ", ") + one;
    throw office::Refused("session.unknown-profile", {{"profile", id}, {"known", known}});
}

} // namespace kehoach::session
