// SPDX-License-Identifier: MPL-2.0
#include "faces/appendix_page.hxx"

#include "office/strings.hxx"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::faces {

namespace {

constexpr int empty_one = 0; ///< its place in the list; the templates follow

bool holds_empty_one(const std::vector<int>& positions) {
    return std::find(positions.begin(), positions.end(), empty_one) != positions.end();
}

} // namespace

AppendixPage::AppendixPage(const css::uno::Reference<css::uno::XComponentContext>& context, Dialog& dialog,
                           const std::vector<form::FormSpec>& forms)
    : context_(context), dialog_(dialog), forms_(forms) {
    std::vector<std::string> titles{office::string(context, "dialog.wizard.appendix.plain")};
    for (const auto& form : forms)
        titles.push_back(form.title);
    dialog_.set_items("forms", titles);
    dialog_.choose("forms", empty_one);
    dialog_.on_choose("forms", [this] { show_title(); });
}

/// A template has its title.
void AppendixPage::show_title() {
    const bool wanted = holds_empty_one(dialog_.choices("forms"));
    dialog_.enable("appendixTitle", wanted);
    dialog_.enable("appendixTitleLabel", wanted);
}

std::vector<form::FormSpec> AppendixPage::chosen() const {
    std::vector<form::FormSpec> all;
    for (const int position : dialog_.choices("forms"))
        if (position == empty_one)
            all.emplace_back().title = text::trim(dialog_.value("appendixTitle"));
        else
            all.push_back(forms_.at(static_cast<std::size_t>(position - 1)));
    return all;
}

std::map<std::string, std::string> AppendixPage::faults() const {
    const auto positions = dialog_.choices("forms");
    if (positions.empty())
        return {{"forms", office::string(context_, "insert.no-appendix")}};
    if (holds_empty_one(positions) && text::trim(dialog_.value("appendixTitle")).empty())
        return {{"appendixTitle", office::string(context_, "data.expected.text")}};
    return {};
}

} // namespace kehoach::faces
