// SPDX-License-Identifier: MPL-2.0
// What lies in the folder of returns beside them: what is a return is found, what is none is passed over.
#include "calc/access.hxx"
#include "office/text.hxx"
#include "results_ground.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <com/sun/star/text/XText.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>

using namespace kehoach;
using test::argument;
using test::first_figures;
using test::log_of;
using test::new_folder;
using test::result_of;
using test::returned;
using test::returned_in_text;
using test::run;
using testing::HasSubstr;
namespace fs = std::filesystem;

namespace {

boost::json::object refresh(const test::Model& result) {
    return test::json_of(run(result, "Refresh", {argument("New", css::uno::Any(true))})).as_object();
}

void text_saying(const fs::path& path, const char* says) {
    const auto text = test::OpenDocument::writer();
    const test::Model model = text;
    test::Ref<css::text::XTextDocument>(model, css::uno::UNO_QUERY_THROW)->getText()->setString(office::ustring(says));
    fs::rename(test::store(text, path.filename().string().c_str()), path);
}

std::string total(const test::Model& result) {
    return test::shown(result, calc::sheet_names(result).front(),
                       form::address(form::layout(test::form_template("study-meetings")).body_first, first_figures));
}

} // namespace

TEST(BesideReturns, TextsWithTheTableAreFoundAndOthersAreToldOnce) {
    const fs::path folder = new_folder("returns");
    const auto result = result_of({returned(folder, "Xã An", {1})});
    fs::rename(returned_in_text("Xã Bình.docx", "3"), folder / "Xã Bình.docx");
    fs::rename(returned_in_text("Xã Cao.odt", "5"), folder / "Xã Cao.odt");
    text_saying(folder / "Kế hoạch.docx", "Kế hoạch");
    std::ofstream(folder / "~$Xã An.xlsx") << "somebody";
    std::ofstream(folder / ".~lock.Xã An.ods#") << "somebody";
    const auto said = refresh(result);
    EXPECT_EQ(said.at("read").as_array().size(), 2U) << said.at("read");
    EXPECT_EQ(total(result), "9");
    auto log = log_of(result);
    ASSERT_EQ(log.size(), 2U);
    EXPECT_EQ(log[0][4], "1");
    EXPECT_THAT(log[0][6], HasSubstr("Kế hoạch.docx: No form"));
    const auto again = refresh(result);
    EXPECT_TRUE(again.at("read").as_array().empty()) << again.at("read");
    EXPECT_EQ(log_of(result).size(), 2U);
    for (const auto& one : again.at("deviations").as_array())
        EXPECT_THAT(std::string(one.as_string()), testing::Not(HasSubstr("Kế hoạch")));
    text_saying(folder / "Kế hoạch.docx", "Kế hoạch đã sửa");
    refresh(result);
    EXPECT_EQ(log_of(result).size(), 3U) << "it was changed";
}

TEST(BesideReturns, TheFormAsItWasSentAndTheResultItselfAreNoReturns) {
    const fs::path folder = new_folder("returns");
    returned(folder, "mẫu", {});
    const test::OpenDocument made(test::url_of(folder / "mẫu.ods"));
    const std::vector<std::string> urls{returned(folder, "Xã An", {1}), returned(folder, "Xã Bình", {2})};
    run(made, "Consolidate", {argument("Urls", urls)});
    fs::rename(test::store(made, "bản cũ.ods"), folder / "bản cũ.ods");
    fs::rename(test::store(made, "tổng hợp.ods"), folder / "tổng hợp.ods");
    const test::OpenDocument result(test::url_of(folder / "tổng hợp.ods"));
    ASSERT_EQ(total(result), "3");
    EXPECT_EQ(refresh(result).at("receipts").as_array().size(), 0U);
    EXPECT_EQ(total(result), "3");
    auto log = log_of(result);
    ASSERT_EQ(log.size(), 2U);
    EXPECT_THAT(log[0][6], HasSubstr("bản cũ.ods: This is a result made of"));
    EXPECT_TRUE(refresh(result).at("read").as_array().empty());
    EXPECT_EQ(log_of(result).size(), 2U);
    run(result, "Refresh", {argument("Urls", std::vector<std::string>{test::url(folder / "bản cũ.ods")})});
    EXPECT_EQ(total(result), "3") << "not where somebody names it either";
}
