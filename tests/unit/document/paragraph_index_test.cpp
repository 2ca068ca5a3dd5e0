// SPDX-License-Identifier: MPL-2.0
#include "document/paragraph_index.hpp"

#include <gtest/gtest.h>
#include <utility>

namespace kehoach::document {
namespace {

Document of(const std::vector<std::pair<std::string, int>>& places) {
    Document document;
    for (const auto& [story, index] : places) {
        auto& paragraph = document.paragraphs.emplace_back();
        paragraph.story = story;
        paragraph.index = index;
    }
    return document;
}

Place place(const std::string& story, int paragraph) {
    Place made;
    made.story = story;
    made.paragraph = paragraph;
    return made;
}

TEST(ParagraphIndex, FindsEveryParagraphOfEveryStory) {
    const auto document = of({{"body", 0}, {"cell", 0}, {"cell", 1}, {"note", 4}, {"note", 5}});
    const ParagraphIndex paragraphs(document);
    for (const auto& paragraph : document.paragraphs)
        EXPECT_EQ(paragraphs.find(place(paragraph.story, paragraph.index)), &paragraph)
            << paragraph.story << paragraph.index;
}

TEST(ParagraphIndex, FindsThoseThatStandApartFromTheirStory) {
    const auto document = of({{"body", 0}, {"cell", 0}, {"body", 1}, {"body", 3}, {"cell", 7}});
    const ParagraphIndex paragraphs(document);
    for (const auto& paragraph : document.paragraphs)
        EXPECT_EQ(paragraphs.find(place(paragraph.story, paragraph.index)), &paragraph)
            << paragraph.story << paragraph.index;
}

TEST(ParagraphIndex, FindsNothingThatIsNotThere) {
    const auto document = of({{"body", 0}, {"cell", 0}});
    const ParagraphIndex paragraphs(document);
    EXPECT_EQ(paragraphs.find(place("body", 1)), nullptr);
    EXPECT_EQ(paragraphs.find(place("body", -1)), nullptr);
    EXPECT_EQ(paragraphs.find(place("note", 0)), nullptr);
    EXPECT_EQ(ParagraphIndex({}).find(place("body", 0)), nullptr);
}

} // namespace
} // namespace kehoach::document
