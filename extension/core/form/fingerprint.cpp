// SPDX-License-Identifier: MPL-2.0
#include "form/fingerprint.hpp"

#include "text/digest.hpp"

#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <iomanip>
#include <sstream>

namespace kehoach::form {

namespace {

namespace json = boost::json;

std::string hexadecimal(const text::Digest& digest) {
    std::ostringstream digits;
    digits << std::hex << std::setw(8) << std::setfill('0') << digest.value();
    return digits.str();
}

/// Whom a form goes to and what it is tied to differ from unit to unit, and make no other form of it.
FormSpec asked_for(FormSpec spec) {
    spec.attached_to.reset();
    spec.attached_line.clear();
    spec.sheet = {};
    return spec;
}

} // namespace

Version version(const FormSpec& spec) {
    Version version;
    version.form = hexadecimal(text::Digest().feed(to_json(asked_for(spec))));
    if (const auto& plan = spec.attached_to)
        version.plan = hexadecimal(
            text::Digest().feed(plan->number).feed("|").feed(plan->date).feed("|").feed(plan->issuer));
    return version;
}

std::string fingerprint_text(const FormSpec& spec) {
    const Version now = version(spec);
    return json::serialize(json::object{{"version", {{"form", now.form}, {"plan", now.plan}}},
                                        {"form", json::parse(to_json(spec))}});
}

std::optional<Fingerprint> parse_fingerprint(std::string_view file, std::string_view text,
                                             text::DataFaults& faults) {
    const text::JsonText whole{std::string(file), std::string(text), faults};
    if (!whole.ok())
        return std::nullopt;
    text::JsonObject object(whole, "", faults);
    if (!object.has("version")) {
        // The first sheets carried the form alone.
        auto spec = parse_form_spec(whole, "", faults);
        return spec ? std::optional(Fingerprint{*spec, version(*spec)}) : std::nullopt;
    }
    text::JsonObject told(whole, object.pointer("version"), faults);
    Version version{told.string_or("form", {}), told.string_or("plan", {})};
    auto spec = parse_form_spec(whole, object.pointer("form"), faults);
    return spec ? std::optional(Fingerprint{*std::move(spec), std::move(version)}) : std::nullopt;
}

} // namespace kehoach::form
