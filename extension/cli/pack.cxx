// SPDX-License-Identifier: MPL-2.0
#include "cli/urls.hxx"
#include "cli/verbs.hxx"
#include "office/text.hxx"

#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <iostream>
#include <org/kehoach/HousePacks.hpp>

namespace kehoach::cli {

namespace {

void make(const Run& run, const std::string& folder, const std::string& file) {
    const auto packs = org::kehoach::HousePacks::create(run.office.context());
    boost::json::object made =
        boost::json::parse(office::utf8(packs->make(file_url(folder), file_url(file)))).as_object();
    if (run.arguments.json) {
        made["file"] = file;
        std::cout << boost::json::serialize(made) << "\n";
        return;
    }
    std::cout << run.words("cli.packed", {{"file", file},
                                          {"name", std::string(made.at("name").as_string())},
                                          {"version", std::string(made.at("version").as_string())},
                                          {"hash", std::string(made.at("sha256").as_string())}})
              << "\n";
}

} // namespace

Outcome run_pack(const Run& run) {
    const std::string& folder = run.arguments.files[0];
    try {
        guarded(run, folder, [&] { make(run, folder, run.arguments.files[1]); });
        return Outcome::clean;
    } catch (const Failure& failure) {
        say_failure(run, folder, failure.what());
        return Outcome::unreadable;
    }
}

} // namespace kehoach::cli
