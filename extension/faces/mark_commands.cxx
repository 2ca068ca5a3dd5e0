// SPDX-License-Identifier: MPL-2.0
#include "faces/mark_commands.hxx"

#include "faces/guide.hxx"
#include "faces/ignore_dialog.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "session/document_session.hxx"
#include "session/ignores.hxx"
#include "session/mark_board.hxx"
#include "writer/cursor.hxx"

#include <algorithm>

namespace kehoach::faces {
namespace {

using css::uno::Any;
using css::uno::Reference;
using rules::TextMark;
using session::DocumentSession;

/// What marks the words; the text may have been edited since it was found, and its finding have another id.
session::Shown finding_of(const Call& call, DocumentSession& session, const TextMark& mark) {
    const auto look = [&](const auto& is_it) {
        const auto& all = session.findings();
        return std::pair(std::ranges::find_if(all, is_it), all.end());
    };
    if (!session.is_current())
        session.check(session.options(), office::language(call.context));
    const auto same = look([&](const auto& one) { return one.finding.id == mark.finding; });
    const auto alike = look([&](const auto& one) {
        return one.finding.rule == mark.rule && one.finding.verdict == rules::Verdict::not_met &&
               !one.finding.ignored;
    });
    if (same.first != same.second)
        return *same.first;
    if (alike.first == alike.second)
        throw office::Refused("mark.gone");
    return *alike.first;
}

/// Nothing marked is a refusal to a person only: a macro may ask anywhere.
std::optional<TextMark> mark_for(const Call& call) {
    auto mark = mark_at_cursor(call.context, call.model);
    if (!mark && call.interactive)
        throw office::Refused("mark.none");
    return mark;
}

void ignore_as_told(const Call& call, DocumentSession& session, const session::Shown& shown) {
    const auto kind = call.text("Kind");
    const auto reason = call.text("Reason");
    if (kind == rules::name(rules::IgnoreKind::machine)) {
        session::ignore_on_machine(call.context, shown.finding.rule, reason);
        session.check(session.options(), office::language(call.context));
    } else if (kind == rules::name(rules::IgnoreKind::document))
        session.ignore(shown.finding.rule, reason);
    else if (kind.empty() || kind == rules::name(rules::IgnoreKind::place))
        session.ignore(shown.finding.id, reason);
    else
        throw office::Refused("mark.kind", {{"kind", kind}});
}

} // namespace

std::optional<TextMark> mark_at_cursor(const Reference<css::uno::XComponentContext>& context,
                                       const Reference<css::frame::XModel>& model) {
    const auto words = writer::words_at_cursor(model);
    if (!words)
        return std::nullopt;
    const auto session = DocumentSession::of(context, model);
    auto marks = session::MarkBoard::all().marks_in(session.get(), words->text);
    std::erase_if(
        marks, [&](const TextMark& mark) { return words->offset < mark.start || words->offset > mark.end; });
    const auto shortest =
        std::ranges::min_element(marks, {}, [](const TextMark& mark) { return mark.end - mark.start; });
    return shortest == marks.end() ? std::nullopt : std::optional(*shortest);
}

Any ignore_mark(const Call& call) {
    const auto mark = mark_for(call);
    if (!mark)
        return {};
    const auto session = DocumentSession::of(call.context, call.model);
    const auto shown = finding_of(call, *session, *mark);
    if (call.interactive)
        ignore_finding(call.context, call.frame, *session, shown);
    else
        ignore_as_told(call, *session, shown);
    return Any(office::ustring(mark->rule));
}

Any why_mark(const Call& call) {
    const auto mark = mark_for(call);
    if (!mark)
        return {};
    if (call.interactive)
        open_rule_page(call.context, mark->rule);
    return Any(office::ustring(mark->rule));
}

} // namespace kehoach::faces
