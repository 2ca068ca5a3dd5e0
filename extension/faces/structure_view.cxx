// SPDX-License-Identifier: MPL-2.0
#include "faces/structure_view.hxx"

#include "faces/sidebar_layout.hxx"
#include "faces/tree_rows.hxx"
#include "office/text.hxx"

#include <algorithm>
#include <com/sun/star/awt/tree/XMutableTreeNode.hpp>

namespace kehoach::faces {

using css::uno::Reference;

namespace {

/// The tree of the parts gets what the rest leaves.
class StructureLayout : private SidebarLayout {
public:
    explicit StructureLayout(const Reference<css::awt::XControlContainer>& controls)
        : SidebarLayout(controls, "roleLabel") {}

    int least_width() const {
        const int row = preferred("goto").Width + preferred("renew").Width + gap;
        const int readable = preferred("back").Width + preferred("roleLabel").Width;
        return std::max(row, readable) + 2 * gap;
    }

    int least_height(int width) {
        constexpr int least_rows = 8;
        width_ = width - 2 * gap;
        return 3 * gap + text_height("status", width_) + line_ + line_ * least_rows + height_below();
    }

    void fit(const css::awt::Size& room) {
        constexpr int below_label = 2;
        width_ = room.Width - 2 * gap;
        const int least_tree = 3 * line_;
        const int height = height_below();
        y_ = gap;
        text("status");
        place("partsLabel", gap, y_, width_, line_);
        y_ += line_ + below_label;
        const int bottom = std::max(room.Height - height, y_ + least_tree);
        place("parts", gap, y_, width_, bottom - gap - y_);
        y_ = bottom;
        below();
    }

private:
    void below() {
        text("here");
        labelled("roleLabel", "role", std::min(int{preferred("roleLabel").Width}, width_ / 2));
        buttons({"goto", "back", "renew", "help"});
    }

    int height_below() {
        measuring_ = true;
        y_ = 0;
        below();
        measuring_ = false;
        return y_;
    }
};

} // namespace

StructureView::StructureView(const Reference<css::uno::XComponentContext>& context,
                             const Reference<css::awt::XWindow>& parent, Reference<css::ui::XSidebar> sidebar,
                             PanelActions actions)
    : SidebarView(context, parent, std::move(sidebar), std::move(actions), "StructurePanel.xdl", "parts") {
    listen_to_buttons({"goto", "back", "renew", "help"});
    listen_to_list("role", &PanelActions::role_chosen);
    begin();
}

bool StructureView::is_on_chosen(int x, int y) const {
    const Reference<css::awt::tree::XMutableTreeNode> at(tree()->getNodeForLocation(x, y),
                                                         css::uno::UNO_QUERY);
    rtl::OUString key;
    if (!at.is() || !(at->getDataValue() >>= key) || office::utf8(key) != chosen_key(tree()))
        return false;
    const auto row = tree()->getNodeRect(Reference<css::awt::tree::XTreeNode>(at.get()));
    return x >= row.X && x < row.X + row.Width;
}

void StructureView::fit(const css::awt::Size& room) {
    StructureLayout(controls()).fit(room);
}

int StructureView::measured_height(int width) const {
    return StructureLayout(controls()).least_height(width);
}

int StructureView::measured_width() const {
    return StructureLayout(controls()).least_width();
}

} // namespace kehoach::faces
