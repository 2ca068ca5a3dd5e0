// SPDX-License-Identifier: MPL-2.0
#include "form/form_spec.hpp"
#include "form/kind_named.hpp"
#include "form/proof.hpp"
#include "form/sheet_json.hpp"

#include <boost/json/serialize.hpp>
#include <functional>

namespace kehoach::form {

namespace {

namespace json = boost::json;

constexpr std::pair<ColumnKind, std::string_view> kinds[] = {
    {ColumnKind::ordinal, "ordinal"}, {ColumnKind::key, "key"},         {ColumnKind::count, "count"},
    {ColumnKind::money, "money"},     {ColumnKind::percent, "percent"}, {ColumnKind::pair, "pair"},
    {ColumnKind::text, "text"},       {ColumnKind::date, "date"},       {ColumnKind::choice, "choice"},
    {ColumnKind::given, "given"}};

constexpr std::string_view units = "units"; ///< whose names the rows are

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
        for (const std::string& rule : object.elements("rules"))
            spec.rules.push_back(cell_rule(rule));
        if (object.has("sheet"))
            spec.sheet = read_sheet_parts(json_, object.pointer("sheet"), faults_);
        object.raw("sheet");
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
        axis.from_year = object.whole_or("fromYear", 0);
        axis.to_year = object.whole_or("toYear", 0);
        axis.items = object.strings_or_empty("items");
        for (const std::string& group : object.elements("groups"))
            axis.groups.push_back(row_group(group));
        axis.free = object.whole_or("free", 0);
        if (const std::string of = object.string_or("of", {}); of == units)
            axis.units = true;
        else if (!of.empty())
            json_.fault(faults_, object.pointer("of"), "data.expected.form.rows_of", of);
        object.no_others();
        return axis;
    }

    RowGroup row_group(const std::string& pointer) {
        text::JsonObject object(json_, pointer, faults_);
        RowGroup group{object.string("title"), object.strings_or_empty("items")};
        object.no_others();
        return group;
    }

    CellRule cell_rule(const std::string& pointer) {
        text::JsonObject object(json_, pointer, faults_);
        CellRule rule{object.strings_or_empty("parts"), object.string("whole"), object.string_or("form", {})};
        object.no_others();
        return rule;
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
        column.less = object.strings_or_empty("less");
        column.choices = object.strings_or_empty("choices");
        column.given = object.strings_or_empty("given");
        const int cells = object.whole_or("cells", 1);
        column.two_cells = cells == 2;
        if (cells != 1 && cells != 2)
            json_.fault(faults_, object.pointer("cells"), "data.expected.form.cells", std::to_string(cells));
        column.width_mm = object.number_or("width", 0);
        if (column.width_mm < 0 || column.width_mm > 400)
            json_.fault(faults_, object.pointer("width"), "data.expected.form.width");
    }

    ColumnKind kind(text::JsonObject& object) {
        const std::string wanted = object.string_or("kind", "count");
        if (const auto found = kind_named(wanted))
            return *found;
        json_.fault(faults_, object.pointer("kind"), "data.expected.form.kind", wanted);
        return ColumnKind::count;
    }

    const text::JsonText& json_;
    text::DataFaults& faults_;
};

template<typename T, typename Of = std::identity>
json::array list(const std::vector<T>& all, Of of = {}) {
    json::array array;
    for (const T& one : all)
        array.emplace_back(of(one));
    return array;
}

void put(json::object& object, std::string_view key, const std::string& text) {
    if (!text.empty())
        object[json::string_view(key.data(), key.size())] = text;
}

void put(json::object& object, std::string_view key, const std::vector<std::string>& all) {
    if (!all.empty())
        object[json::string_view(key.data(), key.size())] = list(all);
}

json::object to_value(const Column& column) {
    json::object object{{"title", column.title}};
    if (!column.children.empty()) {
        object["children"] = list(column.children, [](const Column& child) { return to_value(child); });
        return object;
    }
    object["key"] = column.key;
    object["kind"] = name_of(column.kind);
    put(object, "numerator", column.numerator);
    put(object, "denominator", column.denominator);
    put(object, "sumOf", column.sum_of);
    put(object, "less", column.less);
    put(object, "choices", column.choices);
    put(object, "given", column.given);
    if (column.two_cells)
        object["cells"] = 2;
    if (column.width_mm > 0)
        object["width"] = column.width_mm;
    return object;
}

json::object to_value(const RowAxis& axis) {
    json::object object;
    if (!axis.items.empty())
        object["items"] = list(axis.items);
    else if (!axis.groups.empty())
        object["groups"] = list(axis.groups, [](const RowGroup& group) {
            return json::object{{"title", group.title}, {"items", list(group.items)}};
        });
    else if (axis.free > 0)
        object["free"] = axis.free;
    else
        object = {{"fromYear", axis.from_year}, {"toYear", axis.to_year}};
    if (axis.units)
        object["of"] = json::string_view(units.data(), units.size());
    return object;
}

json::object to_value(const CellRule& rule) {
    json::object object{{"parts", list(rule.parts)}, {"whole", rule.whole}};
    put(object, "form", rule.form);
    return object;
}

json::object to_value(const CoverField& field) {
    json::object object{{"key", field.key}, {"label", field.label}};
    put(object, "choices", field.choices);
    return object;
}

json::object to_value(const SheetParts& parts) {
    json::object object;
    if (!parts.cover.empty())
        object["cover"] = list(parts.cover, [](const CoverField& field) { return to_value(field); });
    put(object, "instructions", parts.instructions);
    put(object, "leftHead", parts.left_head);
    put(object, "rightHead", parts.right_head);
    put(object, "foot", parts.foot);
    return object;
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

std::optional<ColumnKind> kind_named(std::string_view name) {
    for (const auto& [kind, known] : kinds)
        if (known == name)
            return kind;
    return std::nullopt;
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
    object["columns"] = list(spec.columns, [](const Column& column) { return to_value(column); });
    object["rows"] = to_value(spec.rows);
    put(object, "total", spec.total);
    put(object, "note", spec.note);
    if (!(spec.sheet == SheetParts()))
        object["sheet"] = to_value(spec.sheet);
    if (!spec.rules.empty())
        object["rules"] = list(spec.rules, [](const CellRule& rule) { return to_value(rule); });
    return json::serialize(object);
}

} // namespace kehoach::form
