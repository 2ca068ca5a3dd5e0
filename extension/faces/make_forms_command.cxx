// SPDX-License-Identifier: MPL-2.0
#include "faces/make_forms_command.hxx"

#include "faces/repair_dialog.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/plan_forms.hxx"

namespace kehoach::faces {
namespace {

class Chooser {
public:
    Chooser(const Call& call, const std::vector<session::TableOffer>& tables)
        : call_(call), tables_(tables) {}

    std::optional<ChosenRepairs> ask() const {
        std::vector<RepairChoice> choices;
        for (std::size_t i = 0; i < tables_.size(); ++i)
            choices.push_back({std::to_string(i), called(tables_[i]), described(tables_[i]),
                               tables_[i].table.proposed && tables_[i].is_possible(),
                               tables_[i].is_possible()});
        return ask_repairs(
            call_.context, call_.frame, std::move(choices), {},
            {"forms.title", "forms.intro", "forms.ok", false, "forms.option", "forms.html#from-plan"});
    }

private:
    std::string words(const std::string& key, const office::Refused::Arguments& arguments = {}) const {
        return office::string(call_.context, key, arguments);
    }

    std::string use(const session::TableOffer& offer) const {
        return words("forms.use." + std::string(plan::name(offer.table.use)));
    }

    std::string called(const session::TableOffer& offer) const {
        const auto& spec = offer.form.spec;
        if (spec.code.empty() && spec.title.empty())
            return use(offer);
        return spec.code + (spec.code.empty() || spec.title.empty() ? "" : ": ") + spec.title;
    }

    std::string described(const session::TableOffer& offer) const {
        if (offer.form.spec.columns.empty())
            return words("forms.row.no-form");
        if (!offer.flaws.empty())
            return words("forms.row.flaw", {{"why", words(offer.flaws.front().expected,
                                                          {{"found", offer.flaws.front().found}})}});
        const auto& [spec, fit] = offer.form;
        const office::Refused::Arguments arguments{
            {"use", use(offer)},
            {"columns", std::to_string(form::leaves(spec.columns).size())},
            {"rows", std::to_string(form::body_rows(spec).size())},
            {"found", std::to_string(fit.leaves_found)}};
        return words(fit.leaves_asked > fit.leaves_found ? "forms.row.misfit" : "forms.row", arguments);
    }

    const Call& call_;
    const std::vector<session::TableOffer>& tables_;
};

} // namespace

css::uno::Any make_forms(const Call& call) {
    const auto tables = session::tables_of(call.context, call.model);
    if (call.flag("DryRun", false))
        return css::uno::Any(office::ustring(session::to_json(tables)));
    std::vector<std::size_t> chosen;
    bool bare = call.flag("Bare", false);
    if (call.interactive) {
        const auto asked = Chooser(call, tables).ask();
        if (!asked)
            return {};
        chosen = positions_of(*asked);
        bare = !asked->option;
    } else {
        chosen = call.has("Tables") ? session::positions_of(tables, call.texts("Tables"))
                                    : session::proposed(tables);
    }
    return css::uno::Any(session::make_forms(call.context, tables, chosen, bare, call.flag("Visible", true)));
}

} // namespace kehoach::faces
