// SPDX-License-Identifier: MPL-2.0
#include "plan/reading.hpp"

#include "plan/wording.hpp"
#include "text/words.hpp"

namespace kehoach::plan {

namespace {

/// Filled lines that the notes of one page take at most.
constexpr int most_lines = 12;
/// Filled lines of notes behind the whole text.
constexpr int most_lines_at_end = 60;

/// "1 Nghị quyết số …", or "1" above the note: the number without a mark behind it; 0 where it is none.
int note_number(std::string_view clean) {
    int value = 0;
    std::size_t digits = 0;
    for (; digits < clean.size() && clean[digits] >= '0' && clean[digits] <= '9' && digits < 3; ++digits)
        value = value * 10 + (clean[digits] - '0');
    const auto rest = digits < clean.size() ? text::trim(clean.substr(digits)) : std::string_view{};
    const bool alone = digits == clean.size();
    const bool said = !rest.empty() && clean[digits] == ' ' && text::starts_capital(rest);
    return digits > 0 && (alone || said) ? value : 0;
}

/// "(2) Tính đến …", "[2] …", "[^2]: …": the number; 0 where it is none.
int bracketed_note(std::string_view clean) {
    const bool square = clean.starts_with('[');
    if (!square && !clean.starts_with('('))
        return 0;
    clean.remove_prefix(clean.starts_with("[^") ? 2 : 1);
    int value = 0;
    std::size_t digits = 0;
    for (; digits < clean.size() && clean[digits] >= '0' && clean[digits] <= '9' && digits < 3; ++digits)
        value = value * 10 + (clean[digits] - '0');
    const bool closed = clean.size() > digits + 1 && clean[digits] == (square ? ']' : ')');
    return closed && clean.find_first_not_of(" :", digits + 1) != std::string_view::npos ? value : 0;
}

/// Notes that copying left at the foot of a page, between the text and the number of the page: their own
/// numbers count on from page to page.
class Footnotes {
public:
    explicit Footnotes(Reading& reading) : reading_(reading) {}

    void mark() {
        for (std::size_t i = 0; i < reading_.size(); ++i)
            if (reading_.sights[i].page_break)
                mark_page(i);
        mark_end();
    }

private:
    /// Notes gathered behind the whole text: "(1) …", "[2] …" to the last line, marked so in the text.
    void mark_end() {
        auto line = reading_.previous_filled(reading_.size());
        auto first = Reading::npos;
        for (int count = 0, next = 0; line && count < most_lines_at_end && first == Reading::npos; ++count) {
            const auto& sight = reading_.sights[*line];
            if (sight.tabs > 0 || sight.table >= 0 || sight.decided)
                return;
            const int number = bracketed_note(sight.clean);
            if (number > 0 && next > 0 && number != next - 1)
                return;
            next = number > 0 ? number : next;
            if (number == 1)
                first = *line;
            line = reading_.previous_filled(*line);
        }
        if (first != Reading::npos && is_marked_before(first))
            decide(first, reading_.size());
    }

    /// "… còn thấp(1).": the mark of the first note hangs on a word.
    bool is_marked_before(std::size_t first) const {
        for (std::size_t i = reading_.body_first; i < first; ++i)
            for (const std::string_view mark : {"(1)", "[1]"}) {
                const auto at = reading_.sights[i].clean.find(mark);
                if (at != std::string_view::npos && at > 0 && reading_.sights[i].clean[at - 1] != ' ')
                    return true;
            }
        return false;
    }

    void mark_page(std::size_t page) {
        std::size_t first = page;
        auto line = reading_.previous_filled(page);
        for (int count = 0; line && count < most_lines; ++count) {
            const auto& sight = reading_.sights[*line];
            if (sight.tabs > 0 || sight.table >= 0 || sight.decided)
                break;
            const int number = note_number(sight.clean);
            if (number == next_ || number == 1)
                first = *line;
            if (number == next_)
                break;
            line = reading_.previous_filled(*line);
        }
        if (!below_table_head(reading_, first))
            decide(first, page);
    }

    void decide(std::size_t first, std::size_t page) {
        for (auto i = first; i < page; ++i) {
            auto& sight = reading_.sights[i];
            if (sight.empty)
                continue;
            if (const int number = note_number(sight.clean); number > 0)
                next_ = number + 1;
            reading_.decide(i, Role::footnote, 0.8);
            sight.noise = true;
        }
    }

    Reading& reading_;
    int next_ = 1;
};

} // namespace

bool below_table_head(const Reading& reading, std::size_t line) {
    constexpr int farthest_head = 40;
    auto above = reading.previous_filled(line);
    for (int count = 0; above && count < farthest_head; ++count, above = reading.previous_filled(*above)) {
        if (begins_table_head(reading.sights[*above].head))
            return true;
        const auto& label = reading.plan.lines[*above].label;
        if (is_recipients_title(reading.sights[*above].head))
            return false;
        if (label && label->marker <= grammar::Marker::arabic)
            return false;
    }
    return false;
}

void mark_footnotes(Reading& reading) {
    Footnotes(reading).mark();
}

} // namespace kehoach::plan
