// SPDX-License-Identifier: MPL-2.0
#include "office/file_name.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/checklist.hxx"
#include "session/clock.hxx"
#include "session/excerpt.hxx"
#include "session/font_notice.hxx"
#include "session/ignores.hxx"
#include "session/new_document.hxx"
#include "session/pack_stamp.hxx"
#include "session/place_names.hxx"
#include "session/repair_log.hxx"
#include "session/report.hxx"
#include "session/report_front.hxx"
#include "session/sheet.hxx"
#include "session/store.hxx"
#include "text/words.hpp"
#include "writer/insert.hxx"

#include <algorithm>
#include <array>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;

/// Errors first, what cannot be told last; within one severity by place.
int gravity(const rules::Finding& finding) {
    constexpr int untold = 4;
    return finding.verdict == rules::Verdict::cannot_tell ? untold : static_cast<int>(finding.severity);
}

/// Puts the sheet together; what it is made of is fixed here, what it says comes from the string tables.
class ReportPage {
public:
    ReportPage(const Context& context, const DocumentSession& session, const std::string& language)
        : context_(context), session_(session), language_(language),
          places_(context, session.document(), session.plan(), language) {
        places_.with_pages(session.document());
    }

    document::Document make(const std::string& checked) {
        sheet_.line(text::upper(words("session.report.title")), true, document::Align::center);
        if (!checked.empty())
            sheet_.line(words("session.report.file", {{"file", office::file_name(checked)}}));
        named_by_itself();
        sheet_.line(words("session.report.date", {{"date", grammar::short_date(today())}}));
        if (const std::string against = against_line(context_, session_, language_); !against.empty())
            sheet_.line(std::string(text::trim(against.substr(0, against.find('\n')))));
        front();
        if (session_.options().all_verdicts)
            sheet_.line(summary_line(context_, session_, language_));
        findings();
        if (session_.options().all_verdicts)
            checklist();
        ignores();
        log();
        if (const std::string notice = font_notice(context_, language_); !notice.empty())
            sheet_.line(notice);
        for (const std::string& one : stamp_lines(context_, session_.data(), language_))
            sheet_.line(one);
        sheet_.line(words("session.report.checked-by"));
        if (session_.options().all_verdicts)
            looked_up();
        return sheet_.take();
    }

private:
    std::string words(const char* key, const office::Refused::Arguments& arguments = {}) const {
        return office::string(context_, key, arguments, language_);
    }

    /// A page of its own for whoever signs; a workbook has none.
    void front() {
        if (session_.plan().lines.empty())
            return;
        ReportFront(context_, session_, places_, language_).put_on(sheet_);
        sheet_.next_page();
        sheet_.line(words("session.report.findings"), true);
    }

    /// Which paper it is: the sheet lies beside the printed one, where nobody sees the name of a file.
    void named_by_itself() {
        const auto& own = session_.plan().components;
        if (own.number)
            sheet_.line(words("session.report.own-number", {{"number", own.number->at.written}}));
        if (own.subject)
            sheet_.line(words("session.report.own-subject",
                              {{"type", session_.plan().doc_type}, {"subject", own.subject->value}}));
    }

    void findings() {
        std::vector<const Shown*> listed;
        for (const Shown& one : session_.findings())
            if (is_listed(one, session_.options().all_verdicts))
                listed.push_back(&one);
        std::ranges::stable_sort(listed, {}, [](const Shown* one) { return gravity(one->finding); });
        if (listed.empty()) {
            sheet_.line(words("session.report.clean"));
            return;
        }
        sheet_.table({12, 25, 65, 38, 25},
                     {words("session.report.column.number"), words("session.report.column.severity"),
                      words("session.report.column.what"), words("session.report.column.where"),
                      words("session.report.column.clause")});
        for (std::size_t at = 0; at < listed.size(); ++at)
            sheet_.row(cells_of(at + 1, *listed[at]));
    }

    std::vector<std::string> cells_of(std::size_t number, const Shown& one) const {
        const std::string severity = one.finding.verdict == rules::Verdict::cannot_tell
                                         ? "cannot-tell"
                                         : std::string(rules::name(one.finding.severity));
        const std::string where = one.sheet.empty() ? places_.of(one.finding.place)
                                                    : words("session.report.place.cell",
                                                            {{"sheet", one.sheet}, {"cell", one.cell}});
        const auto excerpt = excerpt_of(session_.document(), one.finding.place);
        const auto marked =
            excerpt.empty() ? "" : ": " + words("session.report.excerpt", {{"excerpt", excerpt}});
        return {std::to_string(number), words(("session.report.severity." + severity).c_str()), one.message,
                where + marked, one.finding.clause};
    }

    /// What needs a look stands here rule by rule; of the rest how many there are.
    void checklist() {
        sheet_.line(words("session.report.checklist"), true);
        const auto all = results(session_);
        for (const char* result : {"not-met", "cannot-tell", "ignored"})
            rules_with(result, all);
        for (const char* result : folded)
            if (const auto count = number_of(result, all); count > 0)
                sheet_.line(words("session.report.folded.line",
                                  {{"result", verdict(result)}, {"count", std::to_string(count)}}));
    }

    /// What is met and what does not apply, to be looked up: behind all that is read, in small letters.
    void looked_up() {
        const auto all = results(session_);
        if (std::ranges::all_of(folded, [&](const char* result) { return number_of(result, all) == 0; }))
            return;
        sheet_.next_page();
        sheet_.small_type();
        sheet_.line(words("session.report.folded"), true);
        for (const char* result : folded)
            lines_with(result, all);
    }

    static constexpr std::array<const char*, 2> folded{"met", "not-applicable"};

    std::string verdict(const std::string& result) const {
        return words(("session.report.verdict." + result).c_str());
    }

    static std::ptrdiff_t number_of(std::string_view result, const std::vector<RuleResult>& all) {
        return std::ranges::count_if(all, [&](const RuleResult& one) { return name_of(one) == result; });
    }

    void lines_with(const std::string& result, const std::vector<RuleResult>& all) {
        if (number_of(result, all) == 0)
            return;
        sheet_.line(verdict(result), true);
        std::size_t number = 0;
        for (const RuleResult& one : all)
            if (name_of(one) == result)
                sheet_.line(std::to_string(++number) + ". " + one.asks + " [" + one.shown->finding.clause +
                            "]");
    }

    void rules_with(const std::string& result, const std::vector<RuleResult>& all) {
        if (number_of(result, all) == 0)
            return;
        sheet_.line(verdict(result));
        sheet_.table({12, 118, 35},
                     {words("session.report.column.number"), words("session.report.column.rule"),
                      words("session.report.column.clause")});
        std::size_t number = 0;
        for (const RuleResult& one : all)
            if (name_of(one) == result)
                sheet_.row({std::to_string(++number), one.asks, one.shown->finding.clause});
    }

    void ignores() {
        const auto all = session_.ignored();
        if (all.empty())
            return;
        sheet_.line(words("session.report.verdict.ignored"), true);
        sheet_.table({100, 65}, {words("session.report.column.what"), words("session.report.column.reason")});
        for (const rules::Ignore& one : all)
            sheet_.row({described(context_, one, language_), one.reason});
    }

    void log() {
        const auto entries = session_.repair_log();
        if (entries.empty())
            return;
        sheet_.line(words("session.report.log"), true);
        sheet_.table({25, 55, 55, 30},
                     {words("session.report.column.day"), words("session.report.column.before"),
                      words("session.report.column.after"), words("session.report.column.clause")});
        for (const Logged& one : entries)
            sheet_.row({one.day, one.before, one.after, one.clause});
    }

    const Context& context_;
    const DocumentSession& session_;
    const std::string& language_;
    PlaceNames places_;
    Sheet sheet_;
};

} // namespace

void report_odt(const Context& context, const DocumentSession& session, const std::string& language,
                const std::string& url, const std::string& document) {
    const std::string title = office::string(context, "session.report.title", {}, language);
    const auto model = new_document(context, Application::writer, false);
    {
        office::UndoScope scope(model, office::ustring(title));
        writer::insert(scope, model, ReportPage(context, session, language).make(document),
                       writer::Where::whole);
    }
    store(model, office::ustring(url), "writer8");
    close(model);
}

} // namespace kehoach::session
