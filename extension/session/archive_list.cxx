// SPDX-License-Identifier: MPL-2.0
#include "session/archive_list.hxx"

#include "calc/result_sheet.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/clock.hxx"
#include "session/new_document.hxx"
#include "session/result_words.hxx"
#include "session/return_paths.hxx"
#include "session/store.hxx"
#include "session/title.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using calc::ResultCell;
using calc::ResultSheet;

constexpr const char* kinds[] = {"result", "plan", "form", "returned", "evidence"};

std::string kind_of(const ArchivedFile& file) {
    return kinds[static_cast<std::size_t>(file.what)];
}

class List {
public:
    List(const Context& context, const Archive& archive)
        : context_(context), archive_(archive), paths_(archive.folder + "/", {}, {}) {}

    ResultSheet sheet() const {
        ResultSheet made{words("archive.list"), words("archive.list.title"),
                         words("archive.list.said", {{"date", grammar::short_date(today())},
                                                     {"count", std::to_string(archive_.files.size())}}),
                         {},
                         {},
                         2};
        made.columns = {{words("session.report.column.number"), 1'100}, {words("folder.head.file"), 7'500},
                        {words("archive.head.what"), 4'200},            {words("archive.head.unit"), 4'200},
                        {words("archive.head.form"), 4'200},            {words("archive.head.day"), 2'400},
                        {words("archive.head.hash"), 14'500}};
        for (const ArchivedFile& file : archive_.files)
            made.rows.push_back(row(file, made.rows.size() + 1));
        return made;
    }

private:
    std::string words(const std::string& key, const office::Refused::Arguments& arguments = {}) const {
        return office::string(context_, key, arguments);
    }

    /// Of a marked paper nothing but its number.
    std::vector<ResultCell> row(const ArchivedFile& file, std::size_t number) const {
        const ResultCell first{{}, static_cast<double>(number)};
        if (file.marked)
            return {first, {file.number.empty() ? words("archive.marked")
                                                : words("archive.marked.number", {{"number", file.number}})}};
        const std::string what = words("archive.what." + kind_of(file));
        return {first,
                {file.path, {}, file.missing ? std::string() : paths_.url(file.path)},
                {file.missing ? words("archive.missing", {{"what", what}}) : what},
                {file.unit},
                {file.form},
                {ResultWords::day(file.day)},
                {file.hash}};
    }

    const Context& context_;
    const Archive& archive_;
    const ReturnPaths paths_;
};

} // namespace

void store_archive_list(const Context& context, const Archive& archive, const std::string& url) {
    const auto model = new_document(context, Application::calc, false);
    try {
        calc::write_results(model, {List(context, archive).sheet()});
        give_title(model, office::string(context, "archive.list.title"));
        store(model, office::ustring(url), "calc8");
    } catch (...) {
        close(model);
        throw;
    }
    close(model);
}

std::string archive_list_name(const Context& context) {
    return office::string(context, "archive.list.title") + ".ods";
}

std::string to_json(const Context& context, const Archive& archive) {
    boost::json::array files, unsaved(archive.unsaved.begin(), archive.unsaved.end());
    for (const ArchivedFile& file : archive.files)
        files.push_back(file.marked ? boost::json::object{{"what", kind_of(file)}, {"number", file.number}}
                                    : boost::json::object{{"path", file.path},
                                                          {"what", kind_of(file)},
                                                          {"unit", file.unit},
                                                          {"form", file.form},
                                                          {"day", file.day},
                                                          {"hash", file.hash},
                                                          {"missing", file.missing}});
    return boost::json::serialize(boost::json::object{{"folder", archive.folder},
                                                      {"list", archive_list_name(context)},
                                                      {"files", std::move(files)},
                                                      {"unsaved", std::move(unsaved)}});
}

} // namespace kehoach::session
