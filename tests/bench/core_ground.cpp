// SPDX-License-Identifier: MPL-2.0
#include "core_ground.hpp"

#include "plan/compose.hpp"
#include "text/normal_form.hpp"

#include <chrono>
#include <ctime>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace kehoach::bench {

std::vector<text::DataFile> files(const std::string& folder) {
    const std::filesystem::path data = KEHOACH_SOURCE_DIR "/extension/data";
    std::vector<text::DataFile> out;
    for (const auto& entry : std::filesystem::directory_iterator(data / folder)) {
        const auto name = entry.path().filename().string();
        if (!name.ends_with(".json") || name.ends_with(".examples.json"))
            continue;
        std::ifstream file(entry.path(), std::ios::binary);
        out.push_back({folder + "/" + name, {std::istreambuf_iterator<char>(file), {}}});
    }
    std::ranges::sort(out, {}, &text::DataFile::name);
    return out;
}

const Data& data() {
    static const Data loaded;
    if (!loaded.faults.empty())
        throw std::runtime_error("faulty data: " + loaded.faults.front().file);
    return loaded;
}

std::string sentence(std::size_t n) {
    return "Các chi bộ, đảng bộ trực thuộc tổ chức quán triệt, triển khai thực hiện nghiêm túc nội dung "
           "thứ " +
           std::to_string(n) +
           " của Kế hoạch này; gửi báo cáo về Ban Thường vụ Đảng uỷ trước ngày 15/10/2026 để tổng hợp.";
}

plan::PlanSpec spec_of(std::size_t paragraphs) {
    plan::PlanSpec spec;
    spec.profile = "party-hd05";
    spec.issuer = "ĐẢNG UỶ XÃ TÂN HOÀ";
    spec.issuer_parent = "ĐẢNG BỘ TỈNH BÌNH LÂM";
    spec.number = "12";
    spec.number_issuer = "ĐU";
    spec.place = "Tân Hoà";
    spec.date = grammar::Date{2026, 6, 15};
    spec.subject = "tổng kết 5 năm thực hiện công tác kiểm tra, giám sát";
    spec.preamble =
        "Thực hiện chương trình công tác năm 2026, Ban Thường vụ Đảng uỷ xây dựng kế hoạch như sau:";
    spec.issuer_in_text = "Ban Thường vụ Đảng uỷ";
    for (std::size_t section = 0; section < 10; ++section) {
        plan::Item heading{plan::Item::Kind::heading, "NỘI DUNG THỨ " + std::to_string(section + 1), {}};
        for (std::size_t n = 0; n < paragraphs / 10; ++n)
            heading.items.push_back({plan::Item::Kind::bullet, sentence(n), {}});
        spec.sections.push_back(heading);
    }
    spec.recipients = {{"Thường trực Tỉnh uỷ", "b/c"}, {"Các chi bộ, đảng bộ trực thuộc", ""}};
    spec.filing = "Văn phòng Đảng uỷ";
    spec.sign_authority = "T/M BAN THƯỜNG VỤ";
    spec.sign_role = "BÍ THƯ";
    spec.sign_name = "Nguyễn Văn An";
    return spec;
}

document::Document plan_of(std::size_t paragraphs) {
    const auto spec = spec_of(paragraphs);
    return plan::compose(spec, data().profiles.on("party-hd05", spec.date)).document;
}

double now_ms() {
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now().time_since_epoch()).count();
}

double spent_ms() {
    return static_cast<double>(std::clock()) * 1000 / CLOCKS_PER_SEC;
}

double plain_pass_ms(const document::Document& document, double (*clock_ms)()) {
    constexpr int runs = 5;
    double best_ms = std::numeric_limits<double>::max();
    for (int run = 0; run < runs; ++run) {
        const double begun_ms = clock_ms();
        for (const auto& paragraph : document.paragraphs)
            benchmark::DoNotOptimize(text::normalise(paragraph.text));
        best_ms = std::min(best_ms, clock_ms() - begun_ms);
    }
    return best_ms;
}

} // namespace kehoach::bench
