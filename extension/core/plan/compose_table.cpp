// SPDX-License-Identifier: MPL-2.0
#include "plan/compose_table.hpp"

#include "plan/composer.hpp"

#include <utility>

namespace kehoach::plan {

void complete(document::ParagraphLook& look, const document::ParagraphLook& style) {
    const auto fill = [](auto& member, const auto& fallback) {
        if (!member)
            member = fallback;
    };
    fill(look.align, style.align);
    fill(look.first_line_mm, style.first_line_mm);
    fill(look.left_mm, style.left_mm);
    fill(look.right_mm, style.right_mm);
    fill(look.before_pt, style.before_pt);
    fill(look.after_pt, style.after_pt);
    fill(look.line, style.line);
    fill(look.rule_above, style.rule_above);
    fill(look.rule_below, style.rule_below);
    fill(look.keep_with_next, style.keep_with_next);
}

document::Document compose_table(form::TableBlock table, const profile::Profile& profile,
                                 const std::string& bookmark) {
    document::Document made;
    auto styles = styles_of(profile);
    made.tables.push_back(std::move(table.table));
    table.paragraphs.front().bookmark = bookmark;
    for (document::Paragraph& cell : table.paragraphs) {
        complete(cell.look, styles.at(cell.style).look);
        made.paragraphs.push_back(std::move(cell));
    }
    for (auto& [key, style] : styles)
        if (key.starts_with("table_"))
            made.styles.push_back(std::move(style));
    return made;
}

} // namespace kehoach::plan
