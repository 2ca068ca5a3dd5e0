// SPDX-License-Identifier: MPL-2.0
// Every command of the menus, pressed where it has nothing to work on: it says why in the language of the
// interface, or asks and is told no, and the document stays as it is. Windows that come up have names for
// what they ask and room for what they say.
#include "display.hxx"
#include "filled_form.hxx"
#include "language.hxx"
#include "on_main_thread.hxx"
#include "open_documents.hxx"
#include "panel.hxx"
#include "scratch_folder.hpp"
#include "shown_plan.hxx"
#include "structure.hxx"
#include "window_words.hxx"

#include "faces/commands.hxx"
#include "office/text.hxx"

#include <com/sun/star/awt/Size.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/drawing/XDrawPageSupplier.hpp>
#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/frame/DispatchResultState.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/table/XColumnRowRange.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <com/sun/star/text/XTextViewCursorSupplier.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <com/sun/star/util/XSearchable.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>
#include <cstdlib>
#include <gtest/gtest.h>
#include <regex>
#include <set>

using namespace kehoach;
using namespace kehoach::test;
using faces::Application;
template<typename T>
using Ref = css::uno::Reference<T>;

namespace {

/// Where letters are to be larger they are drawn on a display: nowhere else does the office ask for their
/// size.
Display& display() {
    static const ScratchFolder folder("ground");
    static Display shown(folder.path());
    return shown;
}

const bool prepared = [] {
    options().locale = in_vietnamese() ? "vi" : "en-US";
    options().bundled = KEHOACH_BUILD_DIR "/bundled";
    options().headless = false;
    if (std::getenv("SAL_FORCEDPI") != nullptr && !program("Xvfb").empty() && display().is_there()) {
        options().display = display().name();
        options().drawn_by = "gen";
    }
    return true;
}();

/// What the document says, without what the office writes now and now not: that it looked for macros, and
/// what there is behind the last cell of a row and of a sheet.
std::string said_by(const Model& document) {
    std::string xml = canonical_xml(document);
    const std::string begin = "<office:scripts>", end = "</office:scripts>";
    if (const auto from = xml.find(begin); from != std::string::npos)
        xml.erase(from, xml.find(end, from) + end.size() - from);
    static const std::regex unsaid(" table:default-cell-style-name=\"Default\"|"
                                   "\n *<table:table-cell table:number-columns-repeated=\"[0-9]+\"/>");
    return std::regex_replace(xml, unsaid, "");
}

/// Where two texts part, a few words of each; empty: they are the same.
std::string first_difference(const std::string& before, const std::string& after) {
    constexpr std::size_t lead = 60, words = 200;
    const auto at = static_cast<std::size_t>(
        std::mismatch(before.begin(), before.end(), after.begin(), after.end()).first - before.begin());
    if (before == after)
        return {};
    const auto from = at - std::min(at, lead);
    return before.substr(from, words) + "\nbecame\n" + after.substr(from, words);
}

/// What came of pressing a command.
struct Pressed {
    std::string said;    ///< in windows
    std::string faults;  ///< of how they are drawn
    bool opened = false; ///< a document: a page of the guide, a new paper
};

Pressed press_command(const Model& document, const std::string& command) {
    Pressed pressed;
    const auto before = open_documents();
    {
        Dispatched result(document, "org.kehoach:" + command);
        wait_until(command + " to come back", [&] {
            if (result.is_done())
                return true;
            // In one: nothing is left that was not read.
            std::string said, faults;
            std::vector<Seen> buttons;
            on_main_thread([&] {
                said = words_in_windows();
                faults = faults_of_windows();
                buttons = ways_out();
            });
            if (pressed.said.find(said) == std::string::npos)
                pressed.said += said;
            if (pressed.faults.find(faults) == std::string::npos)
                pressed.faults += faults;
            leave_by(buttons);
            return false;
        });
    }
    for (const Model& one : open_documents())
        if (std::find(before.begin(), before.end(), one) == before.end()) {
            pressed.opened = true;
            const OpenDocument closing(one);
        }
    return pressed;
}

int steps(const Model& model) {
    return undo_manager(model)->getAllUndoActionTitles().getLength();
}

/// Whether the menu of the document's application offers it.
bool is_offered(const faces::Command& command, Application application) {
    return command.application == application || command.application == Application::any ||
           (command.application == Application::either && application != Application::any);
}

/// They show what they do in the panel or in the text, or have nothing to show: no window is due.
bool speaks_elsewhere(std::string_view command) {
    static const std::set<std::string_view> all{"Check",       "CheckForm",      "Structure", "Findings",
                                                "RepairAll",   "RepairForm",     "WhyMark",   "IgnoreMark",
                                                "NextFinding", "PreviousFinding"};
    return all.contains(command);
}

using Expected = std::function<bool(const faces::Command&)>;

/// Presses all commands of the menu. Where `refused` says so a command says one of these sentences.
void press_all(const Model& document, Application application, const Expected& refused = {},
               const std::vector<std::string>& sentences = {}) {
    auto before = said_by(document);
    const int count = steps(document);
    for (const auto& command : faces::commands()) {
        const std::string name(command.name);
        if (!is_offered(command, application))
            continue;
        const auto pressed = press_command(document, name);
        EXPECT_EQ(not_for_people(pressed.said), "") << name << ":\n" << pressed.said;
        EXPECT_EQ(pressed.faults, "") << name;
        const int made = steps(document) - count;
        EXPECT_TRUE(made == 0 || made == 1) << name << " made " << made << " steps";
        if (made == 1)
            undo_manager(document)->undo();
        const auto after = said_by(document);
        EXPECT_EQ(first_difference(before, after), "") << name << ":\n" << pressed.said;
        before = after;
        EXPECT_TRUE(made == 1 || pressed.opened || !pressed.said.empty() || speaks_elsewhere(name))
            << name << " says nothing";
        const bool said = std::any_of(sentences.begin(), sentences.end(), [&](const std::string& one) {
            return pressed.said.find(one) != std::string::npos;
        });
        EXPECT_TRUE(said || !refused || !refused(command)) << name << ":\n" << pressed.said;
    }
}

bool edits(const faces::Command& command) {
    return command.edits;
}

Ref<css::text::XTextDocument> text_of(const Model& model) {
    return {model, css::uno::UNO_QUERY_THROW};
}

void choose_object(const Model& model, const css::uno::Any& what) {
    Ref<css::view::XSelectionSupplier>(model->getCurrentController(), css::uno::UNO_QUERY_THROW)
        ->select(what);
}

Ref<css::uno::XInterface> made_by(const Model& model, const char* service) {
    return Ref<css::lang::XMultiServiceFactory>(model, css::uno::UNO_QUERY_THROW)
        ->createInstance(rtl::OUString::createFromAscii(service));
}

} // namespace

TEST(OnABadGround, ATextThatIsReadOnlySaysSoAndStays) {
    told([] {
        const ClosingDialogs closing;
        const auto file = [] {
            const auto plan = plan_of_trees();
            return store(plan, "locked.odt");
        }();
        const OpenDocument locked(url_of(file), false, true);
        press_all(locked, Application::writer, edits, {words("gate.read-only")});
    });
}

TEST(OnABadGround, AnEmptyTextIsNoText) {
    told([] {
        const ClosingDialogs closing;
        const auto empty = OpenDocument::writer(false);
        press_all(empty, Application::writer,
                  [](const faces::Command& command) { return command.blank == faces::Blank::refused; },
                  {words("command.blank")});
    });
}

TEST(OnABadGround, APictureIsChosen) {
    told([] {
        const ClosingDialogs closing;
        const auto plan = plan_of_trees();
        const Ref<css::beans::XPropertySet> picture(made_by(plan, "com.sun.star.text.TextGraphicObject"),
                                                    css::uno::UNO_QUERY_THROW);
        picture->setPropertyValue(
            "GraphicURL", css::uno::Any(url_of(KEHOACH_SOURCE_DIR "/extension/package/icons/Chart_26.png")));
        const auto text = text_of(plan)->getText();
        text->insertTextContent(text->getStart(),
                                Ref<css::text::XTextContent>(picture, css::uno::UNO_QUERY_THROW), false);
        undo_manager(plan)->clear();
        choose_object(plan, css::uno::Any(picture));
        press_all(plan, Application::writer);
    });
}

TEST(OnABadGround, ADrawingIsChosen) {
    told([] {
        const ClosingDialogs closing;
        const auto plan = plan_of_trees();
        const Ref<css::drawing::XShape> shape(made_by(plan, "com.sun.star.drawing.RectangleShape"),
                                              css::uno::UNO_QUERY_THROW);
        shape->setSize({2'000, 1'000});
        plan.as<css::drawing::XDrawPageSupplier>()->getDrawPage()->add(shape);
        undo_manager(plan)->clear();
        choose_object(plan, css::uno::Any(shape));
        press_all(plan, Application::writer);
    });
}

TEST(OnABadGround, EverythingIsChosen) {
    told([] {
        const ClosingDialogs closing;
        const auto plan = plan_of_trees();
        const Ref<css::text::XTextViewCursorSupplier> view(plan.model()->getCurrentController(),
                                                           css::uno::UNO_QUERY_THROW);
        view->getViewCursor()->gotoRange(text_of(plan)->getText()->getStart(), false);
        view->getViewCursor()->gotoRange(text_of(plan)->getText()->getEnd(), true);
        press_all(plan, Application::writer);
    });
}

TEST(OnABadGround, SeveralPlacesAreChosen) {
    told([] {
        const ClosingDialogs closing;
        const auto plan = plan_of_trees();
        const auto search = plan.as<css::util::XSearchable>()->createSearchDescriptor();
        search->setSearchString("a");
        choose_object(plan, css::uno::Any(plan.as<css::util::XSearchable>()->findAll(search)));
        press_all(plan, Application::writer);
    });
}

TEST(OnABadGround, AnEmptySheetHasNoForm) {
    told([] {
        const ClosingDialogs closing;
        const auto empty = OpenDocument::calc(false);
        const std::set<std::string_view> need_a_form{"AddRows",       "RepairForm",  "Chart",
                                                     "ComparePeriod", "MakeReturns", "SendToWriter",
                                                     "Refresh",       "ReceiptBoard", "Reminders",
                                                     "PackFolder"};
        const std::map<std::string, std::string> sheet{{"sheet", in_vietnamese() ? "Trang1" : "Sheet1"}};
        press_all(empty, Application::calc,
                  [&](const faces::Command& command) { return need_a_form.contains(command.name); },
                  {words("session.no-form"), words("grow.no-form", sheet), words("chart.no-form", sheet),
                   words("send.no-form"), words("session.refresh.no-result"), words("session.board.no-result")});
    });
}

TEST(OnABadGround, AWorkbookThatIsReadOnlySaysSoAndStays) {
    told([] {
        const ClosingDialogs closing;
        const auto file = [] {
            const auto form = shown_form();
            return store(form, "locked.ods");
        }();
        const OpenDocument locked(url_of(file), false, true);
        press_all(locked, Application::calc, edits, {words("gate.read-only")});
    });
}

TEST(OnABadGround, ASheetProtectedByAPasswordStays) {
    told([] {
        const ClosingDialogs closing;
        const auto form = shown_form();
        const Ref<css::container::XIndexAccess> sheets(
            form.as<css::sheet::XSpreadsheetDocument>()->getSheets(), css::uno::UNO_QUERY_THROW);
        const Ref<css::util::XProtectable> sheet(sheets->getByIndex(0), css::uno::UNO_QUERY_THROW);
        sheet->unprotect({});
        sheet->protect("open sesame");
        undo_manager(form)->clear();
        press_all(form, Application::calc);
    });
}

TEST(OnABadGround, AWholeSheetIsChosen) {
    told([] {
        const ClosingDialogs closing;
        const auto empty = OpenDocument::calc(false);
        const Ref<css::container::XIndexAccess> sheets(
            empty.as<css::sheet::XSpreadsheetDocument>()->getSheets(), css::uno::UNO_QUERY_THROW);
        choose_object(empty, sheets->getByIndex(0));
        press_all(empty, Application::calc);
    });
}

TEST(OnABadGround, DocumentsOfTheOtherKindAreNamedSo) {
    told([] {
        const ClosingDialogs closing;
        const auto text = OpenDocument::writer(false), book = OpenDocument::calc(false);
        for (const auto& command : faces::commands()) {
            if (command.application != Application::writer && command.application != Application::calc)
                continue;
            const bool is_of_texts = command.application == Application::writer;
            const auto said = press_command(is_of_texts ? book : text, std::string(command.name)).said;
            EXPECT_NE(said.find(words(is_of_texts ? "gate.not-writer" : "gate.not-calc")), std::string::npos)
                << command.name << ":\n"
                << said;
        }
    });
}

/// Somebody took the heads of a form away, and a figure's cell with what it says of itself.
TEST(OnABadGround, AFormIsDamaged) {
    told([] {
        const ClosingDialogs closing;
        const auto form = shown_form();
        const Ref<css::container::XIndexAccess> sheets(
            form.as<css::sheet::XSpreadsheetDocument>()->getSheets(), css::uno::UNO_QUERY_THROW);
        const Ref<css::uno::XInterface> sheet(sheets->getByIndex(0), css::uno::UNO_QUERY_THROW);
        Ref<css::util::XProtectable>(sheet, css::uno::UNO_QUERY_THROW)->unprotect({});
        const Ref<css::table::XColumnRowRange> all(sheet, css::uno::UNO_QUERY_THROW);
        all->getRows()->removeByIndex(0, first_year - 1);
        all->getColumns()->removeByIndex(1, 1);
        undo_manager(form)->clear();
        press_all(form, Application::calc);
    });
}

TEST(OnABadGround, APlanIsFullOfFaults) {
    told([] {
        const ClosingDialogs closing;
        const auto plan = faulty_plan();
        undo_manager(plan)->clear();
        press_all(plan, Application::writer);
    });
}

TEST(OnABadGround, AFormIsFullOfFaults) {
    told([] {
        const ClosingDialogs closing;
        const auto form = shown_form();
        for (int row = first_year; row < first_year + 3; ++row)
            type_into(form, "B" + std::to_string(row), "25 người");
        undo_manager(form)->clear();
        press_all(form, Application::calc);
    });
}

/// What panels say is known only while the program runs.
TEST(PanelWords, HaveTheirRoom) {
    told([] {
        const auto form = shown_form();
        type_into(form, "B" + std::to_string(first_year), "25 người");
        const auto faulty = faulty_plan(), undated = undated_plan();
        for (const Model& document : {form.model(), faulty.model(), undated.model()}) {
            open_deck(document);
            EXPECT_EQ(faults_of_panels(document), "");
            press(panel_button(document, "panel.check"));
            ASSERT_TRUE(wait_until("findings", [&] { return !rows(document).empty(); }));
            EXPECT_EQ(faults_of_panels(document), "");
            EXPECT_TRUE(choose_one_for(document, "panel.goto"));
            EXPECT_EQ(faults_of_panels(document), "");
        }
        open_structure(faulty);
        ASSERT_TRUE(wait_until("parts", [&] { return !parts_of(faulty).empty(); }));
        EXPECT_EQ(faults_of_panels(faulty), "");
        ASSERT_TRUE(choose_part(faulty, rows_below(parts_of(faulty).front()).front()));
        EXPECT_EQ(faults_of_panels(faulty), "");
    });
}
