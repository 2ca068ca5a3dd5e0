// SPDX-License-Identifier: MPL-2.0
#include "session/returns.hxx"

#include "calc/outgoing.hxx"
#include "calc/unit.hxx"
#include "calc/view.hxx"
#include "office/file_name.hxx"
#include "office/folder.hxx"
#include "office/gate.hxx"
#include "office/pack_files.hxx"
#include "office/package.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "office/unseen.hxx"
#include "session/clock.hxx"
#include "session/kept_units.hxx"
#include "session/new_document.hxx"
#include "session/store.hxx"
#include "session/title.hxx"
#include "text/file_names.hpp"
#include "text/stored_zip.hpp"
#include "text/work.hpp"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <com/sun/star/document/XDocumentPropertiesSupplier.hpp>
#include <com/sun/star/document/XUndoManagerSupplier.hpp>
#include <com/sun/star/io/TempFile.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <map>
#include <rtl/uri.hxx>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;
using Temporary = css::uno::Reference<css::io::XTempFile>;

constexpr std::size_t longest_name = 80;
constexpr const char* own_filter = "calc8";
constexpr const char* other_filter = "Calc MS Excel 2007 XML";

std::string escaped(const std::string& name) {
    return office::utf8(rtl::Uri::encode(office::ustring(name), rtl_UriCharClassPchar,
                                         rtl_UriEncodeIgnoreEscapes, RTL_TEXTENCODING_UTF8));
}

/// Without slash at the end; empty for none.
std::string url_of_folder(const std::string& path) {
    std::string url = path.empty() ? std::string() : office::utf8(office::url_of(path));
    while (url.ends_with('/'))
        url.pop_back();
    return url;
}

std::string folder_url(const ReturnsWanted& wanted) {
    const std::string url = url_of_folder(wanted.folder);
    if (url.empty() || !office::is_folder(office::ustring(url)))
        throw office::Refused("returns.no-folder", {{"folder", wanted.folder}});
    return url + "/";
}

/// A name for each unit; the open workbook's own is taken, lest it be written over.
std::vector<std::string> names_for(const Context& context, const Model& model, const std::string& folder,
                                   const ReturnsWanted& wanted, const std::string& ending) {
    const std::string own = office::utf8(model->getURL());
    const bool beside = own.starts_with(folder) && own.ends_with(ending);
    const std::string own_name = office::file_name(own);
    std::vector<std::string> names{beside ? own_name.substr(0, own_name.size() - ending.size()) : "/"};
    for (const form::UnitForms& unit : wanted.list.units)
        names.push_back(wanted.marks ? text::marked_file_name(unit.unit, longest_name)
                                     : text::plain_file_name(unit.unit, longest_name));
    names = text::distinct_file_names(std::move(names), office::string(context, "returns.unnamed"));
    names.erase(names.begin());
    return names;
}

std::vector<std::size_t> forms_of(const form::UnitForms& unit) {
    std::vector<std::size_t> forms;
    for (std::size_t at = 0; at < unit.fills.size(); ++at)
        if (unit.fills[at])
            forms.push_back(at);
    return forms;
}

/// A copy of the workbook that is shown, which nobody sees, with some of its forms and nothing else of it.
class Copy {
public:
    Copy(const Context& context, const rtl::OUString& url, const Model& shown,
         const std::vector<std::string>& sheets)
        : copy_(context, url), model_(copy_.model()) {
        if (!model_.is())
            throw office::Refused("file.unreadable", {{"file", office::utf8(url)}});
        css::uno::Reference<css::document::XUndoManagerSupplier>(model_, css::uno::UNO_QUERY_THROW)
            ->getUndoManager()
            ->lock(); // nothing of it will ever be undone
        for (std::string& cell : calc::cut_links(model_, shown, sheets))
            made_.values.insert(std::move(cell));
        calc::keep_sheets(model_, sheets);
        // What the program remembers of the workbook, and who worked on it, is nobody else's.
        css::uno::Reference<css::document::XDocumentPropertiesSupplier>(model_, css::uno::UNO_QUERY_THROW)
            ->getDocumentProperties()
            ->resetUserData({});
        const auto properties =
            css::uno::Reference<css::document::XDocumentPropertiesSupplier>(model_, css::uno::UNO_QUERY_THROW)
                ->getDocumentProperties()
                ->getUserDefinedProperties();
        drop_memory(properties);
        forms_ = calc::read_forms(model_);
        for (const calc::SheetForm& form : forms_)
            if (calc::show_hidden(model_, form))
                made_.shown.insert(form.sheet);
        calc::keep_heads_in_view(model_);
    }

    void store_for(const std::string& unit, const rtl::OUString& url, const char* filter) const {
        for (const calc::SheetForm& form : forms_)
            calc::give_to_unit(model_, form, unit);
        give_title(model_, forms_.front().spec.title + " - " + unit);
        store(model_, url, filter);
    }
    const ReturnsMade& made() const { return made_; }

private:
    static void drop_memory(const css::uno::Reference<css::beans::XPropertyContainer>& container) {
        const css::uno::Reference<css::beans::XPropertySet> set(container, css::uno::UNO_QUERY_THROW);
        for (const auto& property : set->getPropertySetInfo()->getProperties())
            if (property.Name.startsWith("kehoach."))
                container->removeProperty(property.Name);
    }

    office::Unseen copy_;
    Model model_;
    std::vector<calc::SheetForm> forms_;
    ReturnsMade made_;
};

void add(const ReturnsMade& more, ReturnsMade& made) {
    made.values.insert(more.values.begin(), more.values.end());
    made.shown.insert(more.shown.begin(), more.shown.end());
}

/// Sheets whose password is in one file of the workbook and has no form that the other program knows: it was
/// typed in a file of the own kind that has been closed since.
std::set<std::string> lost_passwords(const Context& context, const Model& model, const rtl::OUString& other) {
    const Temporary own = css::io::TempFile::create(context);
    store(model, own->getUri(), own_filter);
    const office::Unseen with(context, own->getUri()), without(context, other);
    std::set<std::string> lost;
    for (const calc::SheetForm& form : calc::read_forms(model))
        if (calc::has_password(with.model(), form.sheet) && !calc::has_password(without.model(), form.sheet))
            lost.insert(form.sheet);
    return lost;
}

/// All files as they will be, elsewhere; they go with this.
class Written {
public:
    Written(const Context& context, const Model& model, const ReturnsWanted& wanted, const ReturnsPlan& plan)
        : context_(context), files_(plan.files.size()) {
        const auto forms = calc::read_forms(model);
        const Temporary source = css::io::TempFile::create(context);
        // What a locked sheet allows, and its password, go from a file of one kind into one of the same.
        const char* const filter = wanted.ods ? own_filter : other_filter;
        store(model, source->getUri(), filter);
        if (!wanted.ods)
            made_.passwords = lost_passwords(context, model, source->getUri());
        std::map<std::vector<std::size_t>, std::vector<std::size_t>> alike; // units by the forms they fill
        for (std::size_t at = 0; at < plan.files.size(); ++at)
            alike[plan.files[at].forms].push_back(at);
        for (const auto& [which, units] : alike) {
            std::vector<std::string> sheets;
            for (const std::size_t form : which)
                sheets.push_back(forms.at(form).sheet);
            const Copy copy(context, source->getUri(), model, sheets);
            add(copy.made(), made_);
            for (const std::size_t at : units) {
                text::work(text::Watch::piece);
                files_[at] = css::io::TempFile::create(context);
                copy.store_for(plan.files[at].unit, files_[at]->getUri(), filter);
            }
        }
    }

    void put_in_places(const ReturnsPlan& plan) const {
        std::vector<std::string> done;
        try {
            for (std::size_t at = 0; at < files_.size(); ++at) {
                // Not copied as a file: the copy would be closed to others as what is temporary is.
                store_bytes(context_, office::ustring(plan.files[at].url),
                            office::read_file(files_[at]->getUri()));
                done.push_back(office::file_name(plan.files[at].url));
            }
        } catch (const std::exception&) {
            stopped(plan, done);
        } catch (const css::uno::Exception&) {
            stopped(plan, done);
        }
    }

    void put_into_one(const ReturnsPlan& plan, const text::ZipTime& time) const {
        std::vector<text::DataFile> files;
        for (std::size_t at = 0; at < files_.size(); ++at)
            files.push_back({office::file_name(plan.files[at].url), office::read_file(files_[at]->getUri())});
        store_bytes(context_, office::ustring(plan.zip), text::stored_zip(files, time));
    }

    const ReturnsMade& made() const { return made_; }

private:
    [[noreturn]] static void stopped(const ReturnsPlan& plan, const std::vector<std::string>& done) {
        std::string names;
        for (const std::string& name : done)
            names += (names.empty() ? "" : ", ") + name;
        throw office::Refused("returns.not-written",
                              {{"file", office::file_name(plan.files[done.size()].url)}, {"done", names}});
    }

    Context context_;
    std::vector<Temporary> files_;
    ReturnsMade made_;
};

} // namespace

std::vector<form::FormNames> forms_to_send(const Model& model) {
    office::require_calc(model);
    std::vector<form::FormNames> names;
    for (const calc::SheetForm& form : calc::read_forms(model))
        names.push_back({form.sheet, form.spec.code, form.spec.title});
    if (names.empty())
        throw office::Refused("session.no-form");
    return names;
}

std::size_t filled_cells(const Model& model, const std::string& sheet) {
    std::size_t filled = 0;
    for (const calc::SheetForm& form : calc::read_forms(model, sheet)) {
        const auto counted = form::blanks(form.spec, form.filled);
        filled += static_cast<std::size_t>(counted.inputs - counted.blank);
    }
    return filled;
}

bool may_make_folder(const Context& context, const std::string& path) {
    const std::string url = url_of_folder(path);
    return !url.empty() && !css::ucb::SimpleFileAccess::create(context)->exists(office::ustring(url)) &&
           office::is_folder(office::ustring(url.substr(0, url.rfind('/'))));
}

void make_folder(const Context& context, const std::string& path) {
    try {
        css::ucb::SimpleFileAccess::create(context)->createFolder(office::ustring(url_of_folder(path)));
    } catch (const css::uno::Exception&) {
        throw office::Refused("returns.folder-not-made", {{"folder", path}});
    }
}

ReturnsPlan plan_returns(const Context& context, const Model& model, const ReturnsWanted& wanted) {
    const auto forms = forms_to_send(model);
    if (!wanted.list.unclear.empty())
        throw office::Refused("returns.unclear", {{"cell", wanted.list.unclear.front()}});
    require_readable(wanted.list, true);
    if (std::ranges::all_of(wanted.list.units, [](const form::UnitForms& unit) { return forms_of(unit).empty(); }))
        throw office::Refused("returns.no-units");
    const std::string folder = folder_url(wanted), ending = wanted.ods ? ".ods" : ".xlsx";
    const auto names = names_for(context, model, folder, wanted, ending);
    ReturnsPlan plan;
    for (std::size_t at = 0; at < wanted.list.units.size(); ++at) {
        const form::UnitForms& unit = wanted.list.units[at];
        if (auto fills = forms_of(unit); fills.empty())
            plan.idle.push_back(unit.unit);
        else
            plan.files.push_back({unit.unit, folder + escaped(names[at] + ending), std::move(fills)});
    }
    if (wanted.zip)
        plan.zip = folder + escaped(office::string(context, "returns.zip-name") + ".zip");
    const auto files = css::ucb::SimpleFileAccess::create(context);
    const auto note = [&](const std::string& url) {
        if (files->exists(office::ustring(url)))
            plan.existing.push_back(office::file_name(url));
    };
    if (wanted.zip)
        note(plan.zip);
    for (const ReturnFile& file : plan.files)
        if (!wanted.zip)
            note(file.url);
    return plan;
}

ReturnsMade make_returns(const Context& context, const Model& model, const ReturnsWanted& wanted,
                         const ReturnsPlan& plan) {
    try {
        const Written written(context, model, wanted, plan);
        const grammar::Date day = today();
        if (plan.zip.empty())
            written.put_in_places(plan);
        else
            written.put_into_one(plan, {day.year, day.month, day.day, 0, 0});
        keep_units(context, model, wanted.list);
        return written.made();
    } catch (const text::Cancelled&) {
        throw office::Refused("session.cancelled");
    }
}

std::string to_json(const form::UnitList& list, const ReturnsPlan& plan, const ReturnsMade& made,
                    const std::vector<form::FormNames>& forms) {
    const auto listed = [](const auto& names) { return boost::json::array(names.begin(), names.end()); };
    boost::json::array files, left_out = listed(list.ended);
    left_out.insert(left_out.end(), list.ahead.begin(), list.ahead.end());
    for (const ReturnFile& file : plan.files) {
        boost::json::array sheets;
        for (const std::size_t form : file.forms)
            sheets.emplace_back(forms.at(form).sheet);
        files.push_back(boost::json::object{
            {"unit", file.unit},
            {"url", plan.zip.empty() ? file.url : file.url.substr(file.url.rfind('/') + 1)},
            {"forms", std::move(sheets)}});
    }
    return boost::json::serialize(
        boost::json::object{{"files", std::move(files)},
                            {"zip", plan.zip.empty() ? boost::json::value() : boost::json::value(plan.zip)},
                            {"idle", listed(plan.idle)},
                            {"values", listed(made.values)},
                            {"shown", listed(made.shown)},
                            {"passwords", listed(made.passwords)},
                            {"twice", listed(list.twice)},
                            {"leftOut", std::move(left_out)}});
}

} // namespace kehoach::session
