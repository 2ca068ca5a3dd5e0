// SPDX-License-Identifier: MPL-2.0
#include "plan/composer.hpp"

#include "plan/wording.hpp"
#include "text/words.hpp"

namespace kehoach::plan {

namespace {

/// The share of the width that the recipients take.
constexpr double recipients_share = 0.5;
/// A longer list goes on over the page; a row that may not be split would be cut off at its foot.
constexpr std::size_t most_on_a_page = 30;

} // namespace

void Composer::recipients_cell() {
    add(Role::recipients_title, profile_.text("recipients.title.text"));
    const bool filed = !spec_.filing.empty() || profile_.flag("filing.colon");
    for (std::size_t i = 0; i < spec_.recipients.size(); ++i) {
        const bool last = !filed && i + 1 == spec_.recipients.size();
        add(Role::recipient, recipient_line(spec_.recipients[i], profile_, last));
    }
    if (filed)
        add(Role::recipient_file, filing_line(spec_, profile_));
}

void Composer::signature_cell() {
    for (const auto& line : {spec_.sign_authority, spec_.sign_role, spec_.sign_role_2}) {
        if (line.empty())
            continue;
        const auto capitals = text::upper(line);
        add(has_authority_mark(capitals) ? Role::sign_authority : Role::sign_role, capitals);
    }
    add(Role::sign_name, spec_.sign_name);
}

void Composer::half_that_stands() {
    for (const auto& [role, text] : around_.beside)
        add(role, text);
}

void Composer::recipients() {
    if (around_.beside.empty())
        recipients_cell();
    else
        halves(true, false);
}

void Composer::signature() {
    if (around_.beside.empty())
        signature_cell();
    else
        halves(false, true);
}

void Composer::halves(bool recipients, bool signature) {
    const auto& page = made_.document.pages.front();
    const double room = page.width_mm - page.left_mm - page.right_mm;
    open_table(1, {room * recipients_share, room * (1 - recipients_share)});
    cell(0, 0);
    const auto lines = recipients ? spec_.recipients.size() : around_.beside.size();
    made_.document.tables.back().rows_may_split = lines > most_on_a_page;
    recipients ? recipients_cell() : half_that_stands();
    cell(0, 1);
    signature ? signature_cell() : half_that_stands();
    close_table();
}

/// The signature never stands on a page without a line of the text it signs.
void Composer::ending() {
    auto& text = made_.document.paragraphs.back();
    if (!text.cell)
        text.look.keep_with_next = true;
    halves(true, true);
}

} // namespace kehoach::plan
