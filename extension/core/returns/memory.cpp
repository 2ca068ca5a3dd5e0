// SPDX-License-Identifier: MPL-2.0
#include "returns/memory.hpp"

#include "returns/own_json.hpp"

#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/parse.hpp>
#include <boost/json/serialize.hpp>
#include <boost/system/system_error.hpp>
#include <stdexcept>

namespace kehoach::returns {

namespace {

namespace json = boost::json;

constexpr int version = 1;

json::array of(const form::Arguments& arguments) {
    json::array all;
    for (const auto& [name, value] : arguments)
        all.push_back(json::array{name, value});
    return all;
}

form::Arguments arguments_of(const json::value& value) {
    form::Arguments all;
    for (const json::value& one : value.as_array())
        all.emplace_back(words(one.at(0)), words(one.at(1)));
    return all;
}

json::array of(const std::map<std::string, std::string>& map) {
    return of(form::Arguments(map.begin(), map.end()));
}

std::map<std::string, std::string> map_of(const json::value& value) {
    const auto all = arguments_of(value);
    return {all.begin(), all.end()};
}

json::array of(const Deviation& one) {
    json::array numbers(one.numbers.begin(), one.numbers.end());
    return {one.sheet, one.cell, one.key, of(one.arguments), std::move(numbers), one.error, one.left_out};
}

Deviation deviation_of(const json::value& value) {
    Deviation one{
        .path = {}, .sheet = words(value.at(0)), .cell = words(value.at(1)), .key = words(value.at(2))};
    one.arguments = arguments_of(value.at(3));
    for (const json::value& number : value.at(4).as_array())
        one.numbers.push_back(words(number));
    one.error = value.at(5).as_bool();
    one.left_out = value.at(6).as_bool();
    return one;
}

json::array of(const Given& one) {
    return {one.row, one.column, static_cast<int>(one.says), one.first, one.second, one.text, one.cell};
}

Given given_of(const json::value& value) {
    const auto number = [&](std::size_t at) { return value.at(at).to_number<int>(); };
    const int says = number(2);
    if (says < 0 || says > static_cast<int>(Says::left_out))
        throw std::out_of_range("says");
    return {number(0),
            number(1),
            static_cast<Says>(says),
            value.at(3).to_number<double>(),
            value.at(4).to_number<double>(),
            words(value.at(5)),
            words(value.at(6))};
}

/// Forms stand there once, however many files have them.
class Specs {
public:
    std::size_t number_of(const form::FormSpec& spec) {
        const std::string text = form::to_json(spec);
        const auto [at, is_new] = numbers_.emplace(text, all_.size());
        if (is_new)
            all_.emplace_back(text);
        return at->second;
    }
    json::array take() { return std::move(all_); }

private:
    std::map<std::string, std::size_t> numbers_;
    json::array all_;
};

json::object of(const ReturnFile& file, Specs& specs) {
    json::array forms;
    for (const ReturnedForm& form : file.forms) {
        json::array given, deviations;
        for (const Given& one : form.given)
            given.push_back(of(one));
        for (const Deviation& one : form.deviations)
            deviations.push_back(of(one));
        forms.push_back(json::object{{"sheet", form.sheet},
                                     {"spec", specs.number_of(form.spec)},
                                     {"form", form.version.form},
                                     {"plan", form.version.plan},
                                     {"given", std::move(given)},
                                     {"deviations", std::move(deviations)}});
    }
    json::object kept{{"path", file.path},     {"hash", file.hash},
                      {"size", file.size},     {"seen", file.first_seen},
                      {"unit", file.unit},     {"sure", file.unit_sure},
                      {"cover", file.cover},   {"was", file.was},
                      {"reason", file.reason}, {"arguments", of(file.arguments)},
                      {"forms", std::move(forms)}};
    if (file.secret)
        kept.emplace("secret", true);
    return kept;
}

/// What was not kept from the beginning.
std::string words_or(const json::value& value, const char* key, const std::string& otherwise) {
    const json::value* const found = value.as_object().if_contains(key);
    return found == nullptr ? otherwise : words(*found);
}

ReturnFile file_of(const json::value& value, const std::vector<form::FormSpec>& specs) {
    ReturnFile file{.path = words(value.at("path")),
                    .hash = words(value.at("hash")),
                    .size = value.at("size").to_number<std::uint64_t>(),
                    .first_seen = words(value.at("seen")),
                    .secret = value.as_object().contains("secret"),
                    .unit = words(value.at("unit")),
                    .unit_sure = value.at("sure").as_bool(),
                    .cover = words_or(value, "cover", value.at("sure").as_bool() ? words(value.at("unit")) : ""),
                    .was = words_or(value, "was", {}),
                    .reason = words(value.at("reason")),
                    .arguments = arguments_of(value.at("arguments")),
                    .forms = {}};
    for (const json::value& one : value.at("forms").as_array()) {
        ReturnedForm form{words(one.at("sheet")),
                          specs.at(one.at("spec").to_number<std::size_t>()),
                          {words(one.at("form")), words(one.at("plan"))},
                          {},
                          {}};
        for (const json::value& given : one.at("given").as_array())
            form.given.push_back(given_of(given));
        for (const json::value& deviation : one.at("deviations").as_array())
            form.deviations.push_back(deviation_of(deviation));
        file.forms.push_back(std::move(form));
    }
    return file;
}

json::array of(const Mark& one) {
    return {one.unit, one.column, static_cast<int>(one.kind), one.day, one.number, one.file, one.hash};
}

Mark mark_of(const json::value& value) {
    const int kind = value.at(2).to_number<int>();
    if (kind < 0 || kind > static_cast<int>(Mark::Kind::picture))
        throw std::out_of_range("kind");
    return {words(value.at(0)), words(value.at(1)), static_cast<Mark::Kind>(kind),
            words(value.at(3)), words(value.at(4)), words(value.at(5)),
            words(value.at(6))};
}

json::array of(const Paper& one) {
    return {one.unit, one.column, one.path, one.day};
}

Paper paper_of(const json::value& value) {
    return {words(value.at(0)), words(value.at(1)), words(value.at(2)), words(value.at(3))};
}

/// Throws where anything is not as `to_json` wrote it.
Memory memory_of(const json::value& root) {
    if (root.at("version").to_number<int>() != version)
        throw std::out_of_range("version");
    text::DataFaults faults;
    std::vector<form::FormSpec> specs;
    for (const json::value& spec : root.at("specs").as_array())
        specs.push_back(form::parse_form_spec("memory", words(spec), faults).value());
    Memory memory;
    for (const json::value& file : root.at("files").as_array())
        memory.files.push_back(file_of(file, specs));
    memory.units = map_of(root.at("units"));
    memory.received = map_of(root.at("received"));
    for (const json::value& one : root.at("chosen").as_array())
        memory.chosen[{words(one.at(0)), words(one.at(1))}] = {words(one.at(2)), words(one.at(3))};
    for (const json::value& one : root.at("told").as_array())
        memory.told[{words(one.at(0)), words(one.at(1))}] =
            parse_told_heads("memory", words(one.at(2)), faults).value();
    for (const json::value& one : root.at("marks").as_array())
        memory.marks.push_back(mark_of(one));
    memory.home = words(root.at("home"));
    for (const json::value& one : root.at("wished").as_array())
        memory.wished.push_back(specs.at(one.to_number<std::size_t>()));
    memory.asked = texts_of(root.at("asked"));
    if (const json::value* const known = root.as_object().if_contains("known")) // not kept from the beginning
        for (const json::value& one : known->as_array())
            memory.known.push_back(unit_of(one));
    if (const json::value* const told = root.as_object().if_contains("askedTold"))
        memory.asked_told = told->as_bool();
    memory.not_asked = arguments_of(root.at("notAsked"));
    memory.deadlines = map_of(root.at("deadlines"));
    memory.report = words(root.at("report"));
    for (const json::value& one : root.at("papers").as_array())
        memory.papers.push_back(paper_of(one));
    if (const json::value* const digests = root.as_object().if_contains("noReturns")) // not kept from the beginning
        for (const json::value& one : digests->as_array())
            memory.no_returns.insert(words(one));
    return memory;
}

} // namespace

void move_files(Memory& memory, const std::map<std::string, std::string>& paths) {
    const auto now = [&](const std::string& path) {
        const auto found = paths.find(path);
        return found == paths.end() ? path : found->second;
    };
    for (ReturnFile& file : memory.files)
        file.path = now(file.path);
    for (Mark& mark : memory.marks)
        mark.file = now(mark.file);
    for (Paper& paper : memory.papers)
        paper.path = now(paper.path);
    for (auto* const by_path : {&memory.units, &memory.received}) {
        std::map<std::string, std::string> all;
        for (const auto& [path, value] : *by_path)
            all[now(path)] = value;
        *by_path = std::move(all);
    }
}

std::string to_json(const Memory& memory) {
    Specs specs;
    json::array files, chosen, told, marks, wished, known, papers;
    for (const ReturnFile& file : memory.files)
        files.push_back(of(file, specs));
    for (const auto& [of_what, which] : memory.chosen)
        chosen.push_back(json::array{of_what.first, of_what.second, which.first, which.second});
    for (const auto& [of_what, heads] : memory.told)
        told.push_back(json::array{of_what.first, of_what.second, to_json(heads)});
    for (const Mark& mark : memory.marks)
        marks.push_back(of(mark));
    for (const form::FormSpec& spec : memory.wished)
        wished.push_back(specs.number_of(spec));
    for (const KnownUnit& one : memory.known)
        known.push_back(json_of(one));
    for (const Paper& paper : memory.papers)
        papers.push_back(of(paper));
    return json::serialize(json::object{{"version", version},
                                        {"specs", specs.take()},
                                        {"files", std::move(files)},
                                        {"units", of(memory.units)},
                                        {"chosen", std::move(chosen)},
                                        {"told", std::move(told)},
                                        {"received", of(memory.received)},
                                        {"marks", std::move(marks)},
                                        {"home", memory.home},
                                        {"wished", std::move(wished)},
                                        {"asked", array_of(memory.asked)},
                                        {"known", std::move(known)},
                                        {"askedTold", memory.asked_told},
                                        {"notAsked", of(memory.not_asked)},
                                        {"deadlines", of(memory.deadlines)},
                                        {"report", memory.report},
                                        {"papers", std::move(papers)},
                                        {"noReturns", json::array(memory.no_returns.begin(), memory.no_returns.end())}});
}

std::optional<Memory> parse_memory(std::string_view json) {
    try {
        return memory_of(json::parse(json));
    } catch (const std::exception&) { // damaged, by whatever: all that it held can be read again
        return std::nullopt;
    }
}

} // namespace kehoach::returns
