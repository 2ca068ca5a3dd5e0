// SPDX-License-Identifier: MPL-2.0
// The windows as they are drawn, in both languages and at both sizes people choose, with the office's own
// toolkit and letters: words have the room they need, fields are named for screen readers. What the program
// says in a window while it runs is not seen here.
#include "display.hxx"
#include "office.hxx"
#include "window_file.hpp"

#include "office/text.hxx"
#include "package_files.hpp"

#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/awt/DialogProvider2.hpp>
#include <com/sun/star/awt/XControl.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XWindow.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <cstdlib>
#include <gtest/gtest.h>

using namespace kehoach;
using namespace kehoach::test;
using css::uno::Reference;
using css::uno::UNO_QUERY_THROW;

namespace {

constexpr int any_size = 10'000;

struct Screen {
    const char* locale;
    const char* dots_per_inch; ///< 96 are 100 %
};

Display& display() {
    static const ScratchFolder folder("display");
    static Display shown(folder.path());
    return shown;
}

/// An office of its own for each: what it draws with is settled when it starts. Only where it draws on a
/// display does it ask how many dots an inch has.
class Drawn : public testing::TestWithParam<Screen> {
protected:
    void SetUp() override {
        if (program("Xvfb").empty() || !display().is_there())
            GTEST_SKIP() << "nothing to draw on: Xvfb is not installed";
        setenv("SAL_FORCEDPI", GetParam().dots_per_inch, 1);
        Options options;
        options.locale = GetParam().locale;
        options.bundled = KEHOACH_BUILD_DIR "/bundled";
        options.headless = false;
        options.display = display().name();
        options.drawn_by = "gen";
        office_ = std::make_unique<Office>(options);
    }
    void TearDown() override {
        EXPECT_EQ(office_ ? office_->terminate() : 0, 0);
        unsetenv("SAL_FORCEDPI");
    }

    std::unique_ptr<Office> office_;
};

/// A window of dialogs/ as it is before the program fills it.
class Window {
public:
    Window(const Office& office, const std::string& name)
        : dialog_(css::awt::DialogProvider2::create(office.context())
                      ->createDialog("vnd.sun.star.extension://org.kehoach/dialogs/" + office::ustring(name) +
                                     ".xdl"),
                  css::uno::UNO_SET_THROW) {}
    ~Window() { Reference<css::lang::XComponent>(dialog_, UNO_QUERY_THROW)->dispose(); }
    Window(const Window&) = delete;
    Window& operator=(const Window&) = delete;

    Reference<css::awt::XControl> control(const std::string& id) const {
        return Reference<css::awt::XControlContainer>(dialog_, UNO_QUERY_THROW)
            ->getControl(office::ustring(id));
    }

    /// As screen readers say it.
    std::string name_of(const std::string& id) const {
        const Reference<css::accessibility::XAccessible> seen(control(id)->getPeer(), UNO_QUERY_THROW);
        return office::utf8(seen->getAccessibleContext()->getAccessibleName());
    }
    void turn_to(int page) {
        const Reference<css::awt::XControl> window(dialog_, UNO_QUERY_THROW);
        const Reference<css::beans::XPropertySet> model(window->getModel(), UNO_QUERY_THROW);
        model->setPropertyValue("Step", css::uno::Any(sal_Int32(page)));
    }

private:
    Reference<css::awt::XDialog> dialog_;
};

/// The size the words need in the room there is.
css::awt::Size needed(const Reference<css::awt::XControl>& control, bool wraps, int width) {
    const Reference<css::awt::XLayoutConstrains> layout(control, UNO_QUERY_THROW);
    return wraps ? layout->calcAdjustedSize({width, any_size}) : layout->getPreferredSize();
}

bool says_something(const Control& described) {
    return described.kind == "text" || described.kind == "button" || described.kind == "checkbox" ||
           described.kind == "radio";
}

void expect_room(const Window& window, const std::string& name, const Control& described) {
    const auto control = window.control(described.id());
    ASSERT_TRUE(control.is()) << name << " " << described.id();
    const auto room = Reference<css::awt::XWindow>(control, UNO_QUERY_THROW)->getPosSize();
    const bool wraps = described.attribute("multiline") == "true";
    const auto size = needed(control, wraps, room.Width);
    constexpr int rounding = 1;
    EXPECT_LE(size.Width, room.Width + rounding) << name << " " << described.id() << ": too narrow";
    // The frame of a button is drawn smaller where its words need the height.
    EXPECT_TRUE(described.kind == "button" || size.Height <= room.Height + rounding)
        << name << " " << described.id() << ": too low, " << size.Height << " in " << room.Height;
}

} // namespace

TEST_P(Drawn, NoWordsAreCutOff) {
    told([this] {
        for (const auto& file : files_below("dialogs", {".xdl"})) {
            const auto name = file.stem().string();
            if (name == "Panel" || name == "StructurePanel") // measure their words themselves
                continue;
            const Window window(*office_, name);
            for (const auto& described : controls_of(file))
                if (says_something(described) && described.attribute("value") != "")
                    expect_room(window, name, described);
        }
    });
}

TEST_P(Drawn, EveryFieldHasAName) {
    told([this] {
        std::size_t fields = 0;
        for (const auto& file : files_below("dialogs", {".xdl"})) {
            Window window(*office_, file.stem().string());
            for (const auto& described : controls_of(file)) {
                if (!is_field(described))
                    continue;
                if (described.page() > 0)
                    window.turn_to(described.page());
                EXPECT_NE(window.name_of(described.id()), "") << file.stem() << " " << described.id();
                ++fields;
            }
        }
        EXPECT_GT(fields, 100U);
    });
}

/// Else the tests above would look at one size twice.
TEST_P(Drawn, WindowsAreAsLargeAsTheyAreToBe) {
    told([this] {
        const Window window(*office_, "LeaveDialog");
        const Reference<css::awt::XWindow> question(window.control("question"), UNO_QUERY_THROW);
        const int at_hundred = question->getPosSize().Width * 96 / std::atoi(GetParam().dots_per_inch);
        EXPECT_NEAR(at_hundred, 560, 100);
    });
}

INSTANTIATE_TEST_SUITE_P(Screens, Drawn,
                         testing::Values(Screen{"vi", "96"}, Screen{"en-US", "96"}, Screen{"vi", "144"},
                                         Screen{"en-US", "144"}),
                         [](const auto& screen) {
                             return std::string(screen.param.locale).substr(0, 2) +
                                    screen.param.dots_per_inch;
                         });
