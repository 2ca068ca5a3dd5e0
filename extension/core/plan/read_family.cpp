// SPDX-License-Identifier: MPL-2.0
// Whose paper it is: of the Party, the State, or a body that has its own rules of form.
#include "plan/reading.hpp"

#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace kehoach::plan {

namespace {

using namespace std::string_view_literals;
using profile::Family;

constexpr std::array party_bodies{"tỉnh ủy"sv, "thành ủy"sv,  "huyện ủy"sv,       "đảng ủy"sv,
                                  "đảng bộ"sv, "chi bộ"sv,    "quận ủy"sv,        "thị ủy"sv,
                                  "quân ủy"sv, "đảng đoàn"sv, "ban cán sự đảng"sv};
constexpr std::array state_bodies{"ủy ban nhân dân"sv, "ubnd"sv, "hội đồng nhân dân"sv, "hđnd"sv, "sở "sv,
                                  "chính phủ"sv};
/// Front, unions and associations, army, police: neither HD 36, HD 05 nor NĐ 30 is for them.
constexpr std::array other_bodies{"mặt trận tổ quốc"sv,
                                  "ủy ban mặt trận"sv,
                                  "ủy ban mttq"sv,
                                  "ủy ban trung ương mặt trận"sv,
                                  "ubmttq"sv,
                                  "mttq"sv,
                                  "ban thường trực ủy ban mặt trận"sv,
                                  "ban thường trực ủy ban mttq"sv,
                                  "tổng liên đoàn lao động"sv,
                                  "liên đoàn lao động"sv,
                                  "công đoàn"sv,
                                  "đoàn thanh niên"sv,
                                  "đoàn tncs"sv,
                                  "tỉnh đoàn"sv,
                                  "thành đoàn"sv,
                                  "huyện đoàn"sv,
                                  "quận đoàn"sv,
                                  "trung ương đoàn"sv,
                                  "bch đoàn"sv,
                                  "ban chấp hành đoàn"sv,
                                  "bch tỉnh đoàn"sv,
                                  "hội liên hiệp phụ nữ"sv,
                                  "hội lhpn"sv,
                                  "hội nông dân"sv,
                                  "hội cựu chiến binh"sv,
                                  "hội liên hiệp thanh niên"sv,
                                  "hội lhtn"sv,
                                  "bộ quốc phòng"sv,
                                  "bộ tư lệnh"sv,
                                  "bộ chỉ huy quân sự"sv,
                                  "bộ chỉ huy bộ đội"sv,
                                  "ban chỉ huy quân sự"sv,
                                  "quân khu"sv,
                                  "quân đoàn"sv,
                                  "bộ công an"sv,
                                  "công an "sv};
/// In the code of a number, where the letterhead is lost.
constexpr std::array other_codes{"MTTQ"sv, "MTTW"sv, "LĐLĐ"sv, "TĐTN"sv, "ĐTN"sv, "HPN"sv, "HND"sv, "CCB"sv};

constexpr std::array party_marks{"T/M"sv, "K/T"sv, "T/L"sv, "BÍ THƯ"sv};
constexpr std::array state_marks{"TM."sv, "KT."sv, "TL."sv, "TUQ."sv, "CHỦ TỊCH"sv, "GIÁM ĐỐC"sv};

struct Votes {
    int party = 0, state = 0, other = 0;
};

template<std::size_t N>
bool begins_with_one(std::string_view text, const std::array<std::string_view, N>& words) {
    return std::any_of(words.begin(), words.end(), [&](auto word) { return text.starts_with(word); });
}
template<std::size_t N>
bool holds_one(std::string_view text, const std::array<std::string_view, N>& words) {
    return std::any_of(words.begin(), words.end(),
                       [&](auto word) { return text.find(word) != std::string_view::npos; });
}

void see_role(Role role, std::string_view text, Votes& votes) {
    switch (role) {
    case Role::party_title:
        votes.party += 4;
        break;
    case Role::star:
        votes.party += 2;
        break;
    case Role::national_title:
    case Role::motto:
        votes.state += 4;
        break;
    case Role::sign_authority:
    case Role::sign_role:
        votes.party += holds_one(text, party_marks) ? 2 : 0;
        votes.state += holds_one(text, state_marks) ? 2 : 0;
        break;
    case Role::recipient_file:
        votes.state += text.find("VT") != std::string_view::npos ? 1 : 0;
        break;
    default:
        break;
    }
}

void see_line(const Line& line, Votes& votes) {
    see_role(line.role, line.text.text, votes);
    for (const auto& aside : line.also)
        see_role(aside.role, line.text.text, votes);
}

void see_number(const NumberFact& number, Votes& votes) {
    votes.party += number.number.syntax == grammar::Syntax::party ? 3 : 0;
    votes.state += number.number.syntax == grammar::Syntax::state ? 3 : 0;
    votes.other += holds_one(number.number.issuer, other_codes) ? 6 : 0;
}

/// The body that issues says most: titles and marks are borrowed, names are not.
void see_body(const Fact& body, Votes& votes) {
    const auto name = text::fold(body.value);
    votes.party += begins_with_one(name, party_bodies) ? 4 : 0;
    votes.state += begins_with_one(name, state_bodies) ? 4 : 0;
    constexpr int outweighs_titles = 20;
    votes.other += begins_with_one(name, other_bodies) ? outweighs_titles : 0;
}

/// The lead body of a joint paper stands first (HD 05, 2.1.5), and the number is of its series: it decides.
void see_bodies(const Components& components, Votes& votes) {
    for (const auto& body : components.issuer) {
        see_body(body, votes);
        if (votes.other > 0)
            return;
        if (votes.party > 0 || votes.state > 0)
            break;
    }
    if (votes.party > 0 || votes.state > 0)
        return;
    // Above a body of the Party or the State stands only one of its own; above "Ban Thường trực", the Front.
    for (const auto& body : components.issuer_parent)
        see_body(body, votes);
}

/// "…, Ban Thường vụ Tỉnh uỷ ban hành kế hoạch": the body named last before the verb. Empty: none is.
std::string_view issuing_body(std::string_view preamble) {
    constexpr std::array verbs{" ban hành "sv, " xây dựng "sv};
    auto verb = std::string_view::npos;
    for (const auto word : verbs)
        if (const auto at = preamble.rfind(word);
            at != std::string_view::npos && (verb == std::string_view::npos || at > verb))
            verb = at;
    if (verb == std::string_view::npos)
        return {};
    const auto behind = preamble.substr(verb);
    if (behind.find("kế hoạch") == std::string_view::npos &&
        behind.find("chương trình") == std::string_view::npos)
        return {};
    const auto clause = preamble.substr(0, verb);
    const auto comma = clause.find_last_of(",;");
    return text::trim(comma == std::string_view::npos ? clause : clause.substr(comma + 1));
}

template<std::size_t N>
bool is_body_of(std::string_view body, const std::array<std::string_view, N>& bodies) {
    for (const auto bureau : {"ban thường vụ "sv, "ban chấp hành "sv, "thường trực "sv})
        if (body.starts_with(bureau))
            return begins_with_one(body.substr(bureau.size()), bodies);
    return begins_with_one(body, bodies);
}

/// The text itself, where letterhead and number are lost: whom the preamble lets issue, whose office files.
void see_text(const Line& line, Votes& votes) {
    const auto text = text::fold(line.text.text);
    if (line.role == Role::recipient_file) {
        const auto office = text.find("văn phòng ");
        constexpr auto word = "văn phòng "sv;
        if (office != std::string::npos)
            votes.party +=
                begins_with_one(std::string_view(text).substr(office + word.size()), party_bodies) ? 2 : 0;
    }
    if (line.role != Role::preamble)
        return;
    const auto body = issuing_body(text);
    votes.party += is_body_of(body, party_bodies) ? 2 : 0;
    votes.state += is_body_of(body, state_bodies) ? 2 : 0;
}

bool has_letterhead(const Components& components) {
    return !components.issuer.empty() || !components.issuer_parent.empty() || components.number;
}

} // namespace

void read_family(Reading& reading) {
    auto& plan = reading.plan;
    Votes votes;
    see_bodies(plan.components, votes);
    for (const auto& line : plan.lines)
        if (line.part == "main")
            see_line(line, votes);
    if (plan.components.number)
        see_number(*plan.components.number, votes);
    if (!has_letterhead(plan.components))
        for (const auto& line : plan.lines)
            if (line.part == "main")
                see_text(line, votes);
    const std::array<std::pair<int, Family>, 3> all{
        {{votes.party, Family::party}, {votes.state, Family::state}, {votes.other, Family::other}}};
    auto sorted = all;
    std::sort(sorted.begin(), sorted.end(), [](const auto& a, const auto& b) { return a.first > b.first; });
    constexpr double enough = 6;
    const int lead = sorted[0].first - sorted[1].first;
    plan.family = lead > 0 ? sorted[0].second : Family::other;
    plan.family_certainty = std::min(1.0, lead / enough);
}

} // namespace kehoach::plan
