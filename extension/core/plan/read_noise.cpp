// SPDX-License-Identifier: MPL-2.0
#include "plan/reading.hpp"

#include "plan/wording.hpp"
#include "text/words.hpp"
#include "text/work.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

/// Fewest filled lines between the numbers of two pages; closer ones count something else.
constexpr std::size_t shortest_page = 8;
constexpr std::size_t latest_first_page = 120;
/// A line beside a page number speaks; beside the numbers of a table stand short cells.
constexpr std::size_t shortest_sentence = 10;

/// Page numbers, marks of electronic signatures and the like: they stand among the text without being of it.
class Noise {
public:
    explicit Noise(Reading& reading) : reading_(reading) {}

    void mark() {
        for (std::size_t i = 0; i < reading_.size(); ++i) {
            text::work(bytes_a_line);
            const auto& sight = reading_.sights[i];
            if (sight.empty || !sight.body_story || sight.decided)
                continue;
            ++filled_;
            if (is_page(i))
                mark_page(i);
            else if (sight.clean == "|") // the border of a cell, left over
                mark_stamp(i);
            else if (is_stamp(sight.head) || (stamped_ && is_stamp_field(sight.head)))
                mark_stamp(i);
            else
                stamped_ = false;
        }
    }

private:
    bool is_page(std::size_t i) const {
        const auto& sight = reading_.sights[i];
        if (sight.table >= 0 || sight.tabs > 1)
            return false;
        const auto number = page_number(sight.clean);
        if (!number)
            return false;
        if (!number->bare)
            return true;
        const bool next_page =
            last_page_ > 0 && number->value == last_page_ + 1 && filled_ >= last_at_ + shortest_page;
        const bool first_page = last_page_ == 0 && number->value <= 2 &&
                                (filled_ == 1 || filled_ >= shortest_page) && filled_ <= latest_first_page;
        return (next_page || first_page) &&
               (filled_ == 1 || between_rows(i) || (beside_text(i) && !below_table_head(reading_, i)));
    }

    /// The page ended within a table whose cells tabs part: a number without any is none of its rows.
    bool between_rows(std::size_t i) const {
        const auto before = reading_.previous_filled(i);
        const auto next = reading_.next_filled(i + 1);
        return before && next < reading_.size() && reading_.sights[*before].tabs >= 2 &&
               reading_.sights[*before].tabs == reading_.sights[next].tabs;
    }

    bool beside_text(std::size_t i) const {
        const auto before = reading_.previous_filled(i);
        const auto next = reading_.next_filled(i + 1);
        const auto speaks = [&](std::size_t k) {
            const auto& sight = reading_.sights[k];
            return sight.tabs == 0 && sight.clean.size() >= shortest_sentence &&
                   text::has_letters(sight.clean);
        };
        return (before && speaks(*before)) || (next < reading_.size() && speaks(next));
    }

    void mark_page(std::size_t i) {
        const auto number = page_number(reading_.sights[i].clean);
        last_page_ = number->value;
        last_at_ = filled_;
        reading_.decide(i, Role::noise, number->bare ? 0.9 : 0.95);
        reading_.sights[i].page_break = reading_.sights[i].noise = true;
    }

    void mark_stamp(std::size_t i) {
        reading_.decide(i, Role::noise, 0.9);
        reading_.sights[i].noise = true;
        stamped_ = true;
    }

    Reading& reading_;
    std::size_t filled_ = 0, last_at_ = 0;
    int last_page_ = 0;
    bool stamped_ = false;
};

/// Copying may have set an empty line behind every line there is.
bool is_spaced(const Reading& reading) {
    constexpr std::size_t fewest_lines = 20, most_close_share = 20; // one in so many
    std::size_t close = 0, apart = 0;
    bool gap = true;
    for (const auto& sight : reading.sights) {
        if (sight.table >= 0)
            return false;
        if (!sight.empty)
            ++(gap ? apart : close);
        gap = sight.empty && sight.tabs == 0;
    }
    return apart >= fewest_lines && close * most_close_share <= apart;
}

/// "(khoá" / "XII)": what looks like a label closes the bracket of the line before it.
bool closes_bracket(const Reading& reading, std::size_t line) {
    const auto& here = reading.sights[line];
    const auto& label = reading.plan.lines[line].label;
    if (here.before == Reading::npos || here.after_gap || !label || label->length == 0 ||
        !label->punctuation.starts_with(')') || here.clean.front() == '(')
        return false;
    const auto rest = text::trim(here.clean.substr(label->length));
    const auto& above = reading.sights[here.before].clean;
    return (rest.empty() || !text::starts_capital(rest)) &&
           std::count(above.begin(), above.end(), '(') > std::count(above.begin(), above.end(), ')');
}

void drop_label(Line& line, const Sight& sight) {
    line.label.reset();
    line.label_kind = document::LabelKind::none;
    line.content = sight.clean_start;
}

/// What each line follows in the flow of the text, noise left out.
void link_lines(Reading& reading) {
    reading.spaced = is_spaced(reading);
    const std::size_t usual = reading.spaced ? 1 : 0;
    std::size_t last = Reading::npos, empty = 0;
    bool broken = false;
    for (std::size_t i = 0; i < reading.size(); ++i) {
        auto& sight = reading.sights[i];
        if (sight.empty) {
            ++empty;
        } else if (sight.page_break) {
            broken = true;
        } else if (sight.body_story && !sight.noise) {
            sight.before = last;
            sight.after_gap = empty > usual && !broken;
            if (closes_bracket(reading, i))
                drop_label(reading.plan.lines[i], sight);
            last = i;
            empty = 0;
            broken = false;
        }
    }
}

} // namespace

void mark_noise(Reading& reading) {
    Noise(reading).mark();
    mark_footnotes(reading);
    link_lines(reading);
}

} // namespace kehoach::plan
