// SPDX-License-Identifier: MPL-2.0
#include "profile/load.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/string.hpp>

namespace kehoach::profile {

namespace {

namespace json = boost::json;

std::string plain(const json::string& text) {
    return {text.data(), text.size()};
}

/// "is": words, a number, yes or no, or a list of words.
bool read_is(const json::value& is, Value& value) {
    if (is.is_string()) {
        value.text = plain(is.get_string());
    } else if (is.is_number()) {
        value.min = value.max = value.use = is.to_number<double>();
    } else if (is.is_bool()) {
        value.flag = is.get_bool();
    } else if (is.is_array()) {
        for (const auto& element : is.get_array()) {
            if (!element.is_string())
                return false;
            value.texts.push_back(plain(element.get_string()));
        }
    } else {
        return false;
    }
    return true;
}

class ValueReader {
public:
    ValueReader(const text::JsonText& json, text::DataFaults& faults) : json_(json), faults_(faults) {}

    Value read(const std::string& key, const std::string& pointer) {
        text::JsonObject object(json_, pointer, faults_);
        Value value;
        value.key = key;
        if (!object.ok())
            return value;
        if (const auto* is = object.raw("is"); is != nullptr && !read_is(*is, value))
            json_.fault(faults_, object.pointer("is"), "data.expected.value");
        number(object, "min", value.min);
        number(object, "max", value.max);
        number(object, "use", value.use);
        value.unit = object.string_or("unit", "");
        value.clause = object.string("clause");
        value.source = object.string("source");
        value.confidence = object.string_or("confidence", "seen");
        value.from = day_of(object, json_, "from", faults_);
        value.to = day_of(object, json_, "to", faults_);
        object.no_others();
        check(object, pointer, value);
        return value;
    }

private:
    static void number(text::JsonObject& object, std::string_view key, std::optional<double>& into) {
        if (object.has(key))
            into = object.number(key);
    }

    /// A range says what compose takes from it, and that lies inside.
    void check(const text::JsonObject& object, const std::string& pointer, const Value& value) {
        if (!object.has("is") && !value.use)
            json_.fault(faults_, pointer, "data.expected.value");
        else if (value.use &&
                 ((value.min && *value.use < *value.min) || (value.max && *value.use > *value.max)))
            json_.fault(faults_, object.pointer("use"), "data.expected.inside_range",
                        std::to_string(*value.use));
    }

    const text::JsonText& json_;
    text::DataFaults& faults_;
};

std::vector<Value> read_values(const text::JsonText& json, text::JsonObject& head, text::DataFaults& faults) {
    std::vector<Value> result;
    const auto* values = head.raw("values");
    if (values == nullptr || !values->is_object()) {
        json.fault(faults, "/values", "data.expected.object");
        return result;
    }
    ValueReader reader(json, faults);
    text::JsonObject members(json, "/values", faults);
    for (const auto& member : values->get_object()) {
        const std::string key(member.key().data(), member.key().size());
        if (!member.value().is_array()) {
            result.push_back(reader.read(key, members.pointer(key)));
            continue;
        }
        for (const auto& variant : members.elements(key))
            result.push_back(reader.read(key, variant));
    }
    return result;
}

Family family_of(const std::string& name, const text::JsonText& json, text::DataFaults& faults) {
    if (name == "party")
        return Family::party;
    if (name == "state")
        return Family::state;
    json.fault(faults, "/family", "data.expected.family", name);
    return Family::other;
}

} // namespace

std::optional<grammar::Date> day_of(text::JsonObject& object, const text::JsonText& json,
                                    std::string_view key, text::DataFaults& faults) {
    const auto written = object.string_or(key, "");
    if (!object.has(key))
        return std::nullopt;
    const auto date = grammar::parse_iso(written);
    if (!date || !date->complete())
        json.fault(faults, object.pointer(key), "data.expected.iso_day", written);
    return date;
}

LoadedPatch load_patch(const text::JsonText& json, text::DataFaults& faults) {
    LoadedPatch patch;
    text::JsonObject object(json, "", faults);
    if (!object.ok())
        return patch;
    patch.base = object.string("base");
    patch.variants = read_values(json, object, faults);
    object.no_others();
    return patch;
}

LoadedProfile load_profile(const text::JsonText& json, text::DataFaults& faults) {
    LoadedProfile loaded;
    text::JsonObject object(json, "", faults);
    if (!object.ok())
        return loaded;
    loaded.head.id = object.string("id");
    loaded.head.family = family_of(object.string("family"), json, faults);
    object.raw("name");
    text::JsonObject name(json, "/name", faults);
    loaded.head.name_vi = name.string("vi");
    loaded.head.name_en = name.string("en");
    name.no_others();
    loaded.head.from = day_of(object, json, "from", faults);
    loaded.head.to = day_of(object, json, "to", faults);
    loaded.variants = read_values(json, object, faults);
    object.no_others();
    return loaded;
}

} // namespace kehoach::profile
