// SPDX-License-Identifier: MPL-2.0
#include "cli/open_file.hxx"
#include "cli/text_file.hxx"
#include "cli/urls.hxx"
#include "cli/verbs.hxx"
#include "office/beside.hxx"
#include "office/refused.hxx"
#include "office/text.hxx"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <filesystem>
#include <fstream>
#include <iostream>

namespace kehoach::cli {

namespace {

void write(const Run& run, const std::string& file, const std::string& text) {
    const Failure unwritable(run.words("file.unwritable", {{"file", file}}));
    try {
        office::write_beside(file_url(file), [&](const rtl::OUString& beside) {
            std::ofstream out(path_of(office::utf8(beside)), std::ios::binary | std::ios::trunc);
            if (!(out << text).flush())
                throw unwritable;
        });
    } catch (const office::Refused&) {
        throw unwritable;
    }
}

void convert(const Run& run, const std::string& from, const std::string& to) {
    if (extension_of(from) != "txt" || extension_of(to) != "txt")
        throw Failure(run.words("cli.convert-only-text"));
    std::error_code absent;
    if (std::filesystem::equivalent(from, to, absent))
        throw Failure(run.words("cli.same-file"));
    const Converted converted = text_in_unicode(run, from);
    write(run, to, converted.text);
    if (run.arguments.json)
        std::cout << boost::json::serialize(
                         boost::json::object{{"file", to}, {"encoding", converted.encoding}})
                  << "\n";
    else
        std::cout << run.words("cli.converted", {{"file", to}, {"encoding", converted.encoding}}) << "\n";
    if (converted.legacy == text::Legacy::tcvn3)
        std::cerr << run.words("cli.converted-capitals") << "\n";
}

} // namespace

Outcome run_convert(const Run& run) {
    const std::string& from = run.arguments.files[0];
    try {
        convert(run, from, run.arguments.files[1]);
        return Outcome::clean;
    } catch (const Failure& failure) {
        say_failure(run, from, failure.what());
        return Outcome::unreadable;
    }
}

} // namespace kehoach::cli
