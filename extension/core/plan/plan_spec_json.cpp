// SPDX-License-Identifier: MPL-2.0
#include "plan/plan_spec.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

namespace kehoach::plan {

namespace {

namespace json = boost::json;

void put(json::object& object, std::string_view key, const std::string& value) {
    if (!value.empty())
        object[{key.data(), key.size()}] = value;
}

void put_part(json::object& object, std::string_view key, json::object part) {
    if (!part.empty())
        object[{key.data(), key.size()}] = std::move(part);
}

std::string_view key_of(Item::Kind kind) {
    switch (kind) {
    case Item::Kind::heading:
        return "heading";
    case Item::Kind::numbered:
        return "numbered";
    case Item::Kind::paragraph:
        return "paragraph";
    case Item::Kind::bullet:
        return "bullet";
    case Item::Kind::sub_bullet:
        return "sub";
    }
    return "paragraph";
}

json::array items_json(const std::vector<Item>& items) {
    json::array array;
    for (const auto& item : items) {
        json::object object;
        put(object, key_of(item.kind), item.text);
        if (!item.items.empty())
            object["items"] = items_json(item.items);
        array.push_back(std::move(object));
    }
    return array;
}

void put_items(json::object& object, const char* key, const std::vector<Item>& items) {
    if (!items.empty())
        object[key] = items_json(items);
}

json::array recipients_json(const std::vector<Recipient>& recipients) {
    json::array array;
    for (const auto& recipient : recipients) {
        json::object object;
        put(object, "name", recipient.name);
        put(object, "marker", recipient.marker);
        array.push_back(std::move(object));
    }
    return array;
}

void put_heading(json::object& root, const PlanSpec& spec) {
    json::object issuer;
    put(issuer, "name", spec.issuer);
    put(issuer, "parent", spec.issuer_parent);
    put(issuer, "inText", spec.issuer_in_text);
    put_part(root, "issuer", std::move(issuer));
    json::object number;
    put(number, "value", spec.number);
    put(number, "issuer", spec.number_issuer);
    put_part(root, "number", std::move(number));
    put(root, "place", spec.place);
    if (spec.date)
        put(root, "date", grammar::iso(*spec.date));
    put(root, "draftMark", spec.draft_mark);
    put(root, "subject", spec.subject);
}

void put_ending(json::object& root, const PlanSpec& spec) {
    if (!spec.recipients.empty())
        root["recipients"] = recipients_json(spec.recipients);
    put(root, "filing", spec.filing);
    json::object signature;
    put(signature, "authority", spec.sign_authority);
    put(signature, "role", spec.sign_role);
    put(signature, "role2", spec.sign_role_2);
    put(signature, "name", spec.sign_name);
    put_part(root, "signature", std::move(signature));
}

json::value plain_json(const form::FormSpec& page) {
    json::object object{{"plain", true}};
    put(object, "title", page.title);
    put(object, "note", page.note);
    return object;
}

json::array tasks_json(const std::vector<Task>& tasks) {
    json::array array;
    for (const auto& task : tasks) {
        json::object object{{"what", task.what}};
        put(object, "owner", task.owner);
        put(object, "with", task.with);
        put(object, "deadline", task.deadline);
        array.push_back(std::move(object));
    }
    return array;
}

void put_attachments(json::object& root, const PlanSpec& spec) {
    if (spec.outline) {
        json::object outline;
        put(outline, "title", spec.outline->title);
        put(outline, "subject", spec.outline->subject);
        put_items(outline, "items", spec.outline->items);
        root["outline"] = std::move(outline);
    }
    if (spec.appendices.empty())
        return;
    json::array appendices;
    for (const auto& form : spec.appendices)
        appendices.push_back(form.columns.empty() ? plain_json(form) : json::parse(form::to_json(form)));
    root["appendices"] = std::move(appendices);
}

} // namespace

std::string to_json(const PlanSpec& spec) {
    json::object root;
    put(root, "profile", spec.profile);
    put(root, "family", spec.family);
    put_heading(root, spec);
    if (!spec.bases.empty())
        root["bases"] = json::array(spec.bases.begin(), spec.bases.end());
    put(root, "preamble", spec.preamble);
    put(root, "numbering", spec.numbering);
    put(root, "third", spec.third);
    put_items(root, "sections", spec.sections);
    if (!spec.tasks.empty())
        root["tasks"] = tasks_json(spec.tasks);
    put_ending(root, spec);
    put_attachments(root, spec);
    if (spec.two_sided)
        root["twoSided"] = true;
    put(root, "tones", spec.tones);
    put(root, "template", spec.begun_from);
    json::object typed;
    for (const auto& [field, text] : spec.typed)
        typed[field] = text;
    put_part(root, "typed", std::move(typed));
    return json::serialize(root);
}

} // namespace kehoach::plan
