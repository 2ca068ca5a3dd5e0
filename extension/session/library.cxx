// SPDX-License-Identifier: MPL-2.0
#include "session/library.hxx"

#include "office/pack_files.hxx"
#include "office/package.hxx"
#include "office/refused.hxx"
#include "plan/issued_by.hpp"
#include "plan/letterhead_name.hpp"
#include "session/faults.hxx"
#include "session/offices.hxx"
#include "session/packs.hxx"
#include "session/user_packs.hxx"
#include "text/words.hpp"

#include <algorithm>
#include <iterator>
#include <mutex>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Urls = std::vector<rtl::OUString>;

std::vector<text::DataFile> read_shipped(const Context& context) {
    std::vector<text::DataFile> all;
    for (const auto* folder : {"data/profiles", "data/rules", "data/forms", "data/outlines", "data/gazetteer",
                               "data/figures", "data/tables", "data/sheets", "data/calendars"})
        std::ranges::move(office::files_of(context, folder), std::back_inserter(all));
    return all;
}

/// With those named on top.
Urls with_named(Urls all, const std::vector<std::string>& named) {
    for (const std::string& one : named)
        if (const rtl::OUString url = office::url_of(one); std::ranges::find(all, url) == all.end())
            all.push_back(url);
    return all;
}

std::string key_of(const Urls& urls) {
    std::string key;
    for (const rtl::OUString& url : urls)
        key += office::fingerprint(url) + "\n";
    return key;
}

std::shared_ptr<const Library> load(const Context& context, const Urls& urls) {
    text::DataFaults faults;
    std::vector<pack::Pack> packs;
    for (const rtl::OUString& url : urls)
        packs.push_back(load_pack(context, url));
    auto loaded = std::make_shared<Library>(pack::combine(shipped_data(context), packs, faults));
    require_none(context, packs.empty() ? "session.data-broken" : "pack.broken", faults);
    return loaded;
}

/// The last few combinations of packs; the files are read outside the lock, for that calls into the office.
class Shelf {
public:
    std::shared_ptr<const Library> find(const std::string& key) {
        const std::scoped_lock lock(guard_);
        const auto found = std::ranges::find(kept_, key, &Kept::first);
        return found == kept_.end() ? nullptr : found->second;
    }
    void keep(const std::string& key, std::shared_ptr<const Library> data) {
        const std::scoped_lock lock(guard_);
        constexpr std::size_t most = 8;
        if (kept_.size() == most)
            kept_.erase(kept_.begin());
        kept_.emplace_back(key, std::move(data));
    }

private:
    using Kept = std::pair<std::string, std::shared_ptr<const Library>>;
    std::mutex guard_;
    std::vector<Kept> kept_;
};

} // namespace

const std::vector<text::DataFile>& shipped_data(const Context& context) {
    static const std::vector<text::DataFile> files = read_shipped(context);
    return files;
}

namespace {

Urls sound_packs(const Context& context) {
    Urls all;
    for (const UserPack& one : user_packs(context))
        if (!one.fault)
            all.push_back(one.url);
    return all;
}

/// Of an office, or of none of those known (null).
Urls packs_of(const Context& context, const plan::IssuingOffice* office) {
    if (office == nullptr || office->pack.empty())
        return sound_packs(context);
    for (const UserPack& one : user_packs(context))
        if (!one.fault && one.stamp.name == office->pack)
            return {one.url};
    throw office::Refused("session.no-such-pack", {{"pack", office->pack}});
}

std::shared_ptr<const Library> with(const Context& context, const Urls& urls) {
    static Shelf shelf;
    const std::string key = key_of(urls);
    if (auto kept = shelf.find(key))
        return kept;
    auto fresh = load(context, urls);
    shelf.keep(key, fresh);
    return fresh;
}

} // namespace

std::shared_ptr<const Library> library(const Context& context, const std::vector<std::string>& packs) {
    return with(context, with_named(sound_packs(context), packs));
}

std::shared_ptr<const Library> library_with(const Context& context, const rtl::OUString& pack) {
    return with(context, {pack});
}

std::shared_ptr<const Library> library_for_office(const Context& context, const std::string& family,
                                                  const std::string& issuer) {
    const auto kept = offices(context);
    const auto office = std::ranges::find_if(kept, [&](const plan::IssuingOffice& one) {
        return one.family == family && plan::is_letterhead_of(one, issuer);
    });
    return with(context, packs_of(context, office == kept.end() ? nullptr : &*office));
}

LibraryChoice::LibraryChoice(const Context& context, const std::vector<std::string>& packs)
    : offices_(offices(context)), usual_(library(context, packs)) {
    for (const plan::IssuingOffice& one : offices_) {
        if (one.pack.empty() || by_pack_.contains(one.pack) || faulty_.contains(one.pack))
            continue;
        try {
            by_pack_.emplace(one.pack, with(context, with_named(packs_of(context, &one), packs)));
        } catch (const office::Refused& refused) {
            faulty_.emplace(one.pack, refused);
        }
    }
}

const plan::IssuingOffice* LibraryChoice::issuer(const plan::Plan& plan) const {
    return plan::issued_by(plan, offices_);
}

std::shared_ptr<const Library> LibraryChoice::of_document(const plan::Plan& plan) const {
    const plan::IssuingOffice* const office = issuer(plan);
    if (office == nullptr || office->pack.empty())
        return usual_;
    if (const auto faulty = faulty_.find(office->pack); faulty != faulty_.end())
        throw office::Refused(faulty->second);
    return by_pack_.at(office->pack);
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
