// SPDX-License-Identifier: MPL-2.0
#include "returns/gather_notes.hpp"

#include "form/two_cells.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace kehoach::returns {

namespace {

std::string name_of(const form::FormSpec& spec) {
    return spec.title.empty() ? spec.code : spec.title;
}

/// Two units that say the same figures: one file may have been copied from the other. Where there is nothing
/// to report all say the same.
void tell_alike(const GatheredForm& form, std::vector<Deviation>& deviations) {
    std::map<std::string, const UnitReturn*> said;
    for (const UnitReturn& one : form.units) {
        const auto figure = [](const Given& given) { return given.first > 1; };
        if (std::ranges::count_if(one.given, figure) < 2)
            continue;
        const auto [at, is_new] = said.emplace(content_key(one.given), &one);
        if (!is_new)
            deviations.push_back({.path = one.path,
                                  .sheet = one.sheet,
                                  .key = "gathered.like-another-unit",
                                  .arguments = {{"other", at->second->path}, {"unit", at->second->unit}},
                                  .error = false});
    }
}

/// Shares that were typed without what they are shares of: no sum of them says anything.
void tell_shares(const GatheredForm& form, std::vector<Deviation>& deviations) {
    const form::FormSpec drawn = form::drawn(form.spec);
    const auto columns = form::leaves(drawn.columns);
    std::set<int> told;
    for (const UnitReturn& one : form.units)
        for (const Given& given : one.given) {
            const form::Column& column = *columns[static_cast<std::size_t>(given.column)];
            if (column.kind == form::ColumnKind::percent && told.insert(given.column).second)
                deviations.push_back({.path = {},
                                      .key = "gathered.share-not-added",
                                      .arguments = {{"form", name_of(form.spec)}, {"column", column.title}},
                                      .error = false,
                                      .left_out = true});
        }
}

void tell_mixed(const GatheredForm& form, const GatheredForm& other, const char* key,
                std::vector<Deviation>& deviations) {
    const UnitReturn& first = form.units.front();
    deviations.push_back({.path = first.path,
                          .sheet = first.sheet,
                          .key = key,
                          .arguments = {{"form", name_of(form.spec)}, {"other", other.units.front().path}}});
}

/// What a form asks, whatever plan it is tied to.
std::string asked_by(const form::FormSpec& spec) {
    const std::string key = form_key(spec);
    return key.substr(0, key.find('-'));
}

/// People may not know that there are forms of two plans.
void tell_mixed(const std::vector<GatheredForm>& forms, std::vector<Deviation>& deviations) {
    std::map<std::string, const GatheredForm*> same_asked, same_id;
    for (const GatheredForm& form : forms) {
        if (form.units.empty())
            continue;
        const auto [same, is_new] = same_asked.emplace(asked_by(form.spec), &form);
        const auto [like, new_id] = same_id.emplace(form.spec.id, &form);
        if (!is_new)
            tell_mixed(form, *same->second, "gathered.two-plans", deviations);
        else if (!new_id && !form.spec.id.empty())
            tell_mixed(form, *like->second, "gathered.two-versions", deviations);
    }
}

} // namespace

void tell_of_all(Gathered& gathered, bool any_form) {
    for (const GatheredForm& form : gathered.forms) {
        tell_alike(form, gathered.deviations);
        tell_shares(form, gathered.deviations);
    }
    if (any_form)
        tell_mixed(gathered.forms, gathered.deviations);
    std::ranges::sort(gathered.deviations, {}, [](const Deviation& one) {
        return std::tie(one.path, one.sheet, one.cell, one.key, one.arguments);
    });
}

} // namespace kehoach::returns
