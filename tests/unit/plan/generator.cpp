// SPDX-License-Identifier: MPL-2.0
#include "generator.hpp"

#include "chance.hpp"
#include "generator_words.hpp"
#include "text/words.hpp"

#include <array>
#include <chrono>

namespace kehoach::test {

namespace {

using grammar::Date;
using plan::Item;
using plan::PlanSpec;
namespace chrono = std::chrono;

chrono::sys_days days_of(const Date& date) {
    return chrono::year{date.year} / date.month / date.day;
}

Date date_of(chrono::sys_days days) {
    const chrono::year_month_day day{days};
    return {static_cast<int>(day.year()), static_cast<int>(static_cast<unsigned>(day.month())),
            static_cast<int>(static_cast<unsigned>(day.day()))};
}

/// From Monday to Friday, and in a month without public holidays.
Date working_day(chrono::sys_days days) {
    for (;; days += chrono::days{1}) {
        const auto date = date_of(days);
        const unsigned weekday = chrono::weekday{days}.iso_encoding();
        const bool holidays = date.month <= 2 || date.month == 4 || date.month == 5 || date.month == 9;
        if (weekday <= 5 && !holidays)
            return date;
    }
}

class Generator {
public:
    Generator(std::uint64_t seed, std::string_view profile)
        : chance_(seed * 3 + profile.size() + (profile.ends_with('6') ? 1 : 0)), profile_(profile),
          party_(profile.starts_with("party")), body_(chance_.of(bodies(profile))),
          matter_(chance_.of(matters())) {}

    PlanSpec make() {
        spec_.profile = profile_;
        spec_.family = party_ ? "party" : "state";
        make_heading();
        make_preamble();
        make_attachments();
        spec_.numbering = !party_ || chance_.one_in(2) ? "I." : "I-";
        make_sections();
        make_ending();
        spec_.two_sided = party_ && chance_.one_in(3);
        if (chance_.one_in(2))
            spec_.tones = chance_.one_in(2) ? "uỷ" : "ủy";
        make_tasks();
        return std::move(spec_);
    }

private:
    Date day_in_profile() {
        const Date first = profile_ == "party-hd36"   ? Date{2018, 5, 2}
                           : profile_ == "party-hd05" ? Date{2026, 6, 1}
                                                      : Date{2020, 4, 1};
        const int span = profile_ == "party-hd36" ? 2500 : profile_ == "party-hd05" ? 700 : 2300;
        return working_day(days_of(first) + chrono::days{chance_.between(0, span)});
    }

    void make_heading() {
        spec_.issuer = body_.issuer;
        spec_.issuer_parent = body_.parent;
        spec_.issuer_in_text = body_.in_text;
        spec_.number_issuer = body_.code;
        spec_.place = body_.place;
        day_ = day_in_profile();
        spec_.date = day_;
        const int number = chance_.between(1, 320);
        spec_.number = (number < 10 ? "0" : "") + std::to_string(number);
        if (chance_.one_in(6)) {
            spec_.number.clear();
            spec_.date->day = 0;
        }
        if (party_ && chance_.one_in(8))
            spec_.draft_mark = "Dự thảo lần " + std::to_string(chance_.between(1, 3));
        years_ = chance_.of<int>({3, 5, 10});
        spec_.subject =
            (chance_.one_in(2) ? "tổng kết " : "Tổng kết ") + counted(years_) + " năm thực hiện " + matter_;
    }

    static std::string counted(int n) { return (n < 10 ? "0" : "") + std::to_string(n); }

    std::string number_of(const std::string& type, const std::string& issuer) {
        const auto value = counted(chance_.between(1, 200));
        return party_ ? value + "-" + type + "/" + issuer : value + "/" + type + "-" + issuer;
    }

    std::string citation() {
        const auto day = working_day(days_of(day_) - chrono::days{chance_.between(120, 400)});
        const auto number = number_of("KH", body_.superior_code);
        cited_ = "Kế hoạch số " + number;
        const auto date = party_ ? ", ngày " + grammar::short_date(day) : " " + grammar::long_date(day);
        return cited_ + date + " của " + body_.superior_in_text + " về " + matter_;
    }

    void make_preamble() {
        const auto wish = body_.in_text + " ban hành Kế hoạch tổng kết, cụ thể như sau:";
        const auto basis = citation();
        if (!party_ || chance_.one_in(6)) {
            spec_.bases.push_back("Căn cứ " + basis);
            if (chance_.one_in(2))
                spec_.bases.push_back("Căn cứ chương trình công tác năm của " + body_.in_text);
            spec_.preamble = wish;
        } else {
            spec_.preamble = "Thực hiện " + basis + ", " + wish;
        }
    }

    Item sentence() { return {Item::Kind::paragraph, chance_.of(sentences()) + ".", {}}; }

    Item bullet() {
        Item item{Item::Kind::bullet, chance_.of(sentences()) + ".", {}};
        if (!chance_.one_in(4))
            return item;
        item.text = "Nội dung cần làm rõ gồm:";
        for (int i = chance_.between(2, 3); i > 0; --i)
            item.items.push_back({Item::Kind::sub_bullet, chance_.of(sentences()) + ".", {}});
        return item;
    }

    std::vector<Item> leaves() {
        std::vector<Item> items;
        if (chance_.one_in(2)) {
            for (int i = chance_.between(1, 3); i > 0; --i)
                items.push_back(sentence());
            return items;
        }
        if (chance_.one_in(3))
            items.push_back(sentence());
        for (int i = chance_.between(2, 4); i > 0; --i)
            items.push_back(bullet());
        return items;
    }

    /// What stands under a heading of the level above `level`.
    std::vector<Item> below(int level) {
        if (level > (party_ ? 4 : 3) || chance_.one_in(level == 2 ? 4 : 2))
            return leaves();
        const bool titled = chance_.one_in(2);
        std::vector<Item> items;
        for (int i = chance_.between(2, 3); i > 0; --i) {
            if (titled)
                items.push_back({Item::Kind::heading, chance_.of(small_titles()), below(level + 1)});
            else
                items.push_back({Item::Kind::numbered, chance_.of(sentences()) + ".", {}});
        }
        return items;
    }

    void make_sections() {
        const auto& titles = section_titles();
        for (const auto& title : titles) {
            const bool kept = &title == &titles.front() || &title == &titles.back() || chance_.one_in(2);
            if (kept)
                spec_.sections.push_back({Item::Kind::heading, title, below(2)});
        }
        auto& last = spec_.sections.back().items;
        last = {{Item::Kind::numbered,
                 "Các đơn vị xây dựng báo cáo" + attachments_named() + " gửi về " + body_.in_text + " " +
                     deadline(40) + ".",
                 {}},
                {Item::Kind::numbered, closing(), {}}};
    }

    std::string closing() {
        if (chance_.one_in(2))
            return chance_.of(sentences()) + ".";
        return "Các đơn vị căn cứ " + cited_ + " và Kế hoạch này tổ chức hội nghị, hoàn thành " +
               deadline(75) + ".";
    }

    std::string deadline(int after) {
        return "trước ngày " + grammar::short_date(working_day(days_of(day_) + chrono::days{after}));
    }

    std::string attachments_named() {
        std::string named;
        if (spec_.outline)
            named = "Đề cương báo cáo";
        if (!spec_.appendices.empty())
            named += (named.empty() ? "Phụ lục" : " và Phụ lục") + appendix_numbers();
        return named.empty() ? "" : " (theo " + named + " gửi kèm)";
    }

    std::string appendix_numbers() {
        static const std::array<std::string, 4> roman{"I", "II", "III", "IV"};
        std::string numbers;
        if (spec_.appendices.size() < 2)
            return numbers;
        for (std::size_t i = 0; i < spec_.appendices.size(); ++i)
            numbers += (i == 0 ? " " : ", ") + (party_ ? std::to_string(i + 1) : roman[i]);
        return numbers;
    }

    void make_attachments() {
        if (chance_.one_in(2)) {
            plan::ReportOutline outline{"ĐỀ CƯƠNG BÁO CÁO", spec_.subject, {}};
            const auto& titles = section_titles();
            for (int i = 0; i < chance_.between(2, 3); ++i)
                outline.items.push_back(
                    {Item::Kind::heading, titles[static_cast<std::size_t>(i + 1)], below(2)});
            spec_.outline = std::move(outline);
        }
        const int count = chance_.one_in(2) ? 0 : chance_.between(1, 3);
        for (int i = 0; i < count; ++i)
            spec_.appendices.push_back(form(i + 1));
    }

    form::Column column(const std::string& title, int& key) {
        form::Column result;
        result.title = title;
        result.key = "c" + std::to_string(key++);
        return result;
    }

    form::FormSpec form(int number) {
        form::FormSpec form;
        form.id = "form-" + std::to_string(number);
        form.title = "KẾT QUẢ " + text::upper(chance_.of(small_titles()));
        int key = 0;
        form.columns.push_back(column("Năm", key));
        form.columns.back().kind = form::ColumnKind::key;
        for (int i = chance_.between(1, 4); i > 0; --i)
            form.columns.push_back(group(key));
        form.rows.to_year = day_.year - 1;
        form.rows.from_year = form.rows.to_year - years_ + 1;
        form.total = "Tổng";
        if (chance_.one_in(2))
            form.note = "Ghi chú: Số liệu lấy đến hết ngày 31/12/" + std::to_string(form.rows.to_year) + ".";
        return form;
    }

    form::Column group(int& key) {
        static const std::vector<std::string> heads{"Số hội nghị", "Lượt người", "Số tài liệu", "Số buổi"};
        if (chance_.one_in(2))
            return column(chance_.of(heads), key);
        form::Column parent;
        parent.title = chance_.one_in(2) ? "Cấp cơ sở" : "Cấp trên cơ sở";
        for (int i = chance_.between(2, 3); i > 0; --i)
            parent.children.push_back(column(chance_.of(heads), key));
        return parent;
    }

    void make_tasks() {
        if (!chance_.one_in(3))
            return;
        const auto& all = units(party_);
        for (int i = chance_.between(1, 4); i > 0; --i) {
            plan::Task task{chance_.of(sentences()), chance_.of(all), "", ""};
            if (chance_.one_in(2))
                task.with = chance_.of(all);
            if (chance_.one_in(2))
                task.deadline = grammar::short_date(working_day(days_of(day_) + chrono::days{60 + i}));
            spec_.tasks.push_back(std::move(task));
        }
    }

    void make_ending() {
        spec_.recipients.push_back({body_.superior_in_text, chance_.one_in(2) ? "b/c" : ""});
        const auto& all = units(party_);
        for (int i = chance_.between(2, 4); i > 0; --i)
            spec_.recipients.push_back({all[static_cast<std::size_t>(i)], chance_.one_in(4) ? "t/h" : ""});
        spec_.filing = body_.office;
        spec_.sign_name = chance_.of(people());
        if (party_) {
            spec_.sign_authority = "T/M BAN THƯỜNG VỤ";
            spec_.sign_role = chance_.one_in(2) ? "BÍ THƯ" : "PHÓ BÍ THƯ";
        } else if (body_.code == "UBND") {
            spec_.sign_authority = "TM. UỶ BAN NHÂN DÂN";
            deputise("CHỦ TỊCH");
        } else {
            deputise("GIÁM ĐỐC");
        }
    }

    void deputise(const std::string& head) {
        spec_.sign_role = head;
        if (chance_.one_in(2))
            return;
        spec_.sign_role = "KT. " + head;
        spec_.sign_role_2 = "PHÓ " + head;
    }

    Chance chance_;
    std::string profile_;
    bool party_;
    Body body_;
    std::string matter_, cited_;
    Date day_;
    int years_ = 10;
    PlanSpec spec_;
};

} // namespace

PlanSpec generate(std::uint64_t seed, std::string_view profile) {
    return Generator(seed, profile).make();
}

} // namespace kehoach::test
