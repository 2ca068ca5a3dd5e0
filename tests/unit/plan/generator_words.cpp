// SPDX-License-Identifier: MPL-2.0
#include "generator_words.hpp"

namespace kehoach::test {

const std::vector<Body>& bodies(std::string_view profile) {
    static const Body province{"TỈNH UỶ AN PHONG",      "",           "TU", "An Phong",
                               "Ban Thường vụ Tỉnh uỷ", "Ban Bí thư", "TW", "Văn phòng Tỉnh uỷ"};
    static const Body commune{
        "ĐẢNG UỶ XÃ BÌNH SƠN THƯỢNG", "ĐẢNG BỘ TỈNH AN PHONG", "ĐU", "Bình Sơn Thượng",
        "Ban Thường vụ Đảng uỷ xã",   "Ban Thường vụ Tỉnh uỷ", "TU", "Văn phòng Đảng uỷ xã"};
    static const Body ward{
        "ĐẢNG UỶ PHƯỜNG HẢI KHÁNH",     "ĐẢNG BỘ THÀNH PHỐ NAM LONG", "ĐU", "Hải Khánh",
        "Ban Thường vụ Đảng uỷ phường", "Ban Thường vụ Thành uỷ",     "TU", "Văn phòng Đảng uỷ phường"};
    static const Body district{"HUYỆN UỶ TÂN MỸ ĐÔNG",   "ĐẢNG BỘ TỈNH AN PHONG", "HU", "Tân Mỹ Đông",
                               "Ban Thường vụ Huyện uỷ", "Ban Thường vụ Tỉnh uỷ", "TU", "Văn phòng Huyện uỷ"};
    static const Body department{"SỞ NỘI VỤ", "UỶ BAN NHÂN DÂN TỈNH AN PHONG", "SNV",  "An Phong",
                                 "Sở Nội vụ", "Uỷ ban nhân dân tỉnh An Phong", "UBND", "VT, CCHC"};
    static const Body people{"UỶ BAN NHÂN DÂN XÃ BÌNH SƠN THƯỢNG",
                             "",
                             "UBND",
                             "Bình Sơn Thượng",
                             "Uỷ ban nhân dân xã Bình Sơn Thượng",
                             "Uỷ ban nhân dân tỉnh An Phong",
                             "UBND",
                             "VT, VHXH"};
    static const std::vector<Body> old_party{province, district, district};
    static const std::vector<Body> new_party{province, commune, ward};
    static const std::vector<Body> state{department, people};
    if (profile == "party-hd36")
        return old_party;
    return profile == "party-hd05" ? new_party : state;
}

const std::vector<std::string>& matters() {
    static const std::vector<std::string> all{
        "công tác tuyên truyền miệng và hoạt động báo cáo viên trong tình hình mới",
        "đổi mới việc học tập, quán triệt nghị quyết của Đảng",
        "xây dựng nếp sống văn minh ở khu dân cư",
        "nâng cao chất lượng sinh hoạt cộng đồng ở thôn, bản",
        "phong trào đọc sách và xây dựng thư viện cơ sở",
        "công tác lưu trữ và bảo quản tài liệu ở cơ sở",
        "bảo vệ rừng đầu nguồn gắn với sinh kế của người dân",
        "cải cách thủ tục và nâng cao chất lượng phục vụ người dân"};
    return all;
}

const std::vector<std::string>& section_titles() {
    static const std::vector<std::string> all{"MỤC ĐÍCH, YÊU CẦU", "NỘI DUNG, HÌNH THỨC TỔNG KẾT",
                                              "NHIỆM VỤ VÀ GIẢI PHÁP", "THÀNH PHẦN, THỜI GIAN TIẾN HÀNH",
                                              "TỔ CHỨC THỰC HIỆN"};
    return all;
}

const std::vector<std::string>& small_titles() {
    static const std::vector<std::string> all{
        "Công tác lãnh đạo, chỉ đạo", "Kết quả tổ chức thực hiện",  "Những hạn chế và nguyên nhân",
        "Bài học kinh nghiệm",        "Phương hướng thời gian tới", "Cách thức tiến hành ở cơ sở",
        "Công tác khen thưởng",       "Đề xuất, kiến nghị",         "Việc chuẩn bị tài liệu"};
    return all;
}

const std::vector<std::string>& sentences() {
    static const std::vector<std::string> all{
        "Đánh giá đúng những kết quả đã đạt được, chỉ rõ việc còn yếu và nguyên nhân của từng việc",
        "Việc tổng kết phải gọn, thiết thực, bám sát thực tế ở cơ sở và đúng tiến độ đề ra",
        "Chọn những cách làm hay để giới thiệu rộng rãi trong toàn địa bàn",
        "Các chi bộ thảo luận kỹ, ghi biên bản và gửi ý kiến bằng văn bản",
        "Bố trí người theo dõi từng việc, kịp thời nhắc nhở nơi làm chậm",
        "Lấy ý kiến rộng rãi của người dân trước khi hoàn thiện báo cáo",
        "Thống kê đầy đủ số liệu theo từng năm, có so sánh với năm trước",
        "Chuẩn bị hội trường, tài liệu và phương tiện phục vụ hội nghị",
        "Kiểm tra việc thực hiện ở những nơi còn khó khăn, xa trung tâm",
        "Biểu dương các tập thể, cá nhân có nhiều đóng góp trong thời gian qua",
        "Tăng cường trao đổi kinh nghiệm giữa các đơn vị có điều kiện giống nhau",
        "Phân công rõ người chịu trách nhiệm, thời gian và kết quả của từng phần việc"};
    return all;
}

const std::vector<std::string>& people() {
    static const std::vector<std::string> all{"Trần Vạn Lý", "Lê Thị Mộc Miên", "Phạm Đông Hà",
                                              "Nguyễn Thu Vân An", "Vũ Hải Đăng"};
    return all;
}

const std::vector<std::string>& units(bool party) {
    static const std::vector<std::string> of_party{"Các ban xây dựng Đảng", "Các chi bộ, đảng bộ trực thuộc",
                                                   "Mặt trận Tổ quốc và các đoàn thể", "Trung tâm chính trị",
                                                   "Các đồng chí cấp uỷ viên"};
    static const std::vector<std::string> of_state{"Các phòng chuyên môn", "Trung tâm Dịch vụ công",
                                                   "Các trường học", "Trạm Y tế", "Các thôn, bản"};
    return party ? of_party : of_state;
}

} // namespace kehoach::test
