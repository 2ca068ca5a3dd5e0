// SPDX-License-Identifier: MPL-2.0
#include "plan/reading.hpp"

#include "plan/text_table.hpp"
#include "plan/wording.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

/// Bytes; about 90 letters.
constexpr std::size_t full_line = 130;
constexpr std::size_t most_subject_lines = 8;
/// Bytes of lines that may have run to the end of a page.
constexpr std::size_t shortest_cut = 60, widest_cut = 200;

/// Cells of a table; tabs before the first word only indent.
bool is_row(const Sight& sight) {
    return is_markdown_row(sight.clean) ||
           (sight.tabs >= 2 && sight.clean.find('\t') != std::string_view::npos);
}

bool begins_body(const Reading& reading, std::size_t line) {
    const auto& sight = reading.sights[line];
    const auto& label = reading.plan.lines[line].label;
    return (label && label->marker != grammar::Marker::parenthesised) || is_legal_basis(sight.head) ||
           is_addressee(sight.head) || is_recipients_title(sight.head) || sight.clean.back() == ':' ||
           is_row(sight) || is_opening_title(sight.head);
}

bool starts_small(std::string_view text) {
    return text::has_letters(text) && !text::starts_capital(text);
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
        // Whoever decides stands in capitals under the subject of a decision: CHỦ TỊCH UỶ BAN …
        if (is_post(b.clean))
            return 4;
        if (a.look_known && b.look_known && (a.centred || a.bold))
            return b.centred == a.centred && (b.bold == a.bold || b.clean.front() == '(') ? -4 : 4;
        score += b.after_gap ? 3 : 0;
        score += a.clean.back() == '.' ? 2 : 0;
        if (starts_small(b.clean) || b.clean.front() == '(')
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

/// The lines of the preamble: up to the first heading, or to the line that announces what follows.
class Preamble {
public:
    explicit Preamble(Reading& reading) : reading_(reading) {}

    void read() {
        auto i = reading_.next_filled(reading_.body_first);
        for (; i < reading_.size() && !announced_; i = reading_.next_filled(i + 1))
            if (!reading_.sights[i].decided && !take(i))
                break;
        const bool to_heading = i < reading_.size() && reading_.plan.lines[i].label.has_value();
        const bool titled = reading_.doc_type != Reading::npos;
        for (std::size_t k = 0; k < free_.size(); ++k)
            if (announced_ || to_heading || k == 0)
                reading_.decide(free_[k], Role::preamble, titled ? 0.95 : 0.7);
    }

private:
    /// Whether the preamble may go on behind the line.
    bool take(std::size_t i) {
        const auto& sight = reading_.sights[i];
        const bool cut = runs_on(i);
        if (cut || (follows_ && !ended_basis(i) && (reading_.wraps(i) || reading_.breaks_off_before(i)))) {
            reading_.decide(i, Role::continuation, 0.9);
            announced_ = sight.clean.ends_with(":");
            // What ends by announcing the plan was no basis, though it begins like one.
            if (announced_ && root_ == basis_)
                reading_.decide(basis_, Role::preamble, 0.9);
            return true;
        }
        follows_ = true;
        root_ = i;
        const auto head = head_of(i);
        announced_ = sight.clean.ends_with(":");
        const auto& label = reading_.plan.lines[i].label;
        if (addressing_ && is_addressee_item(i))
            reading_.decide(i, Role::addressee, 0.9);
        else if ((is_legal_basis(head) || is_further_basis(i, head)) && !announced_)
            reading_.decide(basis_ = i, Role::legal_basis);
        else if (free_.empty() && begins_attachment(sight.clean, head))
            return announced_ = false;
        else if (label || is_row(sight) || sight.table >= 0 || is_recipients_title(head) || sight.new_page ||
                 is_title(i) || is_attached_to(head))
            return announced_ = false;
        else if (is_addressee(head))
            reading_.decide(i, Role::addressee);
        else
            free_.push_back(i);
        addressing_ = reading_.plan.lines[i].role == Role::addressee && sight.decided;
        announced_ = announced_ && !addressing_;
        return true;
    }

    /// A title in capitals; whoever decides stands so too, above the bases of a decision.
    bool is_title(std::size_t i) const {
        const auto& sight = reading_.sights[i];
        return is_opening_title(sight.head) ||
               (sight.capitals && !free_.empty() && sight.clean.back() != ':' && !is_post(sight.clean) &&
                !begins_body_name(sight.head));
    }

    /// Among bases: "Xét đề nghị …;", "Thực hiện Công văn …,", where the sentence that announces comes later.
    bool is_further_basis(std::size_t i, std::string_view head) const {
        const char end = reading_.sights[i].clean.back();
        const auto before = reading_.sights[i].before;
        const bool proposal = head.starts_with("theo đề nghị") || head.starts_with("xét đề nghị");
        return basis_ != Reading::npos && (before == basis_ || follows_basis(before)) &&
               (end == ';' || end == ',' || (proposal && end == '.')) && begins_as_basis(head);
    }

    /// The rest of a basis that copying broke where the page ended, in a text too short for its width to be
    /// known. In capitals it may begin too: "… phê duyệt / Chương trình …;", if the preamble goes on behind
    /// it.
    bool runs_on(std::size_t i) const {
        const auto& here = reading_.sights[i];
        const bool after_basis =
            basis_ != Reading::npos && (here.before == basis_ || follows_basis(here.before));
        if (here.before == Reading::npos || here.after_gap || here.look_known || reading_.plan.lines[i].label)
            return false;
        constexpr std::string_view ends = ".:;";
        const auto& above = reading_.sights[here.before].clean;
        if (!after_basis)
            return !free_.empty() && breaks_off(above) && !here.capitals && !begins_body_name(here.head) &&
                   !begins_as_basis(here.head) && !opens_preamble(here.head);
        if (above.size() < shortest_cut || ends.find(above.back()) != std::string_view::npos)
            return false;
        if (starts_small(here.clean) || parts_a_body(above, here))
            return true;
        return above.back() != ',' && !begins_as_basis(here.head) && !opens_preamble(here.head) &&
               reaches_end_of_basis(i);
    }

    /// A sentence of the preamble ends with a mark; a long line without any was cut.
    static bool breaks_off(std::string_view above) {
        constexpr std::string_view marks = ".,:;!?)”\"";
        return above.size() >= shortest_cut && above.size() <= widest_cut &&
               marks.find(above.back()) == std::string_view::npos && !above.ends_with("”");
    }

    /// "…, Sở" / "Nội vụ ban hành kế hoạch:": the page ended within the name of the body that announces.
    static bool parts_a_body(std::string_view above, const Sight& here) {
        constexpr std::size_t longest = 24;
        const auto comma = above.find_last_of(",;");
        if (comma == std::string_view::npos || here.clean.back() != ':' || begins_body_name(here.head))
            return false;
        const auto rest = text::trim(above.substr(comma + 1));
        return !rest.empty() && rest.size() <= longest && text::starts_capital(rest);
    }

    /// The lines from `i` on end like a basis, and the preamble goes on behind them.
    bool reaches_end_of_basis(std::size_t i) const {
        for (auto next = reading_.next_filled(i + 1); next < reading_.size();
             i = next, next = reading_.next_filled(next + 1)) {
            const auto& clean = reading_.sights[i].clean;
            const bool basis = is_legal_basis(head_of(next));
            if (reading_.sights[next].after_gap || (reading_.plan.lines[next].label && !basis))
                return false;
            if (ends_as_basis(clean))
                return true;
            if (basis || clean.size() < shortest_cut || clean.back() == ':')
                return false;
        }
        return false;
    }

    bool follows_basis(std::size_t line) const {
        return line != Reading::npos && line > basis_ && root_ == basis_ && reading_.is_follower(line);
    }

    /// The line before closes a basis that ran over several lines: what comes is another sentence.
    bool ended_basis(std::size_t i) const {
        const auto before = reading_.sights[i].before;
        return basis_ != Reading::npos && follows_basis(before) &&
               reading_.sights[before].clean.back() == '.' && !starts_small(reading_.sights[i].clean);
    }

    static bool ends_as_basis(std::string_view text) {
        constexpr std::string_view marks = ".;,";
        return marks.find(text.back()) != std::string_view::npos;
    }

    /// Behind "Kính gửi:" a list of dashes, or names that end as in a list.
    bool is_addressee_item(std::size_t i) const {
        const auto& label = reading_.plan.lines[i].label;
        const auto& clean = reading_.sights[i].clean;
        if (label)
            return label->marker == grammar::Marker::dash || label->marker == grammar::Marker::plus;
        return clean.size() < full_line && clean.back() == ';' && !is_legal_basis(reading_.sights[i].head);
    }

    /// Bases may stand in a list of dashes.
    std::string head_of(std::size_t i) const {
        const auto& label = reading_.plan.lines[i].label;
        const bool dashed = label && label->marker == grammar::Marker::dash && label->length > 0;
        return dashed ? text::fold(reading_.sights[i].clean.substr(label->length)) : reading_.sights[i].head;
    }

    Reading& reading_;
    std::vector<std::size_t> free_;
    std::size_t basis_ = Reading::npos; ///< the last one that was seen
    std::size_t root_ = Reading::npos;  ///< first line of the paragraph that goes on
    bool announced_ = false, follows_ = false, addressing_ = false;
};

} // namespace

void read_subject(Reading& reading) {
    if (reading.doc_type != Reading::npos || reading.bare_subject != Reading::npos)
        Subject(reading).read();
    Preamble(reading).read();
}

} // namespace kehoach::plan
