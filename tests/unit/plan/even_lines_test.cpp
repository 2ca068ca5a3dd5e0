// SPDX-License-Identifier: MPL-2.0
// The subject of a plan in the middle of the page: no year alone on its last line.
#include "plan/even_lines.hpp"

#include "data.hpp"
#include "plan/compose.hpp"
#include "plan/recognise.hpp"
#include "text/width.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace kehoach::test {
namespace {

using plan::Role;
using testing::ElementsAre;

constexpr double size_pt = 14, room_mm = 165;

std::vector<std::string> lines(const std::string& words, double room) {
    std::vector<std::string> made(1);
    for (const auto word : text::split(words, ' ')) {
        const auto longer = made.back() + (made.back().empty() ? "" : " ") + std::string(word);
        if (made.back().empty() || text::width_mm(longer, size_pt, true) <= room)
            made.back() = longer;
        else
            made.emplace_back(word);
    }
    return made;
}

std::vector<std::string> evenly(const std::string& words) {
    return lines(words, room_mm - 2 * plan::even_side_mm(words, size_pt, true, room_mm));
}

TEST(EvenLines, LeaveNoYearAlone) {
    const std::string subject = "Tổ chức trồng cây ven suối, chăm sóc vườn ươm của các chi bộ trong năm 2026";
    ASSERT_EQ(lines(subject, room_mm).back(), "2026") << "what it is about";
    EXPECT_THAT(evenly(subject), ElementsAre("Tổ chức trồng cây ven suối, chăm sóc",
                                             "vườn ươm của các chi bộ trong năm 2026"));
}

TEST(EvenLines, TearNoNumberFromWhatItNumbers) {
    EXPECT_THAT(
        evenly("Sơ kết việc trồng cây, chăm sóc vườn ươm năm 2026 và phương hướng của các chi bộ, thôn"),
        ElementsAre("Sơ kết việc trồng cây, chăm sóc vườn ươm năm 2026",
                    "và phương hướng của các chi bộ, thôn"));
}

TEST(EvenLines, TakeNoMoreOfThemAndHoldWhereWidthsAreLess) {
    const std::vector<std::string> words{"Trồng", "cây", "ven",  "suối", "và",  "chăm", "sóc",   "vườn",
                                         "ươm",   "của", "các",  "chi",  "bộ",  "trực", "thuộc", "trong",
                                         "xã",    "năm", "2026", "để",   "giữ", "nước", "cho",   "đồng",
                                         "ruộng", "mùa", "khô",  "tới",  "đây", "theo", "lời",   "hẹn",
                                         "của",   "bà",  "con",  "ở",    "hai", "bên",  "bờ"};
    for (std::size_t first = 0; first < words.size(); ++first) {
        std::string subject;
        for (std::size_t at = first; at < words.size(); ++at) {
            subject += (subject.empty() ? "" : " ") + words[at];
            EXPECT_EQ(evenly(subject).size(), lines(subject, room_mm).size()) << subject;
            const double even = room_mm - 2 * plan::even_side_mm(subject, size_pt, true, room_mm);
            constexpr double widths_known_within = 1.019;
            if (even < room_mm) {
                EXPECT_EQ(lines(subject, even * widths_known_within), evenly(subject)) << subject;
            }
        }
    }
}

TEST(EvenLines, LeaveOneLineAndOneLongWordAsTheyAre) {
    EXPECT_EQ(plan::even_side_mm("Trồng cây năm 2026", size_pt, true, room_mm), 0);
    EXPECT_EQ(plan::even_side_mm("", size_pt, true, room_mm), 0);
    EXPECT_EQ(plan::even_side_mm(std::string(3000, 'x'), size_pt, true, room_mm), 0);
}

TEST(EvenLines, AreThoseOfAComposedPlanWithoutASignMore) {
    plan::PlanSpec spec;
    for (const bool party : {true, false}) {
        spec.family = party ? "party" : "state";
        spec.profile = party ? "party-hd05" : "state-nd30";
        spec.date = {2026, 6, 15};
        spec.issuer = party ? "ĐẢNG ỦY XÃ NẬM HƯƠNG" : "ỦY BAN NHÂN DÂN XÃ NẬM HƯƠNG";
        spec.subject = "Tổ chức trồng cây ven suối, chăm sóc vườn ươm của các chi bộ trong xã năm 2026";
        const auto made = plan::compose(spec, profile_for(spec));
        const auto at =
            static_cast<std::size_t>(std::ranges::find(made.roles, Role::subject) - made.roles.begin());
        const auto& subject = made.document.paragraphs.at(at);
        EXPECT_EQ(subject.text, spec.subject);
        EXPECT_GT(subject.look.left_mm.value_or(0), 10);
        EXPECT_EQ(subject.look.left_mm, subject.look.right_mm);
        const auto read = plan::recognise(made.document);
        ASSERT_TRUE(read.components.subject);
        EXPECT_EQ(read.components.subject->value, spec.subject);
    }
}

} // namespace
} // namespace kehoach::test
