// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/check.hpp"

#include <com/sun/star/beans/NamedValue.hpp>
#include <com/sun/star/frame/XModel.hpp>
#include <com/sun/star/uno/Sequence.hxx>
#include <initializer_list>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace kehoach::api {

/// The options of a call. What is not known is refused by name: a misspelt option must not be silently
/// ignored.
class Options {
public:
    /// Throws Refused("option.unknown") for a name not in `known`, Refused("option.twice") for a repeated
    /// one.
    Options(const css::uno::Sequence<css::beans::NamedValue>& options,
            std::initializer_list<std::string_view> known);

    /// Throw Refused("option.type") for a value of another type.
    std::string string(std::string_view name) const;
    bool boolean(std::string_view name) const;
    std::vector<std::string> strings(std::string_view name) const;
    /// One of a few words, or `fallback` where the option is missing; else Refused("option.value").
    std::string one_of(std::string_view name, std::initializer_list<std::string_view> words,
                       std::string_view fallback) const;
    css::uno::Reference<css::frame::XModel> model(std::string_view name) const;

private:
    const css::uno::Any* find(std::string_view name) const;

    const css::uno::Sequence<css::beans::NamedValue>& options_;
};

/// Profile, Stage and Verdicts.
rules::CheckOptions check_options(const Options& options);
/// Option Language, or that of the interface.
std::string language(const Options& options, std::string_view of_interface);

} // namespace kehoach::api
