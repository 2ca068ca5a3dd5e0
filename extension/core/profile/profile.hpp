// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "profile/value.hpp"
#include "text/json.hpp"

#include <map>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::profile {

enum class Family { party, state, other };

/// A regulation's values for one day. Obtained from ProfileSet::on; asking for a key that is not there is
/// a fault of the program or of the data (std::out_of_range naming the key).
class Profile {
public:
    std::string id; ///< party-hd36
    Family family = Family::other;
    std::string name_vi, name_en;          ///< as shown: Hướng dẫn 36-HD/VPTW
    std::optional<grammar::Date> from, to; ///< dates of documents it holds for, inclusive

    bool has(std::string_view key) const;
    const Value& value(std::string_view key) const;
    const std::string& text(std::string_view key) const;
    const std::vector<std::string>& texts(std::string_view key) const;
    double use(std::string_view key) const;
    bool flag(std::string_view key) const;
    bool allows(std::string_view key, double measured, double tolerance = 0) const;
    using Values = std::map<std::string, Value, std::less<>>;
    const Values& values() const& { return *values_; }
    /// Looping over the values of a profile that is gone is a trap that compiles; so it does not.
    void values() const&& = delete;
    void set(Value value);

private:
    std::shared_ptr<Values> values_ = std::make_shared<Values>(); ///< of copies too, until one is altered
};

class Bodies;

/// All profiles, as loaded: profiles/*.json. Faulty data: faults, and nothing is loaded.
class ProfileSet {
public:
    static ProfileSet load(const std::vector<text::DataFile>& files, text::DataFaults& faults);

    /// Lays the values of a patch over its base profile: where one of them is valid on a day it holds instead
    /// of the profile's own. A key the base has not, or a value of another type, is a fault and changes
    /// nothing. `pack`: whose values they are.
    void patch(const text::DataFile& file, const std::string& pack, text::DataFaults& faults);

    std::vector<std::string> ids() const;
    bool has(std::string_view id) const;
    /// What a profile is, without values. Throws std::out_of_range for an unknown id.
    const Profile& head(std::string_view id) const;
    /// The profile with the values valid on the day (without a day: on its last day, or today's values
    /// where it is open-ended). Throws std::out_of_range for an unknown id.
    Profile on(std::string_view id, const std::optional<grammar::Date>& day) const;
    /// Ids of the profiles of a family valid on the day; all of the family without a day.
    std::vector<std::string> candidates(Family family, const std::optional<grammar::Date>& day) const;

    /// The bodies the profiles are for; none until they are given.
    const Bodies& bodies() const;
    void know(Bodies bodies);

private:
    struct Loaded;
    const Loaded& loaded(std::string_view id) const;

    std::vector<std::shared_ptr<const Loaded>> profiles_;
    std::shared_ptr<const Bodies> bodies_;
};

/// Which profile a document is under, and why.
struct Choice {
    std::optional<std::string> id; ///< none where the text cannot tell
    std::vector<std::string> candidates;
    double certainty = 0;
    std::string reason; ///< message key: profile.reason.*
};

/// What a document says of the day it is of. Each may be missing.
struct DayEvidence {
    using Day = std::optional<grammar::Date>;
    Day own = {};                         ///< in its letterhead, as written: parts may be blank or impossible
    Day cited = {};                       ///< the latest paper it cites: it is not older
    Day first_set = {}, last_set = {};    ///< deadlines it sets, not before `cited`: it is older than these
    Day bodies_from = {}, bodies_to = {}; ///< when the bodies that issue and receive it began and ended
};

/// By the own date; failing one, by what its other evidence leaves possible (Choice::certainty below 1).
Choice choose(const ProfileSet& profiles, Family family, const DayEvidence& evidence);

} // namespace kehoach::profile
