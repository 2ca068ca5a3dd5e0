// SPDX-License-Identifier: MPL-2.0
// The office a person writes for: asked once, kept, and filled in for every new plan.
#include "known_offices.hxx"
#include "panel.hxx"

#include "office/text.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <fstream>
#include <gmock/gmock.h>

using namespace kehoach;
using namespace kehoach::test;
namespace role = css::accessibility::AccessibleRole;
using testing::HasSubstr;

namespace {

const char* const described = R"({"format": "kehoach-offices", "offices": [
    {"family": "state", "issuer": "ỦY BAN NHÂN DÂN XÃ NẬM HƯƠNG", "code": "UBND", "place": "Nậm Hương",
     "signers": [{"authority": "TM. ỦY BAN NHÂN DÂN", "role": "CHỦ TỊCH", "name": "Lò Văn Tếnh"},
                 {"authority": "TM. ỦY BAN NHÂN DÂN", "role": "KT. CHỦ TỊCH", "role2": "PHÓ CHỦ TỊCH",
                  "name": "Lê Thị Nậm"}],
     "recipients": [{"name": "Như trên"}], "filing": "VT"}]})";

std::string imported(const Model& model, const std::string& json) {
    const auto file = test::office().folder() / "colleague.kehoachoffice";
    std::ofstream(file) << json;
    Dispatched result(model, "org.kehoach:Options", {{"Import", file.string()}});
    rtl::OUString given;
    result.get().Result >>= given;
    return office::utf8(given);
}

/// As on a machine where nobody has begun a plan yet.
void forget_the_first_start() {
    forget_offices();
    const auto all = settings();
    all->setPropertyValue("FirstStartSeen", css::uno::Any(false));
    commit(all);
}

/// The page of what to try comes once behind the question for the office.
void go_on() {
    const auto page = dialog_titled("welcome.title");
    ASSERT_TRUE(page.is());
    press(button(page, "welcome.go"));
}

} // namespace

TEST(Office, IsAskedForOnceAndCanBePutOff) {
    told([] {
        const auto document = OpenDocument::writer(false);
        forget_the_first_start();
        {
            Dispatched result(document, "org.kehoach:NewPlan");
            const auto office = dialog_titled("dialog.office.title");
            ASSERT_TRUE(office.is());
            press(button(office, "dialog.office.ok"));
            EXPECT_TRUE(wait_until("the fault of the issuer",
                                   [&] { return reads(office, words("data.expected.text")); }));
            press(button(office, "dialog.office.later"));
            go_on();
            const auto plan = dialog_titled("dialog.plan.title");
            ASSERT_TRUE(plan.is());
            press(button(plan, "dialog.cancel"));
            result.get();
        }
        Dispatched again(document, "org.kehoach:NewPlan");
        const auto plan = dialog_titled("dialog.plan.title");
        ASSERT_TRUE(plan.is());
        press(button(plan, "dialog.cancel"));
        again.get();
    });
}

TEST(Office, IsFollowedOnceByWhatToTry) {
    told([] {
        const ClosingDialogs closing;
        const auto document = OpenDocument::writer(false);
        forget_the_first_start();
        {
            Dispatched result(document, "org.kehoach:NewPlan");
            press(button(dialog_titled("dialog.office.title"), "dialog.office.later"));
            const auto page = dialog_titled("welcome.title");
            ASSERT_TRUE(page.is());
            for (const char* const what : {"welcome.plan", "welcome.check", "welcome.form"}) {
                EXPECT_TRUE(button(page, what).is()) << what;
                EXPECT_TRUE(reads(page, words(std::string(what) + ".said"))) << what;
            }
            press(button(page, "welcome.form"));
            press(button(dialog_titled("dialog.form.title"), "dialog.cancel"));
            result.get();
            EXPECT_FALSE(has_dialog()) << "the form took the place of the plan";
        }
        Dispatched again(document, "org.kehoach:NewPlan");
        press(button(dialog_titled("dialog.plan.title"), "dialog.cancel"));
        again.get();
    });
}

TEST(Office, WhatToTryComesAgainOnRequest) {
    told([] {
        const ClosingDialogs closing;
        const auto document = OpenDocument::writer(false);
        const auto all = settings();
        all->setPropertyValue("ShowWelcome", css::uno::Any(true));
        commit(all);
        for (const bool shown : {true, false}) {
            Dispatched result(document, "org.kehoach:NewPlan");
            if (shown)
                go_on();
            press(button(dialog_titled("dialog.plan.title"), "dialog.cancel"));
            result.get();
        }
    });
}

TEST(Office, IsAskedForBeforeASuperiorsPaperToo) {
    told([] {
        const ClosingDialogs closing;
        const auto document = OpenDocument::writer(false);
        forget_the_first_start();
        Dispatched result(document, "org.kehoach:NewFromSuperior");
        const auto office = dialog_titled("dialog.office.title");
        type(field(office, "dialog.plan.issuer"), "CHI BỘ THÔN NẬM HƯƠNG");
        press(button(office, "dialog.office.ok"));
        EXPECT_TRUE(wait_until("the doubt is told", [&] {
            return reads(office, words("data.doubt.no-in-text") + " " + words("dialog.office.save-anyway"));
        }));
        type(field(office, "dialog.plan.issuer-in-text"), "Chi bộ thôn Nậm Hương");
        press(button(office, "dialog.office.ok"));
        go_on();
        const auto superior = dialog_titled("superior.title");
        ASSERT_TRUE(superior.is());
        EXPECT_TRUE(reads(superior, "CHI BỘ THÔN NẬM HƯƠNG"));
        press(button(superior, "dialog.cancel"));
        result.get();
        forget_offices();
    });
}

TEST(Office, IsDescribedAsItWritesItsNameAndDoubtsAreTold) {
    told([] {
        const ClosingDialogs closing;
        const auto document = OpenDocument::writer(false);
        forget_the_first_start();
        Dispatched result(document, "org.kehoach:NewPlan");
        const auto office = dialog_titled("dialog.office.title");
        type(field(office, "dialog.plan.issuer"), "ĐẢNG ỦY XÃ NẬM HƯƠNG");
        type(field(office, "dialog.plan.number-issuer"), "Đ U");
        const auto doubt = words("data.doubt.code", {{"found", "Đ U"}});
        EXPECT_TRUE(wait_until("the doubt", [&] { return reads(office, doubt); }));
        EXPECT_TRUE(reads(office, words("dialog.office.signers.party")));
        choose(office, words("dialog.plan.family.state"));
        EXPECT_TRUE(wait_until("the examples of the State",
                               [&] { return reads(office, words("dialog.office.signers.state")); }));
        choose(office, words("dialog.plan.family.party"));
        press(button(office, "dialog.office.ok"));
        EXPECT_TRUE(
            wait_until("the question", [&] { return reads(office, words("dialog.office.save-anyway")); }));
        press(button(office, "dialog.office.ok"));
        go_on();
        const auto plan = dialog_titled("dialog.plan.title");
        ASSERT_TRUE(plan.is());
        EXPECT_EQ(text_of(field(plan, "dialog.plan.number-issuer")), "Đ U") << "who insists is believed";
        press(button(plan, "dialog.cancel"));
        result.get();
        Dispatched kept(document, "org.kehoach:Options");
        press(button(dialog_titled("dialog.offices.title"), "dialog.close"));
        rtl::OUString given;
        kept.get().Result >>= given;
        EXPECT_THAT(office::utf8(given), HasSubstr(R"("tones":"ủy")"));
        forget_offices();
    });
}

TEST(Office, TypedAndNotSavedIsAskedAbout) {
    told([] {
        const ClosingDialogs closing;
        const auto document = OpenDocument::writer(false);
        forget_the_first_start();
        Dispatched result(document, "org.kehoach:NewPlan");
        const auto office = dialog_titled("dialog.office.title");
        type(field(office, "dialog.plan.number-issuer"), "ĐU");
        press(button(office, "dialog.office.later"));
        press(button(dialog_titled("dialog.leave.office.title"), "dialog.leave.stay"));
        EXPECT_EQ(text_of(field(office, "dialog.plan.number-issuer")), "ĐU");
        press(button(office, "dialog.office.later"));
        press(button(dialog_titled("dialog.leave.office.title"), "dialog.leave.office.save"));
        EXPECT_TRUE(wait_until("the missing name",
                               [&] { return reads(office, words("data.expected.text")); }));
        type(field(office, "dialog.plan.issuer"), "ĐẢNG ỦY XÃ NẬM HƯƠNG");
        press(button(office, "dialog.office.later"));
        press(button(dialog_titled("dialog.leave.office.title"), "dialog.leave.office.save"));
        go_on();
        const auto plan = dialog_titled("dialog.plan.title");
        ASSERT_TRUE(plan.is());
        EXPECT_EQ(text_of(field(plan, "dialog.plan.issuer")), "ĐẢNG ỦY XÃ NẬM HƯƠNG");
        press(button(plan, "dialog.cancel"));
        result.get();
        forget_offices();
    });
}

TEST(Office, OfAColleaguesFileIsKeptAndFillsANewPlan) {
    told([] {
        const auto document = OpenDocument::writer(false);
        EXPECT_THAT(imported(document, described), HasSubstr("Lê Thị Nậm"));
        EXPECT_THAT(imported(document, R"({"format": "kehoach-offices", "offices": [{"issuer": ""}]})"),
                    HasSubstr("colleague.kehoachoffice"))
            << "what is faulty is said and imports nothing";

        Dispatched result(document, "org.kehoach:NewPlan");
        const auto plan = dialog_titled("dialog.plan.title");
        ASSERT_TRUE(plan.is());
        EXPECT_EQ(text_of(field(plan, "dialog.plan.issuer")), "ỦY BAN NHÂN DÂN XÃ NẬM HƯƠNG");
        EXPECT_EQ(text_of(field(plan, "dialog.plan.number-issuer")), "UBND");
        press(button(plan, "dialog.cancel"));
        result.get();
        forget_offices();
    });
}

TEST(Office, LeavesTheListWhenItIsRemoved) {
    told([] {
        const auto document = OpenDocument::writer(false);
        imported(document, described);
        Dispatched result(document, "org.kehoach:Options");
        const auto list = dialog_titled("dialog.offices.title");
        ASSERT_TRUE(list.is());
        EXPECT_TRUE(reads(list, "Lò Văn Tếnh, Lê Thị Nậm"));
        press(button(list, "dialog.offices.remove"));
        EXPECT_TRUE(wait_until("an empty list", [&] { return reads(list, words("dialog.offices.none")); }));
        press(button(list, "dialog.close"));
        result.get();
    });
}
