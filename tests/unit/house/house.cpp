// SPDX-License-Identifier: MPL-2.0
#include "house.hpp"

#include <algorithm>
#include <array>
#include <map>
#include <regex>
#include <set>
#include <sstream>

namespace kehoach::house {
namespace {

using Rooms = std::set<std::string>;

/// For every room, the rooms it may include: the arrows of design.md section 2, followed to their ends.
const std::map<std::string, Rooms>& arrows() {
    static const Rooms core = {"text", "grammar", "document", "profile",  "form",
                               "plan", "rules",   "pack",     "schedule", "sheetfile", "returns"};
    static const auto with = [](Rooms rooms, const Rooms& more) {
        rooms.insert(more.begin(), more.end());
        return rooms;
    };
    static const Rooms adapters = with(core, {"office", "writer", "calc"});
    static const std::map<std::string, Rooms> table = {
        {"text", {"text"}},
        {"grammar", {"grammar", "text"}},
        {"document", {"document", "grammar", "text"}},
        {"profile", {"profile", "document", "grammar", "text"}},
        {"form", {"form", "profile", "document", "grammar", "text"}},
        {"sheetfile", {"sheetfile", "form", "profile", "document", "grammar", "text"}},
        {"returns",
         {"returns", "sheetfile", "schedule", "plan", "form", "profile", "document", "grammar", "text"}},
        {"plan", {"plan", "form", "profile", "document", "grammar", "text"}},
        {"schedule", {"schedule", "plan", "form", "profile", "document", "grammar", "text"}},
        {"rules", {"rules", "schedule", "plan", "form", "profile", "document", "grammar", "text"}},
        {"pack", {"pack", "rules", "schedule", "plan", "form", "profile", "document", "grammar", "text"}},
        {"office", with(core, {"office"})},
        {"writer", with(core, {"office", "writer"})},
        {"calc", with(core, {"office", "calc"})},
        {"session", with(adapters, {"session"})},
        {"faces", with(adapters, {"session", "faces"})},
        {"api", with(adapters, {"session", "faces", "api"})},
        {"cli", with(adapters, {"session", "faces", "api", "cli"})},
    };
    return table;
}

struct Forbidden {
    std::regex what;
    Rooms allowed; ///< empty: nowhere
    std::string why;
};

const std::vector<Forbidden>& forbidden() {
    static const std::vector<Forbidden> table = {
        {std::regex(R"(extern\s+"C")"), {"api"}, "extern \"C\" belongs in api"},
        // A device tells of fonts, and is no window.
        {std::regex(
             R"(com/sun/star/(ui/|awt/(X(?!Device\.|Window\.)|Dialog|Window(?!Class|Descriptor)|Async|Container|tree)))"),
         {"faces", "api", "cli"},
         "windows and dialogs belong in faces"},
        // That of a hidden document has a size, which the office keeps; one that is never shown has a view.
        {std::regex(R"(com/sun/star/awt/(XWindow\.|WindowClass|WindowDescriptor))"),
         {"office", "faces", "api", "cli"},
         "windows and dialogs belong in faces"},
        {std::regex(R"(com/sun/star/(text|style|sheet|table)/)"),
         {"writer", "calc"},
         "texts, styles, sheets and tables belong in writer or calc"},
        {std::regex(R"(catch\s*\(\s*\.\.\.\s*\)\s*\{\s*\})"), {}, "an error is never swallowed"},
        {std::regex(R"(sleep_for|usleep\()"), {}, "nothing sleeps"},
        {std::regex(R"re(\b(strto[dfl]d?|sto[df]|stold|atof)\(|printf\(.*%[-+ 0-9.*]*[aefg])re"),
         {},
         "the machine's language would choose the decimal mark: use text/decimal.hpp"},
        {std::regex(R"(to_string\(std::(round|floor|ceil))"),
         {},
         "to_string of a double takes the machine's decimal mark"},
        {std::regex(R"(\b(TODO|FIXME|XXX|HACK)\b)"), {}, "no left-overs"},
    };
    return table;
}

std::string room_of(const std::string& path) {
    const auto parts = std::filesystem::path(path);
    auto part = parts.begin();
    if (*part == "core")
        ++part;
    return part->string();
}

std::string at(const std::string& path, std::size_t line) {
    return path + ":" + std::to_string(line) + ": ";
}

void check_include(const std::string& where, const std::string& room, const std::string& included,
                   std::vector<std::string>& out) {
    if (included.find("..") != std::string::npos)
        out.push_back(where + "an include may not climb: " + included);
    const auto slash = included.find('/');
    const auto target = included.substr(0, slash);
    if (slash == std::string::npos || !arrows().contains(target))
        return;
    if (!arrows().at(room).contains(target))
        out.push_back(where + room + " may not include " + included);
}

void check_suffix(const std::string& path, std::vector<std::string>& out) {
    static const Rooms core_suffixes = {".hpp", ".cpp"};
    const bool core = path.starts_with("core/");
    if (core_suffixes.contains(std::filesystem::path(path).extension().string()) != core)
        out.push_back(path + ": .hpp and .cpp are the core, .hxx and .cxx the office's side");
}

} // namespace

std::vector<std::string> complaints(const std::string& path, const std::string& text) {
    static const std::regex include(R"re(^\s*#\s*include\s*[<"]([^">]+)[">])re");
    static const std::regex uno(
        R"re(^\s*#\s*include\s*<(com/sun/star|sal/|rtl/|osl/|cppu|uno/|comphelper))re");
    std::vector<std::string> out;
    check_suffix(path, out);
    const auto room = room_of(path);
    if (!arrows().contains(room))
        return {path + ": no such room"};
    std::istringstream lines(text);
    std::string line;
    for (std::size_t number = 1; std::getline(lines, line); ++number) {
        std::smatch match;
        if (std::regex_search(line, match, include))
            check_include(at(path, number), room, match[1], out);
        if (path.starts_with("core/") && std::regex_search(line, uno))
            out.push_back(at(path, number) + "the core knows no UNO");
        for (const auto& rule : forbidden())
            if (!rule.allowed.contains(room) && std::regex_search(line, rule.what))
                out.push_back(at(path, number) + rule.why);
    }
    return out;
}

std::vector<std::filesystem::path> sources(const std::filesystem::path& extension) {
    static const std::set<std::string> suffixes = {".hpp", ".cpp", ".hxx", ".cxx"};
    std::vector<std::filesystem::path> found;
    for (const auto& entry : std::filesystem::recursive_directory_iterator(extension))
        if (entry.is_regular_file() && suffixes.contains(entry.path().extension().string()) &&
            entry.path().parent_path().filename() != "package") // a tool of the build, in no room
            found.push_back(std::filesystem::relative(entry.path(), extension));
    std::sort(found.begin(), found.end());
    return found;
}

} // namespace kehoach::house
