// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

namespace kehoach::test {

/// A plan whose one task is to report on what is named, "gửi kèm": outlines and forms in files of their own.
inline std::string plan_naming(const std::string& attached) {
    return "ĐẢNG BỘ TỈNH BÌNH LÂM\nHUYỆN UỶ SUỐI CÁT\n*\nSố 86-KH/HU\nĐẢNG CỘNG SẢN VIỆT NAM\n"
           "Suối Cát, ngày 11 tháng 3 năm 2024\nKẾ HOẠCH\ntổng kết phong trào trồng cây\nI. VIỆC\n"
           "1. Các chi bộ báo cáo theo " +
           attached +
           " gửi kèm.\nNơi nhận:\n- Các chi bộ,\n- Lưu Văn phòng Huyện uỷ.\nT/M BAN THƯỜNG VỤ\nBÍ THƯ\n"
           "Hoàng Thị Suối";
}

} // namespace kehoach::test
