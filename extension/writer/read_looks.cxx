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

void put_char_value(document::CharLook& look, sal_Int32 number, const Any& any) {
    constexpr sal_Int32 locale = 2;
    if (number == locale)
        look.language = language(any);
    else
        put_run_value(look, number < locale ? number : number - 1, any);
}

document::CharLook char_look(const Any* values) {
    document::CharLook look;
    for (sal_Int32 number = 0; number < char_names().getLength(); ++number)
        put_char_value(look, number, values[number]);
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

const css::uno::Sequence<OUString>& portion_names() {
    static const auto names = [] {
        std::vector<OUString> list(run_names().begin(), run_names().end());
        list.insert(list.end(), marker_pen_names().begin(), marker_pen_names().end());
        return css::uno::Sequence<OUString>(list.data(), static_cast<sal_Int32>(list.size()));
    }();
    return names;
}

const css::uno::Sequence<OUString>& marker_pen_names() {
    static const auto names = office::seq<OUString>({"CharBackColor", "CharHighlight"});
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

void put_paragraph_value(document::ParagraphLook& look, sal_Int32 number, const Any& any) {
    const auto mm = [&] { return to_mm(value<sal_Int32>(any)); };
    const auto pt = [&] { return to_pt(value<sal_Int32>(any)); };
    switch (number) {
    case 0:
        look.rule_below = drawn(any);
        break;
    case 1:
        look.align = align(any);
        break;
    case 2:
        look.after_pt = pt();
        break;
    case 3:
        look.first_line_mm = mm();
        break;
    case 4:
        look.keep_with_next = value<bool>(any);
        break;
    case 5:
        look.left_mm = mm();
        break;
    case 6:
        look.line = spacing(any);
        break;
    case 7:
        look.right_mm = mm();
        break;
    case 8:
        look.before_pt = pt();
        break;
    default:
        look.rule_above = drawn(any);
    }
}

document::CharLook read_chars(const Ref<css::uno::XInterface>& object) {
    const auto values = as<css::beans::XMultiPropertySet>(object)->getPropertyValues(char_names());
    return char_look(values.getConstArray());
}

} // namespace kehoach::writer
