// SPDX-License-Identifier: MPL-2.0
// What the office is told to mark in a text: as it asks, by the words of a paragraph.
#include "api_ground.hxx"

#include <algorithm>
#include <chrono>
#include <com/sun/star/linguistic2/LinguServiceEventFlags.hpp>
#include <com/sun/star/linguistic2/XLinguServiceEventBroadcaster.hpp>
#include <com/sun/star/linguistic2/XLinguServiceManager.hpp>
#include <com/sun/star/linguistic2/XProofreader.hpp>
#include <condition_variable>
#include <cppuhelper/implbase1.hxx>
#include <gtest/gtest.h>
#include <mutex>
#include <rtl/ref.hxx>

using namespace kehoach;
using namespace kehoach::test;
using css::linguistic2::SingleProofreadingError;
using css::linguistic2::XProofreader;
template<typename T>
using Ref = css::uno::Reference<T>;

namespace {

const bool prepared = (options().bundled = KEHOACH_BUILD_DIR "/bundled", true);
const std::string number = "Số 12- KH/ĐU";

Ref<XProofreader> proofreader() {
    const auto context = test::office().context();
    return Ref<XProofreader>(
        context->getServiceManager()->createInstanceWithContext("org.kehoach.impl.Proofreader", context),
        css::uno::UNO_QUERY_THROW);
}

std::vector<SingleProofreadingError> marks(const std::string& text, const char* language = "vi",
                                           const char* document = "7") {
    const auto whole = office::ustring(text);
    const auto result =
        proofreader()->doProofreading(rtl::OUString::createFromAscii(document), whole,
                                      {rtl::OUString::createFromAscii(language), "", ""}, 0, 1, {});
    EXPECT_EQ(result.nStartOfNextSentencePosition, whole.getLength()) << "a paragraph is one answer";
    return {result.aErrors.begin(), result.aErrors.end()};
}

/// The marked words, and what may stand there instead.
std::string said(const std::string& text, const SingleProofreadingError& error) {
    std::string all = office::utf8(office::ustring(text).copy(error.nErrorStart, error.nErrorLength));
    for (const auto& one : error.aSuggestions)
        all += " > " + office::utf8(one);
    return all;
}

std::vector<std::string> said(const std::string& text) {
    std::vector<std::string> all;
    for (const auto& one : marks(text))
        all.push_back(said(text, one));
    return all;
}

std::vector<org::kehoach::Finding> open_findings(const Model& model) {
    std::vector<org::kehoach::Finding> all;
    for (const auto& one : checker()->check(model, {}))
        if (one.Verdict == "not-met" && !one.Ignored)
            all.push_back(one);
    return all;
}

class Asked final : public cppu::WeakImplHelper1<css::linguistic2::XLinguServiceEventListener> {
public:
    int times() const {
        const std::scoped_lock lock(guard_);
        return times_;
    }
    /// Whether it has come more often, within a time in which it would.
    bool comes_after(int before) {
        std::unique_lock lock(guard_);
        return came_.wait_for(lock, std::chrono::seconds(1), [&] { return times_ > before; });
    }
    void SAL_CALL processLinguServiceEvent(const css::linguistic2::LinguServiceEvent& event) override {
        if (event.nEvent != css::linguistic2::LinguServiceEventFlags::PROOFREAD_AGAIN)
            return;
        const std::scoped_lock lock(guard_);
        ++times_;
        came_.notify_all();
    }
    void SAL_CALL disposing(const css::lang::EventObject&) override {}

private:
    mutable std::mutex guard_;
    std::condition_variable came_;
    int times_ = 0;
};

class Proofreading : public testing::Test {
protected:
    void SetUp() override { ASSERT_TRUE(prepared); }
};

} // namespace

TEST_F(Proofreading, IsTheOneOfficesAskInVietnamese) {
    told([] {
        const auto context = test::office().context();
        const Ref<css::linguistic2::XLinguServiceManager> manager(
            context->getServiceManager()->createInstanceWithContext(
                "com.sun.star.linguistic2.LinguServiceManager", context),
            css::uno::UNO_QUERY_THROW);
        const auto names = manager->getConfiguredServices("com.sun.star.linguistic2.Proofreader",
                                                          {"vi", "VN", rtl::OUString()});
        EXPECT_NE(std::find(names.begin(), names.end(), "org.kehoach.impl.Proofreader"), names.end());
        EXPECT_FALSE(proofreader()->hasLocale({"en", "US", rtl::OUString()}));
    });
}

TEST_F(Proofreading, MarksWhatTheCheckFindsWithItsRuleAndWords) {
    told([] {
        const auto document = faulty_document();
        EXPECT_TRUE(marks(number).empty()) << "nothing was checked yet";
        const auto findings = open_findings(document);
        const auto found = marks(number);
        ASSERT_EQ(found.size(), 1U);
        EXPECT_EQ(said(number, found.front()), "12- KH/ĐU > 12-KH/ĐU");
        const auto same = std::find_if(findings.begin(), findings.end(), [&](const auto& one) {
            return one.Rule == found.front().aRuleIdentifier;
        });
        ASSERT_NE(same, findings.end());
        EXPECT_EQ(same->Message, found.front().aShortComment);
        EXPECT_TRUE(std::any_of(found.front().aProperties.begin(), found.front().aProperties.end(),
                                [](const auto& one) { return one.Name == "LineColor"; }));
        EXPECT_TRUE(marks(number, "en").empty());
        EXPECT_TRUE(marks("Số 13- KH/ĐU khác").empty()) << "of another paragraph nothing is known";
    });
}

TEST_F(Proofreading, LeavesAloneWhatIsLeftAlone) {
    told([] {
        const auto document = faulty_document();
        open_findings(document);
        ASSERT_EQ(marks(number).size(), 1U);
        const auto rule = marks(number).front().aRuleIdentifier;
        checker()->ignore(document, rule, "as agreed");
        EXPECT_TRUE(marks(number).empty());
        checker()->unignore(document, rule);
        EXPECT_EQ(marks(number).size(), 1U);
        proofreader()->ignoreRule(rule, {"vi", "VN", rtl::OUString()});
        EXPECT_TRUE(marks(number).empty());
        proofreader()->resetIgnoreRules();
        EXPECT_EQ(marks(number).size(), 1U);
    });
}

TEST_F(Proofreading, AsksTheOfficeToLookAgainWhereSomethingElseIsMarkedNow) {
    told([] {
        const auto document = faulty_document();
        const rtl::Reference<Asked> asked(new Asked);
        const Ref<css::linguistic2::XLinguServiceEventBroadcaster> teller(proofreader(),
                                                                          css::uno::UNO_QUERY_THROW);
        teller->addLinguServiceEventListener(asked.get());
        EXPECT_TRUE(marks(number).empty());
        open_findings(document);
        EXPECT_TRUE(asked->comes_after(0)) << "it was told that there is nothing";
        EXPECT_EQ(marks(number).size(), 1U);
        const int before = asked->times();
        open_findings(document);
        EXPECT_FALSE(asked->comes_after(before)) << "nothing is marked otherwise";
        replace(document, "12- KH", "12-KH");
        EXPECT_TRUE(marks("Số 12-KH/ĐU").empty());
        open_findings(document);
        EXPECT_FALSE(asked->comes_after(before)) << "what was mended had no mark before and has none now";
        teller->removeLinguServiceEventListener(asked.get());
    });
}

TEST_F(Proofreading, TwoDocumentsAreMarkedOnlyWhereBothSayTheSame) {
    told([] {
        const auto document = faulty_document(), copy = faulty_document();
        open_findings(document);
        open_findings(copy);
        EXPECT_EQ(marks(number).size(), 1U);
        checker()->ignore(copy, marks(number).front().aRuleIdentifier, "only there");
        EXPECT_TRUE(marks(number).empty());
    });
    EXPECT_TRUE(marks(number).empty()) << "closed documents mark nothing";
}

TEST_F(Proofreading, AnswersWhileDocumentsAreChecked) {
    told([] {
        const auto document = faulty_document();
        open_findings(document);
        std::atomic<bool> over = false;
        std::atomic<int> answers = 0;
        std::thread asking([&] {
            const auto all = proofreader();
            while (!over) {
                all->doProofreading("7", office::ustring(number), {"vi", "VN", rtl::OUString()}, 0, 1, {});
                ++answers;
            }
        });
        for (int i = 0; i < 10; ++i)
            open_findings(document);
        over = true;
        asking.join();
        EXPECT_GT(answers, 10);
        EXPECT_EQ(said(number), std::vector<std::string>{"12- KH/ĐU > 12-KH/ĐU"});
    });
}

TEST_F(Proofreading, AnswersOfLongDocumentsAreNotFelt) {
    told([] {
        auto document = OpenDocument::writer();
        std::string text = plan_with_stray_blank;
        constexpr int paragraphs = 15'000;
        for (int i = 0; i < paragraphs; ++i)
            text += "\rĐọc nhiều sách hơn , đọc đều hơn ở các chi bộ trong năm " + std::to_string(i) + ".";
        set_text(document, text);
        open_findings(document);
        const std::string line = "Đọc nhiều sách hơn , đọc đều hơn ở các chi bộ trong năm 77.";
        EXPECT_EQ(marks(line).size(), 1U);
        const auto begun = std::chrono::steady_clock::now();
        constexpr int times = 100;
        for (int i = 0; i < times; ++i)
            marks("Đọc nhiều sách hơn , đọc đều hơn ở các chi bộ trong năm nay " + std::to_string(i) + ".");
        const auto each = (std::chrono::steady_clock::now() - begun) / times;
        RecordProperty("microseconds", static_cast<int>(each / std::chrono::microseconds(1)));
        std::printf("an answer while a paragraph is typed in, of %d: %d microseconds with the bridge\n",
                    paragraphs, static_cast<int>(each / std::chrono::microseconds(1)));
        EXPECT_LT(each, std::chrono::milliseconds(50));
    });
}
