// SPDX-License-Identifier: MPL-2.0
#include "session/report_front.hxx"

#include "office/strings.hxx"
#include "plan/gazetteer_words.hpp"
#include "plan/read_tasks.hpp"
#include "rules/weight.hpp"
#include "text/utf.hpp"
#include "text/words.hpp"

#include <algorithm>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;

// More is no page for a minute; all of it stands in the text.
constexpr std::size_t most_days = 6, most_units = 6, most_days_of_unit = 2, most_above = 3;

rules::PaperSummary summary_of(const DocumentSession& session) {
    const auto& data = session.data();
    const plan::TaskWords task_words(data.gazetteer);
    const auto tasks = plan::read_tasks(session.document(), session.plan(), task_words);
    const rules::DatedActs acts(plan::terms_of(data.gazetteer, "plan-acts"));
    const auto& options = session.options();
    return rules::summarise({session.plan(), tasks, options.companions, options.superior.get(), acts});
}

constexpr std::size_t cell_letters = 90, line_letters = 150;

/// Whole words, not too many for a cell or for two lines.
std::string shortened(const std::string& words, std::size_t longest) {
    if (text::count_code_points(words) <= longest)
        return words;
    const auto cut = words.substr(0, text::byte_offset(words, longest));
    return std::string(text::trim(cut.substr(0, cut.rfind(' ')))) + "…";
}

/// A sentence without the dash it stands behind.
std::string without_dash(std::string_view sentence) {
    const auto first = sentence.find_first_not_of("-+ ");
    return std::string(sentence.substr(std::min(first, sentence.size())));
}

void add(std::string& all, const std::string& more, const char* between = ", ") {
    all += (all.empty() ? "" : between) + more;
}

/// What stands open of the paper, the gravest first.
std::vector<const Shown*> open_of(const DocumentSession& session) {
    std::vector<const Shown*> open;
    for (const Shown& one : session.findings())
        if (!one.finding.ignored && one.finding.verdict == rules::Verdict::not_met)
            open.push_back(&one);
    std::ranges::stable_sort(open, {}, [](const Shown* one) {
        return std::pair(one->finding.severity, rules::weight(one->finding.rule));
    });
    return open;
}

} // namespace

ReportFront::ReportFront(const Context& context, const DocumentSession& session, const PlaceNames& places,
                         std::string language)
    : context_(context), session_(session), places_(places), language_(std::move(language)),
      summary_(summary_of(session)) {}

std::string ReportFront::words(const std::string& key, const office::Refused::Arguments& arguments) const {
    return office::string(context_, "session.front." + key, arguments, language_);
}

void ReportFront::put_on(Sheet& sheet) const {
    sheet.stand_close();
    signers(sheet);
    open_points(sheet);
    days(sheet);
    days_of_superior(sheet);
    units(sheet);
    attachments(sheet);
}

void ReportFront::signers(Sheet& sheet) const {
    if (summary_.signers.empty())
        return sheet.line(words("signer.none"));
    for (const auto& one : summary_.signers)
        sheet.line(words("signer", {{"post", one.post.empty() ? words("signer.no-post") : one.post},
                                    {"name", one.name.empty() ? words("signer.no-name") : one.name}}));
}

void ReportFront::open_points(Sheet& sheet) const {
    const auto open = open_of(session_);
    if (open.empty())
        return sheet.line(words("open.none"), true);
    std::string counts;
    for (const char* severity : {"error", "warning", "hint", "remark"}) {
        const auto count = std::ranges::count_if(
            open, [&](const Shown* one) { return rules::name(one->finding.severity) == severity; });
        if (count > 0)
            add(counts, words(std::string("open.") + severity, {{"count", std::to_string(count)}}));
    }
    sheet.line(words("open", {{"counts", counts}}), true);
    for (std::size_t at = 0; at < std::min(open.size(), rules::remarks_at_once); ++at)
        sheet.line(words("open.line", {{"number", std::to_string(at + 1)},
                                       {"message", shortened(open[at]->message, line_letters)},
                                       {"place", places_.of(open[at]->finding.place)}}));
    if (open.size() > rules::remarks_at_once)
        sheet.line(words("open.more", {{"count", std::to_string(open.size() - rules::remarks_at_once)}}));
}

void ReportFront::days(Sheet& sheet) const {
    const auto& days = summary_.days;
    if (days.empty())
        return session_.plan().is_plan ? sheet.line(words("days.none")) : void();
    const bool compared = session_.options().superior != nullptr;
    sheet.line(words("days"), true);
    std::vector<std::string> heads{words("days.day"), words("days.what"), words("days.owner")};
    if (compared)
        heads.push_back(words("days.above"));
    sheet.table(compared ? std::vector<double>{38, 52, 37, 38} : std::vector<double>{40, 80, 45}, heads);
    for (std::size_t at = 0; at < std::min(days.size(), most_days); ++at) {
        const auto& day = days[at];
        std::vector<std::string> cells{day.ours.written, shortened(without_dash(day.what), cell_letters),
                                       day.owners};
        if (compared)
            cells.push_back(!day.above ? ""
                                       : words(day.above->last < day.ours.last ? "days.late" : "days.in-time",
                                               {{"day", day.above->written}}));
        sheet.row(cells);
    }
    if (days.size() > most_days)
        sheet.line(words("days.more", {{"count", std::to_string(days.size() - most_days)}}));
}

void ReportFront::days_of_superior(Sheet& sheet) const {
    if (session_.options().superior == nullptr)
        return session_.plan().is_plan ? sheet.line(words("above.not-compared")) : void();
    const auto& alone = summary_.above_only;
    for (std::size_t at = 0; at < std::min(alone.size(), most_above); ++at)
        sheet.line(
            words("above.alone", {{"day", alone[at].written},
                                  {"what", shortened(without_dash(alone[at].sentence), cell_letters)}}));
    if (alone.size() > most_above)
        sheet.line(words("above.more", {{"count", std::to_string(alone.size() - most_above)}}));
}

void ReportFront::units(Sheet& sheet) const {
    const auto& units = summary_.units;
    if (!units.empty()) {
        sheet.line(words("units"), true);
        sheet.table({70, 20, 75}, {words("units.name"), words("units.count"), words("units.days")});
    }
    for (std::size_t at = 0; at < std::min(units.size(), most_units); ++at) {
        std::string days;
        for (std::size_t day = 0; day < std::min(units[at].days.size(), most_days_of_unit); ++day)
            add(days, units[at].days[day].written);
        if (units[at].days.size() > most_days_of_unit)
            add(days, "…");
        sheet.row({units[at].name, std::to_string(units[at].tasks), days});
    }
    if (units.size() > most_units)
        sheet.line(words("units.more", {{"count", std::to_string(units.size() - most_units)}}));
    if (summary_.unowned > 0)
        sheet.line(words("units.nobody", {{"count", std::to_string(summary_.unowned)}}));
}

std::string ReportFront::named(const rules::SummaryPart& part) const {
    // A label says by itself what it is; a title alone does not.
    const bool labelled = part.kind != "outline" && !part.name.empty();
    return labelled ? part.name : words("kind." + part.kind);
}

void ReportFront::attachments(Sheet& sheet) const {
    if (summary_.inside.empty() && summary_.beside.empty() && summary_.unseen.empty())
        return;
    sheet.line(words("parts"), true);
    std::string inside, unseen;
    for (const auto& one : summary_.inside)
        add(inside, named(one));
    if (!inside.empty())
        sheet.line(words("parts.inside", {{"parts", inside}}));
    for (const auto& one : summary_.beside) {
        std::string parts;
        for (const auto& part : one.parts)
            add(parts, named(part));
        sheet.line(parts.empty() ? words("parts.file", {{"file", one.file}})
                                 : words("parts.beside", {{"file", one.file}, {"parts", parts}}));
    }
    for (const auto& one : summary_.unseen) {
        std::string labels;
        for (const auto& label : one.labels)
            add(labels, label);
        add(unseen, words("kind." + one.kind) + (labels.empty() ? "" : " " + labels), "; ");
    }
    if (!unseen.empty())
        sheet.line(words("parts.unseen", {{"parts", unseen}}));
}

} // namespace kehoach::session
