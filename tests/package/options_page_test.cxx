// SPDX-License-Identifier: MPL-2.0
// The page in Tools > Options as the office shows it: what is kept, what is taken back, what is the default.
#include "page_in_options.hxx"

#include "office/text.hxx"
#include "session/preferences.hxx"

#include <com/sun/star/awt/XCheckBox.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XWindow2.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <cstdlib>
#include <gtest/gtest.h>

using namespace kehoach;
using session::Preferences;
using test::OpenDocument;
template<typename T>
using Ref = css::uno::Reference<T>;

namespace {

class Page : public test::PageInOptions {
public:
    Page() { tell("initialize"); }

    template<class Control>
    Ref<Control> control(const char* name) const {
        const Ref<css::awt::XControlContainer> all(window(), css::uno::UNO_QUERY_THROW);
        return Ref<Control>(all->getControl(rtl::OUString::createFromAscii(name)), css::uno::UNO_QUERY_THROW);
    }
    Ref<css::awt::XCheckBox> live() const { return control<css::awt::XCheckBox>("live"); }
    Ref<css::awt::XListBox> lengths() const { return control<css::awt::XListBox>("livePages"); }
};

Preferences kept() {
    return session::preferences(test::office().context());
}

class OptionsPage : public testing::Test {
protected:
    void SetUp() override { keep({}); }
    void TearDown() override { keep({}); }
    static void keep(const Preferences& wanted) {
        session::put_preferences(test::office().context(), wanted);
    }
};

} // namespace

TEST_F(OptionsPage, KeepsWhatIsChosenOnOkAlone) {
    test::told([] {
        Page page;
        page.live()->setState(0);
        page.lengths()->selectItemPos(3, true);
        EXPECT_EQ(page.control<css::awt::XCheckBox>("underline")->getState(), 1);
        EXPECT_EQ(kept(), Preferences());
        page.tell("ok");
        EXPECT_FALSE(kept().live);
        EXPECT_EQ(kept().live_pages, 100);
        EXPECT_TRUE(kept().underline);
    });
}

TEST_F(OptionsPage, ShowsWhatIsKeptAndTakesBack) {
    keep({false, 70, false});
    test::told([] {
        Page page;
        EXPECT_EQ(page.live()->getState(), 0);
        EXPECT_EQ(page.control<css::awt::XCheckBox>("underline")->getState(), 0);
        EXPECT_NE(office::utf8(page.lengths()->getSelectedItem()).find("70"), std::string::npos)
            << "set by an administrator to what the list does not offer by itself";
        page.live()->setState(1);
        page.lengths()->selectItemPos(0, true);
        page.tell("back");
        EXPECT_EQ(page.live()->getState(), 0);
        page.tell("ok");
        EXPECT_EQ(kept(), (Preferences{false, 70, false}));
    });
}

TEST_F(OptionsPage, GoesBackToTheDefaults) {
    keep({false, 0, false});
    test::told([] {
        Page page;
        page.call("onDefaults");
        EXPECT_EQ(page.live()->getState(), 1);
        EXPECT_FALSE(kept().live) << "not before OK";
        page.tell("ok");
        EXPECT_EQ(kept(), Preferences());
    });
}

TEST_F(OptionsPage, KeepsTheLanguageOfPapers) {
    test::told([] {
        Page page;
        const auto languages = page.control<css::awt::XListBox>("paperLanguage");
        EXPECT_EQ(languages->getItemCount(), 3);
        EXPECT_EQ(languages->getSelectedItemPos(), 0);
        for (const char* const language : {"vi", "en", ""}) {
            languages->selectItemPos(std::string(language) == "vi" ? 1 : *language != 0 ? 2 : 0, true);
            page.tell("ok");
            EXPECT_EQ(kept().paper_language, language);
        }
        keep({true, Preferences::by_machine, true, false, "en"});
        page.tell("initialize");
        EXPECT_EQ(languages->getSelectedItemPos(), 2);
    });
}

TEST_F(OptionsPage, CanShowWhatToTryOnceMore) {
    test::told([] {
        Page page;
        EXPECT_EQ(page.control<css::awt::XCheckBox>("welcome")->getState(), 0);
        page.control<css::awt::XCheckBox>("welcome")->setState(1);
        page.tell("ok");
        EXPECT_TRUE(kept().welcome);
    });
}

TEST_F(OptionsPage, HelpOpensItsPartOfTheGuide) {
    if (std::getenv("BROWSER") != nullptr)
        GTEST_SKIP() << "the page goes to the browser";
    test::told([] {
        Page page;
        page.call("onHelp");
        const auto all =
            css::frame::Desktop::create(test::office().context())->getComponents()->createEnumeration();
        test::Model guide;
        while (!guide.is() && all->hasMoreElements())
            if (const test::Model one(all->nextElement(), css::uno::UNO_QUERY);
                one.is() && one->getURL().indexOf("/start.html") >= 0)
                guide = one;
        ASSERT_TRUE(guide.is());
        const OpenDocument opened(guide);
    });
}

TEST_F(OptionsPage, AsksForALengthOnlyWhereItMatters) {
    test::told([] {
        Page page;
        EXPECT_TRUE(page.control<css::awt::XWindow2>("livePages")->isEnabled());
        page.live()->setState(0);
        page.call("onLive");
        EXPECT_FALSE(page.control<css::awt::XWindow2>("livePages")->isEnabled());
    });
}
