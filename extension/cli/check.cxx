// SPDX-License-Identifier: MPL-2.0
#include "cli/findings.hxx"
#include "cli/open_file.hxx"
#include "cli/urls.hxx"
#include "cli/verbs.hxx"
#include "office/gate.hxx"
#include "office/text.hxx"
#include "session/check_folder.hxx"
#include "session/font_notice.hxx"

#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <filesystem>
#include <functional>
#include <iostream>
#include <org/kehoach/AppendixForms.hpp>
#include <org/kehoach/HousePacks.hpp>
#include <org/kehoach/PlanChecker.hpp>
#include <utility>

namespace kehoach::cli {

namespace {

using Model = css::uno::Reference<css::frame::XModel>;
using NamedValues = css::uno::Sequence<css::beans::NamedValue>;

css::beans::NamedValue named(const char* name, const std::string& value) {
    return {rtl::OUString::createFromAscii(name), css::uno::Any(office::ustring(value))};
}

/// What analyse takes: it knows no language and reaches no verdicts.
NamedValues for_analysis(const NamedValues& options) {
    std::vector<css::beans::NamedValue> kept;
    for (const css::beans::NamedValue& one : options)
        if (one.Name != "Language" && one.Name != "Verdicts" && one.Name != "Attachments" &&
            one.Name != "Superior")
            kept.push_back(one);
    return {kept.data(), static_cast<sal_Int32>(kept.size())};
}

NamedValues as_text(NamedValues options) {
    options.realloc(options.getLength() + 1);
    options.getArray()[options.getLength() - 1] = named("Format", "text");
    return options;
}

/// One object a line; the packs that were in use are told with every file.
void print_json(const Run& run, const std::string& file, boost::json::value analysis,
                const Findings& findings) {
    const auto packs = org::kehoach::HousePacks::create(run.office.context())->inUse(pack_urls(run));
    boost::json::object line{
        {"file", file}, {"analysis", std::move(analysis)}, {"findings", findings_json(findings)}};
    const auto stamp = boost::json::parse(office::utf8(packs));
    for (const auto& member : stamp.as_object())
        line[member.key()] = member.value();
    std::cout << boost::json::serialize(line) << "\n";
}

void print_text(const Run& run, const std::string& file, const Findings& findings, std::string report) {
    // Every report is a paper by itself and tells it; here once, for all files, is enough.
    if (const auto notice = session::font_notice(run.office.context(), run.arguments.language);
        !notice.empty())
        if (const auto at = report.find(notice + "\n"); at != std::string::npos)
            report.erase(at, notice.size() + 1);
    if (findings.getLength() == 0)
        std::cout << run.words("cli.clean", {{"file", file}}) << "\n"
                  << report.substr(0, report.find('\n') + 1);
    else
        std::cout << file << "\n" << report;
}

Outcome check_text(const Run& run, const std::string& file, const Model& model) {
    const auto checker = org::kehoach::PlanChecker::create(run.office.context());
    const SuperiorFile superior(run);
    const NamedValues options = superior.with(check_options(run));
    const Findings findings = checker->check(model, options);
    if (run.arguments.json)
        print_json(run, file,
                   boost::json::parse(office::utf8(checker->analyse(model, for_analysis(options)))),
                   findings);
    else
        print_text(run, file, findings, office::utf8(checker->report(model, as_text(options))));
    return outcome_of(findings);
}

Outcome check_workbook(const Run& run, const std::string& file, const Model& model) {
    const auto forms = org::kehoach::AppendixForms::create(run.office.context());
    const Findings findings = forms->check(model, language_only(run));
    if (run.arguments.json)
        print_json(run, file, nullptr, findings);
    else
        print_text(run, file, findings, form_lines(run, findings));
    return outcome_of(findings);
}

Outcome check_one(const Run& run, const std::string& file, bool only_forms) {
    const OpenDocument document = open_file(run, file, Purpose::read);
    const bool workbook = office::is_calc(document.model());
    if (only_forms && workbook)
        return check_workbook(run, file, document.model());
    if (only_forms)
        throw Failure(run.words("cli.not-a-workbook"));
    if (!office::is_writer(document.model()))
        throw Failure(run.words(workbook ? "cli.use-check-form" : "cli.not-a-text"));
    return check_text(run, file, document.model());
}

/// In place of a folder the texts that lie in it.
std::vector<std::string> texts_of(const Run& run, const std::string& file) {
    if (!std::filesystem::is_directory(file))
        return {file};
    std::vector<std::string> found;
    for (const std::string& url : session::texts_in(office::utf8(file_url(file))))
        found.push_back(path_of(url));
    if (found.empty())
        throw Failure(run.words("cli.empty-folder"));
    return found;
}

/// Work on a file; where it cannot be done that is said, and the outcome is so.
Outcome attempted(const Run& run, const std::string& file, const std::function<Outcome()>& work) {
    try {
        return work();
    } catch (const Failure& failure) {
        say_failure(run, file, failure.what());
        return Outcome::unreadable;
    }
}

/// Tells, once, of the font.
Outcome check_guarded(const Run& run, const std::string& file, bool only_forms, bool& font_told) {
    Outcome found = Outcome::clean;
    guarded(run, file, [&] {
        found = check_one(run, file, only_forms);
        if (!std::exchange(font_told, true))
            say_font(run);
    });
    return found;
}

Outcome check_all(const Run& run, bool only_forms) {
    Outcome outcome = Outcome::clean;
    bool font_told = only_forms;
    const auto check = [&](const std::string& file) {
        const auto work = [&] { return check_guarded(run, file, only_forms, font_told); };
        outcome = worse(outcome, attempted(run, file, work));
        std::cout.flush();
    };
    for (const std::string& named : run.arguments.files) {
        const Outcome found = attempted(run, named, [&] {
            for (const std::string& file : only_forms ? std::vector{named} : texts_of(run, named))
                check(file);
            return Outcome::clean;
        });
        outcome = worse(outcome, found);
    }
    return outcome;
}

} // namespace

Outcome run_check(const Run& run) {
    return check_all(run, false);
}

Outcome run_check_form(const Run& run) {
    return check_all(run, true);
}

} // namespace kehoach::cli
