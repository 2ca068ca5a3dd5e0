// SPDX-License-Identifier: MPL-2.0
#include "dress.hpp"

#include <array>

namespace kehoach::test {

namespace {

/// One of the values a profile allows.
double pick(const profile::Profile& profile, std::string_view key, std::size_t turn) {
    const auto& value = profile.value(key);
    const double usual = profile.use(key);
    const std::array choices{usual, value.max.value_or(usual), value.min.value_or(usual)};
    return choices[turn % choices.size()];
}

} // namespace

Dressing dressing_of(const Manuscript& manuscript, const profile::Profile& profile, std::size_t variant) {
    using Letterhead = Dressing::Letterhead;
    using Rules = Dressing::Rules;
    const auto turn = manuscript.number + variant;
    Dressing made;
    made.letterhead = std::array{Letterhead::grid, Letterhead::two_cells, Letterhead::lines}[turn % 3];
    made.rules = std::array{Rules::paragraphs, Rules::borders, Rules::shapes}[turn / 2 % 3];
    made.automatic_labels = turn % 4 < 2;
    made.ending_in_table = made.letterhead != Letterhead::lines;
    made.mirrored = manuscript.party() && turn % 5 == 0;
    made.gap_before = turn % 7 == 3;
    made.size_pt = pick(profile, "body.size", turn);
    made.doc_type_pt = pick(profile, "doc_type.size", turn / 2);
    made.gap_pt = turn % 3 == 1 ? 8 : 6;
    made.first_line_mm = turn % 2 == 0 ? 10 : 12.7;
    made.line = {manuscript.party() ? document::Spacing::exact : document::Spacing::proportional,
                 pick(profile, "body.spacing", turn / 3)};
    made.top_mm = pick(profile, "page.margin.top", turn);
    made.bottom_mm = pick(profile, "page.margin.bottom", turn / 2);
    made.left_mm = pick(profile, "page.margin.left", turn);
    made.right_mm = pick(profile, "page.margin.right", turn / 3);
    made.number_pt = pick(profile, "page.number.size", turn);
    return made;
}

} // namespace kehoach::test
