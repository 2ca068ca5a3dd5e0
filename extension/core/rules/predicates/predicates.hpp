// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/parameters.hpp"
#include "rules/test.hpp"

namespace kehoach::rules {

Test make_appendix_order(Parameters& parameters);     ///< appendices are numbered one after the other
Test make_attachment_missing(Parameters& parameters); ///< an outline or appendix named, but not in the file
Test make_date_padding(Parameters& parameters);       ///< ngày 05 tháng 6, 03/6/2013
Test make_filing_unit(Parameters& parameters);        ///< Lưu VPTU in a paper of another level
Test make_issuer_code(Parameters& parameters);        ///< code of the body against its name
Test make_page_number(Parameters& parameters);        ///< pages are numbered where there are two
Test make_real_day(Parameters& parameters);           ///< the date of the letterhead is a day of the calendar
Test make_text_form(Parameters& parameters);          ///< decomposed letters, old 8-bit encodings
Test make_type_code(Parameters& parameters);          ///< KH under KẾ HOẠCH

} // namespace kehoach::rules
