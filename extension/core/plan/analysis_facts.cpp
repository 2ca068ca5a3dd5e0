// SPDX-License-Identifier: MPL-2.0
#include "plan/analysis_view.hpp"

#include "form/table_reading.hpp"
#include "plan/deadline_task.hpp"
#include "text/utf.hpp"

namespace kehoach::plan {

namespace {

namespace json = boost::json;

json::value date_json(const grammar::Date& date) {
    return date.year > 0 ? json::value(grammar::iso(date)) : json::value(nullptr);
}

class Facts {
public:
    explicit Facts(const View& view) : view_(view) {}

    void put(json::object& root) const {
        root["components"] = components();
        root["citations"] = citations();
        root["deadlines"] = deadlines();
        root["tasks"] = nullptr;
        root["abbreviations"] = abbreviations();
        root["recipients"] = recipients();
        root["attachments"] = attachments();
        root["references"] = references();
        root["tables"] = tables();
    }

private:
    json::object fact(const Fact& at) const {
        json::object object;
        object["value"] = at.value;
        object["written"] = at.written;
        view_.put_range(object, at.line, at.start, at.end);
        return object;
    }
    json::value fact(const std::optional<Fact>& at) const {
        return at ? json::value(fact(*at)) : json::value(nullptr);
    }
    json::array facts(const std::vector<Fact>& all) const {
        json::array array;
        for (const auto& one : all)
            array.push_back(fact(one));
        return array;
    }

    json::object components() const {
        const auto& parts = view_.plan.components;
        json::object object;
        object["number"] = nullptr;
        if (parts.number) {
            auto number = fact(parts.number->at);
            number["value"] = parts.number->number.value;
            number["type"] = or_null(parts.number->number.type);
            number["issuer"] = or_null(parts.number->number.issuer);
            object["number"] = std::move(number);
        }
        object["date"] = nullptr;
        if (parts.date) {
            auto date = fact(parts.date->at);
            date["value"] = parts.date->date.date.year > 0 ? grammar::iso(parts.date->date.date) : "";
            object["date"] = std::move(date);
        }
        object["place"] = fact(parts.place);
        object["subject"] = fact(parts.subject);
        object["issuer"] = facts(parts.issuer);
        object["issuer_parent"] = facts(parts.issuer_parent);
        object["signers"] = signers();
        return object;
    }

    static std::string joined(const std::vector<Fact>& lines) {
        std::string text;
        for (const auto& line : lines)
            text += (text.empty() ? "" : "\n") + line.value;
        return text;
    }

    json::array signers() const {
        json::array array;
        for (const auto& signer : view_.plan.components.signers) {
            const auto* first = !signer.names.empty() ? &signer.names.front() : nullptr;
            if (first == nullptr)
                first = signer.authority ? &*signer.authority : &signer.posts.front();
            auto object = fact(*first);
            object.erase("value");
            object["authority"] =
                signer.authority ? json::value(signer.authority->value) : json::value(nullptr);
            object["post"] = or_null(joined(signer.posts));
            object["name"] =
                signer.names.empty() ? json::value(nullptr) : json::value(signer.names.front().value);
            array.push_back(std::move(object));
        }
        return array;
    }

    json::array citations() const {
        json::array array;
        for (const auto& fact : view_.plan.citations) {
            const auto& citation = fact.citation;
            json::object object;
            view_.put_range(object, fact.line, citation.start, citation.end);
            object["written"] = fact.written;
            object["full"] = citation.short_form ? json::value(nullptr) : json::value(citation.number.full());
            object["type"] = or_null(citation.type_name);
            object["number"] = citation.number.value;
            object["issuer"] = or_null(citation.issuer);
            object["date"] = citation.date ? date_json(citation.date->date) : json::value(nullptr);
            array.push_back(std::move(object));
        }
        return array;
    }

    json::array deadlines() const {
        json::array array;
        for (const auto& fact : view_.plan.deadlines) {
            const auto& [line, deadline] = fact;
            json::object object;
            view_.put_range(object, line, deadline.start, deadline.end);
            object["kind"] = deadline.kind;
            object["date"] = or_null(grammar::iso(deadline));
            object["precision"] = deadline.precision;
            object["from"] = date_json(deadline.from);
            const auto last = grammar::last_day(deadline);
            object["lastDay"] = last ? date_json(*last) : json::value(nullptr);
            object["recurrence"] = or_null(deadline.recurrence);
            object["optional"] = deadline.optional;
            const auto task = task_of(view_.plan, fact);
            object["what"] = or_null(task.what);
            object["who"] = or_null(task.who);
            array.push_back(std::move(object));
        }
        return array;
    }

    json::array abbreviations() const {
        json::array array;
        for (const auto& one : view_.plan.abbreviations)
            array.push_back(
                {{"short", one.short_form}, {"long", one.long_form}, {"paragraph", view_.index(one.line)}});
        return array;
    }

    json::array recipients() const {
        json::array array;
        for (const auto& recipient : view_.plan.recipients) {
            json::object object;
            view_.put_range(object, recipient.at.line, recipient.at.start, recipient.at.end);
            object["name"] = recipient.at.value;
            object["written"] = recipient.at.written;
            object["marker"] = or_null(recipient.marker);
            object["separator"] = recipient.separator;
            object["filing"] = recipient.filing;
            array.push_back(std::move(object));
        }
        return array;
    }

    json::array attachments() const {
        json::array array;
        for (const auto& one : view_.plan.attachments)
            array.push_back({{"kind", one.kind},
                             {"label", or_null(one.label)},
                             {"title", one.title},
                             {"paragraph", view_.index(one.line)}});
        return array;
    }

    json::array references() const {
        json::array array;
        for (const auto& one : view_.plan.references) {
            json::object object;
            view_.put_range(object, one.line, one.start, one.end);
            object["kind"] = one.kind;
            object["label"] = or_null(one.label);
            object["resolved"] = one.resolved;
            array.push_back(std::move(object));
        }
        return array;
    }

    static json::array columns(const std::vector<form::Column>& all) {
        json::array array;
        for (const auto& column : all) {
            json::object object{{"title", column.title}};
            if (!column.children.empty())
                object["columns"] = columns(column.children);
            array.push_back(std::move(object));
        }
        return array;
    }

    json::array tables() const {
        json::array array;
        for (const auto& table : view_.plan.tables) {
            json::object object;
            object["label"] = or_null(table.label);
            object["labelParagraph"] =
                table.label_line ? json::value(view_.index(*table.label_line)) : json::value(nullptr);
            object["first"] = view_.index(table.first);
            object["last"] = view_.index(table.last);
            object["title"] = or_null(table.title);
            object["columns"] = json::object{{"tree", columns(table.columns)}};
            object["leaves"] = table.leaves;
            if (const auto fit = form::header_fit(form::text_grid(view_.document, table.table)))
                object["leavesAsked"] = fit->leaves_asked;
            object["rows"] = json::array(table.rows.begin(), table.rows.end());
            object["total"] = or_null(table.total);
            object["note"] = or_null(table.note);
            array.push_back(std::move(object));
        }
        return array;
    }

    const View& view_;
};

} // namespace

json::value or_null(const std::string& value) {
    return value.empty() ? json::value(nullptr) : json::value(value);
}

void View::put_range(json::object& object, std::size_t line, std::size_t start, std::size_t end) const {
    const auto place = place_of(document, plan, line, start, end);
    const auto& text = paragraph(line).text;
    object["story"] = place.story;
    object["paragraph"] = place.paragraph;
    object["start"] = text::utf16_offset(text, place.start);
    object["end"] = text::utf16_offset(text, place.end);
}

void put_facts(json::object& root, const View& view) {
    Facts(view).put(root);
}

} // namespace kehoach::plan
