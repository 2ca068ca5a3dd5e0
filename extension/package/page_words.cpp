// SPDX-License-Identifier: MPL-2.0
#include "page_words.hpp"

#include <stdexcept>
#include <utility>

namespace kehoach::help {

namespace {

constexpr std::size_t longest = 600; // bytes: about five lines

/// At a blank, so that no letter is cut in two.
std::string_view cut(std::string_view text) {
    if (text.size() <= longest)
        return text;
    const auto blank = text.rfind(' ', longest);
    return text.substr(0, blank == std::string_view::npos ? 0 : blank);
}

} // namespace

PageWords::PageWords(std::string language, const std::string& table)
    : language_(std::move(language)), strings_(package::string_table(table)) {}

std::string PageWords::operator()(const std::string& key) const {
    const auto found = strings_.find(key);
    if (found == strings_.end())
        throw std::runtime_error("no key " + key + " in the strings of " + language_);
    return html(found->second);
}

std::string html(std::string_view text) {
    const auto shown = cut(text);
    std::string made;
    for (const char c : shown)
        if (c == '&')
            made += "&amp;";
        else if (c == '<')
            made += "&lt;";
        else if (c == '>')
            made += "&gt;";
        else if (c == '\n')
            made += "<br>";
        else
            made += c;
    return shown.size() < text.size() ? made + " …" : made;
}

std::string page_head(const PageWords& words, std::string_view title, std::string_view other) {
    return "<!DOCTYPE html>\n<html lang=\"" + words.language() +
           "\">\n<head>\n<meta charset=\"utf-8\">\n<meta name=\"viewport\" content=\"width=device-width\">\n"
           "<title>" +
           std::string(title) +
           "</title>\n<link rel=\"stylesheet\" href=\"../../rules.css\">\n</head>\n<body>\n<p "
           "class=\"way\"><a "
           "href=\"../index.html\">" +
           words("rule-page.guide") + "</a> · <a href=\"index.html\">" + words("rule-page.index") +
           "</a> · <a href=\"" + std::string(other) + "\">" + words("rule-page.other-language") +
           "</a></p>\n";
}

std::string page_end() {
    return "</body>\n</html>\n";
}

} // namespace kehoach::help
