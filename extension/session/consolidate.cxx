// SPDX-License-Identifier: MPL-2.0
#include "calc/sheet.hxx"
#include "office/gate.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/make.hxx"
#include "session/new_document.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <optional>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;

/// A file that came back: its forms, or why there are none.
struct Return {
    std::string url;
    std::vector<calc::SheetForm> forms;
    std::string reason; ///< empty: read
    bool used = false;
};

Return read_return(const Context& context, const std::string& url) {
    Return result{url, {}, {}, false};
    Model model;
    try {
        model = open_to_read(context, office::ustring(url));
        if (!office::is_calc(model))
            result.reason = office::string(
                context, model.is() ? "session.consolidate.not-a-workbook" : "session.consolidate.unreadable",
                {{"why", ""}});
        else
            result.forms = calc::read_forms(model);
    } catch (const css::uno::Exception& thrown) {
        result.reason = office::string(context, "session.consolidate.unreadable",
                                       {{"why", office::utf8(thrown.Message)}});
    }
    if (model.is())
        close(model);
    if (result.reason.empty() && result.forms.empty())
        result.reason = office::string(context, "session.consolidate.no-form");
    return result;
}

/// The same form: its columns and rows; what it is tied to may differ by unit.
bool same_form(const form::FormSpec& a, const form::FormSpec& b) {
    return a.columns == b.columns && a.rows == b.rows && a.total == b.total;
}

std::string file_name(const std::string& url) {
    return url.substr(url.rfind('/') + 1);
}

std::vector<std::pair<std::string, form::Filled>> returns_for(const form::FormSpec& spec,
                                                              std::vector<Return>& returns) {
    std::vector<std::pair<std::string, form::Filled>> fitting;
    for (Return& one : returns)
        for (const calc::SheetForm& form : one.forms)
            if (same_form(spec, form.spec)) {
                fitting.emplace_back(file_name(one.url), form.filled);
                one.used = true;
            }
    return fitting;
}

boost::json::object total_json(const std::string& sheet, const form::Total& total) {
    boost::json::array sources;
    for (const auto& [source, value] : total.sources)
        sources.push_back(boost::json::object{{"source", source}, {"value", value}});
    return {{"sheet", sheet},
            {"cell", form::address(total.row, total.column)},
            {"value", total.text},
            {"sources", std::move(sources)}};
}

boost::json::array receipts_json(const Context& context, const std::vector<Return>& returns) {
    boost::json::array receipts;
    for (const Return& one : returns) {
        boost::json::object receipt{{"url", one.url}, {"received", one.used}, {"reason", nullptr}};
        if (!one.used)
            receipt["reason"] =
                one.reason.empty() ? office::string(context, "session.consolidate.other-form") : one.reason;
        receipts.push_back(std::move(receipt));
    }
    return receipts;
}

} // namespace

std::string consolidate(const Context& context, const Model& target, const std::vector<std::string>& urls) {
    office::require_calc(target);
    office::require_editable(target);
    const std::vector<calc::SheetForm> forms = calc::read_forms(target);
    if (forms.empty())
        throw office::Refused("session.no-form");
    std::vector<Return> returns;
    for (const std::string& url : urls)
        returns.push_back(read_return(context, url));

    std::vector<std::string> deviations;
    boost::json::array totals;
    office::UndoScope scope(target, office::ustring(office::string(context, "session.undo.consolidate")));
    for (const calc::SheetForm& form : forms) {
        const auto sums = form::consolidate(form.spec, returns_for(form.spec, returns), deviations);
        calc::write_inputs(scope, target, form.sheet, sums);
        for (const form::Total& sum : sums)
            totals.push_back(total_json(form.sheet, sum));
    }
    return boost::json::serialize(
        boost::json::object{{"receipts", receipts_json(context, returns)},
                            {"deviations", boost::json::array(deviations.begin(), deviations.end())},
                            {"totals", std::move(totals)}});
}

} // namespace kehoach::session
