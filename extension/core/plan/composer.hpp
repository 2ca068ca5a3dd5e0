// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "plan/compose.hpp"

#include <map>
#include <string>
#include <string_view>

namespace kehoach::plan {

/// The paragraph styles of a plan under a profile, by key (a role's name, or heading_4, numbered_2, ...).
std::map<std::string, document::Style, std::less<>> styles_of(const profile::Profile& profile);
/// Chapter numbering; `numbering` and `third` are the wishes for levels 1 and 3, taken where the profile
/// knows them.
std::vector<document::NumberLevel> ladder_of(const profile::Profile& profile, std::string_view numbering,
                                             std::string_view third);
/// The sections, with the tasks written out in the one on carrying out the plan.
std::vector<Item> sections_with_tasks(const PlanSpec& spec, const profile::Profile& profile);

/// The lines that are put together from several fields. What is not filled in yet stays blank, in
/// no-break spaces, so that the width is kept.
/// A plain number with as many digits as the profile wants.
std::string padded_number(const std::string& number, const profile::Profile& profile);
std::string number_line(const PlanSpec& spec, const profile::Profile& profile);
std::string place_date_line(const PlanSpec& spec, const profile::Profile& profile);
std::string filing_line(const PlanSpec& spec, const profile::Profile& profile);
std::string recipient_line(const Recipient& recipient, const profile::Profile& profile, bool last);
/// `before`: appendices that stand there already.
std::string appendix_label_line(const PlanSpec& spec, std::size_t appendix, const profile::Profile& profile,
                                int before = 0);
std::string appendix_number(int number, const profile::Profile& profile);
/// `text` with its closing punctuation replaced.
std::string ended(std::string_view text, std::string_view end);

/// Puts a document together, paragraph by paragraph.
class Composer {
public:
    Composer(const PlanSpec& spec, const profile::Profile& profile, Around around = {});

    void letterhead();
    void title();
    void preamble();
    void sections();
    void passage(); ///< the items of the sections as they are, in the middle of a text
    void recipients();
    void signature();
    void ending(); ///< recipients and signature side by side
    void outline();
    void appendices();
    Composed finish();

private:
    document::Paragraph& add(Role role, std::string text, std::string_view style = {});
    document::Paragraph& add_evenly(Role role, std::string text, const std::string& component);
    void rule(double length_mm, double room_mm);
    void open_table(int rows, std::vector<double> widths_mm);
    void cell(int row, int column);
    void close_table() { cell_.reset(); }

    std::string fixed(const std::string& words) const;
    std::vector<double> letterhead_widths() const;
    void issuer_cell(double room_mm);
    void title_cell(double room_mm);
    void recipients_cell();
    void signature_cell();
    void halves(bool recipients, bool signature); ///< what is not composed is taken from what stands there
    void half_that_stands();
    void bases();
    const std::string& lead_of(std::string_view basis) const;
    void items(const std::vector<Item>& items, int depth);
    void item(const Item& item, int depth);
    void numbered(Role role, const Item& item, int level, std::string_view style);
    void bullet(Role role, const std::string& text);
    std::string next_label(int level);
    std::string label_of(int level) const;
    std::string typed_label(int level) const;
    void end_text();
    void begin_part(const std::string& page, bool landscape);
    void attached_to();
    void begin_appendix(std::size_t index, bool landscape);
    void plain_appendix(std::size_t index);
    void appendix(std::size_t index);
    document::Page page(const std::string& name, bool landscape) const;

    const PlanSpec& spec_;
    const profile::Profile& profile_;
    const Around around_;
    bool party_;
    std::map<std::string, document::Style, std::less<>> styles_;
    Composed made_;
    std::map<Role, int> counts_; ///< paragraphs of a role so far
    std::optional<document::CellPlace> cell_;
    std::optional<std::string> new_page_; ///< begins with the next paragraph
    std::vector<int> ordinals_;           ///< of the numbering, by level
    bool restart_ = false;                ///< the next numbered paragraph begins anew
};

} // namespace kehoach::plan
