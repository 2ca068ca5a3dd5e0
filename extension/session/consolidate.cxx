// SPDX-License-Identifier: MPL-2.0
#include "calc/sheet.hxx"
#include "office/gate.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/library.hxx"
#include "session/make.hxx"
#include "session/returned_file.hxx"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <map>
#include <rtl/uri.hxx>
#include <set>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;

/// Sentences in one language.
struct Say {
    const Context& context;
    std::string language;
    std::string operator()(std::string_view key, const office::Refused::Arguments& arguments = {}) const {
        return office::string(context, key, arguments, language);
    }
};

std::string written_in(const Say& say) {
    return say.language.empty() ? office::language(say.context) : say.language;
}

/// A file that came back: its forms, or why there are none.
struct Return {
    std::string url, name;
    std::vector<calc::SheetForm> forms;
    std::string reason; ///< empty: read
    bool used = false;
    bool counted = false;
    form::Blanks blanks;
};

Return read_return(const Say& say, ReturnedFiles& files, const std::string& url) {
    ReturnedFile file = files.read(url);
    Return result;
    result.url = url;
    result.forms = std::move(file.forms);
    if (!file.reason.empty())
        result.reason = say(file.reason, file.arguments);
    return result;
}

std::string path_of(const std::string& url) {
    const auto path = rtl::Uri::decode(office::ustring(url), rtl_UriDecodeWithCharset, RTL_TEXTENCODING_UTF8);
    return office::utf8(path.startsWith("file://") ? path.copy(7) : path);
}

/// What a return is called: its file name, or its path where two files have the same name.
void give_names(std::vector<Return>& returns) {
    std::map<std::string, int> times;
    const auto file = [](const std::string& path) { return path.substr(path.rfind('/') + 1); };
    for (const Return& one : returns)
        ++times[file(path_of(one.url))];
    for (Return& one : returns) {
        const std::string path = path_of(one.url);
        one.name = times[file(path)] > 1 ? path : file(path);
    }
}

/// The files as named, but the workbook to be filled and what was named before are not read.
std::vector<Return> read_returns(const Say& say, const Model& target, const std::vector<std::string>& urls) {
    std::vector<Return> returns;
    ReturnedFiles files(say.context);
    std::set<std::string> seen;
    for (const std::string& url : urls) {
        const bool itself = !url.empty() && url == office::utf8(target->getURL());
        if (itself || !seen.insert(url).second) {
            Return left_out;
            left_out.url = url;
            left_out.reason = say(itself ? "session.consolidate.itself" : "session.consolidate.named-twice");
            returns.push_back(std::move(left_out));
        } else {
            returns.push_back(read_return(say, files, url));
        }
    }
    give_names(returns);
    return returns;
}

/// The same form: its columns and rows; what it is tied to may differ by unit.
bool same_form(const form::FormSpec& a, const form::FormSpec& b) {
    form::RowAxis rows = a.rows;
    if (rows.free > 0 && b.rows.free > 0)
        rows.free = b.rows.free; // units add as many as they need
    return a.columns == b.columns && rows == b.rows && a.total == b.total;
}

using Filled = std::vector<std::pair<std::string, form::Filled>>;

Filled returns_for(const form::FormSpec& spec, std::vector<Return>& returns) {
    Filled fitting;
    for (Return& one : returns)
        for (const calc::SheetForm& form : one.forms)
            if (same_form(spec, form.spec)) {
                fitting.emplace_back(one.name, form.filled);
                const form::Blanks found = form::blanks(spec, form.filled);
                one.blanks.inputs += found.inputs;
                one.blanks.blank += found.blank;
                one.used = true;
            }
    return fitting;
}

/// A return counts where one of its forms was added up.
void mark_counted(std::vector<Return>& returns, const Filled& fitting,
                  const std::vector<form::Deviation>& deviations) {
    for (Return& one : returns) {
        const auto forms = std::count_if(fitting.begin(), fitting.end(),
                                         [&](const auto& filled) { return filled.first == one.name; });
        const auto whole = std::count_if(deviations.begin(), deviations.end(), [&](const auto& deviation) {
            return deviation.source == one.name &&
                   (deviation.key == "form.same-return" || deviation.key == "form.free-rows");
        });
        one.counted = one.counted || forms > whole;
    }
}

std::string sentence(const Say& say, const form::Deviation& deviation) {
    const bool cell = !deviation.arguments.empty() && deviation.arguments.front().first == "cell";
    return say(deviation.left_out && cell ? "session.consolidate.left-out" : "session.consolidate.deviation",
               {{"file", deviation.source},
                {"message", say(deviation.key,
                                form::as_written(deviation.arguments, deviation.numbers, written_in(say)))}});
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

boost::json::array receipts_json(const Say& say, const std::vector<Return>& returns) {
    boost::json::array receipts;
    for (const Return& one : returns) {
        boost::json::object receipt{{"url", one.url},
                                    {"received", one.used},
                                    {"counted", one.counted},
                                    {"inputs", one.blanks.inputs},
                                    {"blank", one.blanks.blank},
                                    {"reason", nullptr}};
        if (!one.used)
            receipt["reason"] = one.reason.empty() ? say("session.consolidate.other-form") : one.reason;
        receipts.push_back(std::move(receipt));
    }
    return receipts;
}

} // namespace

std::string consolidate(const Context& context, const Model& target, const std::vector<std::string>& urls,
                        const std::string& language) {
    office::require_calc(target);
    office::require_editable(target);
    const std::vector<calc::SheetForm> forms = calc::read_forms(target);
    if (forms.empty())
        throw office::Refused("session.no-form");
    const Say say{context, language};
    const auto data = library(context);
    std::vector<Return> returns = read_returns(say, target, urls);

    boost::json::array sentences, totals;
    office::UndoScope scope(target, office::ustring(office::string(context, "session.undo.consolidate")));
    for (const calc::SheetForm& form : forms) {
        std::vector<form::Deviation> deviations;
        const Filled fitting = returns_for(form.spec, returns);
        const auto sums = form::consolidate(form.spec, fitting, deviations, data->figures);
        mark_counted(returns, fitting, deviations);
        calc::write_inputs(scope, target, form.sheet, sums);
        for (const form::Deviation& deviation : deviations)
            sentences.emplace_back(sentence(say, deviation));
        for (const form::Total& sum : sums)
            totals.push_back(total_json(form.sheet, sum));
    }
    return boost::json::serialize(boost::json::object{{"receipts", receipts_json(say, returns)},
                                                      {"deviations", std::move(sentences)},
                                                      {"totals", std::move(totals)}});
}

} // namespace kehoach::session
