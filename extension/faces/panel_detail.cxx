// SPDX-License-Identifier: MPL-2.0
#include "faces/panel_detail.hxx"

#include "faces/repair_choices.hxx"
#include "office/strings.hxx"
#include "session/excerpt.hxx"

#include <algorithm>
#include <set>

namespace kehoach::faces {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using session::Shown;

std::string argument(const Shown& shown, std::string_view name) {
    const auto& arguments = shown.finding.arguments;
    const auto found =
        std::find_if(arguments.begin(), arguments.end(), [&](const auto& one) { return one.first == name; });
    return found == arguments.end() ? std::string() : found->second;
}

/// Puts the lines of a finding together, in the language of the interface.
class Detail {
public:
    Detail(const Context& context, const session::DocumentSession& session, const session::PlaceNames* places,
           const Shown& shown)
        : context_(context), session_(session), places_(places), shown_(shown), lines_(shown.message) {}

    std::string make() {
        if (shown_.cell.empty())
            place();
        else
            cell();
        repairs();
        doubt();
        add(shown_.finding.clause);
        const auto words = rules::requirement(session_.data().rules, shown_.finding);
        if (!words.empty() && words != shown_.message)
            add("panel.detail.words", {{"words", words}});
        return lines_;
    }

private:
    void add(const std::string& line) {
        if (!line.empty())
            lines_ += "\n" + line;
    }
    void add(const char* key, const office::Refused::Arguments& arguments) {
        add(office::string(context_, key, arguments));
    }

    void place() {
        const auto& finding = shown_.finding;
        if (places_ == nullptr || rules::is_bare(finding))
            return;
        const auto others =
            finding.places.empty() || finding.place.paragraph < 0 ? 0 : finding.places.size() - 1;
        std::string where =
            office::string(context_, others == 0 ? "panel.detail.place" : "panel.detail.places",
                           {{"place", places_->of(finding.place)}, {"count", std::to_string(others)}});
        if (const auto excerpt = session::excerpt_of(session_.document(), finding.place); !excerpt.empty())
            where += ": " + office::string(context_, "session.report.excerpt", {{"excerpt", excerpt}});
        add(where);
    }

    void cell() {
        add("panel.form.where", {{"sheet", shown_.sheet}, {"cell", shown_.cell}});
        for (const char* const part : {"row", "column"})
            if (const auto name = argument(shown_, part); !name.empty())
                add((std::string("panel.form.") + part).c_str(), {{part, name}});
    }

    /// What stands there and what would: of many the first ones, and the same at several places once.
    void repairs() {
        constexpr std::size_t few = 3;
        const auto& repairs = shown_.finding.repairs;
        std::set<std::string> told;
        std::size_t more = 0;
        for (std::size_t at = 0; at < repairs.size(); ++at) {
            if (repairs[at].policy == rules::Policy::remark)
                continue;
            const auto change = repair_in_words(context_, shown_, at);
            if (told.size() == few || !told.insert(change).second)
                ++more;
            else
                add(repairs[at].policy == rules::Policy::apply ? "panel.detail.repair" : "panel.detail.offer",
                    {{"change", change}});
        }
        if (more > 0)
            add("panel.detail.more", {{"count", std::to_string(more)}});
    }

    /// What the line is, or what the regulation means, may be read wrongly: then that is said.
    void doubt() {
        constexpr double sure = 0.75;
        if (const auto* line = line_of(); line != nullptr && line->certainty < sure)
            add(office::string(context_, "panel.detail.unsure"));
        const auto* rule = session_.data().rules.find(shown_.finding.rule);
        if (rule == nullptr)
            return;
        const auto clause = rule->profiles.find(shown_.finding.profile);
        if (clause != rule->profiles.end() && clause->second.reading == "derived")
            add(office::string(context_, "panel.detail.derived"));
    }

    const plan::Line* line_of() const {
        const auto& place = shown_.finding.place;
        const auto& paragraphs = session_.document().paragraphs;
        for (const plan::Line& line : session_.plan().lines)
            if (const auto& paragraph = paragraphs[line.paragraph]; paragraph.index == place.paragraph &&
                                                                    line.line == place.line &&
                                                                    paragraph.story == place.story)
                return &line;
        return nullptr;
    }

    const Context& context_;
    const session::DocumentSession& session_;
    const session::PlaceNames* const places_;
    const Shown& shown_;
    std::string lines_;
};

} // namespace

std::unique_ptr<session::PlaceNames> place_names(const Context& context,
                                                 const session::DocumentSession& session) {
    if (session.forms())
        return nullptr;
    auto names = std::make_unique<session::PlaceNames>(context, session.document(), session.plan(),
                                                       office::language(context));
    names->with_pages(session.document());
    return names;
}

std::string detail(const Context& context, const session::DocumentSession& session,
                   const session::PlaceNames* places, const Shown& shown) {
    return Detail(context, session, places, shown).make();
}

} // namespace kehoach::faces
