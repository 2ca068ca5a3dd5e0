// SPDX-License-Identifier: MPL-2.0
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/new_document.hxx"
#include "session/report.hxx"
#include "session/sections.hxx"
#include "session/store.hxx"
#include "text/utf.hpp"
#include "writer/insert.hxx"

#include <algorithm>
#include <array>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Sections = std::map<std::pair<std::string, int>, std::string>;

constexpr std::array<const char*, 5> groups{"error", "warning", "hint", "remark", "cannot-tell"};

std::string_view group_of(const rules::Finding& finding) {
    return finding.verdict == rules::Verdict::cannot_tell ? "cannot-tell" : rules::name(finding.severity);
}

class Printer {
public:
    Printer(const Context& context, const DocumentSession& session, const std::string& language)
        : context_(context), session_(session), language_(language),
          sections_(section_numbers(session.document(), session.plan())) {}

    std::string all() const {
        std::string text;
        for (const char* group : groups)
            text += one_group(group);
        const auto ignored = std::count_if(session_.findings().begin(), session_.findings().end(),
                                           [](const Shown& one) { return one.finding.ignored; });
        if (ignored > 0)
            text += words("session.report.ignored", {{"count", std::to_string(ignored)}}) + "\n";
        return text.empty() ? words("session.report.clean") + "\n" : text;
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
        const document::Place& at = one.finding.place;
        if (at.paragraph < 0)
            return words("session.report.place.document");
        const std::string number = std::to_string(at.paragraph + 1);
        if (at.story != "body")
            return words("session.report.place.story", {{"story", at.story}, {"number", number}});
        const auto section = sections_.find({at.story, at.paragraph});
        if (section == sections_.end())
            return words("session.report.place.paragraph", {{"number", number}});
        return words("session.report.place.section", {{"section", section->second}, {"number", number}});
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
    Sections sections_;
};

document::Document as_document(const std::string& text) {
    document::Document document;
    for (std::size_t at = 0; at < text.size();) {
        const std::size_t end = std::min(text.find('\n', at), text.size());
        document::Paragraph paragraph;
        paragraph.index = static_cast<int>(document.paragraphs.size());
        paragraph.text = text.substr(at, end - at);
        document.paragraphs.push_back(std::move(paragraph));
        at = end + 1;
    }
    return document;
}

} // namespace

std::string report_text(const Context& context, const DocumentSession& session, const std::string& language) {
    return Printer(context, session, language).all();
}

void report_odt(const Context& context, const DocumentSession& session, const std::string& language,
                const std::string& url) {
    const std::string title = office::string(context, "session.report.title", {}, language);
    const auto model = new_document(context, Application::writer, false);
    {
        office::UndoScope scope(model, office::ustring(title));
        writer::insert(scope, model, as_document(title + "\n" + report_text(context, session, language)),
                       writer::Where::whole);
    }
    store(model, office::ustring(url), "writer8");
    close(model);
}

} // namespace kehoach::session
