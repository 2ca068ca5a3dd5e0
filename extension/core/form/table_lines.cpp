// SPDX-License-Identifier: MPL-2.0
#include "form/table_lines.hpp"

#include "grammar/roman.hpp"
#include "text/words.hpp"

#include <algorithm>
#include <utility>

namespace kehoach::form {

namespace {

constexpr int lines_above = 8;           ///< how far above a table its code is looked for
constexpr std::size_t longest_code = 60; ///< bytes: "Phụ lục số 1" and what may stand behind it

using What = Understood::What;

void understood(TableReading& reading, What what, Certainty certainty, const char* why) {
    Understood one;
    one.what = what;
    one.certainty = certainty;
    one.why = why;
    reading.understood.push_back(std::move(one));
}

/// In brackets or not: (Đơn vị tính: triệu đồng).
bool is_measure(const TableWords& words, const std::string& line) {
    const std::string folded = text::fold(line);
    const std::string_view bare = std::string_view(folded).substr(folded.starts_with('(') ? 1 : 0);
    const std::size_t said = words.unit_line.length_at_start(bare);
    return said > 0 && text::trim(bare.substr(said)).starts_with(':');
}

/// "BIỂU 05: SỐ SÁCH", "Phụ lục 2 - Số sách", "Phụ lục I. Số sách": code and title in one line, parted by a
/// mark behind the code's number. Without one, all of the line is the code.
std::pair<std::string, std::string> code_and_title(const std::string& line) {
    for (const std::string_view mark : {": ", " - ", " – ", ". "}) {
        const auto at = line.find(mark);
        if (at == std::string::npos)
            continue;
        const std::string_view code = std::string_view(line).substr(0, at);
        const std::string_view number = code.substr(code.rfind(' ') + 1);
        const bool numbered =
            number.find_first_of("0123456789") != std::string_view::npos || grammar::roman_value(number) > 0;
        if (numbered && text::has_letters(line.substr(at)))
            return {std::string(code), std::string(text::trim(line.substr(at + mark.size())))};
    }
    return {line.back() == ':' ? line.substr(0, line.size() - 1) : line, {}};
}

/// A paragraph with line breaks is several lines to who reads it.
std::vector<std::string> broken(const std::vector<std::string>& paragraphs) {
    std::vector<std::string> lines;
    for (const std::string& paragraph : paragraphs)
        for (const std::string_view line : text::split(paragraph, '\n'))
            if (const auto bare = text::trim(line); !bare.empty())
                lines.emplace_back(bare);
    return lines;
}

class Above {
public:
    Above(const TableWords& words, TableReading& reading) : words_(words), reading_(reading) {}

    /// Upwards to the code; without one, what stands there is not known to be the table's title.
    void read(const std::vector<std::string>& lines) {
        for (auto line = lines.rbegin(); line != lines.rend(); ++line) {
            const std::string folded = text::fold(*line);
            if (is_measure(words_, *line)) {
                reading_.measure = *line;
                continue;
            }
            if (words_.note.begins(folded) || ++lines_ > lines_above)
                break;
            const auto [code, title] = code_and_title(*line);
            if (words_.code.begins(folded) && code.size() < longest_code) {
                add_title(title);
                keep(code);
                break;
            }
            if (words_.tie.in(folded) && line->front() == '(')
                tie_ = *line;
            else if (text::has_letters(*line)) // not the hyphens that close a heading
                add_title(*line);
        }
        if (!reading_.measure.empty())
            understood(reading_, What::measure, Certainty::sure, "form.why.line");
    }

private:
    void add_title(const std::string& above) {
        title_ = above + (above.empty() || title_.empty() ? "" : " ") + title_;
    }

    void keep(const std::string& code) {
        FormSpec& form = reading_.form;
        form.code = code;
        form.title = title_;
        form.attached_line = tie_;
        understood(reading_, What::code, Certainty::sure, "form.why.line");
        if (!title_.empty())
            understood(reading_, What::title, Certainty::likely, "form.why.under-code");
        if (!tie_.empty())
            understood(reading_, What::tie, Certainty::sure, "form.why.line");
    }

    const TableWords& words_;
    TableReading& reading_;
    std::string title_, tie_;
    int lines_ = 0;
};

} // namespace

void read_lines(const std::vector<std::string>& above, const std::vector<std::string>& below,
                const TableWords& words, TableReading& reading) {
    Above(words, reading).read(broken(above));
    if (below.empty() || !words.note.begins(text::fold(below.front())))
        return;
    reading.form.note = below.front();
    understood(reading, What::note, Certainty::sure, "form.why.line");
}

} // namespace kehoach::form
