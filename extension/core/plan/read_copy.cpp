// SPDX-License-Identifier: MPL-2.0
#include "plan/reading.hpp"

#include "grammar/document_number.hpp"
#include "plan/columns.hpp"
#include "plan/wording.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace kehoach::plan {

namespace {

using namespace std::string_view_literals;

/// Filled lines of the heading of a copy above and below the line that gives it away.
constexpr int most_lines = 8;
constexpr std::size_t longest_line = 160;

bool is_copy_number(std::string_view part) {
    static constexpr std::array types{"BS"sv, "SY"sv, "SL"sv, "TrS"sv, "BSY"sv, "SYBC"sv};
    const auto number = grammar::parse_number_line(part);
    return number && std::find(types.begin(), types.end(), number->type) != types.end();
}

bool is_copy_word(std::string_view head) {
    return head == "sao y" || head == "sao lục" || head == "trích sao" || head == "sao y bản chính" ||
           head == "bản sao";
}

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

    /// Only behind the signature of the paper itself.
    std::size_t find_mark() const {
        bool signed_ = false;
        for (std::size_t i = reading_.body_first; i < reading_.size(); ++i) {
            const auto& sight = reading_.sights[i];
            if (sight.decided)
                signed_ = signed_ || reading_.plan.lines[i].role == Role::sign_name;
            else if (signed_ && is_free(i) && sight.clean.size() <= longest_line &&
                     (is_copy_word(sight.head) || is_copy_number(letterhead_columns(sight.clean).left)))
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
