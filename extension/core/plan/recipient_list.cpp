// SPDX-License-Identifier: MPL-2.0
#include "plan/recipient_list.hpp"

#include "plan/ending_lines.hpp"
#include "plan/wording.hpp"
#include "text/utf.hpp"
#include "text/words.hpp"

namespace kehoach::plan {

namespace {

/// Bytes of the longest line of the list.
constexpr std::size_t longest_line = 200;

using grammar::Marker;

} // namespace

void RecipientList::open(std::size_t line, std::string_view left) {
    reading_.decide(line, Role::recipients_title);
    open_ = true;
    filed_ = false;
    place_ = cell_of(reading_, line);
    last_ = line;
    bare_end_ = end_of_bare_list(reading_, line);
    if (const auto first = text::trim(left.substr(std::min(left.find(':'), left.size())));
        first.starts_with(": -"))
        reading_.decide_aside(line, text::trim(first.substr(1)), Role::recipient);
}

bool RecipientList::take(std::size_t line, std::string_view left) {
    const auto& label = reading_.plan.lines[line].label;
    if (last().role == Role::recipient_file && is_drafter_code(left))
        reading_.decide(line, Role::drafter_code);
    else if (is_item(line, left) && !signature_.has_name_in_cell(line, left))
        decide(line, label ? left.substr(std::min(label->length, left.size())) : left);
    else if (!place_ && (line <= bare_end_ || is_filing(text::fold(left))))
        decide(line, left);
    else if (is_marker_alone(line, left) || goes_on_behind_comma(line, left))
        carry_on(line, Role::continuation);
    else if (runs_over(line, left))
        carry_on(line, last().role);
    else if (lost_its_dash(line, left))
        decide(line, left);
    else
        return false;
    return true;
}

bool RecipientList::is_item(std::size_t line, std::string_view left) const {
    if (place_)
        return cell_of(reading_, line) == place_;
    const auto& label = reading_.plan.lines[line].label;
    const bool listed =
        label && (label->marker == Marker::dash || label->marker == Marker::plus || is_numbered(line, left));
    return listed && !(filed_ && signature_.is_named());
}

bool RecipientList::is_numbered(std::size_t line, std::string_view left) const {
    const auto& label = reading_.plan.lines[line].label;
    if (!open_ || signature_.is_open() || !label || label->marker != Marker::arabic || left.empty())
        return false;
    const bool follows =
        last().role == Role::recipients_title || (last().label && last().label->marker == label->marker);
    const auto name = left.substr(std::min(label->length, left.size()));
    return follows && (left.back() == ';' || left.back() == ',' || is_filing(text::fold(name)));
}

void RecipientList::decide(std::size_t line, std::string_view name) {
    filed_ = is_filing(text::fold(name));
    if (last().role == Role::recipients_title)
        first_mark_ = name.empty() ? '\0' : name.back();
    reading_.decide(line, filed_ ? Role::recipient_file : Role::recipient);
    last_ = line;
}

void RecipientList::carry_on(std::size_t line, Role role) {
    reading_.decide(line, role, 0.8);
    last_ = line;
}

bool RecipientList::stands_in_list(std::size_t line) const {
    const auto& sight = reading_.sights[line];
    return !place_ && !sight.after_gap && sight.before == last_ && !reading_.plan.lines[line].label;
}

/// "(để báo cáo)," under the recipients it belongs to.
bool RecipientList::is_marker_alone(std::size_t line, std::string_view left) const {
    constexpr std::size_t longest = 50;
    const auto close = left.find_last_not_of(";,. ");
    return stands_in_list(line) && last().role == Role::recipient && left.size() <= longest &&
           left.front() == '(' && close != std::string_view::npos && left[close] == ')';
}

/// "- Các sở: Tài chính, Y tế," / "Xây dựng;": the comma parts names within one recipient. It does so where
/// others end with ";", where the rest begins small, and at the end of a full line of the narrow column.
bool RecipientList::goes_on_behind_comma(std::size_t line, std::string_view left) const {
    constexpr std::size_t full_column = 34; // letters
    if (!stands_in_list(line) || last().role != Role::recipient || !last().label || text::is_capitals(left))
        return false;
    const auto before = reading_.own(last_);
    // A marker closes its recipient: "(b/c),".
    if (before.back() != ',' || before.ends_with("),") || is_filing(text::fold(left)) || is_person(left))
        return false;
    return first_mark_ == ';' || !text::starts_capital(left) ||
           text::count_code_points(before) >= full_column;
}

/// "Các đồng chí đảng viên;" among dashed ones, or in a list without any.
bool RecipientList::lost_its_dash(std::size_t line, std::string_view left) const {
    const bool ends = left.back() == ';' || left.back() == ',';
    return stands_in_list(line) && !filed_ && ends && left.size() < longest_line &&
           text::starts_capital(left) && !text::is_capitals(left);
}

/// The rest of a recipient that did not fit on its line.
bool RecipientList::runs_over(std::size_t line, std::string_view left) const {
    const bool listed = last().role == Role::recipient || last().role == Role::recipient_file;
    constexpr std::string_view ends = ";,.";
    const auto before = reading_.own(last_);
    return listed && stands_in_list(line) && !text::is_capitals(left) &&
           ends.find(before.back()) == std::string_view::npos && left.size() < longest_line &&
           !is_person(left);
}

} // namespace kehoach::plan
