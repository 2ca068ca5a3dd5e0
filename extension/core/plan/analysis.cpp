// SPDX-License-Identifier: MPL-2.0
#include "plan/analysis.hpp"

#include "text/utf.hpp"

#include <boost/json/serialize.hpp>
#include <boost/json/value.hpp>

namespace kehoach::plan {

namespace {

namespace json = boost::json;

template<class T>
json::value or_null(const std::optional<T>& value) {
    return value ? json::value(*value) : json::value(nullptr);
}

json::value or_null(const std::string& value) {
    return value.empty() ? json::value(nullptr) : json::value(value);
}

std::string_view name_of(profile::Family family) {
    switch (family) {
    case profile::Family::party:
        return "party";
    case profile::Family::state:
        return "state";
    case profile::Family::other:
        break;
    }
    return "other";
}

json::value date_json(const grammar::Date& date) {
    return date.year > 0 ? json::value(grammar::iso(date)) : json::value(nullptr);
}

class Writer {
public:
    Writer(const document::Document& document, const Plan& plan) : document_(document), plan_(plan) {}

    json::object all() const {
        json::object root;
        root["isPlan"] = plan_.is_plan;
        root["docType"] = or_null(plan_.doc_type);
        root["kind"] = json::string(name_of(plan_.family));
        root["paragraphs"] = paragraphs();
        root["outline"] = outline(plan_.outline);
        root["components"] = components();
        root["citations"] = citations();
        root["deadlines"] = deadlines();
        root["tasks"] = nullptr;
        root["abbreviations"] = abbreviations();
        root["recipients"] = recipients();
        root["attachments"] = attachments();
        root["references"] = references();
        root["tables"] = tables();
        return root;
    }

private:
    const document::Paragraph& paragraph(std::size_t line) const {
        return document_.paragraphs[plan_.lines[line].paragraph];
    }
    int index(std::size_t line) const { return paragraph(line).index; }

    /// Place of bytes of a line, in UTF-16 units of the whole paragraph.
    void put_range(json::object& object, std::size_t line, std::size_t start, std::size_t end) const {
        const auto place = place_of(document_, plan_, line, start, end);
        const auto& text = paragraph(line).text;
        object["story"] = place.story;
        object["paragraph"] = place.paragraph;
        object["start"] = text::utf16_offset(text, place.start);
        object["end"] = text::utf16_offset(text, place.end);
    }

    json::array paragraphs() const {
        json::array array;
        array.reserve(plan_.lines.size());
        for (const auto& line : plan_.lines) {
            const auto& stored = document_.paragraphs[line.paragraph];
            json::object object;
            object["story"] = stored.story;
            object["index"] = stored.index;
            object["line"] = line.line;
            object["role"] = json::string(name(line.role));
            object["certainty"] = line.certainty;
            object["level"] = line.level > 0 ? json::value(line.level) : json::value(nullptr);
            object["part"] = line.part;
            const bool automatic = line.label_kind == document::LabelKind::automatic;
            object["label"] = automatic    ? json::value(stored.label)
                              : line.label ? json::value(line.label->written)
                                           : json::value(nullptr);
            object["labelKind"] = automatic    ? json::value("auto")
                                  : line.label ? json::value("typed")
                                               : json::value(nullptr);
            const auto start = line.start;
            const auto end = std::min(stored.text.find('\n', start), stored.text.size());
            object["text"] = stored.text.substr(start, end - start);
            array.push_back(std::move(object));
        }
        return array;
    }

    json::array outline(const std::vector<OutlineNode>& nodes) const {
        json::array array;
        for (const auto& node : nodes) {
            const auto& line = plan_.lines[node.line];
            json::object object;
            object["story"] = paragraph(node.line).story;
            object["paragraph"] = index(node.line);
            object["line"] = line.line;
            object["level"] = node.level;
            object["part"] = node.part;
            const bool automatic = line.label_kind == document::LabelKind::automatic;
            object["label"] = automatic    ? json::value(paragraph(node.line).label)
                              : line.label ? json::value(line.label->written)
                                           : json::value(nullptr);
            object["title"] = line.text.text.substr(std::min(line.content, line.text.text.size()));
            object["children"] = outline(node.children);
            array.push_back(std::move(object));
        }
        return array;
    }

    json::object fact(const Fact& at) const {
        json::object object;
        object["value"] = at.value;
        object["written"] = at.written;
        put_range(object, at.line, at.start, at.end);
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
        const auto& parts = plan_.components;
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
        for (const auto& signer : plan_.components.signers) {
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
        for (const auto& [line, citation] : plan_.citations) {
            json::object object;
            put_range(object, line, citation.start, citation.end);
            object["written"] =
                plan_.lines[line].text.text.substr(citation.start, citation.end - citation.start);
            object["full"] = citation.number.full();
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
        for (const auto& [line, deadline] : plan_.deadlines) {
            json::object object;
            put_range(object, line, deadline.start, deadline.end);
            object["kind"] = deadline.kind;
            object["date"] = date_json(deadline.date);
            object["precision"] = deadline.precision;
            for (const char* later : {"from", "lastDay", "recurrence", "optional", "what", "who"})
                object[later] = nullptr;
            array.push_back(std::move(object));
        }
        return array;
    }

    json::array abbreviations() const {
        json::array array;
        for (const auto& one : plan_.abbreviations)
            array.push_back(
                {{"short", one.short_form}, {"long", one.long_form}, {"paragraph", index(one.line)}});
        return array;
    }

    json::array recipients() const {
        json::array array;
        for (const auto& recipient : plan_.recipients) {
            json::object object;
            put_range(object, recipient.at.line, recipient.at.start, recipient.at.end);
            object["name"] = recipient.at.value;
            object["marker"] = or_null(recipient.marker);
            object["separator"] = recipient.separator;
            object["filing"] = recipient.filing;
            array.push_back(std::move(object));
        }
        return array;
    }

    json::array attachments() const {
        json::array array;
        for (const auto& one : plan_.attachments)
            array.push_back({{"kind", one.kind},
                             {"label", or_null(one.label)},
                             {"title", one.title},
                             {"paragraph", index(one.line)}});
        return array;
    }

    json::array references() const {
        json::array array;
        for (const auto& one : plan_.references) {
            json::object object;
            put_range(object, one.line, one.start, one.end);
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
        for (const auto& table : plan_.tables) {
            json::object object;
            object["label"] = or_null(table.label);
            object["labelParagraph"] =
                table.label_line ? json::value(index(*table.label_line)) : json::value(nullptr);
            object["first"] = index(table.first);
            object["last"] = index(table.last);
            object["title"] = or_null(table.title);
            object["columns"] = json::object{{"tree", columns(table.columns)}};
            object["leaves"] = table.leaves;
            object["rows"] = json::array(table.rows.begin(), table.rows.end());
            object["total"] = or_null(table.total);
            object["note"] = or_null(table.note);
            array.push_back(std::move(object));
        }
        return array;
    }

    const document::Document& document_;
    const Plan& plan_;
};

} // namespace

std::string analysis_json(const document::Document& document, const Plan& plan, const profile::Choice& choice,
                          Stage stage) {
    auto root = Writer(document, plan).all();
    root["stage"] = json::string(name(stage));
    json::object profile;
    profile["id"] = or_null(choice.id);
    profile["candidates"] = json::array(choice.candidates.begin(), choice.candidates.end());
    profile["certainty"] = choice.certainty;
    profile["reason"] = or_null(choice.reason);
    root["profile"] = std::move(profile);
    return json::serialize(root);
}

std::optional<Stage> stage_of(std::string_view name_) {
    for (const auto stage : {Stage::drafting, Stage::signing, Stage::issuing})
        if (name(stage) == name_)
            return stage;
    return std::nullopt;
}

std::string_view name(Stage stage) {
    switch (stage) {
    case Stage::drafting:
        return "drafting";
    case Stage::signing:
        return "signing";
    case Stage::issuing:
        return "issuing";
    }
    return "drafting";
}

} // namespace kehoach::plan
