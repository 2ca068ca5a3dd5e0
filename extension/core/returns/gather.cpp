// SPDX-License-Identifier: MPL-2.0
#include "returns/gathered.hpp"

#include "returns/gather_notes.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <set>
#include <tuple>

namespace kehoach::returns {

namespace {

/// Keys of forms: the same form comes in every file, and is looked at once.
class Keys {
public:
    const std::string& of(const ReturnedForm& form) {
        for (const Known& known : known_[form.version.form + form.version.plan])
            if (is_same(known.spec, form.spec))
                return known.key;
        auto& list = known_[form.version.form + form.version.plan];
        list.push_back({form.spec, form_key(form.spec)});
        return list.back().key;
    }

private:
    struct Known {
        form::FormSpec spec;
        std::string key;
    };

    static bool is_same(const form::FormSpec& a, const form::FormSpec& b) {
        form::RowAxis rows = a.rows;
        if (rows.free > 0 && b.rows.free > 0)
            rows.free = b.rows.free;
        return a.id == b.id && a.code == b.code && a.title == b.title && a.note == b.note &&
               a.attached_to == b.attached_to && a.columns == b.columns && rows == b.rows &&
               a.total == b.total && a.rules == b.rules;
    }

    std::map<std::string, std::vector<Known>> known_;
};

/// A return that may be the one of its unit.
struct Candidate {
    std::size_t file = 0; ///< of the sorted files
    const ReturnedForm* form = nullptr;
};

class Gathering {
public:
    Gathering(const std::vector<ReturnFile>& files, const Wishes& wishes) : wishes_(wishes) {
        for (const ReturnFile& file : files)
            files_.push_back(&file);
        const auto order = [](const ReturnFile* one) { return std::tie(one->path, one->hash); };
        std::ranges::sort(files_, {}, order);
        const auto same = [](const ReturnFile* one, const ReturnFile* other) { return one->path == other->path; };
        files_.erase(std::unique(files_.begin(), files_.end(), same), files_.end());
    }

    Gathered run() {
        name_units();
        for (const form::FormSpec& spec : wishes_.forms)
            add_group(form_key(spec), spec);
        for (std::size_t at = 0; at < files_.size(); ++at)
            take(at);
        order_groups();
        for (const auto& key : order_)
            choose(key);
        for (std::size_t at = 0; at < files_.size(); ++at)
            say_of(made_.sources[at], *files_[at]);
        tell_of_all(made_, wishes_.forms.empty());
        return std::move(made_);
    }

private:
    struct Group {
        form::FormSpec spec;
        form::Version version;
        std::map<std::size_t, std::vector<Candidate>> units; ///< by place in Gathered::units
        std::map<std::size_t, std::vector<Candidate>> held;  ///< whose heads nobody has confirmed
    };

    /// The list in its order, then whoever else sent something.
    void name_units() {
        for (const std::string& unit : wishes_.units)
            if (unit_at_.emplace(text::fold(unit), made_.units.size()).second)
                made_.units.push_back(unit);
        std::map<std::string, std::string> others;
        for (const ReturnFile* file : files_)
            if (std::string folded = text::fold(file->unit); !folded.empty() && !unit_at_.contains(folded)) {
                auto& name = others[std::move(folded)];
                name = name.empty() ? file->unit : std::min(name, file->unit);
            }
        for (const auto& [folded, name] : others) {
            unit_at_.emplace(folded, made_.units.size());
            made_.units.push_back(name);
        }
    }

    Group& add_group(const std::string& key, const form::FormSpec& spec) {
        const auto [at, is_new] = groups_.try_emplace(key);
        if (is_new)
            at->second = {spec, form::version(spec), {}, {}};
        return at->second;
    }

    void take(std::size_t at) {
        const ReturnFile& file = *files_[at];
        made_.sources.push_back({file.path, file.hash, file.size, file.first_seen, file.unit, file.unit_sure,
                                 file.reason.empty() ? Use::no_form : Use::unread, file.reason,
                                 file.arguments, file.secret});
        for (const ReturnedForm& form : file.forms) {
            const std::string& key = keys_.of(form);
            if (wishes_.forms.empty())
                add_group(key, form.spec);
            const auto group = groups_.find(key);
            if (group == groups_.end())
                unwanted(file, form);
            else
                candidate(at, form, group->second);
        }
    }

    void candidate(std::size_t at, const ReturnedForm& form, Group& group) {
        const auto unit = unit_at_.find(text::fold(files_[at]->unit));
        if (unit != unit_at_.end())
            return (has_open_heads(form) ? group.held : group.units)[unit->second].push_back({at, &form});
        use(at, Use::unit_unknown);
        tell_own({at, &form});
    }

    /// What is wrong in a return; of one that repeats another it is told there.
    void tell_own(const Candidate& one) {
        for (Deviation deviation : one.form->deviations) {
            deviation.path = files_[one.file]->path;
            made_.deviations.push_back(std::move(deviation));
        }
    }

    void unwanted(const ReturnFile& file, const ReturnedForm& form) {
        const form::Version own = form::version(form.spec);
        std::string key = "gathered.other-form";
        for (const form::FormSpec& wanted : wishes_.forms)
            if (form::version(wanted).form == own.form)
                key = "gathered.other-plan";
            else if (wanted.id == form.spec.id && !wanted.id.empty() && key == "gathered.other-form")
                key = "gathered.other-version";
        tell(file.path, form.sheet, std::move(key),
             {{"form", form.spec.title.empty() ? form.spec.code : form.spec.title}, {"sheet", form.sheet}});
    }

    /// By what people call them, so that the order in which files came shows nowhere.
    void order_groups() {
        for (const auto& [key, group] : groups_)
            order_.push_back(key);
        const auto wished = [&](const std::string& key) {
            const auto at = std::ranges::find(wishes_.forms, key, &form_key);
            return at - wishes_.forms.begin();
        };
        std::map<std::string, std::ptrdiff_t> place;
        for (const std::string& key : order_)
            place[key] = wished(key);
        std::ranges::sort(order_, {}, [&](const std::string& key) {
            const form::FormSpec& spec = groups_.at(key).spec;
            return std::tuple(place.at(key), spec.id, spec.code, spec.title, key);
        });
    }

    void choose(const std::string& key) {
        Group& group = groups_.at(key);
        made_.forms.push_back({group.spec, group.version, {}});
        for (auto& [unit, candidates] : group.units)
            if (const Candidate* one = the_one(key, unit, candidates))
                count(unit, *one);
        for (const auto& [unit, candidates] : group.held)
            for (const Candidate& one : candidates)
                hold(unit, one);
    }

    void hold(std::size_t unit, const Candidate& one) {
        const ReturnFile& file = *files_[one.file];
        use(one.file, Use::unconfirmed);
        tell_own(one);
        made_.questions.push_back(
            {made_.units[unit], made_.forms.size() - 1, {{file.path, one.form->sheet, file.hash}}});
    }

    void count(std::size_t unit, const Candidate& one) {
        use(one.file, Use::counted);
        tell_own(one);
        made_.forms.back().units.push_back({made_.units[unit], files_[one.file]->path, one.form->sheet,
                                            one.form->spec.rows.free, one.form->given,
                                            std::ranges::any_of(one.form->deviations, &Deviation::error)});
    }

    /// Which of the returns of a unit counts; null where a person has to say it.
    const Candidate* the_one(const std::string& key, std::size_t unit, std::vector<Candidate>& candidates) {
        drop_blank(candidates);
        drop_repeated(candidates);
        if (candidates.size() == 1)
            return &candidates.front();
        const auto chosen = wishes_.chosen.find({text::fold(made_.units[unit]), key});
        const Candidate* found = nullptr;
        if (chosen != wishes_.chosen.end())
            for (const Candidate& one : candidates)
                if (std::pair{files_[one.file]->hash, one.form->sheet} == chosen->second)
                    found = &one;
        if (found == nullptr)
            ask(unit, candidates);
        else
            for (const Candidate& one : candidates)
                if (&one != found)
                    left(one, Use::not_chosen, "gathered.not-chosen", files_[found->file]->path, false);
        return found;
    }

    void drop_blank(std::vector<Candidate>& candidates) {
        const auto full =
            std::ranges::find_if(candidates, [](const Candidate& one) { return !one.form->given.empty(); });
        if (full == candidates.end())
            return;
        const std::string other = files_[full->file]->path;
        std::erase_if(candidates, [&](const Candidate& one) {
            if (one.form->given.empty())
                left(one, Use::blank, "gathered.blank", other, false);
            return one.form->given.empty();
        });
    }

    void drop_repeated(std::vector<Candidate>& candidates) {
        if (candidates.size() < 2)
            return;
        std::map<std::string, std::string> said; // by content: the first that says it
        std::erase_if(candidates, [&](const Candidate& one) {
            // Two units that became one may well say the same, each of itself.
            const auto [at, is_new] = said.emplace(files_[one.file]->was + '\n' + content_key(one.form->given),
                                                   files_[one.file]->path);
            if (!is_new)
                left(one, Use::repeats, "gathered.repeats", at->second, false);
            return !is_new;
        });
    }

    void ask(std::size_t unit, const std::vector<Candidate>& candidates) {
        Question question{made_.units[unit], made_.forms.size() - 1, {}};
        for (const Candidate& one : candidates) {
            const ReturnFile& file = *files_[one.file];
            question.versions.push_back({file.path, one.form->sheet, file.hash});
            use(one.file, Use::asked);
            tell_own(one);
            tell(file.path, one.form->sheet, "gathered.twice", {{"unit", made_.units[unit]}}, true);
        }
        made_.questions.push_back(std::move(question));
    }

    void left(const Candidate& one, Use what, const char* key, const std::string& other, bool left_out) {
        use(one.file, what);
        tell(files_[one.file]->path, one.form->sheet, key, {{"other", other}}, left_out, false);
    }

    void say_of(const Source& source, const ReturnFile& file) {
        if (!file.was.empty() && !file.forms.empty() && !source.unit.empty())
            tell(source.path, {}, "gathered.old-name", {{"old", file.was}, {"unit", source.unit}}, false, false);
        if (source.use == Use::unread)
            made_.deviations.push_back(
                {.path = source.path, .key = source.reason, .arguments = source.arguments, .left_out = true});
        else if (file.forms.empty())
            tell(source.path, {}, "gathered.no-form", {}, true);
        else if (source.use == Use::unit_unknown)
            tell(source.path, {}, "gathered.unit-unknown", {}, true);
        else if (!source.unit_sure)
            tell(source.path, {}, "gathered.unit-unsure", {{"unit", source.unit}}, false, false);
    }

    void tell(const std::string& path, std::string sheet, std::string key, form::Arguments arguments,
              bool left_out = false, bool error = true) {
        made_.deviations.push_back({.path = path,
                                    .sheet = std::move(sheet),
                                    .key = std::move(key),
                                    .arguments = std::move(arguments),
                                    .error = error,
                                    .left_out = left_out});
    }

    /// What counts in one form counts; then what is to be asked.
    void use(std::size_t file, Use what) {
        Use& now = made_.sources[file].use;
        if (now == Use::no_form || what == Use::counted ||
            ((what == Use::asked || what == Use::unconfirmed) && now != Use::counted))
            now = what;
    }

    const Wishes& wishes_;
    std::vector<const ReturnFile*> files_;
    std::map<std::string, std::size_t> unit_at_; ///< by text::fold
    Keys keys_;
    std::map<std::string, Group> groups_;
    std::vector<std::string> order_;
    Gathered made_;
};

} // namespace

Gathered gather(const std::vector<ReturnFile>& files, const Wishes& wishes) {
    return Gathering(files, wishes).run();
}

} // namespace kehoach::returns
