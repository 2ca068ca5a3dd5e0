// SPDX-License-Identifier: MPL-2.0
#include "plan/reading.hpp"

#include "plan/wording.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <string>

namespace kehoach::plan {

namespace {

/// `part` is a view into the line: the whole of it, or one of its columns.
Fact fact_at(const Reading& reading, std::size_t line, std::string_view part) {
    Fact fact;
    fact.value = fact.written = part;
    fact.line = line;
    fact.start = static_cast<std::size_t>(part.data() - reading.plan.lines[line].text.text.data());
    fact.end = fact.start + part.size();
    return fact;
}

void read_number(Reading& reading, std::size_t line, std::string_view part) {
    auto& components = reading.plan.components;
    const auto number = components.number ? std::nullopt : grammar::parse_number_line(part);
    if (!number)
        return;
    NumberFact fact{fact_at(reading, line, part), *number};
    fact.at.end = fact.at.start + number->end;
    fact.at.start += number->start;
    fact.at.written = number->written;
    fact.at.value = number->full();
    components.number = std::move(fact);
}

void read_place_date(Reading& reading, std::size_t line, std::string_view part) {
    auto& components = reading.plan.components;
    if (components.date)
        return;
    constexpr std::string_view day = "ngày";
    const auto at = part.find(day);
    auto place = at == std::string_view::npos ? std::string_view{} : text::trim(part.substr(0, at));
    if (place.ends_with(","))
        place = text::trim(place.substr(0, place.size() - 1));
    if (!place.empty() && !components.place)
        components.place = fact_at(reading, line, place);
    // "Lam Giang, ngày" / "13 tháng 7 năm 2023": a narrow cell broke it.
    const bool begins_with_day = !part.empty() && part.front() >= '0' && part.front() <= '9';
    const std::string prefix = begins_with_day && components.place ? "ngày " : "";
    const auto read = grammar::find_date(prefix + std::string(part));
    if (auto date = read) {
        for (auto* offset : {&date->start, &date->end, &date->day_at, &date->month_at, &date->year_at})
            *offset -= std::min(*offset, prefix.size());
        DateFact fact{fact_at(reading, line, part.substr(date->start, date->end - date->start)), *date};
        const auto before = fact.at.start - date->start;
        for (auto* offset :
             {&fact.date.start, &fact.date.end, &fact.date.day_at, &fact.date.month_at, &fact.date.year_at})
            *offset += before;
        fact.at.value = grammar::iso(date->date);
        components.date = std::move(fact);
    }
}

void read_subject_line(Reading& reading, std::size_t line, std::string_view part) {
    auto& subject = reading.plan.components.subject;
    const auto fact = fact_at(reading, line, part);
    if (!subject)
        subject = fact;
    else
        subject->value += " " + fact.value;
}

class Signers {
public:
    explicit Signers(Reading& reading) : reading_(reading) {}

    void take(std::size_t line, Role role, std::string_view text) {
        const auto& part = reading_.plan.lines[line].part;
        auto& signers = reading_.plan.components.signers;
        const bool opens = !current_ || part != part_ || (named_ && role != Role::sign_name);
        if (opens) {
            current_ = signers.size();
            signers.emplace_back();
            named_ = false;
        }
        part_ = part;
        auto& signer = signers[*current_];
        if (role == Role::sign_name) {
            signer.names.push_back(fact_at(reading_, line, text));
            named_ = true;
        } else if (role == Role::sign_authority && !signer.authority) {
            signer.authority = fact_at(reading_, line, text);
        } else {
            signer.posts.push_back(fact_at(reading_, line, text));
        }
    }

private:
    Reading& reading_;
    std::optional<std::size_t> current_; ///< in Components::signers
    std::string part_;
    bool named_ = false;
};

/// What the letterhead says is asked of the paper itself, not of a copy's heading or a form attached.
void read_heading(Reading& reading, std::size_t line, Role role, std::string_view part) {
    auto& components = reading.plan.components;
    switch (role) {
    case Role::number:
        return read_number(reading, line, part);
    case Role::place_date:
        return read_place_date(reading, line, part);
    case Role::subject:
        return read_subject_line(reading, line, part);
    case Role::issuer:
        components.issuer.push_back(fact_at(reading, line, part));
        return;
    case Role::issuer_parent:
        components.issuer_parent.push_back(fact_at(reading, line, part));
        return;
    default:
        return;
    }
}

/// Any line of the signer's: all stand together.
std::size_t line_of(const Signer& signer) {
    if (signer.authority)
        return signer.authority->line;
    return signer.posts.empty() ? signer.names.front().line : signer.posts.front().line;
}

/// Who made and checked a table of costs sign under it: the text goes on, and the paper is signed further
/// down.
void drop_signers_of_tables(Plan& plan) {
    auto& signers = plan.components.signers;
    std::size_t last = 0; // whoever signs the main text signs last
    for (const auto& signer : signers)
        if (plan.lines[line_of(signer)].part == "main")
            last = std::max(last, line_of(signer));
    const auto is_of_table = [&](const Signer& signer) {
        const auto first = line_of(signer);
        return !signer.authority && first < last && plan.lines[first].part == "main" &&
               std::any_of(plan.lines.begin() + static_cast<std::ptrdiff_t>(first),
                           plan.lines.begin() + static_cast<std::ptrdiff_t>(last),
                           [](const Line& line) { return line.part == "main" && line.level > 0; });
    };
    std::erase_if(signers, is_of_table);
}

/// A letter that lacks its subject too: it is addressed, and its number names no other type (12-CV/TU,
/// 15/UBND-NC).
bool is_letter_by_number(const Reading& reading) {
    const auto& number = reading.plan.components.number;
    const auto& lines = reading.plan.lines;
    if (!number)
        return false;
    const auto& type = number->number.type;
    const bool state_letter = type.empty() && number->number.syntax == grammar::Syntax::state;
    return (type == "CV" || state_letter) && std::any_of(lines.begin(), lines.end(), [](const Line& line) {
               return line.role == Role::addressee && line.part == "main";
           });
}

} // namespace

void read_components(Reading& reading) {
    Signers signers(reading), beside(reading); // of a joint paper: the second signs in the right column
    const auto read = [&](std::size_t i, Role role, std::string_view text) {
        const auto& line = reading.plan.lines[i];
        const auto& part = line.part;
        const bool second = is_signature(line.role) && text.data() != reading.own(i).data();
        if (is_signature(role) && part != "copy")
            (second ? beside : signers).take(i, role, text);
        else if (part == "main")
            read_heading(reading, i, role, text);
    };
    for (std::size_t i = 0; i < reading.size(); ++i) {
        if (reading.sights[i].empty)
            continue;
        const auto& line = reading.plan.lines[i];
        read(i, line.role, reading.own(i));
        for (const auto& aside : line.also)
            read(i, aside.role,
                 std::string_view(line.text.text).substr(aside.start, aside.end - aside.start));
    }
    auto& plan = reading.plan;
    drop_signers_of_tables(plan);
    const auto& subject = plan.components.subject;
    const bool by_subject = subject && is_letter_subject(text::fold(subject->value));
    if (plan.doc_type.empty() && (by_subject || (!subject && is_letter_by_number(reading))))
        plan.doc_type = "công văn";
    if (plan.doc_type.empty() && reading.bare_subject != Reading::npos)
        plan.doc_type = "kế hoạch";
    plan.is_plan = plan.doc_type == "kế hoạch";
}

} // namespace kehoach::plan
