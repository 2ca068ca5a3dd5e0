// SPDX-License-Identifier: MPL-2.0
#include "session/kept_companions.hxx"

#include "office/file_name.hxx"
#include "office/gate.hxx"
#include "office/memory.hxx"
#include "office/refused.hxx"
#include "office/text.hxx"
#include "session/companions.hxx"
#include "text/words.hpp"

#include <map>
#include <optional>
#include <osl/file.hxx>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;

const std::string key = "attachments";
constexpr char between = '\n';

/// Below the folder of the plan without it: the folder may be moved or sent.
std::string relative(const std::string& url, const std::string& folder) {
    return !folder.empty() && url.starts_with(folder) ? url.substr(folder.size()) : url;
}

std::vector<std::string> kept_urls(const Model& plan) {
    const std::string folder = office::folder_of(office::utf8(plan->getURL()));
    const std::string kept = office::recall(plan, key);
    std::vector<std::string> urls;
    for (const auto one : text::split(kept, between))
        if (!one.empty())
            urls.push_back((one.find("://") == std::string_view::npos ? folder : std::string()) +
                           std::string(one));
    return urls;
}

/// Changes whenever the file does; nothing where there is none.
std::optional<std::pair<sal_uInt64, sal_uInt64>> stamp_of(const std::string& url) {
    osl::DirectoryItem item;
    if (osl::DirectoryItem::get(office::ustring(url), item) != osl::FileBase::E_None)
        return std::nullopt;
    osl::FileStatus status(osl_FileStatus_Mask_FileSize | osl_FileStatus_Mask_ModifyTime);
    if (item.getFileStatus(status) != osl::FileBase::E_None)
        return std::nullopt;
    return std::pair(status.getFileSize(), sal_uInt64(status.getModifyTime().Seconds));
}

struct Known {
    std::pair<sal_uInt64, sal_uInt64> stamp;
    std::vector<plan::Companion> companions;
};

} // namespace

void keep_companions(const Model& plan, const std::vector<std::string>& urls) {
    const std::string folder = office::folder_of(office::utf8(plan->getURL()));
    std::string kept;
    for (const std::string& url : urls)
        kept += (kept.empty() ? std::string() : std::string(1, between)) + relative(url, folder);
    if (kept != office::recall(plan, key) && office::is_editable(plan))
        office::note(plan, office::recall_with(plan, key, kept));
}

std::vector<plan::Companion> kept_companions(const Context& context, const Model& plan) {
    static std::map<std::string, Known> known;
    std::vector<plan::Companion> all;
    for (const std::string& url : kept_urls(plan)) {
        const auto stamp = stamp_of(url);
        if (!stamp)
            continue;
        auto found = known.find(url);
        if (found == known.end() || found->second.stamp != *stamp) {
            Known now{*stamp, {}};
            try {
                now.companions = read_companions(context, plan, {url});
            } catch (const office::Refused&) {
                // What it held is asked about again, as if nobody had chosen it.
            }
            found = known.insert_or_assign(url, std::move(now)).first;
        }
        all.insert(all.end(), found->second.companions.begin(), found->second.companions.end());
    }
    return all;
}

} // namespace kehoach::session
