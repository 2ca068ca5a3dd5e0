// SPDX-License-Identifier: MPL-2.0
#include "plan/reading.hpp"

#include "plan/attachment_starts.hpp"
#include "plan/columns.hpp"
#include "plan/wording.hpp"
#include "text/words.hpp"

namespace kehoach::plan {

namespace {

constexpr int most_title_lines = 8;

using Kind = AttachmentKind;

class Attachments {
public:
    explicit Attachments(Reading& reading) : reading_(reading), starts_(reading) {}

    void read() {
        const bool titled = reading_.doc_type != Reading::npos;
        auto i = reading_.next_filled(titled ? reading_.body_first : 0);
        while (i < reading_.size()) {
            const auto kind = starts_.kind_at(i);
            const auto behind = kind ? read_one(i, *kind) : i;
            i = behind > i ? behind : reading_.next_filled(i + 1);
        }
        name_parts();
    }

private:
    const Sight& sight(std::size_t i) const { return reading_.sights[i]; }
    bool usable(std::size_t i) const { return starts_.usable(i); }

    /// Reads label, title, subject, attached-to line and notes; gives the first line behind them. Where line `i` is
    /// none of these (a note in capitals, the head of a table) nothing is attached, and it gives `i`.
    std::size_t read_one(std::size_t i, Kind kind) {
        const auto first = i;
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
        } else if (reading_.is_told(i, Role::appendix_label)) {
            attachment.label = sight(i).clean;
            i = reading_.next_filled(i + 1);
        }
        if (const auto own = read_letterhead_of_form(i); own != i) {
            i = own;
            kind = Kind::outline;
            attachment.kind = "outline";
        }
        const auto behind = read_title(i, kind, attachment);
        if (behind == first)
            return first;
        reading_.part_first.push_back(first);
        kinds_.push_back(kind);
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
            if (reading_.is_told(i, Role::appendix_label))
                break;
            if (starts_.is_told(i)) {
                take_title(i, kind, attachment);
                continue;
            }
            if (begins_table_head(sight(i).head) || (i != first && starts_.stands_at_label(i)))
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
            else if (kind == Kind::outline && !starts_.ends_sentence(i)) {
                reading_.decide(i, Role::attachment_subject);
                subject = true;
            } else if (kind == Kind::appendix && (starts_.is_title(i) || (!starts_.ends_sentence(i) &&
                                                                          starts_.attached_line_follows(i))))
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
        return starts_.is_title(i) && sight(i).capitals == sight(first).capitals &&
               !document_type(sight(first).clean);
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
    const AttachmentStarts starts_;
    std::vector<Kind> kinds_;
};

} // namespace

void read_attachments(Reading& reading) {
    Attachments(reading).read();
}

} // namespace kehoach::plan
