// SPDX-License-Identifier: MPL-2.0
#include "pdf_pages.hxx"

#include "api_shell.hxx"

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <sstream>
#include <stdexcept>

namespace kehoach::test {

namespace {

constexpr double mm_per_pt = 25.4 / 72;
/// What pdftotext puts above and under the baseline, in sizes, and what the letters of Times take at most.
constexpr double told_under = 0.35, told_height = 1.3;
constexpr double ascent = 0.891, descent = 0.216;

std::string output_of(const std::vector<std::string>& command) {
    auto ended = run(command);
    if (ended.code != 0)
        throw std::runtime_error(command.front() + ": " + ended.err);
    return std::move(ended.out);
}

double number_in(const std::string& line, const std::string& name) {
    const auto at = line.find(name + "=\"");
    return at == std::string::npos ? 0 : std::stod(line.substr(at + name.size() + 2));
}

std::string unescaped(std::string text) {
    for (const auto& [written, sign] :
         {std::pair{"&lt;", "<"}, {"&gt;", ">"}, {"&quot;", "\""}, {"&amp;", "&"}})
        for (auto at = text.find(written); at != std::string::npos; at = text.find(written, at + 1))
            text.replace(at, std::string(written).size(), sign);
    return text;
}

PdfWord word_of(const std::string& line) {
    const auto begin = line.find("\">") + 2;
    PdfWord word;
    word.text = unescaped(line.substr(begin, line.find("</word>") - begin));
    word.left = number_in(line, "xMin") * mm_per_pt;
    word.right = number_in(line, "xMax") * mm_per_pt;
    const double under = number_in(line, "yMax");
    word.size_pt = (under - number_in(line, "yMin")) / told_height;
    word.baseline = (under - word.size_pt * told_under) * mm_per_pt;
    return word;
}

std::vector<std::string> words_in(std::string_view text) {
    std::istringstream stream{std::string(text)};
    std::vector<std::string> words;
    for (std::string one; stream >> one;)
        words.push_back(std::move(one));
    return words;
}

bool stand_at(const std::vector<PdfWord>& all, std::size_t at, const std::vector<std::string>& wanted) {
    return at + wanted.size() <= all.size() &&
           std::equal(wanted.begin(), wanted.end(), all.begin() + static_cast<std::ptrdiff_t>(at),
                      [](const std::string& one, const PdfWord& word) { return one == word.text; });
}

PdfPlace place_of(const std::vector<PdfWord>& all, std::size_t at, std::size_t count) {
    const auto& first = all[at];
    PdfPlace place{first.left, first.right, first.baseline, first.baseline, first.size_pt, 1};
    double left = first.left;
    for (std::size_t n = at; n < at + count; ++n) {
        const auto& word = all[n];
        if (word.baseline > place.last + 1) {
            ++place.lines;
            place.last = word.baseline;
            left = word.left;
        }
        if (word.right - left > place.length()) {
            place.left = left;
            place.right = word.right;
        }
    }
    return place;
}

/// A path of one straight line; "matrix(a,b,c,d,e,f)" turns its points into those of the sheet.
std::optional<PdfRule> rule_of(const std::string& line) {
    double x1 = 0, y1 = 0, x2 = 0, y2 = 0;
    double a = 1, b = 0, c = 0, d = 1, e = 0, f = 0;
    const auto path = line.find(" d=\"M ");
    const bool stroke = line.find("fill:none") != std::string::npos; // else the outline of a letter
    if (!stroke || path == std::string::npos ||
        std::sscanf(line.c_str() + path, " d=\"M %lf %lf L %lf %lf \"", &x1, &y1, &x2, &y2) != 4)
        return std::nullopt;
    if (const auto matrix = line.find("matrix("); matrix != std::string::npos)
        std::sscanf(line.c_str() + matrix, "matrix(%lf,%lf,%lf,%lf,%lf,%lf)", &a, &b, &c, &d, &e, &f);
    const double left = (a * x1 + c * y1 + e) * mm_per_pt, right = (a * x2 + c * y2 + e) * mm_per_pt;
    const double from = (b * x1 + d * y1 + f) * mm_per_pt, to = (b * x2 + d * y2 + f) * mm_per_pt;
    if (std::abs(from - to) > std::abs(right - left) / 10)
        return std::nullopt;
    return PdfRule{std::min(left, right), std::max(left, right), (from + to) / 2};
}

} // namespace

double PdfPlace::top() const {
    return baseline - size_pt * ascent * mm_per_pt;
}

double PdfPlace::bottom() const {
    return last + size_pt * descent * mm_per_pt;
}

std::optional<PdfPlace> PdfSheet::find(std::string_view words_of, std::size_t from) const {
    const auto wanted = words_in(words_of);
    for (std::size_t at = from; at < words.size() && !wanted.empty(); ++at)
        if (stand_at(words, at, wanted))
            return place_of(words, at, wanted.size());
    return std::nullopt;
}

Pdf::Pdf(std::filesystem::path file) : file_(std::move(file)) {
    std::istringstream told(output_of({"pdftotext", "-raw", "-bbox", file_.string(), "-"}));
    for (std::string line; std::getline(told, line);)
        if (line.find("<page ") != std::string::npos)
            sheets_.push_back(
                {number_in(line, "width") * mm_per_pt, number_in(line, "height") * mm_per_pt, {}});
        else if (line.find("<word ") != std::string::npos)
            sheets_.back().words.push_back(word_of(line));
}

std::vector<PdfRule> Pdf::rules(int sheet) const {
    const auto number = std::to_string(sheet);
    std::istringstream drawn(output_of(
        {"pdftocairo", "-svg", "-noshrink", "-nocenter", "-f", number, "-l", number, file_.string(), "-"}));
    std::vector<PdfRule> rules;
    for (std::string line; std::getline(drawn, line);)
        if (const auto rule = rule_of(line))
            rules.push_back(*rule);
    std::sort(rules.begin(), rules.end(),
              [](const PdfRule& one, const PdfRule& other) { return one.y < other.y; });
    return rules;
}

} // namespace kehoach::test
