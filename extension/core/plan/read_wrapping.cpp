// SPDX-License-Identifier: MPL-2.0
#include "plan/reading.hpp"

#include "plan/wording.hpp"
#include "text/utf.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

/// Texts taken from a page image or a PDF: every line of the page is a line of the text. Letters.
constexpr std::size_t widest_page = 130, narrowest_page = 50;
constexpr std::size_t fewest_lines = 14;
/// Lines longer than a page is wide prove the contrary; a few may be rows of tables.
constexpr double most_longer = 0.06;
/// Sentences cut in the middle, by which such a text is known: fewest, and as a share of all lines.
constexpr std::size_t fewest_cuts = 3;
constexpr double least_cut = 0.03;
/// Letters differ in width: how far from the edge a line may end although the next word did not fit; less
/// is allowed where the line ends like a paragraph.
constexpr double slack = 0.07, least_slack = 0.02;
/// The first line of a paragraph may be indented: at most this share of the width, known from so many lines.
constexpr double widest_indent = 0.12;
constexpr std::size_t fewest_first_lines = 4;

/// Letters of a line; capitals are about a quarter wider.
std::size_t width_of(std::string_view text, bool capitals) {
    const auto letters = text::count_code_points(text);
    return capitals ? letters * 5 / 4 : letters;
}

std::string_view first_word(std::string_view text) {
    return text.substr(0, text.find_first_of(" \t"));
}

/// As no title in capitals does: "… Kết luận số" / "01-KL/TW."
bool ends_sentence(std::string_view text) {
    constexpr std::string_view ends = ".;,";
    return ends.find(text.back()) != std::string_view::npos;
}

bool starts_with_digit(std::string_view text) {
    return text.front() >= '0' && text.front() <= '9';
}

bool is_year(std::string_view digits) {
    return digits.size() == 4 && (digits.starts_with("19") || digits.starts_with("20")) &&
           digits.find_first_not_of("0123456789") == std::string_view::npos;
}

/// "giai đoạn 2026" / "- 2030 là 12 đơn vị": the dash of a period fell to the start of a line.
bool parts_years(std::string_view above, std::string_view rest) {
    constexpr std::size_t digits = 4;
    return above.size() > digits && rest.size() >= digits && above[above.size() - digits - 1] == ' ' &&
           is_year(above.substr(above.size() - digits)) && is_year(rest.substr(0, digits));
}

/// "2026 -": what it parts from stands on the next line.
bool ends_with_dash(std::string_view text) {
    return text.ends_with(" -") || text.ends_with(" –");
}

bool is_item(const grammar::Label& label) {
    return label.marker == grammar::Marker::dash || label.marker == grammar::Marker::plus;
}

using Widths = std::vector<std::size_t>;

/// What nine in ten do not exceed.
std::size_t wide_one(Widths& widths) {
    const auto wide = widths.begin() + static_cast<std::ptrdiff_t>(widths.size() * 9 / 10);
    std::nth_element(widths.begin(), wide, widths.end());
    return *wide;
}

/// The line before breaks off in the middle of a sentence.
bool is_cut(const Reading& reading, std::size_t line) {
    const auto& here = reading.sights[line];
    if (here.before == Reading::npos || here.after_gap || reading.plan.lines[line].label)
        return false;
    const auto& before = reading.sights[here.before];
    return !before.look_known && before.tabs < 2 && before.clean.size() >= narrowest_page &&
           ends_open(before.clean) && (text::starts_small(here.clean) || starts_with_digit(here.clean));
}

} // namespace

void measure_wrapping(Reading& reading) {
    Widths first, rest; // of the lines that were cut
    std::size_t lines = 0, longer = 0;
    for (std::size_t i = 0; i < reading.size(); ++i) {
        const auto& sight = reading.sights[i];
        if (sight.look_known || sight.empty || !sight.body_story || sight.tabs >= 2 || sight.page_break)
            continue;
        ++lines;
        if (sight.clean.size() > widest_page && text::count_code_points(sight.clean) > widest_page)
            ++longer;
        if (is_cut(reading, i))
            (is_cut(reading, sight.before) ? rest : first)
                .push_back(text::count_code_points(reading.sights[sight.before].clean));
    }
    const auto count = static_cast<double>(lines);
    const auto cuts = first.size() + rest.size();
    if (lines < fewest_lines || static_cast<double>(longer) > count * most_longer || cuts < fewest_cuts ||
        static_cast<double>(cuts) < count * least_cut)
        return;
    const bool known = first.size() >= fewest_first_lines && rest.size() >= fewest_first_lines;
    if (known) {
        const auto narrow = static_cast<double>(wide_one(first)), wide = static_cast<double>(wide_one(rest));
        reading.indent_share = std::clamp(1 - narrow / wide, 0.0, widest_indent);
    } else {
        rest.insert(rest.end(), first.begin(), first.end());
    }
    const auto page = wide_one(rest);
    if (page >= narrowest_page && page <= widest_page)
        reading.page_width = page;
}

bool Reading::is_full(std::size_t line, std::string_view next, bool strictly) const {
    if (page_width == 0)
        return false;
    const auto& sight = sights[line];
    const bool first = !is_follower(line);
    const bool ended = !ends_open(sight.clean) && !text::starts_small(next);
    const double away = (ended || strictly ? least_slack : slack) + (first ? indent_share : 0);
    const double room = static_cast<double>(page_width) * (1 - away);
    const auto word = first_word(next);
    const auto width = width_of(sight.clean, sight.capitals) + 1 + width_of(word, text::is_capitals(word));
    return static_cast<double>(width) > room;
}

bool Reading::is_follower(std::size_t line) const {
    return sights[line].decided && plan.lines[line].role == Role::continuation;
}

bool Reading::follows_in_text(std::size_t line) const {
    const auto& here = sights[line];
    if (page_width == 0 || here.empty || here.before == npos || here.after_gap)
        return false;
    const auto& before = sights[here.before];
    return before.table == here.table && !before.in_data_table && !here.in_data_table;
}

bool Reading::label_may_be_text(std::size_t line) const {
    const auto& here = sights[line];
    return follows_in_text(line) && plan.lines[line].label_kind == document::LabelKind::typed &&
           ends_open(sights[here.before].clean) && is_full(here.before, here.clean);
}

bool Reading::reaches_far(std::size_t line) const {
    constexpr double far = 0.8;
    return static_cast<double>(text::count_code_points(sights[line].clean)) >=
           far * static_cast<double>(page_width);
}

bool Reading::breaks_off_before(std::size_t line) const {
    constexpr std::string_view marks = ".,:;!?)";
    if (!follows_in_text(line) || plan.lines[line].label || sights[line].capitals)
        return false;
    const auto& above = sights[sights[line].before];
    return marks.find(above.clean.back()) == std::string_view::npos && !above.capitals &&
           reaches_far(sights[line].before);
}

bool Reading::wraps(std::size_t line) const {
    if (!follows_in_text(line))
        return false;
    const auto& here = sights[line];
    const auto& before = sights[here.before];
    const auto& label = plan.lines[line].label;
    const bool open = ends_open(before.clean);
    const auto rest = here.clean.substr(label ? label->length : 0);
    const bool small = text::starts_small(rest);
    const bool full = is_full(here.before, here.clean);
    if (!label) {
        const bool closed = !open && before.clean.back() != '.' && !small;
        const bool title = here.capitals && !before.capitals && !ends_sentence(here.clean);
        if (closed || title || (!open && opens_closing(here.head)))
            return false;
        return full || (small && before.clean.back() == ';' && reaches_far(here.before)) || (open && small) ||
               ends_with_dash(before.clean) || ends_halfway(before.clean) ||
               (open && starts_with_digit(here.clean) && wants_number(before.clean));
    }
    if (open && parts_years(before.clean, rest))
        return true;
    // A hyphen of a name that fell to the start of a line: kinh tế / - xã hội.
    return full && open && is_item(*label) && small &&
           plan.lines[line].label_kind == document::LabelKind::typed;
}

} // namespace kehoach::plan
