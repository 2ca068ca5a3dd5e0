// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "api_shell.hxx"
#include "office.hxx"
#include "scratch_folder.hpp"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>
#include <memory>
#include <string>
#include <string_view>
#include <vector>

/// The verbs of extension/run, as their program: what is printed, what is written, how it ends.
namespace kehoach::test {

/// A folder for one test, with a private profile of all of them beside it.
class Cli : public testing::Test {
protected:
    static void SetUpTestSuite() {
        scratch_ = std::make_unique<ScratchFolder>("cli");
        root_ = scratch_->path();
    }
    static void TearDownTestSuite() { scratch_.reset(); }
    void SetUp() override {
        folder_ = root_ / testing::UnitTest::GetInstance()->current_test_info()->name();
        std::filesystem::create_directory(folder_);
    }

    Ended kehoach(std::vector<std::string> words) const {
        words.insert(words.begin(),
                     {KEHOACH_CLI, "--lang", "en", "--profile-dir", (root_ / "profile").string()});
        return run(words, {"KEHOACH_BUILD=" KEHOACH_BUILD_DIR, "LC_ALL=C.UTF-8"});
    }

    std::string file(const char* name, std::string_view bytes) const {
        std::ofstream(folder_ / name, std::ios::binary) << bytes;
        return (folder_ / name).string();
    }
    std::string path(const char* name) const { return (folder_ / name).string(); }
    std::string written(const char* name) const {
        std::ifstream stream(path(name), std::ios::binary);
        return {std::istreambuf_iterator<char>(stream), {}};
    }

    static inline std::unique_ptr<ScratchFolder> scratch_;
    static inline std::filesystem::path root_;
    std::filesystem::path folder_;
};

inline constexpr const char* plan_text =
    "ĐẢNG BỘ TỈNH AN LÂM\nĐẢNG UỶ XÃ SƠN HẠ\n*\nSố 12- KH/ĐU\n"
    "Sơn Hạ, ngày 15 tháng 7 năm 2026\nKẾ HOẠCH\nđọc sách\nI. MỤC ĐÍCH\nĐọc nhiều hơn.\n";

inline constexpr const char* books_form =
    R"({"id": "books", "code": "Biểu 1", "title": "SỐ SÁCH ĐÃ ĐỌC",
      "columns": [{"title": "Năm", "key": "year", "kind": "key"}, {"title": "Số sách", "key": "books", "kind": "count"}],
      "rows": {"fromYear": 2024, "toYear": 2026}, "total": "Tổng"})";

} // namespace kehoach::test
