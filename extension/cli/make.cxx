// SPDX-License-Identifier: MPL-2.0
#include "cli/findings.hxx"
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
#include <filesystem>
#include <iostream>
#include <map>
#include <org/kehoach/AppendixForms.hpp>
#include <org/kehoach/PlanChecker.hpp>
#include <org/kehoach/PlanComposer.hpp>

namespace kehoach::cli {

namespace {

using NamedValues = css::uno::Sequence<css::beans::NamedValue>;
using office::ustring;
using office::utf8;

const std::string& in(const Run& run) {
    return run.arguments.files[0];
}
const std::string& out(const Run& run) {
    return run.arguments.files[1];
}

css::beans::NamedValue named(const char* name, const std::string& value) {
    return {rtl::OUString::createFromAscii(name), css::uno::Any(ustring(value))};
}

/// One line for people, or the JSON of what was done with the file in front.
void say_done(const Run& run, const std::string& json = {}) {
    if (!run.arguments.json) {
        std::cout << run.words("cli.written", {{"file", out(run)}}) << "\n";
        return;
    }
    boost::json::object line{{"file", out(run)}};
    const boost::json::value done =
        json.empty() ? boost::json::value(boost::json::object{}) : boost::json::parse(json);
    for (const auto& member : done.as_object())
        line[member.key()] = member.value();
    std::cout << boost::json::serialize(line) << "\n";
}

/// Verbs that make one file: a Failure is said under the name of what was read.
Outcome one_file(const Run& run, const std::function<void()>& work) {
    try {
        std::error_code absent;
        if (std::filesystem::equivalent(in(run), out(run), absent))
            throw Failure(run.words("cli.same-file"));
        guarded(run, in(run), work);
        return Outcome::clean;
    } catch (const Failure& failure) {
        say_failure(run, in(run), failure.what());
        return Outcome::unreadable;
    }
}

} // namespace

Outcome run_compose(const Run& run) {
    return one_file(run, [&] {
        require_extension(run, out(run), {"odt", "docx", "pdf"});
        const auto composer = org::kehoach::PlanComposer::create(run.office.context());
        const OpenDocument made(composer->compose(ustring(read_text(run, in(run))), {}));
        save_file(run, made.model(), out(run));
        say_done(run);
        say_font(run);
    });
}

Outcome run_restructure(const Run& run) {
    return one_file(run, [&] {
        require_extension(run, out(run), {"odt", "docx", "pdf"});
        const OpenDocument document = open_file(run, in(run), Purpose::change);
        NamedValues options;
        if (!run.arguments.profile.empty())
            options = office::seq<css::beans::NamedValue>({named("Profile", run.arguments.profile)});
        const auto composer = org::kehoach::PlanComposer::create(run.office.context());
        const std::string done = utf8(composer->restructure(document.model(), options));
        save_file(run, document.model(), out(run));
        say_done(run, done);
        say_font(run);
    });
}

namespace {

/// What one repair did, and the sentences of the findings it was about, by their ids.
struct Repaired {
    boost::json::object done;
    std::map<std::string, std::string> sentences;
};

Repaired repair_file(const Run& run, const std::string& from) {
    const OpenDocument document = open_file(run, from, Purpose::change);
    const auto checker = org::kehoach::PlanChecker::create(run.office.context());
    Repaired repaired;
    for (const auto& finding : checker->check(document.model(), check_options(run)))
        repaired.sentences[utf8(finding.Id)] = utf8(finding.Message);
    repaired.done =
        boost::json::parse(utf8(checker->repair(document.model(), check_options(run)))).as_object();
    save_file(run, document.model(), out(run));
    return repaired;
}

/// A bare text gets its look only by becoming a document: what that look lacks is mended in the same run, or
/// the next repair would find it.
void repair_look(const Run& run, Repaired& repaired) {
    Repaired look = repair_file(run, out(run));
    for (const char* key : {"applied", "changes"}) {
        auto& all = repaired.done[key].as_array();
        for (auto& one : look.done[key].as_array())
            all.push_back(std::move(one));
    }
    repaired.done["notApplied"] = look.done["notApplied"];
    repaired.sentences.merge(look.sentences);
}

/// What was left as it is under the reasons, and how to have it mended.
void say_left(const Run& run, const Repaired& repaired) {
    const auto& left = repaired.done.at("notApplied").as_array();
    std::cout << run.words("cli.repaired",
                           {{"applied", std::to_string(repaired.done.at("applied").as_array().size())},
                            {"left", std::to_string(left.size())}})
              << "\n";
    std::map<std::string, std::string> under;
    for (const auto& one : left) {
        const std::string id(one.at("finding").as_string()), reason(one.at("reason").as_string());
        const auto sentence = repaired.sentences.find(id);
        under[reason] += "  - " + (sentence == repaired.sentences.end() ? id : sentence->second) + "\n";
    }
    for (const auto& [reason, lines] : under)
        std::cout << run.words(reason) << "\n" << lines;
    if (!left.empty())
        std::cout << run.words("cli.repair-by-hand") << "\n";
    const auto& changes = repaired.done.at("changes").as_array();
    if (std::any_of(changes.begin(), changes.end(),
                    [](const auto& change) { return change.at("kind").as_string() != "text"; }))
        std::cout << run.words("repair.result.layout") << "\n";
}

} // namespace

Outcome run_repair(const Run& run) {
    return one_file(run, [&] {
        require_extension(run, out(run), {"odt", "docx", "rtf", "doc"});
        Repaired repaired = repair_file(run, in(run));
        const bool bare = extension_of(in(run)) == "txt";
        if (bare)
            repair_look(run, repaired);
        if (!run.arguments.json)
            say_left(run, repaired);
        if (!run.arguments.json && bare)
            std::cout << run.words("cli.repaired-text") << "\n";
        say_done(run, boost::json::serialize(repaired.done));
    });
}

Outcome run_report(const Run& run) {
    Outcome outcome = Outcome::clean;
    const Outcome done = one_file(run, [&] {
        require_extension(run, out(run), {"odt", "sarif", "json", "txt"});
        const OpenDocument document = open_file(run, in(run), Purpose::read);
        const std::string extension = extension_of(out(run));
        const SuperiorFile superior(run);
        NamedValues options = superior.with(check_options(run));
        const auto checker = org::kehoach::PlanChecker::create(run.office.context());
        outcome = outcome_of(checker->check(document.model(), options));
        const sal_Int32 count = options.getLength();
        options.realloc(count + 2);
        options.getArray()[count] = named("Format", extension == "txt" ? "text" : extension);
        options.getArray()[count + 1] = named("URL", utf8(file_url(out(run))));
        checker->report(document.model(), options);
        say_done(run);
    });
    return worse(done, outcome);
}

Outcome run_form(const Run& run) {
    return one_file(run, [&] {
        require_extension(run, out(run), {"ods", "xlsx"});
        const auto forms = org::kehoach::AppendixForms::create(run.office.context());
        const OpenDocument made(forms->create(ustring(read_text(run, in(run))), {}));
        save_file(run, made.model(), out(run));
        say_done(run);
    });
}

/// Heads that ask for more columns than their table has: the form is drawn as the table is, and that is said.
boost::json::array misfits(const Run& run, const css::uno::Reference<css::frame::XModel>& plan) {
    const auto checker = org::kehoach::PlanChecker::create(run.office.context());
    const boost::json::value analysis = boost::json::parse(utf8(checker->analyse(plan, {})));
    boost::json::array warnings;
    for (const auto& table : analysis.at("tables").as_array()) {
        const auto* asked = table.as_object().if_contains("leavesAsked");
        const std::int64_t found = table.at("leaves").as_int64();
        if (!asked || asked->as_int64() <= found)
            continue;
        const auto& label = table.at("label");
        warnings.emplace_back(
            run.words("cli.columns-missing", {{"table", label.is_string() ? label.as_string().c_str() : "-"},
                                              {"asked", std::to_string(asked->as_int64())},
                                              {"found", std::to_string(found)}}));
    }
    return warnings;
}

Outcome run_forms(const Run& run) {
    return one_file(run, [&] {
        require_extension(run, out(run), {"ods", "xlsx"});
        const OpenDocument plan = open_file(run, in(run), Purpose::read);
        const auto forms = org::kehoach::AppendixForms::create(run.office.context());
        const OpenDocument made(forms->fromPlan(plan.model(), {}));
        const boost::json::array warnings = misfits(run, plan.model());
        save_file(run, made.model(), out(run));
        for (const auto& warning : warnings)
            std::cerr << in(run) << ": " << warning.as_string().c_str() << "\n";
        say_done(run, boost::json::serialize(boost::json::object{{"warnings", warnings}}));
    });
}

} // namespace kehoach::cli
