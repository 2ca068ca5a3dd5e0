// SPDX-License-Identifier: MPL-2.0
// A document that goes while a long check of it is under way: the command comes back, no window waits for
// anybody, the office goes on, and nothing of ours holds the document.
#include "known_offices.hxx"
#include "office/text.hxx"
#include "on_main_thread.hxx"
#include "panel.hxx"
#include "shown_plan.hxx"

#include <com/sun/star/awt/Toolkit.hpp>
#include <com/sun/star/awt/XTopWindowListener.hpp>
#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/uno/XAdapter.hpp>
#include <com/sun/star/uno/XWeak.hpp>
#include <com/sun/star/util/CloseVetoException.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <cppuhelper/implbase1.hxx>
#include <gtest/gtest.h>
#include <rtl/ref.hxx>

using namespace kehoach;
using namespace kehoach::test;
template<typename T>
using Ref = css::uno::Reference<T>;

namespace {

class GoesWhileChecked : public testing::Test {
protected:
    void SetUp() override {
        options().locale = "vi";
        options().bundled = KEHOACH_BUILD_DIR "/bundled";
        options().headless = false;
    }

    /// A paper whose check takes long enough for a window, from its file.
    static OpenDocument long_paper() {
        constexpr int lines = 4'500;
        static const auto file = store(long_plan(lines), "long.odt");
        return OpenDocument(url_of(file), false);
    }
};

using Watched = Ref<css::uno::XAdapter>;
Watched watched(const Model& model) {
    return Ref<css::uno::XWeak>(model, css::uno::UNO_QUERY_THROW)->queryAdapter();
}
void expect_freed(const Watched& document) {
    EXPECT_TRUE(wait_until("the document to be freed", [&] { return !document->queryAdapted().is(); }));
}

/// Does something on the office's main thread as soon as a window comes up: that in which a check can be
/// ended.
class AtItsWindow final : public cppu::WeakImplHelper1<css::awt::XTopWindowListener> {
public:
    explicit AtItsWindow(std::function<void()> act) : act_(std::move(act)) {}
    void SAL_CALL windowOpened(const css::lang::EventObject&) override {
        if (const auto act = std::exchange(act_, nullptr))
            act();
    }
    void SAL_CALL windowClosing(const css::lang::EventObject&) override {}
    void SAL_CALL windowClosed(const css::lang::EventObject&) override {}
    void SAL_CALL windowMinimized(const css::lang::EventObject&) override {}
    void SAL_CALL windowNormalized(const css::lang::EventObject&) override {}
    void SAL_CALL windowActivated(const css::lang::EventObject&) override {}
    void SAL_CALL windowDeactivated(const css::lang::EventObject&) override {}
    void SAL_CALL disposing(const css::lang::EventObject&) override {}
    bool has_come() const { return !act_; }

private:
    std::function<void()> act_;
};

// Deprecated in the reference, with nothing in its place.
#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wdeprecated-declarations"
/// What the command says in the end.
std::string check_and_at_its_window(const Model& model, const std::function<void()>& act) {
    const auto toolkit = css::awt::Toolkit::create(test::office().context());
    const rtl::Reference<AtItsWindow> listener(new AtItsWindow(act));
    toolkit->addTopWindowListener(listener.get());
    Dispatched check(model, "org.kehoach:Check");
    rtl::OUString said;
    check.get().Result >>= said;
    toolkit->removeTopWindowListener(listener.get());
    EXPECT_TRUE(listener->has_come());
    return kehoach::office::utf8(said);
}
#pragma GCC diagnostic pop

/// The office closes no document with a window over it, and says so.
bool close(const Model& model) {
    try {
        Ref<css::util::XCloseable>(model, css::uno::UNO_QUERY_THROW)->close(true);
        return true;
    } catch (const css::util::CloseVetoException&) {
        return false;
    }
}

/// By a script, at a moment: by calls of a connection or on the main thread, as macros do.
void close_amid(OpenDocument document, Dispatched& check, bool on_main) {
    const auto freed = watched(document);
    Model model = document.release();
    bool closed = false;
    if (on_main)
        on_main_thread([&] { closed = close(model); });
    else
        closed = close(model);
    try {
        check.get();
    } catch (const css::lang::DisposedException&) {
        EXPECT_TRUE(closed) << "before the command began";
    }
    if (!closed)
        on_main_thread([&] { closed = close(model); });
    EXPECT_TRUE(closed);
    model.clear();
    expect_freed(freed);
}

void look(int looks) {
    for (int i = 0; i < looks; ++i)
        ASSERT_FALSE(test::office().ends_now());
}

} // namespace

TEST_F(GoesWhileChecked, AScriptMayCloseItAtAnyMoment) {
    told([] {
        for (const bool on_main : {true, false})
            for (const int looks : {1, 10, 25}) {
                auto document = long_paper();
                Dispatched check(document, "org.kehoach:Check");
                look(looks);
                close_amid(std::move(document), check, on_main);
            }
    });
}

TEST_F(GoesWhileChecked, AScriptMayCloseItUnderTheWindowOfTheCheck) {
    told([] {
        auto document = long_paper();
        const auto freed = watched(document);
        Model model = document.release();
        bool closed = false;
        check_and_at_its_window(model, [&] { closed = close(model); });
        EXPECT_FALSE(has_dialog());
        if (!closed)
            on_main_thread([&] { closed = close(model); });
        EXPECT_TRUE(closed);
        model.clear();
        expect_freed(freed);
    });
}

TEST_F(GoesWhileChecked, AnotherOneMayTakeItsWindow) {
    told([] {
        auto document = long_paper();
        const auto freed = watched(document);
        const auto frame = document.model()->getCurrentController()->getFrame();
        Model model = document.release();
        const auto said = check_and_at_its_window(model, [&] {
            Ref<css::frame::XComponentLoader>(frame, css::uno::UNO_QUERY_THROW)
                ->loadComponentFromURL("private:factory/scalc", "_self", 0, {});
        });
        model.clear();
        EXPECT_EQ(said, words("gate.closed"));
        EXPECT_FALSE(has_dialog()) << "nobody is left to be told";
        const OpenDocument after(frame->getController()->getModel());
        expect_freed(freed);
    });
}

TEST_F(GoesWhileChecked, TwoChecksAtOnceBothComeBack) {
    told([] {
        const auto document = long_paper();
        Dispatched first(document, "org.kehoach:Check"), second(document, "org.kehoach:Check");
        first.get();
        second.get();
        EXPECT_FALSE(has_dialog());
        EXPECT_FALSE(rows(document).empty());
    });
}

TEST_F(GoesWhileChecked, ThePanelMayBeLookingItOverByItself) {
    told([] {
        const auto start = OpenDocument::writer();
        const KnownOffices known(start);
        for (const bool on_main : {true, false})
            for (const int looks : {30, 38, 45}) {
                auto document = plan_of_trees();
                const auto freed = watched(document);
                std::string more;
                for (int i = 0; i < 2'000; ++i)
                    more += "\rCác chi bộ gửi báo cáo.";
                const auto end = found(document, "của năm 2026.")->getEnd();
                end->getText()->insertString(end, kehoach::office::ustring(more), false);
                open_deck(document);
                look(looks);
                Model model = document.release();
                if (on_main)
                    on_main_thread([&] { EXPECT_TRUE(close(model)); });
                else
                    EXPECT_TRUE(close(model));
                model.clear();
                expect_freed(freed);
            }
    });
}
