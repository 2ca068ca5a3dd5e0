// SPDX-License-Identifier: MPL-2.0
#include "faces/panel_view.hxx"

#include "office/text.hxx"

#include <algorithm>
#include <array>
#include <com/sun/star/awt/ContainerWindowProvider.hpp>
#include <com/sun/star/awt/PosSize.hpp>
#include <com/sun/star/awt/XButton.hpp>
#include <com/sun/star/awt/XFixedText.hpp>
#include <com/sun/star/awt/XLayoutConstrains.hpp>
#include <com/sun/star/awt/XListBox.hpp>
#include <com/sun/star/awt/XTextComponent.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/lang/XComponent.hpp>
#include <com/sun/star/view/XSelectionSupplier.hpp>

namespace kehoach::faces {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;

namespace {

constexpr const char* buttons[] = {"check", "goto", "repair", "ignore", "ignored"};
/// In the order of the list.
constexpr std::array stages{plan::Stage::drafting, plan::Stage::signing, plan::Stage::issuing};
constexpr const char* of_a_finding[] = {"goto", "repair", "ignore", "ignored"};

Reference<css::awt::XWindow> container_window(const Reference<css::uno::XComponentContext>& context,
                                              const Reference<css::awt::XWindow>& parent) {
    return css::awt::ContainerWindowProvider::create(context)->createContainerWindow(
        "vnd.sun.star.extension://org.kehoach/dialogs/Panel.xdl", rtl::OUString(),
        Reference<css::awt::XWindowPeer>(parent, UNO_QUERY_THROW), nullptr);
}

} // namespace

PanelView::PanelView(const Reference<css::uno::XComponentContext>& context,
                     const Reference<css::awt::XWindow>& parent, PanelActions actions)
    : parent_(parent), window_(container_window(context, parent)), controls_(window_, UNO_QUERY_THROW),
      events_(new PanelEvents(std::move(actions))) {
    parent_->addWindowListener(events_.get());
    for (const char* const name : buttons) {
        const Reference<css::awt::XButton> button(control(name), UNO_QUERY_THROW);
        button->setActionCommand(rtl::OUString::createFromAscii(name));
        button->addActionListener(events_.get());
    }
    const Reference<css::awt::XListBox> stages(control("stage"), UNO_QUERY_THROW);
    stages->selectItemPos(0, true);
    stages->addItemListener(events_.get());
    const Reference<css::awt::XListBox> answers(control("ask"), UNO_QUERY_THROW);
    events_->listen_to_answers(answers);
    answers->addItemListener(events_.get());
    ask({}, {}, 0);
    const Reference<css::awt::XWindow> findings(tree(), UNO_QUERY_THROW);
    findings->addMouseListener(events_.get());
    findings->addKeyListener(events_.get());
    Reference<css::view::XSelectionSupplier>(tree(), UNO_QUERY_THROW)
        ->addSelectionChangeListener(events_.get());
    lay_out();
    window_->setVisible(true);
}

void PanelView::dispose() {
    events_->stop();
    parent_->removeWindowListener(events_.get());
    const Reference<css::lang::XComponent> window(window_, UNO_QUERY);
    if (window.is())
        window->dispose();
    controls_.clear();
    window_.clear();
}

Reference<css::awt::XControl> PanelView::control(const char* name) const {
    return controls_->getControl(rtl::OUString::createFromAscii(name));
}

Reference<css::awt::tree::XTreeControl> PanelView::tree() const {
    return Reference<css::awt::tree::XTreeControl>(control("findings"), UNO_QUERY_THROW);
}

void PanelView::set_text(const char* name, const std::string& text) {
    const Reference<css::awt::XFixedText> label(control(name), UNO_QUERY);
    if (label.is())
        label->setText(office::ustring(text));
    else
        Reference<css::awt::XTextComponent>(control(name), UNO_QUERY_THROW)->setText(office::ustring(text));
}

void PanelView::enable(const char* button, bool enabled) {
    const Reference<css::beans::XPropertySet> model(control(button)->getModel(), UNO_QUERY_THROW);
    model->setPropertyValue("Enabled", css::uno::Any(enabled));
}

plan::Stage PanelView::stage() const {
    const auto at = Reference<css::awt::XListBox>(control("stage"), UNO_QUERY_THROW)->getSelectedItemPos();
    return stages[static_cast<std::size_t>(std::clamp<int>(at, 0, static_cast<int>(stages.size()) - 1))];
}

void PanelView::set_stage(plan::Stage stage) {
    const Reference<css::awt::XListBox> list(control("stage"), UNO_QUERY_THROW);
    const auto at = std::find(stages.begin(), stages.end(), stage) - stages.begin();
    if (list->getSelectedItemPos() != at)
        list->selectItemPos(static_cast<sal_Int16>(at), true);
}

void PanelView::show_regulation(bool shown) {
    regulated_ = shown;
    for (const char* const name : {"profile", "stageLabel", "stage"})
        Reference<css::awt::XWindow>(control(name), UNO_QUERY_THROW)->setVisible(shown);
    lay_out();
}

int PanelView::answer() const {
    return Reference<css::awt::XListBox>(control("ask"), UNO_QUERY_THROW)->getSelectedItemPos();
}

void PanelView::ask(const std::string& question, const std::vector<std::string>& answers, int chosen) {
    asking_ = !answers.empty();
    const Reference<css::awt::XListBox> list(control("ask"), UNO_QUERY_THROW);
    std::vector<rtl::OUString> items;
    for (const auto& one : answers)
        items.push_back(office::ustring(one));
    const css::uno::Sequence<rtl::OUString> wanted(items.data(), static_cast<sal_Int32>(items.size()));
    if (list->getItems() != wanted) {
        list->removeItems(0, list->getItemCount());
        list->addItems(wanted, 0);
    }
    if (asking_ && list->getSelectedItemPos() != chosen)
        list->selectItemPos(static_cast<sal_Int16>(chosen), true);
    if (asking_)
        set_text("askLabel", question);
    for (const char* const name : {"askLabel", "ask"})
        Reference<css::awt::XWindow>(control(name), UNO_QUERY_THROW)->setVisible(asking_);
}

css::awt::Size PanelView::preferred(const char* name) const {
    return Reference<css::awt::XLayoutConstrains>(control(name), UNO_QUERY_THROW)->getPreferredSize();
}

void PanelView::place(const char* name, int x, int y, int width, int height) {
    Reference<css::awt::XWindow>(control(name), UNO_QUERY_THROW)
        ->setPosSize(x, y, std::max(width, 1), std::max(height, 1), css::awt::PosSize::POSSIZE);
}

/// Height of a text that wraps at the width: its one-line area, spread over lines, with one to spare for the
/// ragged edge.
int PanelView::text_height(const char* name, int width) const {
    const auto size = preferred(name);
    const int line = preferred("stageLabel").Height;
    const int lines = size.Width / std::max(width, 1) + (size.Width > width ? 2 : 1);
    return std::max(line, 1) * lines;
}

/// At the bottom, as many in a row as fit, what is pressed most in the first row. Returns the top of that.
int PanelView::place_buttons(int bottom, int width) {
    constexpr int gap = 4;
    int height = 0;
    std::vector<std::vector<const char*>> rows;
    for (int x = width; const char* const name : of_a_finding) {
        const auto size = preferred(name);
        height = std::max(height, int{size.Height});
        if (x + size.Width > width - gap) {
            rows.emplace_back();
            x = gap;
        }
        rows.back().push_back(name);
        x += size.Width + gap;
    }
    const int top = bottom - static_cast<int>(rows.size()) * (height + gap);
    for (int y = top; const auto& row : rows) {
        for (int x = gap; const char* const name : row) {
            const int wide = std::min(int{preferred(name).Width}, width - 2 * gap);
            place(name, x, y, wide, height);
            x += wide + gap;
        }
        y += height + gap;
    }
    return top;
}

void PanelView::lay_out() {
    if (!controls_.is())
        return;
    constexpr int gap = 4;
    const auto area = parent_->getPosSize();
    window_->setPosSize(0, 0, area.Width, area.Height, css::awt::PosSize::POSSIZE);
    const int width = area.Width - 2 * gap;
    const auto label = preferred("stageLabel");
    int y = gap;
    const auto down = [&](const char* name, int height) {
        place(name, gap, y, width, height);
        y += height + gap;
    };
    if (regulated_)
        down("profile", text_height("profile", width));
    if (asking_) {
        down("askLabel", text_height("askLabel", width));
        down("ask", preferred("ask").Height);
    }
    if (regulated_) {
        const int list = preferred("stage").Height;
        place("stageLabel", gap, y + (list - label.Height) / 2, label.Width, label.Height);
        place("stage", 2 * gap + label.Width, y, width - label.Width - gap, list);
        y += list + gap;
    }
    const auto check = preferred("check");
    place("check", gap, y, std::min(int{check.Width}, width), check.Height);
    y += check.Height + gap;
    down("status", text_height("status", width));

    // A row of the tree is cut where the panel is narrow: its words can be read below.
    constexpr int least_lines = 5, most_lines = 10, share = 3;
    const int bottom = place_buttons(area.Height, area.Width);
    const int detail =
        std::clamp((bottom - y) / share, label.Height * least_lines, label.Height * most_lines);
    const int detail_top = bottom - gap - detail;
    place("detail", gap, detail_top, width, detail);
    place("detailLabel", gap, detail_top - label.Height - 2, width, label.Height);
    down("findings", std::max(detail_top - label.Height - 2 - gap - y, label.Height * 3));
}

} // namespace kehoach::faces
