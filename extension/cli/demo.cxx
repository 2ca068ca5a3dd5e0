// SPDX-License-Identifier: MPL-2.0
#include "cli/findings.hxx"
#include "cli/open_file.hxx"
#include "cli/save_file.hxx"
#include "cli/verbs.hxx"
#include "office/text.hxx"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <chrono>
#include <filesystem>
#include <iostream>
#include <org/kehoach/AppendixForms.hpp>
#include <org/kehoach/PlanChecker.hpp>
#include <org/kehoach/PlanComposer.hpp>

namespace kehoach::cli {

namespace {

using office::ustring;
using office::utf8;

/// The demonstration: a plan, its forms, and the check of what was written, each step with its time.
class Demo {
public:
    explicit Demo(const Run& run) : run_(run), folder_(run.places.build + "/demo") {}

    void start() {
        std::filesystem::create_directories(folder_);
        step("cli.demo.start", [&] { run_.office.context(); });
    }

    Outcome play() {
        write_plan();
        for (const char* extension : {"odt", "docx"})
            check(folder_ + "/plan." + extension);
        return outcome_;
    }

private:
    template<typename Work>
    void step(const std::string& what, const Work& work) {
        const auto start = std::chrono::steady_clock::now();
        work();
        const auto took =
            std::chrono::duration_cast<std::chrono::milliseconds>(std::chrono::steady_clock::now() - start);
        std::cout << run_.words("cli.demo.step",
                                {{"step", run_.words(what)}, {"time", std::to_string(took.count())}})
                  << std::endl;
    }

    void write_plan() {
        const std::string spec = read_text(run_, KEHOACH_DEMO_PLAN);
        const auto composer = org::kehoach::PlanComposer::create(run_.office.context());
        css::uno::Reference<css::frame::XModel> made;
        step("cli.demo.compose", [&] { made = composer->compose(ustring(spec), {}); });
        const OpenDocument plan(made);
        for (const char* extension : {"odt", "docx", "pdf"})
            save(plan, folder_ + "/plan." + extension);
        write_forms(plan);
    }

    void write_forms(const OpenDocument& plan) {
        const auto forms = org::kehoach::AppendixForms::create(run_.office.context());
        boost::json::array specs;
        step("cli.demo.forms", [&] {
            const OpenDocument all(forms->fromPlan(plan.model(), {}));
            specs = boost::json::parse(utf8(forms->read(all.model(), {}))).as_array();
        });
        for (std::size_t at = 0; at < specs.size(); ++at) {
            const boost::json::object& spec = specs[at].at("form").as_object();
            const OpenDocument form(forms->create(ustring(boost::json::serialize(spec)), {}));
            for (const char* extension : {"ods", "xlsx"})
                save(form, folder_ + "/" + name_of(spec, at) + "." + extension);
        }
    }

    static std::string name_of(const boost::json::object& spec, std::size_t at) {
        const auto* id = spec.if_contains("id");
        return id && id->is_string() && !id->as_string().empty() ? std::string(id->as_string())
                                                                 : "form-" + std::to_string(at + 1);
    }

    void save(const OpenDocument& document, const std::string& file) {
        step(run_.words("cli.written", {{"file", file}}), [&] { save_file(run_, document.model(), file); });
    }

    void check(const std::string& file) {
        Findings findings;
        std::string report;
        step(run_.words("cli.demo.check", {{"file", file}}), [&] {
            const OpenDocument document = open_file(run_, file, Purpose::read);
            const auto checker = org::kehoach::PlanChecker::create(run_.office.context());
            findings = checker->check(document.model(), check_options(run_));
            if (findings.getLength() > 0)
                report = utf8(checker->report(document.model(), check_options(run_)));
        });
        if (findings.getLength() == 0)
            report = run_.words("cli.clean", {{"file", file}}) + "\n";
        std::cout << report;
        outcome_ = worse(outcome_, outcome_of(findings));
    }

    const Run& run_;
    std::string folder_;
    Outcome outcome_ = Outcome::clean;
};

} // namespace

Outcome run_demo(const Run& run) {
    Outcome outcome = Outcome::clean;
    Demo demo(run);
    demo.start();
    guarded(run, "demo", [&] { outcome = demo.play(); });
    return outcome;
}

} // namespace kehoach::cli
