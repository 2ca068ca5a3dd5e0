// SPDX-License-Identifier: MPL-2.0
#include "interchange_ground.hxx"

#include "api_shell.hxx"
#include "begun.hpp"
#include "calc_filled.hxx"

#include <algorithm>
#include <array>
#include <boost/json/array.hpp>
#include <boost/json/object.hpp>
#include <boost/json/serialize.hpp>
#include <cctype>
#include <cstdlib>
#include <gtest/gtest.h>
#include <iterator>

namespace kehoach::test {

namespace {

constexpr const char* body = "body";

/// Half of the plans, where not all are asked for.
std::vector<Traveller> as_many_as_asked_for(std::vector<Traveller> all) {
    if (!all_are_asked_for())
        for (std::size_t n = all.size(); n-- > 0;)
            if (n % 2 == 1)
                all.erase(all.begin() + static_cast<std::ptrdiff_t>(n));
    return all;
}

std::vector<Traveller> made_travellers() {
    std::vector<Traveller> all;
    const auto forms = template_names();
    std::size_t next = 0;
    for (const auto& from : plan_templates())
        for (const auto& when : days) {
            if (!when.fits(from))
                continue;
            Traveller one{from.id + " " + when.profile, filled_in(begun(from, when, all.size() % 2 == 0))};
            for (int n = 0; n < 2; ++n)
                one.spec.appendices.push_back(form_template(forms[next++ % forms.size()]));
            all.push_back(std::move(one));
        }
    return as_many_as_asked_for(std::move(all));
}

class Teller {
public:
    Teller(const boost::json::value& analysis, Facts wanted)
        : analysis_(analysis.as_object()), paragraphs_(analysis_.at("paragraphs").as_array()),
          wanted_(wanted) {}

    std::vector<std::string> facts() {
        for (const auto& one : paragraphs_)
            tell_paragraph(one.as_object());
        for (const auto& member : analysis_)
            if (member.key() != "paragraphs")
                tell(member.value(), std::string(member.key()), body);
        return std::move(facts_);
    }

private:
    void tell_paragraph(boost::json::object paragraph) {
        std::string story(paragraph["story"].as_string());
        story = story.substr(0, story.find(':'));
        if (paragraph["text"].as_string().empty() || (story != body && paragraph["role"] == "noise"))
            return;
        paragraph["story"] = story;
        paragraph["text"] = words_of(paragraph);
        paragraph.erase("index");
        if (wanted_ == Facts::whoever_wrote_it)
            for (const char* const key : {"certainty", "labelKind"})
                paragraph.erase(key);
        facts_.push_back(boost::json::serialize(paragraph));
    }

    void tell(const boost::json::value& value, const std::string& path, const boost::json::value& story) {
        if (const auto* object = value.if_object()) {
            const auto* own = object->if_contains("story");
            for (const auto& member : *object)
                tell_member(member.key(), member.value(), path, own != nullptr ? *own : story);
        } else if (const auto* array = value.if_array()) {
            for (std::size_t n = 0; n < array->size(); ++n)
                tell((*array)[n], path + "/" + std::to_string(n), story);
        } else {
            facts_.push_back(path + " = " + boost::json::serialize(value));
        }
    }

    void tell_member(const std::string& key, const boost::json::value& value, const std::string& path,
                     const boost::json::value& story) {
        constexpr std::array places{"paragraph", "labelParagraph", "first", "last"};
        constexpr std::array offsets{"start", "end", "line"};
        if (value.is_int64() && std::ranges::find(places, key) != places.end())
            facts_.push_back(path + "/" + key + " = " + words_at(story, value.as_int64()));
        else if (wanted_ == Facts::all || std::ranges::find(offsets, key) == offsets.end())
            tell(value, path + "/" + key, story);
    }

    /// What comes before a paragraph may have another number of lines behind another file.
    std::string words_at(const boost::json::value& story, std::int64_t index) const {
        for (const auto& one : paragraphs_)
            if (one.at("story") == story && one.at("index").as_int64() == index)
                return words_of(one.as_object());
        return "-";
    }

    std::string words_of(const boost::json::object& paragraph) const {
        std::string words(paragraph.at("text").as_string());
        const auto* label = paragraph.at("label").if_string();
        if (wanted_ == Facts::whoever_wrote_it && label != nullptr &&
            words.starts_with(std::string_view(*label)))
            words.erase(0, words.find_first_not_of(' ', label->size()));
        return words;
    }

    const boost::json::object& analysis_;
    const boost::json::array& paragraphs_;
    Facts wanted_;
    std::vector<std::string> facts_;
};

std::string without_blanks(const std::string& text) {
    std::string kept;
    for (std::size_t at = 0; at < text.size(); ++at)
        if (text.compare(at, 2, "\u00A0") == 0)
            ++at;
        else if (!std::isspace(static_cast<unsigned char>(text[at])))
            kept += text[at];
    return kept;
}

} // namespace

bool all_are_asked_for() {
    return std::getenv("KEHOACH_INTERCHANGE") != nullptr;
}

const std::vector<Traveller>& travellers() {
    static const std::vector<Traveller> all = made_travellers();
    return all;
}

Model composed(const Traveller& traveller) {
    return composer()->compose(office::ustring(plan::to_json(traveller.spec)), {});
}

std::vector<std::string> facts_of(const Model& model, Facts wanted) {
    const auto analysis = json(checker()->analyse(model, {}));
    return Teller(analysis, wanted).facts();
}

std::string faults_of(const Model& model) {
    std::string all;
    for (const auto& finding : checker()->check(model, office::seq({option("Stage", "signing")})))
        if (finding.Verdict == "not-met" && finding.Severity != "remark")
            all += office::utf8(finding.Rule) + " " + office::utf8(finding.Message) + "\n";
    return all;
}

std::string difference(std::vector<std::string> before, std::vector<std::string> after) {
    if (before == after)
        return {};
    std::ranges::sort(before);
    std::ranges::sort(after);
    std::vector<std::string> lost, added;
    std::ranges::set_difference(before, after, std::back_inserter(lost));
    std::ranges::set_difference(after, before, std::back_inserter(added));
    std::string told = lost.empty() && added.empty() ? "in another order\n" : "";
    for (const std::string& fact : lost)
        told += "- " + fact + "\n";
    for (const std::string& fact : added)
        told += "+ " + fact + "\n";
    return told;
}

std::vector<std::string> texts_of(const Model& model) {
    std::vector<std::string> texts;
    const auto analysis = json(checker()->analyse(model, {}));
    for (const auto& one : analysis.at("paragraphs").as_array())
        if (one.at("story") == body)
            texts.emplace_back(one.at("text").as_string());
    return texts;
}

std::string missing(const std::vector<std::string>& texts, const std::string& whole) {
    const std::string all = without_blanks(whole);
    std::string told;
    std::size_t at = 0;
    for (const std::string& text : texts)
        if (const auto found = all.find(without_blanks(text), at); found != all.npos)
            at = found + without_blanks(text).size();
        else
            told += text + "\n";
    return told;
}

std::string said_by(const std::vector<std::string>& command) {
    const Ended ended = run(command);
    EXPECT_EQ(ended.code, 0) << command.front() << ": " << ended.err;
    return ended.out;
}

bool is_there(const char* program) {
    return std::filesystem::exists(std::string("/usr/bin/") + program);
}

} // namespace kehoach::test
