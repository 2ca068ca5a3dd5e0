// SPDX-License-Identifier: MPL-2.0
#include "session/check_folder.hxx"

#include "office/file_name.hxx"
#include "office/folder.hxx"
#include "office/gate.hxx"
#include "office/pack_files.hxx"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "rules/weight.hpp"
#include "session/document_session.hxx"
#include "session/excerpt.hxx"
#include "session/foreign_file.hxx"
#include "session/kept_companions.hxx"
#include "session/place_names.hxx"
#include "session/preferences.hxx"
#include "session/repair_words.hxx"
#include "session/report.hxx"
#include "text/words.hpp"
#include "text/work.hpp"

#include <algorithm>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;

constexpr std::array<std::string_view, 5> endings{".odt", ".docx", ".doc", ".fodt", ".rtf"};

rtl::OUString folder_url(const std::string& folder) {
    const auto refused = [&] { return office::Refused("folder.none-such", {{"folder", folder}}); };
    if (folder.empty())
        throw refused();
    const auto url = office::url_of(folder);
    if (!office::is_folder(url))
        throw refused();
    return url;
}

bool is_text(const office::FolderEntry& entry) {
    const auto name = text::lower(office::utf8(entry.name));
    return !entry.folder && !name.starts_with("~$") && // what Word lays beside an open file
           std::ranges::any_of(endings, [&](std::string_view ending) { return name.ends_with(ending); });
}

std::size_t gravity_of(const rules::Finding& finding) {
    return finding.verdict == rules::Verdict::cannot_tell ? CheckedFile::untold
                                                          : static_cast<std::size_t>(finding.severity);
}

/// One document that is open, told in words.
class Telling {
public:
    Telling(const Context& context, const DocumentSession& session)
        : context_(context), session_(session), language_(paper_language(context)),
          places_(context, session.document(), session.plan(), language_) {
        places_.with_pages(session.document());
    }

    void tell(CheckedFile& file) const {
        const auto& own = session_.plan().components;
        if (own.number)
            file.number = own.number->at.written;
        if (own.subject)
            file.subject = own.subject->value;
        if (const auto choice = session_.choice(); choice.id) {
            const auto profile = session_.data().profiles.on(*choice.id, std::nullopt);
            file.profile = language_ == "vi" ? profile.name_vi : profile.name_en;
        }
        for (const Shown* one : listed()) {
            file.findings.push_back(told(*one));
            ++file.counts.at(file.findings.back().gravity);
        }
    }

private:
    std::vector<const Shown*> listed() const {
        std::vector<const Shown*> all;
        for (const Shown& one : session_.findings())
            if (is_listed(one, false))
                all.push_back(&one);
        std::ranges::stable_sort(all, {}, [](const Shown* one) {
            return std::pair(gravity_of(one->finding), rules::weight(one->finding.rule));
        });
        return all;
    }

    ToldFinding told(const Shown& one) const {
        const auto excerpt = excerpt_of(session_.document(), one.finding.place);
        ToldFinding made{gravity_of(one.finding),
                         places_.of(one.finding.place),
                         one.message,
                         one.finding.clause,
                         excerpt,
                         {}};
        if (one.finding.repairs.empty())
            return made;
        const auto repair = repair_words(context_, one.finding.repairs.front(), language_);
        if (!repair.before.empty())
            made.before = repair.before;
        made.after = repair.after;
        return made;
    }

    const Context context_;
    const DocumentSession& session_;
    const std::string language_;
    PlaceNames places_;
};

void check_file(const Context& context, std::optional<plan::Stage> stage, CheckedFile& file) {
    const ForeignFile opened(context, file.url);
    if (!office::is_writer(opened.model()))
        throw office::Refused("file.unreadable", {{"file", office::file_name(file.url)}});
    const auto session = DocumentSession::of(context, opened.model());
    rules::CheckOptions options;
    options.laid_out = true;
    options.stage = stage.value_or(session->options().stage);
    options.companions = kept_companions(context, opened.model());
    session->check(options, paper_language(context));
    Telling(context, *session).tell(file);
}

bool is_cancelled(const office::Refused& why) {
    return why.key == "session.cancelled";
}

/// False where the person wants no more.
bool check_or_tell(const Context& context, std::optional<plan::Stage> stage, CheckedFile& file) {
    try {
        text::work(text::Watch::piece);
        check_file(context, stage, file);
    } catch (const text::Cancelled&) {
        return false;
    } catch (const office::Refused& why) {
        file.fault = office::string(context, why.key, why.arguments, paper_language(context));
        return !is_cancelled(why);
    } catch (const css::uno::Exception&) {
        file.fault = office::string(context, "file.unreadable", {{"file", office::file_name(file.url)}},
                                    paper_language(context));
    }
    return true;
}

} // namespace

std::vector<std::string> texts_in(const std::string& folder) {
    std::vector<std::string> urls;
    for (const auto& entry : office::entries_of(folder_url(folder)))
        if (is_text(entry))
            urls.push_back(office::utf8(entry.url));
    return urls;
}

CheckedFolder check_folder(const Context& context, const std::string& folder,
                           std::optional<plan::Stage> stage, const FolderProgress& tell) {
    const auto urls = texts_in(folder);
    if (urls.empty())
        throw office::Refused("folder.empty", {{"folder", folder}});
    CheckedFolder made{office::utf8(folder_url(folder)), {}, urls.size()};
    for (const auto& url : urls) {
        tell(made.files.size() + 1, urls.size(), url);
        CheckedFile file;
        file.url = url;
        if (!check_or_tell(context, stage, file))
            break;
        made.files.push_back(std::move(file));
    }
    return made;
}

} // namespace kehoach::session
