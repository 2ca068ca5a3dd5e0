// SPDX-License-Identifier: MPL-2.0
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/checklist.hxx"
#include "session/excerpt.hxx"
#include "session/font_notice.hxx"
#include "session/ignores.hxx"
#include "session/pack_stamp.hxx"
#include "session/place_names.hxx"
#include "session/report.hxx"
#include "text/words.hpp"

#include <algorithm>
#include <array>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;

constexpr std::array<const char*, 5> groups{"error", "warning", "hint", "remark", "cannot-tell"};

std::string_view group_of(const rules::Finding& finding) {
    return finding.verdict == rules::Verdict::cannot_tell ? "cannot-tell" : rules::name(finding.severity);
}

class Printer {
public:
    Printer(const Context& context, const DocumentSession& session, const std::string& language)
        : context_(context), session_(session), language_(language),
          places_(context, session.document(), session.plan(), language) {}

    std::string all() const {
        std::string text;
        for (const char* group : groups)
            text += one_group(group);
        const auto ignored = std::count_if(session_.findings().begin(), session_.findings().end(),
                                           [](const Shown& one) { return one.finding.ignored; });
        if (text.empty())
            text = words("session.report.clean") + "\n";
        if (session_.options().all_verdicts)
            text += checklist();
        text += log();
        if (ignored > 0)
            text += words("session.report.ignored", {{"count", std::to_string(ignored)}}) + "\n" + ignores();
        std::string stamp = font_notice(context_, language_);
        if (!stamp.empty())
            stamp += "\n";
        for (const std::string& one : stamp_lines(context_, session_.data(), language_))
            stamp += one + "\n";
        return against_line(context_, session_, language_) + stamp + text;
    }

private:
    std::string words(const char* key, const office::Refused::Arguments& arguments = {}) const {
        return office::string(context_, key, arguments, language_);
    }

    std::string one_group(const std::string& group) const {
        std::string lines;
        int count = 0;
        for (const Shown& one : session_.findings())
            if (is_listed(one, session_.options().all_verdicts) && group_of(one.finding) == group) {
                lines += "  " + line(one) + "\n";
                ++count;
            }
        if (count == 0)
            return {};
        return words(("session.report.group." + group).c_str(), {{"count", std::to_string(count)}}) + "\n" +
               lines;
    }

    /// Every rule under its result.
    std::string checklist() const {
        std::string lines = summary_line(context_, session_, language_) + "\n";
        const auto all = results(session_);
        for (const char* verdict : {"not-met", "cannot-tell", "met", "not-applicable", "ignored"}) {
            std::string under;
            for (const RuleResult& one : all)
                if (name_of(one) == verdict)
                    under += "  " + rule_line(one) + "\n";
            if (!under.empty())
                lines += words((std::string("session.report.verdict.") + verdict).c_str()) + "\n" + under;
        }
        return lines;
    }

    std::string rule_line(const RuleResult& one) const {
        return one.asks + " [" + one.shown->finding.clause + "]";
    }

    /// What the user left alone, and why.
    std::string ignores() const {
        std::string lines;
        for (const rules::Ignore& one : session_.ignored())
            lines += "  " + described(context_, one, language_) +
                     (one.reason.empty() ? "" : " (" + one.reason + ")") + "\n";
        return lines;
    }

    std::string log() const {
        std::string lines;
        for (const Logged& one : session_.repair_log())
            lines += "  " +
                     words("session.report.log.line",
                           {{"day", one.day}, {"before", one.before}, {"after", one.after}}) +
                     (one.clause.empty() ? "" : " [" + one.clause + "]") + "\n";
        return lines.empty() ? lines : words("session.report.log") + "\n" + lines;
    }

    std::string line(const Shown& one) const {
        std::string text = place(one) + ": " + one.message;
        if (!one.finding.clause.empty())
            text += " [" + one.finding.clause + "]";
        if (const auto excerpt = excerpt_of(session_.document(), one.finding.place); !excerpt.empty())
            text += " " + words("session.report.excerpt", {{"excerpt", excerpt}});
        if (one.finding.places.size() > 1)
            text +=
                " " + words("session.report.places", {{"count", std::to_string(one.finding.places.size())}});
        return text;
    }

    std::string place(const Shown& one) const {
        if (!one.sheet.empty())
            return words("session.report.place.cell", {{"sheet", one.sheet}, {"cell", one.cell}});
        return places_.of(one.finding.place);
    }

    const Context& context_;
    const DocumentSession& session_;
    const std::string& language_;
    PlaceNames places_;
};

} // namespace

std::string against_line(const Context& context, const DocumentSession& session,
                         const std::string& language) {
    const auto choice = session.choice();
    if (!choice.id)
        return {};
    const plan::Stage stage = session.options().stage;
    const char* key = stage == plan::Stage::drafting  ? "panel.stage.drafting"
                      : stage == plan::Stage::signing ? "panel.stage.signing"
                                                      : "panel.stage.issuing";
    const profile::Profile profile = session.data().profiles.on(*choice.id, std::nullopt);
    return office::string(context, "session.report.against",
                          {{"profile", language == "vi" ? profile.name_vi : profile.name_en},
                           {"stage", text::lower(office::string(context, key, {}, language))}},
                          language) +
           "\n";
}

bool is_listed(const Shown& shown, bool all_verdicts) {
    const rules::Finding& finding = shown.finding;
    return !finding.ignored && finding.verdict != rules::Verdict::met &&
           finding.verdict != rules::Verdict::not_applicable && !(all_verdicts && rules::is_bare(finding));
}

std::string summary_line(const Context& context, const DocumentSession& session,
                         const std::string& language) {
    const auto all = results(session);
    const Count counted = count(all);
    const auto number = [&](rules::Verdict verdict) { return std::to_string(counted[verdict]); };
    return office::string(context, "session.report.summary",
                          {{"rules", std::to_string(all.size())},
                           {"broken", number(rules::Verdict::not_met)},
                           {"untold", number(rules::Verdict::cannot_tell)},
                           {"met", number(rules::Verdict::met)},
                           {"other", number(rules::Verdict::not_applicable)},
                           {"ignored", std::to_string(counted.ignored)}},
                          language);
}

std::string report_text(const Context& context, const DocumentSession& session, const std::string& language) {
    return Printer(context, session, language).all();
}

} // namespace kehoach::session
