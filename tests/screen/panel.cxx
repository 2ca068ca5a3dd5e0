// SPDX-License-Identifier: MPL-2.0
#include "panel.hxx"

#include "window_words.hxx"

#include "office/text.hxx"

#include <com/sun/star/accessibility/AccessibleRole.hpp>
#include <com/sun/star/accessibility/XAccessible.hpp>
#include <com/sun/star/accessibility/XAccessibleSelection.hpp>
#include <com/sun/star/awt/XControlContainer.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/awt/tree/XTreeControl.hpp>
#include <com/sun/star/awt/tree/XTreeDataModel.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/frame/XController2.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/ui/XDeck.hpp>
#include <com/sun/star/ui/XDecks.hpp>
#include <com/sun/star/ui/XPanel.hpp>
#include <com/sun/star/ui/XPanels.hpp>
#include <com/sun/star/ui/XSidebarProvider.hpp>
#include <gtest/gtest.h>

namespace kehoach::test {

namespace role = css::accessibility::AccessibleRole;
template<typename T>
using Ref = css::uno::Reference<T>;

const char* const faulty_text =
    "ĐẢNG BỘ TỈNH LAM GIANG\nHUYỆN ỦY NẬM HƯƠNG\n*\nSố 27- KH/HU\nĐẢNG CỘNG SẢN VIỆT NAM\n"
    "Nậm Hương, ngày 5 tháng 6 năm 2025\nKẾ HOẠCH\nvề việc kiểm tra công tác văn thư\n-----\n"
    "I. MỤC ĐÍCH, YÊU CẦU\n1. Mục đích\nNâng cao chất lượng công tác văn thư.\n"
    "III. TỔ CHỨC THỰC HIỆN\nGiao Văn phòng Huyện ủy theo dõi, báo cáo./.\n"
    "Nơi nhận:\n- Thường trực Tỉnh ủy (b/c);\n- Lưu Văn phòng Huyện ủy.\n"
    "T/M BAN THƯỜNG VỤ\nPHÓ BÍ THƯ\nNguyễn Văn An";

namespace {

OpenDocument with(const std::string& text) {
    auto document = OpenDocument::writer(false);
    document.as<css::text::XTextDocument>()->getText()->setString(office::ustring(text));
    return document;
}

} // namespace

OpenDocument faulty_plan() {
    return with(faulty_text);
}

OpenDocument long_plan(int lines) {
    auto document = faulty_plan();
    std::string more;
    for (int i = 0; i < lines; ++i)
        more += "\rChi bộ " + std::to_string(i) + " gửi báo cáo , kết quả.";
    const auto text = document.as<css::text::XTextDocument>()->getText();
    text->insertString(text->getEnd(), office::ustring(more), false);
    return document;
}

OpenDocument undated_plan() {
    std::string text = faulty_text;
    const auto put = [&](const std::string& from, const char* to) {
        for (auto at = text.find(from); at != std::string::npos; at = text.find(from))
            text.replace(at, from.size(), to);
    };
    put("ngày 5 tháng 6 năm 2025", "ngày … tháng … năm …");
    // A district committee would tell: there is none since 2025.
    put("HUYỆN ỦY NẬM HƯƠNG", "ĐẢNG ỦY XÃ NẬM HƯƠNG");
    put("/HU", "/ĐU");
    put("Huyện ủy", "Đảng ủy");
    return with(text);
}

Seen button(const Seen& window, const std::string& key) {
    return find(window, role::PUSH_BUTTON, words(key));
}

Seen field(const Seen& window, const std::string& key) {
    return find_field(window, words(key));
}

namespace {

Frame frame_of(const Model& model) {
    return model->getCurrentController()->getFrame();
}

Ref<css::ui::XSidebarProvider> sidebar_of(const Frame& frame) {
    const Ref<css::frame::XController2> controller(frame->getController(), css::uno::UNO_QUERY_THROW);
    return controller->getSidebar();
}

Ref<css::ui::XDeck> deck_of(const Ref<css::ui::XSidebarProvider>& sidebar) {
    return {sidebar->getDecks()->getByName("KehoachDeck"), css::uno::UNO_QUERY_THROW};
}

} // namespace

namespace {

/// Its own window; none as long as its deck is closed.
Ref<css::awt::XWindow> panel_window(const Frame& frame) {
    const auto deck = deck_of(sidebar_of(frame));
    if (!deck->isActive() || !deck->getPanels()->hasByName("KehoachPanel"))
        return {};
    const Ref<css::ui::XPanel> panel(deck->getPanels()->getByName("KehoachPanel"), css::uno::UNO_QUERY);
    return panel.is() ? panel->getDialog() : nullptr;
}

} // namespace

Seen panel_in(const Frame& frame) {
    const Ref<css::accessibility::XAccessible> panel(panel_window(frame), css::uno::UNO_QUERY);
    return panel.is() ? panel->getAccessibleContext() : Seen();
}

Seen panel_of(const Model& model) {
    const auto panel = panel_in(frame_of(model));
    return panel.is() ? panel : window_of(model);
}

std::string detail_text(const Model& model) {
    const Ref<css::awt::XControlContainer> controls(panel_window(frame_of(model)), css::uno::UNO_QUERY_THROW);
    return office::utf8(
        Ref<css::awt::XTextComponent>(controls->getControl("detail"), css::uno::UNO_QUERY_THROW)->getText());
}

std::string faults_of_panels(const Model& model) {
    std::string faults;
    for (const char* const name : {"KehoachDeck", "KehoachStructureDeck"}) {
        const auto decks = sidebar_of(frame_of(model))->getDecks();
        if (!decks->hasByName(rtl::OUString::createFromAscii(name)))
            continue;
        const Ref<css::ui::XDeck> deck(decks->getByName(rtl::OUString::createFromAscii(name)),
                                       css::uno::UNO_QUERY_THROW);
        const auto panels = deck->getPanels();
        for (const auto& each :
             deck->isActive() ? panels->getElementNames() : css::uno::Sequence<rtl::OUString>())
            faults += faults_within(
                Ref<css::ui::XPanel>(panels->getByName(each), css::uno::UNO_QUERY_THROW)->getDialog(), name);
    }
    return faults;
}

void open_deck(const Model& model) {
    open_deck_in(frame_of(model));
}

void open_deck_in(const Frame& frame) {
    const auto sidebar = sidebar_of(frame);
    sidebar->showDecks(true);
    sidebar->setVisible(true);
    const auto deck = deck_of(sidebar);
    if (!deck->isActive())
        deck->activate(true);
}

Seen panel_button(const Model& model, const std::string& key) {
    return wait_for("button " + key + " of the panel", [&] { return button(panel_of(model), key); });
}

/// The rows of the panel's tree under any group.
std::vector<Seen> rows(const Model& model) {
    return all(panel_of(model), role::TREE_ITEM);
}

namespace {

int in_view_below(const Ref<css::awt::tree::XTreeControl>& tree, const Ref<css::awt::tree::XTreeNode>& node) {
    int seen = 0;
    for (sal_Int32 i = 0; i < node->getChildCount(); ++i)
        seen += (tree->isNodeVisible(node->getChildAt(i)) ? 1 : 0) + in_view_below(tree, node->getChildAt(i));
    return seen;
}

} // namespace

int rows_in_view(const Model& model) {
    const Ref<css::awt::XControlContainer> controls(panel_window(frame_of(model)), css::uno::UNO_QUERY_THROW);
    const auto control = controls->getControl("findings");
    Ref<css::awt::tree::XTreeDataModel> rows;
    Ref<css::beans::XPropertySet>(control->getModel(), css::uno::UNO_QUERY_THROW)
        ->getPropertyValue("DataModel") >>= rows;
    return rows.is() ? in_view_below(Ref<css::awt::tree::XTreeControl>(control, css::uno::UNO_QUERY_THROW),
                                     rows->getRoot())
                     : 0;
}

std::vector<Seen> groups_of(const Model& model) {
    std::vector<Seen> groups;
    for (const auto& tree : all(panel_of(model), role::TREE))
        for (sal_Int32 i = 0; i < tree->getAccessibleChildCount(); ++i)
            groups.push_back(tree->getAccessibleChild(i)->getAccessibleContext());
    return groups;
}

std::vector<std::string> findings_in(const Seen& panel) {
    std::vector<std::string> found;
    for (const auto& group : all(panel, role::TREE_ITEM))
        for (sal_Int32 i = 0; i < group->getAccessibleChildCount(); ++i)
            found.push_back(name_of(group->getAccessibleChild(i)->getAccessibleContext()));
    return found;
}

void unfold_filter(const Model& model) {
    press(panel_button(model, "panel.filter"));
    wait_until("the fields to look for findings",
               [&] { return field(panel_of(model), "panel.search").is(); });
}

std::string chosen_in(const Seen& window, const std::string& key) {
    for (const auto& box : all(window, role::COMBO_BOX))
        if (name_of(box) == words(key))
            for (const auto& list : all(box, role::LIST))
                if (const Ref<css::accessibility::XAccessibleSelection> chosen(list, css::uno::UNO_QUERY);
                    chosen.is() && chosen->getSelectedAccessibleChildCount() > 0)
                    return name_of(chosen->getSelectedAccessibleChild(0)->getAccessibleContext());
    return {};
}

/// Chooses finding after finding until the button can be pressed; false where it never can.
bool choose_one_for(const Model& model, const std::string& key) {
    for (const auto& group : rows(model)) {
        const Ref<css::accessibility::XAccessibleSelection> selection(group, css::uno::UNO_QUERY_THROW);
        for (sal_Int32 i = 0; i < group->getAccessibleChildCount(); ++i) {
            selection->selectAccessibleChild(i);
            if (is_enabled(panel_button(model, key)))
                return true;
        }
    }
    return false;
}

std::string status(const Model& model, const std::string& key) {
    return status_in(panel_of(model), key);
}

std::string status_in(const Seen& panel, const std::string& key) {
    const auto whole = words(key);
    const auto head = whole.substr(0, whole.find('{'));
    // Words that begin with an argument are known by those behind it.
    const auto behind = whole.substr(head.empty() ? whole.find('}') + 1 : 0);
    const auto piece = head.empty() ? behind.substr(0, behind.find('{')) : head;
    for (const auto& label : all(panel, role::LABEL)) {
        const auto at = name_of(label).find(piece);
        if (head.empty() ? at != std::string::npos : at == 0)
            return name_of(label);
    }
    return {};
}

void check_in_panel(const Model& model) {
    open_deck(model);
    press(panel_button(model, "panel.check"));
    wait_until("findings in the panel", [&] { return rows(model).size() > 2; });
}

Seen new_plan_dialog() {
    const auto first = dialog();
    if (!first.is() || name_of(first) != words("dialog.office.title"))
        return first;
    press(button(first, "dialog.office.later"));
    press(button(dialog_titled("welcome.title"), "welcome.go"));
    return dialog_titled("dialog.plan.title");
}

void choose(const Seen& window, const std::string& item) {
    for (const auto& list : all(window, role::LIST))
        for (sal_Int32 i = 0; i < list->getAccessibleChildCount(); ++i)
            if (name_of(list->getAccessibleChild(i)->getAccessibleContext()) == item) {
                Ref<css::accessibility::XAccessibleSelection>(list, css::uno::UNO_QUERY_THROW)
                    ->selectAccessibleChild(i);
                return;
            }
    ADD_FAILURE() << "no item " << item;
}

} // namespace kehoach::test
