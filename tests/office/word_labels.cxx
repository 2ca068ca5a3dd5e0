// SPDX-License-Identifier: MPL-2.0
#include "word_labels.hxx"

#include "office.hxx"
#include "office/zip.hxx"

#include <map>
#include <optional>

namespace kehoach::test {

namespace {

using Attributes = std::map<std::string, std::string>;

std::string part(const std::vector<kehoach::text::DataFile>& files, const std::string& name) {
    for (const auto& file : files)
        if (file.name == name)
            return file.bytes;
    return {};
}

/// Contents of all elements of a name, outermost ones; of empty ones "".
std::vector<std::string> elements(const std::string& xml, const std::string& name) {
    std::vector<std::string> found;
    const std::string open = "<w:" + name, close = "</w:" + name + ">";
    for (auto at = xml.find(open); at != std::string::npos; at = xml.find(open, at)) {
        const char next = xml[at + open.size()];
        const auto head = xml.find('>', at);
        if (next != ' ' && next != '>' && next != '/') {
            at = head;
            continue;
        }
        const auto end = xml[head - 1] == '/' ? head + 1 : xml.find(close, head) + close.size();
        found.push_back(xml.substr(at, end - at));
        at = end;
    }
    return found;
}

std::string attribute(const std::string& element, const std::string& name) {
    const std::string wanted = " w:" + name + "=\"";
    const auto head = element.substr(0, element.find('>'));
    const auto at = head.find(wanted);
    return at == std::string::npos
               ? std::string()
               : head.substr(at + wanted.size(), head.find('"', at + wanted.size()) - at - wanted.size());
}

/// The attribute of the first element of a name inside.
std::string value(const std::string& xml, const std::string& element, const std::string& name = "val") {
    const auto all = elements(xml.substr(xml.find('>') + 1), element);
    return all.empty() ? std::string() : attribute(all.front(), name);
}

int number(const std::string& text, int otherwise = 0) {
    return text.empty() ? otherwise : std::stoi(text);
}

WordLevel level(const std::string& xml) {
    const auto hanging = number(value(xml, "ind", "hanging"));
    return {value(xml, "numFmt"),
            value(xml, "lvlText"),
            value(xml, "suff"),
            number(value(xml, "start"), 1),
            number(value(xml, "ind", "left")),
            hanging > 0 ? -hanging : number(value(xml, "ind", "firstLine"))};
}

/// Up to 39, which is more than a plan has.
std::string roman(int value) {
    static const std::vector<std::string> ones{"", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"};
    constexpr int ten = 10;
    return std::string(static_cast<std::size_t>(value / ten), 'X') +
           ones.at(static_cast<std::size_t>(value % ten));
}

struct Instance {
    std::string abstract;
    std::map<int, int> starts; ///< overridden, by level
    bool used = false;
};
struct Numbers {
    std::string instance;
    int level = 0;
};

class Counter {
public:
    explicit Counter(const std::vector<kehoach::text::DataFile>& files) {
        const auto numbering = part(files, "word/numbering.xml");
        for (const auto& each : elements(numbering, "abstractNum"))
            for (const auto& one : elements(each.substr(1), "lvl"))
                levels_[attribute(each, "abstractNumId")].push_back(level(one));
        for (const auto& each : elements(numbering, "num")) {
            Instance& instance = instances_[attribute(each, "numId")];
            instance.abstract = value(each, "abstractNumId");
            for (const auto& one : elements(each.substr(1), "lvlOverride"))
                if (const auto start = value(one, "startOverride"); !start.empty())
                    instance.starts[number(attribute(one, "ilvl"))] = number(start);
        }
        for (const auto& each : elements(part(files, "word/styles.xml"), "style")) {
            const auto id = attribute(each, "styleId");
            if (auto numbers = numbers_of(each, {}))
                styles_[id] = *numbers;
            bold_styles_[id] = is_bold(each, false);
        }
    }

    const std::map<std::string, std::vector<WordLevel>>& levels() const { return levels_; }

    WordParagraph count(const std::string& paragraph) {
        WordParagraph made;
        for (const auto& each : elements(paragraph.substr(1), "t"))
            made.text += each.substr(each.find('>') + 1, each.rfind("</") - each.find('>') - 1);
        const auto style = styles_.find(value(paragraph, "pStyle"));
        const auto numbers =
            numbers_of(paragraph, style == styles_.end() ? std::nullopt : std::optional(style->second));
        if (!numbers || instances_.count(numbers->instance) == 0)
            return made;
        made.level = numbers->level;
        const auto mark = elements(elements(paragraph.substr(1), "pPr").front().substr(1), "rPr");
        const bool styled = bold_styles_[value(paragraph, "pStyle")];
        made.bold = mark.empty() ? styled : is_bold(mark.front(), styled);
        made.label = next(instances_.at(numbers->instance), numbers->level);
        return made;
    }

private:
    static bool is_bold(const std::string& xml, bool otherwise) {
        const auto said = elements(xml.substr(1), "b");
        return said.empty() ? otherwise : attribute(said.front(), "val") != "false";
    }

    /// What stands here goes before what the style says.
    static std::optional<Numbers> numbers_of(const std::string& xml, const std::optional<Numbers>& style) {
        const auto here = elements(xml.substr(1), "numPr");
        if (here.empty())
            return style;
        const auto instance = value(here.front(), "numId"), depth = value(here.front(), "ilvl");
        Numbers numbers = style.value_or(Numbers());
        numbers.instance = instance.empty() ? numbers.instance : instance;
        numbers.level = number(depth, numbers.level);
        return numbers;
    }

    std::string next(Instance& instance, int depth) {
        auto& counters = counters_[instance.abstract];
        const auto& levels = levels_.at(instance.abstract);
        const auto given = instance.starts.find(depth);
        if (given != instance.starts.end() && !instance.used)
            counters[depth] = given->second;
        else
            counters[depth] = counters.count(depth) > 0 ? counters[depth] + 1 : start(levels, depth);
        instance.used = true;
        counters.erase(counters.upper_bound(depth), counters.end());
        return shown(levels, counters, depth);
    }

    static int start(const std::vector<WordLevel>& levels, int depth) {
        return levels.at(static_cast<std::size_t>(depth)).start;
    }

    static std::string shown(const std::vector<WordLevel>& levels, const std::map<int, int>& counters,
                             int depth) {
        std::string label = levels.at(static_cast<std::size_t>(depth)).text;
        for (int outer = 0; outer <= depth; ++outer) {
            const std::string place = "%" + std::to_string(outer + 1);
            const auto at = label.find(place);
            if (at == std::string::npos)
                continue;
            const auto counted = counters.find(outer);
            label.replace(at, place.size(),
                          written(levels.at(static_cast<std::size_t>(outer)).format,
                                  counted == counters.end() ? start(levels, outer) : counted->second));
        }
        return label;
    }

    static std::string written(const std::string& format, int value) {
        if (format == "upperRoman")
            return roman(value);
        if (format == "lowerLetter")
            return std::string(1, static_cast<char>('a' + value - 1));
        return std::to_string(value);
    }

    std::map<std::string, std::vector<WordLevel>> levels_;
    std::map<std::string, Instance> instances_;
    std::map<std::string, Numbers> styles_;
    std::map<std::string, bool> bold_styles_;
    std::map<std::string, std::map<int, int>> counters_; ///< by abstract numbering and level
};

} // namespace

WordLabels word_labels(const std::filesystem::path& docx) {
    constexpr kehoach::office::ZipLimits enough{1000, 100'000'000};
    const auto files = kehoach::office::read_zip(office().context(), url_of(docx), enough);
    Counter counter(files);
    WordLabels read;
    for (const auto& paragraph : elements(part(files, "word/document.xml"), "p"))
        read.paragraphs.push_back(counter.count(paragraph));
    for (const auto& [name, levels] : counter.levels())
        read.numberings.push_back(levels);
    return read;
}

} // namespace kehoach::test
