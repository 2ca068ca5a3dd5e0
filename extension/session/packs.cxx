// SPDX-License-Identifier: MPL-2.0
#include "session/packs.hxx"

#include "office/pack_files.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "pack/archive.hpp"
#include "pack/manifest.hpp"
#include "session/faults.hxx"
#include "session/library.hxx"
#include "session/store.hxx"
#include "session/user_packs.hxx"

#include <algorithm>

namespace kehoach::session {

using rtl::OUString;

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;

/// Throws where the pack does not fit onto the package's data.
void require_sound(const Context& context, const pack::Pack& checked) {
    text::DataFaults faults;
    pack::combine(shipped_data(context), {checked}, faults);
    require_none(context, "pack.broken", faults);
}

/// The hash tells packs of one name and different content apart while both are being compared.
OUString file_name(const pack::Stamp& stamp) {
    return office::ustring(stamp.hash.substr(0, 16) + ".kehoachpack");
}

} // namespace

pack::Pack load_pack(const Context& context, const OUString& url) {
    text::DataFaults faults;
    const auto carrier = office::is_folder(url) ? pack::Carrier::folder : pack::Carrier::file;
    auto loaded = pack::read(office::read_pack(context, url), carrier, faults);
    require_none(context, "pack.broken", faults);
    return *std::move(loaded);
}

pack::Pack load_sound_pack(const Context& context, const OUString& url) {
    auto loaded = load_pack(context, url);
    require_sound(context, loaded);
    return loaded;
}

pack::Stamp make_pack(const Context& context, const OUString& folder, const OUString& file) {
    if (!office::is_folder(folder))
        throw office::Refused("pack.no-folder", {{"file", office::utf8(folder)}});
    auto made = load_sound_pack(context, folder);
    std::erase_if(made.files, [](const text::DataFile& one) { return one.name == pack::manifest_name; });
    made.files.push_back({std::string(pack::manifest_name), pack::manifest(made.files)});
    store_bytes(context, file, pack::archive(made.files));
    return made.stamp;
}

pack::Stamp install_pack(const Context& context, const OUString& file) {
    if (office::is_folder(file))
        throw office::Refused("pack.not-a-pack", {{"file", office::utf8(file)}});
    const auto loaded = load_sound_pack(context, file);
    const OUString place = office::user_packs_url(context) + "/" + file_name(loaded.stamp);
    if (place == file)
        return loaded.stamp;
    office::copy_file(file, place);
    for (const InstalledPack& other : installed_packs(context))
        if (other.stamp.name == loaded.stamp.name && other.stamp.hash != loaded.stamp.hash)
            office::remove_pack(context, other.url);
    return loaded.stamp;
}

void remove_pack(const Context& context, const std::string& name) {
    const auto all = installed_packs(context);
    const auto found = std::find_if(all.begin(), all.end(),
                                    [&](const InstalledPack& one) { return one.stamp.name == name; });
    if (found == all.end())
        throw office::Refused("pack.unknown", {{"name", name}});
    office::remove_pack(context, found->url);
}

std::vector<InstalledPack> installed_packs(const Context& context) {
    std::vector<InstalledPack> all;
    for (const UserPack& kept : user_packs(context)) {
        InstalledPack one{kept.url, kept.stamp, {}};
        if (kept.fault) {
            // A broken one must be seen in the list, or nobody could remove it.
            one.stamp.name = office::utf8(kept.url.copy(kept.url.lastIndexOf('/') + 1));
            one.fault = office::string(context, kept.fault->key, kept.fault->arguments);
        }
        all.push_back(std::move(one));
    }
    return all;
}

} // namespace kehoach::session
