// SPDX-License-Identifier: MPL-2.0
#include "returns/units.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <set>

namespace kehoach::returns {

namespace {

struct Path {
    std::string_view stem;
    std::vector<std::string_view> folders; ///< the nearest first
};

Path parts_of(std::string_view path) {
    Path parts;
    for (std::size_t stroke = path.rfind('/'); stroke != std::string_view::npos; stroke = path.rfind('/')) {
        if (parts.stem.empty())
            parts.stem = path.substr(stroke + 1);
        else
            parts.folders.push_back(path.substr(stroke + 1));
        path = path.substr(0, stroke);
    }
    (parts.stem.empty() ? parts.stem : parts.folders.emplace_back()) = path;
    parts.stem = parts.stem.substr(0, parts.stem.rfind('.'));
    return parts;
}

/// What one of the three says: a unit, several that fit, or nothing.
struct Said {
    Whose::By by = Whose::By::nothing;
    Units::Named named;
};

Said by_folder(const Path& path, const Units& units) {
    for (const std::string_view folder : path.folders)
        if (auto named = units.named_in(folder); !named.units.empty())
            return {Whose::By::folder, std::move(named)};
    return {};
}

} // namespace

Whose whose(const std::string& cover, std::string_view path, const Units& units) {
    const Path parts = parts_of(path);
    const bool says = !text::is_blank_field(cover);
    if (units.empty())
        return says ? Whose{std::string(text::trim(cover)), true, Whose::By::cover, {}}
                    : Whose{std::string(text::trim(parts.stem)), false, Whose::By::file, {}};
    const Said all[] = {{Whose::By::cover, says ? units.named_in(cover) : Units::Named{}},
                        {Whose::By::file, units.named_in(parts.stem)},
                        by_folder(parts, units)};
    Whose made;
    std::set<std::string> others; // that fit as well, or that something else says
    for (const Said& one : all) {
        const auto& named = one.named.units;
        if (made.by == Whose::By::nothing && named.size() == 1)
            made = {named.front(), one.named.sure, one.by, {}, one.named.was};
        else if (made.by == Whose::By::nothing || std::ranges::find(named, made.unit) == named.end())
            others.insert(named.begin(), named.end());
    }
    others.erase(made.unit);
    made.candidates.assign(others.begin(), others.end());
    const bool strange = says && all[0].named.units.empty(); // the strip names nobody we know
    made.sure = made.sure && others.empty() && !strange;
    return made;
}

std::string unit_on_cover(const form::SheetForm& form) {
    if (!form.filled.columns_at.empty()) // the strip went with the columns: nobody can tell what it says
        return {};
    const auto& cover = form.spec.sheet.cover;
    std::size_t field = 0;
    for (const form::GridCell& cell : form.filled.grid.cells) {
        if (cell.role != form::CellRole::cover_input)
            continue;
        const bool is_unit = field < cover.size() && cover[field].key == "unit";
        ++field;
        const auto value = form.filled.values.find({cell.row, cell.column});
        if (is_unit && value != form.filled.values.end() && !text::is_blank_field(value->second.text))
            return std::string(text::trim(value->second.text));
    }
    return {};
}

} // namespace kehoach::returns
