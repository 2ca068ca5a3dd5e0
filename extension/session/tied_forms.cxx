// SPDX-License-Identifier: MPL-2.0
#include "session/tied_forms.hxx"

#include "calc/sheet.hxx"
#include "office/file_name.hxx"
#include "office/gate.hxx"
#include "office/text.hxx"
#include "office/unseen.hxx"
#include "session/new_document.hxx"
#include "session/store.hxx"
#include "session/told_roles.hxx"
#include "text/words.hpp"
#include "writer/snapshot.hxx"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/frame/Desktop.hpp>
#include <com/sun/star/frame/XStorable.hpp>
#include <com/sun/star/ucb/SimpleFileAccess.hpp>
#include <memory>

namespace kehoach::session {

namespace {

using Context = css::uno::Reference<css::uno::XComponentContext>;
using Model = css::uno::Reference<css::frame::XModel>;

constexpr std::size_t most_files = 200;

bool is_workbook(const std::string& url) {
    const auto name = text::lower(url.substr(url.rfind('/') + 1));
    const bool hidden = name.starts_with(".") || name.starts_with("~");
    return !hidden && (name.ends_with(".ods") || name.ends_with(".xlsx"));
}

std::vector<std::string> workbooks_of(const Context& context, const Model& model) {
    std::vector<std::string> found;
    const auto own = office::utf8(model->getURL());
    if (own.empty())
        return found;
    const auto files = css::ucb::SimpleFileAccess::create(context);
    const auto folder = office::ustring(own.substr(0, own.rfind('/')));
    for (const auto& url : files->getFolderContents(folder, false))
        if (is_workbook(office::utf8(url)) && found.size() < most_files)
            found.push_back(office::utf8(url));
    return found;
}

bool is_open(const Context& context, const std::string& url) {
    const auto all = css::frame::Desktop::create(context)->getComponents()->createEnumeration();
    while (all->hasMoreElements()) {
        const Model model(all->nextElement(), css::uno::UNO_QUERY);
        if (model.is() && office::utf8(model->getURL()) == url)
            return true;
    }
    return false;
}

/// What a form is tied to once the plan has number and date.
std::optional<form::AttachedTo> tie_of(const plan::Plan& plan) {
    const auto& parts = plan.components;
    if (!parts.number || parts.number->number.blank || !parts.date || !parts.date->date.date.complete() ||
        parts.issuer.empty())
        return std::nullopt;
    return form::AttachedTo{parts.number->number.full(), grammar::iso(parts.date->date.date),
                            parts.issuer.front().value};
}

class Filler {
public:
    Filler(const Context& context, const Model& plan, const std::vector<plan::Plan>& known,
           const profile::Profile* profile, const plan::NewFacts& facts)
        : context_(context), known_(known), profile_(profile), facts_(facts),
          tie_(tie_of(recognised(plan, writer::snapshot(plan)))) {}

    void file(const std::string& url, TiedForms& done) const {
        const auto name = office::file_name(url);
        const auto copy = open_quietly(url);
        if (!copy || !copy->model().is())
            return;
        const Model& model = copy->model();
        const auto changes = office::is_calc(model) ? changes_of(model) : Changes();
        if (!changes.empty()) {
            const css::uno::Reference<css::frame::XStorable> file(model, css::uno::UNO_QUERY_THROW);
            const bool written = !file->isReadonly() && carry_out(model, changes);
            (written ? done.filled : done.left).push_back(name);
            if (written)
                store_again(model);
        }
    }

private:
    using Changes = std::vector<std::pair<calc::SheetForm, form::FormSpec>>;

    std::unique_ptr<office::Unseen> open_quietly(const std::string& url) const {
        try {
            return std::make_unique<office::Unseen>(context_, office::ustring(url));
        } catch (const css::uno::Exception&) {
            return nullptr; // no workbook, or locked with a password: nothing of ours can be in it
        }
    }

    Changes changes_of(const Model& model) const {
        Changes changes;
        for (auto& form : calc::read_forms(model)) {
            auto spec = form.spec;
            const auto line = changed(spec.attached_line);
            if (spec.attached_line.empty() || !line)
                continue;
            spec.attached_line = *line;
            if (tie_)
                spec.attached_to = tie_;
            changes.emplace_back(std::move(form), std::move(spec));
        }
        return changes;
    }

    std::optional<std::string> changed(const std::string& line) const {
        for (const plan::Plan& plan : known_)
            if (auto now = plan::with_facts(line, plan, profile_, facts_))
                return now;
        return std::nullopt;
    }

    static bool carry_out(const Model& model, const Changes& changes) {
        bool all = true;
        for (const auto& [form, spec] : changes)
            all = calc::retie(model, form, spec) && all;
        return all;
    }

    const Context& context_;
    const std::vector<plan::Plan>& known_;
    const profile::Profile* profile_;
    const plan::NewFacts& facts_;
    const std::optional<form::AttachedTo> tie_;
};

} // namespace

TiedForms fill_tied_forms(const Context& context, const Model& model, const std::vector<plan::Plan>& known,
                          const profile::Profile* profile, const plan::NewFacts& facts) {
    TiedForms done;
    if (facts.number.empty() && !facts.date)
        return done;
    Filler filler(context, model, known, profile, facts);
    for (const auto& url : workbooks_of(context, model)) {
        if (is_open(context, url))
            done.left.push_back(office::file_name(url));
        else
            filler.file(url, done);
    }
    return done;
}

std::size_t workbooks_beside(const Context& context, const Model& model) {
    return workbooks_of(context, model).size();
}

} // namespace kehoach::session
