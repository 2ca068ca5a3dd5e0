// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "faces/designer_page.hxx"

#include <vector>

namespace kehoach::faces {

/// As the list of kinds calls it.
std::string kind_name(const css::uno::Reference<css::uno::XComponentContext>& context, form::ColumnKind kind);

/// The fields beside the list of heads: what the chosen column holds.
class DesignerContent {
public:
    /// `renew`: shows the heads anew, and with them these fields.
    DesignerContent(DesignerDesk& desk, std::function<void()> renew);

    /// Those of the head at this place.
    void show(const form::HeadPlace& place);

private:
    const form::Column& head() const { return form::head_at(desk_.designer.spec(), place_); }
    std::string text(const char* key) const;
    void show();
    std::vector<std::string> numbers(bool with_pairs) const;
    void fill(const char* list, const std::vector<std::string>& keys, const char* none);
    void take(const form::Column& content, const char* refusal);
    void take_kind();
    void take_share(bool numerator);
    void take_parts();
    void take_cells();
    void take_given();
    void take_choices();

    DesignerDesk& desk_;
    const std::function<void()> renew_;
    form::HeadPlace place_;
};

} // namespace kehoach::faces
