// SPDX-License-Identifier: MPL-2.0
#include "plan/reading.hpp"

#include "plan/columns.hpp"
#include "plan/ending_lines.hpp"
#include "plan/wording.hpp"
#include "text/utf.hpp"
#include "text/words.hpp"

namespace kehoach::plan {

namespace {

/// How many filled lines may stand between a post and the name under it.
constexpr int farthest_name = 4;
/// Bytes of the longest line of a signature block or of the list of recipients.
constexpr std::size_t longest_line = 200;
/// Bytes of the longest stray (a mark of a stamp) between a post and its name.
constexpr std::size_t longest_stray = 60;

using grammar::Marker;

/// The block of recipients and signature: once it is open, each line in it is judged by what it says, for
/// the two columns may have been read one after the other, by turns, or across.
class Ending {
public:
    explicit Ending(Reading& reading) : reading_(reading) {}

    void read() {
        for (auto i = reading_.next_filled(reading_.body_first); i < reading_.size();
             i = reading_.next_filled(i + 1)) {
            if (sight(i).in_data_table)
                close();
            else if (!sight(i).decided)
                take(i);
        }
    }

private:
    const Sight& sight(std::size_t i) const { return reading_.sights[i]; }
    bool open() const { return recipients_ || signature_; }

    void close() { recipients_ = filed_ = signature_ = named_ = authority_open_ = false; }

    void take(std::size_t i) {
        const auto [left, right] = columns(i);
        if (titles_recipients(i, left))
            open_recipients(i, left);
        else if (has_authority_mark(left))
            take_post(i, Role::sign_authority);
        else if (begins_signature(i, left))
            take_post(i, Role::sign_role);
        else if (names_next_signer(i, left))
            take_post(i, Role::sign_authority, 0.8);
        else if (!open() && dates_a_form(reading_, i))
            open_form_signature(i);
        else if (signs_above_recipients(i, left))
            reading_.decide(i, Role::sign_name, 0.7);
        else if (!open() || !take_inside(i, left))
            return close();
        take_right(i, right);
    }

    /// Most lines show at their head that they are no such title: they need not be folded whole.
    bool titles_recipients(std::size_t i, std::string_view left) const {
        return sight(i).head.starts_with("nơi") && is_recipients_title(text::fold(left));
    }

    /// Columns are looked for where an ending begins or is open: elsewhere a gap is a slip.
    Columns columns(std::size_t i) const {
        const auto clean = sight(i).clean;
        const auto [left, right] = columns_by_gap(clean);
        const bool begins =
            sight(i).head.starts_with("nơi nhận") || has_authority_mark(left) || has_authority_mark(right);
        if (!open() && !begins)
            return {clean, {}};
        return ending_columns(clean, signature_ && !named_);
    }

    void open_recipients(std::size_t i, std::string_view left) {
        reading_.decide(i, Role::recipients_title);
        recipients_ = true;
        filed_ = false;
        place_ = cell_of(i);
        last_ = i;
        bare_end_ = end_of_bare_list(reading_, i);
        if (const auto first = text::trim(left.substr(std::min(left.find(':'), left.size())));
            first.starts_with(": -"))
            reading_.decide_aside(i, text::trim(first.substr(1)), Role::recipient);
    }

    void take_post(std::size_t i, Role role, double certainty = 1) {
        reading_.decide(i, role, certainty);
        signature_ = true;
        named_ = false;
        authority_open_ = role == Role::sign_authority;
        signature_place_ = cell_of(i);
    }

    void take_right(std::size_t i, std::string_view right) {
        if (right.empty())
            return;
        if (has_authority_mark(right) || is_post(right)) {
            const bool authority = has_authority_mark(right);
            reading_.decide_aside(i, right, authority ? Role::sign_authority : Role::sign_role);
            signature_ = true;
            named_ = false;
            authority_open_ = authority;
        } else if (is_person(right)) {
            reading_.decide_aside(i, right, Role::sign_name);
            signature_ = named_ = true;
            authority_open_ = false;
        } else if (authority_open_ && text::is_capitals(right)) {
            reading_.decide_aside(i, right, Role::sign_authority);
        } else {
            reading_.decide_aside(i, right, Role::noise);
        }
    }

    std::optional<document::CellPlace> cell_of(std::size_t i) const {
        return reading_.document.paragraphs[reading_.plan.lines[i].paragraph].cell;
    }

    /// A post on its own: inside an ending, or with a name close under it.
    bool begins_signature(std::size_t i, std::string_view left) const {
        if (!is_post(left) || reading_.plan.lines[i].label)
            return false;
        if (open())
            return true;
        auto next = reading_.next_filled(i + 1);
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

    void open_form_signature(std::size_t i) {
        reading_.decide(i, Role::place_date, 0.8);
        signature_ = true;
        named_ = authority_open_ = false;
        signature_place_ = cell_of(i);
    }

    /// Of the signature only the name was copied, and the recipients stand under it.
    bool signs_above_recipients(std::size_t i, std::string_view left) const {
        if (open() || !is_person(left) || reading_.plan.lines[i].label)
            return false;
        const auto next = reading_.next_filled(i + 1);
        return next < reading_.size() &&
               titles_recipients(next, ending_columns(sight(next).clean, false).left);
    }

    /// In a joint paper: the body whose post and name stand under it.
    bool names_next_signer(std::size_t i, std::string_view left) const {
        if (!open() || !text::is_capitals(left) || reading_.plan.lines[i].label ||
            !begins_body_name(text::fold(left)))
            return false;
        const auto next = reading_.next_filled(i + 1);
        return next < reading_.size() && begins_signature(next, sight(next).clean);
    }

    bool is_noise(std::size_t i) const {
        return sight(i).decided && reading_.plan.lines[i].role == Role::noise;
    }

    bool take_inside(std::size_t i, std::string_view left) {
        if (is_attachment_start(i, left))
            return false;
        if (recipients_ && take_recipient(i, left))
            return true;
        return (signature_ || recipients_) && take_signature(i, left);
    }

    bool take_recipient(std::size_t i, std::string_view left) {
        const auto& label = reading_.plan.lines[i].label;
        const bool listed = label && (label->marker == Marker::dash || label->marker == Marker::plus ||
                                      is_numbered_recipient(i, left));
        if (reading_.plan.lines[last_].role == Role::recipient_file && is_drafter_code(left)) {
            reading_.decide(i, Role::drafter_code);
            return true;
        }
        const bool in_list = place_ ? cell_of(i) == place_ : listed && !(filed_ && named_);
        if (in_list && !is_person_of_signature(i, left)) {
            decide_recipient(i, label ? left.substr(std::min(label->length, left.size())) : left);
        } else if (!place_ && (i <= bare_end_ || is_filing(text::fold(left)))) {
            decide_recipient(i, left);
        } else if (is_marker_alone(i, left) || goes_on_behind_comma(i, left)) {
            reading_.decide(i, Role::continuation, 0.8);
            last_ = i;
        } else if (runs_over(i, left)) {
            reading_.decide(i, reading_.plan.lines[last_].role, 0.8);
            last_ = i;
        } else if (lost_its_dash(i, left)) {
            decide_recipient(i, left);
        } else {
            return false;
        }
        return true;
    }

    bool stands_in_list(std::size_t i) const {
        return !place_ && !sight(i).after_gap && sight(i).before == last_ && !reading_.plan.lines[i].label;
    }

    /// "(để báo cáo)," under the recipients it belongs to.
    bool is_marker_alone(std::size_t i, std::string_view left) const {
        constexpr std::size_t longest = 50;
        const auto close = left.find_last_not_of(";,. ");
        return stands_in_list(i) && reading_.plan.lines[last_].role == Role::recipient &&
               left.size() <= longest && left.front() == '(' && close != std::string_view::npos &&
               left[close] == ')';
    }

    /// "- Các sở: Tài chính, Y tế," / "Xây dựng;": the comma parts names within one recipient. It does so
    /// where others end with ";", where the rest begins small, and at the end of a full line of the narrow
    /// column.
    bool goes_on_behind_comma(std::size_t i, std::string_view left) const {
        constexpr std::size_t full_column = 34; // letters
        const auto& last = reading_.plan.lines[last_];
        if (!stands_in_list(i) || last.role != Role::recipient || !last.label || text::is_capitals(left))
            return false;
        const auto before = reading_.own(last_);
        // A marker closes its recipient: "(b/c),".
        if (before.back() != ',' || before.ends_with("),") || is_filing(text::fold(left)) || is_person(left))
            return false;
        return first_mark_ == ';' || !text::starts_capital(left) ||
               text::count_code_points(before) >= full_column;
    }

    /// "Các đồng chí đảng viên;" among dashed ones, or in a list without any.
    bool lost_its_dash(std::size_t i, std::string_view left) const {
        const bool ends = left.back() == ';' || left.back() == ',';
        return stands_in_list(i) && !filed_ && ends && left.size() < longest_line &&
               text::starts_capital(left) && !text::is_capitals(left);
    }

    /// "1. Đảng uỷ xã (b/c);" right under the title, and on from there.
    bool is_numbered_recipient(std::size_t i, std::string_view left) const {
        const auto& label = reading_.plan.lines[i].label;
        const auto& last = reading_.plan.lines[last_];
        if (!recipients_ || signature_ || !label || label->marker != Marker::arabic || left.empty())
            return false;
        const bool follows =
            last.role == Role::recipients_title || (last.label && last.label->marker == label->marker);
        const auto name = left.substr(std::min(label->length, left.size()));
        return follows && (left.back() == ';' || left.back() == ',' || is_filing(text::fold(name)));
    }

    /// In one cell with the recipients, but under a post: the name that belongs to it.
    bool is_person_of_signature(std::size_t i, std::string_view left) const {
        return signature_ && !named_ && signature_place_ == cell_of(i) && !reading_.plan.lines[i].label &&
               is_person(left);
    }

    void decide_recipient(std::size_t i, std::string_view name) {
        filed_ = is_filing(text::fold(name));
        if (reading_.plan.lines[last_].role == Role::recipients_title)
            first_mark_ = name.empty() ? '\0' : name.back();
        reading_.decide(i, filed_ ? Role::recipient_file : Role::recipient);
        last_ = i;
    }

    /// The rest of a recipient that did not fit on its line.
    bool runs_over(std::size_t i, std::string_view left) const {
        const auto role = reading_.plan.lines[last_].role;
        const bool listed = role == Role::recipient || role == Role::recipient_file;
        constexpr std::string_view ends = ";,.";
        const auto before = reading_.own(last_);
        return listed && stands_in_list(i) && !text::is_capitals(left) &&
               ends.find(before.back()) == std::string_view::npos && left.size() < longest_line &&
               !is_person(left);
    }

    bool take_signature(std::size_t i, std::string_view left) {
        if (is_person(left) || (signature_ && !named_ && is_person_in_capitals(left))) {
            reading_.decide(i, Role::sign_name, signature_ ? 1 : 0.9);
            signature_ = named_ = true;
            authority_open_ = false;
        } else if (is_signed_mark(sight(i).head)) {
            reading_.decide(i, Role::noise);
        } else if (signature_ && !named_ && is_small_post(left)) {
            reading_.decide(i, Role::sign_role, 0.8);
        } else if (text::is_capitals(left) && authority_open_ && !sight(i).after_gap &&
                   left.size() < longest_line) {
            reading_.decide(i, Role::sign_authority, 0.8);
        } else if (is_contact(sight(i).head)) {
            reading_.decide(i, Role::contact, 0.9);
        } else if (is_stray(i, left)) {
            reading_.decide(i, Role::noise, 0.5);
        } else {
            return false;
        }
        return true;
    }

    /// A mark of a stamp between the post and the name, which stands close behind.
    bool is_stray(std::size_t i, std::string_view left) const {
        if (!signature_ || named_ || left.size() > longest_stray || reading_.plan.lines[i].label)
            return false;
        auto next = reading_.next_filled(i + 1);
        for (int step = 0; step < farthest_name && next < reading_.size(); ++step) {
            if (is_person(ending_columns(sight(next).clean, true).left) ||
                is_person(ending_columns(sight(next).clean, true).right))
                return true;
            next = reading_.next_filled(next + 1);
        }
        return false;
    }

    bool is_attachment_start(std::size_t i, std::string_view left) const {
        const auto& label = reading_.plan.lines[i].label;
        const bool heading = label && label->marker != Marker::dash && label->marker != Marker::plus &&
                             !is_numbered_recipient(i, left);
        return is_outline_title(sight(i).head) || appendix_label(left) || sight(i).new_page || heading ||
               is_attached_to(sight(i).head);
    }

    Reading& reading_;
    std::optional<document::CellPlace> place_, signature_place_;
    std::size_t last_ = 0;
    std::size_t bare_end_ = 0;                ///< last line of a list without dashes
    char first_mark_ = '\0';                  ///< with which the first recipient ends
    bool recipients_ = false, filed_ = false; ///< the list is open; its last line was the filing
    bool signature_ = false, named_ = false;  ///< a post or authority was seen; its name too
    bool authority_open_ = false;
};

} // namespace

void read_ending(Reading& reading) {
    Ending(reading).read();
}

} // namespace kehoach::plan
