// SPDX-License-Identifier: MPL-2.0
#include "plan/plan_spec.hpp"

#include "form/proof.hpp"
#include "plan/item_json.hpp"
#include "text/words.hpp"

#include <boost/json/value.hpp>

#include <algorithm>
#include <array>
#include <utility>

namespace kehoach::plan {

namespace {

using text::DataFaults;
using text::JsonObject;
using text::JsonText;

class Reader {
public:
    Reader(const JsonText& json, const std::vector<form::FormSpec>& forms, DataFaults& faults)
        : json_(json), forms_(forms), faults_(faults) {}

    PlanSpec read(bool whole) {
        whole_ = whole;
        JsonObject root(json_, "", faults_);
        PlanSpec spec;
        spec.profile = root.string_or("profile", {});
        spec.family = one_of(root, "family", {"party", "state"}, "data.expected.family", {});
        read_heading(root, spec, whole);
        spec.subject = whole ? required(root, "subject") : root.string_or("subject", {});
        spec.bases = root.strings_or_empty("bases");
        spec.preamble = root.string_or("preamble", {});
        spec.numbering = one_of(root, "numbering", {"I.", "I-"}, "data.expected.numbering", "I.");
        spec.third = one_of(root, "third", {"1.1", "a)"}, "data.expected.third", {});
        spec.sections = items(root, "sections");
        for (const auto& pointer : root.elements("tasks"))
            spec.tasks.push_back(task(pointer));
        if (whole && root.ok() && spec.sections.empty() && faults_.empty())
            json_.fault(faults_, "/sections", "data.expected.items");
        read_ending(root, spec);
        read_attachments(root, spec);
        spec.two_sided = root.boolean_or("twoSided", false);
        spec.tones = one_of(root, "tones", {"uỷ", "ủy"}, "data.expected.tones", {});
        spec.begun_from = root.string_or("template", {});
        spec.typed = read_typed(root, whole);
        root.no_others();
        return spec;
    }

private:
    std::string required(JsonObject& object, std::string_view key) {
        auto value = object.string(key);
        if (object.has(key) && value.empty())
            json_.fault(faults_, object.pointer(key), "data.expected.text");
        return value;
    }

    std::string one_of(JsonObject& object, std::string_view key, const std::vector<std::string>& allowed,
                       const char* expected, const std::string& fallback) {
        auto value = object.string_or(key, fallback);
        if (value == fallback || std::find(allowed.begin(), allowed.end(), value) != allowed.end())
            return value;
        json_.fault(faults_, object.pointer(key), expected, value);
        return fallback;
    }

    std::optional<JsonObject> part(JsonObject& object, std::string_view key) {
        if (object.raw(key) == nullptr)
            return std::nullopt;
        return JsonObject(json_, object.pointer(key), faults_);
    }

    void read_heading(JsonObject& root, PlanSpec& spec, bool whole) {
        if (whole && root.ok() && !root.has("issuer"))
            json_.fault(faults_, "/issuer", "data.expected.present");
        if (auto issuer = part(root, "issuer")) {
            spec.issuer = whole ? required(*issuer, "name") : issuer->string_or("name", {});
            spec.issuer_parent = issuer->string_or("parent", {});
            spec.issuer_in_text = issuer->string_or("inText", {});
            issuer->no_others();
        }
        if (auto number = part(root, "number")) {
            spec.number = number->string_or("value", {});
            spec.number_issuer = number->string_or("issuer", {});
            number->no_others();
        }
        spec.place = root.string_or("place", {});
        spec.date = date(root);
        spec.draft_mark = root.string_or("draftMark", {});
    }

    std::optional<grammar::Date> date(JsonObject& root) {
        const auto written = root.string_or("date", {});
        if (written.empty())
            return std::nullopt;
        if (auto read = grammar::parse_iso(written))
            return read;
        constexpr std::size_t month = 7, day = 10;
        const bool no_such_day = written.size() == day && grammar::parse_iso(written.substr(0, month));
        json_.fault(faults_, "/date", no_such_day ? "data.expected.day-there-is" : "data.expected.date",
                    written);
        return std::nullopt;
    }

    std::vector<Item> items(JsonObject& object, std::string_view key) {
        return read_items(json_, object, key, faults_);
    }

    Task task(const std::string& pointer) {
        JsonObject object(json_, pointer, faults_);
        Task read;
        read.what = whole_ ? required(object, "what") : object.string("what");
        read.owner = object.string_or("owner", {});
        read.with = object.string_or("with", {});
        read.deadline = object.string_or("deadline", {});
        object.no_others();
        return read;
    }

    /// A whole plan has nothing left that could not be read.
    std::map<std::string, std::string> read_typed(JsonObject& root, bool whole) {
        std::map<std::string, std::string> typed;
        if (auto fields = part(root, "typed")) {
            const auto* members = root.raw("typed")->if_object();
            for (const auto& [name, value] : members != nullptr ? *members : boost::json::object()) {
                typed[name] = fields->string(name);
                if (whole)
                    json_.fault(faults_, fields->pointer(name), "data.expected.finished", typed[name]);
            }
        }
        return typed;
    }

    void read_ending(JsonObject& root, PlanSpec& spec) {
        for (const auto& pointer : root.elements("recipients"))
            spec.recipients.push_back(recipient(pointer));
        spec.filing = root.string_or("filing", {});
        if (auto signature = part(root, "signature")) {
            spec.sign_authority = signature->string_or("authority", {});
            spec.sign_role = signature->string_or("role", {});
            spec.sign_role_2 = signature->string_or("role2", {});
            spec.sign_name = signature->string_or("name", {});
            signature->no_others();
        }
    }

    Recipient recipient(const std::string& pointer) {
        boost::json::error_code error;
        const auto* value = json_.root().find_pointer(pointer, error);
        if (value != nullptr && value->is_string())
            return {std::string(value->get_string()), {}};
        JsonObject object(json_, pointer, faults_);
        Recipient result{required(object, "name"), object.string_or("marker", {})};
        object.no_others();
        return result;
    }

    void read_attachments(JsonObject& root, PlanSpec& spec) {
        if (auto outline = part(root, "outline")) {
            ReportOutline read;
            read.title = outline->string_or("title", {});
            read.subject = outline->string_or("subject", {});
            read.items = items(*outline, "items");
            outline->no_others();
            spec.outline = std::move(read);
        }
        for (const auto& pointer : root.elements("appendices")) {
            if (auto read = appendix(pointer))
                spec.appendices.push_back(std::move(*read));
        }
    }

    std::optional<form::FormSpec> appendix(const std::string& pointer) {
        JsonObject object(json_, pointer, faults_);
        if (object.ok() && object.boolean_or("plain", false))
            return plain_page(object);
        if (!object.has("form"))
            return form::parse_form_spec(json_, pointer, faults_);
        const auto id = object.string("form");
        const auto known =
            std::find_if(forms_.begin(), forms_.end(), [&](const auto& form) { return form.id == id; });
        if (known == forms_.end()) {
            json_.fault(faults_, object.pointer("form"), "data.expected.form", id);
            return std::nullopt;
        }
        auto form = *known;
        form.code = object.string_or("code", form.code);
        form.title = object.string_or("title", form.title);
        form.note = object.string_or("note", form.note);
        form.total = object.string_or("total", form.total);
        form.rows.from_year = object.whole_or("fromYear", form.rows.from_year);
        form.rows.to_year = object.whole_or("toYear", form.rows.to_year);
        for (const form::Flaw& flaw : form::flaws(form))
            json_.fault(faults_, object.pointer("form"), flaw.expected, flaw.found);
        object.no_others();
        return form;
    }

    form::FormSpec plain_page(JsonObject& object) {
        form::FormSpec page;
        page.title = whole_ ? required(object, "title") : object.string_or("title", {});
        page.note = object.string_or("note", {});
        object.no_others();
        return page;
    }

    const JsonText& json_;
    const std::vector<form::FormSpec>& forms_;
    DataFaults& faults_;
    bool whole_ = true;
};

} // namespace

Recipient recipient_of(std::string_view line) {
    const auto open = line.rfind('(');
    if (!line.ends_with(')') || open == std::string_view::npos || open == 0)
        return {std::string(line), {}};
    return {std::string(text::trim(line.substr(0, open))),
            std::string(text::trim(line.substr(open + 1, line.size() - open - 2)))};
}

std::string line_of(const Recipient& recipient) {
    return recipient.marker.empty() ? recipient.name : recipient.name + " (" + recipient.marker + ")";
}

std::optional<PlanSpec> parse_plan_spec(std::string_view file, std::string_view json,
                                        const std::vector<form::FormSpec>& forms, DataFaults& faults,
                                        bool whole) {
    DataFaults own;
    const JsonText text{std::string(file), std::string(json), own};
    std::optional<PlanSpec> spec;
    if (text.ok())
        spec = Reader(text, forms, own).read(whole);
    if (own.empty())
        return spec;
    faults.insert(faults.end(), own.begin(), own.end());
    return std::nullopt;
}

} // namespace kehoach::plan
