// SPDX-License-Identifier: MPL-2.0
#include "writer/read_looks.hxx"

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

Align align(const Any& any) {
    switch (static_cast<css::style::ParagraphAdjust>(value<sal_Int16>(any))) {
    case css::style::ParagraphAdjust_CENTER:
        return Align::center;
    case css::style::ParagraphAdjust_RIGHT:
        return Align::right;
    case css::style::ParagraphAdjust_BLOCK:
    case css::style::ParagraphAdjust_STRETCH:
        return Align::justify;
    default:
        return Align::left;
    }
}

std::optional<document::LineSpacing> spacing(const Any& any) {
    const auto line = value<css::style::LineSpacing>(any);
    switch (line.Mode) {
    case css::style::LineSpacingMode::PROP:
        return document::LineSpacing{document::Spacing::proportional, double(line.Height)};
    case css::style::LineSpacingMode::MINIMUM:
        return document::LineSpacing{document::Spacing::minimum, to_pt(line.Height)};
    case css::style::LineSpacingMode::FIX:
        return document::LineSpacing{document::Spacing::exact, to_pt(line.Height)};
    default:
        return std::nullopt; // space added between lines: no measure that a rule knows
    }
}

bool drawn(const Any& any) {
    const auto line = value<css::table::BorderLine2>(any);
    return line.OuterLineWidth > 0 || line.LineWidth > 0;
}

std::string language(const Any& any) {
    const auto locale = value<css::lang::Locale>(any);
    const OUString tag = locale.Country.isEmpty() ? locale.Language : locale.Language + "-" + locale.Country;
    return office::utf8(tag);
}

template<class Value>
bool put(std::optional<Value>& into, Value value) {
    if (into == value)
        return false;
    into = std::move(value);
    return true;
}

} // namespace

const css::uno::Sequence<OUString>& char_names() {
    static const auto names = office::seq<OUString>(
        {"CharFontName", "CharHeight", "CharLocale", "CharPosture", "CharUnderline", "CharWeight"});
    return names;
}

document::CharLook char_look(const Any* values) {
    document::CharLook look;
    sal_Int32 number = 0;
    for (const int at : {0, 1, 3, 4, 5})
        put_run_value(look, number++, values[at]);
    look.language = language(values[2]);
    return look;
}

const css::uno::Sequence<OUString>& run_names() {
    static const auto names =
        office::seq<OUString>({"CharFontName", "CharHeight", "CharPosture", "CharUnderline", "CharWeight"});
    return names;
}

const css::uno::Sequence<OUString>& piece_names() {
    static const auto names =
        office::seq<OUString>({"CharFontName",     "CharHeight",        "CharPosture",
                               "CharUnderline",    "CharWeight",        "CharAutoKerning",
                               "CharBackColor",    "CharCaseMap",       "CharColor",
                               "CharContoured",    "CharEmphasis",      "CharEscapement",
                               "CharFlash",        "CharFontNameAsian", "CharFontNameComplex",
                               "CharHeightAsian",  "CharHeightComplex", "CharHidden",
                               "CharHighlight",    "CharKerning",       "CharLeftBorder",
                               "CharLocale",       "CharLocaleAsian",   "CharLocaleComplex",
                               "CharOverline",     "CharPostureAsian",  "CharPostureComplex",
                               "CharRelief",       "CharRotation",      "CharScaleWidth",
                               "CharShadingValue", "CharShadowed",      "CharStrikeout",
                               "CharStyleName",    "CharWeightAsian",   "CharWeightComplex",
                               "CharWordMode",     "HyperLinkURL",      "Rsid"});
    return names;
}

bool put_run_value(document::CharLook& look, sal_Int32 number, const Any& any) {
    const auto line = value<sal_Int16>(any);
    switch (number) {
    case 0:
        return put(look.font, office::utf8(value<OUString>(any)));
    case 1:
        return put(look.size_pt, tenth(double(value<float>(any))));
    case 2:
        return put(look.italic, value(any, css::awt::FontSlant_NONE) != css::awt::FontSlant_NONE);
    case 3:
        return put(look.underline,
                   line != css::awt::FontUnderline::NONE && line != css::awt::FontUnderline::DONTKNOW);
    default:
        return put(look.bold, value<float>(any) > css::awt::FontWeight::NORMAL);
    }
}

const css::uno::Sequence<OUString>& paragraph_look_names() {
    static const auto names = office::seq<OUString>(
        {"BottomBorder", "ParaAdjust", "ParaBottomMargin", "ParaFirstLineIndent", "ParaKeepTogether",
         "ParaLeftMargin", "ParaLineSpacing", "ParaRightMargin", "ParaTopMargin", "TopBorder"});
    return names;
}

document::ParagraphLook paragraph_look(const Any* at) {
    const auto mm = [&](int n) { return to_mm(value<sal_Int32>(at[n])); };
    const auto pt = [&](int n) { return to_pt(value<sal_Int32>(at[n])); };
    document::ParagraphLook look;
    look.rule_below = drawn(at[0]);
    look.align = align(at[1]);
    look.after_pt = pt(2);
    look.first_line_mm = mm(3);
    look.keep_with_next = value<bool>(at[4]);
    look.left_mm = mm(5);
    look.line = spacing(at[6]);
    look.right_mm = mm(7);
    look.before_pt = pt(8);
    look.rule_above = drawn(at[9]);
    return look;
}

document::CharLook read_chars(const Ref<css::uno::XInterface>& object) {
    const auto values = as<css::beans::XMultiPropertySet>(object)->getPropertyValues(char_names());
    return char_look(values.getConstArray());
}

} // namespace kehoach::writer
