// SPDX-License-Identifier: MPL-2.0
// The panel where its document has two windows, gives way to another one in the same window, or goes: what it
// does concerns its own window, and nothing of ours stays behind.
#include "office/text.hxx"
#include "on_main_thread.hxx"
#include "panel.hxx"
#include "shown_plan.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/accessibility/XAccessibleSelection.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/frame/DispatchHelper.hpp>
#include <com/sun/star/frame/XComponentLoader.hpp>
#include <com/sun/star/frame/XDispatchProvider.hpp>
#include <com/sun/star/frame/XModel2.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextRange.hpp>
#include <com/sun/star/uno/XAdapter.hpp>
#include <com/sun/star/uno/XWeak.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <gtest/gtest.h>

using namespace kehoach;
using namespace kehoach::test;
namespace role = css::accessibility::AccessibleRole;
template<typename T>
using Ref = css::uno::Reference<T>;

namespace {

/// Something of the office that is not held by looking at it.
class Watched {
public:
    explicit Watched(const Ref<css::uno::XInterface>& what)
        : adapter_(Ref<css::uno::XWeak>(what, css::uno::UNO_QUERY_THROW)->queryAdapter()) {}
    bool is_gone() const { return !adapter_->queryAdapted().is(); }

private:
    Ref<css::uno::XAdapter> adapter_;
};

class PanelWindows : public testing::Test {
protected:
    void SetUp() override {
        options().locale = "vi";
        options().bundled = KEHOACH_BUILD_DIR "/bundled";
        options().headless = false;
    }
};

std::vector<Frame> frames_of(const Model& model) {
    std::vector<Frame> all;
    const auto controllers = Ref<css::frame::XModel2>(model, css::uno::UNO_QUERY_THROW)->getControllers();
    while (controllers->hasMoreElements())
        all.push_back(
            Ref<css::frame::XController>(controllers->nextElement(), css::uno::UNO_QUERY_THROW)->getFrame());
    return all;
}

void dispatch(const Frame& frame, const char* command) {
    on_main_thread([&] {
        css::frame::DispatchHelper::create(test::office().context())
            ->executeDispatch(Ref<css::frame::XDispatchProvider>(frame, css::uno::UNO_QUERY_THROW),
                              rtl::OUString::createFromAscii(command), rtl::OUString(), 0, {});
    });
}

void close(const Frame& frame) {
    on_main_thread([&] { Ref<css::util::XCloseable>(frame, css::uno::UNO_QUERY_THROW)->close(true); });
}

/// A second window on the same document, with its panel.
Frame second_window(const Model& model) {
    const auto first = model->getCurrentController()->getFrame();
    dispatch(first, ".uno:NewWindow");
    Frame second;
    wait_until("a second window", [&] {
        for (const auto& frame : frames_of(model))
            if (frame != first)
                second = frame;
        return second.is();
    });
    open_deck_in(second);
    wait_until("its panel", [&] { return panel_in(second).is(); });
    return second;
}

rtl::OUString selected_in(const Frame& frame) {
    const Ref<css::view::XSelectionSupplier> view(frame->getController(), css::uno::UNO_QUERY_THROW);
    Ref<css::container::XIndexAccess> ranges;
    Ref<css::text::XTextRange> range;
    if (!(view->getSelection() >>= ranges) || ranges->getCount() != 1 || !(ranges->getByIndex(0) >>= range))
        return {};
    return range->getString();
}

void check_in(const Frame& frame) {
    press(button(panel_in(frame), "panel.check"));
    wait_until("findings", [&] { return findings_in(panel_in(frame)).size() > 2; });
}

void load_into(const Frame& frame, const rtl::OUString& url) {
    on_main_thread([&] {
        Ref<css::frame::XComponentLoader>(frame, css::uno::UNO_QUERY_THROW)
            ->loadComponentFromURL(url, "_self", 0, {});
    });
}

/// Nothing holds the document before any more; the panel of the window is that of the one behind it.
void expect_another(const Frame& frame, const Watched& before) {
    EXPECT_TRUE(wait_until("the document before to be freed", [&] { return before.is_gone(); }));
    open_deck_in(frame);
    ASSERT_TRUE(wait_until("a panel", [&] { return panel_in(frame).is(); }));
    EXPECT_TRUE(findings_in(panel_in(frame)).empty());
}

/// Chooses the first finding that stands somewhere.
void choose_placed_in(const Frame& frame) {
    const auto panel = panel_in(frame);
    const auto go_to = button(panel, "panel.goto");
    for (const auto& group : all(panel, role::TREE_ITEM)) {
        const Ref<css::accessibility::XAccessibleSelection> rows(group, css::uno::UNO_QUERY_THROW);
        for (sal_Int32 i = 0; i < group->getAccessibleChildCount() && !is_enabled(go_to); ++i)
            rows->selectAccessibleChild(i);
    }
}

} // namespace

TEST_F(PanelWindows, BothShowWhatEitherFinds) {
    told([] {
        const auto document = faulty_plan();
        const auto first = document.model()->getCurrentController()->getFrame();
        open_deck_in(first);
        const auto second = second_window(document);
        ASSERT_TRUE(second.is());
        check_in(first);
        EXPECT_TRUE(wait_until(
            "the other list", [&] { return findings_in(panel_in(second)) == findings_in(panel_in(first)); }));
        close(second);
        EXPECT_TRUE(wait_until("one window", [&] { return frames_of(document).size() == 1; }));
        check_in(first);
    });
}

TEST_F(PanelWindows, GoToMovesTheWindowOfThePanelOnly) {
    told([] {
        const auto document = faulty_plan();
        const auto first = document.model()->getCurrentController()->getFrame();
        open_deck_in(first);
        const auto second = second_window(document);
        ASSERT_TRUE(second.is());
        check_in(first);
        for (const auto& [own, other] : {std::pair(first, second), std::pair(second, first)}) {
            document.model()->setCurrentController(other->getController());
            const auto before = selected_in(other);
            choose_placed_in(own);
            press(button(panel_in(own), "panel.goto"));
            EXPECT_TRUE(wait_until("a selection", [&] { return !selected_in(own).isEmpty(); }));
            EXPECT_EQ(selected_in(other), before);
            Ref<css::view::XSelectionSupplier>(own->getController(), css::uno::UNO_QUERY_THROW)
                ->select(css::uno::Any(document.as<css::text::XTextDocument>()->getText()->getStart()));
        }
    });
}

TEST_F(PanelWindows, GoesWithItsDocument) {
    told([] {
        auto document = std::make_unique<OpenDocument>(faulty_plan());
        check_in_panel(*document);
        Model held = document->model();
        const Watched model(held);
        document.reset();
        EXPECT_FALSE(model.is_gone()) << "somebody holds it: that can be seen";
        held.clear();
        EXPECT_TRUE(wait_until("the document to be freed", [&] { return model.is_gone(); }));
    });
}

TEST_F(PanelWindows, GoesWithTheLastOfTwoWindows) {
    told([] {
        auto document = std::make_unique<OpenDocument>(faulty_plan());
        const auto first = document->model()->getCurrentController()->getFrame();
        check_in_panel(*document);
        const auto second = second_window(*document);
        ASSERT_TRUE(second.is());
        const Watched model(document->model()), panel(panel_in(second));
        close(second);
        EXPECT_TRUE(
            wait_until("the panel of the closed window to be freed", [&] { return panel.is_gone(); }));
        check_in(first);
        document.reset();
        EXPECT_TRUE(wait_until("the document to be freed", [&] { return model.is_gone(); }));
    });
}

TEST_F(PanelWindows, ShowsTheDocumentThatIsReloaded) {
    told([] {
        OpenDocument before(url_of(store(faulty_plan(), "reloaded.odt")), false);
        const auto frame = before.model()->getCurrentController()->getFrame();
        check_in_panel(before);
        const Watched model(before.release());
        dispatch(frame, ".uno:Reload");
        expect_another(frame, model);
        const OpenDocument after(frame->getController()->getModel());
        check_in(frame);
    });
}

TEST_F(PanelWindows, ShowsAnotherDocumentOfItsWindow) {
    told([] {
        OpenDocument before(url_of(store(faulty_plan(), "before.odt")), false);
        const auto next = url_of(store(undated_plan(), "after.odt"));
        const auto frame = before.model()->getCurrentController()->getFrame();
        check_in_panel(before);
        const Watched model(before.release());
        load_into(frame, next);
        expect_another(frame, model);
        const OpenDocument after(frame->getController()->getModel());
        EXPECT_EQ(after.model()->getURL(), next);
        check_in(frame);
    });
}

TEST_F(PanelWindows, ShowsTheWorkbookThatTakesItsWindow) {
    told([] {
        OpenDocument before(url_of(store(faulty_plan(), "text.odt")), false);
        const auto frame = before.model()->getCurrentController()->getFrame();
        check_in_panel(before);
        const Watched model(before.release());
        load_into(frame, url_of(store(OpenDocument::calc(), "book.ods")));
        expect_another(frame, model);
        const OpenDocument after(frame->getController()->getModel());
        press(button(panel_in(frame), "panel.check"));
        EXPECT_TRUE(wait_until("the result for a workbook",
                               [&] { return !status_in(panel_in(frame), "panel.form.none").empty(); }));
    });
}

TEST_F(PanelWindows, OffersNoRepairOnceItsDocumentIsReadOnly) {
    told([] {
        const OpenDocument document(url_of(store(faulty_plan(), "locked-later.odt")), false);
        check_in_panel(document);
        ASSERT_TRUE(choose_one_for(document, "panel.repair"));
        const auto before = body(document);
        dispatch(document.model()->getCurrentController()->getFrame(), ".uno:EditDoc");
        ASSERT_TRUE(wait_until("it to be read-only",
                               [&] { return document.as<css::frame::XStorable>()->isReadonly(); }));
        EXPECT_TRUE(wait_until("no repair to be offered",
                               [&] { return !is_enabled(button(panel_of(document), "panel.repair")); }));
        EXPECT_EQ(body(document), before);
    });
}
