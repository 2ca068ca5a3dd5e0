// SPDX-License-Identifier: MPL-2.0
#include "house.hpp"

#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>
#include <iterator>

namespace {

using kehoach::house::complaints;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;

std::string read(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

TEST(House, EveryLineKnowsItsRoom) {
    const std::filesystem::path extension = KEHOACH_SOURCE_DIR "/extension";
    const auto files = kehoach::house::sources(extension);
    ASSERT_GT(files.size(), 50u);
    for (const auto& file : files)
        EXPECT_THAT(complaints(file.generic_string(), read(extension / file)), IsEmpty());
}

/// The header that the source `text` reads first; empty where it reads none.
std::string first_read(const std::string& text) {
    const std::string start = "#include \"";
    const auto at = text.find("#include");
    if (at == std::string::npos || text.compare(at, start.size(), start) != 0)
        return {};
    const auto from = at + start.size();
    return text.substr(from, text.find('"', from) - from);
}

TEST(House, ASourceOfTheCoreReadsItsOwnHeaderFirst) { // so that the header is known to compile alone
    const std::filesystem::path extension = KEHOACH_SOURCE_DIR "/extension";
    auto held = 0;
    for (const auto& file : kehoach::house::sources(extension / "core")) {
        auto header = file;
        header.replace_extension(".hpp");
        if (file.extension() != ".cpp" || !exists(extension / "core" / header))
            continue;
        EXPECT_EQ(first_read(read(extension / "core" / file)), header.generic_string()) << file;
        ++held;
    }
    EXPECT_GT(held, 200);
}

TEST(House, WrongWayIncludeIsReported) {
    EXPECT_THAT(complaints("core/text/words.cpp", "#include \"plan/plan.hpp\"\n"),
                ElementsAre(HasSubstr("text may not include plan/plan.hpp")));
    EXPECT_THAT(complaints("writer/insert.cxx", "#include \"calc/sheet.hxx\"\n"),
                ElementsAre(HasSubstr("writer may not include")));
    EXPECT_THAT(complaints("core/schedule/calendar.cpp", "#include \"rules/rule.hpp\"\n"),
                ElementsAre(HasSubstr("schedule may not include rules/rule.hpp")));
    EXPECT_THAT(complaints("core/rules/rule.cpp", "#include \"plan/plan.hpp\"\n"), IsEmpty());
    EXPECT_THAT(complaints("core/rules/rule.cpp", "#include \"schedule/calendar.hpp\"\n"), IsEmpty());
}

TEST(House, UnoInTheCoreIsReported) {
    EXPECT_THAT(complaints("core/text/words.cpp", "#include <rtl/ustring.hxx>\n"),
                ElementsAre(HasSubstr("the core knows no UNO")));
}

TEST(House, ClimbingAndSwallowingAreReported) {
    EXPECT_THAT(complaints("core/rules/rule.cpp", "#include \"../plan/plan.hpp\"\n"),
                ElementsAre(HasSubstr("may not climb")));
    EXPECT_THAT(complaints("office/text.cxx", "try { f(); } catch (...) { }\n"),
                ElementsAre(HasSubstr("never swallowed")));
}

TEST(House, NumbersInTheLanguageOfTheMachineAreReported) {
    const auto said = ElementsAre(HasSubstr("decimal mark"));
    EXPECT_THAT(complaints("calc/mend.cxx", "cell->setValue(std::stod(text));\n"), said);
    EXPECT_THAT(complaints("core/text/svg.cpp", "std::snprintf(digits, 9, \"%.2f\", value);\n"), said);
    EXPECT_THAT(complaints("core/rules/rule.cpp", "std::to_string(std::round(value))\n"), said);
    EXPECT_THAT(complaints("session/log.cxx", "std::snprintf(digits, 9, \"%06d\", value);\n"), IsEmpty());
}

TEST(House, WindowsOutsideFacesAreReported) {
    EXPECT_THAT(complaints("writer/insert.cxx", "#include <com/sun/star/awt/XWindow.hpp>\n"),
                ElementsAre(HasSubstr("belong in faces")));
}

} // namespace
