// SPDX-License-Identifier: MPL-2.0
#include "plan/reading.hpp"

#include "plan/wording.hpp"
#include "text/pattern.hpp"
#include "text/utf.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

/// A marker is short and in brackets at the end: (b/c), (để báo cáo).
void split_marker(std::string_view& name, std::string& marker) {
    constexpr std::size_t longest_marker = 40;
    if (!name.ends_with(")"))
        return;
    const auto open = name.rfind('(');
    if (open == std::string_view::npos || open == 0 || name.size() - open > longest_marker)
        return;
    marker = text::trim(name.substr(open + 1, name.size() - open - 2));
    name = text::trim(name.substr(0, open));
}

/// One recipient; `name` is a view into the line's text.
RecipientFact recipient_of(const Reading& reading, std::size_t line, std::string_view name, bool filing) {
    RecipientFact fact;
    fact.filing = filing;
    if (!name.empty() && std::string_view(";,.").find(name.back()) != std::string_view::npos) {
        fact.separator = name.back();
        name = text::trim(name.substr(0, name.size() - 1));
    }
    fact.at.line = line;
    fact.at.written = name;
    fact.at.start = static_cast<std::size_t>(name.data() - reading.plan.lines[line].text.text.data());
    fact.at.end = fact.at.start + name.size();
    if (!fact.filing)
        split_marker(name, fact.marker);
    fact.at.value = name;
    return fact;
}

/// "- Bộ Nội vụ (b/c); - Bộ Y tế;": each behind a dash of its own.
std::vector<std::string_view> listed_in(std::string_view names) {
    static const text::Pattern dash(R"re([;,]()\s*[-–−]\s+(?=\p{Lu}))re");
    std::vector<std::string_view> found;
    std::size_t from = 0;
    while (const auto match = dash.find(names, from)) {
        found.push_back(text::trim(names.substr(from, (*match)[1].end - from)));
        from = (*match)[0].end;
    }
    found.push_back(text::trim(names.substr(from)));
    return found;
}

class Recipients {
public:
    explicit Recipients(Reading& reading) : reading_(reading), known_(reading.plan.recipients) {}

    void take(std::size_t line) {
        const auto& of_line = reading_.plan.lines[line];
        const auto own = reading_.own(line);
        if (of_line.role == Role::recipient || of_line.role == Role::recipient_file)
            take(line, own.substr(of_line.label ? std::min(of_line.label->length, own.size()) : 0));
        if (of_line.role == Role::continuation && is_marker_alone(line))
            mark_those_before(line);
        else if (of_line.role == Role::continuation && follows_known(line))
            carry_on(recipient_of(reading_, line, own, false));
        // The first of the list may stand behind its title: Nơi nhận: - Như trên;
        for (const auto& aside : of_line.also)
            if (aside.role == Role::recipient)
                take(line,
                     without_dash(
                         std::string_view(of_line.text.text).substr(aside.start, aside.end - aside.start)));
    }

private:
    static std::string_view without_dash(std::string_view name) {
        const auto start = name.find_first_not_of("- ");
        return start == std::string_view::npos ? std::string_view() : name.substr(start);
    }

    void take(std::size_t line, std::string_view list) {
        const auto names = listed_in(list);
        dashed_ = dashed_ || reading_.plan.lines[line].label.has_value();
        for (std::size_t n = 0; n < names.size(); ++n) {
            const bool filing = names.size() == 1 ? reading_.plan.lines[line].role == Role::recipient_file
                                                  : is_filing(text::fold(names[n]));
            auto fact = recipient_of(reading_, line, names[n], filing);
            if (n == 0 && runs_over(line))
                carry_on(fact);
            else if (!fact.at.value.empty())
                known_.push_back(std::move(fact));
            last_line_ = line;
        }
    }

    /// The rest of a recipient that did not fit on its line, or that was parted from it in its cell.
    bool runs_over(std::size_t line) const {
        const auto& of_line = reading_.plan.lines[line];
        if (of_line.label || !follows_known(line) || !known_.back().separator.empty() ||
            reading_.sights[line].after_gap)
            return false;
        const bool small = !text::starts_capital(reading_.sights[line].clean);
        return small || (!reading_.document.paragraphs[of_line.paragraph].cell &&
                         (dashed_ || fills_column(last_line_)));
    }

    /// A line as wide as the narrow column of recipients.
    bool fills_column(std::size_t line) const {
        constexpr std::size_t narrowest = 24; // letters
        return text::count_code_points(reading_.own(line)) >= narrowest;
    }

    bool follows_known(std::size_t line) const {
        return !known_.empty() && reading_.sights[line].before == last_line_;
    }

    /// "(để báo cáo)," on a line of its own, under the recipients it belongs to.
    bool is_marker_alone(std::size_t line) const {
        return follows_known(line) && reading_.sights[line].clean.front() == '(';
    }

    void mark_those_before(std::size_t line) {
        const auto own = reading_.own(line);
        const auto close = own.rfind(')');
        const std::string marker(text::trim(own.substr(1, std::max<std::size_t>(close, 1) - 1)));
        for (auto known = known_.rbegin(); known != known_.rend() && known->marker.empty(); ++known)
            known->marker = marker;
        if (known_.back().separator.empty() && close + 1 < own.size())
            known_.back().separator = own.substr(close + 1);
    }

    void carry_on(const RecipientFact& fact) {
        auto& last = known_.back();
        // The separator was a comma within the name.
        if (last.separator == ",")
            last.at.value += last.separator;
        last.at.value += " " + fact.at.value;
        last.at.written += " " + fact.at.written;
        last.separator = fact.separator;
        last_line_ = fact.at.line;
        last.marker = fact.marker;
    }

    Reading& reading_;
    std::vector<RecipientFact>& known_;
    bool dashed_ = false;                   ///< the list marks where a recipient begins
    std::size_t last_line_ = Reading::npos; ///< of the last one known, where it runs over several
};

} // namespace

void read_recipients(Reading& reading) {
    Recipients recipients(reading);
    for (std::size_t i = 0; i < reading.size(); ++i) {
        if (!reading.sights[i].empty)
            recipients.take(i);
    }
}

} // namespace kehoach::plan
