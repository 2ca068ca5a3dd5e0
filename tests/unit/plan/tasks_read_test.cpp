// SPDX-License-Identifier: MPL-2.0
// Who shall do what with whom until when, each text in a plan of 05/6/2026 and read as a person reads it.
#include "bare_text.hpp"
#include "data.hpp"
#include "plan/analysis.hpp"
#include "plan/read_tasks.hpp"
#include "plan/recognise.hpp"

#include <boost/json/parse.hpp>
#include <gmock/gmock.h>

namespace kehoach::test {
namespace {

namespace json = boost::json;

const std::string opening = "Số 12-KH/ĐU\nNậm Hương, ngày 05 tháng 6 năm 2026\nKẾ HOẠCH\nđọc sách\n\n"
                            "III. TỔ CHỨC THỰC HIỆN\n";

const plan::TaskWords& words() {
    static const plan::TaskWords words(gazetteer());
    return words;
}

std::string told(const plan::Plan& plan, const plan::TaskFact& task) {
    std::string by;
    for (const auto at : task.deadlines) {
        const auto date = grammar::iso(plan.deadlines[at].deadline);
        by += (by.empty() ? "" : " ") + (date.empty() ? std::string("~") : date);
    }
    return "owner " + plan::joined_names(task.owners) + " | with " + plan::joined_names(task.with) +
           " | to " + task.to + " | through " + task.through + " | what " + task.what + " | by " + by +
           " | product " + task.product;
}

std::vector<std::string> read_tasks(const std::string& text) {
    const auto document = bare(opening + text + "\n");
    const auto plan = plan::recognise(document);
    std::vector<std::string> all;
    for (const auto& task : plan::read_tasks(document, plan, words()))
        all.push_back(told(plan, task));
    return all;
}

std::string wanted(const json::object& task) {
    std::string all;
    for (const auto* const key : {"owner", "with", "to", "through", "what", "by", "product"}) {
        const auto* const found = task.if_contains(key);
        all += (all.empty() ? "" : " | ") + std::string(key) + " " +
               (found == nullptr ? std::string() : std::string(found->as_string()));
    }
    return all;
}

void expect_all(const std::string& name) {
    const auto root = json::parse(file("tests/unit/plan/" + name));
    int right = 0, all = 0;
    for (const auto& one : root.at("cases").as_array()) {
        const std::string text(one.at("text").as_string());
        std::vector<std::string> tasks;
        for (const auto& task : one.at("reads").as_array())
            tasks.push_back(wanted(task.as_object()));
        const auto found = read_tasks(text);
        EXPECT_EQ(found, tasks) << text;
        right += found == tasks ? 1 : 0;
        ++all;
    }
    std::printf("%s: %d of %d texts read right\n", name.c_str(), right, all);
}

TEST(TasksRead, AreThoseAPersonSees) {
    expect_all("tasks_read.json");
}

TEST(TasksRead, OfTextsNobodyHadSeenAreReadToo) {
    expect_all("tasks_unseen.json");
}

TEST(TasksRead, AreToldInTheAnalysisWithTheirDeadlines) {
    const auto document =
        bare(opening + "1. Các chi bộ gửi báo cáo về Đảng uỷ (qua Ban Tuyên giáo) trước ngày "
                       "20/7/2026.\n");
    const auto plan = plan::recognise(document);
    const auto root =
        json::parse(plan::analysis_json(document, plan, {}, plan::Stage::drafting, nullptr, &words()));
    const auto& task = root.at("tasks").at(0).as_object();
    EXPECT_EQ(task.at("owner"), "Các chi bộ");
    EXPECT_EQ(task.at("deadline"), "2026-07-20");
    const auto& deadline = root.at("deadlines").at(0).as_object();
    EXPECT_EQ(deadline.at("who"), "Các chi bộ");
    EXPECT_EQ(deadline.at("to"), "Đảng uỷ");
    EXPECT_EQ(deadline.at("through"), "Ban Tuyên giáo");
    const auto bare_of_words = json::parse(plan::analysis_json(document, plan, {}, plan::Stage::drafting));
    EXPECT_TRUE(bare_of_words.at("tasks").is_null());
}

} // namespace
} // namespace kehoach::test
