// SPDX-License-Identifier: MPL-2.0
#include "faces/panel_rows.hxx"

#include "office/strings.hxx"
#include "rules/weight.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <span>

namespace kehoach::faces {
namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using session::Shown;
using Members = std::vector<const Shown*>;

/// More rows than this nobody reads, and each costs time.
constexpr std::size_t most_rows = 300;

struct Group {
    const char* key;
    rules::Verdict verdict;
    rules::Severity severity; ///< of findings not met
};

/// In the order of the list from which a person chooses one.
constexpr Group groups[] = {
    {"panel.group.error", rules::Verdict::not_met, rules::Severity::error},
    {"panel.group.warning", rules::Verdict::not_met, rules::Severity::warning},
    {"panel.group.hint", rules::Verdict::not_met, rules::Severity::hint},
    {"panel.group.remark", rules::Verdict::not_met, rules::Severity::remark},
    {"panel.group.cannot-tell", rules::Verdict::cannot_tell, rules::Severity::error},
};

constexpr const char* remarks = "panel.group.remark";
constexpr const char* untold = "panel.group.cannot-tell";

/// In the order of a paper, what nobody mends by machine last.
constexpr const char* kinds[] = {"panel.kind.head",
                                 "panel.kind.preamble",
                                 "panel.kind.text",
                                 "panel.kind.end",
                                 "panel.kind.attached",
                                 "panel.kind.look",
                                 "panel.kind.whole",
                                 remarks,
                                 untold};

bool belongs(const rules::Finding& finding, const Group& group) {
    return finding.verdict == group.verdict &&
           (group.verdict == rules::Verdict::cannot_tell || finding.severity == group.severity);
}

/// Where it has one: what only lacks its evidence is counted, and folded away under that, for nothing in the
/// text can be done about it.
const Group* group_of(const rules::Finding& finding) {
    if (finding.ignored || rules::is_bare(finding))
        return nullptr;
    const auto* const found =
        std::ranges::find_if(groups, [&](const Group& one) { return belongs(finding, one); });
    return found == std::end(groups) ? nullptr : found;
}

/// Whether words stand in a finding, however they are written.
class Search {
public:
    explicit Search(const std::string& words)
        : words_(text::fold(words)), plain_(text::bare(words_) == words_) {}
    bool everything() const { return words_.empty(); }
    bool finds(const std::string& all) const {
        const auto folded = text::fold(all);
        return (plain_ ? text::bare(folded) : folded).find(words_) != std::string::npos;
    }

private:
    std::string words_;
    bool plain_; ///< typed without marks: found without them
};

/// Whether the findings stand on more than one sheet.
bool on_sheets(const std::vector<Shown>& findings) {
    return std::ranges::any_of(findings, [&](const Shown& one) {
        return !one.sheet.empty() && one.sheet != findings.front().sheet;
    });
}

class Rows {
public:
    Rows(const Context& context, const session::DocumentSession& session, const session::PlaceNames* places,
         const Wanted& wanted)
        : context_(context), session_(session), places_(places), wanted_(wanted), search_(wanted.words),
          language_(office::language(context)), on_sheets_(on_sheets(session.findings())) {}

    Listed make() {
        std::vector<std::pair<std::string, Members>> bags = empty_bags();
        for (const Shown& one : session_.findings()) {
            const Group* const group = group_of(one.finding);
            if (group == nullptr)
                continue;
            if (!is_wanted(one, *group))
                ++listed_.hidden;
            else {
                ++listed_.shown;
                bag_for(bags, wanted_.by_kind ? kind_of(one) : group->key).push_back(&one);
            }
        }
        for (auto& [key, members] : bags)
            if (!members.empty())
                listed_.rows.push_back(group_row(key, std::move(members)));
        return std::move(listed_);
    }

private:
    std::vector<std::pair<std::string, Members>> empty_bags() const {
        std::vector<std::pair<std::string, Members>> bags;
        for (const auto& group : groups)
            if (!wanted_.by_kind)
                bags.emplace_back(group.key, Members());
        if (wanted_.by_kind && !session_.forms())
            for (const char* const kind : kinds)
                bags.emplace_back(kind, Members());
        return bags;
    }

    static Members& bag_for(std::vector<std::pair<std::string, Members>>& bags, const std::string& key) {
        const auto found = std::ranges::find(bags, key, &std::pair<std::string, Members>::first);
        return found == bags.end() ? bags.emplace_back(key, Members()).second : found->second;
    }

    bool is_wanted(const Shown& one, const Group& group) const {
        if (wanted_.group > 0 && &group != groups + wanted_.group - 1)
            return false;
        if (search_.everything())
            return true;
        const std::string where =
            places_ == nullptr ? one.sheet + " " + one.cell : places_->of(one.finding.place);
        return search_.finds(one.message + " " + one.finding.clause + " " + where);
    }

    /// What a fault is about: its group's key, of a workbook the sheet.
    std::string kind_of(const Shown& one) const {
        if (!one.sheet.empty())
            return one.sheet;
        if (one.finding.verdict == rules::Verdict::cannot_tell)
            return untold;
        if (one.finding.severity == rules::Severity::remark)
            return remarks;
        const auto* const rule = session_.data().rules.find(one.finding.rule);
        if (rule != nullptr && rule->evidence != document::Evidence::text)
            return "panel.kind.look";
        if (one.finding.place.paragraph < 0 || places_ == nullptr)
            return "panel.kind.whole";
        const auto region = places_->region(one.finding.place);
        if (region == "recipients" || region == "signature")
            return "panel.kind.end";
        return "panel.kind." + (region.empty() ? std::string("text") : region);
    }

    std::string title(const std::string& key, std::size_t count) const {
        const office::Refused::Arguments arguments{{"count", std::to_string(count)}, {"sheet", key}};
        const bool of_sheet = wanted_.by_kind && session_.forms();
        const bool faults_of_form = session_.forms() && key == groups[0].key;
        const auto named = of_sheet ? "panel.kind.sheet" : faults_of_form ? "panel.form.error" : key;
        return office::string(context_, named, arguments, language_);
    }

    /// The sheet, where there are several; among others of its kind how grave it is.
    std::string row(const Shown& one) const {
        const auto& finding = one.finding;
        const bool with_sheet = !one.sheet.empty() && !wanted_.by_kind && on_sheets_;
        std::string text = with_sheet ? one.sheet + ": " + one.message : one.message;
        if (!finding.clause.empty() && one.sheet.empty())
            text += " (" + finding.clause + ")";
        const bool told_by_group = !wanted_.by_kind || finding.verdict == rules::Verdict::cannot_tell ||
                                   finding.severity == rules::Severity::remark;
        if (told_by_group)
            return text;
        const auto key = "session.report.severity." + std::string(rules::name(finding.severity));
        return office::string(context_, "panel.row.kind",
                              {{"row", text}, {"severity", office::string(context_, key, {}, language_)}},
                              language_);
    }

    void append(std::vector<TreeRow>& rows, std::span<const Shown* const> members) {
        const std::size_t made = members.size() > most_rows + 1 ? most_rows : members.size();
        for (const Shown* const one : members.first(made))
            rows.push_back(row_with_below(*one));
        constexpr const char* key = "panel.group.more";
        if (made == members.size())
            return;
        rows.push_back({key, title(key, members.size() - made)});
        listed_.cut = true;
    }

    /// The group with its rows. Of many remarks those that weigh most are shown, the others unfold.
    /// The rules that lack their evidence, under the row that counts them.
    std::vector<TreeRow> undecided() const {
        std::vector<TreeRow> rows;
        for (const Shown& one : session_.findings()) {
            const auto* const rule = session_.data().rules.find(one.finding.rule);
            if (one.finding.verdict == rules::Verdict::cannot_tell && rules::is_bare(one.finding) &&
                !one.finding.ignored && rule != nullptr && rule->evidence != document::Evidence::layout)
                rows.push_back({one.finding.id, row(one)});
        }
        return rows;
    }

    TreeRow row_with_below(const Shown& one) const {
        const auto* const counting = session_.forms() ? nullptr : session_.data().rules.notice("undecided");
        TreeRow made{one.finding.id, row(one)};
        if (counting != nullptr && one.finding.rule == counting->id)
            made.below = undecided();
        return made;
    }

    TreeRow group_row(const std::string& key, Members members) {
        const bool weighed = key == remarks && !session_.forms();
        if (weighed)
            std::ranges::stable_sort(members, {},
                                     [](const Shown* one) { return rules::weight(one->finding.rule); });
        TreeRow made{key, title(key, members.size())};
        const bool folded = weighed && search_.everything() && members.size() > rules::remarks_at_once + 1;
        const std::span<const Shown* const> all(members);
        append(made.below, folded ? all.first(rules::remarks_at_once) : all);
        if (folded) {
            constexpr const char* more = "panel.group.remark.more";
            const auto others = all.subspan(rules::remarks_at_once);
            made.below.push_back({more, title(more, others.size())});
            append(made.below.back().below, others);
        }
        return made;
    }

    const Context& context_;
    const session::DocumentSession& session_;
    const session::PlaceNames* const places_;
    const Wanted& wanted_;
    const Search search_;
    const std::string language_;
    const bool on_sheets_;
    Listed listed_;
};

} // namespace

Listed rows_of(const Context& context, const session::DocumentSession& session,
               const session::PlaceNames* places, const Wanted& wanted) {
    return Rows(context, session, places, wanted).make();
}

} // namespace kehoach::faces
