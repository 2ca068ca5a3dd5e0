// SPDX-License-Identifier: MPL-2.0
#include "returns/refresh.hpp"

#include <algorithm>
#include <map>
#include <set>

namespace kehoach::returns {

Refresh refresh(const std::vector<ReturnFile>& remembered, const std::vector<FileNow>& now,
                const std::string& today) {
    std::map<std::string, const FileNow*> there;
    for (const FileNow& file : now)
        there.emplace(file.path, &file);
    std::map<std::string, const ReturnFile*> known;
    std::multimap<std::string, const ReturnFile*> away; // by digest: moved, or gone
    for (const ReturnFile& file : remembered)
        if (known.emplace(file.path, &file).second && !there.contains(file.path))
            away.emplace(file.hash, &file);
    Refresh made;
    std::set<std::string> moved;
    for (const auto& [path, file] : there) {
        const auto same = known.find(path);
        const auto elsewhere = same == known.end() ? away.find(file->hash) : away.end();
        const ReturnFile* before = same != known.end()       ? same->second
                                   : elsewhere != away.end() ? elsewhere->second
                                                             : nullptr;
        if (elsewhere != away.end()) {
            moved.insert(before->path);
            away.erase(elsewhere);
        }
        if (before != nullptr && before->hash == file->hash) {
            made.kept.push_back(*before);
            made.kept.back().path = path;
        } else {
            made.to_read.push_back({.path = path,
                                    .hash = file->hash,
                                    .size = file->size,
                                    .first_seen = before == nullptr ? today : before->first_seen});
        }
    }
    for (const auto& [path, file] : known)
        if (!there.contains(path) && !moved.contains(path))
            made.gone.push_back(path);
    return made;
}

} // namespace kehoach::returns
