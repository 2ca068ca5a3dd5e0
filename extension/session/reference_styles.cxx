// SPDX-License-Identifier: MPL-2.0
#include "session/reference_styles.hxx"

#include "plan/composer.hpp"

#include <algorithm>

namespace kehoach::session {

namespace {

plan::Item item(plan::Item::Kind kind, std::vector<plan::Item> below = {}) {
    return {kind, "x", std::move(below)};
}

form::FormSpec appendix() {
    form::Column key, count;
    key.title = key.key = "x";
    key.kind = form::ColumnKind::key;
    count.title = count.key = "y";
    form::FormSpec spec;
    spec.code = spec.title = spec.note = "x";
    spec.columns = {key, count};
    spec.rows.items = {"x"};
    return spec;
}

/// Every role once; the words do not matter, only the styles they get.
plan::PlanSpec everything(const profile::Profile& profile) {
    using Kind = plan::Item::Kind;
    plan::PlanSpec spec;
    spec.profile = profile.id;
    spec.issuer = spec.issuer_parent = spec.place = spec.subject = spec.preamble = "x";
    spec.number = "1";
    spec.number_issuer = "X";
    spec.bases = {"x"};
    spec.sections = {
        item(Kind::heading, {item(Kind::heading, {item(Kind::heading, {item(Kind::paragraph)}),
                                                  item(Kind::bullet), item(Kind::sub_bullet)})})};
    spec.recipients = {{"x", "x"}};
    spec.sign_authority = profile.texts("sign.authority.marks").front() + " X"; // known by its mark
    spec.filing = spec.sign_role = spec.sign_name = spec.issuer_in_text = "x";
    spec.outline = plan::ReportOutline{"X", "x", {item(Kind::heading)}};
    spec.appendices = {appendix()};
    return spec;
}

} // namespace

ReferenceStyles::ReferenceStyles(const profile::Profile& profile,
                                 std::function<std::string(const std::string&)> typed)
    : profile_(profile), composed_(plan::compose(everything(profile), profile)), typed_(std::move(typed)) {
    for (std::size_t at = 0; at < composed_.roles.size(); ++at)
        keys_.try_emplace(composed_.roles[at], composed_.document.paragraphs[at].style);
}

const document::Style* ReferenceStyles::find(std::string_view key) const {
    const auto& styles = composed_.document.styles;
    const auto style = std::find_if(styles.begin(), styles.end(),
                                    [&](const document::Style& one) { return one.key == key; });
    return style == styles.end() ? nullptr : &*style;
}

const document::Style* ReferenceStyles::of(plan::Role role, bool typed_label) {
    const plan::Role known = role == plan::Role::continuation ? plan::Role::paragraph : role;
    const auto key = keys_.find(known);
    const document::Style* style =
        find(key == keys_.end() ? plan::name(known) : std::string_view(key->second));
    if (!style)
        return nullptr;
    const bool numbered = style->number_level > 0 || !style->bullet.empty();
    return typed_label && numbered ? twin(*style) : style;
}

const document::Style* ReferenceStyles::of_running(int level, bool typed_label) {
    const document::Style* style = find("numbered_" + std::to_string(level));
    if (!style)
        return of(plan::Role::paragraph, typed_label);
    return typed_label ? twin(*style) : style;
}

void ReferenceStyles::use_ladder(const std::vector<document::NumberLevel>& ladder) {
    auto& ours = composed_.document.ladder;
    for (const document::NumberLevel& level : ladder)
        if (level.level == 1)
            ours = plan::ladder_of(profile_, std::string("I") + level.format.back(), {});
    for (const document::NumberLevel& level : ladder) {
        const auto known = std::find_if(ours.begin(), ours.end(),
                                        [&](const auto& each) { return each.level == level.level; });
        if (known == ours.end())
            ours.push_back(level);
        else
            *known = level;
    }
}

const document::Style* ReferenceStyles::twin(document::Style style) {
    style.key += "_typed";
    if (const document::Style* known = find(style.key))
        return known;
    style.name = typed_(style.name);
    style.number_level = 0;
    style.bullet.clear();
    composed_.document.styles.push_back(std::move(style));
    return &composed_.document.styles.back();
}

} // namespace kehoach::session
