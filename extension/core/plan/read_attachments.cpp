// SPDX-License-Identifier: MPL-2.0
#include "plan/reading.hpp"

#include "plan/columns.hpp"
#include "plan/wording.hpp"
#include "text/words.hpp"

namespace kehoach::plan {

namespace {

constexpr int farthest_attached_to = 5;
constexpr int most_title_lines = 8;

enum class Kind { outline, appendix };

class Attachments {
public:
    explicit Attachments(Reading& reading) : reading_(reading) {}

    void read() {
        find_ending();
        const bool titled = reading_.doc_type != Reading::npos;
        auto i = reading_.next_filled(titled ? reading_.body_first : 0);
        while (i < reading_.size()) {
            const auto kind = kind_starting(i);
            i = kind ? read_one(i, *kind) : reading_.next_filled(i + 1);
        }
        name_parts();
    }

private:
    const Sight& sight(std::size_t i) const { return reading_.sights[i]; }
    bool usable(std::size_t i) const {
        return i < reading_.size() && reading_.is_free(i) && !sight(i).in_data_table;
    }

    void find_ending() {
        for (std::size_t i = 0; i < reading_.size() && ending_ == Reading::npos; ++i) {
            const auto role = reading_.plan.lines[i].role;
            if (sight(i).decided && (role == Role::recipients_title || role == Role::sign_authority ||
                                     role == Role::sign_role || role == Role::sign_name))
                ending_ = i;
        }
    }

    bool is_title(std::size_t i) const {
        return sight(i).capitals || (sight(i).look_known && sight(i).centred && sight(i).bold);
    }

    std::optional<Kind> kind_starting(std::size_t i) const {
        if (!usable(i))
            return std::nullopt;
        const auto label = appendix_label(sight(i).clean);
        if (label && stands_alone(i, *label)) {
            const auto next = reading_.next_filled(i + 1);
            const bool outline =
                next < reading_.size() && is_outline_title(sight(next).head) && is_title(next);
            return outline ? Kind::outline : Kind::appendix;
        }
        if (is_outline_title(sight(i).head) && is_title(i) && !reading_.plan.lines[i].label)
            return Kind::outline;
        // A list of costs, of names that comes without its plan: a title and the line that ties it.
        const bool alone = ending_ == Reading::npos && reading_.doc_type == Reading::npos &&
                           !reading_.previous_filled(i) && attached_line_follows(i);
        const bool behind = alone || (ending_ != Reading::npos && i > ending_);
        if (behind && is_title(i) && !reading_.plan.lines[i].label &&
            (attached_line_follows(i) || sight(i).new_page || table_follows(i) || opens_a_text(i)))
            // A plan or a regulation that the paper puts in force has a type and a subject of its own.
            return document_type(sight(i).clean) ? Kind::outline : Kind::appendix;
        return std::nullopt;
    }

    /// Nothing but the label is on the line, or a title in capitals behind it.
    bool stands_alone(std::size_t i, const AppendixLabel& label) const {
        const auto rest = sight(i).clean.substr(label.length);
        if (closes_sentence(i))
            return false;
        return rest.empty() || rest.front() == '(' || text::is_capitals(rest) || titled(i, label, rest);
    }

    /// "… theo mẫu tại / Phụ lục số 1.": the end of a sentence that copying broke there.
    bool closes_sentence(std::size_t i) const {
        constexpr std::size_t shortest_cut = 60; // bytes
        constexpr std::string_view ends = ".:;!?";
        const auto& here = sight(i);
        if (here.clean.back() != '.' || here.after_gap || here.look_known || here.before == Reading::npos)
            return false;
        const auto& above = sight(here.before).clean;
        return above.size() >= shortest_cut && ends.find(above.back()) == std::string_view::npos &&
               !text::is_capitals(above);
    }

    /// "Phụ lục 1: Danh mục việc": behind the ending a title in small letters is one too.
    bool titled(std::size_t i, const AppendixLabel& label, std::string_view rest) const {
        constexpr std::size_t longest = 200;
        const auto before = text::trim(sight(i).clean.substr(0, label.length));
        constexpr std::string_view marks = ":.-";
        return ending_ != Reading::npos && i > ending_ &&
               marks.find(before.back()) != std::string_view::npos && text::starts_capital(rest) &&
               rest.size() <= longest && !ends_sentence(i);
    }

    /// Right behind the signature, with a text of its own under it.
    bool opens_a_text(std::size_t i) const {
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

    bool attached_line_follows(std::size_t i) const {
        for (int step = 0; step < farthest_attached_to; ++step) {
            i = reading_.next_filled(i + 1);
            if (i >= reading_.size() || reading_.plan.lines[i].label || sight(i).in_data_table)
                return false;
            if (is_attached_to(sight(i).head))
                return true;
        }
        return false;
    }

    bool table_follows(std::size_t i) const {
        constexpr int most_titles = 4;
        for (int count = 0; count < most_titles; ++count) {
            i = reading_.next_filled(i + 1);
            if (i >= reading_.size() || reading_.plan.lines[i].label)
                return false;
            if (begins_table_head(sight(i).head) || (count == 0 && sight(i).in_data_table))
                return true;
        }
        return false;
    }

    /// Reads label, title, subject, attached-to line and notes; gives the first line behind them.
    std::size_t read_one(std::size_t i, Kind kind) {
        reading_.part_first.push_back(i);
        kinds_.push_back(kind);
        Attachment attachment{kind == Kind::outline ? "outline" : "appendix", {}, {}, i};
        if (const auto label = appendix_label(sight(i).clean)) {
            const auto rest = sight(i).clean.substr(label->length);
            const bool alone = rest.empty() || rest.front() == '(';
            const auto width = rest.empty() ? sight(i).clean.size() : label->length;
            attachment.label = sight(i).clean.substr(0, width);
            while (!attachment.label.empty() &&
                   (attachment.label.back() == ':' || attachment.label.back() == ' '))
                attachment.label.pop_back();
            reading_.decide(i, alone ? Role::appendix_label : Role::appendix_title);
            attachment.title = alone ? std::string_view{} : rest;
            i = reading_.next_filled(i + 1);
        }
        if (const auto own = read_letterhead_of_form(i); own != i) {
            i = own;
            kinds_.back() = kind = Kind::outline;
            attachment.kind = "outline";
        }
        const auto behind = read_title(i, kind, attachment);
        reading_.plan.attachments.push_back(std::move(attachment));
        return behind;
    }

    /// A form may begin with a letterhead to be filled in; gives the line of its own title.
    std::size_t read_letterhead_of_form(std::size_t first) {
        constexpr int most_lines = 14;
        bool headed = false;
        auto i = first;
        for (int count = 0; count < most_lines && usable(i) && !reading_.plan.lines[i].label; ++count) {
            const auto [left, right] = letterhead_columns(sight(i).clean);
            headed = headed || is_head(letterhead_role(left)) || is_head(letterhead_role(right));
            if (headed && document_type_at_start(std::string(sight(i).clean) + " A")) {
                read_inner_letterhead(reading_, first, i);
                return i;
            }
            i = reading_.next_filled(i + 1);
        }
        return first;
    }

    static bool is_head(std::optional<Role> role) {
        return role == Role::national_title || role == Role::motto || role == Role::party_title;
    }

    std::size_t read_title(std::size_t i, Kind kind, Attachment& attachment) {
        const auto first = i;
        bool subject = false;
        for (int count = 0; count < most_title_lines && usable(i); ++count, i = reading_.next_filled(i + 1)) {
            if (begins_table_head(sight(i).head) || (i != first && kind_starting_label(i)))
                break;
            if (is_attached_to(sight(i).head) && !carries_on_subject(i, subject)) {
                i = read_attached_to(i);
                break;
            }
            if (reading_.plan.lines[i].label || is_rule_line(sight(i).clean) || is_note(sight(i).head) ||
                sight(i).clean.front() == '(')
                break;
            if (attachment.title.empty() || (goes_on_title(first, i) && !subject && !sight(i).after_gap))
                take_title(i, kind, attachment);
            else if (kind == Kind::outline && !ends_sentence(i)) {
                reading_.decide(i, Role::attachment_subject);
                subject = true;
            } else if (kind == Kind::appendix &&
                       (is_title(i) || (!ends_sentence(i) && attached_line_follows(i))))
                take_title(i, kind, attachment);
            else
                break;
        }
        return read_notes(i);
    }

    /// "… tuyên truyền ban hành" / "kèm theo Quyết định số …": words of the subject, no tie.
    bool carries_on_subject(std::size_t i, bool subject) const {
        return subject && sight(i).clean.front() != '(' && !text::starts_capital(sight(i).clean) &&
               reading_.wraps(i);
    }

    bool goes_on_title(std::size_t first, std::size_t i) const {
        return is_title(i) && sight(i).capitals == sight(first).capitals &&
               !document_type(sight(first).clean);
    }

    bool kind_starting_label(std::size_t i) const {
        const auto label = appendix_label(sight(i).clean);
        return label && stands_alone(i, *label);
    }

    bool ends_sentence(std::size_t i) const {
        return sight(i).clean.back() == '.' || sight(i).clean.back() == ':';
    }

    void take_title(std::size_t i, Kind kind, Attachment& attachment) {
        attachment.title += (attachment.title.empty() ? "" : " ") + std::string(sight(i).clean);
        reading_.decide(i, kind == Kind::outline ? Role::attachment_title : Role::appendix_title);
    }

    std::size_t read_attached_to(std::size_t i) {
        constexpr int most_lines = 3;
        for (int count = 0; count < most_lines && usable(i); ++count) {
            reading_.decide(i, Role::attached_to);
            const bool closed = sight(i).clean.ends_with(")") || sight(i).clean.front() != '(';
            i = reading_.next_filled(i + 1);
            if (closed)
                break;
        }
        return i;
    }

    std::size_t read_notes(std::size_t i) {
        for (; usable(i); i = reading_.next_filled(i + 1)) {
            if (is_rule_line(sight(i).clean))
                reading_.decide(i, Role::rule_line);
            else if (is_attached_to(sight(i).head))
                reading_.decide(i, Role::attached_to);
            else if (is_unit_of_table(sight(i).head))
                reading_.decide(i, Role::table_note);
            else if (const auto last = end_of_note(i))
                i = read_note(i, *last);
            else
                break;
        }
        return i;
    }

    /// The line in which the bracket closes that opens line `first`.
    std::optional<std::size_t> end_of_note(std::size_t first) const {
        constexpr int most_lines = 4;
        if (sight(first).clean.front() != '(' || reading_.plan.lines[first].label)
            return std::nullopt;
        auto i = first;
        for (int count = 0; count < most_lines && usable(i); ++count, i = reading_.next_filled(i + 1)) {
            if (i != first && (sight(i).after_gap || reading_.plan.lines[i].label || sight(i).in_data_table))
                break;
            if (sight(i).clean.back() == ')')
                return i;
        }
        return std::nullopt;
    }

    std::size_t read_note(std::size_t first, std::size_t last) {
        reading_.decide(first, Role::attachment_note, 0.8);
        auto i = first;
        while (i != last) {
            i = reading_.next_filled(i + 1);
            reading_.decide(i, Role::continuation, 0.8);
        }
        return last;
    }

    void name_parts() {
        int outlines = 0, appendices = 0;
        for (std::size_t n = 0; n < reading_.part_first.size(); ++n) {
            const auto end =
                n + 1 < reading_.part_first.size() ? reading_.part_first[n + 1] : reading_.size();
            const auto name = kinds_[n] == Kind::outline ? "attachment:" + std::to_string(++outlines)
                                                         : "appendix:" + std::to_string(++appendices);
            for (auto i = reading_.part_first[n]; i < end; ++i)
                if (sight(i).body_story)
                    reading_.plan.lines[i].part = name;
        }
        for (auto i = reading_.copy_first; i < end_of_copy(); ++i)
            if (sight(i).body_story)
                reading_.plan.lines[i].part = "copy";
    }

    std::size_t end_of_copy() const {
        for (const auto first : reading_.part_first)
            if (first > reading_.copy_first)
                return first;
        return reading_.size();
    }

    Reading& reading_;
    std::size_t ending_ = Reading::npos;
    std::vector<Kind> kinds_;
};

} // namespace

void read_attachments(Reading& reading) {
    Attachments(reading).read();
}

} // namespace kehoach::plan
