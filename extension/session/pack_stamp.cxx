// SPDX-License-Identifier: MPL-2.0
#include "session/pack_stamp.hxx"

#include "office/strings.hxx"
#include "session/user_packs.hxx"

#include <boost/json/array.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace kehoach::session {

namespace json = boost::json;

json::object stamp_json(const css::uno::Reference<css::uno::XComponentContext>& context, const Library& data,
                        const std::string& language) {
    const auto broken = told_of_broken(context, language);
    json::array packs;
    for (const pack::Stamp& one : data.packs)
        packs.push_back(json::object{{"name", one.name}, {"version", one.version}, {"sha256", one.hash}});
    return {{"packs", std::move(packs)},
            {"rulesOff", json::array(data.off.begin(), data.off.end())},
            {"leftOut", json::array(broken.begin(), broken.end())}};
}

std::vector<std::string> stamp_lines(const css::uno::Reference<css::uno::XComponentContext>& context,
                                     const Library& data, const std::string& language) {
    std::vector<std::string> lines;
    for (const pack::Stamp& one : data.packs)
        lines.push_back(office::string(context, "pack.stamp",
                                       {{"name", one.name}, {"version", one.version}, {"hash", one.hash}},
                                       language));
    std::string off;
    for (const std::string& rule : data.off)
        off += (off.empty() ? "" : ", ") + rule;
    if (!off.empty())
        lines.push_back(office::string(context, "pack.off", {{"rules", off}}, language));
    for (std::string& one : told_of_broken(context, language))
        lines.push_back(std::move(one));
    return lines;
}

std::string stamp_sarif(const css::uno::Reference<css::uno::XComponentContext>& context, const Library& data,
                        const std::string& language, const std::string& sarif) {
    json::value log = json::parse(sarif);
    json::object& run = log.at("runs").at(0).as_object();
    json::object& tool = run["tool"].as_object();
    tool["driver"].as_object()["version"] = KEHOACH_VERSION;
    json::object stamp = stamp_json(context, data, language);
    if (data.packs.empty() && stamp["leftOut"].as_array().empty())
        return json::serialize(log);
    json::array extensions;
    for (const pack::Stamp& one : data.packs)
        extensions.push_back(json::object{
            {"name", one.name}, {"version", one.version}, {"properties", {{"sha256", one.hash}}}});
    tool["extensions"] = std::move(extensions);
    run["properties"] = json::object{{"rulesOff", stamp["rulesOff"]}, {"leftOut", stamp["leftOut"]}};
    return json::serialize(log);
}

} // namespace kehoach::session
