// SPDX-License-Identifier: MPL-2.0
#include "writer/numbering.hxx"

#include "office/text.hxx"
#include "writer/looks.hxx"
#include "writer/styles.hxx"

#include <algorithm>
#include <com/sun/star/beans/PropertyValues.hpp>
#include <com/sun/star/container/XIndexReplace.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/NumberingType.hpp>
#include <com/sun/star/style/XStyle.hpp>
#include <com/sun/star/text/HoriOrientation.hpp>
#include <com/sun/star/text/LabelFollow.hpp>
#include <com/sun/star/text/PositionAndSpaceMode.hpp>
#include <com/sun/star/text/XChapterNumberingSupplier.hpp>
#include <map>

namespace kehoach::writer {

namespace {

using css::uno::Any;
using office::ustring;
using office::utf8;
using Rules = Ref<css::container::XIndexReplace>;

const std::map<std::string, sal_Int16>& kinds() {
    static const std::map<std::string, sal_Int16> table = {
        {"roman", css::style::NumberingType::ROMAN_UPPER},
        {"arabic", css::style::NumberingType::ARABIC},
        {"letter", css::style::NumberingType::CHARS_LOWER_LETTER},
        {"upper", css::style::NumberingType::CHARS_UPPER_LETTER}};
    return table;
}

std::string kind_of(sal_Int16 type) {
    // Word's letters go on as aa, bb behind z.
    if (type == css::style::NumberingType::CHARS_LOWER_LETTER_N)
        return "letter";
    if (type == css::style::NumberingType::CHARS_UPPER_LETTER_N)
        return "upper";
    for (const auto& [kind, number] : kinds())
        if (number == type)
            return kind;
    return {};
}

/// Levels of which a label such as "%2%.%3%-" is made.
sal_Int16 levels_shown(const std::string& format) {
    return static_cast<sal_Int16>(
        std::max<std::ptrdiff_t>(1, std::count(format.begin(), format.end(), '%') / 2));
}

void replace(const Rules& rules, sal_Int32 index, const Values& values) {
    const css::uno::Sequence<css::beans::PropertyValue> sequence(values.data(),
                                                                 static_cast<sal_Int32>(values.size()));
    rules->replaceByIndex(index, Any(sequence));
}

Values placed(const document::ParagraphLook& look) {
    return {property("PositionAndSpaceMode", Any(css::text::PositionAndSpaceMode::LABEL_ALIGNMENT)),
            property("LabelFollowedBy", Any(css::text::LabelFollow::SPACE)),
            // A short here: 0 is no legal value.
            property("Adjust", Any(css::text::HoriOrientation::LEFT)),
            property("IndentAt", Any(from_mm(look.left_mm.value_or(0)))),
            property("FirstLineIndent", Any(from_mm(look.first_line_mm.value_or(0))))};
}

Values level_properties(const document::NumberLevel& level, const document::Style* style) {
    Values values = placed(style ? style->look : document::ParagraphLook{});
    values.push_back(property("NumberingType", Any(kinds().at(level.kind))));
    values.push_back(property("ParentNumbering", Any(levels_shown(level.format))));
    // Without it the default format wins over prefix and suffix.
    values.push_back(property("ListFormat", Any(ustring(level.format))));
    if (style)
        values.push_back(property("HeadingStyleName", Any(ustring(style->name))));
    return values;
}

Rules chapter_rules(const Model& model) {
    return as<css::text::XChapterNumberingSupplier>(model)->getChapterNumberingRules();
}

css::beans::PropertyValues values_at(const Ref<css::container::XIndexAccess>& rules, sal_Int32 index) {
    return value<css::beans::PropertyValues>(rules->getByIndex(index));
}

template<typename T>
T member(const css::beans::PropertyValues& values, const char* name) {
    for (const css::beans::PropertyValue& each : values)
        if (each.Name.equalsAscii(name))
            return value<T>(each.Value);
    return {};
}

} // namespace

const document::Style* heading_style(const document::Document& document, int level) {
    const document::Style* found = nullptr;
    for (const document::Style& style : document.styles) {
        const bool better = !found || (found->outline_level == 0 && style.outline_level > 0);
        if (style.number_level == level && level > 0 && better)
            found = &style;
    }
    return found;
}

void write_ladder(const Model& model, const document::Document& document) {
    if (document.ladder.empty())
        return;
    const Rules rules = chapter_rules(model);
    const auto there = read_ladder(model);
    for (const document::NumberLevel& level : document.ladder) {
        if (!kinds().contains(level.kind))
            continue;
        const document::Style* style = heading_style(document, level.level);
        const bool same = std::find(there.begin(), there.end(), level) != there.end() && style &&
                          member<OUString>(values_at(rules.get(), level.level - 1), "HeadingStyleName") ==
                              ustring(style->name);
        if (!same)
            replace(rules, level.level - 1, level_properties(level, style));
    }
}

std::vector<document::NumberLevel> read_ladder(const Model& model) {
    std::vector<document::NumberLevel> ladder;
    const Rules rules = chapter_rules(model);
    for (sal_Int32 index = 0; index < rules->getCount(); ++index) {
        const auto values = values_at(rules.get(), index);
        const std::string kind = kind_of(member<sal_Int16>(values, "NumberingType"));
        if (!kind.empty())
            ladder.push_back({index + 1, kind, utf8(member<OUString>(values, "ListFormat"))});
    }
    return ladder;
}

namespace {

Properties list_named(const Model& model, const OUString& name) {
    const auto lists = family(model, "NumberingStyles");
    if (!lists->hasByName(name))
        lists->insertByName(name, Any(as<css::lang::XMultiServiceFactory>(model)->createInstance(
                                      "com.sun.star.style.NumberingStyle")));
    return as_any<css::beans::XPropertySet>(lists->getByName(name));
}

void make_list(const Model& model, const document::Style& style) {
    const auto list = list_named(model, ustring(style.name));
    const Rules rules = as_any<css::container::XIndexReplace>(list->getPropertyValue("NumberingRules"));
    Values values = placed(style.look);
    values.push_back(property("NumberingType", Any(css::style::NumberingType::CHAR_SPECIAL)));
    values.push_back(property("BulletChar", Any(ustring(style.bullet))));
    if (style.chars.font)
        values.push_back(property("BulletFontName", Any(ustring(*style.chars.font))));
    replace(rules, 0, values);
    list->setPropertyValue("NumberingRules", Any(rules)); // what is got is a copy
}

/// What the first level of a list shows.
OUString sign_of(const Model& model, const OUString& list) {
    const auto lists = family(model, "NumberingStyles");
    return lists->hasByName(list) ? bullet_of(style_of(lists, list)->getPropertyValue("NumberingRules"), 0)
                                  : OUString();
}

/// A Word file knows the list by its name and has nothing in it.
void write_list(office::UndoScope& scope, const Model& model, const document::Style& style) {
    const OUString name = ustring(style.name);
    const auto lists = family(model, "NumberingStyles");
    // The office takes no list style away that ever was in use: what undo leaves is one nobody uses.
    std::function<void()> back = [] {};
    if (lists->hasByName(name))
        back = [model, name, before = style_of(lists, name)->getPropertyValue("NumberingRules")] {
            list_named(model, name)->setPropertyValue("NumberingRules", before);
        };
    scope.unrecorded(
        name, [model, style] { make_list(model, style); }, back);
}

} // namespace

void write_bullets(office::UndoScope& scope, const Model& model, const document::Document& document) {
    const auto styles = family(model, "ParagraphStyles");
    for (const document::Style& style : document.styles) {
        const OUString name = ustring(style.name), sign = ustring(style.bullet);
        if (sign.isEmpty())
            continue;
        if (sign_of(model, name) != sign)
            write_list(scope, model, style);
        if (styles->hasByName(name) &&
            sign_of(model, get<OUString>(style_of(styles, name), "NumberingStyleName")) != sign)
            set(style_of(styles, name), "NumberingStyleName", name);
    }
}

OUString bullet_of(const Any& rules, sal_Int32 level) {
    const Ref<css::container::XIndexAccess> levels(rules, css::uno::UNO_QUERY);
    if (!levels.is() || level < 0 || level >= levels->getCount())
        return {};
    const auto values = values_at(levels, level);
    return member<sal_Int16>(values, "NumberingType") == css::style::NumberingType::CHAR_SPECIAL
               ? member<OUString>(values, "BulletChar")
               : OUString();
}

} // namespace kehoach::writer
