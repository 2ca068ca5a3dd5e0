// SPDX-License-Identifier: MPL-2.0
#include "profile/profile.hpp"

#include "profile/bodies.hpp"
#include "profile/load.hpp"

#include <algorithm>
#include <mutex>
#include <stdexcept>
#include <utility>

namespace kehoach::profile {

namespace {

using Day = std::optional<grammar::Date>;

bool holds(const Day& from, const Day& to, const grammar::Date& day) {
    return (!from || *from <= day) && (!to || day <= *to);
}

bool is_newer(const Value& candidate, const Value& than) {
    return candidate.from.value_or(grammar::Date{}) > than.from.value_or(grammar::Date{});
}

[[noreturn]] void missing(std::string_view what, std::string_view key, const std::string& id) {
    throw std::out_of_range(std::string(what) + " " + std::string(key) + " in profile " + id);
}

/// A profile on the days last asked for: a document is checked again and again while it is written.
class Days {
public:
    template<class Make>
    Profile on(const grammar::Date& day, Make make) {
        constexpr std::size_t most = 4;
        const std::scoped_lock lock(guard_);
        const auto known = std::ranges::find(known_, day, &std::pair<grammar::Date, Profile>::first);
        if (known != known_.end())
            return known->second;
        if (known_.size() == most)
            known_.erase(known_.begin());
        return known_.emplace_back(day, make()).second;
    }

private:
    std::mutex guard_;
    std::vector<std::pair<grammar::Date, Profile>> known_;
};

} // namespace

struct ProfileSet::Loaded {
    LoadedProfile profile;
    std::vector<std::vector<Value>> patches; ///< in the order they were laid on
    std::shared_ptr<Days> days = std::make_shared<Days>();
};

namespace {

bool same_type(const Value& a, const Value& b) {
    return a.text.empty() == b.text.empty() && a.texts.empty() == b.texts.empty() &&
           a.use.has_value() == b.use.has_value() && a.flag.has_value() == b.flag.has_value();
}

/// Of several variants valid on the day the newest.
void take_valid(const std::vector<Value>& variants, const grammar::Date& day, Profile& into) {
    std::map<std::string_view, const Value*> valid;
    for (const auto& value : variants) {
        if (!holds(value.from, value.to, day))
            continue;
        if (const auto [newest, fresh] = valid.emplace(value.key, &value);
            !fresh && is_newer(value, *newest->second))
            newest->second = &value;
    }
    for (const auto& [key, value] : valid)
        into.set(*value);
}

/// A misspelt key would be heeded by no rule; what a rule compares with numbers must stay a number.
void check_against(const std::vector<Value>& base, const std::vector<Value>& patch,
                   const text::JsonText& json, text::DataFaults& faults) {
    for (const auto& value : patch) {
        const auto own =
            std::find_if(base.begin(), base.end(), [&](const Value& one) { return one.key == value.key; });
        if (own == base.end())
            json.fault(faults, "/values/" + value.key, "data.expected.value_of_profile", value.key);
        else if (!same_type(*own, value))
            json.fault(faults, "/values/" + value.key, "data.expected.same_type", value.key);
    }
}

} // namespace

bool Profile::has(std::string_view key) const {
    return values_->find(key) != values_->end();
}

const Value& Profile::value(std::string_view key) const {
    const auto found = values_->find(key);
    if (found == values_->end())
        missing("no value", key, id);
    return found->second;
}

const std::string& Profile::text(std::string_view key) const {
    return value(key).text;
}
const std::vector<std::string>& Profile::texts(std::string_view key) const {
    return value(key).texts;
}

double Profile::use(std::string_view key) const {
    const auto& found = value(key).use;
    if (!found)
        missing("no number", key, id);
    return *found;
}

bool Profile::flag(std::string_view key) const {
    const auto& found = value(key).flag;
    if (!found)
        missing("no yes or no", key, id);
    return *found;
}

bool Profile::allows(std::string_view key, double measured, double tolerance) const {
    const auto& wanted = value(key);
    return (!wanted.min || measured >= *wanted.min - tolerance) &&
           (!wanted.max || measured <= *wanted.max + tolerance);
}

void Profile::set(Value value) {
    if (values_.use_count() > 1)
        values_ = std::make_shared<Values>(*values_);
    values_->insert_or_assign(value.key, std::move(value));
}

ProfileSet ProfileSet::load(const std::vector<text::DataFile>& files, text::DataFaults& faults) {
    ProfileSet set;
    const auto before = faults.size();
    for (const auto& file : files) {
        const text::JsonText json(file.name, file.bytes, faults);
        if (!json.ok())
            continue;
        auto loaded = load_profile(json, faults);
        if (set.has(loaded.head.id))
            json.fault(faults, "/id", "data.expected.unique", loaded.head.id);
        set.profiles_.push_back(std::make_shared<const Loaded>(Loaded{std::move(loaded), {}}));
    }
    return faults.size() == before ? set : ProfileSet();
}

void ProfileSet::patch(const text::DataFile& file, const std::string& pack, text::DataFaults& faults) {
    const auto before = faults.size();
    const text::JsonText json(file.name, file.bytes, faults);
    if (!json.ok())
        return;
    auto patch = load_patch(json, faults);
    const auto base = std::find_if(profiles_.begin(), profiles_.end(),
                                   [&](const auto& loaded) { return loaded->profile.head.id == patch.base; });
    if (base == profiles_.end())
        return json.fault(faults, "/base", "data.expected.profile", patch.base);
    check_against((*base)->profile.variants, patch.variants, json, faults);
    if (faults.size() != before)
        return;
    for (auto& value : patch.variants)
        value.pack = pack;
    auto patched = std::make_shared<Loaded>(**base);
    patched->days = std::make_shared<Days>();
    patched->patches.push_back(std::move(patch.variants));
    *base = std::move(patched);
}

std::vector<std::string> ProfileSet::ids() const {
    std::vector<std::string> result;
    for (const auto& loaded : profiles_)
        result.push_back(loaded->profile.head.id);
    return result;
}

bool ProfileSet::has(std::string_view id) const {
    return std::any_of(profiles_.begin(), profiles_.end(),
                       [id](const auto& loaded) { return loaded->profile.head.id == id; });
}

const ProfileSet::Loaded& ProfileSet::loaded(std::string_view id) const {
    for (const auto& loaded : profiles_)
        if (loaded->profile.head.id == id)
            return *loaded;
    throw std::out_of_range("no profile " + std::string(id));
}

const Profile& ProfileSet::head(std::string_view id) const {
    return loaded(id).profile.head;
}

Profile ProfileSet::on(std::string_view id, const Day& day) const {
    const auto& found = loaded(id);
    const grammar::Date last_of_all{9999, 12, 31};
    const auto when = day.value_or(found.profile.head.to.value_or(last_of_all));
    return found.days->on(when, [&] {
        auto profile = found.profile.head;
        take_valid(found.profile.variants, when, profile);
        for (const auto& patch : found.patches)
            take_valid(patch, when, profile);
        return profile;
    });
}

std::vector<std::string> ProfileSet::candidates(Family family, const Day& day) const {
    std::vector<std::string> result;
    for (const auto& loaded : profiles_) {
        const auto& head = loaded->profile.head;
        if (head.family == family && (!day || holds(head.from, head.to, *day)))
            result.push_back(head.id);
    }
    return result;
}

const Bodies& ProfileSet::bodies() const {
    static const Bodies unknown;
    return bodies_ ? *bodies_ : unknown;
}

void ProfileSet::know(Bodies bodies) {
    bodies_ = std::make_shared<const Bodies>(std::move(bodies));
}

} // namespace kehoach::profile
