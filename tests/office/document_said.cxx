// SPDX-License-Identifier: MPL-2.0
#include "document_said.hxx"

#include "text/pattern.hpp"

#include <functional>
#include <map>
#include <set>

namespace kehoach::test {

namespace {

using kehoach::text::Pattern;

std::string replaced(const std::string& xml, const Pattern& pattern,
                     const std::function<std::string(const std::string&)>& by) {
    std::string made;
    std::size_t from = 0;
    for (auto found = pattern.find(xml); found; found = pattern.find(xml, from)) {
        made += xml.substr(from, (*found)[0].start - from);
        made += by(xml.substr((*found)[0].start, (*found)[0].end - (*found)[0].start));
        from = (*found)[0].end;
    }
    return made + xml.substr(from);
}

} // namespace

std::string said(const Model& model) {
    static const Pattern laid(
        R"re(<text:soft-page-break/>| text:use-soft-page-breaks="true"|(?<=select-page="current">)\d+(?=</text:page-number>))re");
    static const Pattern empty(R"re((?<=")></text:[ph]>)re"); // where only a break of a page stood
    static const Pattern style(R"re((?<==")[PT]\d+(?="))re");
    static const Pattern definition(
        R"re(\s*<style:style style:name="[PT]\d+"(?:[^>]*/>|[\s\S]*?</style:style>))re");
    static const Pattern name_of(R"re((?<=style:name=")[PT]\d+)re");
    const std::string xml =
        replaced(replaced(canonical_xml(model), laid, [](const auto&) { return std::string(); }), empty,
                 [](const auto&) { return std::string("/>"); });
    std::map<std::string, std::string> names;
    std::multiset<std::string> definitions;
    const auto renamed = [&](const std::string& name) {
        return names.emplace(name, "S" + std::to_string(names.size())).first->second;
    };
    const auto body = xml.find("<office:body");
    std::string all = replaced(xml.substr(body), style, renamed);
    const std::string head = replaced(xml.substr(0, body), definition, [&](const std::string& one) {
        const auto name = name_of.find(one);
        if (names.contains(one.substr((*name)[0].start, (*name)[0].end - (*name)[0].start)))
            definitions.insert(replaced(one, style, renamed));
        return std::string();
    });
    for (const std::string& one : definitions)
        all += one;
    return head + all;
}

} // namespace kehoach::test
