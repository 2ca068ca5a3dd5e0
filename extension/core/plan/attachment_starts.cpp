// SPDX-License-Identifier: MPL-2.0
#include "plan/attachment_starts.hpp"

#include "plan/wording.hpp"
#include "text/words.hpp"

namespace kehoach::plan {

AttachmentStarts::AttachmentStarts(const Reading& reading) : reading_(reading) {
    for (std::size_t i = 0; i < reading_.size() && ending_ == Reading::npos; ++i) {
        const auto role = reading_.plan.lines[i].role;
        if (sight(i).decided && (role == Role::recipients_title || is_signature(role)))
            ending_ = i;
    }
}

bool AttachmentStarts::usable(std::size_t i) const {
    return i < reading_.size() && (reading_.is_free(i) || is_told(i)) && !sight(i).in_data_table;
}

bool AttachmentStarts::is_told(std::size_t i) const {
    const auto role = reading_.plan.lines[i].role;
    return sight(i).told &&
           (role == Role::attachment_title || role == Role::appendix_label || role == Role::appendix_title);
}

bool AttachmentStarts::is_title(std::size_t i) const {
    return sight(i).capitals || (sight(i).look_known && sight(i).centred && sight(i).bold);
}

bool AttachmentStarts::ends_sentence(std::size_t i) const {
    return sight(i).clean.back() == '.' || sight(i).clean.back() == ':';
}

std::optional<AttachmentKind> AttachmentStarts::kind_at(std::size_t i) const {
    if (!usable(i))
        return std::nullopt;
    if (is_told(i))
        return reading_.is_told(i, Role::attachment_title) ? AttachmentKind::outline
                                                           : AttachmentKind::appendix;
    if (stands_at_label(i)) {
        const auto next = reading_.next_filled(i + 1);
        const bool outline = next < reading_.size() && is_outline_title(sight(next).head) && is_title(next);
        return outline ? AttachmentKind::outline : AttachmentKind::appendix;
    }
    if (is_outline_title(sight(i).head) && is_title(i) && !reading_.plan.lines[i].label)
        return AttachmentKind::outline;
    // A list of costs, of names that comes without its plan: a title and the line that ties it.
    const bool alone = ending_ == Reading::npos && reading_.doc_type == Reading::npos &&
                       !reading_.previous_filled(i) && attached_line_follows(i);
    const bool behind = alone || (ending_ != Reading::npos && i > ending_);
    if (behind && is_title(i) && !reading_.plan.lines[i].label &&
        (attached_line_follows(i) || sight(i).new_page || table_follows(i) || opens_a_text(i)))
        // A plan or a regulation that the paper puts in force has a type and a subject of its own.
        return document_type(sight(i).clean) ? AttachmentKind::outline : AttachmentKind::appendix;
    return std::nullopt;
}

bool AttachmentStarts::stands_at_label(std::size_t i) const {
    const auto label = appendix_label(sight(i).clean);
    return label && stands_alone(i, *label);
}

/// Nothing but the label is on the line, or a title in capitals behind it.
bool AttachmentStarts::stands_alone(std::size_t i, const AppendixLabel& label) const {
    const auto rest = sight(i).clean.substr(label.length);
    if (closes_sentence(i))
        return false;
    return rest.empty() || rest.front() == '(' || text::is_capitals(rest) || titled(i, label, rest);
}

/// "… theo mẫu tại / Phụ lục số 1.": the end of a sentence that copying broke there.
bool AttachmentStarts::closes_sentence(std::size_t i) const {
    constexpr std::size_t shortest_cut = 60; // bytes
    const auto& here = sight(i);
    if (here.clean.back() != '.' || here.after_gap || here.look_known || here.before == Reading::npos)
        return false;
    const auto& above = sight(here.before).clean;
    return above.size() >= shortest_cut && ends_open(above) && !text::is_capitals(above);
}

/// "Phụ lục 1: Danh mục việc": behind the ending a title in small letters is one too.
bool AttachmentStarts::titled(std::size_t i, const AppendixLabel& label, std::string_view rest) const {
    constexpr std::size_t longest = 200;
    const auto before = text::trim(sight(i).clean.substr(0, label.length));
    constexpr std::string_view marks = ":.-";
    return ending_ != Reading::npos && i > ending_ && marks.find(before.back()) != std::string_view::npos &&
           text::starts_capital(rest) && rest.size() <= longest && !ends_sentence(i);
}

/// Right behind the signature, with a text of its own under it.
bool AttachmentStarts::opens_a_text(std::size_t i) const {
    constexpr int fewest_lines = 5;
    constexpr std::size_t shortest = 12;
    const auto before = reading_.previous_filled(i);
    if (!before || !reading_.sights[*before].decided || sight(i).clean.size() < shortest)
        return false;
    const auto role = reading_.plan.lines[*before].role;
    if (role != Role::sign_name && role != Role::recipient_file)
        return false;
    auto next = reading_.next_filled(i + 1);
    for (int count = 0; count < fewest_lines; ++count, next = reading_.next_filled(next + 1))
        if (next >= reading_.size() || (sight(next).decided && !sight(next).in_data_table))
            return false;
    return true;
}

std::size_t AttachmentStarts::below(std::size_t i) const {
    const auto next = reading_.next_filled(i + 1);
    return next < reading_.size() && reading_.plan.lines[next].label ? reading_.size() : next;
}

bool AttachmentStarts::attached_line_follows(std::size_t i) const {
    constexpr int farthest_attached_to = 5;
    for (int step = 0; step < farthest_attached_to; ++step) {
        i = below(i);
        if (i >= reading_.size() || sight(i).in_data_table)
            return false;
        if (is_attached_to(sight(i).head))
            return true;
    }
    return false;
}

bool AttachmentStarts::table_follows(std::size_t i) const {
    constexpr int most_titles = 4;
    for (int count = 0; count < most_titles; ++count) {
        i = below(i);
        if (i >= reading_.size())
            return false;
        if (begins_table_head(sight(i).head) || (count == 0 && sight(i).in_data_table))
            return true;
    }
    return false;
}

} // namespace kehoach::plan
