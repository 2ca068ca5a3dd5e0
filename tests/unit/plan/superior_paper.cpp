// SPDX-License-Identifier: MPL-2.0
#include "superior_paper.hpp"

#include "bare_text.hpp"
#include "data.hpp"

namespace kehoach::test {

const std::string theirs =
    "ĐẢNG CỘNG SẢN VIỆT NAM\nTỈNH UỶ LAM GIANG\n*\nSố 27-KH/TU\nLam Giang, ngày 03 tháng 6 năm 2026\nKẾ "
    "HOẠCH\ntrồng cây ven suối giai đoạn 2026 - 2030\n-----\nThực hiện Nghị quyết số 19-NQ/TU, ngày "
    "02/4/2026 của "
    "Tỉnh uỷ, Ban Thường vụ Tỉnh uỷ ban hành Kế hoạch như sau:\nI. MỤC ĐÍCH\n1. Trồng đủ số cây đã "
    "giao.\nII. TỔ CHỨC THỰC HIỆN\n1. Văn phòng Tỉnh uỷ theo dõi, đôn đốc việc thực hiện.\n2. Sở Nông nghiệp "
    "cấp cây giống trước ngày 15/7/2026.\n3. Đảng uỷ các xã, phường\n- Chọn đất trồng, lập danh sách hộ nhận "
    "cây.\n- Báo cáo kết quả trước ngày 30/9/2026.\n4. Báo chí của tỉnh đưa tin.\nNơi nhận:\n- Các đảng uỷ "
    "trực thuộc,\n- Lưu Văn phòng Tỉnh uỷ.\nT/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nLò Văn Tếnh\nĐỀ CƯƠNG BÁO "
    "CÁO\nkết quả "
    "trồng cây\n(Kèm theo Kế hoạch số 27-KH/TU, ngày 03/6/2026 của Ban Thường vụ Tỉnh uỷ)\n-----\nI. LÃNH "
    "ĐẠO, "
    "CHỈ ĐẠO\n1. Việc quán triệt\n- Số hội nghị.\nII. KẾT QUẢ\n";

plan::IssuingOffice commune() {
    plan::IssuingOffice office;
    office.issuer = "ĐẢNG UỶ XÃ NẬM HƯƠNG";
    office.issuer_in_text = "Đảng uỷ xã Nậm Hương";
    office.number_issuer = "ĐU";
    return office;
}

plan::Superior superior(const std::string& text) {
    return plan::read_superior(read(text), commune(), gazetteer(), grammar::Date{2026, 6, 10});
}

} // namespace kehoach::test
