// SPDX-License-Identifier: MPL-2.0
#include "plan/reading.hpp"

#include "plan/wording.hpp"
#include "text/words.hpp"

namespace kehoach::plan {

namespace {

/// Bytes of one who is addressed.
constexpr std::size_t longest_name = 130;
/// Bytes of lines that may have run to the end of a page.
constexpr std::size_t shortest_cut = 60, widest_cut = 200;

/// The lines of the preamble: up to the first heading, or to the line that announces what follows.
class Preamble {
public:
    explicit Preamble(Reading& reading) : reading_(reading) {}

    void read() {
        auto i = reading_.next_filled(reading_.body_first);
        for (; i < reading_.size() && !announced_; i = reading_.next_filled(i + 1))
            if (reading_.sights[i].told ? is_heading(reading_.plan.lines[i].role)
                                        : !reading_.sights[i].decided && !take(i))
                break;
        const bool to_heading = i < reading_.size() && (reading_.plan.lines[i].label.has_value() ||
                                                        is_heading(reading_.plan.lines[i].role));
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
        else if ((is_legal_basis(head) || opens_bases(i, head) || is_further_basis(i, head)) && !announced_)
            reading_.decide(basis_ = i, Role::legal_basis);
        else if (free_.empty() && begins_attachment(sight.clean, head))
            return announced_ = false;
        else if (label || is_row_of_cells(sight) || sight.table >= 0 || is_recipients_title(head) ||
                 sight.new_page || is_title(i) || is_attached_to(head))
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
        if (basis_ == Reading::npos || !(before == basis_ || follows_basis(before)) || !begins_as_basis(head))
            return false;
        const bool proposal = head.starts_with("theo đề nghị") || head.starts_with("xét đề nghị");
        if (end != '.' || proposal)
            return end == ';' || end == ',' || end == '.';
        return reading_.sights[before].clean.back() == ';' && is_announced_later(i);
    }

    /// "Thực hiện …;" above a basis is the first of the list, whatever word it opens with.
    bool opens_bases(std::size_t i, std::string_view head) const {
        const auto next = reading_.next_filled(i + 1);
        if (basis_ != Reading::npos || !free_.empty() || reading_.sights[i].clean.back() != ';' ||
            !begins_as_basis(head) || next >= reading_.size())
            return false;
        const auto below = head_of(next);
        const char end = reading_.sights[next].clean.back();
        const bool closes = end == '.' && (is_legal_basis(below) || is_announced_later(next));
        return begins_as_basis(below) && (end == ';' || closes);
    }

    /// The sentence that ends by announcing the plan stands below, above the first heading.
    bool is_announced_later(std::size_t i) const {
        for (auto next = reading_.next_filled(i + 1); next < reading_.size();
             next = reading_.next_filled(next + 1)) {
            if (reading_.sights[next].clean.back() == ':')
                return true;
            if (reading_.plan.lines[next].label && !begins_as_basis(head_of(next)))
                return false;
        }
        return false;
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
        if (text::starts_small(here.clean) || parts_a_body(above, here))
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
        constexpr int most_lines = 60; // of one basis
        auto next = reading_.next_filled(i + 1);
        for (int line = 0; line < most_lines && next < reading_.size();
             ++line, i = next, next = reading_.next_filled(next + 1)) {
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
               reading_.sights[before].clean.back() == '.' && !text::starts_small(reading_.sights[i].clean);
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
        return clean.size() < longest_name && clean.back() == ';' && !is_legal_basis(reading_.sights[i].head);
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

void read_preamble(Reading& reading) {
    Preamble(reading).read();
}

} // namespace kehoach::plan
