// SPDX-License-Identifier: MPL-2.0
#include "calc/carrier.hxx"
#include "calc/parts.hxx"
#include "calc/sheet.hxx"
#include "calc/sheets.hxx"
#include "office/refused.hxx"
#include "office/text.hxx"

#include <algorithm>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/sheet/XSpreadsheetDocument.hpp>
#include <com/sun/star/sheet/XSpreadsheets2.hpp>
#include <com/sun/star/util/XModifiable.hpp>
#include <com/sun/star/util/XProtectable.hpp>
#include <memory>

namespace kehoach::calc {

namespace {

using office::ustring;
using Context = Ref<css::uno::XComponentContext>;
constexpr sal_Int32 longest_name = 31; ///< of a sheet in .xlsx

rtl::OUString legal_name(const std::string& wanted, const form::FormSpec& spec) {
    const std::string& base = !wanted.empty() ? wanted : spec.id;
    rtl::OUString name = ustring(base.empty() ? std::string("Form") : base);
    for (const char16_t c : {u'[', u']', u'*', u'?', u':', u'/', u'\\', u'\''})
        name = name.replace(c, u'_');
    return name.copy(0, std::min(name.getLength(), longest_name));
}

rtl::OUString free_name(const Ref<css::sheet::XSpreadsheets>& sheets, const rtl::OUString& wanted) {
    rtl::OUString name = wanted;
    for (sal_Int32 i = 2; sheets->hasByName(name); ++i) {
        const rtl::OUString tail = " (" + rtl::OUString::number(i) + ")";
        name = wanted.copy(0, std::min(wanted.getLength(), longest_name - tail.getLength())) + tail;
    }
    return name;
}

/// A new workbook that nobody has typed into or stored: its one empty sheet makes room for the form.
bool is_untouched(const Model& model) {
    const Ref<css::util::XModifiable> modifiable(model, css::uno::UNO_QUERY_THROW);
    return model->getURL().isEmpty() && !modifiable->isModified() &&
           sheets_of(model)->getElementNames().getLength() == 1;
}

/// One drawn form, that can be taken away and drawn again. The office's own undo will not do: that of whole
/// ranges leaves the new data in cells that were empty, that of heights is redone only in the active view,
/// that of a new sheet ends the office where there is no view, and page styles have none. So the sheet is
/// drawn in another workbook and comes in ready, by a call that records nothing.
class Drawing {
public:
    Drawing(Context context, const Model& model, const form::FormSpec& spec, const rtl::OUString& wanted,
            Words words)
        : context_(std::move(context)), model_(model), spec_(spec), grid_(form::layout(spec)),
          words_(std::move(words)), paper_(form::choose_paper(spec, grid_)),
          page_(ustring(words_.pages[static_cast<std::size_t>(paper_.kind)])),
          makes_page_(!has_page_style(model, page_)), makes_styles_(missing_styles(model, words_.styles)) {
        name_ = free_name(sheets_of(model), wanted);
        position_ = sheets_of(model)->getElementNames().getLength();
    }

    const rtl::OUString& name() const { return name_; }

    void make() const {
        bring_in();
        Quiet quiet(model_);
        const Sheet sheet(model_, office::utf8(name_));
        assign_page_style(sheet, page_, paper_.kind);
        set_up_page(quiet, sheet, grid_, paper_);
    }

    /// Also after half a `make`.
    void take_away() const {
        Quiet quiet(model_);
        quiet.again();
        if (sheets_of(model_)->hasByName(name_))
            sheets_of(model_)->removeByName(name_);
        if (makes_page_ && has_page_style(model_, page_))
            remove_page_style(model_, page_);
        remove_styles(model_, makes_styles_);
    }

private:
    void bring_in() const {
        const Carrier carrier(context_, {spec_.rows.free > 0});
        Ref<css::container::XNamed>(
            sheets_of(carrier.model())->getByName(sheets_of(carrier.model())->getElementNames()[0]),
            css::uno::UNO_QUERY_THROW)
            ->setName(name_);
        // What a check says of cells it says of the sheet with their number: that must be the same here and
        // there.
        for (sal_Int32 i = 0; i < position_; ++i)
            sheets_of(carrier.model())->insertNewByName("~" + rtl::OUString::number(i), 0);
        const Sheet sheet(carrier.model(), office::utf8(name_));
        fill(sheet, grid_);
        make_styles(carrier.model(), words_.styles);
        dress(sheet, grid_, words_.styles);
        leave_words(sheet, words_.instead_of_figures);
        guard(sheet, grid_, words_);
        leave_fingerprint(sheet, spec_);
        Ref<css::util::XProtectable>(sheet.get(), css::uno::UNO_QUERY_THROW)->protect({});
        Ref<css::sheet::XSpreadsheets2>(sheets_of(model_), css::uno::UNO_QUERY_THROW)
            ->importSheet(Ref<css::sheet::XSpreadsheetDocument>(carrier.model(), css::uno::UNO_QUERY_THROW),
                          name_, position_);
    }

    Context context_;
    Model model_;
    form::FormSpec spec_;
    form::Grid grid_;
    Words words_;
    form::Paper paper_;
    rtl::OUString page_;
    bool makes_page_;
    std::vector<std::string> makes_styles_;
    rtl::OUString name_;
    sal_Int32 position_ = 0;
};

} // namespace

std::string draw(const css::uno::Reference<css::uno::XComponentContext>& context, office::UndoScope& scope,
                 const css::uno::Reference<css::frame::XModel>& model, const form::FormSpec& spec,
                 const std::string& wanted_name, const Words& words) {
    if (Ref<css::util::XProtectable>(model, css::uno::UNO_QUERY_THROW)->isProtected())
        throw office::Refused("calc.structure");
    const auto drawing =
        std::make_shared<Drawing>(context, model, spec, legal_name(wanted_name, spec), words);
    const bool untouched = is_untouched(model);
    const rtl::OUString first = sheets_of(model)->getElementNames()[0];
    scope.unrecorded(
        "form", [drawing] { drawing->make(); }, [drawing] { drawing->take_away(); });
    if (untouched)
        sheets_of(model)->removeByName(first); // of this the office's undo is right
    return office::utf8(drawing->name());
}

} // namespace kehoach::calc
