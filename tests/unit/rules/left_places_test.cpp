// SPDX-License-Identifier: MPL-2.0
// A sentence of our own affairs that names another office's place, and sentences in which one may stand.
#include "pack.hpp"

#include <algorithm>
#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

struct Office {
    std::string head, place, date, ending;
};

const Office district{"UỶ BAN NHÂN DÂN\nTHỊ XÃ NGHI SƠN", "Nghi Sơn", "ngày 12 tháng 3 năm 2024", "CHỦ TỊCH"};
const Office department{"UỶ BAN NHÂN DÂN TỈNH PHÚ YÊN\nSỞ Y TẾ", "Phú Yên", "ngày 12 tháng 3 năm 2024",
                        "GIÁM ĐỐC"};
const Office bare{"SỞ Y TẾ PHÚ YÊN\nTRUNG TÂM KIỂM NGHIỆM", "Phú Yên", "ngày 12 tháng 3 năm 2024",
                  "GIÁM ĐỐC"};
const Office school{"UỶ BAN NHÂN DÂN XÃ SUỐI CÁT\nTRƯỜNG TIỂU HỌC LÊ LỢI", "Suối Cát",
                    "ngày 12 tháng 3 năm 2026", "HIỆU TRƯỞNG"};
const Office commune{"UỶ BAN NHÂN DÂN\nXÃ SUỐI CÁT", "Suối Cát", "ngày 12 tháng 3 năm 2026", "CHỦ TỊCH"};

std::string plan(const Office& office, const std::string& told, const std::string& recipient = "Như trên") {
    return office.head +
           "\nCỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc\nSố: 12/KH-UBND\n" +
           office.place + ", " + office.date +
           "\nKẾ HOẠCH\nTrồng cây ven suối\nCơ quan ban hành Kế hoạch như sau:\nI. NỘI DUNG\n1. Trồng đủ số "
           "cây "
           "đã định.\n2. " +
           told + "\nII. TỔ CHỨC THỰC HIỆN\n1. Giao Văn phòng theo dõi, đôn đốc./.\nNơi nhận:\n- " +
           recipient + ";\n- Lưu: VT.\n" + office.ending + "\nTrần Văn Núi";
}

bool asks(const std::string& text) {
    const auto findings = check_text(text).findings;
    return std::ranges::any_of(findings, [](const auto& one) {
        return one.rule == "kehoach-8-14" && one.verdict == rules::Verdict::not_met;
    });
}

TEST(LeftPlaces, AnotherPlaceOfOurHeightWhateverItsLevel) {
    for (const auto* told : {"Các xã chịu trách nhiệm trước Chủ tịch UBND huyện Như Thanh về số cây.",
                             "Các tổ gửi số liệu về Huyện uỷ Như Thanh sau mỗi đợt.",
                             "Ngân sách huyện Như Thanh bảo đảm kinh phí trồng cây.",
                             "Tuyên truyền đến cán bộ, đảng viên, nhân dân thành phố Sầm Sơn.",
                             "Giới thiệu điển hình của thị xã Bỉm Sơn trong hội nghị.",
                             "Mời già làng giám sát việc trồng cây trên toàn huyện Như Thanh."})
        EXPECT_TRUE(asks(plan(district, told))) << told;
    EXPECT_TRUE(asks(plan(commune, "Báo cáo Đảng uỷ phường Chiềng Pha trước khi trồng.")));
    EXPECT_TRUE(asks(plan(commune, "Trồng cây xong trong tháng 4.", "UBND phường Chiềng Pha")));
}

TEST(LeftPlaces, OurOwnAndTheirsWithWhomWeWork) {
    for (const auto* told :
         {"Các xã chịu trách nhiệm trước Chủ tịch UBND thị xã Nghi Sơn về số cây.",
          "Mời lãnh đạo UBND huyện Như Thanh dự lễ ra quân.",
          "UBND huyện Như Thanh phối hợp trồng cây ở khúc suối chung.",
          "Tham khảo cách làm của huyện Như Thanh.", "Cây keo mua của trại giống thuộc huyện Như Thanh.",
          "Xe đón đại biểu đi từ huyện Như Thanh lúc 7 giờ.",
          "Thực hiện Thông báo số 35/TB-UBND ngày 02/3/2024 của UBND huyện Như Thanh.",
          "UBND các xã trồng cây; báo cáo UBND tỉnh Thanh Hoá."})
        EXPECT_FALSE(asks(plan(district, told))) << told;
    EXPECT_FALSE(asks(plan(commune, "Trồng cây xong trong tháng 4.", "UBND xã Nậm Hương (để phối hợp)")));
}

TEST(LeftPlaces, ADistrictOfAnotherProvince) {
    for (const auto& office : {department, bare}) {
        EXPECT_TRUE(asks(plan(office, "Kiểm tra các trạm trên địa bàn thị xã Hoài Nhơn.")));
        EXPECT_TRUE(asks(plan(office, "Trạm Y tế nộp phiếu về UBND tỉnh Bình Định.")));
        EXPECT_FALSE(asks(plan(office, "Kiểm tra các trạm trên địa bàn thị xã Sông Cầu.")));
        EXPECT_FALSE(asks(plan(office, "Kiểm tra các trạm trên địa bàn huyện Suối Cát."))); // nobody knows it
        EXPECT_FALSE(asks(plan(office, "Phối hợp với Trung tâm Y tế thị xã Hoài Nhơn ở vùng giáp ranh.")));
    }
    EXPECT_TRUE(asks(plan(district, "Các xã báo cáo UBND tỉnh Nghệ An trước khi trồng.")));
}

TEST(LeftPlaces, AProvinceThatTodayIsPartOfOurs) {
    auto before = department, since = department;
    before.head = since.head = "UỶ BAN NHÂN DÂN TỈNH LÂM ĐỒNG\nSỞ Y TẾ";
    since.date = "ngày 12 tháng 3 năm 2026";
    const std::string told = "Giới thiệu điển hình của tỉnh Bình Thuận.";
    EXPECT_TRUE(asks(plan(before, told)));
    EXPECT_FALSE(asks(plan(since, told)));
}

TEST(LeftPlaces, ASchoolOfOurKind) {
    EXPECT_TRUE(asks(plan(school, "Giáo viên, học sinh Trường Tiểu học Kim Đồng mang cây đến lớp.")));
    EXPECT_TRUE(asks(plan(school, "Trên đây là việc trồng cây của Trường TH Kim Đồng.")));
    EXPECT_FALSE(asks(plan(school, "Giáo viên, học sinh Trường Tiểu học Lê Lợi mang cây đến lớp.")));
    EXPECT_FALSE(asks(plan(school, "Giao lưu với giáo viên Trường Tiểu học Kim Đồng.")));
    EXPECT_FALSE(asks(plan(school, "Học sinh thi trồng cây tại sân Trường Tiểu học Kim Đồng.")));
    EXPECT_FALSE(asks(plan(school, "Mời cựu học sinh đang học Trường THCS Kim Đồng."))); // of another kind
}

TEST(LeftPlaces, NamesThatProvincesLend) {
    for (const auto* told :
         {"Trường Tiểu học Thái Bình cử học sinh trồng cây.",
          "Đoàn Thanh niên Cộng sản Hồ Chí Minh tỉnh phát động trồng cây.",
          "Ban Quản lý đường Điện Biên Phủ giao cây cho các tổ.", "Trạm Y tế thôn Hoà Bình nhận cây."})
        EXPECT_FALSE(asks(plan(department, told))) << told;
}

} // namespace
} // namespace kehoach::test
