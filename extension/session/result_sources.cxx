// SPDX-License-Identifier: MPL-2.0
#include "session/result_sources.hxx"

#include "form/filled.hpp"
#include "office/package.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "returns/remembered.hpp"
#include "session/clock.hxx"
#include "session/file_now.hxx"
#include "text/words.hpp"
#include "text/work.hpp"

#include <algorithm>

namespace kehoach::session {

namespace {

using returns::ReturnFile;

/// What lies beside the result now is another file of the same name.
bool lies_there_still(const ReturnFile& file, const std::string& there, const std::string& beside) {
    return there != beside && office::is_readable(office::ustring(there)) && as_it_lies(file.path, there).hash == file.hash &&
           as_it_lies(file.path, beside).hash != file.hash;
}

/// Only its heads tell what it is.
bool is_by_heads(const ReturnFile& file) {
    return std::ranges::any_of(file.forms, [](const returns::ReturnedForm& form) {
        return std::ranges::any_of(form.deviations, [](const returns::Deviation& one) {
            return one.key == "gathered.by-heads" || one.key == "gathered.heads-open" || one.key == "gathered.from-text";
        });
    });
}

/// What is said of it may be otherwise though the file is the same.
bool is_unsettled(const ReturnFile& file) {
    return file.forms.empty() || std::ranges::any_of(file.forms, [](const returns::ReturnedForm& form) {
               return returns::has_open_heads(form) || returns::is_open_elsewhere(form);
           });
}

/// Half of a file that is being copied looks damaged.
bool is_being_written(const returns::ReturnFile& known, const std::string& url, const ReturnedFile& read) {
    constexpr std::uint64_t lately = 60; // seconds
    return read.reason == "session.consolidate.broken" &&
           (read.hash != known.hash || office::seconds_since_written(office::ustring(url)) < lately);
}

} // namespace

ResultSources::ResultSources(const css::uno::Reference<css::uno::XComponentContext>& context,
                             const css::uno::Reference<css::frame::XModel>& result, returns::Memory memory,
                             const Library& data, std::string language, ResultAnswers answers)
    : context_(context), result_(office::utf8(result->getURL())), memory_(std::move(memory)),
      language_(std::move(language)), answers_(std::move(answers)), files_(context, data.figures),
      known_(memory_.wished), asked_(returns::asked_units(memory_)) {
    files_.know(known_);
}

void ResultSources::read(const std::vector<std::string>& urls, bool look_again) {
    paths_ = ReturnPaths(result_, memory_.home, urls);
    find_again();
    name(urls);
    know_forms();
    if (look_again)
        look_beside();
    sort_out();
    learn_forms();
    drop_repeated();
    confirm_heads();
    count_blanks();
    memory_.home = paths_.home();
    std::ranges::sort(memory_.files, {}, &ReturnFile::path);
}

std::string ResultSources::say(std::string_view key, const form::Arguments& arguments) const {
    return office::string(context_, key, arguments, language_);
}

/// Beside the result, where both were moved, or where they lay; all that is remembered of a file goes along.
void ResultSources::find_again() {
    const ReturnPaths old({}, memory_.home, {});
    std::map<std::string, std::string> path_now;
    for (const ReturnFile& file : memory_.files) {
        const std::string beside = paths_.url(file.path), there = old.url(file.path);
        const bool is_beside = office::is_readable(office::ustring(beside)) && !lies_there_still(file, there, beside);
        const std::string path = is_beside ? file.path : paths_.path(there);
        if (is_beside || office::is_readable(office::ustring(there)))
            add(is_beside ? beside : there, path);
        path_now[file.path] = path;
    }
    for (const returns::Paper& paper : memory_.papers)
        path_now.emplace(paper.path, path_now_of(paper.path, old));
    for (const returns::Mark& mark : memory_.marks)
        path_now.emplace(mark.file, path_now_of(mark.file, old));
    returns::move_files(memory_, path_now);
    before_ = memory_.files;
}

/// Of a file that is tied to a return by hand.
std::string ResultSources::path_now_of(const std::string& path, const ReturnPaths& old) const {
    return path.empty() || office::is_readable(office::ustring(paths_.url(path))) ? path : paths_.path(old.url(path));
}

void ResultSources::add(const std::string& url, const std::string& path) {
    if (!urls_.emplace(path, url).second)
        return;
    text::work(text::Watch::piece);
    now_.push_back(as_it_lies(path, url));
}

void ResultSources::name(const std::vector<std::string>& urls) {
    std::set<std::string> seen;
    for (const std::string& url : urls) {
        Named& named = named_.emplace_back();
        named.url = url;
        const std::string path = paths_.path(url);
        if (!url.empty() && url == result_) {
            named.reason = say("session.consolidate.itself");
        } else if (!seen.insert(path).second) {
            named.reason = say("session.consolidate.named-twice");
        } else {
            named.path = path;
            add(url, path);
        }
    }
}

void ResultSources::sort_out() {
    auto found = returns::refresh(memory_.files, now_, grammar::iso(today()));
    std::vector<std::string> names;
    for (const std::string& path : found.gone)
        names.push_back(path.substr(path.rfind('/') + 1));
    const bool drop = !found.gone.empty() && answers_.gone && answers_.gone(names);
    const auto remembered = std::move(memory_.files);
    memory_.files = std::move(found.kept);
    for (const ReturnFile& file : remembered)
        if (std::ranges::find(found.gone, file.path) != found.gone.end() && !drop)
            memory_.files.push_back(file);
    gone_ = std::move(found.gone);
    std::erase_if(memory_.files, [&](const ReturnFile& file) { // what nobody could tell may be told now
        const bool again = is_unsettled(file) && urls_.contains(file.path);
        if (again)
            found.to_read.push_back(file);
        return again;
    });
    read_all(std::move(found.to_read));
}

void ResultSources::read_all(std::vector<ReturnFile> wanted) {
    to_read_ = wanted.size();
    std::vector<std::string> urls;
    for (const ReturnFile& file : wanted)
        urls.push_back(urls_.at(file.path));
    files_.expect(urls);
    for (const ReturnFile& file : wanted)
        memory_.files.push_back(read(file));
}

std::map<std::string, returns::ToldHeads> ResultSources::told_of(const std::string& unit) const {
    std::map<std::string, returns::ToldHeads> told;
    for (const auto& [of_what, heads] : memory_.told)
        if (of_what.first == text::fold(unit))
            told.emplace(of_what.second, heads);
    return told;
}

returns::Whose ResultSources::whose(const std::string& path, const std::string& cover) const {
    return returns::whose_of(memory_, cover, path, asked_);
}

ReturnFile ResultSources::read(const ReturnFile& known) {
    were_read_.push_back(known.path);
    if (answers_.reading)
        answers_.reading(were_read_.size(), std::max(to_read_, were_read_.size()), known.path);
    text::work(text::Watch::piece);
    ReturnedFile read = files_.read(
        urls_.at(known.path), [&](const std::string& cover) { return told_of(whose(known.path, cover).unit); });
    if (is_being_written(known, urls_.at(known.path), read))
        read.reason = "session.consolidate.being-written";
    ReturnFile file{.path = known.path,
                    .hash = std::move(read.hash),
                    .size = read.size,
                    .first_seen = known.first_seen,
                    .secret = read.secret,
                    .reason = std::move(read.reason),
                    .arguments = std::move(read.arguments),
                    .forms = std::move(read.found.forms)};
    returns::Whose of = whose(file.path, read.found.unit);
    file.unit = std::move(of.unit);
    file.unit_sure = of.sure;
    file.was = std::move(of.was);
    file.cover = std::move(read.found.unit);
    if (!read.made_of.empty())
        made_of_[file.path] = std::move(read.made_of);
    std::erase_if(open_, [&](const OpenSheet& one) { return one.path == file.path; });
    for (returns::SheetByHeads& sheet : read.found.by_heads)
        if (sheet.map.is_open())
            open_.push_back({file.path, std::move(sheet)});
    return file;
}

/// Where no form is wished for, those that came with a fingerprint tell what the others may be. Whether there are
/// more now.
bool ResultSources::know_forms() {
    if (!memory_.wished.empty())
        return false;
    std::map<std::string, form::FormSpec> specs;
    for (const ReturnFile& file : memory_.files)
        for (const returns::ReturnedForm& form : file.forms)
            specs.emplace(returns::form_key(form.spec), form.spec);
    if (specs.size() == known_.size())
        return false;
    known_.clear();
    for (auto& [key, spec] : specs)
        known_.push_back(std::move(spec));
    files_.know(known_);
    return true;
}

void ResultSources::learn_forms() {
    if (!know_forms())
        return;
    memory_.no_returns.clear(); // one of them may be of the new kind
    for (ReturnFile& file : memory_.files)
        if ((file.reason == "session.consolidate.no-form" || is_by_heads(file)) && urls_.contains(file.path))
            file = read(ReturnFile(file));
}

std::vector<OpenHeads> ResultSources::open_heads() const {
    std::vector<OpenHeads> sheets;
    for (const OpenSheet& one : open_) {
        const form::FormSpec& form = known_.at(one.sheet.form);
        sheets.push_back({one.path, one.sheet.sheet, std::ranges::find(memory_.files, one.path, &ReturnFile::path)->unit,
                          form.code.empty() ? form.title : form.code, one.sheet.map});
    }
    return sheets;
}

/// Two files of one unit may have other heads each: what is said of them is kept together.
void ResultSources::confirm_heads() {
    if (open_.empty() || !answers_.heads)
        return;
    const auto sheets = open_heads();
    const auto said = answers_.heads(sheets);
    std::map<std::pair<std::string, std::string>, returns::ToldHeads> told;
    std::set<std::string> again;
    for (std::size_t at = 0; at < said.size(); ++at)
        if (said[at]) {
            auto& of_unit = told[{text::fold(sheets[at].unit), returns::form_key(known_.at(open_[at].sheet.form))}];
            of_unit.columns.insert(of_unit.columns.end(), said[at]->columns.begin(), said[at]->columns.end());
            of_unit.rows.insert(of_unit.rows.end(), said[at]->rows.begin(), said[at]->rows.end());
            again.insert(sheets[at].path);
        }
    for (auto& [of_what, heads] : told)
        memory_.told[of_what] = std::move(heads);
    for (ReturnFile& file : memory_.files)
        if (again.contains(file.path))
            file = read(ReturnFile(file));
}

void ResultSources::count_blanks() {
    for (Named& named : named_) {
        const auto file = std::ranges::find(memory_.files, named.path, &ReturnFile::path);
        if (named.path.empty() || file == memory_.files.end())
            continue;
        if (!file->reason.empty())
            named.reason = say(file->reason, file->arguments);
        for (const returns::ReturnedForm& form : file->forms) {
            form::Filled filled;
            for (const returns::Given& given : form.given)
                filled.values[{given.row, given.column}].text = given.text;
            const form::Blanks blanks = form::blanks(form.spec, filled);
            named.inputs += blanks.inputs;
            named.blank += blanks.blank;
        }
    }
}

} // namespace kehoach::session
