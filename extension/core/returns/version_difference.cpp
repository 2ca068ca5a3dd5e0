// SPDX-License-Identifier: MPL-2.0
#include "returns/version_difference.hpp"

#include "form/two_cells.hpp"

#include <algorithm>
#include <map>

namespace kehoach::returns {

namespace {

/// What a version says; null where its file is not there any more.
const std::vector<Given>* said_by(const std::vector<ReturnFile>& files, const Version& version,
                                  const std::string& key) {
    for (const ReturnFile& file : files)
        for (const ReturnedForm& form : file.forms)
            if (file.path == version.path && form.sheet == version.sheet && form_key(form.spec) == key)
                return &form.given;
    return nullptr;
}

} // namespace

std::vector<Difference> differences(const std::vector<ReturnFile>& files, const GatheredForm& form,
                                    const Question& question) {
    std::map<std::pair<int, int>, std::vector<std::string>> places;
    const std::string key = form_key(form.spec);
    const std::size_t count = question.versions.size();
    for (std::size_t at = 0; at < count; ++at)
        if (const auto* const given = said_by(files, question.versions[at], key))
            for (const Given& one : *given) {
                auto& texts = places[{one.row, one.column}];
                texts.resize(count);
                texts[at] = one.text;
            }
    const form::FormSpec drawn = form::drawn(form.spec);
    const auto columns = form::leaves(drawn.columns);
    const auto rows = form::row_labels(form.spec);
    const int first = form::layout(form.spec).body_first;
    std::vector<Difference> made;
    for (auto& [place, texts] : places) {
        if (std::ranges::adjacent_find(texts, std::ranges::not_equal_to()) == texts.end())
            continue;
        const auto row = static_cast<std::size_t>(place.first - first);
        made.push_back({row < rows.size() && !rows[row].empty() ? rows[row] : std::to_string(row + 1),
                        columns[static_cast<std::size_t>(place.second)]->title, std::move(texts)});
    }
    return made;
}

} // namespace kehoach::returns
