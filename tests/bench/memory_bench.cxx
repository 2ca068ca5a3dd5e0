// SPDX-License-Identifier: MPL-2.0
// Whether the office grows with work: ten thousand checks of one plan, a thousand plans opened, checked and closed.
// What to look at: memory after all of them beside memory after the first tenth is 1.
#include "figures.hxx"
#include "office.hxx"
#include "office/text.hxx"
#include "office_memory.hxx"

#include <cstdio>
#include <org/kehoach/PlanChecker.hpp>
#include <org/kehoach/PlanComposer.hpp>
#include <string>

namespace {

using namespace kehoach;

std::string spec() {
    std::string items;
    for (int n = 1; n <= 60; ++n)
        items += std::string(n > 1 ? "," : "") + R"({"bullet":"Các chi bộ tổ chức quán triệt nội dung thứ )" +
                 std::to_string(n) + R"( ; gửi báo cáo về Đảng uỷ trước ngày 15/10/2026 để tổng hợp."})";
    return R"({"profile":"party-hd05","issuer":{"name":"ĐẢNG UỶ XÃ TÂN HOÀ","parent":"ĐẢNG BỘ TỈNH BÌNH LÂM",)"
           R"("inText":"Ban Thường vụ Đảng uỷ"},"number":{"value":"12","issuer":"ĐU"},"place":"Tân Hoà",)"
           R"("date":"2026-06-15","subject":"tổng kết công tác kiểm tra","preamble":"Đảng uỷ xây dựng kế hoạch như sau:",)"
           R"("sections":[{"heading":"MỤC ĐÍCH, YÊU CẦU","items":[)" +
           items +
           R"(]}],"recipients":[{"name":"Thường trực Tỉnh uỷ","marker":"b/c"}],"filing":"Văn phòng Đảng uỷ",)"
           R"("signature":{"authority":"T/M BAN THƯỜNG VỤ","role":"BÍ THƯ","name":"Nguyễn Văn An"}})";
}

template<class Work>
void report(const char* name, int times, Work work) {
    double after_tenth = 0;
    for (int done = 1; done <= times; ++done) {
        work();
        if (done == times / 10)
            after_tenth = bench::office_memory();
    }
    const double after_all = bench::office_memory();
    const std::string figure = name + std::string("/") + std::to_string(times);
    bench::keep(figure, "ratio", after_all / after_tenth);
    bench::keep(figure, "MB_more", after_all - after_tenth);
    std::printf("%s: %.1f MB after the first tenth, %.1f after all\n", figure.c_str(), after_tenth, after_all);
}

} // namespace

int main() {
    test::options().bundled = KEHOACH_BUNDLED;
    test::Office& office = test::office();
    const auto composer = org::kehoach::PlanComposer::create(office.context());
    const auto checker = org::kehoach::PlanChecker::create(office.context());
    std::filesystem::path stored;
    {
        const test::OpenDocument plan(composer->compose(office::ustring(spec()), {}));
        stored = test::store(plan, "plan.odt");
        report("Checks", 10'000, [&] { checker->check(plan, {}); });
    }
    report("OpenCheckClose", 1'000, [&] {
        const test::OpenDocument plan(test::url_of(stored));
        checker->check(plan, {});
    });
    office.terminate();
    bench::write_kept();
}
