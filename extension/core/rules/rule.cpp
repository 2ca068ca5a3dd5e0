// SPDX-License-Identifier: MPL-2.0
#include "rules/rule.hpp"

#include "plan/analysis.hpp"
#include "rules/catalogue.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace kehoach::rules {

using document::Evidence;
using text::JsonObject;
using text::JsonText;

namespace {

template<class Value>
using Names = std::vector<std::pair<std::string_view, Value>>;

const Names<Severity> severities{{"error", Severity::error},
                                 {"warning", Severity::warning},
                                 {"hint", Severity::hint},
                                 {"remark", Severity::remark}};
const Names<Policy> policies{{"apply", Policy::apply}, {"offer", Policy::offer}, {"remark", Policy::remark}};
const Names<Evidence> evidences{
    {"text", Evidence::text}, {"look", Evidence::look}, {"layout", Evidence::layout}};
const Names<Documents> kinds_of_document{{"any", Documents::any}, {"plan", Documents::plan}};

/// rules/hd05-3.2.2-1.json is the rule hd05-3.2.2-1.
std::string_view name_of(std::string_view file) {
    file.remove_prefix(file.rfind('/') + 1);
    return file.substr(0, file.rfind(".json"));
}

/// Reads one file. A member of a loader, so that every step has the file and the faults at hand.
class Loader {
public:
    Loader(const JsonText& json, const profile::ProfileSet& profiles, const profile::Gazetteer& gazetteer,
           const schedule::Calendar& calendar, text::DataFaults& faults)
        : json_(json), profiles_(profiles), gazetteer_(gazetteer), calendar_(calendar), faults_(faults) {}

    Rule read() {
        JsonObject top(json_, "", faults_);
        Rule rule;
        rule.id = top.string("id");
        if (top.ok() && name_of(json_.file()) != rule.id)
            json_.fault(faults_, "/id", "data.expected.name_of_file", rule.id);
        rule.kind = top.string("kind");
        if (top.has("profiles"))
            read_profiles(rule);
        else if (rule.kind != "notice")
            json_.fault(faults_, "/profiles", "data.expected.present");
        rule.documents = one_of(top, "documents", kinds_of_document, Documents::any);
        rule.except_types = top.strings_or_empty("except_types");
        rule.only_types = top.strings_or_empty("only_types");
        rule.policy = one_of(top, "policy", policies, Policy::remark);
        rule.alone = top.boolean_or("alone", false);
        rule.evidence = one_of(top, "evidence", evidences, Evidence::text);
        rule.covers = top.strings_or_empty("covers");
        read_severity(rule);
        read_message(rule);
        read_test(rule);
        read_unless(rule);
        for (const auto* key : {"profiles", "severity", "message", "parameters", "unless"})
            top.raw(key);
        top.no_others();
        return rule;
    }

private:
    template<class Value>
    Value one_of(JsonObject& object, std::string_view key, const Names<Value>& names, Value fallback) {
        if (!object.has(key))
            return fallback;
        const auto name = object.string(key);
        for (const auto& [known, value] : names)
            if (known == name)
                return value;
        json_.fault(faults_, object.pointer(key), "data.expected.one_of", name);
        return fallback;
    }

    void read_profiles(Rule& rule) {
        const auto* raw = JsonObject(json_, "", faults_).raw("profiles");
        if (raw == nullptr || !raw->is_object())
            return json_.fault(faults_, "/profiles", "data.expected.object");
        for (const auto& member : raw->get_object()) {
            const std::string id(member.key());
            if (!profiles_.has(id)) {
                json_.fault(faults_, "/profiles/" + id, "data.expected.profile", id);
                continue;
            }
            JsonObject object(json_, "/profiles/" + id, faults_);
            rule.profiles[id] = {object.string("clause"), object.string("words"), object.string("reading")};
            object.no_others();
            days_.push_back(profiles_.on(id, std::nullopt));
        }
    }

    void read_severity(Rule& rule) {
        JsonObject object(json_, "/severity", faults_);
        for (const auto stage : {plan::Stage::drafting, plan::Stage::signing, plan::Stage::issuing}) {
            const auto name = plan::name(stage);
            const auto* raw = object.raw(name);
            if (raw != nullptr && !raw->is_null())
                rule.severity[stage] = one_of(object, name, severities, Severity::hint);
            else
                rule.severity[stage] = std::nullopt;
            if (object.ok() && raw == nullptr)
                json_.fault(faults_, object.pointer(name), "data.expected.present");
        }
        object.no_others();
    }

    void read_message(Rule& rule) {
        JsonObject object(json_, "/message", faults_);
        rule.message_vi = object.string("vi");
        rule.message_en = object.string("en");
        object.no_others();
    }

    void read_unless(Rule& rule) {
        for (auto& element :
             Parameters(json_, "", days_, gazetteer_, calendar_, faults_).elements("unless")) {
            auto roles = element.roles("roles");
            auto pattern = element.pattern("is");
            element.no_others();
            if (pattern)
                rule.unless.push_back({std::move(roles), *std::move(pattern)});
        }
    }

    void read_test(Rule& rule) {
        const auto* kind = find_kind(rule.kind);
        if (kind == nullptr)
            return json_.fault(faults_, "/kind", "data.expected.kind", rule.kind);
        Parameters parameters(json_, "/parameters", days_, gazetteer_, calendar_, faults_, &rule.values);
        rule.test = kind->make(parameters);
        if (rule.kind == "notice")
            rule.notice = parameters.text("when");
        parameters.no_others();
    }

    const JsonText& json_;
    const profile::ProfileSet& profiles_;
    const profile::Gazetteer& gazetteer_;
    const schedule::Calendar& calendar_;
    text::DataFaults& faults_;
    std::vector<profile::Profile> days_;
};

bool is_rule(std::string_view name) {
    return name.ends_with(".json") && !name.ends_with(".examples.json");
}

} // namespace

RulePack RulePack::load(const std::vector<text::DataFile>& files, const profile::ProfileSet& profiles,
                        const profile::Gazetteer& gazetteer, const schedule::Calendar& calendar,
                        text::DataFaults& faults) {
    const auto before = faults.size();
    RulePack pack;
    for (const auto& file : files) {
        if (!is_rule(file.name))
            continue;
        const JsonText json(file.name, file.bytes, faults);
        if (!json.ok())
            continue;
        auto rule = Loader(json, profiles, gazetteer, calendar, faults).read();
        if (pack.find(rule.id) != nullptr)
            json.fault(faults, "/id", "data.expected.unique", rule.id);
        pack.rules.push_back(std::move(rule));
    }
    std::sort(pack.rules.begin(), pack.rules.end(), [](const Rule& a, const Rule& b) { return a.id < b.id; });
    if (faults.size() != before)
        pack.rules.clear();
    return pack;
}

const Rule* RulePack::find(std::string_view id) const {
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&](const Rule& rule) { return rule.id == id; });
    return found == rules.end() ? nullptr : &*found;
}

const Rule* RulePack::notice(std::string_view when) const {
    const auto found =
        std::find_if(rules.begin(), rules.end(), [&](const Rule& rule) { return rule.notice == when; });
    return found == rules.end() ? nullptr : &*found;
}

} // namespace kehoach::rules
