// SPDX-License-Identifier: MPL-2.0
#include "plan/analysis.hpp"

#include "plan/analysis_tasks.hpp"
#include "plan/form_fillers.hpp"
#include "plan/read_tasks.hpp"

#include <boost/json/serialize.hpp>

#include <algorithm>

namespace kehoach::plan {

namespace {

namespace json = boost::json;

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

class Writer {
public:
    explicit Writer(const View& view) : view_(view) {}

    json::object all() const {
        json::object root;
        root["isPlan"] = view_.plan.is_plan;
        root["docType"] = or_null(view_.plan.doc_type);
        root["kind"] = json::string(name_of(view_.plan.family));
        root["paragraphs"] = paragraphs();
        root["outline"] = outline(view_.plan.outline);
        put_facts(root, view_);
        return root;
    }

private:
    json::array paragraphs() const {
        json::array array;
        array.reserve(view_.plan.lines.size());
        for (const auto& line : view_.plan.lines) {
            const auto& stored = view_.document.paragraphs[line.paragraph];
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
            if (!line.also.empty())
                object["also"] = columns(line);
            array.push_back(std::move(object));
        }
        return array;
    }

    /// The right column of a line that copying made of two.
    static json::array columns(const Line& line) {
        json::array array;
        for (const auto& aside : line.also)
            array.push_back({{"role", name(aside.role)},
                             {"text", line.text.text.substr(aside.start, aside.end - aside.start)}});
        return array;
    }

    json::array outline(const std::vector<OutlineNode>& nodes) const {
        json::array array;
        for (const auto& node : nodes) {
            const auto& line = view_.plan.lines[node.line];
            json::object object;
            object["story"] = view_.paragraph(node.line).story;
            object["paragraph"] = view_.index(node.line);
            object["line"] = line.line;
            object["level"] = node.level;
            object["part"] = node.part;
            const bool automatic = line.label_kind == document::LabelKind::automatic;
            object["label"] = automatic    ? json::value(view_.paragraph(node.line).label)
                              : line.label ? json::value(line.label->written)
                                           : json::value(nullptr);
            object["title"] = line.text.text.substr(std::min(line.content, line.text.text.size()));
            object["children"] = outline(node.children);
            array.push_back(std::move(object));
        }
        return array;
    }

    const View& view_;
};

} // namespace

namespace {

/// Who is to fill in each form that is referred to.
void put_fillers(json::object& root, const Plan& plan, const FormFillers* fillers) {
    const auto names =
        fillers == nullptr ? std::vector<std::string>(plan.references.size()) : fillers->all(plan);
    auto& references = root["references"].as_array();
    for (std::size_t i = 0; i < references.size(); ++i)
        references[i].as_object()["who"] = or_null(names[i]);
}

} // namespace

std::string analysis_json(const document::Document& document, const Plan& plan, const profile::Choice& choice,
                          Stage stage, const FormFillers* fillers, const TaskWords* words,
                          const std::vector<std::size_t>& told) {
    const View view{document, plan};
    auto root = Writer(view).all();
    for (const auto line : told)
        root["paragraphs"].as_array().at(line).as_object()["told"] = true;
    put_fillers(root, plan, fillers);
    if (words != nullptr)
        put_tasks(root, view, read_tasks(document, plan, *words));
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
