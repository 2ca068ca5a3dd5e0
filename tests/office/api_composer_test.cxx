// SPDX-License-Identifier: MPL-2.0
// PlanComposer in the office: whole plans, parts.
#include "api_ground.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <gmock/gmock.h>

using namespace kehoach::test;
using testing::HasSubstr;

namespace {

int steps(const Model& model) {
    return undo_manager(model)->getAllUndoActionTitles().getLength();
}

} // namespace

TEST(PlanComposer, MakesAHiddenDocumentWithNothingToUndo) {
    const Made plan(composer()->compose(plan_spec(), {}));
    const std::string text = text_of(*plan);
    EXPECT_THAT(text, HasSubstr("KẾ HOẠCH"));
    EXPECT_THAT(text, HasSubstr("Khuyến khích mọi người đọc sách."));
    EXPECT_FALSE(undo_manager(*plan)->isUndoPossible());
}

TEST(PlanComposer, RemembersTheProfileOfAPlanWithoutADateUntilItHasOne) {
    const std::string spec = R"({"profile": "party-hd36", "issuer": {"name": "ĐẢNG ỦY XÃ NẬM HƯƠNG"},
        "place": "Nậm Hương", "number": {"issuer": "ĐU"}, "subject": "trồng cây ven suối",
        "sections": [{"heading": "MỤC ĐÍCH", "items": [{"paragraph": "Trồng đủ số cây đã giao."}]}]})";
    const Made plan(composer()->compose(kehoach::office::ustring(spec), {}));
    const auto profile = [&] { return json(checker()->analyse(*plan, {})).at("profile").at("id"); };
    EXPECT_EQ(profile(), "party-hd36") << "nothing else in it tells";
    std::string blank;
    const auto analysis = json(checker()->analyse(*plan, {}));
    for (const auto& paragraph : analysis.at("paragraphs").as_array())
        if (paragraph.at("role").as_string() == "place_date")
            blank = paragraph.at("text").as_string();
    replace(*plan, blank.c_str(), "Nậm Hương, ngày 15 tháng 6 năm 2026");
    EXPECT_EQ(profile(), "party-hd05") << "a date of its own decides";
}

TEST(PlanComposer, PartsLandWhereTheyBelongInOneStepEach) {
    const auto document = OpenDocument::writer();
    set_text(document, "Phần thân của văn bản.");
    for (const char* part : {"Header", "Recipients"}) {
        const std::string before = text_of(document);
        const int steps_before = steps(document);
        composer()->insert(document, rtl::OUString::createFromAscii(part), plan_spec());
        EXPECT_EQ(steps(document), steps_before + 1) << part;
        EXPECT_NE(canonical_xml(document), "") << part;
        undo_manager(document)->undo();
        EXPECT_EQ(text_of(document), before) << part;
        undo_manager(document)->redo();
    }
    const auto analysis = json(checker()->analyse(document, {}));
    int number = -1, body = -1, recipient = -1;
    for (const auto& paragraph : analysis.at("paragraphs").as_array()) {
        const auto role = paragraph.at("role").as_string();
        const int index = static_cast<int>(paragraph.at("index").as_int64());
        if (role == "number")
            number = index;
        if (paragraph.at("text").as_string() == "Phần thân của văn bản.")
            body = index;
        if (role == "recipient")
            recipient = index;
    }
    EXPECT_GE(number, 0);
    EXPECT_LT(number, body);
    EXPECT_GT(recipient, body);
}

TEST(PlanComposer, RecipientsStandBeforeTheFirstAttachment) {
    const auto plan = OpenDocument::writer();
    set_text(plan, "Phần thân của văn bản.");
    composer()->insert(plan, "Appendix", plan_spec_with_appendix());
    composer()->insert(plan, "Recipients", plan_spec());
    const auto analysis = json(checker()->analyse(plan, {}));
    bool attachment = false;
    for (const auto& paragraph : analysis.at("paragraphs").as_array()) {
        attachment = attachment || paragraph.at("part").as_string() != "main";
        if (paragraph.at("role").as_string() == "recipient") {
            EXPECT_FALSE(attachment);
        }
    }
    EXPECT_TRUE(attachment);
}
