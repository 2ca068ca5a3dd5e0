// SPDX-License-Identifier: MPL-2.0
#include "plan/composer.hpp"

#include <algorithm>

namespace kehoach::plan {

namespace {

using document::Align;
using document::Style;

/// Size in points of the empty paragraph that carries a drawn line, and its height.
constexpr double rule_size_pt = 2, rule_height_pt = 4;
/// Room for the signature between post and name.
constexpr double signature_room_pt = 64;
/// A table cell's lines and those of the letterhead stand at single spacing.
constexpr document::LineSpacing single{document::Spacing::proportional, 100};

class Sheet {
public:
    explicit Sheet(const profile::Profile& profile) : profile_(profile) {}

    std::map<std::string, Style, std::less<>> make() {
        letterhead();
        title();
        text();
        headings();
        ending();
        attachments();
        return std::move(styles_);
    }

private:
    bool flag(std::string_view key) const { return profile_.has(key) && profile_.flag(key); }

    /// Size, weight, slant and underline of a component, where the profile gives them.
    document::CharLook chars(const std::string& component) const {
        document::CharLook look;
        look.font = profile_.text("font.name");
        look.size_pt = profile_.use(profile_.has(component + ".size") ? component + ".size" : "body.size");
        look.bold = flag(component + ".bold");
        look.italic = flag(component + ".italic");
        look.underline = flag(component + ".underline");
        look.language = "vi-VN";
        return look;
    }

    static document::ParagraphLook look(Align align) {
        document::ParagraphLook look;
        look.align = align;
        look.first_line_mm = look.left_mm = look.right_mm = 0;
        look.before_pt = look.after_pt = 0;
        look.line = single;
        look.rule_above = look.rule_below = look.keep_with_next = false;
        return look;
    }

    document::ParagraphLook body_look() const {
        auto body = look(Align::justify);
        body.first_line_mm = profile_.use("body.first_line");
        body.after_pt = profile_.use("body.gap");
        const bool exact = profile_.text("body.spacing.mode") == "exact";
        body.line = document::LineSpacing{exact ? document::Spacing::exact : document::Spacing::proportional,
                                          profile_.use("body.spacing")};
        return body;
    }

    Style& put(const std::string& key, const std::string& name, document::CharLook chars,
               document::ParagraphLook look) {
        Style style;
        style.key = key;
        style.name = name;
        style.chars = std::move(chars);
        style.look = std::move(look);
        return styles_[key] = std::move(style);
    }

    void letterhead() {
        const auto centred = look(Align::center);
        put("party_title", "KH Tiêu đề", chars("title"), centred);
        put("national_title", "KH Quốc hiệu", chars("title"), centred);
        put("motto", "KH Tiêu ngữ", chars("motto"), centred);
        put("issuer_parent", "KH Cơ quan cấp trên", chars("parent"), centred);
        put("issuer", "KH Cơ quan ban hành", chars("issuer"), centred);
        put("star", "KH Dấu sao", chars("number"), centred);
        put("number", "KH Số, ký hiệu", chars("number"), centred);
        put("place_date", "KH Địa danh, ngày tháng", chars("place_date"), centred);
        put("draft_mark", "KH Dấu dự thảo", chars("draft_mark"), centred);
        auto line = chars("body");
        line.size_pt = rule_size_pt;
        auto thin = look(Align::center);
        thin.before_pt = 2;
        thin.line = document::LineSpacing{document::Spacing::exact, rule_height_pt};
        thin.rule_above = true;
        put("drawn_rule", "KH Đường kẻ", line, thin);
        thin.rule_above = false;
        thin.before_pt = 0;
        line.size_pt = 1;
        thin.line = document::LineSpacing{document::Spacing::exact, 1};
        put("end", "KH Cuối", line, thin);
    }

    void title() {
        auto centred = look(Align::center);
        centred.keep_with_next = true;
        auto first = centred;
        first.before_pt = 12;
        put("doc_type", "KH Tên loại", chars("doc_type"), first);
        put("subject", "KH Trích yếu", chars("subject"), centred);
        auto mark = centred;
        mark.after_pt = 12;
        put("rule_line", "KH Gạch dưới trích yếu", chars("number"), mark);
    }

    void text() {
        put("paragraph", "KH Nội dung", chars("body"), body_look());
        put("preamble", "KH Mở đầu", chars("body"), body_look()).next = "paragraph";
        put("legal_basis", "KH Căn cứ", chars("base"), body_look());
        put("bullet", "KH Gạch đầu dòng", chars("body"), body_look()).bullet = "-";
        put("sub_bullet", "KH Dấu cộng", chars("body"), body_look()).bullet = "+";
    }

    void headings() {
        static constexpr int levels = 4;
        static const std::array<std::string, levels> names{"KH Mục I", "KH Mục 1", "KH Mục 1.1", "KH Mục a"};
        static const std::array<std::string, levels> texts{"KH Khoản I", "KH Khoản 1", "KH Khoản 1.1",
                                                           "KH Khoản a"};
        for (int level = 1; level <= levels; ++level) {
            const auto place = static_cast<std::size_t>(level - 1);
            const auto component = "heading_" + std::to_string(std::min(level, 3));
            auto lead = body_look();
            lead.keep_with_next = true;
            auto& heading = put("heading_" + std::to_string(level), names[place], chars(component), lead);
            heading.outline_level = heading.number_level = level;
            heading.next = "paragraph";
            if (level > 1)
                put("numbered_" + std::to_string(level), texts[place], chars("body"), body_look())
                    .number_level = level;
        }
    }

    void ending() {
        auto left = look(Align::left);
        put("recipients_title", "KH Nơi nhận", chars("recipients.title"), left);
        put("recipient", "KH Tên nơi nhận", chars("recipients"), left);
        put("recipient_file", "KH Lưu", chars("recipients"), left);
        auto centred = look(Align::center);
        put("sign_authority", "KH Quyền hạn", chars("sign.authority"), centred);
        put("sign_role", "KH Chức vụ", chars("sign.role"), centred);
        centred.before_pt = signature_room_pt;
        put("sign_name", "KH Họ tên", chars("sign.name"), centred);
    }

    void attachments() {
        auto centred = look(Align::center);
        centred.keep_with_next = true;
        put("appendix_label", "KH Phụ lục", chars("appendix.label"), centred);
        put("appendix_title", "KH Tên phụ lục", chars("appendix.title"), centred);
        put("attachment_title", "KH Tên đề cương", chars("appendix.title"), centred);
        put("attachment_subject", "KH Trích yếu đề cương", chars("subject"), centred);
        auto line = centred;
        line.after_pt = profile_.use("body.gap");
        put("attached_to", "KH Kèm theo", chars("attached_to"), line);
        auto cell = chars("body");
        cell.size_pt = table_size_pt;
        auto head = cell;
        head.bold = true;
        put("table_header", "KH Đầu bảng", head, look(Align::center));
        put("table_row", "KH Dòng bảng", cell, look(Align::center));
        put("table_total", "KH Dòng tổng", head, look(Align::center));
        auto note = look(Align::left);
        note.before_pt = profile_.use("body.gap");
        put("table_note", "KH Ghi chú bảng", chars("body"), note);
    }

    /// No regulation fixes the size of text in tables; offices use 10 to 12.
    static constexpr double table_size_pt = 12;

    const profile::Profile& profile_;
    std::map<std::string, Style, std::less<>> styles_;
};

} // namespace

std::map<std::string, document::Style, std::less<>> styles_of(const profile::Profile& profile) {
    return Sheet(profile).make();
}

std::vector<document::NumberLevel> ladder_of(const profile::Profile& profile, std::string_view numbering,
                                             std::string_view wanted_third) {
    const auto& known = profile.texts("heading_1.numbering");
    const bool wanted = std::find(known.begin(), known.end(), numbering) != known.end();
    const auto closing = std::string(1, (wanted ? std::string(numbering) : known.front()).back());
    std::vector<document::NumberLevel> ladder{{1, "roman", "%1%" + closing}, {2, "arabic", "%2%."}};
    const auto& third = profile.texts("heading_3.numbering");
    const auto dotted = "1.1" + closing;
    const bool letters =
        wanted_third == "a)" && std::find(third.begin(), third.end(), wanted_third) != third.end();
    if (!letters && std::find(third.begin(), third.end(), dotted) != third.end()) {
        ladder.push_back({3, "arabic", "%2%.%3%" + closing});
        ladder.push_back({4, "letter", "%4%)"});
    } else {
        ladder.push_back({3, "letter", "%3%)"});
        ladder.push_back({4, "arabic", "(%4%)"});
    }
    return ladder;
}

} // namespace kehoach::plan
