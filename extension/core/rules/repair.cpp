// SPDX-License-Identifier: MPL-2.0
#include "rules/check.hpp"

#include "document/paragraph_index.hpp"
#include "rules/wording.hpp"

#include <algorithm>
#include <cstdint>
#include <map>
#include <tuple>
#include <vector>

namespace kehoach::rules {

using document::Document;
using document::Edit;
using document::Page;

namespace {

bool is_text(const Edit& edit) {
    return edit.kind == Edit::Kind::replace_text;
}
bool is_structure(const Edit& edit) {
    return edit.kind == Edit::Kind::remove_paragraph || edit.kind == Edit::Kind::insert_paragraph ||
           edit.kind == Edit::Kind::append_paragraph;
}

/// Of one paragraph, and not of a page or style that many share.
bool is_of_paragraph(const Edit& edit) {
    return edit.kind != Edit::Kind::page && edit.kind != Edit::Kind::style_look;
}

/// A field, a note anchor, a picture, a tracked deletion: never recreated, so never written over.
bool touches_atom(const document::ParagraphIndex& paragraphs, const Edit& edit) {
    if (!is_text(edit) && edit.kind != Edit::Kind::remove_paragraph)
        return false;
    const auto* paragraph = paragraphs.find(edit.place);
    if (paragraph == nullptr)
        return false;
    const bool whole = edit.kind == Edit::Kind::remove_paragraph;
    return std::any_of(paragraph->runs.begin(), paragraph->runs.end(), [&](const document::Run& run) {
        const bool hit = whole || (run.start < edit.place.end && edit.place.start < run.end);
        return hit && run.atom != document::Atom::none && run.atom != document::Atom::bookmark;
    });
}

/// Finds the line an edit begins in: many edits of a long document must not walk all its lines each.
class BodyLines {
public:
    BodyLines(const Document& document, const plan::Plan& plan) : document_(document), plan_(plan) {
        first_.resize(document.paragraphs.size(), plan.lines.size());
        for (std::size_t i = plan.lines.size(); i-- > 0;)
            first_[plan.lines[i].paragraph] = i;
    }

    bool holds(const document::Paragraph* paragraph, std::size_t start) const {
        if (paragraph == nullptr)
            return false;
        const auto position = static_cast<std::size_t>(paragraph - document_.paragraphs.data());
        const plan::Line* at = nullptr;
        for (auto i = first_[position]; i < plan_.lines.size() && plan_.lines[i].paragraph == position; ++i)
            if (plan_.lines[i].start <= start)
                at = &plan_.lines[i];
        return at != nullptr && plan::is_body(at->role);
    }

private:
    const Document& document_;
    const plan::Plan& plan_;
    std::vector<std::size_t> first_; ///< line of a paragraph; the lines of one stand together
};

/// The promise of bulk repair, held edit by edit.
bool alters_body(const document::ParagraphIndex& paragraphs, const BodyLines& body, const Edit& edit) {
    const bool alters = is_text(edit) ? letters_and_digits(edit.before) != letters_and_digits(edit.after)
                                      : is_structure(edit);
    return alters && body.holds(paragraphs.find(edit.place), edit.place.start);
}

/// Of two edits of one paragraph.
bool overlap(const Edit& a, const Edit& b) {
    if (is_structure(a) || is_structure(b))
        return true;
    if (!is_text(a) || !is_text(b))
        return false;
    if (a.place.start == a.place.end || b.place.start == b.place.end)
        return a.place.start <= b.place.end && b.place.start <= a.place.end;
    return a.place.start < b.place.end && b.place.start < a.place.end;
}

template<class Member>
void take(Page& into, const Page& changed, const Page& original, Member Page::*member) {
    if (changed.*member != original.*member)
        into.*member = changed.*member;
}

/// What `changed` changes of `original`, put into `into`: two rules may mend one page.
void merge(Page& into, const Page& changed, const Page& original) {
    take(into, changed, original, &Page::width_mm);
    take(into, changed, original, &Page::height_mm);
    take(into, changed, original, &Page::top_mm);
    take(into, changed, original, &Page::bottom_mm);
    take(into, changed, original, &Page::left_mm);
    take(into, changed, original, &Page::right_mm);
    take(into, changed, original, &Page::mirrored);
    take(into, changed, original, &Page::number_shown);
    take(into, changed, original, &Page::number_on_first);
    take(into, changed, original, &Page::number_align);
    take(into, changed, original, &Page::number_edge_mm);
    take(into, changed, original, &Page::number_size_pt);
}

const Page* page_named(const Document& document, const std::string& name) {
    const auto found = std::find_if(document.pages.begin(), document.pages.end(),
                                    [&](const Page& page) { return page.name == name; });
    return found == document.pages.end() ? nullptr : &*found;
}

void add(const Document& document, std::vector<Edit>& edits, const Edit& edit) {
    if (edit.kind == Edit::Kind::page) {
        const auto* original = page_named(document, edit.page.name);
        for (auto& other : edits)
            if (original != nullptr && other.kind == Edit::Kind::page && other.page.name == edit.page.name)
                return merge(other.page, edit.page, *original);
    }
    edits.push_back(edit);
}

/// Last place first, so that no edit moves the place of one still to come; removals of a paragraph last
/// of all that is done to it.
void sort_backwards(std::vector<Edit>& edits) {
    const auto key = [](const Edit& e) {
        return std::tuple(std::string_view(e.place.story), e.place.paragraph, !is_structure(e),
                          e.place.start);
    };
    std::stable_sort(edits.begin(), edits.end(),
                     [&](const Edit& a, const Edit& b) { return key(a) > key(b); });
}

bool contains(const std::vector<std::string>& list, const std::string& one) {
    return std::find(list.begin(), list.end(), one) != list.end();
}

class Planner {
public:
    Planner(const Document& document, const plan::Plan& plan)
        : document_(document), paragraphs_(document), body_(document, plan) {}

    /// Why a repair cannot be made; empty where it was taken.
    std::string take(const Repair& repair) {
        for (const auto& edit : repair.edits) {
            if (touches_atom(paragraphs_, edit))
                return "repair.left.atom";
            if (repair.policy == Policy::apply && alters_body(paragraphs_, body_, edit))
                return "repair.left.body";
            if (is_of_paragraph(edit) && taken(edit))
                return "repair.left.overlap";
        }
        for (const auto& edit : repair.edits) {
            if (is_of_paragraph(edit))
                by_paragraph_[{edit.place.story, edit.place.paragraph}].push_back(made_.edits.size());
            add(document_, made_.edits, edit);
        }
        return {};
    }

    RepairPlan made_;

private:
    bool taken(const Edit& edit) const {
        const auto found = by_paragraph_.find({edit.place.story, edit.place.paragraph});
        return found != by_paragraph_.end() &&
               std::any_of(found->second.begin(), found->second.end(),
                           [&](std::size_t other) { return overlap(edit, made_.edits[other]); });
    }

    std::map<std::pair<std::string, int>, std::vector<std::size_t>> by_paragraph_;
    const Document& document_;
    document::ParagraphIndex paragraphs_;
    BodyLines body_;
};

} // namespace

namespace {

/// What a caller asked for: everything, findings, single repairs of findings, or rules.
class Wanted {
public:
    Wanted(const std::vector<std::string>& findings, const std::vector<std::string>& rules)
        : findings_(findings), rules_(rules) {}

    bool everything() const { return findings_.empty() && rules_.empty(); }
    bool names(const Finding& finding, std::size_t repair) const {
        return contains(findings_, finding.id) ||
               contains(findings_, finding.id + "#" + std::to_string(repair + 1));
    }
    bool names(const Finding& finding) const {
        return std::any_of(findings_.begin(), findings_.end(), [&](const std::string& one) {
            return one.substr(0, one.find('#')) == finding.id;
        });
    }
    bool takes(const Finding& finding) const {
        return everything() || names(finding) || contains(rules_, finding.rule);
    }

private:
    const std::vector<std::string>& findings_;
    const std::vector<std::string>& rules_;
};

/// Why nothing of a finding can be repaired; empty where that is for its repairs to say.
std::string refusal(const Finding& finding, const Wanted& wanted) {
    if (finding.ignored)
        return wanted.names(finding) ? "repair.left.ignored" : "";
    if (finding.verdict == Verdict::cannot_tell)
        return finding.profile.empty() && !wanted.names(finding) ? "" : "repair.left.untold";
    return finding.verdict == Verdict::not_met && finding.repairs.empty() ? "repair.left.none" : "";
}

/// Takes the wanted repairs of a finding. Returns why one of them was left; empty where none was.
std::string take(Planner& planner, const Finding& finding, const Wanted& wanted) {
    std::string reason;
    bool taken = false;
    for (std::size_t i = 0; i < finding.repairs.size(); ++i) {
        const Repair& repair = finding.repairs[i];
        const bool named = wanted.names(finding, i);
        if (wanted.names(finding) && !named)
            continue;
        const bool allowed = repair.policy == Policy::apply || (repair.policy == Policy::offer && named);
        const auto why = allowed ? planner.take(repair) : std::string("repair.left.offer");
        if (!why.empty()) {
            reason = why;
            continue;
        }
        taken = true;
        planner.made_.changes.push_back({finding.id, finding.rule, finding.clause, repair.kind, repair.policy,
                                         repair.before, repair.after, finding.place});
    }
    if (taken)
        planner.made_.applied.push_back(finding.id);
    return taken && reason.empty() && finding.in_part ? "repair.left.rest" : reason;
}

/// Ids that no finding has: of an earlier check, or never there.
void name_unknown(RepairPlan& plan, const std::vector<Finding>& findings,
                  const std::vector<std::string>& named) {
    for (const std::string& one : named)
        if (std::none_of(findings.begin(), findings.end(),
                         [&](const Finding& f) { return f.id == one.substr(0, one.find('#')); }))
            plan.left.push_back({one, "repair.left.unknown"});
}

} // namespace

RepairPlan plan_repairs(const Document& document, const plan::Plan& plan,
                        const std::vector<Finding>& findings, const std::vector<std::string>& only_findings,
                        const std::vector<std::string>& only_rules) {
    Planner planner(document, plan);
    const Wanted wanted(only_findings, only_rules);
    for (const auto& finding : findings) {
        if (!wanted.takes(finding))
            continue;
        auto reason = refusal(finding, wanted);
        if (reason.empty() && finding.verdict == Verdict::not_met && !finding.ignored)
            reason = take(planner, finding, wanted);
        if (!reason.empty())
            planner.made_.left.push_back({finding.id, reason});
    }
    name_unknown(planner.made_, findings, only_findings);
    sort_backwards(planner.made_.edits);
    return std::move(planner.made_);
}

std::string body_digest(const Document&, const plan::Plan& plan) {
    std::uint64_t hash = 14695981039346656037ULL, length = 0;
    for (const auto& line : plan.lines) {
        if (!plan::is_body(line.role))
            continue;
        const auto kept = letters_and_digits(line.text.text);
        length += kept.size();
        for (const char c : kept)
            hash = (hash ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
    }
    return std::to_string(length) + ":" + std::to_string(hash);
}

} // namespace kehoach::rules
