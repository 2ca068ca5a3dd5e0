// SPDX-License-Identifier: MPL-2.0
#include "pack.hpp"

#include "plan/recognise.hpp"
#include "profile/bodies.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>
#include <stdexcept>

namespace kehoach::test {

namespace fs = std::filesystem;

std::vector<text::DataFile> files_of(const std::string& folder, std::string_view ending) {
    std::vector<text::DataFile> files;
    const fs::path root = fs::path(KEHOACH_SOURCE_DIR) / folder;
    for (const auto& entry : fs::directory_iterator(root)) {
        const auto name = entry.path().filename().string();
        if (!name.ends_with(ending))
            continue;
        std::ifstream stream(entry.path(), std::ios::binary);
        files.push_back({fs::path(folder).filename().string() + "/" + name,
                         {std::istreambuf_iterator<char>(stream), std::istreambuf_iterator<char>()}});
    }
    std::sort(files.begin(), files.end(),
              [](const text::DataFile& a, const text::DataFile& b) { return a.name < b.name; });
    return files;
}

const profile::ProfileSet& all_profiles() {
    static const auto loaded = [] {
        text::DataFaults faults;
        auto set = profile::ProfileSet::load(files_of("extension/data/profiles", ".json"), faults);
        set.know(profile::Bodies::load(files_of("extension/data/gazetteer", "bodies.json").at(0), faults));
        return faults.empty() ? set : throw std::runtime_error(show(faults));
    }();
    return loaded;
}

const schedule::Calendar& calendar() {
    static const auto loaded = [] {
        text::DataFaults faults;
        auto days = schedule::Calendar::load(files_of("extension/data/calendars", ".json"), faults);
        return faults.empty() ? days : throw std::runtime_error(show(faults));
    }();
    return loaded;
}

const rules::RulePack& all_rules() {
    static const auto loaded = [] {
        text::DataFaults faults;
        auto pack = rules::RulePack::load(files_of("extension/data/rules", ".json"), all_profiles(),
                                          gazetteer(), calendar(), faults);
        return faults.empty() ? pack : throw std::runtime_error(show(faults));
    }();
    return loaded;
}

std::string show(const text::DataFaults& faults) {
    std::string all;
    for (const auto& fault : faults)
        all += fault.file + ":" + std::to_string(fault.line) + " " + fault.path + " " + fault.expected + " " +
               fault.found + "\n";
    return all;
}

std::string show(const std::vector<rules::Finding>& findings) {
    std::string all;
    for (const auto& f : findings)
        all += std::string(rules::name(f.severity)) + " " + std::string(rules::name(f.verdict)) + " " +
               f.rule + " @" + std::to_string(f.place.paragraph) + " (" + std::to_string(f.places.size()) +
               ") [" + f.profile + "] " + rules::message(all_rules(), f, "vi") + "\n";
    return all;
}

std::string with(std::string text, std::string_view from, std::string_view to) {
    const auto at = text.find(from);
    if (at == std::string::npos)
        throw std::logic_error("not in the text: " + std::string(from));
    return text.replace(at, from.size(), to);
}

CheckedText check_text(const std::string& text, const rules::CheckOptions& options) {
    CheckedText checked{bare(text), {}, {}};
    checked.plan = plan::recognise(checked.document);
    checked.findings = rules::check(checked.document, checked.plan, all_profiles(), all_rules(), options);
    return checked;
}

std::set<std::string> mended(const std::vector<rules::Finding>& findings, const rules::RepairPlan& repairs) {
    std::set<std::string> left, done;
    for (const auto& one : repairs.left)
        left.insert(one.finding);
    for (const auto& finding : findings)
        if (!left.contains(finding.id) &&
            std::find(repairs.applied.begin(), repairs.applied.end(), finding.id) != repairs.applied.end())
            done.insert(finding.rule);
    return done;
}

} // namespace kehoach::test
