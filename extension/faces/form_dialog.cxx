// SPDX-License-Identifier: MPL-2.0
#include "faces/form_dialog.hxx"

#include "faces/dialog.hxx"
#include "faces/typed_number.hxx"
#include "form/rows_text.hpp"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "session/library.hxx"

#include <algorithm>
#include <tuple>

namespace kehoach::faces {
namespace {

using css::uno::Reference;

/// The field a fault belongs to; faults of the template itself have none.
const char* field_of(const std::string& pointer, bool asks_years) {
    if (pointer.starts_with("/rows/toYear"))
        return "toYear";
    if (pointer.starts_with("/rows"))
        return asks_years ? "fromYear" : "units";
    return pointer.starts_with("/code") ? "code" : "title";
}

class FormDialog {
public:
    FormDialog(const Reference<css::uno::XComponentContext>& context,
               const Reference<css::frame::XFrame>& frame)
        : context_(context), forms_(templates(context)), dialog_(context, frame, "FormDialog") {
        if (forms_.empty())
            throw office::Refused("form.no-templates");
        std::vector<std::string> titles;
        for (const auto& form : forms_)
            titles.push_back(form.code + ": " + form.title);
        dialog_.set_items("template", titles);
        dialog_.choose("template", 0);
        dialog_.on_choose("template", [this] { show_template(); });
        dialog_.on_press("ok", [this] { accept(); });
        show_template();
    }

    std::optional<form::FormSpec> run() {
        if (!dialog_.run())
            return std::nullopt;
        return result_;
    }

private:
    const form::FormSpec& chosen() const {
        return forms_.at(static_cast<std::size_t>(std::max(dialog_.choice("template"), 0)));
    }

    void show_template() {
        forget_fault();
        const auto& form = chosen();
        dialog_.set_value("code", form.code);
        dialog_.set_value("title", form.title);
        const bool has_years = form.rows.from_year > 0;
        for (const char* const control : {"fromYearLabel", "fromYear", "toYearLabel", "toYear"})
            dialog_.show(control, has_years);
        for (const char* const control : {"unitsLabel", "units"})
            dialog_.show(control, form.rows.units);
        dialog_.set_value("fromYear", has_years ? std::to_string(form.rows.from_year) : std::string());
        dialog_.set_value("toYear", has_years ? std::to_string(form.rows.to_year) : std::string());
        dialog_.set_value("around", form.sheet == form::SheetParts() ? "" : "1");
        dialog_.set_value("units", form.rows.units ? form::rows_as_text(form.rows) : std::string());
    }

    void show(const text::DataFault& fault) {
        dialog_.refuse(field_of(fault.path, chosen().rows.from_year > 0),
                       office::string(context_, fault.expected, {{"found", fault.found}}));
    }

    void forget_fault() {
        for (const char* const control : {"code", "title", "fromYear", "toYear", "units"})
            dialog_.mark(control, {});
        dialog_.set_label("fault", {});
    }

    void accept() {
        forget_fault();
        form::FormSpec spec = chosen();
        spec.code = dialog_.value("code");
        spec.title = dialog_.value("title");
        if (spec.rows.from_year > 0) {
            spec.rows.from_year = typed_number(dialog_.value("fromYear"));
            spec.rows.to_year = typed_number(dialog_.value("toYear"));
        }
        if (spec.rows.units) {
            const form::RowAxis before = spec.rows;
            form::take_rows(spec.rows, dialog_.value("units"));
            form::follow_rows(spec, before);
        }
        take_around(spec);
        text::DataFaults faults;
        if (!form::parse_form_spec("", form::to_json(spec), faults))
            return show(faults.front());
        result_ = std::move(spec);
        dialog_.end();
    }

    /// What stands around the form is the template's own, or what the office gives every form.
    void take_around(form::FormSpec& spec) const {
        const bool wanted = !dialog_.value("around").empty();
        if (wanted != !(spec.sheet == form::SheetParts()))
            spec.sheet = wanted ? session::library(context_)->sheet : form::SheetParts();
    }

    const Reference<css::uno::XComponentContext> context_;
    const std::vector<form::FormSpec> forms_;
    Dialog dialog_;
    std::optional<form::FormSpec> result_;
};

} // namespace

std::vector<form::FormSpec> templates(const Reference<css::uno::XComponentContext>& context) {
    auto forms = session::library(context)->forms;
    // The numbered tables of a review first, whose years are asked beside them.
    std::sort(forms.begin(), forms.end(), [](const auto& a, const auto& b) {
        return std::tuple(a.rows.from_year == 0, a.code, a.title) <
               std::tuple(b.rows.from_year == 0, b.code, b.title);
    });
    return forms;
}

std::optional<form::FormSpec> ask_form(const Reference<css::uno::XComponentContext>& context,
                                       const Reference<css::frame::XFrame>& frame) {
    return FormDialog(context, frame).run();
}

} // namespace kehoach::faces
