// SPDX-License-Identifier: MPL-2.0
#include "plan/reading.hpp"

#include "grammar/document_number.hpp"
#include "plan/columns.hpp"
#include "plan/wording.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <utility>

namespace kehoach::plan {

namespace {

/// How many filled lines may stand above the name of the type.
constexpr std::size_t farthest_title = 40;
constexpr std::size_t longest_line = 160;

/// Above the issuer, or on the right as a title, in papers of the Youth Union.
constexpr std::string_view union_title = "đoàn tncs hồ chí minh";

using TitleTest = bool (*)(const Sight&);

bool is_exact_title(const Sight& sight) {
    return document_type(sight.clean).has_value();
}
bool begins_with_title(const Sight& sight) {
    return document_type_at_start(sight.clean).has_value();
}
/// In small letters only where it stands alone as a title does.
bool is_small_title(const Sight& sight) {
    return document_type(text::upper(sight.head)).has_value() &&
           (sight.centred || sight.bold || sight.after_gap);
}

/// What the user said to be so, where it can be of the paper itself.
std::size_t told_at_head(const Reading& reading, Role role) {
    std::size_t filled = 0;
    for (auto i = reading.next_filled(0);
         i < reading.size() && filled < farthest_title && !reading.told.empty();
         i = reading.next_filled(i + 1), ++filled)
        if (reading.is_told(i, role))
            return i;
    return Reading::npos;
}

std::size_t find_title(const Reading& reading, TitleTest test) {
    std::size_t filled = 0;
    for (auto i = reading.next_filled(0); i < reading.size() && filled < farthest_title;
         i = reading.next_filled(i + 1), ++filled) {
        const auto& sight = reading.sights[i];
        const auto& label = reading.plan.lines[i].label;
        const bool heading = label && label->marker <= grammar::Marker::arabic && sight.table < 0;
        if (is_attached_to(sight.head) || is_recipients_title(sight.head) || is_addressee(sight.head) ||
            heading)
            break;
        if (test(sight) && !sight.told)
            return i;
    }
    return Reading::npos;
}

/// Where a document without the name of its type begins to speak.
std::size_t first_of_body(const Reading& reading) {
    for (auto i = reading.next_filled(0); i < reading.size(); i = reading.next_filled(i + 1)) {
        const auto& sight = reading.sights[i];
        const bool outline = reading.plan.lines[i].label && sight.table < 0;
        // What is sent without its plan has a label and a line of ties, and no letterhead.
        const bool attachment = is_attached_to(sight.head) || begins_attachment(sight.clean, sight.head);
        if (outline || attachment || is_legal_basis(sight.head) || is_addressee(sight.head) ||
            sight.clean.size() > longest_line || is_recipients_title(sight.head) || sight.tabs >= 2)
            return i;
    }
    return reading.size();
}

/// "Số 15-KH/ĐU": the number says that it is a plan.
bool is_number_of_plan(std::string_view clean) {
    const auto number = grammar::parse_number_line(letterhead_columns(clean).left);
    return number && number->type == "KH";
}

/// A title in small letters that is no sentence: bold and centred, where the look is known.
bool may_be_subject(const Reading& reading, std::size_t i) {
    constexpr std::string_view ends = ".:;,";
    const auto& sight = reading.sights[i];
    return !sight.capitals && !sight.told && !reading.plan.lines[i].label && sight.table < 0 &&
           text::starts_capital(sight.clean) && ends.find(sight.clean.back()) == std::string_view::npos &&
           (sight.look_known ? sight.bold && sight.centred : !opens_preamble(sight.head)) &&
           !letterhead_role(sight.clean) && !letterhead_role(letterhead_columns(sight.clean).left);
}

/// The summary of a plan that lacks the name of its type: straight under the letterhead with its number.
std::size_t find_subject_without_title(const Reading& reading, std::size_t end) {
    bool numbered = false;
    for (auto i = reading.next_filled(0); i < end; i = reading.next_filled(i + 1)) {
        if (numbered && may_be_subject(reading, i))
            return i;
        numbered = numbered || is_number_of_plan(reading.sights[i].clean);
    }
    return Reading::npos;
}

using Group = std::vector<std::size_t>; ///< lines of one name

/// Lines above the title: fixed words say what most are; the rest are names or strays.
class Letterhead {
public:
    explicit Letterhead(Reading& reading) : reading_(reading) {}

    void read(std::size_t first, std::size_t end, bool titled) {
        for (auto i = reading_.next_filled(first); i < end; i = reading_.next_filled(i + 1))
            if (!sight(i).decided)
                see(i);
        if (fixed_ || titled)
            decide_issuers();
        for (const auto line : strays_)
            if (titled || fixed_)
                reading_.decide(line, Role::noise, 0.5);
    }

private:
    const Sight& sight(std::size_t i) const { return reading_.sights[i]; }

    void see(std::size_t i) {
        const auto clean = sight(i).clean;
        const auto [left, right] = letterhead_columns(clean);
        const auto whole = letterhead_role(clean);
        // A blank in a number or a date may look like the gap between two columns.
        const bool blank_field = whole == Role::number || (whole == Role::place_date && !right_role(right));
        if (right.empty() || blank_field) {
            see_part(i, clean, whole);
            return;
        }
        see_part(i, left, letterhead_role(left));
        if (const auto role = right_role(right)) {
            reading_.decide_aside(i, right, *role);
            subject_ = *role == Role::subject;
        }
    }

    std::optional<Role> right_role(std::string_view right) const {
        if (right.empty())
            return std::nullopt;
        if (const auto role = letterhead_role(right))
            return role;
        return text::is_capitals(right) ? std::optional(Role::issuer) : std::nullopt;
    }

    void see_part(std::size_t i, std::string_view part, std::optional<Role> role) {
        if (!role && dated_ && goes_on_date(part))
            role = Role::place_date;
        if (role) {
            reading_.decide(i, *role);
            fixed_ = fixed_ || *role != Role::subject;
            subject_ = *role == Role::subject;
            dated_ = *role == Role::place_date && !is_whole_date(text::fold(part));
        } else if (text::is_capitals(part) && part.size() <= longest_line) {
            names_.push_back(i);
        } else if (subject_ && !text::starts_capital(part)) {
            reading_.decide(i, Role::subject, 0.9);
        } else {
            strays_.push_back(i);
        }
    }

    /// The rest of a date that a narrow cell broke: "13 tháng 7 năm 2023", "2026".
    static bool goes_on_date(std::string_view part) {
        constexpr std::size_t longest = 40;
        const auto head = text::fold(part);
        return part.size() <= longest && (head.starts_with("tháng") || head.starts_with("năm") ||
                                          (head.front() >= '0' && head.front() <= '9'));
    }

    std::string_view own_part(std::size_t i) const { return reading_.own(i); }

    /// Does this line carry on the name of the line before it?
    bool goes_on(std::size_t before, std::size_t line) const {
        const auto& last = sight(before);
        const auto& here = sight(line);
        if (last.table != here.table || !follows(before, line))
            return false;
        if (last.look_known && here.look_known && last.bold != here.bold)
            return false;
        const auto head = text::fold(own_part(line));
        if (head == union_title || text::fold(own_part(before)) == union_title)
            return false;
        if (needs_place(text::fold(own_part(before))))
            return begins_place(head) || !begins_body_name(head);
        return !begins_body_name(head);
    }

    /// Nothing between but the right column, read by turns.
    bool follows(std::size_t before, std::size_t line) const {
        auto last = reading_.previous_filled(line);
        while (last && *last > before && is_right(reading_.plan.lines[*last].role) &&
               reading_.sights[*last].decided)
            last = reading_.previous_filled(*last);
        return last == before;
    }

    static bool is_right(Role role) {
        return role == Role::national_title || role == Role::motto || role == Role::party_title ||
               role == Role::place_date || role == Role::noise;
    }

    void decide_issuers() {
        std::vector<Group> groups;
        for (const auto line : names_) {
            if (!groups.empty() && goes_on(groups.back().back(), line))
                groups.back().push_back(line);
            else
                groups.push_back({line});
        }
        if (groups.size() > 1 && text::fold(own_part(groups.back().front())) == union_title) {
            reading_.decide(groups.back().front(), Role::party_title, 0.7);
            groups.pop_back();
        }
        for (std::size_t g = 0; g < groups.size(); ++g) {
            const bool last = g + 1 == groups.size();
            for (const auto line : groups[g])
                reading_.decide(line, last ? Role::issuer : Role::issuer_parent,
                                groups.size() > 2 ? 0.7 : 0.95);
        }
    }

    Reading& reading_;
    std::vector<std::size_t> names_, strays_;
    bool fixed_ = false, subject_ = false, dated_ = false;
};

} // namespace

void read_inner_letterhead(Reading& reading, std::size_t first, std::size_t end) {
    Letterhead(reading).read(first, end, true);
}

void read_letterhead(Reading& reading) {
    reading.doc_type = told_at_head(reading, Role::doc_type);
    for (const TitleTest test : {is_exact_title, begins_with_title, is_small_title})
        if (reading.doc_type == Reading::npos)
            reading.doc_type = find_title(reading, test);
    const bool titled = reading.doc_type != Reading::npos;
    auto end = titled ? reading.doc_type : first_of_body(reading);
    if (!titled)
        reading.bare_subject = told_at_head(reading, Role::subject);
    if (!titled && reading.bare_subject == Reading::npos)
        reading.bare_subject = find_subject_without_title(reading, end);
    if (reading.bare_subject != Reading::npos)
        end = reading.bare_subject;
    Letterhead(reading).read(0, end, titled);
    reading.body_first = end;
    if (!titled)
        return;
    const auto clean = text::upper(reading.sights[end].clean);
    const auto type = document_type(clean);
    reading.plan.doc_type = type ? *type : document_type_at_start(clean).value_or("");
    reading.decide(end, Role::doc_type, type ? 1 : 0.8);
    reading.body_first = end + 1;
}

} // namespace kehoach::plan
