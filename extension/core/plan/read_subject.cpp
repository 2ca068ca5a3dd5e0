// SPDX-License-Identifier: MPL-2.0
#include "plan/reading.hpp"

#include "plan/wording.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

/// Bytes; about 90 letters.
constexpr std::size_t full_line = 130;
constexpr std::size_t most_subject_lines = 8;

bool begins_body(const Reading& reading, std::size_t line) {
    const auto& sight = reading.sights[line];
    const auto& label = reading.plan.lines[line].label;
    return (label && label->marker != grammar::Marker::parenthesised) || is_legal_basis(sight.head) ||
           is_addressee(sight.head) || is_recipients_title(sight.head) || sight.clean.back() == ':' ||
           is_row_of_cells(sight) || is_opening_title(sight.head);
}

/// Of the Party, of the State, or its motto.
bool is_fixed_title(std::string_view head) {
    const auto bare = text::bare(head);
    return is_party_title(bare) || is_national_title(bare) || is_motto(bare);
}

/// "(8/3/1910 -", "… Kết luận số": what comes is of the same title.
bool leaves_open(std::string_view text) {
    return std::count(text.begin(), text.end(), '(') > std::count(text.begin(), text.end(), ')') ||
           ends_halfway(text) || wants_number(text);
}

/// Finds the last line of the subject: all lines under the name of the type that may be of it are weighed
/// together, for each border between two of them says something of both sides.
class Subject {
public:
    explicit Subject(Reading& reading) : reading_(reading) {}

    void read() {
        collect();
        const auto count = most_likely();
        for (std::size_t k = 0; k < count; ++k)
            reading_.decide(lines_[k], Role::subject, k == 0 ? 1 : 0.9);
        reading_.body_first = count > 0 ? lines_[count - 1] + 1 : reading_.body_first;
        take_rule();
    }

private:
    const Sight& sight(std::size_t i) const { return reading_.sights[i]; }

    void collect() {
        take_rule();
        auto i = reading_.next_filled(reading_.body_first);
        for (; i < reading_.size() && lines_.size() < most_subject_lines; i = reading_.next_filled(i + 1)) {
            if (sight(i).told && reading_.plan.lines[i].role != Role::subject)
                break;
            if (sight(i).decided)
                continue;
            if (is_rule_line(sight(i).clean) || (begins_body(reading_, i) && !centred_title(i)) ||
                (!lines_.empty() && sight(lines_.back()).table != sight(i).table))
                break;
            lines_.push_back(i);
        }
        behind_ = i;
    }

    bool centred_title(std::size_t i) const {
        return sight(i).centred && !is_addressee(sight(i).head) && !is_recipients_title(sight(i).head);
    }

    std::size_t most_likely() const {
        if (lines_.empty())
            return 0;
        std::size_t best = 1;
        double most = -1e9, sum = 0;
        for (std::size_t count = 1; count <= lines_.size(); ++count) {
            // A likely border inside the subject speaks against it. That two lines belong together does not
            // speak for it: those of the preamble do so too.
            if (count > 1)
                sum += std::min(0.0, joins(lines_[count - 2], lines_[count - 1]));
            const double here = sum + (count < lines_.size() ? parts(lines_[count - 1], lines_[count])
                                                             : ends(lines_[count - 1]));
            if (here > most) {
                most = here;
                best = count;
            }
        }
        return best;
    }

    /// How well `here` carries on the subject that stands in `before`.
    double joins(std::size_t before, std::size_t here) const { return -parts(before, here); }

    /// How well the subject ends between the two.
    double parts(std::size_t before, std::size_t here) const {
        const auto& a = sight(before);
        const auto& b = sight(here);
        double score = 0;
        if (leaves_open(a.clean) && !b.after_gap)
            return -4;
        // The title of the Party or of the State opens no text: it is a part of the title however it looks,
        // for its look may be mended.
        if (is_fixed_title(b.head))
            return -4;
        // Whoever decides stands in capitals under the subject of a decision: CHỦ TỊCH UỶ BAN …
        if (is_post(b.clean))
            return 4;
        if (a.look_known && b.look_known && (a.centred || a.bold))
            return b.centred == a.centred && (b.bold == a.bold || b.clean.front() == '(') ? -4 : 4;
        score += b.after_gap ? 3 : 0;
        score += a.clean.back() == '.' ? 2 : 0;
        if (text::starts_small(b.clean) || b.clean.front() == '(')
            return b.after_gap ? score - 1 : score - 4;
        score += a.capitals != b.capitals ? 2.5 : a.capitals ? -3 : 0;
        score += opens_preamble(b.head) ? 2 : 0;
        score += a.clean.size() >= full_line || b.clean.size() >= full_line ? 2 : -1;
        if (reading_.page_width > 0)
            score += reading_.is_full(before, b.clean) ? -1.5 : 0.5;
        return score + (starts_sentence(here) ? 1 : 0);
    }

    /// The line begins a paragraph of several lines, as the first sentence does and a title does not.
    bool starts_sentence(std::size_t here) const {
        const auto next = reading_.next_filled(here + 1);
        return reading_.page_width > 0 && next < reading_.size() && !sight(next).after_gap &&
               reading_.is_full(here, sight(next).clean);
    }

    double ends(std::size_t last) const {
        if (behind_ >= reading_.size())
            return 0;
        if (is_rule_line(sight(behind_).clean))
            return 3;
        if (sight(behind_).clean.back() == ':' && !reading_.plan.lines[behind_].label &&
            !sight(behind_).centred)
            return parts(last, behind_);
        return 2;
    }

    void take_rule() {
        const auto i = reading_.next_filled(reading_.body_first);
        if (i < reading_.size() && !sight(i).decided && is_rule_line(sight(i).clean)) {
            reading_.decide(i, Role::rule_line);
            reading_.body_first = i + 1;
        }
    }

    Reading& reading_;
    std::vector<std::size_t> lines_;
    std::size_t behind_ = 0;
};

} // namespace

void read_subject(Reading& reading) {
    if (reading.doc_type != Reading::npos || reading.bare_subject != Reading::npos)
        Subject(reading).read();
}

} // namespace kehoach::plan
