// SPDX-License-Identifier: MPL-2.0
#include "api/finding_struct.hxx"

#include "office/text.hxx"
#include "text/utf.hpp"

#include <algorithm>
#include <map>

namespace kehoach::api {

namespace {

using office::ustring;

/// Text of paragraphs by story and index: offsets of the core are bytes, those of UNO are UTF-16 units.
class Texts {
public:
    explicit Texts(const document::Document& document) {
        for (const document::Paragraph& paragraph : document.paragraphs)
            texts_.try_emplace({paragraph.story, paragraph.index}, paragraph.text);
    }

    sal_Int32 units(const document::Place& place, std::size_t bytes) const {
        const auto text = texts_.find({place.story, place.paragraph});
        return text == texts_.end() ? 0 : static_cast<sal_Int32>(text::utf16_offset(text->second, bytes));
    }

private:
    std::map<std::pair<std::string_view, int>, std::string_view> texts_;
};

org::kehoach::Place place_struct(const Texts& texts, const document::Place& place,
                                 const session::Shown& shown) {
    return {ustring(place.story),
            place.paragraph,
            place.line,
            texts.units(place, place.start),
            texts.units(place, place.end),
            ustring(place.excerpt),
            ustring(shown.sheet),
            ustring(shown.cell)};
}

template<typename To, typename From, typename Convert>
css::uno::Sequence<To> sequence(const std::vector<From>& values, const Convert& convert) {
    css::uno::Sequence<To> result(static_cast<sal_Int32>(values.size()));
    std::transform(values.begin(), values.end(), result.getArray(), convert);
    return result;
}

css::beans::NamedValue named(const std::pair<std::string, std::string>& argument) {
    return {ustring(argument.first), css::uno::Any(ustring(argument.second))};
}

org::kehoach::Repair repair_struct(const rules::Repair& repair) {
    return {ustring(repair.kind), ustring(rules::name(repair.policy)), ustring(repair.before),
            ustring(repair.after)};
}

org::kehoach::Finding finding_struct(const Texts& texts, const session::Shown& shown) {
    const rules::Finding& finding = shown.finding;
    return {
        ustring(finding.id),
        ustring(finding.rule),
        ustring(finding.profile),
        ustring(finding.clause),
        ustring(rules::name(finding.verdict)),
        ustring(rules::name(finding.severity)),
        ustring(finding.message_key),
        sequence<css::beans::NamedValue>(finding.arguments, named),
        ustring(shown.message),
        place_struct(texts, finding.place, shown),
        sequence<org::kehoach::Place>(
            finding.places, [&](const document::Place& place) { return place_struct(texts, place, shown); }),
        finding.ignored,
        sequence<org::kehoach::Repair>(finding.repairs, repair_struct)};
}

} // namespace

css::uno::Sequence<org::kehoach::Finding> finding_structs(const session::DocumentSession& session) {
    const Texts texts(session.document());
    return sequence<org::kehoach::Finding>(
        session.findings(), [&](const session::Shown& shown) { return finding_struct(texts, shown); });
}

} // namespace kehoach::api
