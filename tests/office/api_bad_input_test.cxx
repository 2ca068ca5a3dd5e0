// SPDX-License-Identifier: MPL-2.0
// What cannot be done is refused in words, and the document stays as it was.
#include "api_ground.hxx"

#include <com/sun/star/beans/PropertyValue.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <gmock/gmock.h>

using namespace kehoach::test;
using kehoach::office::seq;
using testing::HasSubstr;
using testing::Not;

namespace {

/// A stored document, opened again with nothing but reading allowed.
OpenDocument read_only(const char* text) {
    const auto document = OpenDocument::writer();
    set_text(document, text);
    return OpenDocument(url_of(store(document, "read-only.odt")), true, true);
}

} // namespace

TEST(BadInput, NoDocumentIsSaid) {
    for (const auto& call : std::vector<std::function<void()>>{
             [] { checker()->analyse({}, {}); }, [] { checker()->check({}, {}); },
             [] { checker()->repair({}, {}); }, [] { checker()->report({}, {}); },
             [] { composer()->insert({}, "Header", plan_spec()); }, [] { composer()->restructure({}, {}); },
             [] { forms()->read({}, {}); }, [] { forms()->check({}, {}); }, [] { forms()->fromPlan({}, {}); },
             [] { forms()->consolidate({}, {}, {}); }})
        EXPECT_THAT(refusal(call), HasSubstr("document"));
}

TEST(BadInput, SpreadsheetForAWriterCallIsSaid) {
    const auto workbook = OpenDocument::calc();
    for (const auto& call : std::vector<std::function<void()>>{
             [&] { checker()->analyse(workbook, {}); }, [&] { checker()->check(workbook, {}); },
             [&] { checker()->repair(workbook, {}); }, [&] { checker()->report(workbook, {}); },
             [&] { composer()->insert(workbook, "Header", plan_spec()); },
             [&] { composer()->restructure(workbook, {}); }, [&] { forms()->fromPlan(workbook, {}); }})
        EXPECT_THAT(refusal(call), HasSubstr("text document"));
}

TEST(BadInput, TextForACalcCallIsSaid) {
    const auto text = OpenDocument::writer();
    for (const auto& call : std::vector<std::function<void()>>{[&] { forms()->read(text, {}); },
                                                               [&] { forms()->check(text, {}); },
                                                               [&] { forms()->consolidate(text, {}, {}); }})
        EXPECT_THAT(refusal(call), HasSubstr("spreadsheet"));
}

TEST(BadInput, ReadOnlyDocumentIsReadButNotChanged) {
    const auto document = read_only("KẾ HOẠCH");
    checker()->check(document, {});
    const std::string before = text_of(document);
    for (const auto& call : std::vector<std::function<void()>>{
             [&] { composer()->insert(document, "Header", plan_spec()); },
             [&] { composer()->restructure(document, seq({option("Profile", "party-hd05")})); },
             [&] { checker()->ignore(document, "x", "y"); }})
        EXPECT_THAT(refusal(call), HasSubstr("read-only"));
    EXPECT_EQ(text_of(document), before);
}

TEST(BadInput, EmptyDocumentIsCheckedWithoutFuss) {
    const auto document = OpenDocument::writer();
    checker()->check(document, {});
    EXPECT_FALSE(json(checker()->analyse(document, {})).at("isPlan").as_bool());
}

TEST(BadInput, FaultySpecNamesLineAndWhatWasExpected) {
    const std::string said =
        refusal([] { composer()->compose("{\n\"profile\": \"party-hd05\",\n\"subject\": 5\n}", {}); });
    EXPECT_THAT(said, HasSubstr("line 3"));
    EXPECT_THAT(said, HasSubstr("/subject"));
    EXPECT_THAT(said, Not(HasSubstr("data.expected"))); // a sentence, not its key
    EXPECT_THAT(refusal([] { composer()->compose("{ \"profile\": ", {}); }), HasSubstr("line 1"));
    EXPECT_THAT(refusal([] { forms()->create("{\n\"title\": []\n}", {}); }), HasSubstr("line 2"));
}

TEST(BadInput, UnknownOptionsAndValuesAreNamed) {
    const auto document = OpenDocument::writer();
    const auto check_with = [&](const css::beans::NamedValue& one) {
        return refusal([&] { checker()->check(document, seq({one})); });
    };
    EXPECT_THAT(check_with(option("Stagge", "issuing")), HasSubstr("Stagge"));
    EXPECT_THAT(check_with(option("Stage", "printing")), HasSubstr("printing"));
    EXPECT_THAT(check_with(option("Stage", css::uno::Any(true))), HasSubstr("Stage"));
    EXPECT_THAT(check_with(option("Profile", "party-hd99")), HasSubstr("party-hd99"));
    EXPECT_THAT(check_with(option("Superior", "above.odt")), HasSubstr("Superior"));
    EXPECT_NE(check_with(option("Superior", css::uno::Any(document.model()))), "") << "compared with itself";
    EXPECT_THAT(
        refusal([] { composer()->compose(plan_spec(), seq({option("Shown", css::uno::Any(true))})); }),
        HasSubstr("Shown"));
    EXPECT_THAT(refusal([&] { composer()->insert(document, "Hat", plan_spec()); }), HasSubstr("Hat"));
}

TEST(BadInput, OptionGivenTwiceIsSaid) {
    const auto document = OpenDocument::writer();
    EXPECT_THAT(refusal([&] {
                    checker()->check(document, seq({option("Stage", "signing"), option("Stage", "issuing")}));
                }),
                HasSubstr("twice"));
}
