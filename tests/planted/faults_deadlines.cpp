// SPDX-License-Identifier: MPL-2.0
// Faults of the time limits a plan sets.
#include "deadline_sentences.hpp"

namespace kehoach::test {

namespace {

/// Its units need not be among the recipients of every text.
/// A sentence may be the only one of its text with a tone on that vowel.
Fault in_sentence(std::string name, std::string rule, std::vector<std::string> sentences) {
    return Fault(std::move(name), {std::move(rule)},
                 [sentences = std::move(sentences)](const Specimen& specimen) {
                     return with_one_of(sentences, specimen);
                 })
        .besides({"kehoach-2-9", "kehoach-5-2"});
}

Fault impossible_time() {
    return in_sentence(
        "deadline_impossible", "hd05-6.1-2",
        {"Các thôn nộp danh sách trước ngày 31/11/{year}.", "Các thôn nộp danh sách trước ngày 30/02.",
         "Việc này xong trước ngày 31 tháng 9 năm {year}.", "Việc này hoàn thành trong tháng 13/{year}.",
         "Việc này hoàn thành trong quý V/{year}.", "Nhận hồ sơ đến hết ngày 32/12/{year}.",
         "Việc này xong chậm nhất là ngày 31.6.{year}.", "Việc này hoàn thành trong quý 5 năm {year}.",
         "Các thôn nộp danh sách trước ngày 15/13/{year}."});
}

Fault wrong_weekday() {
    return in_sentence("deadline_weekday", "kehoach-4-1",
                       {"Hội nghị họp vào {wrong}, ngày {a}.",
                        "Các thôn nộp danh sách trước ngày {a} ({wrong}).",
                        "Tập huấn lúc 8 giờ 00 {wrong}, ngày {a}.", "Nhận hồ sơ đến hết {wrong}, ngày {a}.",
                        "Các thôn nộp danh sách chậm nhất {wrong} ngày {a}."});
}

Fault past() {
    return in_sentence(
        "deadline_past", "hd05-6.1-1",
        {"Các thôn nộp danh sách trước ngày {past}.", "Việc này xong chậm nhất là ngày {past}.",
         "Việc chuẩn bị phải hoàn thành trước ngày {past}.", "Các trường gửi đăng ký trước ngày {past}.",
         "Hạn nộp hồ sơ: trước 17 giờ 00 ngày {past}."});
}

std::vector<std::string> set_on(const std::string& day) {
    return {"Các thôn nộp danh sách trước ngày " + day + ".",
            "Việc này xong chậm nhất là ngày " + day + ".",
            "Nhận hồ sơ đến hết ngày " + day + ".",
            "Các trường gửi đăng ký trước 17 giờ 00 ngày " + day + ".",
            "Việc chuẩn bị phải hoàn thành trước ngày " + day + ".",
            "Hạn nộp bài: " + day + ".",
            "Các tổ trang trí, nghỉ lễ theo lịch; nộp bài dự thi trước ngày " + day + "."};
}

Fault levels() {
    return in_sentence(
        "deadline_levels", "kehoach-4-3",
        {"Các chi bộ gửi báo cáo trước ngày {b}; cấp xã tổng hợp báo cáo trước ngày {a}.",
         "Các thôn báo cáo kết quả trước ngày {b}. Cấp xã tổng hợp, báo cáo kết quả trước ngày {a}.",
         "Cấp tỉnh tổng hợp báo cáo trước ngày {a}; cấp xã gửi báo cáo trước ngày {b}.",
         "Cấp xã gửi báo cáo chậm nhất ngày {c}; các sở tổng hợp, báo cáo chậm nhất ngày {b}.",
         "Các chi bộ tổ chức tổng kết, hoàn thành trước ngày {b}; cấp xã tổ chức tổng kết, hoàn "
         "thành trước ngày {a}.",
         "Các thôn nộp báo cáo trước ngày {c}; cấp xã báo cáo kết quả với cấp tỉnh trước ngày {b}.",
         "Các tổ gửi kết quả bình xét về Đoàn thẩm định trước ngày {b}. Đoàn thẩm định tổng hợp, báo cáo Hội "
         "đồng thi đua trước ngày {a}.",
         "Các lớp báo cáo Trạm Khuyến nông đợt 1 trước ngày {b}, đợt 2 trước ngày {d}. Trạm Khuyến nông tổng "
         "hợp, báo cáo Trung tâm Giống cây trồng đợt 1 trước ngày {a}, đợt 2 trước ngày {d}.",
         "Trung tâm Giống cây trồng nộp bảng kê giống về Quỹ Bảo trợ trước ngày {a}. Các tổ nộp bảng kê "
         "giống về Trung tâm Giống cây trồng trước ngày {c}."});
}

Fault report_before_work() {
    return in_sentence(
        "deadline_report_before", "kehoach-4-4",
        {"Các chi bộ gửi báo cáo tổng kết trước ngày {a}. Tổ chức hội nghị tổng kết trước ngày {b}.",
         "Các thôn tổ chức hội nghị sơ kết, hoàn thành trước ngày {b}; gửi báo cáo sơ kết trước ngày {a}.",
         "Các trường báo cáo kết quả rà soát trước ngày {a}; hoàn thành rà soát trước ngày {b}.",
         "Các tổ hoàn thành kiểm tra trước ngày {b}, báo cáo kết quả kiểm tra trước ngày {a}.",
         "Ban Chỉ đạo tổ chức hội nghị sơ kết ngày {b}; gửi báo cáo nhân giống dứa về Ban Bí thư trước ngày "
         "{a}.",
         "Văn phòng tổng hợp, thông qua dự thảo báo cáo tại cuộc họp ngày {c}; báo cáo Chính phủ việc nhân "
         "giống dứa trước ngày {b}.",
         "Các trường mở hội nghị tổng kết, hoàn thành trước ngày {b}. Các đơn vị tổng kết, gửi báo cáo trước "
         "ngày {a}."});
}

Fault report_same_day() {
    return in_sentence(
        "deadline_report_same_day", "kehoach-4-4",
        {"Các chi bộ gửi báo cáo tổng kết trước ngày {a}. Tổ chức hội nghị tổng kết trước ngày {a}.",
         "Các thôn tổ chức hội nghị sơ kết, hoàn thành trước ngày {b}; gửi báo cáo sơ kết trước ngày {b}.",
         "Các tổ hoàn thành kiểm tra trước ngày {b}; báo cáo kết quả kiểm tra trước ngày {b}.",
         "Các trường tổ chức tổng kết, hoàn thành trước ngày {a}. Các địa phương, đơn vị tổng kết, gửi báo "
         "cáo "
         "trước ngày {a}."});
}

Fault two_dates() {
    return in_sentence(
        "deadline_two_dates", "kehoach-4-5",
        {"Các thôn gửi báo cáo kết quả trước ngày {a}. Các thôn gửi báo cáo kết quả trước ngày {b}.",
         "Các trường nộp báo cáo thu chi trước ngày {b}. Việc này làm hằng năm. Các trường nộp báo cáo thu "
         "chi "
         "chậm nhất ngày {a}.",
         "Các tổ hoàn thành việc phát quang đường làng trước ngày {a}. Các tổ hoàn thành việc phát quang "
         "đường "
         "làng trước ngày {b}.",
         "Các tổ mở hội nghị lấy ý kiến nhân dân trước ngày {a}. Các tổ mở hội nghị lấy ý kiến nhân dân "
         "trước "
         "ngày {c}."});
}

Fault told_again() {
    return in_sentence(
        "deadline_told_again", "kehoach-4-5",
        {"Các thôn nộp hồ sơ thi đua về Phòng Kinh tế trước ngày {a}. Phòng Kinh tế chấm điểm. Các "
         "thôn gửi hồ sơ thi đua về Phòng Kinh tế chậm nhất ngày {b}.",
         "Các tổ gửi bản vẽ đường điện về Ban Công trình trước ngày {b}; treo biển báo. Các tổ nộp "
         "bản vẽ đường điện về Ban Công trình trước ngày {c}."});
}

Fault paper_after_meeting() {
    return in_sentence(
        "paper_after_meeting", "kehoach-4-6",
        {"Hội thảo giống dứa tổ chức ngày {a}. Các tổ gửi bài trình bày tại hội thảo trước ngày {b}.",
         "Buổi hội ý cán bộ điện: ngày {a}. Các tổ chuyển bảng kê sử dụng tại buổi hội ý chậm nhất ngày {b}.",
         "Diễn đàn thanh niên mở ngày {b}. Các tổ hoàn thành kịch bản diễn đàn trước ngày {c}."});
}

Fault contradiction() {
    return in_sentence("deadline_contradiction", "kehoach-4-5",
                       {"Các thôn nộp danh sách trước ngày {a}, chậm nhất ngày {b}.",
                        "Các thôn nộp danh sách trước ngày {b} (chậm nhất là ngày {a}).",
                        "Việc này xong trước ngày {a}, trước ngày {b}.",
                        "Các trường gửi đăng ký chậm nhất ngày {a} hoặc trước ngày {c}.",
                        "Nhận hồ sơ đến hết ngày {a} (trước ngày {c})."});
}

} // namespace

std::vector<Fault> deadline_faults() {
    return {impossible_time(),
            wrong_weekday(),
            past(),
            in_sentence("deadline_sunday", "kehoach-4-2", set_on("{sunday}")),
            in_sentence("deadline_holiday", "kehoach-4-2", set_on("{holiday}")),
            in_sentence("office_work_on_holiday", "kehoach-4-2",
                        {"Các trường công bố kết quả bình chọn vào ngày {holiday}.",
                         "Các thôn họp xét chọn hộ khó khăn vào ngày {holiday}.",
                         "Các thôn nghiệm thu đường làng vào ngày {holiday}."}),
            levels(),
            report_before_work(),
            report_same_day(),
            two_dates(),
            told_again(),
            paper_after_meeting(),
            contradiction()};
}

} // namespace kehoach::test
