// SPDX-License-Identifier: MPL-2.0
#include "cli/verbs.hxx"

#include <cstdlib>
#include <filesystem>
#include <functional>
#include <iostream>
#include <map>

namespace kehoach::cli {

namespace {

/// The build folder is told by whoever starts us, else it is where this program stands.
std::string build_folder() {
    if (const char* told = std::getenv("KEHOACH_BUILD"); told && *told)
        return std::filesystem::absolute(told).string();
    return std::filesystem::read_symlink("/proc/self/exe").parent_path().parent_path().string();
}

Places places_for(const Arguments& arguments) {
    Places places;
    places.build = build_folder();
    places.program = KEHOACH_LO_PROGRAM;
    places.profile = std::filesystem::absolute(arguments.profile_dir.empty()
                                                   ? places.build + "/profile/" + arguments.language
                                                   : arguments.profile_dir)
                         .string();
    return places;
}

/// Options of a later release are refused, not dropped.
void refuse_later(const Arguments& arguments, const Words& words) {
    const auto refuse = [&](const char* option) { throw Failure(words("cli.later", {{"option", option}})); };
    if (!arguments.superior.empty() && arguments.verb != "check" && arguments.verb != "report")
        refuse("--superior");
    if (!arguments.plan.empty())
        refuse("--plan");
}

Outcome run(const Arguments& arguments, const Words& words, const Places& places) {
    static const std::map<std::string_view, std::function<Outcome(const Run&)>> verbs{
        {"run", run_demo},
        {"check", run_check},
        {"check-form", run_check_form},
        {"compose", run_compose},
        {"repair", run_repair},
        {"restructure", run_restructure},
        {"report", run_report},
        {"form", run_form},
        {"forms", run_forms},
        {"consolidate", run_consolidate},
        {"pack", run_pack},
        {"convert", run_convert}};
    refuse_later(arguments, words);
    PrivateOffice office(places, arguments.language);
    return verbs.at(arguments.verb)(Run{arguments, words, places, office});
}

int run(const std::vector<std::string>& command_line) {
    const Words fallback(build_folder() + "/bundled/kehoach", language_of_environment());
    try {
        const Arguments arguments = parse(command_line);
        if (arguments.help) {
            std::cout << Words(build_folder() + "/bundled/kehoach", arguments.language).help();
            return static_cast<int>(Outcome::clean);
        }
        const Places places = places_for(arguments);
        return static_cast<int>(run(arguments, Words(places.stage(), arguments.language), places));
    } catch (const BadArguments& bad) {
        std::cerr << fallback(bad.key, {{"word", bad.word}}) << "\n";
    } catch (const Failure& failure) {
        std::cerr << failure.what() << "\n";
    }
    return static_cast<int>(Outcome::unreadable);
}

} // namespace

} // namespace kehoach::cli

int main(int count, char** words) {
    try {
        return kehoach::cli::run(std::vector<std::string>(words + 1, words + count));
    } catch (const css::uno::Exception& fault) {
        std::cerr << rtl::OUStringToOString(fault.Message, RTL_TEXTENCODING_UTF8).getStr() << "\n";
    } catch (const std::exception& fault) {
        std::cerr << fault.what() << "\n";
    }
    return 2;
}
