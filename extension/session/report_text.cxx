// SPDX-License-Identifier: MPL-2.0
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/place_names.hxx"
#include "session/report.hxx"
#include "text/utf.hpp"
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
          places_(session.document(), session.plan(),
                  [&context, &language](const char* key, const office::Refused::Arguments& arguments) {
                      return office::string(context, key, arguments, language);
                  }) {}

    std::string all() const {
        std::string text;
        for (const char* group : groups)
            text += one_group(group);
        const auto ignored = std::count_if(session_.findings().begin(), session_.findings().end(),
                                           [](const Shown& one) { return one.finding.ignored; });
        if (ignored > 0)
            text += words("session.report.ignored", {{"count", std::to_string(ignored)}}) + "\n";
        return against_line(context_, session_, language_) +
               (text.empty() ? words("session.report.clean") + "\n" : text);
    }

private:
    std::string words(const char* key, const office::Refused::Arguments& arguments = {}) const {
        return office::string(context_, key, arguments, language_);
    }

    std::string one_group(const std::string& group) const {
        std::string lines;
        int count = 0;
        for (const Shown& one : session_.findings())
            if (!one.finding.ignored && one.finding.verdict != rules::Verdict::met &&
                one.finding.verdict != rules::Verdict::not_applicable && group_of(one.finding) == group) {
                lines += "  " + line(one) + "\n";
                ++count;
            }
        if (count == 0)
            return {};
        return words(("session.report.group." + group).c_str(), {{"count", std::to_string(count)}}) + "\n" +
               lines;
    }

    std::string line(const Shown& one) const {
        std::string text = place(one) + ": " + one.message;
        if (!one.finding.clause.empty())
            text += " [" + one.finding.clause + "]";
        if (!one.finding.place.excerpt.empty())
            text += " " + words("session.report.excerpt", {{"excerpt", one_line(one.finding.place.excerpt)}});
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

    /// At most some 60 characters, cut between characters.
    static std::string one_line(std::string text) {
        std::replace(text.begin(), text.end(), '\n', ' ');
        constexpr std::size_t longest = 60;
        if (text::count_code_points(text) <= longest)
            return text;
        return text.substr(0, text::byte_offset(text, longest)) + "…";
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
    const profile::Profile profile = library(context).profiles.on(*choice.id, std::nullopt);
    return office::string(context, "session.report.against",
                          {{"profile", language == "vi" ? profile.name_vi : profile.name_en},
                           {"stage", text::lower(office::string(context, key, {}, language))}},
                          language) +
           "\n";
}

std::string report_text(const Context& context, const DocumentSession& session, const std::string& language) {
    return Printer(context, session, language).all();
}

} // namespace kehoach::session
