// SPDX-License-Identifier: MPL-2.0
#include "form/form_spec.hpp"
#include "form/proof.hpp"

#include <array>
#include <boost/json/serialize.hpp>
#include <cmath>

namespace kehoach::form {

namespace {

namespace json = boost::json;

constexpr std::array<std::pair<ColumnKind, std::string_view>, 7> kinds{{{ColumnKind::key, "key"},
                                                                        {ColumnKind::count, "count"},
                                                                        {ColumnKind::money, "money"},
                                                                        {ColumnKind::percent, "percent"},
                                                                        {ColumnKind::pair, "pair"},
                                                                        {ColumnKind::text, "text"},
                                                                        {ColumnKind::date, "date"}}};

std::string name_of(ColumnKind kind) {
    for (const auto& [value, name] : kinds)
        if (value == kind)
            return std::string(name);
    return {};
}

class Reader {
public:
    Reader(const text::JsonText& json, text::DataFaults& faults) : json_(json), faults_(faults) {}

    FormSpec spec(const std::string& pointer) {
        text::JsonObject object(json_, pointer, faults_);
        FormSpec spec;
        spec.id = object.string_or("id", {});
        spec.code = object.string_or("code", {});
        spec.title = object.string("title");
        if (object.has("attachedTo"))
            spec.attached_to = attached_to(object.pointer("attachedTo"));
        object.raw("attachedTo");
        spec.attached_line = object.string_or("attachedLine", {});
        if (!object.has("columns"))
            json_.fault(faults_, object.pointer("columns"), "data.expected.present");
        spec.columns = columns(object.elements("columns"));
        spec.rows = rows(object.pointer("rows"));
        object.raw("rows");
        spec.total = object.string_or("total", {});
        spec.note = object.string_or("note", {});
        object.raw("$schema");
        object.no_others();
        return spec;
    }

private:
    AttachedTo attached_to(const std::string& pointer) {
        text::JsonObject object(json_, pointer, faults_);
        AttachedTo tied{object.string_or("number", {}), object.string_or("date", {}),
                        object.string_or("issuer", {})};
        object.no_others();
        return tied;
    }

    RowAxis rows(const std::string& pointer) {
        text::JsonObject object(json_, pointer, faults_);
        RowAxis axis;
        axis.from_year = whole(object, "fromYear");
        axis.to_year = whole(object, "toYear");
        axis.items = object.strings_or_empty("items");
        axis.free = whole(object, "free");
        object.no_others();
        return axis;
    }

    int whole(text::JsonObject& object, std::string_view key) {
        const double number = object.number_or(key, 0);
        if (number == std::floor(number) && std::abs(number) < 1e6)
            return static_cast<int>(number);
        json_.fault(faults_, object.pointer(key), "data.expected.form.whole", std::to_string(number));
        return 0;
    }

    std::vector<Column> columns(const std::vector<std::string>& pointers) {
        std::vector<Column> read;
        for (const std::string& pointer : pointers)
            read.push_back(column(pointer));
        return read;
    }

    Column column(const std::string& pointer) {
        text::JsonObject object(json_, pointer, faults_);
        Column column;
        column.title = object.string("title");
        if (object.has("children")) {
            column.children = columns(object.elements("children"));
            if (column.children.empty())
                json_.fault(faults_, object.pointer("children"), "data.expected.form.column_count", "0");
        } else {
            leaf(object, column);
        }
        object.no_others();
        return column;
    }

    void leaf(text::JsonObject& object, Column& column) {
        column.key = object.string("key");
        column.kind = kind(object);
        column.numerator = object.string_or("numerator", {});
        column.denominator = object.string_or("denominator", {});
        column.sum_of = object.strings_or_empty("sumOf");
        column.width_mm = object.number_or("width", 0);
        if (column.width_mm < 0 || column.width_mm > 400)
            json_.fault(faults_, object.pointer("width"), "data.expected.form.width");
    }

    ColumnKind kind(text::JsonObject& object) {
        const std::string wanted = object.string_or("kind", "count");
        for (const auto& [value, name] : kinds)
            if (name == wanted)
                return value;
        json_.fault(faults_, object.pointer("kind"), "data.expected.form.kind", wanted);
        return ColumnKind::count;
    }

    const text::JsonText& json_;
    text::DataFaults& faults_;
};

json::value to_value(const Column& column) {
    json::object object{{"title", column.title}};
    if (!column.children.empty()) {
        json::array children;
        for (const Column& child : column.children)
            children.push_back(to_value(child));
        object["children"] = std::move(children);
        return object;
    }
    object["key"] = column.key;
    object["kind"] = name_of(column.kind);
    if (!column.numerator.empty())
        object["numerator"] = column.numerator;
    if (!column.denominator.empty())
        object["denominator"] = column.denominator;
    if (!column.sum_of.empty())
        object["sumOf"] = json::array(column.sum_of.begin(), column.sum_of.end());
    if (column.width_mm > 0)
        object["width"] = column.width_mm;
    return object;
}

json::value to_value(const RowAxis& axis) {
    if (!axis.items.empty())
        return {{"items", json::array(axis.items.begin(), axis.items.end())}};
    if (axis.free > 0)
        return {{"free", axis.free}};
    return {{"fromYear", axis.from_year}, {"toYear", axis.to_year}};
}

void put(json::object& object, std::string_view key, const std::string& text) {
    if (!text.empty())
        object[json::string_view(key.data(), key.size())] = text;
}

} // namespace

std::optional<FormSpec> parse_form_spec(const text::JsonText& json, const std::string& pointer,
                                        text::DataFaults& faults) {
    if (!json.ok())
        return std::nullopt;
    const std::size_t before = faults.size();
    FormSpec spec = Reader(json, faults).spec(pointer);
    if (faults.size() == before)
        for (Flaw& flaw : flaws(spec))
            json.fault(faults, pointer + flaw.path, std::move(flaw.expected), std::move(flaw.found));
    if (faults.size() != before)
        return std::nullopt;
    return spec;
}

std::optional<FormSpec> parse_form_spec(std::string_view file, std::string_view json,
                                        text::DataFaults& faults) {
    const text::JsonText text{std::string(file), std::string(json), faults};
    return parse_form_spec(text, "", faults);
}

std::string to_json(const FormSpec& spec) {
    json::object object;
    put(object, "id", spec.id);
    put(object, "code", spec.code);
    object["title"] = spec.title;
    if (spec.attached_to)
        object["attachedTo"] = {{"number", spec.attached_to->number},
                                {"date", spec.attached_to->date},
                                {"issuer", spec.attached_to->issuer}};
    put(object, "attachedLine", spec.attached_line);
    json::array columns;
    for (const Column& column : spec.columns)
        columns.push_back(to_value(column));
    object["columns"] = std::move(columns);
    object["rows"] = to_value(spec.rows);
    put(object, "total", spec.total);
    put(object, "note", spec.note);
    return json::serialize(object);
}

} // namespace kehoach::form
