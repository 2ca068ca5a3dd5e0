// SPDX-License-Identifier: MPL-2.0
#include "api/answer.hxx"
#include "api/constructors.hxx"
#include "api/finding_struct.hxx"
#include "api/options.hxx"
#include "api/service_info.hxx"
#include "office/gate.hxx"
#include "office/strings.hxx"
#include "plan/analysis.hpp"
#include "plan/form_fillers.hpp"
#include "plan/task_words.hpp"
#include "session/cancel.hxx"
#include "session/companions.hxx"
#include "session/compare_superior.hxx"
#include "session/font_notice.hxx"
#include "session/ignores.hxx"
#include "session/outcome_json.hxx"
#include "session/preferences.hxx"
#include "session/report.hxx"
#include "session/told_roles.hxx"

#include <boost/json/serialize.hpp>
#include <org/kehoach/XPlanChecker.hpp>

namespace kehoach::api {

namespace {

using Model = css::uno::Reference<css::frame::XModel>;
using NamedValues = css::uno::Sequence<css::beans::NamedValue>;
using session::DocumentSession;

/// A null document stands for the machine.
std::vector<rules::Ignore> ignored_in(const Context& context, const Model& document) {
    return document.is() ? DocumentSession::of(context, document)->ignored()
                         : session::ignores_on_machine(context);
}

class PlanChecker final : public Service<org::kehoach::XPlanChecker> {
public:
    explicit PlanChecker(const Context& context)
        : Service(context, "org.kehoach.impl.PlanChecker", "org.kehoach.PlanChecker") {}

    rtl::OUString SAL_CALL analyse(const Model& document, const NamedValues& given) override {
        return answered("PlanChecker.analyse", [&] {
            const Options options(given, {"Profile", "Stage", "Layout", "Packs"});
            const auto session = of_writer(document, options);
            const rules::CheckOptions how = check_options(options);
            const session::Cancellable under_way(document);
            session->check(how, office::language(context()));
            const plan::FormFillers fillers(session->data().gazetteer);
            const plan::TaskWords words(session->data().gazetteer);
            return with_missing_font(plan::analysis_json(session->document(), session->plan(),
                                                         session->choice(), how.stage, &fillers, &words,
                                                         session::lines_told(document, session->plan())));
        });
    }

    css::uno::Sequence<org::kehoach::Finding> SAL_CALL check(const Model& document,
                                                             const NamedValues& given) override {
        css::uno::Sequence<org::kehoach::Finding> findings;
        answer(context(), "PlanChecker.check", [&] {
            const Options options(given, {"Profile", "Stage", "Superior", "Attachments", "Verdicts",
                                          "Language", "Layout", "Packs"});
            findings = finding_structs(
                *checked(document, options, language(options, office::language(context()))));
        });
        return findings;
    }

    /// Of the machine, not of the document: no finding speaks of it.
    std::string with_missing_font(std::string json) const {
        const auto font = session::missing_font(context());
        json.insert(json.rfind('}'), ",\"missingFont\":" + (font ? boost::json::serialize(*font) : "null"));
        return json;
    }

    rtl::OUString SAL_CALL repair(const Model& document, const NamedValues& given) override {
        return answered("PlanChecker.repair", [&] {
            const Options options(given,
                                  {"Profile", "Stage", "Superior", "Attachments", "Verdicts", "Language",
                                   "Findings", "Rules", "DryRun", "Tracked", "Layout", "Packs"});
            language(options, "en");
            const bool tracked = options.boolean("Tracked");
            return session::outcome_json(of_writer(document, options)
                                             ->repair(how(document, options), options.strings("Findings"),
                                                      options.strings("Rules"), options.boolean("DryRun"),
                                                      tracked),
                                         tracked);
        });
    }

    rtl::OUString SAL_CALL report(const Model& document, const NamedValues& given) override {
        return answered("PlanChecker.report", [&] {
            const Options options(given, {"Profile", "Stage", "Superior", "Attachments", "Verdicts",
                                          "Language", "Format", "URL", "Layout", "Packs"});
            return reported(document, options);
        });
    }

    void SAL_CALL ignore(const Model& document, const rtl::OUString& what,
                         const rtl::OUString& reason) override {
        answer(context(), "PlanChecker.ignore", [&] {
            if (document.is())
                DocumentSession::of(context(), document)->ignore(office::utf8(what), office::utf8(reason));
            else
                session::ignore_on_machine(context(), office::utf8(what), office::utf8(reason));
        });
    }

    void SAL_CALL unignore(const Model& document, const rtl::OUString& what) override {
        answer(context(), "PlanChecker.unignore", [&] {
            if (document.is())
                DocumentSession::of(context(), document)->unignore(office::utf8(what));
            else
                session::unignore_on_machine(context(), office::utf8(what));
        });
    }

    /// Not on the main thread: that is where the work is that shall end.
    sal_Bool SAL_CALL cancel(const Model& document) override { return session::cancel(document); }

    rtl::OUString SAL_CALL ignored(const Model& document) override {
        return answered("PlanChecker.ignored",
                        [&] { return session::ignores_json(ignored_in(context(), document)); });
    }

private:
    template<typename Work>
    rtl::OUString answered(const char* command, const Work& work) {
        rtl::OUString said;
        answer(context(), command, [&] { said = office::ustring(work()); });
        return said;
    }

    std::shared_ptr<DocumentSession> of_writer(const Model& document, const Options& options) {
        office::require_writer(document);
        const auto session = DocumentSession::of(context(), document);
        session->use_packs(options.strings("Packs"));
        return session;
    }

    /// With the files that go out with the plan and its superior's paper, where they are named.
    rules::CheckOptions how(const Model& document, const Options& options) const {
        rules::CheckOptions check = check_options(options);
        if (const auto files = options.strings("Attachments"); !files.empty())
            check.companions = session::read_companions(context(), document, files);
        if (const auto superior = options.model("Superior"); superior.is())
            check.superior = session::superior_paper(context(), document, superior);
        return check;
    }

    std::shared_ptr<DocumentSession> checked(const Model& document, const Options& options,
                                             const std::string& words) {
        const auto session = of_writer(document, options);
        const session::Cancellable under_way(document);
        session->check(how(document, options), words);
        return session;
    }

    std::string reported(const Model& document, const Options& options) {
        const std::string format = options.one_of("Format", {"json", "sarif", "text", "odt"}, "text");
        const std::string url = options.string("URL");
        const std::string words = language(options, session::paper_language(context()));
        if (format == "odt" && url.empty())
            throw office::Refused("option.missing", {{"name", "URL"}});
        const auto session = checked(document, options, words);
        return session::report(context(), *session, format, words, url, office::utf8(document->getURL()));
    }
};

} // namespace

css::uno::Reference<css::uno::XInterface> make_plan_checker(const Context& context) {
    return static_cast<cppu::OWeakObject*>(new PlanChecker(context));
}

} // namespace kehoach::api
