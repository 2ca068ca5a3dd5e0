// SPDX-License-Identifier: MPL-2.0
#include "plan/wording.hpp"

#include "plan/starts.hpp"
#include "text/first_letter.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace kehoach::plan {

namespace {

using namespace std::string_view_literals;

constexpr std::array document_types{
    "kế hoạch"sv,  "báo cáo"sv,        "quyết định"sv,   "nghị quyết"sv, "chỉ thị"sv,   "kết luận"sv,
    "hướng dẫn"sv, "thông báo"sv,      "chương trình"sv, "tờ trình"sv,   "quy định"sv,  "quy chế"sv,
    "công điện"sv, "đề án"sv,          "phương án"sv,    "thông tri"sv,  "thông cáo"sv, "biên bản"sv,
    "giấy mời"sv,  "quy hoạch"sv,      "dự án"sv,        "hợp đồng"sv,   "tuyên bố"sv,  "lời kêu gọi"sv,
    "công văn"sv,  "bản thỏa thuận"sv, "bản ghi nhớ"sv};

constexpr std::array body_names{
    "đảng bộ"sv,    "đảng ủy"sv,       "tỉnh ủy"sv,   "thành ủy"sv,  "huyện ủy"sv,  "quận ủy"sv,
    "thị ủy"sv,     "chi bộ"sv,        "ban "sv,      "ủy ban"sv,    "ubnd"sv,      "hđnd"sv,
    "hội đồng"sv,   "sở "sv,           "bộ "sv,       "văn phòng"sv, "trường "sv,   "trung tâm"sv,
    "cục "sv,       "chi cục"sv,       "tổng cục"sv,  "công ty"sv,   "viện "sv,     "phòng "sv,
    "cơ quan"sv,    "đảng đoàn"sv,     "đoàn "sv,     "hội "sv,      "liên đoàn"sv, "mặt trận"sv,
    "tổng "sv,      "ban chấp hành"sv, "học viện"sv,  "đài "sv,      "báo "sv,      "công an"sv,
    "tòa án"sv,     "đại học"sv,       "bệnh viện"sv, "chính phủ"sv, "tỉnh "sv,     "thành phố"sv,
    "huyện "sv,     "ubkt"sv,          "ubmttq"sv,    "thanh tra"sv, "kho bạc"sv,   "chi nhánh"sv,
    "xí nghiệp"sv,  "bảo hiểm"sv,      "ngân hàng"sv, "thư viện"sv,  "bảo tàng"sv,  "hạt kiểm"sv,
    "hợp tác xã"sv, "hải quan"sv,      "kiểm toán"sv, "công đoàn"sv, "chi đoàn"sv,  "tiểu ban"sv,
    "thành đoàn"sv, "nhà xuất bản"sv,  "trạm "sv,     "quỹ "sv,      "đồn "sv,      "liên hiệp"sv,
    "thuế "sv};

std::string without_blanks(std::string_view text) {
    std::string result;
    for (const char c : text)
        if (c != ' ')
            result += c;
    return result;
}

} // namespace

std::optional<std::string> document_type(std::string_view clean) {
    constexpr std::size_t longest = 64;
    if (clean.size() > longest || !text::is_capitals(clean))
        return std::nullopt;
    const auto folded = text::fold(clean);
    for (const auto type : document_types)
        if (folded == type)
            return std::string(type);
    const auto joined = without_blanks(folded);
    for (const auto type : document_types)
        if (joined == without_blanks(type))
            return std::string(type);
    return std::nullopt;
}

std::optional<std::string> document_type_at_start(std::string_view clean) {
    constexpr std::size_t longest = 400;
    if (clean.size() > longest || !text::is_capitals(clean))
        return std::nullopt;
    const auto folded = text::fold(clean);
    for (const auto type : document_types)
        if (folded.starts_with(type) && folded.size() > type.size() && folded[type.size()] == ' ')
            return std::string(type);
    return std::nullopt;
}

bool is_party_title(std::string_view bare) {
    return bare.find("dang cong san viet nam") != std::string_view::npos || bare == "dang cong san";
}
bool is_national_title(std::string_view bare) {
    return bare.find("xa hoi chu nghia viet nam") != std::string_view::npos ||
           bare.starts_with("cong hoa xa hoi") || bare == "chu nghia viet nam";
}
bool is_motto(std::string_view bare) {
    return bare.starts_with("doc lap") && bare.find("hanh phuc") != std::string_view::npos;
}
bool is_urgency(std::string_view head) {
    return head == "khẩn" || head == "thượng khẩn" || head == "hỏa tốc" || head == "hỏa tốc hẹn giờ";
}
bool is_secrecy(std::string_view head) {
    return head == "mật" || head == "tối mật" || head == "tuyệt mật";
}
bool is_circulation(std::string_view head) {
    static constexpr std::array marks{"lưu hành nội bộ"sv, "tài liệu hội nghị"sv, "xem xong trả lại"sv,
                                      "tài liệu thu hồi"sv, "không phổ biến"sv};
    return starts_with_any(head, marks);
}
bool is_draft_mark(std::string_view head) {
    return head.starts_with("dự thảo") || head.starts_with("(dự thảo");
}

bool is_rule_line(std::string_view clean) {
    static constexpr std::array strokes{"-"sv, "\\-"sv, "_"sv, "─"sv, "—"sv, "–"sv, "="sv, "*"sv, "~"sv};
    static constexpr std::array knots{"o0o"sv, "oOo"sv, "O0O"sv, "o"sv, " "sv};
    const auto take = [&](const auto& signs) {
        const auto* const sign =
            std::find_if(signs.begin(), signs.end(), [&](auto s) { return clean.starts_with(s); });
        if (sign == signs.end())
            return false;
        clean.remove_prefix(sign->size());
        return true;
    };
    std::size_t count = 0;
    while (!clean.empty()) {
        if (take(strokes))
            ++count;
        else if (count == 0 || !take(knots))
            return false;
    }
    return count >= 3;
}

bool is_star(std::string_view clean) {
    return clean == "*" || clean == "***" || clean == "* * *" || clean == "\\*" || clean == "★" ||
           clean == "∗";
}

bool is_letter_subject(std::string_view head) {
    head.remove_prefix(head.starts_with('(') ? 1 : 0);
    return head.starts_with("v/v") || head.starts_with("về việc");
}
bool is_addressee(std::string_view head) {
    return head.starts_with("kính gửi") || head.starts_with("kính trình");
}
bool is_legal_basis(std::string_view head) {
    return head.starts_with("căn cứ");
}

bool begins_as_basis(std::string_view head) {
    static constexpr std::array starts{
        "thực hiện "sv, "tiếp tục thực hiện "sv, "thi hành "sv, "triển khai "sv, "theo "sv, "xét "sv};
    return is_legal_basis(head) || starts_with_any(head, starts);
}

bool opens_preamble(std::string_view head) {
    static constexpr std::array starts{"thực hiện "sv, "căn cứ "sv,     "nhằm "sv,
                                       "để "sv,        "triển khai "sv, "thi hành "sv};
    return starts_with_any(head, starts);
}

bool is_recipients_title(std::string_view head) {
    for (const auto title : {"nơi nhận"sv, "nơi gửi"sv}) {
        if (!head.starts_with(title))
            continue;
        const auto rest = head.substr(title.size());
        return rest.empty() || rest.front() == ':' || rest.starts_with(" :") || rest == "." || rest == ";";
    }
    return false;
}

bool is_filing(std::string_view head) {
    constexpr auto filing = "lưu"sv;
    return head.starts_with(filing) && head.size() > filing.size() &&
           std::string_view(" :.,;").find(head[filing.size()]) != std::string_view::npos;
}

bool is_attached_to(std::string_view head) {
    static constexpr std::array starts{"(kèm theo"sv, "(ban hành kèm theo"sv, "( kèm theo"sv, "(đính kèm"sv,
                                       "kèm theo"sv};
    return starts_with_any(head, starts);
}

bool is_note(std::string_view head) {
    static constexpr std::array starts{"ghi chú"sv, "(ghi chú"sv, "lưu ý:"sv, "(*)"sv};
    return starts_with_any(head, starts);
}

bool is_unit_of_table(std::string_view head) {
    static constexpr std::array starts{"đơn vị tính"sv, "(đơn vị tính"sv, "đvt:"sv, "(đvt:"sv, "đơn vị: "sv};
    constexpr std::size_t longest = 60;
    return head.size() <= longest && starts_with_any(head, starts);
}

bool begins_table_head(std::string_view head) {
    return head == "tt" || head == "stt" || head == "số tt" || head.starts_with("tt ") ||
           head.starts_with("stt ") || head.starts_with("số tt ");
}

bool is_total(std::string_view head) {
    static constexpr std::array words{"tổng"sv,      "tổng cộng"sv,  "tổng số"sv, "cộng"sv,
                                      "toàn tỉnh"sv, "toàn huyện"sv, "toàn xã"sv, "tổng chung"sv};
    const auto first = head.find_first_not_of("*_ ");
    head = head.substr(first == std::string_view::npos ? head.size() : first);
    // "Cộng (I+II):", "**Tổng**"
    head = text::trim(head.substr(0, head.find_first_of("(:*_")));
    return std::find(words.begin(), words.end(), head) != words.end() || head.starts_with("tổng cộng");
}

bool is_outline_title(std::string_view head) {
    static constexpr std::array starts{"đề cương"sv,         "gợi ý đề cương"sv, "mẫu báo cáo"sv,
                                       "khung báo cáo"sv,    "mẫu đề cương"sv,   "dàn ý"sv,
                                       "nội dung đề cương"sv};
    return starts_with_any(head, starts);
}

bool is_signed_mark(std::string_view head) {
    static constexpr std::array starts{"(đã ký"sv, "đã ký"sv,   "[đã ký"sv, "(ký,"sv,   "(ký tên"sv,
                                       "(ký và"sv, "(ký ghi"sv, "(ký)"sv,   "(chữ ký"sv};
    return starts_with_any(head, starts);
}

bool is_stamp(std::string_view head) {
    static constexpr std::array starts{"ký bởi"sv,          "người ký:"sv,        "thời gian ký"sv,
                                       "ngày ký:"sv,        "ký ngày:"sv,         "chữ ký số"sv,
                                       "được ký bởi"sv,     "đã ký bởi"sv,        "signature not verified"sv,
                                       "signature valid"sv, "digitally signed"sv, "ký số bởi"sv,
                                       "văn bản được ký"sv};
    return starts_with_any(head, starts);
}

bool is_contact(std::string_view head) {
    static constexpr std::array starts{"địa chỉ:"sv,      "điện thoại:"sv, "đt:"sv,
                                       "số điện thoại"sv, "email:"sv,      "e-mail:"sv,
                                       "fax:"sv,          "website:"sv,    "hộp thư"sv};
    return starts_with_any(head, starts);
}

bool is_stamp_field(std::string_view head) {
    static constexpr std::array starts{"email:"sv,  "cơ quan:"sv,  "đơn vị:"sv,  "tổ chức:"sv,   "date:"sv,
                                       "reason:"sv, "location:"sv, "chức vụ:"sv, "thời gian:"sv, "ngày:"sv};
    return starts_with_any(head, starts);
}

std::string in_sentence(std::string_view subject) {
    static constexpr std::array names{"đảng "sv,    "tỉnh ủy"sv,   "thành ủy"sv, "huyện ủy"sv, "ủy ban"sv,
                                      "hội đồng"sv, "chính phủ"sv, "quốc "sv,    "nhà nước"sv, "trung ương"sv,
                                      "mặt trận"sv, "hiến pháp"sv, "tết "sv};
    const auto blank = subject.find(' ');
    const auto first = subject.substr(0, blank);
    const bool name = blank == std::string_view::npos || text::upper(first) == first ||
                      !text::starts_small(subject.substr(blank + 1)) ||
                      starts_with_any(text::fold(subject), names);
    return name ? std::string(subject) : text::with_small_first(subject);
}

bool ends_open(std::string_view text) {
    constexpr std::string_view ends = ".:;!?";
    return ends.find(text.back()) == std::string_view::npos;
}

bool begins_body_name(std::string_view head) {
    return starts_with_any(head, body_names);
}

} // namespace kehoach::plan
