// SPDX-License-Identifier: MPL-2.0
#include "session/result_log.hxx"

#include "office/package.hxx"
#include "office/refused.hxx"
#include "office/text.hxx"
#include "session/clock.hxx"
#include "session/secrecy.hxx"

#include <algorithm>
#include <set>

namespace kehoach::session {

namespace {

using returns::Gathered;
using returns::Source;

bool was_known(const ResultSources& sources, const Source& source) {
    return std::ranges::any_of(sources.before(), [&](const returns::ReturnFile& one) {
        return one.path == source.path && one.hash == source.hash;
    });
}

std::string reason(const ResultWords& words, const Gathered& gathered, const Source& source) {
    if (!source.reason.empty())
        return words.say(source.reason, source.arguments);
    const auto told = std::ranges::find_if(gathered.deviations, [&](const returns::Deviation& one) {
        return one.path == source.path && (one.error || one.left_out);
    });
    return told == gathered.deviations.end() ? words.say("session.consolidate.other-form") : words.sentence(*told);
}

bool is_secret(const css::uno::Reference<css::uno::XComponentContext>& context, const std::string& url) {
    try {
        return secrecy_of(context, url, office::read_file(office::ustring(url))).marked;
    } catch (const office::Refused&) {
        return false; // gone meanwhile, or closed to us: nobody can tell
    }
}

} // namespace

returns::LogEntry log_entry(const css::uno::Reference<css::uno::XComponentContext>& context, const ResultWords& words,
                            const char* what, const ResultSources& sources, const Gathered& gathered,
                            std::size_t changes) {
    returns::LogEntry entry{.when = now_as_written(), .what = words.say(what), .changes = changes};
    const auto refuse = [&](const std::string& path, bool secret, std::string why) {
        entry.refused.push_back({secret || is_secret(context, sources.url(path)) ? std::string() : path, std::move(why)});
    };
    const std::set<std::string> read(sources.were_read().begin(), sources.were_read().end());
    for (const Source& source : gathered.sources) {
        const bool counts = source.use == returns::Use::counted;
        if (!read.contains(source.path) || (!counts && was_known(sources, source)))
            continue;
        ++entry.read;
        if (!counts)
            refuse(source.path, source.secret, reason(words, gathered, source));
    }
    for (const ResultSources::PassedOver& one : sources.passed_over()) {
        ++entry.read;
        refuse(one.path, false, words.say(one.reason));
    }
    return entry;
}

} // namespace kehoach::session
