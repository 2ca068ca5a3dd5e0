// SPDX-License-Identifier: MPL-2.0
#include "plan/signature_block.hpp"

#include "plan/columns.hpp"
#include "plan/ending_lines.hpp"
#include "plan/wording.hpp"
#include "text/words.hpp"

namespace kehoach::plan {

namespace {

/// How many filled lines may stand between a post and the name under it.
constexpr int farthest_name = 4;
/// Bytes of the longest line of an authority.
constexpr std::size_t longest_line = 200;
/// Bytes of the longest stray (a mark of a stamp) between a post and its name.
constexpr std::size_t longest_stray = 60;

} // namespace

void SignatureBlock::take_post(std::size_t line, Role role, double certainty) {
    reading_.decide(line, role, certainty);
    open_ = true;
    named_ = false;
    authority_open_ = role == Role::sign_authority;
    place_ = cell_of(reading_, line);
}

void SignatureBlock::open_form(std::size_t line) {
    reading_.decide(line, Role::place_date, 0.8);
    open_ = true;
    named_ = authority_open_ = false;
    place_ = cell_of(reading_, line);
}

void SignatureBlock::take_name() {
    open_ = named_ = true;
    authority_open_ = false;
}

void SignatureBlock::take_right(std::size_t line, std::string_view right) {
    if (right.empty())
        return;
    if (has_authority_mark(right) || is_post(right)) {
        const bool authority = has_authority_mark(right);
        reading_.decide_aside(line, right, authority ? Role::sign_authority : Role::sign_role);
        open_ = true;
        named_ = false;
        authority_open_ = authority;
    } else if (is_person(right)) {
        reading_.decide_aside(line, right, Role::sign_name);
        take_name();
    } else if (authority_open_ && text::is_capitals(right)) {
        reading_.decide_aside(line, right, Role::sign_authority);
    } else {
        reading_.decide_aside(line, right, Role::noise);
    }
}

bool SignatureBlock::take(std::size_t line, std::string_view left) {
    if (is_person(left) || (waits_for_name() && is_person_in_capitals(left))) {
        reading_.decide(line, Role::sign_name, open_ ? 1 : 0.9);
        take_name();
    } else if (is_signed_mark(sight(line).head)) {
        reading_.decide(line, Role::noise);
    } else if (waits_for_name() && is_small_post(left)) {
        reading_.decide(line, Role::sign_role, 0.8);
    } else if (text::is_capitals(left) && authority_open_ && !sight(line).after_gap &&
               left.size() < longest_line) {
        reading_.decide(line, Role::sign_authority, 0.8);
    } else if (is_contact(sight(line).head)) {
        reading_.decide(line, Role::contact, 0.9);
    } else if (is_stray(line, left)) {
        reading_.decide(line, Role::noise, 0.5);
    } else {
        return false;
    }
    return true;
}

bool SignatureBlock::has_name_in_cell(std::size_t line, std::string_view left) const {
    return waits_for_name() && place_ == cell_of(reading_, line) && !reading_.plan.lines[line].label &&
           is_person(left);
}

bool SignatureBlock::name_follows(std::size_t line) const {
    auto next = reading_.next_filled(line + 1);
    for (int step = 0; step < farthest_name && next < reading_.size();
         next = reading_.next_filled(next + 1)) {
        if (is_person(sight(next).clean))
            return true;
        if (is_noise(next) || is_signed_mark(sight(next).head))
            continue;
        if (!is_post(sight(next).clean))
            return false;
        ++step;
    }
    return false;
}

bool SignatureBlock::is_noise(std::size_t line) const {
    return sight(line).decided && reading_.plan.lines[line].role == Role::noise;
}

/// A mark of a stamp between the post and the name, which stands close behind.
bool SignatureBlock::is_stray(std::size_t line, std::string_view left) const {
    if (!waits_for_name() || left.size() > longest_stray || reading_.plan.lines[line].label)
        return false;
    auto next = reading_.next_filled(line + 1);
    for (int step = 0; step < farthest_name && next < reading_.size(); ++step) {
        const auto columns = ending_columns(sight(next).clean, true);
        if (is_person(columns.left) || is_person(columns.right))
            return true;
        next = reading_.next_filled(next + 1);
    }
    return false;
}

} // namespace kehoach::plan
