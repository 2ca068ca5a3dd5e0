// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "office.hxx"
#include "office/text.hxx"

#include <boost/json/value.hpp>
#include <com/sun/star/beans/NamedValue.hpp>
#include <org/kehoach/AppendixForms.hpp>
#include <org/kehoach/PlanChecker.hpp>
#include <org/kehoach/PlanComposer.hpp>
#include <string>

namespace kehoach::test {

using NamedValues = css::uno::Sequence<css::beans::NamedValue>;
using Findings = css::uno::Sequence<org::kehoach::Finding>;

css::uno::Reference<org::kehoach::XPlanChecker> checker();
css::uno::Reference<org::kehoach::XPlanComposer> composer();
css::uno::Reference<org::kehoach::XAppendixForms> forms();

css::beans::NamedValue option(const char* name, const css::uno::Any& value);
css::beans::NamedValue option(const char* name, const char* value);

/// A legal plan, and one with one appendix; a legal form.
rtl::OUString plan_spec();
rtl::OUString plan_spec_with_appendix();
rtl::OUString form_spec();

/// A model made by a service, closed at the end of its block.
class Made {
public:
    explicit Made(Model model) : model_(std::move(model)) {}
    ~Made();
    Made(const Made&) = delete;
    Made& operator=(const Made&) = delete;
    operator const Model&() const { return model_; }
    const Model& operator*() const { return model_; }

private:
    Model model_;
};

/// The message with which a call refuses; "(no exception)" where it does not.
std::string refusal(const std::function<void()>& call);

boost::json::value json(const rtl::OUString& text);

/// The whole text of a Writer document.
std::string text_of(const Model& model);
void set_text(const Model& model, std::string_view text);
/// A plan with a stray blank in its number; a paragraph a line, ended as setString wants it.
extern const std::string plan_with_stray_blank;
OpenDocument faulty_document();
/// Everywhere in a Writer document; fails the test where that is nowhere.
void replace(const Model& model, const char* from, const char* to);
/// Contents of a cell of the first sheet.
void set_cell(const Model& workbook, const char* address, double value);
void set_cell(const Model& workbook, const char* address, const char* text);
std::string cell(const Model& workbook, const char* address);

} // namespace kehoach::test
