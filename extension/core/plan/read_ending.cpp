// SPDX-License-Identifier: MPL-2.0
#include "plan/reading.hpp"

#include "plan/columns.hpp"
#include "plan/ending_lines.hpp"
#include "plan/recipient_list.hpp"
#include "plan/wording.hpp"
#include "text/words.hpp"
#include "text/work.hpp"

namespace kehoach::plan {

namespace {

using grammar::Marker;

/// The block of recipients and signature: once it is open, each line in it is judged by what it says, for
/// the two columns may have been read one after the other, by turns, or across.
class Ending {
public:
    explicit Ending(Reading& reading)
        : reading_(reading), signature_(reading), recipients_(reading, signature_) {}

    void read() {
        for (auto i = reading_.next_filled(reading_.body_first); i < reading_.size();
             i = reading_.next_filled(i + 1)) {
            text::work(bytes_a_line);
            if (sight(i).in_data_table)
                close();
            else if (sight(i).told)
                take_told(i);
            else if (!sight(i).decided)
                take(i);
        }
    }

private:
    const Sight& sight(std::size_t i) const { return reading_.sights[i]; }
    bool open() const { return recipients_.is_open() || signature_.is_open(); }

    void close() {
        recipients_.close();
        signature_.close();
    }

    /// What the user said opens an ending or closes one, as if it had been read.
    void take_told(std::size_t i) {
        const auto role = reading_.plan.lines[i].role;
        if (role == Role::recipients_title)
            recipients_.open(i, sight(i).clean);
        else if (role == Role::sign_authority || role == Role::sign_role)
            signature_.take_post(i, role);
        else if (!is_ending(role) && role != Role::noise && role != Role::continuation)
            close();
    }

    void take(std::size_t i) {
        const auto [left, right] = columns(i);
        if (titles_recipients(i, left))
            recipients_.open(i, left);
        else if (has_authority_mark(left))
            signature_.take_post(i, Role::sign_authority);
        else if (begins_signature(i, left))
            signature_.take_post(i, Role::sign_role);
        else if (names_next_signer(i, left))
            signature_.take_post(i, Role::sign_authority, 0.8);
        else if (!open() && dates_a_form(reading_, i))
            signature_.open_form(i);
        else if (signs_above_recipients(i, left))
            reading_.decide(i, Role::sign_name, 0.7);
        else if (!open() || !take_inside(i, left))
            return close();
        signature_.take_right(i, right);
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
        return ending_columns(clean, signature_.waits_for_name());
    }

    /// A post on its own: inside an ending, or with a name close under it.
    bool begins_signature(std::size_t i, std::string_view left) const {
        return is_post(left) && !reading_.plan.lines[i].label && (open() || signature_.name_follows(i));
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

    bool take_inside(std::size_t i, std::string_view left) {
        if (is_attachment_start(i, left))
            return false;
        return (recipients_.is_open() && recipients_.take(i, left)) || signature_.take(i, left);
    }

    bool is_attachment_start(std::size_t i, std::string_view left) const {
        const auto& label = reading_.plan.lines[i].label;
        const bool heading = label && label->marker != Marker::dash && label->marker != Marker::plus &&
                             !recipients_.is_numbered(i, left);
        return is_outline_title(sight(i).head) || appendix_label(left) || sight(i).new_page || heading ||
               is_attached_to(sight(i).head);
    }

    Reading& reading_;
    SignatureBlock signature_;
    RecipientList recipients_;
};

} // namespace

void read_ending(Reading& reading) {
    Ending(reading).read();
}

} // namespace kehoach::plan
