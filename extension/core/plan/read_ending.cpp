// SPDX-License-Identifier: MPL-2.0
#include "plan/reading.hpp"

#include "plan/wording.hpp"
#include "text/words.hpp"

namespace kehoach::plan {

namespace {

/// How many filled lines may stand between a post and the name under it.
constexpr int farthest_name = 4;
/// Bytes of the longest line of a signature block or of the list of recipients.
constexpr std::size_t longest_line = 200;

using grammar::Marker;

/// PL.(300): who drafted it and how many copies, under the filing line.
bool is_drafter_code(std::string_view clean) {
    const auto open = clean.find('(');
    const auto close = clean.find_last_not_of('.');
    if (open == std::string_view::npos || open == 0 || close < open + 2 || clean[close] != ')')
        return false;
    constexpr std::size_t longest = 12;
    const auto copies = clean.substr(open + 1, close - open - 1);
    return open <= longest && text::upper(clean.substr(0, open)) == clean.substr(0, open) &&
           copies.find_first_not_of("0123456789") == std::string_view::npos;
}

class Ending {
public:
    explicit Ending(Reading& reading) : reading_(reading) {}

    void read() {
        for (auto i = reading_.next_filled(reading_.body_first); i < reading_.size();
             i = reading_.next_filled(i + 1)) {
            if (reading_.sights[i].decided || reading_.sights[i].in_data_table)
                state_ = State::outside;
            else
                take(i);
        }
    }

private:
    enum class State { outside, recipients, signature };

    const Sight& sight(std::size_t i) const { return reading_.sights[i]; }

    void take(std::size_t i) {
        if (is_recipients_title(sight(i).head)) {
            reading_.decide(i, Role::recipients_title);
            enter(State::recipients, i);
        } else if (has_authority_mark(sight(i).clean)) {
            reading_.decide(i, Role::sign_authority);
            enter(State::signature, i);
            authority_open_ = true;
        } else if (begins_signature(i)) {
            reading_.decide(i, Role::sign_role);
            enter(State::signature, i);
            authority_open_ = false;
        } else if (state_ == State::recipients) {
            take_recipient(i);
        } else if (state_ == State::signature) {
            take_signature(i);
        }
    }

    void enter(State state, std::size_t i) {
        state_ = state;
        place_ = reading_.document.paragraphs[reading_.plan.lines[i].paragraph].cell;
        last_ = i;
    }

    bool same_cell(std::size_t i) const {
        return reading_.document.paragraphs[reading_.plan.lines[i].paragraph].cell == place_;
    }

    /// A post on its own: inside an ending, or with a name close under it.
    bool begins_signature(std::size_t i) const {
        if (!is_post(sight(i).clean) || reading_.plan.lines[i].label)
            return false;
        if (state_ != State::outside)
            return true;
        auto next = reading_.next_filled(i + 1);
        for (int step = 0; step < farthest_name && next < reading_.size(); ++step) {
            if (is_person(sight(next).clean))
                return true;
            if (!is_post(sight(next).clean) && !is_signed_mark(sight(next).head))
                return false;
            next = reading_.next_filled(next + 1);
        }
        return false;
    }

    void take_recipient(std::size_t i) {
        const auto& label = reading_.plan.lines[i].label;
        const bool listed = label && (label->marker == Marker::dash || label->marker == Marker::plus);
        if (reading_.plan.lines[last_].role == Role::recipient_file && is_drafter_code(sight(i).clean)) {
            reading_.decide(i, Role::drafter_code);
        } else if (place_ && same_cell(i)) {
            decide_recipient(i);
        } else if (listed && !place_) {
            decide_recipient(i);
        } else if (is_person(sight(i).clean)) {
            reading_.decide(i, Role::sign_name, 0.9);
            enter(State::signature, i);
            authority_open_ = false;
        } else if (is_filing(sight(i).head)) {
            reading_.decide(i, Role::recipient_file, 0.9);
            last_ = i;
        } else if (runs_over(i)) {
            reading_.decide(i, reading_.plan.lines[last_].role, 0.8);
        } else {
            state_ = State::outside;
        }
    }

    void decide_recipient(std::size_t i) {
        const auto& label = reading_.plan.lines[i].label;
        const auto name = label ? sight(i).clean.substr(label->length) : sight(i).clean;
        reading_.decide(i, is_filing(text::fold(name)) ? Role::recipient_file : Role::recipient);
        last_ = i;
    }

    /// The rest of a recipient that did not fit on its line.
    bool runs_over(std::size_t i) const {
        const bool listed = reading_.plan.lines[last_].role == Role::recipient ||
                            reading_.plan.lines[last_].role == Role::recipient_file;
        constexpr std::string_view ends = ";,.";
        return listed && !sight(i).after_gap && !reading_.plan.lines[i].label && !sight(i).capitals &&
               ends.find(sight(last_).clean.back()) == std::string_view::npos &&
               sight(i).clean.size() < longest_line;
    }

    void take_signature(std::size_t i) {
        const auto& clean = sight(i).clean;
        if (is_person(clean)) {
            reading_.decide(i, Role::sign_name);
            authority_open_ = false;
        } else if (is_signed_mark(sight(i).head)) {
            reading_.decide(i, Role::noise);
        } else if (is_attachment_start(i)) {
            state_ = State::outside;
        } else if (sight(i).capitals && authority_open_ && !sight(i).after_gap &&
                   clean.size() < longest_line) {
            reading_.decide(i, Role::sign_authority, 0.8);
        } else {
            state_ = State::outside;
        }
    }

    bool is_attachment_start(std::size_t i) const {
        return is_outline_title(sight(i).head) || appendix_label(sight(i).clean) || sight(i).new_page ||
               reading_.plan.lines[i].label;
    }

    Reading& reading_;
    State state_ = State::outside;
    std::optional<document::CellPlace> place_;
    std::size_t last_ = 0;
    bool authority_open_ = false;
};

} // namespace

void mark_data_tables(Reading& reading) {
    const auto& tables = reading.document.tables;
    std::vector<bool> data(tables.size(), true);
    for (std::size_t t = 0; t < tables.size(); ++t)
        data[t] = tables[t].rows * tables[t].columns > 1;
    for (std::size_t i = 0; i < reading.size(); ++i) {
        const auto& sight = reading.sights[i];
        const auto table = static_cast<std::size_t>(sight.table);
        if (sight.table < 0 || table >= data.size() || sight.empty)
            continue;
        if (sight.decided || is_recipients_title(sight.head) || has_authority_mark(sight.clean))
            data[table] = false;
    }
    for (std::size_t i = 0; i < reading.size(); ++i) {
        auto& sight = reading.sights[i];
        const auto table = static_cast<std::size_t>(sight.table);
        if (sight.table >= 0)
            sight.in_data_table = table < data.size() && data[table];
        else if (i >= reading.body_first && sight.tabs >= 2 && !is_recipients_title(sight.head))
            sight.in_data_table = (i > 0 && reading.sights[i - 1].tabs == sight.tabs) ||
                                  (i + 1 < reading.size() && reading.sights[i + 1].tabs == sight.tabs);
    }
}

void read_ending(Reading& reading) {
    Ending(reading).read();
}

} // namespace kehoach::plan
