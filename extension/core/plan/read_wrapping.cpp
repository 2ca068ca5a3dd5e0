// SPDX-License-Identifier: MPL-2.0
#include "plan/reading.hpp"

#include "text/utf.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

/// Texts taken from a page image or a PDF: every line of the page is a line of the text. Letters.
constexpr std::size_t widest_page = 130, narrowest_page = 50;
constexpr std::size_t fewest_lines = 25;
/// Lines longer than a page is wide prove the contrary; a few may be tables.
constexpr double most_longer = 0.01;
/// How much of the width a line fills that was broken, and how many such lines there are at least.
constexpr double full_share = 0.82, fewest_full = 0.3;

/// Letters of a line; capitals are about a quarter wider.
std::size_t width_of(const Sight& sight) {
    const auto letters = text::count_code_points(sight.clean);
    return sight.capitals ? letters * 5 / 4 : letters;
}

} // namespace

void measure_wrapping(Reading& reading) {
    std::vector<std::size_t> widths;
    std::size_t longer = 0;
    for (const auto& sight : reading.sights) {
        if (sight.look_known || sight.empty || !sight.body_story || sight.tabs >= 2)
            continue;
        const bool fits = sight.clean.size() <= widest_page * 2;
        const auto width = fits ? text::count_code_points(sight.clean) : widest_page + 1;
        longer += width > widest_page ? 1 : 0;
        widths.push_back(width);
    }
    const auto count = static_cast<double>(widths.size());
    if (widths.size() < fewest_lines || static_cast<double>(longer) > count * most_longer)
        return;
    const auto tenth = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() * 9 / 10);
    std::nth_element(widths.begin(), tenth, widths.end());
    const auto page = *tenth;
    const auto full = static_cast<std::size_t>(static_cast<double>(page) * full_share);
    const auto filled =
        std::count_if(widths.begin(), widths.end(), [full](auto width) { return width >= full; });
    if (page >= narrowest_page && static_cast<double>(filled) >= count * fewest_full)
        reading.full_line = full;
}

bool Reading::wraps(std::size_t line) const {
    if (full_line == 0 || line == 0 || sights[line].empty || sights[line].after_gap || sights[line - 1].empty)
        return false;
    const auto& before = sights[line - 1];
    const auto& here = sights[line];
    if (before.table != here.table || before.in_data_table || here.in_data_table)
        return false;
    const bool full = width_of(before) >= full_line;
    const auto& label = plan.lines[line].label;
    constexpr std::string_view ends = ".:;!?";
    const bool open = ends.find(before.clean.back()) == std::string_view::npos;
    const auto rest = here.clean.substr(label ? label->length : 0);
    const bool small = text::has_letters(rest) && !text::starts_capital(rest);
    if (!label)
        return full ? !here.capitals || before.capitals : open && small;
    // A hyphen of a name that fell to the start of a line: kinh tế / - xã hội.
    const bool dash = label->marker == grammar::Marker::dash;
    return full && open && dash && small && plan.lines[line].label_kind == document::LabelKind::typed;
}

} // namespace kehoach::plan
