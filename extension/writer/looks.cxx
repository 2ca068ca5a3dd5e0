// SPDX-License-Identifier: MPL-2.0
#include "writer/looks.hxx"

#include "office/text.hxx"

#include <com/sun/star/awt/FontSlant.hpp>
#include <com/sun/star/awt/FontUnderline.hpp>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/XMultiPropertySet.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/style/LineSpacing.hpp>
#include <com/sun/star/style/LineSpacingMode.hpp>
#include <com/sun/star/style/ParagraphAdjust.hpp>
#include <com/sun/star/table/BorderLine2.hpp>

namespace kehoach::writer {

namespace {

using css::uno::Any;
using document::Align;
using document::Spacing;

constexpr sal_Int16 rule_width = 26; ///< 0.75 pt: thin, and still seen on paper

css::style::ParagraphAdjust adjust(Align align) {
    switch (align) {
    case Align::left:
        return css::style::ParagraphAdjust_LEFT;
    case Align::center:
        return css::style::ParagraphAdjust_CENTER;
    case Align::right:
        return css::style::ParagraphAdjust_RIGHT;
    case Align::justify:
        break;
    }
    return css::style::ParagraphAdjust_BLOCK;
}

css::style::LineSpacing spacing(const document::LineSpacing& line) {
    css::style::LineSpacing result;
    const bool lines = line.mode == Spacing::proportional;
    result.Mode = lines                           ? css::style::LineSpacingMode::PROP
                  : line.mode == Spacing::minimum ? css::style::LineSpacingMode::MINIMUM
                                                  : css::style::LineSpacingMode::FIX;
    result.Height = static_cast<sal_Int16>(lines ? std::lround(line.value) : from_pt(line.value));
    return result;
}

css::table::BorderLine2 rule(bool drawn) {
    css::table::BorderLine2 line;
    if (drawn)
        line.OuterLineWidth = rule_width;
    line.LineWidth = drawn ? rule_width : 0;
    return line;
}

css::lang::Locale locale(const std::string& tag) {
    const auto dash = tag.find('-');
    css::lang::Locale result;
    result.Language = office::ustring(tag.substr(0, dash));
    if (dash != std::string::npos)
        result.Country = office::ustring(tag.substr(dash + 1));
    return result;
}

template<typename T>
std::optional<T> beyond(const std::optional<T>& own, const std::optional<T>& base) {
    return own == base ? std::nullopt : own;
}

} // namespace

css::beans::PropertyValue property(const char* name, const Any& value) {
    css::beans::PropertyValue result;
    result.Name = OUString::createFromAscii(name);
    result.Value = value;
    return result;
}

Values properties(const document::CharLook& look) {
    Values values;
    if (look.font)
        values.push_back(property("CharFontName", Any(office::ustring(*look.font))));
    if (look.size_pt)
        values.push_back(property("CharHeight", Any(static_cast<float>(*look.size_pt))));
    if (look.bold)
        values.push_back(property(
            "CharWeight", Any(*look.bold ? css::awt::FontWeight::BOLD : css::awt::FontWeight::NORMAL)));
    if (look.italic)
        values.push_back(property("CharPosture",
                                  Any(*look.italic ? css::awt::FontSlant_ITALIC : css::awt::FontSlant_NONE)));
    if (look.underline)
        values.push_back(property("CharUnderline", Any(*look.underline ? css::awt::FontUnderline::SINGLE
                                                                       : css::awt::FontUnderline::NONE)));
    if (look.language)
        values.push_back(property("CharLocale", Any(locale(*look.language))));
    return values;
}

Values properties(const document::ParagraphLook& look) {
    Values values;
    const auto length = [&](const char* name, const std::optional<double>& amount, auto convert) {
        if (amount)
            values.push_back(property(name, Any(convert(*amount))));
    };
    if (look.align)
        values.push_back(property("ParaAdjust", Any(adjust(*look.align))));
    length("ParaLeftMargin", look.left_mm, from_mm);
    length("ParaRightMargin", look.right_mm, from_mm);
    length("ParaFirstLineIndent", look.first_line_mm, from_mm);
    length("ParaTopMargin", look.before_pt, from_pt);
    length("ParaBottomMargin", look.after_pt, from_pt);
    if (look.line)
        values.push_back(property("ParaLineSpacing", Any(spacing(*look.line))));
    if (look.rule_above)
        values.push_back(property("TopBorder", Any(rule(*look.rule_above))));
    if (look.rule_below)
        values.push_back(property("BottomBorder", Any(rule(*look.rule_below))));
    if (look.keep_with_next)
        values.push_back(property("ParaKeepTogether", Any(*look.keep_with_next)));
    return values;
}

document::CharLook beyond(const document::CharLook& look, const document::CharLook& base) {
    return {beyond(look.font, base.font),           beyond(look.size_pt, base.size_pt),
            beyond(look.bold, base.bold),           beyond(look.italic, base.italic),
            beyond(look.underline, base.underline), beyond(look.language, base.language)};
}

document::ParagraphLook beyond(const document::ParagraphLook& look, const document::ParagraphLook& base) {
    return {beyond(look.align, base.align),
            beyond(look.first_line_mm, base.first_line_mm),
            beyond(look.left_mm, base.left_mm),
            beyond(look.right_mm, base.right_mm),
            beyond(look.before_pt, base.before_pt),
            beyond(look.after_pt, base.after_pt),
            beyond(look.line, base.line),
            beyond(look.rule_above, base.rule_above),
            beyond(look.rule_below, base.rule_below),
            beyond(look.keep_with_next, base.keep_with_next)};
}

void set_all(const Ref<css::uno::XInterface>& object, const Values& values) {
    if (values.empty())
        return;
    css::uno::Sequence<OUString> names(static_cast<sal_Int32>(values.size()));
    css::uno::Sequence<Any> anys(names.getLength());
    for (sal_Int32 i = 0; i < names.getLength(); ++i) {
        names.getArray()[i] = values[static_cast<std::size_t>(i)].Name;
        anys.getArray()[i] = values[static_cast<std::size_t>(i)].Value;
    }
    as<css::beans::XMultiPropertySet>(object)->setPropertyValues(names, anys);
}

} // namespace kehoach::writer
