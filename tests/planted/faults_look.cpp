// SPDX-License-Identifier: MPL-2.0
// Faults of type, paragraphs and pages.
#include "fault.hpp"

namespace kehoach::test {

using document::CharLook;
using document::Page;
using document::ParagraphLook;
using plan::Role;

namespace {

using Found = std::optional<Planted>;

template<class Change>
Plant chars(Role role, Change change) {
    return [=](const Specimen& specimen) -> Found {
        Hand hand(specimen);
        for (const auto i : hand.of(role))
            if (!hand.text(i).empty()) {
                for (auto& run : hand.at(i).runs)
                    change(run.look);
                return hand.done(i);
            }
        return std::nullopt;
    };
}

Plant size(Role role, double points) {
    return chars(role, [=](CharLook& look) { look.size_pt = points; });
}
Plant bold(Role role, bool on) {
    return chars(role, [=](CharLook& look) { look.bold = on; });
}
Plant italic(Role role, bool on) {
    return chars(role, [=](CharLook& look) { look.italic = on; });
}

/// Of a paragraph of the body: the last bullet or preamble of the main text.
template<class Change>
Plant body(Role role, Change change) {
    return [=](const Specimen& specimen) -> Found {
        Hand hand(specimen);
        const auto at = hand.first(role);
        if (!at)
            return std::nullopt;
        change(hand.at(*at).look);
        return hand.done(*at);
    };
}

template<class Change>
Plant page(Change change) {
    return [=](const Specimen& specimen) -> Found {
        Hand hand(specimen);
        change(hand.document().pages.front());
        return hand.done_absent();
    };
}

void line(ParagraphLook& look, document::Spacing mode, double value) {
    look.line = document::LineSpacing{mode, value};
}

} // namespace

std::vector<Fault> look_faults() {
    using document::Spacing;
    const auto proportional = [](ParagraphLook& look) { line(look, Spacing::proportional, 150); };
    const auto narrow = [](ParagraphLook& look) { line(look, Spacing::exact, 14); };
    const auto double_lines = [](ParagraphLook& look) { line(look, Spacing::proportional, 200); };
    return {
        Fault{"E10_issuer_not_bold", {"hd05-pl2-2"}, bold(Role::issuer, false)},
        Fault{"E10_parent_bold", {"hd05-pl2-2"}, bold(Role::issuer_parent, true)},
        Fault{"E10_issuer_too_large", {"hd05-pl2-1"}, size(Role::issuer, 17)},
        Fault{"title_too_small", {"hd05-pl2-1"}, size(Role::party_title, 11)},
        Fault{"motto_not_bold", {"nd30-II.1-5"}, bold(Role::motto, false)},
        Fault{"number_too_small", {"hd05-pl2-1"}, size(Role::number, 11)},
        Fault{"date_upright", {"hd05-pl2-3"}, italic(Role::place_date, false)},
        Fault{"E22_type_too_large", {"hd05-pl2-8"}, size(Role::doc_type, 20)},
        Fault{"E22_type_not_bold", {"hd05-pl2-9"}, bold(Role::doc_type, false)},
        Fault{"E22_summary_not_bold", {"hd05-pl2-9"}, bold(Role::subject, false)},
        Fault{"E26_base_italic_or_not", {"nd30-II.6-3"}, state_only(italic(Role::legal_basis, false))},
        Fault{"E39_small_text", {"hd05-pl2-4"}, size(Role::preamble, 12)},
        Fault{"E39_large_text", {"hd05-pl2-4"}, size(Role::heading_2, 18)},
        Fault{"E39_another_font",
              {"hd05-IV.1-1"},
              chars(Role::preamble, [](CharLook& look) { look.font = "Arial"; })},
        Fault{"signature_too_small", {"hd05-pl2-5"}, size(Role::sign_role, 12)},
        Fault{"E10_post_bold_in_a_party_paper", {"hd05-pl2-6"}, party_only(bold(Role::sign_role, true))},
        Fault{"post_not_bold_in_a_state_paper", {"hd05-pl2-6"}, state_only(bold(Role::sign_role, false))},
        Fault{"name_not_bold", {"hd05-pl2-6"}, bold(Role::sign_name, false)},
        Fault{"recipients_too_large", {"hd05-pl2-7"}, size(Role::recipient, 14)},
        Fault{"E49_title_not_underlined",
              {"hd05-9.2.1-3"},
              party_only(chars(Role::recipients_title, [](CharLook& look) { look.underline = false; }))},
        Fault{"E49_title_upright", {"hd05-9.2.1-3"}, state_only(italic(Role::recipients_title, false))},
        Fault{"E40_proportional_lines", {"hd05-6.2.2-2"}, party_only(body(Role::preamble, proportional))},
        Fault{"E40_narrow_lines", {"hd05-6.2.2-2"}, party_only(body(Role::preamble, narrow))},
        Fault{"E39_double_lines", {"nd30-II.6-2"}, state_only(body(Role::preamble, double_lines))},
        Fault{"E39_no_gap",
              {"hd05-6.2.2-3"},
              body(Role::preamble, [](ParagraphLook& look) { look.before_pt = look.after_pt = 0; })},
        Fault{"E38_no_indent",
              {"hd05-6.2.2-4"},
              body(Role::preamble, [](ParagraphLook& look) { look.first_line_mm = 0; })},
        Fault{"E38_not_justified",
              {"hd05-6.2.2-5"},
              body(Role::preamble, [](ParagraphLook& look) { look.align = document::Align::left; })},
    };
}

std::vector<Fault> page_faults() {
    return {
        Fault{"paper_letter", {"hd05-IV.3-1"}, page([](Page& p) {
                  p.width_mm = 216;
                  p.height_mm = 279;
              })},
        Fault{"E52_narrow_margin", {"hd05-IV.4-1"}, page([](Page& p) { p.left_mm = 20; })},
        Fault{"E52_wide_margin", {"hd05-IV.4-1"}, page([](Page& p) { p.top_mm = 35; })},
        Fault{
            "E52_number_on_the_first_page", {"hd05-pl2-11"}, page([](Page& p) { p.number_on_first = true; })},
        Fault{"E52_number_at_the_side", {"hd05-pl2-12"}, page([](Page& p) {
                  p.number_align = document::Align::right;
              })},
        Fault{"E52_number_too_small", {"hd05-pl2-13"}, page([](Page& p) { p.number_size_pt = 9; })},
    };
}

} // namespace kehoach::test
