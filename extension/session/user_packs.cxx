// SPDX-License-Identifier: MPL-2.0
#include "session/user_packs.hxx"

#include "office/pack_files.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/packs.hxx"

#include <map>
#include <mutex>
#include <osl/file.hxx>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using rtl::OUString;

UserPack read(const Context& context, const OUString& url) {
    try {
        return {url, load_sound_pack(context, url).stamp, {}};
    } catch (const office::Refused& refused) {
        return {url, {}, refused};
    }
}

/// Those read before, as long as their files stay as they were.
class Shelf {
public:
    UserPack pack(const Context& context, const OUString& url) {
        const std::string print = office::fingerprint(url);
        {
            const std::scoped_lock lock(guard_);
            if (const auto kept = by_url_.find(url); kept != by_url_.end() && kept->second.first == print)
                return kept->second.second;
        }
        // Outside the lock: this calls into the office.
        UserPack fresh = read(context, url);
        const std::scoped_lock lock(guard_);
        by_url_.insert_or_assign(url, std::pair(print, fresh));
        return fresh;
    }

private:
    std::mutex guard_;
    std::map<OUString, std::pair<std::string, UserPack>> by_url_;
};

/// As people know files.
std::string path_of(const OUString& url) {
    OUString path;
    const bool known = osl::FileBase::getSystemPathFromFileURL(url, path) == osl::FileBase::E_None;
    return office::utf8(known ? path : url);
}

} // namespace

std::vector<UserPack> user_packs(const Context& context) {
    static Shelf shelf;
    std::vector<UserPack> all;
    for (const OUString& url : office::user_packs(context))
        try {
            all.push_back(shelf.pack(context, url));
        } catch (const office::Refused& refused) { // its folder may not be looked into
            all.push_back({url, {}, refused});
        }
    return all;
}

std::vector<std::string> told_of_broken(const Context& context, const std::string& language) {
    std::vector<std::string> told;
    for (const UserPack& one : user_packs(context))
        if (one.fault) {
            const auto reason = office::string(context, one.fault->key, one.fault->arguments, language);
            told.push_back(office::string(context, "pack.left-out",
                                          {{"file", path_of(one.url)}, {"reason", reason}}, language));
        }
    return told;
}

} // namespace kehoach::session
