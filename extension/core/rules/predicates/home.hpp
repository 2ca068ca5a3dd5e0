// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "grammar/date.hpp"
#include "profile/gazetteer.hpp"
#include "rules/subject.hpp"
#include "text/pattern.hpp"

#include <cstddef>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::rules {

class Parameters;

/// Places of one height, whatever they are called: a district and a town, a commune and a ward. Behind them
/// kinds of schools, each by itself.
enum class Tier : std::size_t { province, district, commune };

/// Provinces, what became of them, and the districts they had; names folded.
struct Country {
    std::vector<std::vector<std::string>> levels;      ///< words of each tier
    std::vector<std::string> central;                  ///< towns that are provinces
    std::set<std::string> provinces;                   ///< of today and before
    std::multimap<std::string, std::string> became;    ///< a former province, the one it is part of now
    std::optional<grammar::Date> merging_since;        ///< before that day nobody spoke of them as one
    std::multimap<std::string, std::string> districts; ///< a former district, its province

    /// Parameters tiers, central, provinces, former, merging_since, districts.
    static Country read(Parameters& parameters);

    /// No tier: a word that is no level.
    std::optional<Tier> tier_of(std::string_view level, std::string_view name) const;
    /// One and the same, or on papers of that day one is part of the other, or soon will be.
    bool is_one(const std::string& a, const std::string& b, const std::optional<grammar::Date>& day) const;
};

/// Where an office is: its own place of each tier, as far as its letterhead tells.
class Home {
public:
    Home(const Country& country, const Subject& subject, const text::Pattern& place);

    bool known() const;
    /// Our own place of that tier (or our province, for a district), where another is named; folded.
    /// Nothing where it is ours, or may be.
    std::optional<std::string> other_than(Tier tier, const std::string& name) const;

private:
    void take_places(const std::vector<plan::Fact>& lines, const text::Pattern& place);
    void take_bare_province(const Subject& subject);
    void take_province_of_district();
    bool is_ours(const std::string& province) const;

    const Country& country_;
    std::optional<grammar::Date> day_;
    std::vector<std::vector<std::string>> own_; ///< folded, by tier
};

} // namespace kehoach::rules
