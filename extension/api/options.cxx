// SPDX-License-Identifier: MPL-2.0
#include "api/options.hxx"

#include "office/refused.hxx"
#include "office/text.hxx"
#include "plan/analysis.hpp"

#include <algorithm>
#include <set>

namespace kehoach::api {

namespace {

office::Refused wrong_type(std::string_view name, const char* expected) {
    return office::Refused("option.type", {{"name", std::string(name)}, {"expected", expected}});
}

std::string joined(std::initializer_list<std::string_view> words) {
    std::string all;
    for (const std::string_view word : words)
        all += (all.empty() ? "" : ", ") + std::string(word);
    return all;
}

} // namespace

Options::Options(const css::uno::Sequence<css::beans::NamedValue>& options,
                 std::initializer_list<std::string_view> known)
    : options_(options) {
    std::set<std::string> seen;
    for (const css::beans::NamedValue& option : options) {
        const std::string name = office::utf8(option.Name);
        if (std::find(known.begin(), known.end(), name) == known.end())
            throw office::Refused("option.unknown", {{"name", name}, {"known", joined(known)}});
        if (!seen.insert(name).second)
            throw office::Refused("option.twice", {{"name", name}});
    }
}

const css::uno::Any* Options::find(std::string_view name) const {
    const auto found = std::find_if(options_.begin(), options_.end(), [&](const auto& option) {
        return option.Name.equalsAsciiL(name.data(), static_cast<sal_Int32>(name.size()));
    });
    return found == options_.end() ? nullptr : &found->Value;
}

std::string Options::string(std::string_view name) const {
    rtl::OUString value;
    if (const css::uno::Any* any = find(name); any && !(*any >>= value))
        throw wrong_type(name, "string");
    return office::utf8(value);
}

bool Options::boolean(std::string_view name) const {
    bool value = false;
    if (const css::uno::Any* any = find(name); any && !(*any >>= value))
        throw wrong_type(name, "boolean");
    return value;
}

/// Basic hands over an array as a sequence of Any.
std::vector<std::string> Options::strings(std::string_view name) const {
    const css::uno::Any* any = find(name);
    if (!any)
        return {};
    std::vector<std::string> result;
    css::uno::Sequence<rtl::OUString> plain;
    css::uno::Sequence<css::uno::Any> loose;
    if (*any >>= plain) {
        for (const rtl::OUString& one : plain)
            result.push_back(office::utf8(one));
        return result;
    }
    if (!(*any >>= loose))
        throw wrong_type(name, "sequence<string>");
    for (const css::uno::Any& one : loose) {
        rtl::OUString value;
        if (!(one >>= value))
            throw wrong_type(name, "sequence<string>");
        result.push_back(office::utf8(value));
    }
    return result;
}

std::string Options::one_of(std::string_view name, std::initializer_list<std::string_view> words,
                            std::string_view fallback) const {
    if (!find(name))
        return std::string(fallback);
    const std::string value = string(name);
    if (std::find(words.begin(), words.end(), value) == words.end())
        throw office::Refused("option.value",
                              {{"name", std::string(name)}, {"value", value}, {"expected", joined(words)}});
    return value;
}

css::uno::Reference<css::frame::XModel> Options::model(std::string_view name) const {
    css::uno::Reference<css::frame::XModel> value;
    if (const css::uno::Any* any = find(name); any && (!(*any >>= value) || !value.is()))
        throw wrong_type(name, "com.sun.star.frame.XModel");
    return value;
}

rules::CheckOptions check_options(const Options& options) {
    rules::CheckOptions check;
    check.profile = options.string("Profile");
    check.stage = *plan::stage_of(options.one_of("Stage", {"drafting", "signing", "issuing"}, "drafting"));
    check.all_verdicts = options.one_of("Verdicts", {"all", "default"}, "default") == "all";
    check.laid_out = options.boolean("Layout");
    return check;
}

std::string language(const Options& options, std::string_view of_interface) {
    return options.one_of("Language", {"vi", "en"}, of_interface);
}

} // namespace kehoach::api
