// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/parameters.hpp"
#include "rules/test.hpp"

namespace kehoach::rules {

Test make_appendix_order(Parameters& parameters);   ///< appendices are numbered one after the other
Test make_blank_paragraphs(Parameters& parameters); ///< blank paragraphs and line breaks used as gaps
Test make_contact_place(Parameters& parameters);    ///< addresses on the page they belong on
Test make_leading_blanks(Parameters& parameters);   ///< blanks or a tab that stand for an indent
Test make_mixed_dash(Parameters& parameters);       ///< some hyphens turned into dashes
Test make_one_line(Parameters& parameters);         ///< fixed titles are not broken over two lines
Test make_own_page(Parameters& parameters);         ///< an appendix has its own sheet and page numbers
Test make_rule_line(Parameters& parameters);        ///< lines drawn under titles: there, of the right length
Test make_sign_room(Parameters& parameters);        ///< room for the signature above the name
Test make_subject_line(Parameters& parameters);     ///< typed hyphens under the subject, not a drawn line
Test make_sign_sheet(Parameters& parameters);       ///< signature block on one sheet, not alone there
Test make_empty_sheet(Parameters& parameters);      ///< a last sheet on which nothing stands
Test make_table_rows(Parameters& parameters);       ///< heads, columns and sizes of tables
Test make_attachment_missing(Parameters& parameters); ///< an outline or appendix named, but not in the file
Test make_citation_days(Parameters& parameters);      ///< one paper, two days
Test make_citation_numbers(Parameters& parameters);   ///< one paper, two numbers
Test make_citation_first(Parameters& parameters);     ///< day and issuer where a paper is first named
Test make_citation_word(Parameters& parameters);      ///< Chỉ thị số 05-CT/TW, not Chỉ thị 05-CT/TW
Test make_cited_days(Parameters& parameters);         ///< one number of one year, two days
Test make_cited_numbers(Parameters& parameters);      ///< one paper, its number written in two ways
Test make_cited_issuers(Parameters& parameters);      ///< one paper, two issuers
Test make_cited_self(Parameters& parameters);         ///< the paper's own number and day, named in it
Test make_cited_later(Parameters& parameters);        ///< a paper of a later day than this one
Test make_cited_year(Parameters& parameters);         ///< the year in a number against its day
Test make_cited_type(Parameters& parameters);         ///< Chỉ thị số 18-NQ/TW
Test make_cited_in_full(Parameters& parameters);      ///< in full again, once it was named in full
Test make_date_padding(Parameters& parameters);       ///< ngày 05 tháng 6, 03/6/2013
Test make_filing_unit(Parameters& parameters);        ///< Lưu VPTU in a paper of another level
Test make_own_name(Parameters& parameters);           ///< the body that puts it in force is the letterhead's
Test make_code_ended(Parameters& parameters);         ///< ĐUK where there is no Khối any more
Test make_issuer_code(Parameters& parameters);        ///< code of the body against its name
Test make_page_number(Parameters& parameters);        ///< pages are numbered where there are two
Test make_place_ended(Parameters& parameters);        ///< a province or district that is no more
Test make_place_level(Parameters& parameters);        ///< Phường Ngô Quyền, Thành phố Huế
Test make_real_day(Parameters& parameters);           ///< the date of the letterhead is a day of the calendar
Test make_text_form(Parameters& parameters);          ///< decomposed letters, old 8-bit encodings
Test make_type_code(Parameters& parameters);          ///< KH under KẾ HOẠCH
Test make_abbreviations(Parameters& parameters);      ///< short forms are explained where they first stand
Test make_short_forms(Parameters& parameters);        ///< explained once, for one thing, and used afterwards
Test make_attachment_unmentioned(Parameters& parameters); ///< an appendix the text never points to
Test make_brackets(Parameters& parameters);               ///< every bracket has its partner
Test make_copies(Parameters& parameters);                 ///< copies enough for all recipients
Test make_day_off(Parameters& parameters);                ///< a time limit on a Sunday or holiday
Test make_deadline_past(Parameters& parameters);          ///< a time limit before the day of the paper
Test make_level_order(Parameters& parameters);            ///< units report later than their superior has to
Test make_late_papers(Parameters& parameters);            ///< what a meeting needs, due when it is over
Test make_report_order(Parameters& parameters);           ///< a report due before what it tells of
Test make_two_dates(Parameters& parameters);              ///< one act, two time limits
Test make_wrong_weekday(Parameters& parameters);          ///< thứ Hai, ngày 13/5/2026
Test make_empty_section(Parameters& parameters);          ///< a section without text
Test make_lone_item(Parameters& parameters);              ///< a numbered list of one
Test make_long_subject(Parameters& parameters);           ///< a subject is a short phrase
Test make_orphan_plus(Parameters& parameters);            ///< + hangs under -
Test make_year_rows(Parameters& parameters);              ///< years in the rows of a table
Test make_companions(Parameters& parameters);             ///< files that go out with the plan
Test make_form_order(Parameters& parameters);             ///< forms: none twice, none passed over
Test make_work_years(Parameters& parameters);      ///< reviews and money of last year in a plan of this one
Test make_goal_years(Parameters& parameters);      ///< headings of goals that name a year before the plan's
Test make_outline_subject(Parameters& parameters); ///< an outline about something else
Test make_appendix_matter(Parameters& parameters); ///< a form about something else
Test make_table_heads(Parameters& parameters);     ///< heads ask for more columns than there are
Test make_table_percents(Parameters& parameters);  ///< 72/80 is 90 %
Test make_table_sums(Parameters& parameters);      ///< the row of sums
Test make_text_sums(Parameters& parameters); ///< 42 chi bộ, gồm 30 chi bộ thôn, 12 chi bộ cơ quan
Test make_text_percents(Parameters& parameters);        ///< 31/96 hộ, bằng 32,3%
Test make_tie_parts(Parameters& parameters);            ///< number, day and issuer in (Kèm theo …)
Test make_total_last(Parameters& parameters);           ///< a row of sums among the rows
Test make_year_period(Parameters& parameters);          ///< period in a title against the rows
Test make_doubled_dash(Parameters& parameters);         ///< - - at the beginning of a line
Test make_year_span(Parameters& parameters);            ///< so many years, and from when to when
Test make_left_in_file(Parameters& parameters);         ///< marker pen, changes, comments, author of a file
Test make_other_subject(Parameters& parameters);        ///< a header, footer or property of another paper
Test make_place_other(Parameters& parameters);          ///< dated in another commune
Test make_subject_year(Parameters& parameters);         ///< the subject's year against the day of the paper
Test make_superior_attachments(Parameters& parameters); ///< its outlines and forms are sent on
Test make_superior_cited(Parameters& parameters);     ///< its number, day, issuer and subject as we cite them
Test make_superior_deadlines(Parameters& parameters); ///< ours before its own
Test make_superior_tasks(Parameters& parameters);     ///< what it asks of us is taken up
Test make_title_place(Parameters& parameters);        ///< titles and notes that name another place
Test make_text_place(Parameters& parameters);         ///< sentences on what is ours that name another place
Test make_title_years(Parameters& parameters);        ///< titles and notes that name another year

} // namespace kehoach::rules
