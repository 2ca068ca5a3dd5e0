// SPDX-License-Identifier: MPL-2.0
#include "rules/catalogue.hpp"

#include "rules/kinds/kinds.hpp"
#include "rules/predicates/predicates.hpp"
#include "rules/predicates/tasks.hpp"

#include <algorithm>

namespace kehoach::rules {

const std::vector<Kind>& kinds() {
    static const std::vector<Kind> all{
        {"fixed-text", make_fixed_text}, {"pattern", make_pattern},   {"mixed", make_mixed},
        {"occurrence", make_occurrence}, {"presence", make_presence}, {"parts", make_parts},
        {"order", make_order},           {"look", make_look},         {"page", make_page},
        {"sequence", make_sequence},     {"marks", make_marks},       {"end-mark", make_end_mark},
        {"blank", make_blank},           {"count", make_count},       {"equality", make_equality},
        {"predicate", make_predicate},   {"notice", make_notice},
    };
    return all;
}

const std::vector<Kind>& predicates() {
    static const std::vector<Kind> all{
        {"abbreviations", make_abbreviations},
        {"short-forms", make_short_forms},
        {"attachment-unmentioned", make_attachment_unmentioned},
        {"brackets", make_brackets},
        {"copies", make_copies},
        {"day-off", make_day_off},
        {"deadline-past", make_deadline_past},
        {"level-order", make_level_order},
        {"report-order", make_report_order},
        {"late-papers", make_late_papers},
        {"two-dates", make_two_dates},
        {"wrong-weekday", make_wrong_weekday},
        {"empty-section", make_empty_section},
        {"lone-item", make_lone_item},
        {"long-subject", make_long_subject},
        {"orphan-plus", make_orphan_plus},
        {"text-percents", make_text_percents},
        {"table-sums", make_table_sums},
        {"text-sums", make_text_sums},
        {"doubled-dash", make_doubled_dash},
        {"year-rows", make_year_rows},
        {"year-span", make_year_span},
        {"left-in-file", make_left_in_file},
        {"other-subject", make_other_subject},
        {"place-other", make_place_other},
        {"subject-year", make_subject_year},
        {"superior-attachments", make_superior_attachments},
        {"superior-cited", make_superior_cited},
        {"superior-deadlines", make_superior_deadlines},
        {"superior-tasks", make_superior_tasks},
        {"title-place", make_title_place},
        {"text-place", make_text_place},
        {"title-years", make_title_years},
        {"appendix-order", make_appendix_order},
        {"attachment-missing", make_attachment_missing},
        {"blank-paragraphs", make_blank_paragraphs},
        {"contact-place", make_contact_place},
        {"leading-blanks", make_leading_blanks},
        {"mixed-dash", make_mixed_dash},
        {"one-line", make_one_line},
        {"own-page", make_own_page},
        {"rule-line", make_rule_line},
        {"sign-room", make_sign_room},
        {"sign-sheet", make_sign_sheet},
        {"empty-sheet", make_empty_sheet},
        {"subject-line", make_subject_line},
        {"table-rows", make_table_rows},
        {"citation-days", make_citation_days},
        {"citation-numbers", make_citation_numbers},
        {"citation-first", make_citation_first},
        {"citation-word", make_citation_word},
        {"cited-days", make_cited_days},
        {"cited-numbers", make_cited_numbers},
        {"cited-issuers", make_cited_issuers},
        {"cited-self", make_cited_self},
        {"cited-later", make_cited_later},
        {"cited-year", make_cited_year},
        {"cited-type", make_cited_type},
        {"cited-in-full", make_cited_in_full},
        {"date-padding", make_date_padding},
        {"filing-unit", make_filing_unit},
        {"issuer-code", make_issuer_code},
        {"code-ended", make_code_ended},
        {"own-name", make_own_name},
        {"ended-owners", make_ended_owners},
        {"page-number", make_page_number},
        {"place-ended", make_place_ended},
        {"place-level", make_place_level},
        {"real-day", make_real_day},
        {"text-form", make_text_form},
        {"type-code", make_type_code},
        {"companions", make_companions},
        {"form-order", make_form_order},
        {"goal-years", make_goal_years},
        {"work-years", make_work_years},
        {"outline-subject", make_outline_subject},
        {"appendix-matter", make_appendix_matter},
        {"table-heads", make_table_heads},
        {"table-percents", make_table_percents},
        {"tie-parts", make_tie_parts},
        {"total-last", make_total_last},
        {"year-period", make_year_period},
        {"task-gaps", make_task_gaps},
        {"task-recipients", make_task_recipients},
        {"idle-recipients", make_idle_recipients},
    };
    return all;
}

namespace {

const Kind* find(const std::vector<Kind>& all, std::string_view name) {
    const auto found =
        std::find_if(all.begin(), all.end(), [&](const Kind& kind) { return kind.name == name; });
    return found == all.end() ? nullptr : &*found;
}

} // namespace

const Kind* find_kind(std::string_view name) {
    return find(kinds(), name);
}
const Kind* find_predicate(std::string_view name) {
    return find(predicates(), name);
}

} // namespace kehoach::rules
