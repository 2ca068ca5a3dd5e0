// SPDX-License-Identifier: MPL-2.0
#include "plan/reading.hpp"

#include "plan/columns.hpp"
#include "plan/wording.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

/// Filled lines of the heading of a copy above and below the line that gives it away.
constexpr int most_lines = 8;
constexpr std::size_t longest_line = 160;

/// The heading that an office sets under a paper it copies: its names, number, place and date.
class Copy {
public:
    explicit Copy(Reading& reading) : reading_(reading) {}

    void read() {
        const auto mark = find_mark();
        if (mark == Reading::npos)
            return;
        const auto first = first_line(mark);
        auto end = first;
        for (int count = 0; count < 2 * most_lines && is_of_heading(end); ++count) {
            if (is_copy_word(reading_.sights[end].head))
                reading_.decide(end, Role::noise, 0.6);
            end = reading_.next_filled(end + 1);
        }
        read_inner_letterhead(reading_, first, end);
        reading_.copy_first = first;
    }

private:
    bool is_free(std::size_t i) const {
        return i < reading_.size() && reading_.is_free(i) && !reading_.sights[i].in_data_table;
    }

    /// A signature, or in a paper that lacks part of it, whatever else its ending has.
    static bool is_of_ending(const Line& line) {
        const auto ends = [](Role role) {
            return role == Role::sign_name || role == Role::sign_role || role == Role::recipient_file;
        };
        return ends(line.role) || std::any_of(line.also.begin(), line.also.end(),
                                              [&](const Aside& aside) { return ends(aside.role); });
    }

    /// Only behind the ending of the paper itself.
    std::size_t find_mark() const {
        bool ended = false;
        for (std::size_t i = reading_.body_first; i < reading_.size(); ++i) {
            const auto& sight = reading_.sights[i];
            if (sight.decided)
                ended = ended || is_of_ending(reading_.plan.lines[i]);
            else if (ended && is_free(i) && sight.clean.size() <= longest_line &&
                     (is_copy_mark(sight.clean, sight.head)))
                return i;
        }
        return Reading::npos;
    }

    bool is_of_heading(std::size_t i) const {
        if (!is_free(i))
            return false;
        const auto& sight = reading_.sights[i];
        return is_copy_word(sight.head) || sight.capitals || letterhead_role(sight.clean) ||
               letterhead_role(letterhead_columns(sight.clean).left);
    }

    std::size_t first_line(std::size_t mark) const {
        auto first = mark;
        for (int count = 0; count < most_lines; ++count) {
            const auto before = reading_.previous_filled(first);
            if (!before || !is_of_heading(*before))
                break;
            first = *before;
        }
        return first;
    }

    Reading& reading_;
};

} // namespace

void read_copy(Reading& reading) {
    Copy(reading).read();
}

} // namespace kehoach::plan
