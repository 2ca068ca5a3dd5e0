// SPDX-License-Identifier: MPL-2.0
#include "begun.hpp"

#include "pack.hpp"
#include "plan/tone_style.hpp"

#include <stdexcept>
#include <utility>

namespace kehoach::test {

namespace {

struct Shipped {
    std::vector<plan::PlanTemplate> plans;
    std::vector<plan::OutlineTemplate> outlines;
};

Shipped load() {
    Shipped all;
    text::DataFaults faults;
    for (const auto& file : files_of("extension/data/outlines", ".json"))
        if (!plan::is_plan_template(file.bytes)) {
            if (auto made = plan::parse_outline(file.name, file.bytes, faults))
                all.outlines.push_back(*std::move(made));
        } else if (auto made = plan::parse_plan_template(file.name, file.bytes, faults)) {
            all.plans.push_back(*std::move(made));
        }
    if (!faults.empty())
        throw std::runtime_error(show(faults));
    return all;
}

const Shipped& shipped() {
    static const Shipped all = load();
    return all;
}

plan::IssuingOffice office_of(const std::string& family) {
    plan::IssuingOffice office;
    office.family = family;
    if (family == "party") {
        office.issuer = "ĐẢNG UỶ XÃ NẬM HƯƠNG";
        office.issuer_parent = "ĐẢNG BỘ TỈNH LAM GIANG";
        office.issuer_in_text = "Ban Thường vụ Đảng uỷ xã Nậm Hương";
        office.number_issuer = "ĐU";
        office.filing = "Văn phòng Đảng uỷ";
        office.signers = {{"T/M BAN THƯỜNG VỤ", "BÍ THƯ", "", "Lò Văn Tếnh"}};
    } else {
        office.issuer = "UỶ BAN NHÂN DÂN XÃ NẬM HƯƠNG";
        office.issuer_in_text = "Uỷ ban nhân dân xã Nậm Hương";
        office.number_issuer = "UBND";
        office.filing = "VT";
        office.signers = {{"TM. UỶ BAN NHÂN DÂN", "CHỦ TỊCH", "", "Lê Thị Nậm"}};
    }
    office.place = "Nậm Hương";
    office.recipients = {{family == "party" ? "Ban Thường vụ Tỉnh uỷ" : "Uỷ ban nhân dân tỉnh", "b/c"},
                         {family == "party" ? "Các chi bộ trực thuộc" : "Các cơ quan, đơn vị", ""}};
    return office;
}

} // namespace

bool Day::fits(const plan::PlanTemplate& from) const {
    return std::string_view(profile).starts_with(from.family) && from.holds(day);
}

const std::vector<plan::PlanTemplate>& plan_templates() {
    return shipped().plans;
}

plan::PlanSpec begun(const plan::PlanTemplate& from, const Day& when, bool with_tasks, const Tones& tones) {
    auto office = office_of(from.family);
    plan::write_with(office, tones.shown);
    office.tones = tones.chosen;
    auto spec = plan::begin_plan(office);
    spec.profile = when.profile;
    spec.date = when.day;
    const auto before = spec;
    const bool party = from.family == "party";
    spec.bases = {
        party ? "Căn cứ Kế hoạch số 58-KH/TU, ngày 15/01/2024 của Ban Thường vụ Tỉnh uỷ về công tác văn thư"
              : "Căn cứ Kế hoạch số 58/KH-UBND ngày 15 tháng 01 năm 2024 của Uỷ ban nhân dân tỉnh về công "
                "tác văn thư"};
    plan::write_texts_with(spec, tones.shown); // what a drafter types himself
    plan::follow(spec, before, nullptr, &from, shipped().outlines);
    if (with_tasks)
        spec.tasks = {{"Theo dõi, đôn đốc việc thực hiện", "Văn phòng", "", "31/7/2026"},
                      {"Chuẩn bị nội dung hội nghị", "Ban Xây dựng Đảng", "Văn phòng", "15/8/2026"},
                      {"Tổng hợp số liệu", "Ban Xây dựng Đảng", "", "quý III năm 2026"}};
    return spec;
}

plan::PlanSpec filled_in(const plan::PlanSpec& spec) {
    constexpr std::array<std::pair<std::string_view, std::string_view>, 4> words{
        {{"ngày …", "ngày 31/8/2026"},
         {"… năm", "05 năm"},
         {"năm …", "năm 2026"},
         {"…", "phong trào trồng cây ven suối"}}};
    auto text = plan::to_json(spec);
    for (const auto& [dots, by] : words)
        for (auto at = text.find(dots); at != std::string::npos; at = text.find(dots, at + by.size()))
            text.replace(at, dots.size(), by);
    text::DataFaults faults;
    auto made = plan::parse_plan_spec("filled in", text, {}, faults);
    if (!made)
        throw std::runtime_error(show(faults));
    return *std::move(made);
}

} // namespace kehoach::test
