// SPDX-License-Identifier: MPL-2.0
// Faults of outlines and forms that go out with a plan, in the same file or in files of their own.
#include "papers.hpp"
#include "plan/recognise.hpp"

#include <array>

namespace kehoach::test {

namespace {

using Found = std::optional<Attached>;

constexpr std::array matters{"phong trào trồng cây ven suối",   "cuộc vận động xây dựng nếp sống mới",
                             "mô hình tổ tự quản ở thôn, bản",  "đề án nâng cao chất lượng nhà văn hoá",
                             "chương trình phát triển cây chè", "việc đọc sách trong chi bộ"};
constexpr std::array other_matters{"công tác kiểm tra, giám sát và kỷ luật trong Đảng",
                                   "bảo vệ bí mật nhà nước và an toàn thông tin mạng",
                                   "phòng cháy, chữa cháy rừng mùa hanh khô"};

std::string pick(const auto& words, std::size_t turn) {
    return words[turn % words.size()];
}

std::string span(std::size_t years) {
    return (years < 10 ? "0" : "") + std::to_string(years) + " năm";
}

/// The plan with another subject.
std::string about(const std::string& text, const std::string& subject) {
    const auto plan = plan::recognise(bare(text));
    const auto& own = plan.components.subject;
    if (!own)
        return {};
    const auto& written = plan.lines[own->line].text.text;
    const auto at = text.find(written);
    return at == std::string::npos ? std::string() : std::string(text).replace(at, written.size(), subject);
}

std::string outline(const std::string& profile, const std::string& subject, std::size_t turn) {
    constexpr std::array names{"ĐỀ CƯƠNG BÁO CÁO", "GỢI Ý ĐỀ CƯƠNG BÁO CÁO", "ĐỀ CƯƠNG"};
    return "\n" + pick(names, turn) + "\n" + subject + "\n" + appendix(profile, "", "") +
           "\nI. ĐẶC ĐIỂM TÌNH HÌNH\n1. Đặc điểm chung.\n2. Thuận lợi, khó khăn.\nII. KẾT QUẢ\n1. Kết quả "
           "chính.\n";
}

Found years_of_the_outline(const std::string& profile, const std::string& text, std::size_t turn,
                           bool wrong) {
    const auto matter = pick(matters, turn), verb = std::string(turn % 2 == 0 ? "tổng kết " : "sơ kết ");
    const auto years = 3 + turn % 8;
    const auto plan = about(text, verb + span(years) + " thực hiện " + matter);
    const auto said = (turn % 3 == 0 ? "Báo cáo " : "") + verb + span(wrong ? years + 2 + turn % 5 : years) +
                      " thực hiện " + matter;
    return plan.empty() ? std::nullopt : Found(Attached{plan + outline(profile, said, turn), {}});
}

Found matter_of_the_outline(const std::string& profile, const std::string& text, std::size_t turn,
                            bool wrong) {
    const auto matter = pick(matters, turn);
    const auto plan = about(text, "tổng kết " + span(5) + " thực hiện " + matter);
    const auto said = wrong ? "kết quả " + pick(other_matters, turn) : "kết quả thực hiện " + matter;
    return plan.empty() ? std::nullopt : Found(Attached{plan + outline(profile, said, turn), {}});
}

std::string forms(const std::string& profile, const std::vector<std::string>& labels) {
    std::string all;
    for (const auto& label : labels)
        all += "\n" + appendix(profile, label, "SỐ LIỆU TRỒNG CÂY") +
               "TT\tTên thôn\tSố cây\n1\tBản Mòng\t\n2\tNà Sái\t\n";
    return all;
}

std::vector<std::string> labels_from(std::size_t turn) {
    const std::string word = turn % 3 == 0 ? "Biểu " : turn % 3 == 1 ? "Biểu số " : "Mẫu số ";
    std::vector<std::string> labels;
    for (const auto* number : {"1", "2", "3A", "3B", "4", "5"})
        labels.push_back(word + number);
    return labels;
}

Found form_twice(const std::string& profile, const std::string& text, std::size_t turn, bool wrong) {
    auto labels = labels_from(turn);
    if (wrong)
        labels[1 + turn % 5] = labels[turn % 5];
    return Attached{text + forms(profile, labels), {}};
}

Found form_passed_over(const std::string& profile, const std::string& text, std::size_t turn, bool wrong) {
    auto labels = labels_from(turn);
    if (wrong)
        labels.erase(labels.begin() + 1 + static_cast<std::ptrdiff_t>(turn % 2) * 3);
    return Attached{text + forms(profile, labels), {}};
}

Found tie_without_a_part(const std::string& profile, const std::string& text, std::size_t turn, bool wrong) {
    if (profile == "party-hd36")
        return std::nullopt;
    constexpr std::array right{
        "(Kèm theo Kế hoạch số      /KH-UBND ngày    tháng    năm 2026 của cơ quan ban hành)",
        "(Kèm theo Kế hoạch số …-KH/ĐU, ngày …/…/2026 của Ban Thường vụ)"};
    constexpr std::array faulty{"(Kèm theo Kế hoạch này)", "(Kèm theo Kế hoạch của cơ quan ban hành)",
                                "(Kèm theo Kế hoạch số …/KH-UBND ngày …/…/2026)",
                                "(Kèm theo Kế hoạch ngày …/…/2026 của cơ quan ban hành)"};
    return Attached{text + "\nPhụ lục\nSỐ LIỆU TRỒNG CÂY\n" +
                        (wrong ? pick(faulty, turn) : pick(right, turn)) +
                        "\nTT\tTên thôn\tSố cây\n1\tBản Mòng\t\n2\tNà Sái\t\n",
                    {}};
}

/// A file with an outline, tied to the plan as the plan itself is numbered and dated, or otherwise.
Found file_of_another_plan(const std::string&, const std::string& text, std::size_t turn, bool wrong) {
    const auto plan = plan::recognise(bare(text));
    const auto& own = plan.components;
    if (!own.number || own.number->number.blank || !own.date || !own.date->date.date.complete())
        return std::nullopt;
    auto number = own.number->number;
    auto date = own.date->date.date;
    if (wrong && turn % 2 == 0)
        number.value += "1";
    else if (wrong)
        date.day = date.day == 12 ? 13 : 12;
    const auto file = "ĐỀ CƯƠNG BÁO CÁO\nkết quả phong trào\n(Kèm theo Kế hoạch số " + number.full() +
                      ", ngày " + grammar::short_date(date) +
                      " của Ban Thường vụ)\nI. TÌNH HÌNH\n1. Đặc điểm.\n";
    return Attached{text, {plan::read_companion("Đề cương " + std::to_string(turn) + ".docx", bare(file))}};
}

Found file_that_is_not_named(const std::string&, const std::string& text, std::size_t turn, bool wrong) {
    const auto word = std::string(turn % 2 == 0 ? "Biểu " : "Phụ lục ");
    const auto named = 21 + turn % 5, sent = wrong ? named + 9 : named;
    const auto plan = plan::recognise(bare(text));
    const auto line = std::find_if(plan.lines.rbegin(), plan.lines.rend(), [](const plan::Line& one) {
        return one.part == "main" && plan::is_body(one.role) && one.text.text.ends_with(".");
    });
    if (line == plan.lines.rend())
        return std::nullopt;
    auto told = text;
    told.insert(text.find(line->text.text) + line->text.text.size() - 1,
                " (theo " + word + std::to_string(named) + " gửi kèm)");
    const auto label = word + std::to_string(sent);
    return Attached{
        told, {plan::read_companion("Số liệu.xlsx", bare(label + "\nSỐ LIỆU\nTT\tThôn\n1\tBản Mòng\n"))}};
}

Found named_and_nowhere(const std::string&, const std::string& text, std::size_t turn, bool wrong) {
    auto made = file_that_is_not_named({}, text, turn, false);
    if (made && wrong)
        made->companions.clear();
    return made;
}

} // namespace

std::vector<AttachedFault> attachment_kinds() {
    return {{"years_of_the_outline", "kehoach-10-3", years_of_the_outline},
            {"matter_of_the_outline", "kehoach-10-3", matter_of_the_outline},
            {"form_twice", "kehoach-10-4", form_twice},
            {"form_passed_over", "kehoach-10-4", form_passed_over},
            {"tie_without_a_part", "hd05-II.1-10", tie_without_a_part},
            {"file_of_another_plan", "kehoach-10-1", file_of_another_plan},
            {"file_that_is_not_named", "kehoach-10-2", file_that_is_not_named},
            {"named_and_nowhere", "hd05-II.1-5", named_and_nowhere, rules::Verdict::cannot_tell}};
}

} // namespace kehoach::test
