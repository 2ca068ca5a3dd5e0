// SPDX-License-Identifier: MPL-2.0
#include "plan/plan_template.hpp"

#include "plan/basis.hpp"
#include "plan/item_json.hpp"
#include "plan/tone_style.hpp"
#include "plan/wording.hpp"
#include "text/braces.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace kehoach::plan {

namespace {

using text::JsonObject;
using text::JsonText;

constexpr std::string_view dots = "…";

class Reader {
public:
    Reader(const JsonText& json, text::DataFaults& faults) : json_(json), faults_(faults) {}

    PlanTemplate read_plan() {
        JsonObject root(json_, "", faults_);
        PlanTemplate made;
        root.string("kind");
        read_names(root, made);
        made.family = root.string("family");
        if (root.has("family") && made.family != "party" && made.family != "state")
            json_.fault(faults_, "/family", "data.expected.family", made.family);
        made.source = required(root, "source");
        made.from = day(root, "from");
        made.to = day(root, "to");
        made.subject = root.string_or("subject", {});
        made.preamble = root.string_or("preamble", {});
        made.sections = read_items(json_, root, "sections", faults_);
        if (root.ok() && made.sections.empty())
            json_.fault(faults_, "/sections", "data.expected.items");
        for (const auto& pointer : root.elements("wordings"))
            made.wordings.push_back(wording(pointer));
        made.outline = root.string_or("outline", {});
        made.forms = root.strings_or_empty("forms");
        root.no_others();
        return made;
    }

    OutlineTemplate read_report() {
        JsonObject root(json_, "", faults_);
        OutlineTemplate made;
        read_names(root, made);
        made.outline.title = required(root, "title");
        made.outline.items = read_items(json_, root, "items", faults_);
        root.no_others();
        return made;
    }

private:
    template<class Made>
    void read_names(JsonObject& root, Made& made) {
        made.id = required(root, "id");
        if (root.raw("name") == nullptr)
            return;
        JsonObject names(json_, root.pointer("name"), faults_);
        made.name_vi = required(names, "vi");
        made.name_en = required(names, "en");
        names.no_others();
    }

    std::string required(JsonObject& object, std::string_view key) {
        auto value = object.string(key);
        if (object.has(key) && value.empty())
            json_.fault(faults_, object.pointer(key), "data.expected.text");
        return value;
    }

    std::optional<grammar::Date> day(JsonObject& root, std::string_view key) {
        const auto written = root.string_or(key, {});
        if (written.empty())
            return std::nullopt;
        const auto read = grammar::parse_iso(written);
        if (!read || !grammar::is_valid(*read))
            json_.fault(faults_, root.pointer(key), "data.expected.iso_day", written);
        return read;
    }

    Wording wording(const std::string& pointer) {
        JsonObject object(json_, pointer, faults_);
        Wording made{object.string("place"), required(object, "text")};
        if (object.has("place") && made.place != "preamble" && made.place != "sections")
            json_.fault(faults_, object.pointer("place"), "data.expected.one_of", made.place);
        object.no_others();
        return made;
    }

    const JsonText& json_;
    text::DataFaults& faults_;
};

/// What the reader makes of a text, or nothing and the faults.
template<class Made>
std::optional<Made> parsed(std::string_view file, std::string_view json, text::DataFaults& faults,
                           Made (Reader::*read)()) {
    text::DataFaults own;
    const JsonText text{std::string(file), std::string(json), own};
    std::optional<Made> made;
    if (text.ok())
        made = (Reader(text, own).*read)();
    if (own.empty())
        return made;
    faults.insert(faults.end(), own.begin(), own.end());
    return std::nullopt;
}

} // namespace

bool PlanTemplate::holds(const grammar::Date& day) const {
    return (!from || *from <= day) && (!to || day <= *to);
}

bool is_plan_template(std::string_view json) {
    text::DataFaults faults;
    const JsonText text("", std::string(json), faults);
    const auto* root = text.ok() ? text.root().if_object() : nullptr;
    const auto* kind = root != nullptr ? root->if_contains("kind") : nullptr;
    return kind != nullptr && kind->is_string() && kind->get_string() == "plan";
}

std::optional<PlanTemplate> parse_plan_template(std::string_view file, std::string_view json,
                                                text::DataFaults& faults) {
    return parsed(file, json, faults, &Reader::read_plan);
}

std::optional<OutlineTemplate> parse_outline(std::string_view file, std::string_view json,
                                             text::DataFaults& faults) {
    return parsed(file, json, faults, &Reader::read_report);
}

std::vector<PlanTemplate> templates_for(const std::vector<PlanTemplate>& all, std::string_view family,
                                        const grammar::Date& day) {
    std::vector<PlanTemplate> found;
    for (const auto& one : all)
        if (one.family == family && one.holds(day))
            found.push_back(one);
    std::ranges::sort(found, {}, &PlanTemplate::id);
    return found;
}

std::string citations_in_sentence(const PlanSpec& spec) {
    const bool state = spec.family == "state" || spec.profile.starts_with("state-");
    std::string joined;
    for (const auto& basis : spec.bases)
        joined +=
            (joined.empty() ? "" : "; ") + with_days_as_cited(with_commas_as(without_lead(basis), !state));
    return joined;
}

std::string filled(std::string_view words, const PlanSpec& spec) {
    text::Named known{{"citations", citations_in_sentence(spec)},
                      {"issuer", spec.issuer_in_text},
                      {"subject", in_sentence(spec.subject)},
                      {"deadline", {}}};
    for (auto& [name, value] : known)
        if (value.empty())
            value = dots;
    return text::filled(written_with(words, tones_of(spec)), known);
}

std::vector<Item> filled(const std::vector<Item>& items, const PlanSpec& spec) {
    std::vector<Item> made;
    for (const auto& item : items)
        made.push_back({item.kind, filled(item.text, spec), filled(item.items, spec)});
    return made;
}

} // namespace kehoach::plan
