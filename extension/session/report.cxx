// SPDX-License-Identifier: MPL-2.0
#include "session/report.hxx"

#include "office/strings.hxx"
#include "office/text.hxx"
#include "rules/report.hpp"
#include "session/pack_stamp.hxx"
#include "session/store.hxx"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;

std::vector<rules::Finding> bare(const std::vector<Shown>& shown) {
    std::vector<rules::Finding> findings;
    for (const Shown& one : shown)
        findings.push_back(one.finding);
    return findings;
}

} // namespace

std::string report_json(const Context& context, const DocumentSession& session, const std::string& language) {
    const auto& shown = session.findings();
    boost::json::value json = boost::json::parse(
        rules::findings_json(session.document(), session.data().rules, bare(shown), language));
    boost::json::array& findings = json.as_array();
    for (std::size_t at = 0; at < findings.size() && at < shown.size(); ++at) {
        boost::json::object& finding = findings[at].as_object();
        finding["message"] = shown[at].message;
        if (shown[at].sheet.empty())
            continue;
        finding["sheet"] = shown[at].sheet;
        finding["cell"] = shown[at].cell;
    }
    boost::json::object stamped = stamp_json(context, session.data(), language);
    if (session.data().packs.empty() && stamped["leftOut"].as_array().empty())
        return boost::json::serialize(json);
    stamped["findings"] = std::move(json);
    return boost::json::serialize(stamped);
}

std::string report_sarif(const Context& context, const DocumentSession& session, const std::string& uri,
                         const std::string& language) {
    return stamp_sarif(context, session.data(), language,
                       rules::sarif(session.document(), session.data().rules, bare(session.findings()),
                                    session.ignored(), uri, language));
}

std::string report(const Context& context, const DocumentSession& session, const std::string& format,
                   const std::string& language, const std::string& url, const std::string& document) {
    if (format == "odt") {
        report_odt(context, session, language, url, document);
        return url;
    }
    std::string text = format == "json"    ? report_json(context, session, language)
                       : format == "sarif" ? report_sarif(context, session, document, language)
                                           : report_text(context, session, language);
    if (!url.empty())
        store_bytes(context, office::ustring(url), text);
    return text;
}

} // namespace kehoach::session
