// SPDX-License-Identifier: MPL-2.0
#include "api/answer.hxx"
#include "api/constructors.hxx"
#include "api/options.hxx"
#include "api/service_info.hxx"
#include "office/refused.hxx"
#include "session/insert_words.hxx"
#include "session/make.hxx"

#include <org/kehoach/XPlanComposer.hpp>

namespace kehoach::api {

namespace {

using Model = css::uno::Reference<css::frame::XModel>;
using NamedValues = css::uno::Sequence<css::beans::NamedValue>;

plan::Part part_named(const std::string& name) {
    const auto part = plan::part_of(name);
    if (!part)
        throw office::Refused("option.part", {{"part", name}});
    return *part;
}

class PlanComposer final : public Service<org::kehoach::XPlanComposer> {
public:
    explicit PlanComposer(const Context& context)
        : Service(context, "org.kehoach.impl.PlanComposer", "org.kehoach.PlanComposer") {}

    Model SAL_CALL compose(const rtl::OUString& spec, const NamedValues& given) override {
        Model made;
        answer(context(), "PlanComposer.compose", [&] {
            const Options options(given, {"Visible"});
            const bool visible = options.boolean("Visible");
            made = session::compose(context(), session::plan_spec(context(), office::utf8(spec)), visible);
        });
        return made;
    }

    void SAL_CALL insert(const Model& document, const rtl::OUString& part,
                         const rtl::OUString& spec) override {
        answer(context(), "PlanComposer.insert", [&] {
            const plan::Part which = part_named(office::utf8(part));
            if (session::insert_from_spec(context(), document, which, office::utf8(spec)))
                return;
            const auto of_part = session::plan_spec(context(), office::utf8(spec), false);
            session::insert(context(), document, which, of_part);
        });
    }

    rtl::OUString SAL_CALL restructure(const Model& document, const NamedValues& given) override {
        rtl::OUString done;
        answer(context(), "PlanComposer.restructure", [&] {
            const Options options(given, {"Profile", "Selection"});
            const bool selection = options.boolean("Selection");
            done = office::ustring(
                session::restructure(context(), document, options.string("Profile"), selection).json);
        });
        return done;
    }
};

} // namespace

css::uno::Reference<css::uno::XInterface> make_plan_composer(const Context& context) {
    return static_cast<cppu::OWeakObject*>(new PlanComposer(context));
}

} // namespace kehoach::api
