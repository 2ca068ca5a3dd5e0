// SPDX-License-Identifier: MPL-2.0
#include "returns/changes.hpp"

#include "form/two_cells.hpp"
#include "text/words.hpp"

#include <map>
#include <set>
#include <string_view>

namespace kehoach::returns {

namespace {

/// Two lists by the keys that both are ordered by: what only one has, and what both have.
template<typename Map, typename Gone, typename Come, typename Both>
void compare(const Map& before, const Map& now, const Gone& gone, const Come& come, const Both& both) {
    auto old = before.begin();
    auto fresh = now.begin();
    while (old != before.end() || fresh != now.end()) {
        if (fresh == now.end() || (old != before.end() && old->first < fresh->first))
            gone(*old++);
        else if (old == before.end() || fresh->first < old->first)
            come(*fresh++);
        else
            both(*old++, *fresh++);
    }
}

template<typename List, typename Key>
auto by(const List& list, const Key& key) {
    std::map<std::string, const typename List::value_type*> map;
    for (const auto& one : list)
        map.emplace(key(one), &one);
    return map;
}

class Comparing {
public:
    Comparing(const Gathered& before, const Gathered& now) : before_(before), now_(now) {}

    std::vector<Change> run() {
        files();
        const auto key = [](const GatheredForm& form) { return form_key(form.spec); };
        compare(
            by(before_.forms, key), by(now_.forms, key), [&](const auto& gone) { units(*gone.second, {}); },
            [&](const auto& come) { units({}, *come.second); },
            [&](const auto& old, const auto& fresh) { units(*old.second, *fresh.second); });
        mark_secret();
        return std::move(made_);
    }

private:
    void mark_secret() {
        std::set<std::string_view> secret;
        for (const Gathered* const gathered : {&before_, &now_})
            for (const Source& source : gathered->sources)
                if (source.secret)
                    secret.insert(source.path);
        for (Change& one : made_)
            one.secret = secret.contains(one.path);
    }

    void files() {
        const auto key = [](const Source& source) { return source.path; };
        const auto tell = [&](Change::Kind kind) {
            return [this, kind](const auto& one) { made_.push_back({.kind = kind, .path = one.first}); };
        };
        compare(by(before_.sources, key), by(now_.sources, key), tell(Change::Kind::file_gone),
                tell(Change::Kind::file_new), [&](const auto& old, const auto& fresh) {
                    if (old.second->hash != fresh.second->hash)
                        tell(Change::Kind::file_changed)(fresh);
                });
    }

    void units(const GatheredForm& before, const GatheredForm& now) {
        const auto key = [](const UnitReturn& one) { return text::fold(one.unit); };
        const form::FormSpec& spec = now.units.empty() ? before.spec : now.spec;
        const auto tell = [&](Change::Kind kind) {
            return [this, kind, &spec](const auto& one) {
                made_.push_back(
                    {.kind = kind, .path = one.second->path, .unit = one.second->unit, .form = spec.title});
            };
        };
        compare(by(before.units, key), by(now.units, key), tell(Change::Kind::unit_out),
                tell(Change::Kind::unit_in), [&](const auto& old, const auto& fresh) {
                    if (!(old.second->given == fresh.second->given))
                        figures(spec, *old.second, *fresh.second);
                });
    }

    void figures(const form::FormSpec& spec, const UnitReturn& before, const UnitReturn& now) {
        const form::FormSpec drawn = form::drawn(spec);
        const auto columns = form::leaves(drawn.columns);
        const auto rows = form::row_labels(spec);
        const int first = form::layout(spec).body_first;
        const auto tell = [&](const Given& at, const std::string& old, const Given* fresh) {
            Change change{.path = now.path, .unit = now.unit, .form = spec.title, .before = old};
            const auto row = static_cast<std::size_t>(at.row - first);
            change.row = row < rows.size() && !rows[row].empty() ? rows[row] : std::to_string(row + 1);
            change.column = columns[static_cast<std::size_t>(at.column)]->title;
            change.now = fresh == nullptr ? std::string() : fresh->text;
            change.cell = fresh == nullptr ? std::string() : fresh->cell;
            made_.push_back(std::move(change));
        };
        using Places = std::map<std::pair<int, int>, const Given*>;
        const auto places = [](const UnitReturn& one) {
            Places made;
            for (const Given& given : one.given)
                made.emplace(std::pair{given.row, given.column}, &given);
            return made;
        };
        compare(
            places(before), places(now),
            [&](const auto& gone) { tell(*gone.second, gone.second->text, nullptr); },
            [&](const auto& come) { tell(*come.second, {}, come.second); },
            [&](const auto& old, const auto& fresh) {
                if (old.second->text != fresh.second->text)
                    tell(*fresh.second, old.second->text, fresh.second);
            });
    }

    const Gathered& before_;
    const Gathered& now_;
    std::vector<Change> made_;
};

} // namespace

std::vector<Change> changes(const Gathered& before, const Gathered& now) {
    return Comparing(before, now).run();
}

} // namespace kehoach::returns
