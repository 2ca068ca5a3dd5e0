// SPDX-License-Identifier: MPL-2.0
#include "document/marked_language.hpp"

#include <gtest/gtest.h>

namespace kehoach::document {
namespace {

/// Paragraphs of runs, each with its language.
class Text {
public:
    Text& line() {
        Paragraph paragraph;
        paragraph.index = static_cast<int>(document_.paragraphs.size());
        document_.paragraphs.push_back(paragraph);
        return *this;
    }
    Text& run(const std::string& words, const char* language, Atom atom = Atom::none) {
        Paragraph& paragraph = document_.paragraphs.back();
        Run run;
        run.start = paragraph.text.size();
        paragraph.text += words;
        run.end = paragraph.text.size();
        run.look.language = language;
        run.atom = atom;
        paragraph.runs.push_back(run);
        return *this;
    }
    std::vector<std::string> otherwise() const {
        std::vector<std::string> all;
        for (const Place& place : vietnamese_marked_otherwise(document_)) {
            const auto& text = document_.paragraphs[static_cast<std::size_t>(place.paragraph)].text;
            all.push_back(text.substr(place.start, place.end - place.start));
        }
        return all;
    }

private:
    Document document_;
};

const std::string sentence = "Các chi bộ gửi báo cáo kết quả trồng cây trước ngày ";
using Said = std::vector<std::string>;

TEST(MarkedLanguage, FindsVietnameseThatIsMarkedAsEnglish) {
    Text text;
    text.line().run(sentence, "en-US").run("15/7/2026", "en-US").line().run("KH/HU", "en-US");
    EXPECT_EQ(text.otherwise(), (Said{sentence + "15/7/2026", "KH/HU"}));
}

TEST(MarkedLanguage, LeavesOtherTonguesAndWhatIsRight) {
    Text text;
    text.line().run(sentence, "en-US").run("and so on and so forth", "en-US").run(" hằng năm", "en-US");
    text.line().run("dépôt à côté", "fr-FR").line().run(sentence, "vi-VN");
    EXPECT_EQ(text.otherwise(), (Said{sentence, " hằng năm"}));
}

TEST(MarkedLanguage, SaysNothingOfALittle) {
    Text text;
    for (int i = 0; i < 20; ++i)
        text.line().run(sentence, "vi-VN");
    text.line().run("Trồng cây", "en-US");
    EXPECT_EQ(text.otherwise(), Said());
}

TEST(MarkedLanguage, SaysNothingOfOtherTongues) {
    Text text;
    text.line().run("The committee plants trees.", "en-US").line().run("Le comité à côté.", "fr-FR");
    EXPECT_EQ(text.otherwise(), Said());
}

TEST(MarkedLanguage, KnowsLettersInParts) {
    Text text;
    text.line().run("Tro\u0302\u0300ng ca\u0302y va\u0300 so\u0309 sa\u0301ch", "nb-NO");
    EXPECT_EQ(text.otherwise().size(), 1U);
}

TEST(MarkedLanguage, NeverReachesOverAnAtom) {
    Text text;
    text.line().run(sentence, "en-US").run("7", "en-US", Atom::field).run(sentence, "en-US");
    EXPECT_EQ(text.otherwise(), (Said{sentence, sentence}));
}

TEST(MarkedLanguage, OfATextWithoutLooksNothingIsKnown) {
    Document bare;
    bare.paragraphs.emplace_back();
    bare.paragraphs.back().text = sentence;
    EXPECT_TRUE(vietnamese_marked_otherwise(bare).empty());
}

} // namespace
} // namespace kehoach::document
