// SPDX-License-Identifier: MPL-2.0
#include "plan/reading.hpp"

#include "plan/bare_titles.hpp"
#include "plan/outline_ladder.hpp"
#include "plan/wording.hpp"
#include "text/words.hpp"
#include "text/work.hpp"

#include <algorithm>
#include <map>

namespace kehoach::plan {

namespace {

using grammar::Marker;

/// Bytes of a line that ran to the end of the page and may have been cut there.
constexpr std::size_t full_line = 70;

class Outline {
public:
    explicit Outline(Reading& reading) : reading_(reading) {}

    void read() {
        for (std::size_t i = 0; i < reading_.size(); ++i) {
            text::work(bytes_a_line);
            auto& line = reading_.plan.lines[i];
            if (!reading_.sights[i].body_story)
                read_aside(i);
            else if (reading_.sights[i].told)
                read_told(i, line);
            else if (reading_.is_free(i))
                read_line(i, line);
            else
                drop_label(line);
        }
    }

private:
    /// Markers belong to body, lists of recipients and bases; elsewhere what looks like one is text.
    static void drop_label(Line& line) {
        const bool lists = line.role == Role::recipient || line.role == Role::recipient_file ||
                           line.role == Role::legal_basis || line.role == Role::addressee;
        if (lists)
            return;
        if (line.label)
            line.content -= line.label->length;
        line.label.reset();
        line.label_kind = document::LabelKind::none;
    }

    void read_aside(std::size_t i) {
        const auto& story = reading_.document.paragraphs[reading_.plan.lines[i].paragraph].story;
        if (!reading_.sights[i].empty)
            reading_.decide(i, story.starts_with("footnote") ? Role::footnote : Role::noise, 0.8);
        drop_label(reading_.plan.lines[i]);
    }

    /// What the user said to be a heading stands as deep as such headings do, whatever its label.
    void read_told(std::size_t i, Line& line) {
        begin_part(line.part);
        if (is_heading(line.role)) {
            const bool own = line.label && role_of_marker(line.label->marker) == line.role;
            line.level =
                ladder_.level_of(own ? ladder_.rank_here(*line.label) : usual_rank(line.role), line.role);
            add_node(i, line.level);
            if (line.label && !line.label->ordinals.empty())
                last_[line.label->marker] = line.label->ordinals.back();
        } else if (line.role != Role::bullet && line.role != Role::sub_bullet) {
            drop_label(line);
        }
        keep_root(line.role);
    }

    static int usual_rank(Role heading) {
        return rank_of(heading == Role::heading_1   ? Marker::roman
                       : heading == Role::heading_2 ? Marker::arabic
                                                    : Marker::arabic_dotted);
    }

    void read_line(std::size_t i, Line& line) {
        begin_part(line.part);
        read_small_roman(line);
        const bool wrapped = is_wrapped(i, line);
        const auto role = line.label && !wrapped ? role_of_marker(line.label->marker) : std::nullopt;
        if (wrapped) {
            reading_.decide(i, Role::continuation, ended_before(i) ? 0.7 : 0.9);
            drop_label(line);
        } else if (role && lists_inline(i, *line.label)) {
            drop_label(line);
            reading_.decide(i, Role::paragraph, 0.7);
        } else if (role) {
            read_labelled(i, line, *role);
        } else if (const int level = styled_level(line)) {
            add_heading(i, line, role_of_level(level), 0.8, level);
        } else if (is_title_of_part(reading_, i)) {
            reading_.decide(i, Role::heading_1, reading_.sights[i].capitals ? 0.9 : 0.7);
        } else {
            read_plain(i, line);
        }
        keep_root(line.role);
    }

    /// Each part counts for itself.
    void begin_part(const std::string& part) {
        if (part == part_)
            return;
        ladder_.clear();
        path_.clear();
        last_.clear();
        part_ = part;
    }

    bool is_wrapped(std::size_t i, const Line& line) const {
        return (reading_.wraps(i) || text_looks_like_label(i, line) ||
                (!is_heading(root_) && reading_.breaks_off_before(i))) &&
               carries_on(reading_.plan.lines[reading_.sights[i].before].role);
    }

    void read_labelled(std::size_t i, Line& line, Role role) {
        if (!is_heading(role)) {
            reading_.decide(i, role);
            line.level = 0;
            return;
        }
        const int rank = ladder_.rank_here(*line.label);
        if (role == Role::heading_2 && rank > rank_of(Marker::arabic_dotted))
            role = Role::heading_3;
        add_heading(i, line, role, 1, ladder_.level_of(rank, role));
        last_[line.label->marker] = line.label->ordinals.back();
    }

    static Role role_of_level(int level) {
        return level == 1 ? Role::heading_1 : level == 2 ? Role::heading_2 : Role::heading_3;
    }

    void add_heading(std::size_t i, Line& line, Role role, double certainty, int level) {
        reading_.decide(i, role, certainty);
        line.level = level;
        add_node(i, level);
    }

    /// What the lines that may follow would carry on.
    void keep_root(Role role) {
        const bool goes_on = role == Role::continuation;
        root_ = goes_on ? root_ : role;
        root_lines_ = goes_on ? root_lines_ + 1 : 1;
    }

    /// Neither marker nor style says what the line is.
    void read_plain(std::size_t i, Line& line) {
        if (is_unit_of_table(reading_.sights[i].head) && stands_over_table(reading_, i)) {
            reading_.decide(i, Role::table_note, 0.8);
        } else if (is_rule_line(reading_.sights[i].clean)) {
            // No regulation speaks of a line here: too uncertain to find fault with.
            reading_.decide(i, Role::rule_line, 0.4);
        } else if (carries_on_title(i)) {
            reading_.decide(i, Role::continuation, 0.7);
        } else if (is_bare_title(reading_, i)) {
            ladder_.clear(); // numbers behind it begin anew, and Roman ones stand beside it
            add_heading(i, line, Role::heading_1, reading_.sights[i].look_known ? 0.8 : 0.6, 1);
        } else {
            reading_.decide(i, cut_off(i) ? Role::continuation : Role::paragraph, 0.9);
        }
    }

    /// The second line of a title in capitals, where the width of the page is not known.
    bool carries_on_title(std::size_t i) const {
        const auto& here = reading_.sights[i];
        if (!here.capitals || here.after_gap || here.before == Reading::npos || here.look_known)
            return false;
        const auto& above = reading_.sights[here.before];
        return is_heading(root_) && reading_.plan.lines[here.before].label && above.capitals &&
               ends_open(above.clean) && !stands_over_table(reading_, i);
    }

    /// "i)" that follows no h) begins i) ii) iii).
    void read_small_roman(Line& line) const {
        if (!line.label || line.label->marker != Marker::letter || line.label->written != "i)")
            return;
        const auto last = last_.find(Marker::letter);
        if (last != last_.end() && last->second + 1 == line.label->ordinals.back())
            return;
        line.label->marker = Marker::parenthesised;
        line.label->ordinals = {1};
    }

    /// "(1) Rà soát …; (2) tháo gỡ …": one paragraph that counts what it names, no heading.
    bool lists_inline(std::size_t i, const grammar::Label& label) const {
        const bool may_be =
            label.marker == Marker::parenthesised || label.marker == Marker::letter || is_bracketed(label);
        if (!may_be || label.ordinals.size() != 1 || label.ordinals.front() != 1)
            return false;
        const auto second = " " + grammar::print_label(label.marker, {2}, label.punctuation) + " ";
        constexpr int most_lines = 6;
        for (int count = 0; count < most_lines; ++count) {
            if (reading_.sights[i].clean.find(second) != std::string_view::npos)
                return true;
            i = reading_.next_filled(i + 1);
            if (i >= reading_.size() || !reading_.is_free(i) || !reading_.wraps(i))
                return false;
        }
        return false;
    }

    /// A number or hyphen of the running text that fell to the start of a line: "khoản / 2. Điều 5",
    /// "Thăng Long / - Hà Nội".
    bool text_looks_like_label(std::size_t i, const Line& line) const {
        if (!line.label || !reading_.label_may_be_text(i))
            return false;
        const auto before = reading_.sights[i].before;
        const auto& above = reading_.sights[before].clean;
        if (!line.label->ordinals.empty()) {
            const auto last = last_.find(line.label->marker);
            const int ordinal = line.label->ordinals.back();
            const bool expected = ordinal == 1 || (last != last_.end() && ordinal == last->second + 1);
            return wants_number(above) || (!expected && line.label->ordinals.size() == 1);
        }
        constexpr int longest_title = 2;
        const bool running = !is_heading(root_) || root_lines_ > longest_title;
        return running && line.label->marker == Marker::dash && above.back() != ',' &&
               reading_.is_full(before, reading_.sights[i].clean, true);
    }

    /// A new sentence at the start of a line: whether a new paragraph too, only the width of the line tells.
    bool ended_before(std::size_t i) const {
        return reading_.sights[reading_.sights[i].before].clean.back() == '.';
    }

    /// Lines of these roles may run over to the next line.
    static bool carries_on(Role role) {
        return is_heading(role) || role == Role::bullet || role == Role::sub_bullet ||
               role == Role::paragraph || role == Role::continuation || role == Role::preamble ||
               role == Role::legal_basis;
    }

    int styled_level(const Line& line) const {
        return reading_.document.paragraphs[line.paragraph].outline_level;
    }

    /// "(Phụ lục / II)."
    static bool closes_bracket(std::string_view before, std::string_view here) {
        const auto open = before.rfind('(');
        const auto close = here.find(')');
        return open != std::string_view::npos && before.find(')', open) == std::string_view::npos &&
               close != std::string_view::npos && here.find('(') > close;
    }

    /// A page break or copying cut the paragraph before this line.
    bool cut_off(std::size_t i) const {
        const auto& here = reading_.sights[i];
        const auto before = here.before;
        if (before == Reading::npos || !text::has_letters(here.clean))
            return false;
        if (carries_on(reading_.plan.lines[before].role) && !here.capitals &&
            ends_halfway(reading_.sights[before].clean))
            return true;
        if (text::starts_capital(here.clean) && !closes_bracket(reading_.sights[before].clean, here.clean))
            return false;
        const auto& last = reading_.sights[before];
        const auto role = reading_.plan.lines[before].role;
        return carries_on(role) && last.clean.size() >= full_line && ends_open(last.clean);
    }

    void add_node(std::size_t i, int level) {
        while (!path_.empty() && path_.back().first >= level)
            path_.pop_back();
        auto* nodes = &reading_.plan.outline;
        for (const auto& step : path_)
            nodes = &(*nodes)[step.second].children;
        nodes->push_back({i, level, {}, part_});
        path_.emplace_back(level, nodes->size() - 1);
    }

    Reading& reading_;
    std::string part_;
    std::map<Marker, int> last_;  ///< ordinals
    Role root_ = Role::paragraph; ///< of the paragraph that is open
    int root_lines_ = 0;
    Ladder ladder_;
    std::vector<std::pair<int, std::size_t>> path_; ///< level, place among its siblings
};

} // namespace

void read_outline(Reading& reading) {
    Outline(reading).read();
}

} // namespace kehoach::plan
