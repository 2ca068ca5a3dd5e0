// SPDX-License-Identifier: MPL-2.0
// Bars and keys in a real office with windows: what the registry says has come there.
#include "office.hxx"

#include "office/text.hxx"

#include <com/sun/star/awt/Key.hpp>
#include <com/sun/star/awt/KeyModifier.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XLayoutManager.hpp>
#include <com/sun/star/ui/XAcceleratorConfiguration.hpp>
#include <com/sun/star/ui/XUIConfigurationManager.hpp>
#include <com/sun/star/ui/theModuleUIConfigurationManagerSupplier.hpp>
#include <gtest/gtest.h>

using namespace kehoach;
using test::OpenDocument;
template<typename T>
using Ref = css::uno::Reference<T>;

namespace {

const bool prepared = [] {
    test::options().bundled = KEHOACH_BUILD_DIR "/bundled";
    test::options().headless = false;
    return true;
}();

constexpr const char* writer = "com.sun.star.text.TextDocument";
constexpr const char* calc = "com.sun.star.sheet.SpreadsheetDocument";

bool shows(const test::Model& document, const char* bar) {
    const Ref<css::beans::XPropertySet> frame(document->getCurrentController()->getFrame(),
                                              css::uno::UNO_QUERY_THROW);
    const Ref<css::frame::XLayoutManager> layout(frame->getPropertyValue("LayoutManager"),
                                                 css::uno::UNO_QUERY_THROW);
    return layout->isElementVisible("private:resource/toolbar/addon_" + rtl::OUString::createFromAscii(bar));
}

/// What a key does in an application, by the office's own word.
std::string command_of(const char* application, sal_Int16 key, sal_Int16 modifiers) {
    const auto modules = css::ui::theModuleUIConfigurationManagerSupplier::get(test::office().context());
    const Ref<css::ui::XAcceleratorConfiguration> keys(
        modules->getUIConfigurationManager(rtl::OUString::createFromAscii(application))->getShortCutManager(),
        css::uno::UNO_QUERY_THROW);
    css::awt::KeyEvent pressed;
    pressed.KeyCode = key;
    pressed.Modifiers = modifiers;
    return office::utf8(keys->getCommandByKeyEvent(pressed));
}

} // namespace

TEST(ShownBars, StandInTheirApplicationAlone) {
    test::told([] {
        const auto text = OpenDocument::writer(false), sheet = OpenDocument::calc(false);
        EXPECT_TRUE(shows(text, "org.kehoach.toolbar"));
        EXPECT_FALSE(shows(text, "org.kehoach.formbar"));
        EXPECT_TRUE(shows(sheet, "org.kehoach.formbar"));
        EXPECT_FALSE(shows(sheet, "org.kehoach.toolbar"));
    });
}

TEST(ShownKeys, AreThoseTheOfficeListensTo) {
    namespace Key = css::awt::Key;
    namespace Modifier = css::awt::KeyModifier;
    constexpr sal_Int16 both = Modifier::MOD1 | Modifier::MOD2;
    test::told([] {
        EXPECT_EQ(command_of(writer, Key::F2, Modifier::SHIFT), "org.kehoach:Check");
        EXPECT_EQ(command_of(calc, Key::F2, Modifier::SHIFT), "org.kehoach:CheckForm");
        EXPECT_EQ(command_of(writer, Key::M, both), "org.kehoach:InsertSection");
        EXPECT_EQ(command_of(writer, Key::HOME, Modifier::MOD2), "org.kehoach:Promote");
        EXPECT_EQ(command_of(writer, Key::END, both), "org.kehoach:MoveDown");
        EXPECT_EQ(command_of(writer, Key::F7, 0), ".uno:SpellingAndGrammarDialog")
            << "the office's own stays";
    });
}
