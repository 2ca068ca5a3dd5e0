// SPDX-License-Identifier: MPL-2.0
// Faults of what is cited and of what is said in short.
#include "fault.hpp"

#include "plan/recognise.hpp"

#include <array>
#include <functional>

namespace kehoach::test {

using plan::Role;

namespace {

using Found = std::optional<Planted>;

/// A paragraph more in the main text, behind the first one that is no heading. The last one bears an end
/// mark.
Found with_sentence(const Specimen& specimen, const std::string& text) {
    Hand hand(specimen);
    const auto end = hand.first(Role::recipients_title).value_or(0);
    for (const auto role : {Role::bullet, Role::paragraph})
        for (const auto i : hand.of(role))
            if (i + 1 < end && hand.role(i + 1) != Role::table_header)
                return hand.done(hand.insert_behind(i, (hand.text(i).starts_with("- ") ? "- " : "") + text));
    return std::nullopt;
}

/// Papers cited as each family writes them; another one for another document.
struct Cited {
    std::string type, value, code, day, issuer, about;
    bool party = true;

    std::string number() const { return type + " số " + value + code; }
    std::string dated(const std::string& on) const { return number() + (party ? ", ngày " : " ngày ") + on; }
    std::string full() const { return dated(day) + " của " + issuer + " về " + about; }
};

const Cited& cited(const Specimen& specimen) {
    static const std::array<Cited, 3> of_party{{
        {"Chỉ thị", "44", "-CT/TW", "12/3/2017", "Ban Bí thư", "chăm sóc vườn ươm ở cơ sở"},
        {"Kết luận", "63", "-KL/TW", "05/9/2016", "Bộ Chính trị", "giữ gìn nguồn nước đầu làng"},
        {"Nghị quyết", "27", "-NQ/TW", "21/4/2015", "Ban Chấp hành Trung ương", "nuôi cá lồng trên hồ"},
    }};
    static const std::array<Cited, 3> of_state{{
        {"Quyết định", "444", "/QĐ-TTg", "12/3/2017", "Thủ tướng Chính phủ", "chăm sóc vườn ươm ở cơ sở",
         false},
        {"Chỉ thị", "63", "/CT-TTg", "05/9/2016", "Thủ tướng Chính phủ", "giữ gìn nguồn nước đầu làng",
         false},
        {"Nghị quyết", "27", "/NQ-CP", "21/4/2015", "Chính phủ", "nuôi cá lồng trên hồ", false},
    }};
    const auto one = std::hash<std::string>()(specimen.name) % of_party.size();
    return specimen.party() ? of_party[one] : of_state[one];
}

/// Named in full, and again as `again` says it.
Plant naming_again(std::function<std::string(const Cited&)> again) {
    return [again = std::move(again)](const Specimen& specimen) {
        const auto& paper = cited(specimen);
        return with_sentence(specimen,
                             "Thực hiện " + paper.full() + "; các đơn vị ghi sổ theo " + again(paper) + ".");
    };
}

std::string another_day(const Cited& paper) {
    return paper.dated("2" + std::string(paper.day.starts_with("21") ? "2" : "1") + paper.day.substr(2));
}

std::string with_signs_of_the_other_family(const Cited& paper) {
    auto code = paper.code;
    const auto sign = code.find_last_of("-/");
    std::swap(code.front(), code[sign]);
    return paper.type + " số " + paper.value + code;
}

std::string of_another_type(const Cited& paper) {
    auto other = paper;
    other.type = "Thông báo";
    other.code.replace(1, paper.code.find_last_of("-/") - 1, "TB");
    return other.dated(other.day);
}

std::string of_another_body(const Cited& paper) {
    return paper.dated(paper.day) + " của " +
           (paper.issuer == "Thủ tướng Chính phủ" ? "Quốc hội"
            : paper.issuer == "Chính phủ"         ? "Thủ tướng Chính phủ"
            : paper.issuer == "Bộ Chính trị"      ? "Ban Bí thư"
                                                  : "Bộ Chính trị");
}

std::string with_the_word_of_another_type(const Cited& paper) {
    return "Công điện số " + paper.value + paper.code;
}

/// The base of the plan, named again with another day.
Found base_with_another_day(const Specimen& specimen) {
    const auto plan = plan::recognise(specimen.sheet.document);
    for (const auto& fact : plan.citations) {
        const auto& paper = fact.citation;
        const auto role = plan.lines[fact.line].role;
        if ((role != Role::preamble && role != Role::legal_basis) || !paper.date ||
            !paper.date->date.complete() || paper.issuer.empty() || paper.type_name.empty() ||
            paper.date->in_words)
            continue;
        auto day = paper.date->date;
        day.day = day.day > 1 ? day.day - 1 : day.day + 1;
        return with_sentence(specimen, "Các đơn vị ghi sổ theo " + paper.type_name + " số " +
                                           paper.number.full() + (specimen.party() ? ", ngày " : " ngày ") +
                                           grammar::short_date(day) + " của " + paper.issuer + ".");
    }
    return std::nullopt;
}

/// Its own number and day, where both are filled in and it is a plan.
struct Own {
    std::string number;
    grammar::Date day;
};
std::optional<Own> own(const Specimen& specimen) {
    const auto parts = plan::recognise(specimen.sheet.document).components;
    if (!specimen.complete || !parts.number || !parts.date || parts.number->number.type != "KH")
        return std::nullopt;
    return Own{parts.number->number.full(), parts.date->date.date};
}

Found own_day_differs(const Specimen& specimen) {
    const auto self = own(specimen);
    if (!self)
        return std::nullopt;
    auto day = self->day;
    day.day = day.day > 1 ? day.day - 1 : day.day + 1;
    return with_sentence(specimen, "Các đơn vị ghi sổ theo Kế hoạch số " + self->number +
                                       (specimen.party() ? ", ngày " : " ngày ") + grammar::short_date(day) +
                                       ".");
}

Found later_than_the_plan(const Specimen& specimen) {
    const auto self = own(specimen);
    if (!self)
        return std::nullopt;
    auto paper = cited(specimen);
    auto day = self->day;
    ++day.year;
    day.day = 20;
    paper.day = grammar::short_date(day);
    return with_sentence(specimen, "Thực hiện " + paper.full() + ".");
}

Found year_of_another_day(const Specimen& specimen) {
    return with_sentence(specimen, std::string("Thực hiện Nghị định số 44/2017/NĐ-CP") +
                                       (specimen.party() ? "," : "") +
                                       " ngày 12/3/2016 của Chính phủ về chăm sóc vườn ươm ở cơ sở.");
}

Found three_times_in_full(const Specimen& specimen) {
    const auto& paper = cited(specimen);
    const auto told = paper.dated(paper.day) + " của " + paper.issuer;
    return with_sentence(specimen, "Thực hiện " + paper.full() + "; các đơn vị ghi sổ theo " + told +
                                       "; hằng quý xem lại sổ theo " + told + ".");
}

Plant saying(std::string text) {
    return [text = std::move(text)](const Specimen& specimen) { return with_sentence(specimen, text); };
}

} // namespace

std::vector<Fault> citation_faults() {
    // Offices write the day of a cited paper with or without a comma before it; here it has one.
    const std::vector<std::string> comma{"hd05-6.1.4-4"};
    const std::string team = "đội tuần rừng lưu động (ĐTRLĐ)";
    return {
        Fault{"E30_named_again_with_another_day", {"kehoach-6-1"}, naming_again(another_day)}.besides(comma),
        Fault{"E30_base_named_again_with_another_day", {"kehoach-6-1"}, base_with_another_day}.besides(comma),
        Fault{"E30_number_with_other_signs", {"kehoach-6-2"}, naming_again(with_signs_of_the_other_family)}
            .besides(comma),
        Fault{"E30_number_of_another_type", {"kehoach-6-2"}, naming_again(of_another_type)}.besides(comma),
        Fault{"E30_of_another_body", {"kehoach-6-3"}, naming_again(of_another_body)}.besides(comma),
        Fault{"E21_own_number_with_another_day", {"kehoach-6-4"}, own_day_differs}.besides(comma),
        Fault{"E21_cited_later_than_the_plan", {"kehoach-6-5"}, later_than_the_plan}.besides(comma),
        Fault{"E30_year_of_another_day", {"kehoach-6-6"}, year_of_another_day}.besides(comma),
        Fault{"E30_word_of_another_type", {"kehoach-6-7"}, naming_again(with_the_word_of_another_type)}
            .besides(comma),
        Fault{"E29_in_full_again_and_again", {"kehoach-6-8"}, three_times_in_full}.besides(comma),
        Fault{"E33_explained_twice",
              {"kehoach-6-9"},
              saying("Lập " + team + " ở mỗi thôn; mỗi " + team + " họp một lần trong tháng.")},
        Fault{"E33_explained_for_nothing", {"kehoach-6-10"}, saying("Lập " + team + " ở mỗi thôn.")},
        Fault{"E33_explained_in_two_ways",
              {"kehoach-6-11"},
              saying("Lập đội trồng rừng (ĐTR), đo đất trống rừng (ĐTR) ở mỗi thôn; mỗi ĐTR có sổ.")},
        Fault{"E33_used_before_it_is_explained",
              {"hd05-6.1.3-1"},
              saying("Sổ tay được phát cho ĐTRLĐ; mỗi " + team + " có mười người.")},
    };
}

} // namespace kehoach::test
