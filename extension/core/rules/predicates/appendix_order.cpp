// SPDX-License-Identifier: MPL-2.0
#include "grammar/label.hpp"
#include "rules/edits.hpp"
#include "rules/predicates/predicates.hpp"

#include <string>

namespace kehoach::rules {

namespace {

int roman_value(std::string_view written) {
    constexpr int highest = 50;
    for (int n = 1; n <= highest; ++n)
        if (grammar::roman(n) == written)
            return n;
    return 0;
}

int ordinal_of(std::string_view written) {
    if (written.find_first_not_of("0123456789") != std::string_view::npos)
        return roman_value(written);
    constexpr std::size_t longest = 3;
    return written.size() > longest ? 0 : std::stoi(std::string(written));
}

} // namespace

// The first may be any: those before it may be in files of their own. A label of another form (IIb, a
// continuation) says nothing of the next.
Test make_appendix_order(Parameters& parameters) {
    const auto scope = parameters.scope();
    const auto label = parameters.pattern("label");
    return [=](const Subject& subject) -> Outcome {
        int last = 0;
        std::vector<Hit> hits;
        for (const auto i : select(scope, subject)) {
            const auto span = whole(subject, i);
            const auto text = words_at(subject, span);
            const auto match = label->find(text);
            const auto number = match ? text.substr((*match)[1].start, (*match)[1].end - (*match)[1].start)
                                      : std::string_view();
            const int ordinal = number.empty() ? 0 : ordinal_of(number);
            if (last > 0 && ordinal > 0 && ordinal != last + 1)
                hits.push_back(
                    hit_at(subject, span, {{"found", std::string(text)}, {"before", std::to_string(last)}}));
            last = ordinal;
        }
        return met_without(std::move(hits));
    };
}

} // namespace kehoach::rules
