// SPDX-License-Identifier: MPL-2.0
#include "api/answer.hxx"
#include "api/constructors.hxx"
#include "api/finding_struct.hxx"
#include "api/options.hxx"
#include "api/service_info.hxx"
#include "office/gate.hxx"
#include "office/strings.hxx"
#include "session/cancel.hxx"
#include "session/make.hxx"
#include "session/plan_forms.hxx"

#include <org/kehoach/XAppendixForms.hpp>
#include <vector>

namespace kehoach::api {

namespace {

using Model = css::uno::Reference<css::frame::XModel>;
using NamedValues = css::uno::Sequence<css::beans::NamedValue>;
using Findings = css::uno::Sequence<org::kehoach::Finding>;

Findings of_sheet(const Findings& all, const rtl::OUString& sheet) {
    std::vector<org::kehoach::Finding> wanted;
    for (const org::kehoach::Finding& finding : all)
        if (sheet.isEmpty() || finding.Where.Sheet == sheet)
            wanted.push_back(finding);
    return Findings(wanted.data(), static_cast<sal_Int32>(wanted.size()));
}

class AppendixForms final : public Service<org::kehoach::XAppendixForms> {
public:
    explicit AppendixForms(const Context& context)
        : Service(context, "org.kehoach.impl.AppendixForms", "org.kehoach.AppendixForms") {}

    Model SAL_CALL create(const rtl::OUString& spec, const NamedValues& given) override {
        Model made;
        answer(context(), "AppendixForms.create", [&] {
            const bool visible = Options(given, {"Visible"}).boolean("Visible");
            made =
                session::create_form(context(), session::form_spec(context(), office::utf8(spec)), visible);
        });
        return made;
    }

    rtl::OUString SAL_CALL read(const Model& document, const NamedValues& given) override {
        rtl::OUString json;
        answer(context(), "AppendixForms.read", [&] {
            const Options options(given, {"Sheet"});
            json = office::ustring(session::read_forms(document, options.string("Sheet")));
        });
        return json;
    }

    Findings SAL_CALL check(const Model& document, const NamedValues& given) override {
        Findings findings;
        answer(context(), "AppendixForms.check", [&] {
            const Options options(given, {"Sheet", "Language"});
            office::require_calc(document);
            const auto session = session::DocumentSession::of(context(), document);
            session->check({}, language(options, office::language(context())));
            findings = of_sheet(finding_structs(*session), office::ustring(options.string("Sheet")));
        });
        return findings;
    }

    Model SAL_CALL fromPlan(const Model& plan, const NamedValues& given) override {
        Model made;
        answer(context(), "AppendixForms.fromPlan", [&] {
            const Options options(given, {"Tables", "Bare", "Visible"});
            const auto tables = session::tables_of(context(), plan);
            const auto ids = options.strings("Tables");
            made = session::make_forms(context(), tables,
                                       ids.empty() ? session::proposed(tables)
                                                   : session::positions_of(tables, ids),
                                       options.boolean("Bare"), options.boolean("Visible"));
        });
        return made;
    }

    rtl::OUString SAL_CALL consolidate(const Model& target, const css::uno::Sequence<rtl::OUString>& urls,
                                       const NamedValues& given) override {
        rtl::OUString json;
        answer(context(), "AppendixForms.consolidate", [&] {
            const Options options(given, {"Language"});
            std::vector<std::string> files;
            for (const rtl::OUString& url : urls)
                files.push_back(office::utf8(url));
            const session::Cancellable working(target);
            json = office::ustring(session::consolidate(context(), target, files,
                                                        language(options, office::language(context()))));
        });
        return json;
    }
};

} // namespace

css::uno::Reference<css::uno::XInterface> make_appendix_forms(const Context& context) {
    return static_cast<cppu::OWeakObject*>(new AppendixForms(context));
}

} // namespace kehoach::api
