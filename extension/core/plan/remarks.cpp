// SPDX-License-Identifier: MPL-2.0
#include "plan/remarks.hpp"

#include "plan/composer.hpp"
#include "text/braces.hpp"

#include <array>

namespace kehoach::plan {

namespace {

constexpr int columns = 6;
constexpr double margin_mm = 20;
constexpr std::array<double, columns> widths_mm{12, 34, 34, 32, 85, 60};

std::string filled(const std::string& pattern, const Remark& remark) {
    return text::filled(pattern,
                        {{"words", remark.words}, {"about", remark.about}, {"instead", remark.instead}});
}

std::string said(const Remark& remark, const RemarkWords& words) {
    switch (remark.kind) {
    case Remark::Kind::comment:
        return remark.about.empty() ? remark.words : filled(words.comment, remark);
    case Remark::Kind::insertion:
        return filled(words.insertion, remark);
    case Remark::Kind::deletion:
        return filled(words.deletion, remark);
    case Remark::Kind::replacement:
        return filled(words.replacement, remark);
    case Remark::Kind::other:
        break;
    }
    return filled(words.other, remark);
}

class Sheet {
public:
    Sheet(const profile::Profile& profile, int rows) : styles_(styles_of(profile)) {
        document::Page page;
        page.name = "KH Trang chính";
        page.width_mm = profile.use("page.height");
        page.height_mm = profile.use("page.width");
        page.left_mm = page.right_mm = page.top_mm = page.bottom_mm = margin_mm;
        made_.pages.push_back(page);
        made_.ladder = ladder_of(profile, {}, {});
        document::Table table;
        table.rows = rows;
        table.columns = columns;
        table.widths_mm.assign(widths_mm.begin(), widths_mm.end());
        table.header_rows = 1;
        made_.tables.push_back(std::move(table));
    }

    void line(const char* style, const std::string& text, double after_pt) {
        add(style, text).look.after_pt = after_pt;
    }

    void cell(int row, int column, const std::string& text) {
        made_.tables.front().cells.push_back({row, column, 1, 1});
        auto& paragraph = add(row == 0 ? "table_header" : "table_row", text);
        paragraph.cell = document::CellPlace{0, row, column};
        if (row > 0 && column > 0)
            paragraph.look.align = document::Align::left;
    }

    document::Document finish() {
        add("end", {});
        for (auto& [key, style] : styles_)
            made_.styles.push_back(std::move(style));
        return std::move(made_);
    }

private:
    document::Paragraph& add(const char* key, const std::string& text) {
        const auto& style = styles_.at(key);
        document::Paragraph paragraph;
        paragraph.index = static_cast<int>(made_.paragraphs.size());
        paragraph.text = text;
        paragraph.style = key;
        paragraph.look = style.look;
        if (!text.empty())
            paragraph.runs.push_back({0, text.size(), style.chars});
        made_.paragraphs.push_back(std::move(paragraph));
        return made_.paragraphs.back();
    }

    std::map<std::string, document::Style, std::less<>> styles_;
    document::Document made_;
};

} // namespace

document::Document remarks_table(const std::vector<Remark>& remarks, const profile::Profile& profile,
                                 const RemarkWords& words) {
    Sheet sheet(profile, static_cast<int>(remarks.size()) + 1);
    constexpr double above_table_pt = 12;
    sheet.line("appendix_title", words.title, 0);
    sheet.line("subject", words.subject, above_table_pt);
    for (int column = 0; column < columns; ++column)
        sheet.cell(0, column, words.heads.at(static_cast<std::size_t>(column)));
    int row = 0;
    for (const auto& remark : remarks) {
        const std::string day =
            remark.date.empty() || remark.author.empty() ? remark.date : " (" + remark.date + ")";
        ++row;
        sheet.cell(row, 0, std::to_string(row));
        sheet.cell(row, 1, remark.author + day);
        sheet.cell(row, 2, remark.file);
        sheet.cell(row, 3, remark.place);
        sheet.cell(row, 4, said(remark, words));
        sheet.cell(row, 5, {});
    }
    return sheet.finish();
}

} // namespace kehoach::plan
