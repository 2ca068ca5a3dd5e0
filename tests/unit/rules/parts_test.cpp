// SPDX-License-Identifier: MPL-2.0
// The small tools the kinds are made of.
#include "rules/kinds/counter.hpp"
#include "rules/kinds/substitute.hpp"
#include "rules/wording.hpp"

#include <gtest/gtest.h>

namespace kehoach::rules {
namespace {

using grammar::Marker;
using Step = Counter::Step;

Step next(Counter& counter, Marker marker, std::vector<int> ordinals) {
    grammar::Label label;
    label.marker = marker;
    label.ordinals = std::move(ordinals);
    return counter.next(label).step;
}

TEST(CounterOfHeadings, CountsEachKindUnderItsParent) {
    Counter counter;
    EXPECT_EQ(next(counter, Marker::roman, {1}), Step::right);
    EXPECT_EQ(next(counter, Marker::arabic, {1}), Step::right);
    EXPECT_EQ(next(counter, Marker::arabic_dotted, {1, 1}), Step::right);
    EXPECT_EQ(next(counter, Marker::arabic_dotted, {1, 2}), Step::right);
    EXPECT_EQ(next(counter, Marker::arabic, {2}), Step::right);
    EXPECT_EQ(next(counter, Marker::roman, {2}), Step::right);
    EXPECT_EQ(next(counter, Marker::arabic, {1}), Step::right);
    EXPECT_EQ(next(counter, Marker::arabic_dotted, {1, 1}), Step::right);
}

TEST(CounterOfHeadings, FindsGapsAndRepeats) {
    Counter counter;
    EXPECT_EQ(next(counter, Marker::roman, {1}), Step::right);
    EXPECT_EQ(next(counter, Marker::roman, {3}), Step::gap);
    EXPECT_EQ(next(counter, Marker::roman, {3}), Step::repeat);
    EXPECT_EQ(next(counter, Marker::arabic, {2}), Step::gap);
    EXPECT_EQ(next(counter, Marker::letter, {1}), Step::right);
    EXPECT_EQ(next(counter, Marker::letter, {3}), Step::gap);
}

TEST(CounterOfHeadings, LetsNumbersRunOnThroughSections) {
    Counter counter;
    next(counter, Marker::roman, {1});
    next(counter, Marker::arabic, {1});
    next(counter, Marker::arabic, {2});
    next(counter, Marker::roman, {2});
    EXPECT_EQ(next(counter, Marker::arabic, {3}), Step::right);
}

TEST(CounterOfHeadings, LetsInnerNumbersBeginAfreshUnderATitleWithoutNumber) {
    Counter counter;
    next(counter, Marker::arabic, {1});
    next(counter, Marker::arabic, {2});
    EXPECT_EQ(next(counter, Marker::arabic, {1}), Step::right);
    EXPECT_EQ(next(counter, Marker::arabic, {1}), Step::repeat);
}

TEST(CounterOfHeadings, CountsAListWithinAListByWhatClosesItsNumbers) {
    Counter counter;
    const auto found = [&](const std::string& punctuation, int ordinal) {
        grammar::Label label;
        label.marker = Marker::arabic;
        label.punctuation = punctuation;
        label.ordinals = {ordinal};
        return counter.next(label);
    };
    EXPECT_EQ(found(".", 1).step, Step::right);
    for (const int ordinal : {1, 2, 3}) {
        const auto inner = found("-", ordinal);
        EXPECT_EQ(inner.step, Step::right);
        EXPECT_TRUE(inner.inner);
    }
    EXPECT_EQ(found("-", 3).step, Step::repeat);
    const auto outer = found(".", 2);
    EXPECT_EQ(outer.step, Step::right);
    EXPECT_FALSE(outer.inner);
    EXPECT_EQ(found("-", 3).step, Step::right) << "no list begins at 3";
    EXPECT_EQ(found(".", 3).step, Step::repeat);
}

TEST(Substitute, FillsGroups) {
    const text::Pattern pattern("(\\d+)-(\\w+)");
    EXPECT_EQ(substitute(pattern, "$2/$1", "x 12-KH y 3-BC"), "x KH/12 y BC/3");
    EXPECT_EQ(substitute(pattern, "$10", "4-A"), "40");
    EXPECT_EQ(substitute(pattern, "-", "nothing"), "nothing");
}

TEST(Substitute, EndsOnAnEmptyMatch) {
    EXPECT_EQ(substitute(text::Pattern("^"), "> ", "abc"), "> abc");
}

TEST(EndMark, KnowsTheMarks) {
    EXPECT_EQ(end_mark("hoàn thành./."), "./.");
    EXPECT_EQ(end_mark("- Các thôn; "), ";");
    EXPECT_EQ(end_mark("cụ thể như sau:"), ":");
    EXPECT_EQ(end_mark("(b/c)"), "");
    EXPECT_EQ(end_mark(""), "");
}

TEST(SameLetters, IsBlindToThePlaceOfTheToneOnly) {
    EXPECT_TRUE(same_letters("CỘNG HOÀ", "CỘNG HÒA"));
    EXPECT_FALSE(same_letters("Cộng hoà", "CỘNG HÒA"));
    EXPECT_FALSE(same_letters("Độc Lập", "Độc lập"));
    EXPECT_FALSE(same_letters("Tự do-Hạnh phúc", "Tự do - Hạnh phúc"));
}

TEST(LettersAndDigits, DropSignsOnly) {
    EXPECT_EQ(letters_and_digits("Số: 05 – “KH”/ĐU…"), "Số05KHĐU");
    EXPECT_EQ(letters_and_digits("\u00A0½"), letters_and_digits("½"));
}

} // namespace
} // namespace kehoach::rules
