// SPDX-License-Identifier: MPL-2.0
#include "draft_ground.hxx"

#include "office/text.hxx"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <fstream>
#include <gtest/gtest.h>
#include <org/kehoach/PlanChecker.hpp>

namespace kehoach::test {

const std::string last_year = plan_of_a_commune(
    R"("preamble": "Thực hiện Kế hoạch số 27-KH/TU, ngày 03/6/2026 của Ban Thường vụ Tỉnh uỷ, Đảng uỷ xã xây dựng Kế hoạch như sau:",
    "sections": [{"heading": "MỤC ĐÍCH", "items": [{"paragraph": "Trồng đủ số cây của năm 2026, báo cáo theo Đề cương báo cáo và Phụ lục kèm theo."}]},
                 {"heading": "THỰC HIỆN", "items": [{"paragraph": "Các chi bộ trồng xong trước ngày 15/9/2026."}]}])",
    R"(,
    "outline": {"title": "ĐỀ CƯƠNG BÁO CÁO", "subject": "kết quả trồng cây ven suối năm 2026",
                "items": [{"heading": "KẾT QUẢ"}]},
    "appendices": [{"form": "study-meetings"}])");

std::string lines_of(const Model& model) {
    const auto checker = org::kehoach::PlanChecker::create(test::office().context());
    const auto read = boost::json::parse(office::utf8(checker->analyse(model, {})));
    std::string all;
    for (const auto& paragraph : read.at("paragraphs").as_array())
        all += std::string(paragraph.at("text").as_string()) + "\n";
    return all;
}

std::string faults_of(const Model& model) {
    const auto checker = org::kehoach::PlanChecker::create(test::office().context());
    std::string all;
    for (const auto& finding : checker->check(model, {}))
        if (finding.Verdict == "not-met" && finding.Severity != "remark")
            all += office::utf8(finding.Rule) + " ";
    return all;
}

OpenDocument result_of(const css::frame::DispatchResultEvent& event) {
    Model made;
    rtl::OUString said;
    if (!(event.Result >>= made)) {
        event.Result >>= said;
        ADD_FAILURE() << office::utf8(said);
    }
    return OpenDocument(made);
}

std::string message_of(const css::frame::DispatchResultEvent& event) {
    rtl::OUString said;
    event.Result >>= said;
    return office::utf8(said);
}

std::string file_of(const char* name, const std::string& bytes) {
    const auto path = test::office().folder() / name;
    std::ofstream(path, std::ios::binary) << bytes;
    return path.string();
}

} // namespace kehoach::test
