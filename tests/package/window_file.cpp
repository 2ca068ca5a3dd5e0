// SPDX-License-Identifier: MPL-2.0
#include "window_file.hpp"

#include "package_files.hpp"

#include <algorithm>
#include <regex>
#include <set>

namespace kehoach::test {

std::string Control::attribute(const std::string& name) const {
    const auto found = attributes.find(name);
    return found == attributes.end() ? std::string() : found->second;
}

int Control::number(const std::string& name) const {
    const auto text = attribute(name);
    return text.empty() ? 0 : std::stoi(text);
}

bool Control::is_beside(const Control& other) const {
    return page() == 0 || other.page() == 0 || page() == other.page();
}

bool is_field(const Control& control) {
    static const std::set<std::string> kinds{"textfield", "menulist",     "combobox",      "treecontrol",
                                             "datefield", "numericfield", "formattedfield"};
    return kinds.contains(control.kind);
}

std::vector<Control> controls_of(const std::filesystem::path& file) {
    static const std::regex element("<dlg:([a-z]+) ([^>]*dlg:tab-index[^>]*)>"),
        attribute("dlg:([a-z-]+)=\"([^\"]*)\"");
    const auto text = contents(file);
    std::vector<Control> all;
    for (std::sregex_iterator at(text.begin(), text.end(), element), end; at != end; ++at) {
        Control one{(*at)[1], {}};
        const std::string inside = (*at)[2];
        for (std::sregex_iterator pair(inside.begin(), inside.end(), attribute); pair != end; ++pair)
            one.attributes[(*pair)[1]] = (*pair)[2];
        all.push_back(std::move(one));
    }
    std::ranges::stable_sort(all, {}, [](const Control& one) { return one.number("tab-index"); });
    return all;
}

} // namespace kehoach::test
