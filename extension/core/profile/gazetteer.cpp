// SPDX-License-Identifier: MPL-2.0
#include "profile/gazetteer.hpp"

#include "profile/load.hpp"

namespace kehoach::profile {

namespace {

std::string name_of(std::string_view file) {
    file.remove_prefix(file.rfind('/') + 1);
    return std::string(file.substr(0, file.rfind(".json")));
}

Term read(const text::JsonText& json, const std::string& pointer, text::DataFaults& faults) {
    text::JsonObject object(json, pointer, faults);
    Term term;
    term.is = object.string("is");
    term.right = object.string_or("right", {});
    term.from = day_of(object, json, "from", faults);
    term.to = day_of(object, json, "to", faults);
    term.source = object.string_or("source", {});
    term.confidence = object.string_or("confidence", {});
    object.no_others();
    return term;
}

/// What the file says of all its entries stands in its head: source, confidence, to.
void inherit(Term& term, const Term& head) {
    if (term.source.empty())
        term.source = head.source;
    if (term.confidence.empty())
        term.confidence = head.confidence;
    if (!term.to)
        term.to = head.to;
}

Terms read_list(const text::DataFile& file, text::DataFaults& faults) {
    const text::JsonText json(file.name, file.bytes, faults);
    text::JsonObject root(json, "", faults);
    Term head;
    head.source = root.string("source");
    head.confidence = root.string_or("confidence", "seen");
    head.to = day_of(root, json, "to", faults);
    Terms terms;
    for (const auto& pointer : root.elements("entries")) {
        terms.push_back(read(json, pointer, faults));
        inherit(terms.back(), head);
    }
    if (root.ok() && terms.empty())
        json.fault(faults, "/entries", "data.expected.present");
    root.no_others();
    return terms;
}

} // namespace

Gazetteer Gazetteer::load(const std::vector<text::DataFile>& files, text::DataFaults& faults) {
    const auto before = faults.size();
    Gazetteer loaded;
    for (const auto& file : files) {
        const auto name = name_of(file.name);
        if (name == "bodies") {
            loaded.bodies_.add(Bodies::load(file, faults));
            continue;
        }
        const auto terms = read_list(file, faults);
        auto& list = loaded.lists_[name];
        list.insert(list.end(), terms.begin(), terms.end());
    }
    return faults.size() == before ? loaded : Gazetteer();
}

const Terms* Gazetteer::list(std::string_view name) const {
    const auto found = lists_.find(name);
    return found == lists_.end() ? nullptr : &found->second;
}

} // namespace kehoach::profile
