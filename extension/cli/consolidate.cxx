// SPDX-License-Identifier: MPL-2.0
#include "cli/open_file.hxx"
#include "cli/save_file.hxx"
#include "cli/urls.hxx"
#include "cli/verbs.hxx"
#include "office/text.hxx"

#include <algorithm>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <filesystem>
#include <iostream>
#include <org/kehoach/AppendixForms.hpp>
#include <set>

namespace kehoach::cli {

namespace {

namespace fs = std::filesystem;
using office::ustring;
using office::utf8;
using Forms = css::uno::Reference<org::kehoach::XAppendixForms>;

bool is_workbook(const fs::path& path) {
    const std::string extension = extension_of(path.string());
    return extension == "ods" || extension == "xlsx" || extension == "xls";
}

/// The last result in the folder of the returns, and the file of an office that has one of them open, are no
/// returns.
bool is_return(const fs::path& path, const fs::path& out) {
    return is_workbook(path) && !path.filename().string().starts_with(".~lock.") &&
           fs::weakly_canonical(path) != fs::weakly_canonical(out);
}

/// Files as named, workbooks of folders in the order of their names, each once.
std::vector<std::string> returned_files(const Run& run) {
    const std::string& out = run.arguments.files.front();
    std::vector<std::string> files;
    for (std::size_t at = 1; at < run.arguments.files.size(); ++at) {
        const fs::path path = run.arguments.files[at];
        if (!fs::is_directory(path)) {
            if (fs::weakly_canonical(path) != fs::weakly_canonical(out))
                files.push_back(path.string());
            continue;
        }
        const auto first = static_cast<std::ptrdiff_t>(files.size());
        for (const auto& entry : fs::directory_iterator(path))
            if (entry.is_regular_file() && is_return(entry.path(), out))
                files.push_back(entry.path().string());
        std::sort(files.begin() + first, files.end());
    }
    std::set<fs::path> seen;
    std::erase_if(files,
                  [&](const std::string& file) { return !seen.insert(fs::weakly_canonical(file)).second; });
    return files;
}

/// The form to be filled is that of the first return that has one.
std::string form_of(const Run& run, const Forms& forms, const std::vector<std::string>& files) {
    for (const std::string& file : files) {
        try {
            const OpenDocument document = open_file(run, file, Purpose::read);
            const auto found = boost::json::parse(utf8(forms->read(document.model(), {}))).as_array();
            if (!found.empty())
                return boost::json::serialize(found.front().at("form"));
        } catch (const Failure&) {
            continue; // its receipt says why
        } catch (const css::lang::IllegalArgumentException&) {
            continue;
        }
    }
    throw Failure(run.words("cli.no-return-readable"));
}

css::uno::Sequence<rtl::OUString> urls_of(const std::vector<std::string>& files) {
    std::vector<rtl::OUString> urls;
    for (const std::string& file : files)
        urls.push_back(file_url(file));
    return {urls.data(), static_cast<sal_Int32>(urls.size())};
}

/// Which files are in the totals, and how much of each was left empty.
void say_counted(const Run& run, const boost::json::object& result) {
    for (const auto& receipt : result.at("receipts").as_array())
        if (receipt.at("counted").as_bool())
            std::cout << run.words("cli.counted",
                                   {{"file", path_of(receipt.at("url").as_string().c_str())},
                                    {"blank", std::to_string(receipt.at("blank").as_int64())},
                                    {"inputs", std::to_string(receipt.at("inputs").as_int64())}})
                      << "\n";
}

Outcome say(const Run& run, const std::string& out, const boost::json::object& result) {
    Outcome outcome = Outcome::clean;
    for (const auto& receipt : result.at("receipts").as_array()) {
        if (receipt.at("received").as_bool())
            continue;
        outcome = Outcome::unreadable;
        std::cerr << path_of(receipt.at("url").as_string().c_str()) << ": "
                  << receipt.at("reason").as_string().c_str() << "\n";
    }
    if (run.arguments.json) {
        boost::json::object line{{"file", out}};
        for (const auto& member : result)
            line[member.key()] = member.value();
        std::cout << boost::json::serialize(line) << "\n";
        return outcome;
    }
    say_counted(run, result);
    for (const auto& deviation : result.at("deviations").as_array())
        std::cout << deviation.as_string().c_str() << "\n";
    std::cout << run.words("cli.consolidated",
                           {{"file", out}, {"cells", std::to_string(result.at("totals").as_array().size())}})
              << "\n";
    return outcome;
}

} // namespace

Outcome run_consolidate(const Run& run) {
    const std::string& out = run.arguments.files.front();
    Outcome outcome = Outcome::clean;
    try {
        guarded(run, out, [&] {
            require_extension(run, out, {"ods", "xlsx"});
            const std::vector<std::string> files = returned_files(run);
            const Forms forms = org::kehoach::AppendixForms::create(run.office.context());
            const OpenDocument target(forms->create(ustring(form_of(run, forms, files)), {}));
            const std::string result =
                utf8(forms->consolidate(target.model(), urls_of(files), language_only(run)));
            save_file(run, target.model(), out);
            outcome = say(run, out, boost::json::parse(result).as_object());
        });
    } catch (const Failure& failure) {
        say_failure(run, out, failure.what());
        outcome = Outcome::unreadable;
    }
    return outcome;
}

} // namespace kehoach::cli
