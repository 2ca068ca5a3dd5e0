// SPDX-License-Identifier: MPL-2.0
#include "sample_papers.hpp"

#include "text/words.hpp"

#include <boost/json/parse.hpp>

#include <algorithm>
#include <fstream>
#include <iterator>

namespace kehoach::test {

namespace files = std::filesystem;

namespace {

constexpr std::string_view labels_ending = ".labels.json";

SamplePaper paper_of(const files::path& labels) {
    SamplePaper paper;
    const auto file = labels.filename().string();
    paper.name = file.substr(0, file.size() - labels_ending.size());
    paper.labels = labels;
    paper.text = samples_folder() / (paper.name.ends_with(".txt") ? paper.name : paper.name + ".txt");
    const auto docx = samples_folder() / (paper.name + ".docx");
    const auto lines = samples_folder() / (paper.name + ".docx.map.json");
    if (!files::exists(docx) || !files::exists(lines))
        return paper;
    paper.docx = docx;
    const auto map = json_of(lines);
    for (const auto& [paragraph, line] : map.as_object())
        paper.docx_lines[std::stoi(std::string(paragraph))] = line.to_number<int>();
    return paper;
}

std::string without_blanks(std::string_view text) {
    std::string result;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (text.substr(i).starts_with("\u00A0"))
            ++i;
        else if (text[i] != ' ' && text[i] != '\t')
            result += text[i];
    }
    return result;
}

bool asks_for_more_than_text(const boost::json::object& rule) {
    return rule.at("evidence") != "text";
}

} // namespace

files::path samples_folder() {
    return files::path(KEHOACH_SOURCE_DIR) / ".." / "shared" / "samples";
}

std::vector<SamplePaper> sample_papers() {
    std::vector<SamplePaper> papers;
    if (!files::is_directory(samples_folder()))
        return papers;
    for (const auto& entry : files::directory_iterator(samples_folder()))
        if (entry.path().filename().string().ends_with(labels_ending))
            papers.push_back(paper_of(entry.path()));
    std::sort(papers.begin(), papers.end(), [](const auto& a, const auto& b) { return a.name < b.name; });
    return papers;
}

std::string content(const files::path& file) {
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

boost::json::value json_of(const files::path& file) {
    return boost::json::parse(content(file));
}

LineOfParagraph lines_as_read(const SamplePaper& paper, const boost::json::object& analysis) {
    std::vector<std::string> lines;
    const auto whole = content(paper.text);
    for (const auto line : text::split(whole, '\n'))
        lines.push_back(without_blanks(line));
    constexpr int most_dropped = 3;
    LineOfParagraph found;
    int dropped = 0;
    for (const auto& one : analysis.at("paragraphs").as_array()) {
        const auto& object = one.as_object();
        const auto text = without_blanks(std::string_view(object.at("text").as_string()));
        if (object.at("story").as_string() != "body" || text.empty())
            continue;
        const auto index = object.at("index").to_number<int>();
        for (int more = 0; more <= most_dropped; ++more) {
            const auto line = paper.docx_lines.find(index + dropped + more);
            if (line == paper.docx_lines.end() ||
                lines.at(static_cast<std::size_t>(line->second) - 1).find(text) == std::string::npos)
                continue;
            dropped += more;
            found.emplace(index, line->second);
            break;
        }
    }
    return found;
}

boost::json::object kinds_of_defects() {
    const auto root = files::path(KEHOACH_SOURCE_DIR);
    auto kinds = json_of(root / "tests" / "samples" / "kinds.json").as_object();
    for (const auto& entry : files::directory_iterator(root / "extension" / "data" / "rules")) {
        const auto name = entry.path().filename().string();
        if (!name.ends_with(".examples.json") && name.ends_with(".json") &&
            asks_for_more_than_text(json_of(entry.path()).as_object()))
            kinds[entry.path().stem().string()] = nullptr;
    }
    return kinds;
}

} // namespace kehoach::test
