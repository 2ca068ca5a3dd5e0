// SPDX-License-Identifier: MPL-2.0
#include "calc/styles.hxx"

#include "office/text.hxx"

#include <com/sun/star/awt/FontSlant.hpp>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/container/XNameContainer.hpp>
#include <com/sun/star/lang/Locale.hpp>
#include <com/sun/star/lang/XMultiServiceFactory.hpp>
#include <com/sun/star/style/XStyle.hpp>
#include <com/sun/star/style/XStyleFamiliesSupplier.hpp>
#include <com/sun/star/table/BorderLine2.hpp>
#include <com/sun/star/table/BorderLineStyle.hpp>
#include <com/sun/star/table/CellHoriJustify.hpp>
#include <com/sun/star/table/CellVertJustify2.hpp>
#include <com/sun/star/util/CellProtection.hpp>

namespace kehoach::calc {

namespace {

using css::table::CellHoriJustify;
using form::CellRole;
using office::ustring;
using Properties = Ref<css::beans::XPropertySet>;

enum class Frame { none, thin, dashed };

constexpr sal_Int32 no_ground = -1, input_ground = 0xFFF9E0, head_ground = 0xE8EDF4, sum_ground = 0xF2F2F2;
constexpr sal_Int32 dash_grey = 0x606060, warning_red = 0xB00000;
constexpr sal_Int16 thin_line = 26; ///< 0.75 pt in 1/100 mm: what is thinner becomes dots in .xlsx
constexpr float warning_pt = 11;

struct Style {
    Look look;
    CellRole size_of; ///< whose letters it has
    bool bold, italic;
    CellHoriJustify across;
    Frame frame;
    sal_Int32 ground;
};

constexpr CellHoriJustify centre = css::table::CellHoriJustify_CENTER,
                          left = css::table::CellHoriJustify_LEFT;

/// Cells to be filled in differ from all others by ground and frame, so that colour is not the only sign.
constexpr Style styles[] = {
    {Look::base, CellRole::row_label, false, false, centre, Frame::none, no_ground},
    {Look::input, CellRole::input, false, false, centre, Frame::dashed, input_ground},
    {Look::cover_label, CellRole::cover_label, false, false, left, Frame::none, no_ground},
    {Look::cover_input, CellRole::cover_input, false, false, left, Frame::dashed, input_ground},
    {Look::instructions, CellRole::instructions, false, true, left, Frame::none, no_ground},
    {Look::letterhead, CellRole::letterhead, true, false, centre, Frame::none, no_ground},
    {Look::title, CellRole::title, true, false, centre, Frame::none, no_ground},
    {Look::attached_line, CellRole::attached_line, false, true, centre, Frame::none, no_ground},
    {Look::head, CellRole::header, true, false, centre, Frame::thin, head_ground},
    {Look::label, CellRole::row_label, false, false, centre, Frame::thin, no_ground},
    {Look::sum, CellRole::total_label, true, false, centre, Frame::thin, sum_ground},
    {Look::computed, CellRole::formula, false, false, centre, Frame::thin, sum_ground},
    {Look::note, CellRole::note, false, true, left, Frame::none, no_ground},
    {Look::foot, CellRole::foot, true, false, centre, Frame::none, no_ground},
    {Look::warning, CellRole::warning, true, false, left, Frame::none, no_ground},
};
static_assert(std::size(styles) == looks);

const std::string& name_of(const StyleNames& names, Look look) {
    return names[static_cast<std::size_t>(look)];
}

Ref<css::container::XNameContainer> cell_styles(const Model& model) {
    const Ref<css::style::XStyleFamiliesSupplier> families(model, css::uno::UNO_QUERY_THROW);
    return {families->getStyleFamilies()->getByName("CellStyles"), css::uno::UNO_QUERY_THROW};
}

template<typename T>
void set(const Properties& target, const char* name, const T& value) {
    target->setPropertyValue(rtl::OUString::createFromAscii(name), css::uno::Any(value));
}

void draw_frame(const Properties& target, Frame frame) {
    if (frame == Frame::none)
        return;
    css::table::BorderLine2 line;
    line.LineStyle = frame == Frame::dashed ? css::table::BorderLineStyle::FINE_DASHED
                                            : css::table::BorderLineStyle::SOLID;
    line.Color = frame == Frame::dashed ? dash_grey : 0;
    line.OuterLineWidth = thin_line;
    line.LineWidth = thin_line;
    for (const char* const side : {"TopBorder", "BottomBorder", "LeftBorder", "RightBorder"})
        set(target, side, line);
}

/// What all cells of a form have in common; the other styles are made after this one.
void describe_base(const Properties& base) {
    set(base, "CharFontName", rtl::OUString("Times New Roman"));
    set(base, "CharLocale", css::lang::Locale("vi", "VN", {}));
    set(base, "IsTextWrapped", true);
    set(base, "VertJustify", sal_Int32(css::table::CellVertJustify2::CENTER));
}

void describe(const Properties& target, const Style& style) {
    set(target, "CharHeight",
        style.look == Look::warning ? warning_pt : static_cast<float>(form::size_pt(style.size_of, 1)));
    set(target, "CharWeight", style.bold ? css::awt::FontWeight::BOLD : css::awt::FontWeight::NORMAL);
    set(target, "CharPosture", style.italic ? css::awt::FontSlant_ITALIC : css::awt::FontSlant_NONE);
    set(target, "HoriJustify", style.across);
    draw_frame(target, style.frame);
    if (style.ground != no_ground)
        set(target, "CellBackColor", style.ground);
    if (style.look == Look::input || style.look == Look::computed || style.look == Look::sum)
        set(target, "ShrinkToFit", true); // a figure too wide for its cell would be shown as ###
    if (style.look == Look::foot)
        set(target, "VertJustify", sal_Int32(css::table::CellVertJustify2::TOP));
    if (style.look == Look::warning) {
        set(target, "CharColor", warning_red);
        set(target, "IsTextWrapped", false); // beside it is nothing: it flows on, where a second line is cut
    }
    css::util::CellProtection protection;
    protection.IsLocked = style.look != Look::input && style.look != Look::cover_input;
    set(target, "CellProtection", protection);
}

void make(const Model& model, const StyleNames& names, const Style& style) {
    const Ref<css::lang::XMultiServiceFactory> factory(model, css::uno::UNO_QUERY_THROW);
    const Ref<css::style::XStyle> made(factory->createInstance("com.sun.star.style.CellStyle"),
                                       css::uno::UNO_QUERY_THROW);
    cell_styles(model)->insertByName(ustring(name_of(names, style.look)), css::uno::Any(made));
    const Properties properties(made, css::uno::UNO_QUERY_THROW);
    if (style.look == Look::base)
        describe_base(properties);
    else
        made->setParentStyle(ustring(name_of(names, Look::base)));
    describe(properties, style);
}

} // namespace

Look look_of(const form::Grid& grid, const form::GridCell& cell) {
    switch (cell.role) {
    case CellRole::cover_label:
        return Look::cover_label;
    case CellRole::cover_input:
        return Look::cover_input;
    case CellRole::instructions:
        return Look::instructions;
    case CellRole::letterhead:
        return Look::letterhead;
    case CellRole::code:
    case CellRole::title:
        return Look::title;
    case CellRole::attached_line:
        return Look::attached_line;
    case CellRole::header:
        return Look::head;
    case CellRole::row_label:
        return cell.text.empty() ? Look::input : Look::label;
    case CellRole::given:
        return Look::label;
    case CellRole::ordinal:
        return form::in_sum_row(grid, cell) ? Look::sum : Look::label;
    case CellRole::group_label:
    case CellRole::total_label:
        return Look::sum;
    case CellRole::formula:
        return form::in_sum_row(grid, cell) ? Look::sum : Look::computed;
    case CellRole::note:
        return Look::note;
    case CellRole::foot:
        return Look::foot;
    case CellRole::warning:
        return Look::warning;
    case CellRole::input:
        break;
    }
    return Look::input;
}

std::vector<std::string> missing_styles(const Model& model, const StyleNames& names) {
    std::vector<std::string> missing;
    const auto known = cell_styles(model);
    for (const std::string& name : names)
        if (!known->hasByName(ustring(name)))
            missing.push_back(name);
    return missing;
}

void make_styles(const Model& model, const StyleNames& names) {
    const auto known = cell_styles(model);
    for (const Style& style : styles)
        if (!known->hasByName(ustring(name_of(names, style.look))))
            make(model, names, style);
}

void remove_styles(const Model& model, const std::vector<std::string>& names) {
    const auto known = cell_styles(model);
    for (const std::string& name : names)
        if (known->hasByName(ustring(name)))
            known->removeByName(ustring(name));
}

} // namespace kehoach::calc
