// SPDX-License-Identifier: MPL-2.0
// Files that go out with a plan, read by a real office and compared with it.
#include "api_ground.hxx"
#include "body_reading.hxx"
#include "plan_naming.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <filesystem>
#include <fstream>
#include <gmock/gmock.h>

using namespace kehoach::test;
using kehoach::office::seq;
using kehoach::office::utf8;
using testing::HasSubstr;
namespace fs = std::filesystem;

namespace {

/// A folder with a workbook of two forms, its second named by its sheet alone.
fs::path folder_with_forms(const char* name, const char* tie) {
    const auto folder = office().folder() / name;
    fs::create_directories(folder);
    const auto book = OpenDocument::calc();
    set_cell(book, "A1", "Biểu 1");
    set_cell(book, "A2", "SỐ LIỆU TRỒNG CÂY");
    set_cell(book, "A3", tie);
    set_cell(book, "A5", "Thôn");
    set_cell(book, "B5", "Số cây");
    const css::uno::Reference<css::sheet::XSpreadsheetDocument> sheets(book, css::uno::UNO_QUERY_THROW);
    sheets->getSheets()->insertNewByName(kehoach::office::ustring("Biểu 2"), 1);
    fs::rename(store(book, (std::string(name) + ".ods").c_str()), folder / "Số liệu.ods");
    return folder;
}

fs::path outline(const char* name) {
    const auto document = OpenDocument::writer();
    set_text(document,
             "ĐỀ CƯƠNG BÁO CÁO\ntổng kết phong trào trồng cây\n(Kèm theo Kế hoạch số 86-KH/HU, ngày "
             "11/3/2024 của Ban Thường vụ Huyện uỷ)\nI. TÌNH HÌNH\n1. Đặc điểm.");
    return store(document, name);
}

Findings checked_with(const Model& plan, const std::vector<std::string>& files) {
    std::vector<rtl::OUString> urls;
    for (const auto& file : files)
        urls.push_back(kehoach::office::ustring(file));
    const css::uno::Sequence<rtl::OUString> all(urls.data(), static_cast<sal_Int32>(urls.size()));
    return checker()->check(plan, seq({option("Attachments", css::uno::Any(all)), option("Language", "vi")}));
}

std::string said(const Findings& findings, const char* rule) {
    for (const auto& finding : findings)
        if (utf8(finding.Rule) == rule)
            return utf8(finding.Message);
    return {};
}

class Attachments : public testing::Test {
protected:
    void SetUp() override { set_text(plan, plan_naming("đề cương, biểu 1, 2")); }
    OpenDocument plan = OpenDocument::writer();
};

} // namespace

TEST_F(Attachments, WhatIsTiedIsNotAskedFor) {
    EXPECT_THAT(said(checker()->check(plan, seq({option("Language", "vi")})), "hd05-II.1-5"),
                HasSubstr("đề cương; biểu 1, 2."));
    const auto folder =
        folder_with_forms("right", "(Kèm theo Kế hoạch số 86-KH/HU, ngày 11/3/2024 của Ban Thường vụ)");
    const auto with_folder = checked_with(plan, {folder.string()});
    EXPECT_THAT(said(with_folder, "hd05-II.1-5"), HasSubstr("này: đề cương."));
    EXPECT_EQ(said(with_folder, "kehoach-10-1"), "");
    EXPECT_EQ(said(with_folder, "kehoach-10-2"), "");
    EXPECT_EQ(said(checked_with(plan, {folder.string(), outline("outline.odt").string()}), "hd05-II.1-5"),
              "");
}

TEST_F(Attachments, AFileOfAnotherPlanIsNamed) {
    const auto folder =
        folder_with_forms("wrong", "(Kèm theo Kế hoạch số 68-KH/HU, ngày 11/3/2024 của Ban Thường vụ)");
    const auto message = said(checked_with(plan, {folder.string()}), "kehoach-10-1");
    EXPECT_THAT(message, HasSubstr("Số liệu.ods"));
    EXPECT_THAT(message, HasSubstr("68-KH/HU"));
}

TEST_F(Attachments, WhatCannotBeReadIsSaid) {
    const auto broken = office().folder() / "broken.docx";
    std::ofstream(broken) << "no document";
    EXPECT_THAT(refusal([&] { checked_with(plan, {broken.string()}); }), HasSubstr("broken.docx"));
    EXPECT_THAT(refusal([&] { checked_with(plan, {"/no/such/file.odt"}); }), HasSubstr("file.odt"));
}

/// Findings as a command gives them.
std::string commanded(const Model& model, const char* command,
                      const std::vector<std::string>* files = nullptr) {
    css::beans::PropertyValue urls;
    urls.Name = "Urls";
    css::uno::Sequence<css::beans::PropertyValue> arguments;
    if (files != nullptr) {
        std::vector<rtl::OUString> all;
        for (const auto& file : *files)
            all.push_back(url_of(file));
        urls.Value <<= css::uno::Sequence<rtl::OUString>(all.data(), static_cast<sal_Int32>(all.size()));
        arguments = seq({urls});
    }
    return run_command(model, command, arguments).result;
}

TEST_F(Attachments, ThePlanRemembersThemRelativeToItself) {
    const auto folder =
        folder_with_forms("kept", "(Kèm theo Kế hoạch số 86-KH/HU, ngày 11/3/2024 của Ban Thường vụ)");
    const std::vector<std::string> files{(folder / "Số liệu.ods").string(), outline("outline2.odt").string()},
        none;
    fs::copy_file(store(plan, "kept-plan.odt"), folder / "kept-plan.odt");
    const auto stored = [&](const fs::path& in) { return OpenDocument(url_of(in / "kept-plan.odt")); };
    {
        const auto opened = stored(folder);
        EXPECT_THAT(commanded(opened, "Check"), HasSubstr("hd05-II.1-5"));
        EXPECT_THAT(commanded(opened, "CompareAttachments", &files), testing::Not(HasSubstr("hd05-II.1-5")));
        EXPECT_FALSE(opened.as<css::util::XModifiable>()->isModified());
        EXPECT_THAT(commanded(opened, "Check"), testing::Not(HasSubstr("hd05-II.1-5")));
        opened.as<css::frame::XStorable>()->store();
    }
    const auto moved = office().folder() / "moved";
    fs::rename(folder, moved);
    const auto opened = stored(moved);
    EXPECT_THAT(commanded(opened, "Check"), testing::Not(HasSubstr("hd05-II.1-5")));
    EXPECT_THAT(commanded(opened, "CompareAttachments", &none), HasSubstr("hd05-II.1-5"));
}

TEST_F(Attachments, TheAnalysisTellsWhoFillsInWhat) {
    const auto references = json(checker()->analyse(plan, {})).at("references").as_array();
    ASSERT_EQ(references.size(), 3U);
    EXPECT_EQ(references[1].at("who").as_string(), "Các chi bộ");
}
