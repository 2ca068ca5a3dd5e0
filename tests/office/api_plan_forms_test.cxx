// SPDX-License-Identifier: MPL-2.0
// Tables of a plan as forms in a workbook: which ones, with what around them, and those of a real plan.
#include "api_ground.hxx"
#include "real_samples.hxx"

#include "text/words.hpp"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <fstream>
#include <gmock/gmock.h>
#include <sstream>

using namespace kehoach::test;
using kehoach::office::seq;
using testing::ElementsAre;
using testing::HasSubstr;

namespace {

namespace text = kehoach::text;

/// With two appendices.
rtl::OUString plan_with_two() {
    std::string spec = kehoach::office::utf8(plan_spec_with_appendix());
    spec.insert(spec.rfind(']'), R"(, {"form": "inspection", "fromYear": 2024, "toYear": 2026})");
    return kehoach::office::ustring(spec);
}

boost::json::array made_of(const Model& plan, const NamedValues& options) {
    const Made workbook(forms()->fromPlan(plan, options));
    return json(forms()->read(*workbook, {})).as_array();
}

css::beans::NamedValue tables(std::initializer_list<rtl::OUString> ids) {
    return option("Tables", css::uno::Any(seq<rtl::OUString>(ids)));
}

std::vector<std::string> ids_of(const boost::json::array& all) {
    std::vector<std::string> ids;
    for (const auto& one : all)
        ids.emplace_back(one.at("form").at("id").as_string());
    return ids;
}

void expect_same(const boost::json::array& found, const boost::json::array& expected) {
    ASSERT_EQ(found.size(), expected.size());
    for (std::size_t i = 0; i < found.size(); ++i) {
        const std::string title(found[i].at("title").as_string());
        const auto& head = expected[i].as_object();
        const auto same = [&](const char* key) {
            const auto* name = head.if_contains(key);
            return name != nullptr && text::same_wording(std::string(name->as_string()), title);
        };
        EXPECT_TRUE(same("name") || same("as_written")) << title;
        const auto children = [](const boost::json::object& column) {
            const auto* below = column.if_contains("children");
            return below == nullptr ? boost::json::array() : below->as_array();
        };
        expect_same(children(found[i].as_object()), children(head));
    }
}

} // namespace

TEST(PlanForms, AreThoseThatWaitOrThoseNamed) {
    const Made plan(composer()->compose(plan_with_two(), {}));
    EXPECT_THAT(ids_of(made_of(*plan, {})), ElementsAre("reporters", "inspection"));
    const auto all = made_of(*plan, seq({tables({"all"})}));
    EXPECT_THAT(ids_of(all), ElementsAre("reporters", "inspection"));
    EXPECT_THAT(refusal([&] { forms()->fromPlan(*plan, seq({tables({"99"})})); }), HasSubstr("99"));
    EXPECT_THAT(refusal([&] { forms()->fromPlan(*plan, seq({tables({"1"})})); }),
                HasSubstr("cannot become a form"))
        << "the letterhead";
}

TEST(PlanForms, HaveAStripOfTheUnitAndRoomToSignWhereNotBare) {
    const Made plan(composer()->compose(plan_spec_with_appendix(), {}));
    const auto with = made_of(*plan, {});
    ASSERT_EQ(with.size(), 1U);
    const auto& sheet = with[0].at("form").at("sheet").as_object();
    EXPECT_EQ(sheet.at("cover").as_array().size(), 4U);
    EXPECT_EQ(sheet.at("foot").as_array().size(), 2U);
    const auto bare = made_of(*plan, seq({option("Bare", css::uno::Any(true))}));
    ASSERT_EQ(bare.size(), 1U);
    EXPECT_FALSE(bare[0].at("form").as_object().contains("sheet"));
}

TEST(PlanForms, CheckTheCellThatIsTypedInOnEverySheetAlsoInTheFile) {
    std::string spec = kehoach::office::utf8(plan_spec_with_appendix());
    spec.insert(spec.rfind('['), R"([{"form": "study-meetings"}, )");
    spec.erase(spec.rfind('['), 1);
    spec.insert(spec.rfind(']'), R"(, {"form": "study-meetings"})");
    const Made plan(composer()->compose(kehoach::office::ustring(spec), {}));
    const Made workbook(forms()->fromPlan(*plan, {}));
    const std::string file = canonical_xml(*workbook);
    EXPECT_NE(file.find("FIND("), std::string::npos) << "pairs are checked by a formula";
    EXPECT_EQ(file.find("#REF!"), std::string::npos);
}

class PlanFormsOfARealPlan : public RealSamples {};

TEST_F(PlanFormsOfARealPlan, HaveTheHeadsThatPeopleReadInItsTables) {
    std::filesystem::path paper;
    for (const auto& one : std::filesystem::directory_iterator(folder()))
        if (one.path().filename().string().starts_with("002") && one.path().extension() == ".txt")
            paper = one.path();
    ASSERT_FALSE(paper.empty());
    const auto document = opened(paper.filename().string());
    std::ostringstream labels;
    labels << std::ifstream(paper.parent_path() / (paper.filename().string() + ".labels.json")).rdbuf();
    const auto wanted = boost::json::parse(labels.str()).at("tables").as_array();
    const auto made = made_of(document, {});
    ASSERT_EQ(made.size(), wanted.size());
    for (std::size_t i = 0; i < made.size(); ++i) {
        expect_same(made[i].at("form").at("columns").as_array(), wanted[i].at("header_tree").as_array());
        EXPECT_EQ(made[i].at("form").at("rows").at("fromYear").to_number<int>(), 2013);
        EXPECT_EQ(made[i].at("form").at("rows").at("toYear").to_number<int>(), 2023);
    }
}
