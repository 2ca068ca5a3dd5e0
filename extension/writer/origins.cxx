// SPDX-License-Identifier: MPL-2.0
#include "writer/origins.hxx"

#include "office/text.hxx"
#include "writer/read_looks.hxx"
#include "writer/styles.hxx"

#include <array>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/style/XStyle.hpp>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace kehoach::writer {

namespace {

using document::Trait;
using document::Traits;

/// Places in char_names(), run_names() and paragraph_look_names().
constexpr std::array char_traits{std::pair{0, Trait::font}, std::pair{1, Trait::size},
                                 std::pair{3, Trait::italic}, std::pair{4, Trait::underline},
                                 std::pair{5, Trait::bold}};
constexpr std::array run_traits{std::pair{0, Trait::font}, std::pair{1, Trait::size},
                                std::pair{2, Trait::italic}, std::pair{3, Trait::underline},
                                std::pair{4, Trait::bold}};
constexpr std::array paragraph_traits{std::pair{1, Trait::align},      std::pair{2, Trait::after},
                                      std::pair{3, Trait::first_line}, std::pair{5, Trait::left},
                                      std::pair{6, Trait::line},       std::pair{7, Trait::right},
                                      std::pair{8, Trait::before}};

template<class Table>
void add(const Table& table, const States& states, sal_Int32 first, Traits& traits) {
    for (const auto& [place, trait] : table)
        if (states[first + place] != css::beans::PropertyState_DEFAULT_VALUE)
            traits.add(trait);
}

document::UsedStyle read_style(const Properties& style, const OUString& name) {
    const auto states = as<css::beans::XPropertyState>(style);
    document::UsedStyle read;
    read.name = office::utf8(name);
    read.shown = office::utf8(get<OUString>(style, "DisplayName"));
    read.parent = office::utf8(as<css::style::XStyle>(style)->getParentStyle());
    add_char_traits(states->getPropertyStates(char_names()), read.own);
    add_paragraph_traits(states->getPropertyStates(paragraph_look_names()), 0, read.own);
    return read;
}

} // namespace

void add_char_traits(const States& states, Traits& traits) {
    add(char_traits, states, 0, traits);
}

void add_run_traits(const States& states, Traits& traits) {
    add(run_traits, states, 0, traits);
}

void add_paragraph_traits(const States& states, sal_Int32 first, Traits& traits) {
    add(paragraph_traits, states, first, traits);
}

std::vector<document::UsedStyle> read_used_styles(const Model& model,
                                                  const std::vector<document::Paragraph>& paragraphs) {
    const auto styles = family(model, "ParagraphStyles");
    std::map<std::string, document::UsedStyle> read;
    std::set<std::string_view> names;
    for (const auto& paragraph : paragraphs)
        names.insert(paragraph.style);
    for (const std::string_view own : names)
        for (std::string name(own); !name.empty() && !read.contains(name); name = read[name].parent)
            if (const OUString asked = office::ustring(name); styles->hasByName(asked))
                read[name] = read_style(style_of(styles, asked), asked);
            else
                read[name].name = name;
    std::vector<document::UsedStyle> all;
    for (auto& [name, style] : read)
        all.push_back(std::move(style));
    return all;
}

} // namespace kehoach::writer
