// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

/// A superior's plan and ours that carries it out.
namespace kehoach::test {

inline const std::string theirs =
    "ĐẢNG CỘNG SẢN VIỆT NAM\nTỈNH UỶ LAM GIANG\n*\nSố 27-KH/TU\nLam Giang, ngày 03 tháng 6 năm 2026\nKẾ "
    "HOẠCH\ntrồng cây ven suối\n-----\nBan Thường vụ Tỉnh uỷ ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH\n1. "
    "Trồng "
    "đủ số cây đã giao.\nII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Tỉnh uỷ theo dõi.\n2. Đảng uỷ các xã, phường\n- "
    "Chọn "
    "đất trồng, lập danh sách hộ nhận cây.\n- Gửi báo cáo kết quả về Tỉnh uỷ trước ngày 30/9/2026.\nNơi "
    "nhận:\n- "
    "Các đảng uỷ trực thuộc;\n- Lưu Văn phòng Tỉnh uỷ.\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nLò Văn Tếnh\n";

/// Ours lets units report until this day; theirs wants the report until 30/9/2026.
inline std::string ours(const std::string& day) {
    return "ĐẢNG CỘNG SẢN VIỆT NAM\nĐẢNG UỶ XÃ NẬM HƯƠNG\n*\nSố 15-KH/ĐU\nNậm Hương, ngày 10 tháng 7 năm "
           "2026\nKẾ "
           "HOẠCH\ntrồng cây ven suối\n-----\nThực hiện Kế hoạch số 27-KH/TU, ngày 03/6/2026 của Ban Thường "
           "vụ Tỉnh "
           "uỷ về trồng cây ven suối, Đảng uỷ xã xây dựng kế hoạch như sau:\nI. NỘI DUNG\n1. Chọn đất trồng, "
           "lập "
           "danh sách hộ nhận cây.\nII. TỔ CHỨC THỰC HIỆN\n1. Các chi bộ gửi báo cáo kết quả trước ngày " +
           day +
           ".\n2. Văn phòng tổng hợp.\nNơi nhận:\n- Ban Thường vụ Tỉnh uỷ (b/c);\n- Các chi bộ;\n- Lưu Văn "
           "phòng "
           "Đảng uỷ.\nT/M ĐẢNG UỶ\nBÍ THƯ\nLò Thị Pâng\n";
}

} // namespace kehoach::test
