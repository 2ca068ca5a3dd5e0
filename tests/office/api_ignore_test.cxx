// SPDX-License-Identifier: MPL-2.0
// What the user said to leave alone: a place, a rule in a document, a rule on the machine.
#include "api_ground.hxx"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <gmock/gmock.h>

using namespace kehoach::test;
using kehoach::office::ustring;
using kehoach::office::utf8;
using testing::HasSubstr;

namespace {

/// The finding about the stray blank in the number.
org::kehoach::Finding stray_blank(const Model& model) {
    const auto findings = checker()->check(model, {});
    const auto found = std::find_if(findings.begin(), findings.end(), [](const auto& finding) {
        return finding.Where.Excerpt == "- " && finding.Verdict == "not-met";
    });
    EXPECT_NE(found, findings.end());
    return found == findings.end() ? org::kehoach::Finding() : *found;
}

boost::json::array ignored(const Model& model) {
    return json(checker()->ignored(model)).as_array();
}

/// Whatever a test does, the machine is as before.
class OnTheMachine {
public:
    explicit OnTheMachine(const rtl::OUString& rule) : rule_(rule) {
        checker()->ignore({}, rule, "never here");
    }
    ~OnTheMachine() {
        if (!ignored({}).empty())
            checker()->unignore({}, rule_);
    }
    OnTheMachine(const OnTheMachine&) = delete;
    OnTheMachine& operator=(const OnTheMachine&) = delete;

private:
    rtl::OUString rule_;
};

} // namespace

TEST(Ignore, PlaceIsMarkedListedAndNotMended) {
    const auto document = faulty_document();
    const auto finding = stray_blank(document);
    checker()->ignore(document, finding.Id, "as agreed");
    EXPECT_TRUE(stray_blank(document).Ignored);
    const auto list = ignored(document);
    ASSERT_EQ(list.size(), 1U);
    EXPECT_EQ(list[0].at("kind").as_string(), "place");
    EXPECT_EQ(list[0].at("finding").as_string(), utf8(finding.Id));
    EXPECT_EQ(list[0].at("rule").as_string(), utf8(finding.Rule));
    EXPECT_EQ(list[0].at("excerpt").as_string(), "- ");
    EXPECT_EQ(list[0].at("reason").as_string(), "as agreed");
    checker()->repair(document, {});
    EXPECT_THAT(text_of(document), HasSubstr("Số 12- KH/ĐU"));
}

TEST(Ignore, LivesOnInBothFileFormats) {
    for (const char* const file : {"ignored.odt", "ignored.docx"}) {
        const auto document = faulty_document();
        const auto finding = stray_blank(document);
        checker()->ignore(document, finding.Id, ustring("vì đã thống nhất | \"thế\"; a=b\nhai dòng"));
        checker()->ignore(document, "hd05-7.1.3-1", ustring("quen rồi"));
        const OpenDocument again(url_of(store(document, file)));
        EXPECT_EQ(ignored(again), ignored(document)) << file;
        EXPECT_TRUE(stray_blank(again).Ignored) << file;
    }
}

TEST(Ignore, PlaceOutlivesEditsElsewhereAndEndsWithItsText) {
    const auto document = faulty_document();
    checker()->ignore(document, stray_blank(document).Id, "");
    replace(document, "đọc sách", "đọc báo");
    replace(document, "Số 12", "Số 31");
    const auto finding = stray_blank(document);
    EXPECT_TRUE(finding.Ignored);
    checker()->unignore(document, finding.Id);
    EXPECT_TRUE(ignored(document).empty());
    EXPECT_FALSE(stray_blank(document).Ignored);

    checker()->ignore(document, finding.Id, "");
    replace(document, "31- KH", "31 - KH");
    for (const auto& one : checker()->check(document, {}))
        EXPECT_FALSE(one.Ignored) << utf8(one.Message);
}

TEST(Ignore, IsOneUndoStep) {
    const auto document = faulty_document();
    undo_manager(document)->clear();
    const auto id = stray_blank(document).Id;
    EXPECT_EQ(undo_manager(document)->getAllUndoActionTitles().getLength(), 0);
    checker()->ignore(document, id, "");
    EXPECT_EQ(undo_manager(document)->getAllUndoActionTitles().getLength(), 1);
    undo_manager(document)->undo();
    EXPECT_TRUE(ignored(document).empty());
    EXPECT_FALSE(stray_blank(document).Ignored);
    undo_manager(document)->redo();
    EXPECT_TRUE(stray_blank(document).Ignored);
}

TEST(Ignore, RuleInOneDocumentLeavesOthersAlone) {
    const auto one = faulty_document(), other = faulty_document();
    checker()->ignore(one, stray_blank(one).Rule, "");
    EXPECT_TRUE(stray_blank(one).Ignored);
    EXPECT_FALSE(stray_blank(other).Ignored);
    EXPECT_EQ(ignored(one)[0].at("kind").as_string(), "document");
    checker()->unignore(one, stray_blank(one).Rule);
    EXPECT_FALSE(stray_blank(one).Ignored);
}

TEST(Ignore, RuleOnTheMachineHoldsInEveryDocumentAndTouchesNone) {
    const auto document = faulty_document();
    document.as<css::util::XModifiable>()->setModified(false);
    {
        const OnTheMachine held(stray_blank(document).Rule);
        EXPECT_TRUE(stray_blank(document).Ignored);
        EXPECT_EQ(ignored(document).back().at("kind").as_string(), "machine");
        EXPECT_EQ(ignored({}).size(), 1U);
        EXPECT_FALSE(document.as<css::util::XModifiable>()->isModified());
    }
    EXPECT_FALSE(stray_blank(document).Ignored);
    EXPECT_TRUE(ignored({}).empty());
}

TEST(Ignore, OfWhatIsNotThereIsRefused) {
    const auto document = faulty_document();
    for (const auto& call :
         std::vector<std::function<void()>>{[&] { checker()->ignore(document, "no-such-rule@1", ""); },
                                            [&] { checker()->unignore(document, "no-such-rule@1"); },
                                            [&] { checker()->ignore(document, "no-such-rule", ""); },
                                            [&] { checker()->ignore({}, "no-such-rule", ""); },
                                            [&] { checker()->unignore({}, "no-such-rule"); }})
        EXPECT_THAT(refusal(call), HasSubstr("no-such-rule"));
}

TEST(Ignore, CellsAndRulesOfWorkbooksLiveOnInBothFileFormats) {
    for (const char* const file : {"ignored.ods", "ignored.xlsx"}) {
        const Made workbook(forms()->create(form_spec(), {}));
        set_cell(*workbook, "B4", -5.0);
        const auto negative = [](const Model& model) {
            for (const auto& finding : forms()->check(model, {}))
                if (finding.Rule == "form.negative")
                    return finding;
            ADD_FAILURE() << "no negative number was found";
            return org::kehoach::Finding();
        };
        checker()->ignore(*workbook, negative(*workbook).Id, ustring("trả lại"));
        EXPECT_TRUE(negative(*workbook).Ignored);
        const OpenDocument again(url_of(store(*workbook, file)));
        EXPECT_TRUE(negative(again).Ignored) << file;
        checker()->unignore(again, negative(again).Id);
        EXPECT_FALSE(negative(again).Ignored) << file;
        checker()->ignore(again, "form.negative", {});
        EXPECT_TRUE(negative(again).Ignored) << file;
    }
}
