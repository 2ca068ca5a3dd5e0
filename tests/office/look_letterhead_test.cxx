// SPDX-License-Identifier: MPL-2.0
// The letterhead on the printed page: what the regulation asks for, measured.
#include "look_ground.hxx"
#include "pack.hpp"
#include "text/width.hpp"
#include "text/words.hpp"

#include <algorithm>

using namespace kehoach;
using namespace kehoach::test;

namespace {

struct Sheet {
    const plan::PlanSpec& spec;
    profile::Profile profile;
    Pdf pdf;
    std::vector<PdfRule> rules;
    explicit Sheet(const plan::PlanSpec& plan) : Sheet(plan, printed(plan)) {}
    Sheet(const plan::PlanSpec& plan, Pdf print)
        : spec(plan), profile(profile_of(plan)), pdf(std::move(print)), rules(pdf.rules(1)) {}
    PdfPlace place(const std::string& words) const { return place_on(pdf.sheet(1), words); }
    double size(const std::string& component) const { return profile.use(component + ".size"); }
    bool flag(const std::string& key) const { return profile.has(key) && profile.flag(key); }
};

/// The line with the number, as in "Số 12-KH/ĐU".
std::string number_of(const Sheet& sheet) {
    return sheet.profile.text("number.prefix") + " 12" + sheet.profile.text("number.type_separator") + "KH" +
           sheet.profile.text("number.issuer_separator") + sheet.spec.number_issuer;
}

std::string place_date_of(const plan::PlanSpec& spec) {
    const auto two = [](int value, int below) { return (value < below ? "0" : "") + std::to_string(value); };
    return spec.place + ", ngày " + two(spec.date->day, 10) + " tháng " + two(spec.date->month, 3) + " năm " +
           std::to_string(spec.date->year);
}

/// The line drawn under a text and above what stands below: as long as the profile wants, in the middle.
void expect_rule(const Sheet& sheet, const PdfPlace& above, double next_top, const std::string& key) {
    const auto under = std::find_if(sheet.rules.begin(), sheet.rules.end(), [&](const PdfRule& rule) {
        return rule.y > above.last && std::abs(rule.middle() - above.middle()) <= off_mm;
    });
    ASSERT_NE(under, sheet.rules.end()) << key << ": no line in the middle under the text";
    const auto& fraction = sheet.profile.value(key + ".fraction");
    const double least = fraction.min.value_or(sheet.profile.use(key + ".fraction"));
    const double most = fraction.max.value_or(sheet.profile.use(key + ".fraction"));
    EXPECT_GE(under->length(), above.length() * least - off_mm) << key;
    EXPECT_LE(under->length(), above.length() * most + off_mm) << key;
    EXPECT_GT(under->y, above.bottom()) << key << " crosses the text above";
    EXPECT_LT(under->y, next_top) << key << " crosses the text below";
    EXPECT_LT(under->y - above.bottom(), 2) << key << " belongs to the text above";
}

void expect_title(const Sheet& sheet, const PdfPlace& title, const PdfPlace& place_date) {
    EXPECT_EQ(title.lines, 1) << "the fixed title stands on one line";
    EXPECT_NEAR(title.size_pt, sheet.size("title"), 0.1);
    if (sheet.flag("title.rule"))
        expect_rule(sheet, title, place_date.top(), "title.rule");
    if (!sheet.profile.has("motto.text"))
        return;
    const auto motto = sheet.place(sheet.profile.text("motto.text"));
    EXPECT_EQ(motto.lines, 1);
    EXPECT_NEAR(motto.middle(), title.middle(), off_mm);
    EXPECT_NEAR(motto.size_pt, sheet.size("motto"), 0.1);
    expect_rule(sheet, motto, place_date.top(), "motto.rule");
}

void expect_issuer(const Sheet& sheet, const PdfPlace& title, const PdfPlace& number,
                   const PdfPlace& place_date) {
    const auto name = text::upper(sheet.spec.issuer);
    const auto issuer = sheet.place(name);
    auto first = issuer;
    if (!sheet.spec.issuer_parent.empty()) {
        first = sheet.place(text::upper(sheet.spec.issuer_parent));
        EXPECT_NEAR(first.middle(), issuer.middle(), off_mm);
        EXPECT_NEAR(first.size_pt, sheet.size("parent"), 0.1);
    }
    EXPECT_NEAR(first.baseline, title.baseline, off_mm) << "level with the title";
    EXPECT_LT(issuer.right, title.left) << "the columns stand apart";
    EXPECT_GE(issuer.left, sheet.profile.use("page.margin.left") - off_mm);
    EXPECT_NEAR(issuer.size_pt, sheet.size("issuer"), 0.1);
    const double wanted =
        text::width_mm(name, sheet.size("issuer"), true) + std::max(title.length(), place_date.length());
    constexpr double between_mm = 2;
    if (wanted + between_mm < text_room(sheet.profile)) {
        EXPECT_EQ(issuer.lines, 1) << name << " has room on one line";
    }
    if (sheet.flag("issuer.rule"))
        expect_rule(sheet, issuer, number.top(), "issuer.rule");
    else
        EXPECT_NEAR(sheet.place("*").middle(), issuer.middle(), off_mm);
}

/// All that a letterhead has to be, on the page.
void expect_letterhead(const Sheet& sheet) {
    const auto& spec = sheet.spec;
    SCOPED_TRACE(spec.profile + " " + spec.issuer);
    const auto title = sheet.place(sheet.profile.text("title.text"));
    const auto number = sheet.place(number_of(sheet)), place_date = sheet.place(place_date_of(spec));
    const auto issuer = sheet.place(text::upper(spec.issuer));
    expect_title(sheet, title, place_date);
    expect_issuer(sheet, title, number, place_date);
    EXPECT_EQ(number.lines, 1);
    EXPECT_EQ(place_date.lines, 1);
    EXPECT_NEAR(number.baseline, place_date.baseline, off_mm) << "number and day stand on one line";
    EXPECT_NEAR(number.middle(), issuer.middle(), off_mm);
    EXPECT_NEAR(place_date.middle(), title.middle(), off_mm);
    EXPECT_NEAR(number.size_pt, sheet.size("number"), 0.1);
    EXPECT_NEAR(place_date.size_pt, sheet.size("place_date"), 0.1);
}

void expect_letterhead(const plan::PlanSpec& spec) {
    expect_letterhead(Sheet(spec));
}

void expect_heading(const Sheet& sheet) {
    const double middle = sheet.profile.use("page.margin.left") + text_room(sheet.profile) / 2;
    const auto type = sheet.place(sheet.profile.text("doc_type.text"));
    const auto subject = sheet.place(sheet.spec.subject);
    EXPECT_NEAR(type.middle(), middle, off_mm);
    EXPECT_NEAR(subject.middle(), middle, off_mm);
    EXPECT_NEAR(type.size_pt, sheet.size("doc_type"), 0.1);
    EXPECT_NEAR(subject.size_pt, sheet.size("subject"), 0.1);
    EXPECT_GT(subject.baseline, type.baseline);
    if (sheet.flag("subject.rule"))
        expect_rule(sheet, subject, subject.last + 20, "subject.rule");
    else
        EXPECT_NEAR(sheet.place(sheet.profile.text("subject.mark")).middle(), middle, off_mm);
}

plan::PlanSpec issued_by(const std::string& profile, const std::string& issuer, const std::string& parent,
                         const std::string& place) {
    auto spec = plan_under(profile);
    spec.issuer = issuer;
    spec.issuer_parent = parent;
    spec.place = place;
    return spec;
}

const profile::Terms& provinces() {
    return *gazetteer().list("provinces");
}

std::string unit_of(const std::string& province) {
    static const std::set<std::string> cities{"Hà Nội",  "Hồ Chí Minh", "Hải Phòng",
                                              "Đà Nẵng", "Cần Thơ",     "Huế"};
    return cities.contains(province) ? "THÀNH PHỐ " : "TỈNH ";
}

} // namespace

TEST(Letterhead, OfEveryProvinceUnderTheState) {
    EXPECT_EQ(provinces().size(), 34U);
    for (const auto& province : provinces())
        expect_letterhead(issued_by("state-nd30", "UỶ BAN NHÂN DÂN " + unit_of(province.is) + province.is, "",
                                    province.is));
}

TEST(Letterhead, OfACommuneInEveryProvinceUnderTheParty) {
    for (const auto& province : provinces())
        expect_letterhead(issued_by("party-hd05", "ĐẢNG UỶ XÃ NẬM HƯƠNG",
                                    "ĐẢNG BỘ " + unit_of(province.is) + province.is, "Nậm Hương"));
}

TEST(Letterhead, OfOtherBodies) {
    expect_letterhead(issued_by("party-hd36", "HUYỆN UỶ NẬM SƠN", "ĐẢNG BỘ TỈNH LAM GIANG", "Nậm Sơn"));
    expect_letterhead(issued_by("party-hd05", "TỈNH UỶ LAM GIANG", "", "Lam Giang"));
    expect_letterhead(issued_by("party-hd05", "BAN TUYÊN GIÁO VÀ DÂN VẬN", "TỈNH UỶ LAM GIANG", "Lam Giang"));
    expect_letterhead(issued_by("state-nd30", "SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
                                "UỶ BAN NHÂN DÂN TỈNH LAM GIANG", "Lam Giang"));
    expect_letterhead(
        issued_by("state-nd30", "TRƯỜNG TIỂU HỌC NẬM HƯƠNG", "UỶ BAN NHÂN DÂN XÃ NẬM HƯƠNG", "Nậm Hương"));
}

TEST(Letterhead, PutsEveryNameOnOneLineThatHasRoomThere) {
    for (const char* name : {"BAN QUẢN LÝ KHU KINH TẾ TỈNH", "UỶ BAN NHÂN DÂN PHƯỜNG NẬM HƯƠNG",
                             "VĂN PHÒNG UỶ BAN NHÂN DÂN TỈNH", "UỶ BAN NHÂN DÂN XÃ NẬM HƯƠNG HẠ",
                             "TRUNG TÂM Y TẾ PHƯỜNG NẬM HƯƠNG", "SỞ VĂN HOÁ, THỂ THAO VÀ DU LỊCH",
                             "UỶ BAN NHÂN DÂN ĐẶC KHU NẬM SƠN", "BAN QUẢN LÝ DỰ ÁN ĐẦU TƯ XÂY DỰNG",
                             "CHI CỤC KIỂM LÂM KHU VỰC II"})
        expect_letterhead(issued_by("state-nd30", name, "", "Lam Giang"));
    for (const char* name : {"ĐẢNG UỶ PHƯỜNG NẬM HƯƠNG THƯỢNG HẠ", "ĐẢNG UỶ CÁC CƠ QUAN ĐẢNG TỈNH",
                             "BAN TUYÊN GIÁO VÀ DÂN VẬN TỈNH UỶ", "ĐẢNG UỶ UỶ BAN NHÂN DÂN TỈNH LAM GIANG"})
        expect_letterhead(issued_by("party-hd05", name, "ĐẢNG BỘ TỈNH LAM GIANG", "Lam Giang"));
}

TEST(Letterhead, OfACommitteeWithALongNameWrapsAndLeavesTheTitleOnItsLine) {
    const std::string steering = "BAN CHỈ ĐẠO CÔNG TÁC PHÒNG, CHỐNG THIÊN TAI VÀ TÌM KIẾM CỨU NẠN";
    for (const auto* profile : {"party-hd36", "party-hd05", "state-nd30"}) {
        const auto spec =
            issued_by(profile, steering, "UỶ BAN NHÂN DÂN TỈNH LAM GIANG", "Thành phố Lam Giang");
        expect_letterhead(spec);
    }
}

TEST(Letterhead, HasTitleAndSubjectInTheMiddleOfTheTextBelow) {
    for (const auto* profile : {"party-hd36", "party-hd05", "state-nd30"}) {
        SCOPED_TRACE(profile);
        auto spec = plan_under(profile);
        expect_heading(Sheet(spec));
        spec.subject =
            "tổ chức ngày hội đọc sách, trao đổi sách cũ và vận động xây dựng tủ sách dùng chung ở "
            "các thôn, bản trên địa bàn xã trong năm";
        expect_heading(Sheet(spec));
    }
}

TEST(Letterhead, IsTheSameBehindAFileOfWord) {
    for (const auto* profile : {"party-hd36", "party-hd05", "state-nd30"}) {
        const auto spec = plan_under(profile);
        const Sheet sheet(spec, printed_behind_word(spec));
        expect_letterhead(sheet);
        expect_heading(sheet);
    }
}
