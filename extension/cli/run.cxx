// SPDX-License-Identifier: MPL-2.0
#include "cli/run.hxx"

#include "cli/teller.hxx"
#include "cli/urls.hxx"
#include "office/refused.hxx"
#include "office/text.hxx"
#include "session/font_notice.hxx"

#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <com/sun/star/lang/DisposedException.hpp>
#include <iostream>

namespace kehoach::cli {

namespace {

css::beans::NamedValue named(const char* name, const std::string& value) {
    return {rtl::OUString::createFromAscii(name), css::uno::Any(office::ustring(value))};
}

css::uno::Sequence<rtl::OUString> urls_of(const std::vector<std::string>& paths) {
    std::vector<rtl::OUString> urls;
    for (const std::string& path : paths)
        urls.push_back(file_url(path));
    return {urls.data(), static_cast<sal_Int32>(urls.size())};
}

constexpr std::chrono::seconds patience{2}, again{15}; ///< how long people wait without a word

} // namespace

css::uno::Sequence<rtl::OUString> pack_urls(const Run& run) {
    return urls_of(run.arguments.packs);
}

css::uno::Sequence<css::beans::NamedValue> check_options(const Run& run) {
    std::vector<css::beans::NamedValue> options{named("Language", run.arguments.language)};
    if (!run.arguments.stage.empty())
        options.push_back(named("Stage", run.arguments.stage));
    if (!run.arguments.profile.empty())
        options.push_back(named("Profile", run.arguments.profile));
    if (!run.arguments.verdicts.empty())
        options.push_back(named("Verdicts", run.arguments.verdicts));
    options.push_back({"Layout", css::uno::Any(true)});
    if (const auto files = urls_of(run.arguments.attachments); files.hasElements())
        options.push_back({"Attachments", css::uno::Any(files)});
    if (const auto packs = pack_urls(run); packs.hasElements())
        options.push_back({"Packs", css::uno::Any(packs)});
    return {options.data(), static_cast<sal_Int32>(options.size())};
}

css::uno::Sequence<css::beans::NamedValue> language_only(const Run& run) {
    return office::seq<css::beans::NamedValue>({named("Language", run.arguments.language)});
}

void guarded(const Run& run, const std::string& file, const std::function<void()>& work) {
    run.office.context();
    const Teller teller(patience, again, [&](std::chrono::seconds gone) {
        std::cerr << run.words("cli.under-way", {{"file", file},
                                                 {"seconds", std::to_string(gone.count())},
                                                 {"limit", std::to_string(run.arguments.timeout_s)}}) +
                         "\n";
    });
    bool too_long = false;
    try {
        const Watchdog watchdog(run.office.process(), std::chrono::seconds(run.arguments.timeout_s));
        try {
            work();
            return;
        } catch (const css::lang::DisposedException&) {
            too_long = watchdog.has_bitten();
        }
    } catch (const office::Refused& refused) {
        throw Failure(run.words(refused.key, refused.arguments));
    } catch (const css::uno::Exception& thrown) {
        throw Failure(office::utf8(thrown.Message));
    }
    // The office is gone. The next file gets a new one.
    run.office.drop();
    throw Failure(run.words(too_long ? "cli.too-long" : "cli.office-gone",
                            {{"seconds", std::to_string(run.arguments.timeout_s)}}));
}

void say_font(const Run& run) {
    const auto notice = session::font_notice(run.office.context(), run.arguments.language);
    if (!notice.empty() && !run.arguments.json)
        std::cerr << notice << "\n";
}

void say_failure(const Run& run, const std::string& file, const std::string& reason) {
    if (run.arguments.json)
        std::cout << boost::json::serialize(boost::json::object{{"file", file}, {"error", reason}}) << "\n";
    std::cerr << file << ": " << reason << "\n";
}

} // namespace kehoach::cli
