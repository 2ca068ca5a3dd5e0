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
