// SPDX-License-Identifier: MPL-2.0
#include "plan/reading.hpp"

#include "plan/wording.hpp"
#include "text/words.hpp"

namespace kehoach::plan {

namespace {

Fact fact_at(const Reading& reading, std::size_t line) {
    const auto& sight = reading.sights[line];
    Fact fact;
    fact.value = fact.written = sight.clean;
    fact.line = line;
    fact.start = sight.clean_start;
    fact.end = sight.clean_start + sight.clean.size();
    return fact;
}

void read_number(Reading& reading, std::size_t line) {
    auto& components = reading.plan.components;
    const auto& sight = reading.sights[line];
    if (components.number)
        return;
    auto number = grammar::parse_number_line(sight.clean);
    if (!number) {
        number = grammar::parse_number_line(left_column(sight.clean));
    }
    if (!number)
        return;
    NumberFact fact{fact_at(reading, line), *number};
    fact.at.start = sight.clean_start + number->start;
    fact.at.end = sight.clean_start + number->end;
    fact.at.written = number->written;
    fact.at.value = number->full();
    components.number = std::move(fact);
}

void read_place_date(Reading& reading, std::size_t line) {
    auto& components = reading.plan.components;
    const auto& sight = reading.sights[line];
    if (components.date)
        return;
    constexpr std::string_view day = "ngày";
    const auto at = sight.clean.find(day);
    auto place = at == std::string_view::npos ? std::string_view{} : text::trim(sight.clean.substr(0, at));
    for (const std::string_view gap : {"\t", "     "})
        if (const auto column = place.rfind(gap); column != std::string_view::npos)
            place = text::trim(place.substr(column + gap.size()));
    if (place.ends_with(","))
        place = text::trim(place.substr(0, place.size() - 1));
    if (!place.empty()) {
        Fact fact = fact_at(reading, line);
        fact.start = sight.clean_start + static_cast<std::size_t>(place.data() - sight.clean.data());
        fact.end = fact.start + place.size();
        fact.value = fact.written = place;
        components.place = std::move(fact);
    }
    if (const auto date = grammar::find_date(sight.clean)) {
        DateFact fact{fact_at(reading, line), *date};
        for (auto* offset :
             {&fact.date.start, &fact.date.end, &fact.date.day_at, &fact.date.month_at, &fact.date.year_at})
            *offset += sight.clean_start;
        fact.at.start = fact.date.start;
        fact.at.end = fact.date.end;
        fact.at.written = sight.clean.substr(date->start, date->end - date->start);
        fact.at.value = grammar::iso(date->date);
        components.date = std::move(fact);
    }
}

void read_subject_line(Reading& reading, std::size_t line) {
    auto& subject = reading.plan.components.subject;
    const auto fact = fact_at(reading, line);
    if (!subject)
        subject = fact;
    else
        subject->value += " " + fact.value;
}

class Signers {
public:
    explicit Signers(Reading& reading) : reading_(reading) {}

    void take(std::size_t line, Role role) {
        const auto& part = reading_.plan.lines[line].part;
        auto& signers = reading_.plan.components.signers;
        const bool opens = signers.empty() || part != part_ || (named_ && role != Role::sign_name);
        if (opens) {
            signers.emplace_back();
            named_ = false;
        }
        part_ = part;
        auto& signer = signers.back();
        if (role == Role::sign_name) {
            signer.names.push_back(fact_at(reading_, line));
            named_ = true;
        } else if (role == Role::sign_authority && !signer.authority) {
            signer.authority = fact_at(reading_, line);
        } else {
            signer.posts.push_back(fact_at(reading_, line));
        }
    }

private:
    Reading& reading_;
    std::string part_;
    bool named_ = false;
};

} // namespace

void read_components(Reading& reading) {
    Signers signers(reading);
    auto& components = reading.plan.components;
    for (std::size_t i = 0; i < reading.size(); ++i) {
        if (reading.sights[i].empty)
            continue;
        switch (const auto role = reading.plan.lines[i].role) {
        case Role::number:
            read_number(reading, i);
            if (is_place_date(text::fold(reading.sights[i].clean)))
                read_place_date(reading, i);
            break;
        case Role::place_date:
            read_place_date(reading, i);
            break;
        case Role::subject:
            read_subject_line(reading, i);
            break;
        case Role::issuer:
            components.issuer.push_back(fact_at(reading, i));
            break;
        case Role::issuer_parent:
            components.issuer_parent.push_back(fact_at(reading, i));
            break;
        case Role::sign_authority:
        case Role::sign_role:
        case Role::sign_name:
            signers.take(i, role);
            break;
        default:
            break;
        }
    }
    auto& plan = reading.plan;
    if (plan.doc_type.empty() && components.subject &&
        is_letter_subject(text::fold(components.subject->value)))
        plan.doc_type = "công văn";
    plan.is_plan = plan.doc_type == "kế hoạch";
}

} // namespace kehoach::plan
