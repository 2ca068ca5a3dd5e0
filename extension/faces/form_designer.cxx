// SPDX-License-Identifier: MPL-2.0
#include "faces/form_designer.hxx"

#include "faces/design_file.hxx"
#include "faces/designer_heads.hxx"
#include "faces/designer_rows.hxx"
#include "faces/designer_rules.hxx"
#include "faces/form_dialog.hxx"
#include "faces/guide.hxx"
#include "faces/page_picture.hxx"
#include "faces/pause.hxx"
#include "form/picture.hpp"
#include "office/refused.hxx"
#include "office/strings.hxx"
#include "session/library.hxx"

#include <algorithm>

namespace kehoach::faces {
namespace {

using css::uno::Reference;
using form::FormSpec;
using Doubt = form::Designer::Doubt;
using What = form::Understood::What;

enum Page { words_page = 1, heads_page, rows_page, rules_page };
constexpr int pages = rules_page;

Page page_of(const Doubt& doubt) {
    if (!doubt.key.empty() || doubt.what == What::header)
        return heads_page;
    switch (doubt.what) {
    case What::rows:
    case What::units:
    case What::total:
    case What::subtotal:
        return rows_page;
    case What::rule:
        return rules_page;
    default:
        return words_page;
    }
}

Page page_of(const form::Flaw& flaw) {
    if (flaw.path.starts_with("/columns"))
        return heads_page;
    if (flaw.path.starts_with("/rows"))
        return rows_page;
    return flaw.path.starts_with("/rules") ? rules_page : words_page;
}

constexpr const char* fields_with_faults[] = {"title", "headTitle", "heads", "fromYear",
                                              "names", "freeRows",  "rules"};

/// By What, in its order.
constexpr const char* names[] = {"header", "kind",     "share", "sum",  "rule", "rows", "units",
                                 "total",  "subtotal", "title", "code", "tie",  "note", "measure"};

class FormDesigner {
public:
    FormDesigner(const Reference<css::uno::XComponentContext>& context,
                 const Reference<css::frame::XFrame>& frame, form::Designer designer, const std::string& said)
        : context_(context), designer_(std::move(designer)), templates_(templates(context)),
          dialog_(context, frame, "FormDesigner"), desk_{context,
                                                         frame,
                                                         dialog_,
                                                         designer_,
                                                         [this] { changed(); },
                                                         [this] { chosen(); },
                                                         [this](const std::string& words) {
                                                             dialog_.set_label("fault", words);
                                                         }},
          heads_(desk_), rows_(desk_), rules_(desk_), file_(context, frame),
          pause_(context, dialog_.guarded([this] { refresh(); })) {
        dialog_.set_items("start", starts());
        dialog_.choose("start", 0);
        listen();
        show();
        go(heads_page);
        refresh();
        dialog_.set_label("fault", said);
        file_.keep(designer_.result());
    }

    std::optional<FormSpec> run() {
        while (!dialog_.run())
            if (file_.may_leave(designer_.result()))
                return std::nullopt;
        return designer_.result();
    }

private:
    std::string text(const char* key, const office::Refused::Arguments& arguments = {}) const {
        return office::string(context_, key, arguments);
    }

    std::vector<std::string> starts() const {
        std::vector<std::string> all{text("designer.start.this"), text("designer.start.blank")};
        for (const FormSpec& form : templates_)
            all.push_back(form.code + ": " + form.title);
        return all;
    }

    void listen() {
        dialog_.on_choose("pages", [this] {
            if (!desk_.showing)
                go(std::max(dialog_.choice("pages"), 0) + 1);
        });
        dialog_.on_choose("start", [this] {
            if (!desk_.showing)
                start();
        });
        for (const char* const field : {"code", "title", "note"})
            dialog_.on_type(field, [this, field] {
                if (!desk_.showing)
                    typed(field);
            });
        dialog_.on_tick("around", [this] {
            if (!desk_.showing)
                take_around();
        });
        on_press("undo", [this] { designer_.undo(); });
        on_press("redo", [this] { designer_.redo(); });
        on_press("settle", [this] { designer_.settle(doubts_here()); });
        on_press("open", [this] { open(); });
        dialog_.on_press("save", [this] { refusable([this] { save(); }); });
        dialog_.on_press("help", [this] { refusable([this] { open_guide(context_); }); });
        dialog_.on_press("ok", [this] { accept(); });
    }

    /// What may change all fields.
    void on_press(const char* button, std::function<void()> work) {
        dialog_.on_press(button, [this, work = std::move(work)] {
            refusable(work);
            show();
            show_steps();
            show_doubts();
            refresh();
        });
    }

    void refusable(const std::function<void()>& work) {
        try {
            work();
        } catch (const office::Refused& refused) {
            dialog_.set_label("fault", text(refused.key.c_str(), refused.arguments));
        }
    }

    void start() {
        const auto at = static_cast<std::size_t>(std::max(dialog_.choice("start"), 0));
        if (at == 0)
            return;
        designer_.replace(at == 1 ? blank_form(context_) : templates_.at(at - 2));
        show();
        changed();
    }

    /// What a sheet has around the form for who fills it in; in a text document there is none of it.
    void take_around() {
        const bool wanted = !dialog_.value("around").empty();
        designer_.change([&](FormSpec& form) {
            form.sheet = wanted ? session::library(context_)->sheet : form::SheetParts();
            return true;
        });
        changed();
    }

    void typed(const char* field) {
        const std::string words = dialog_.value(field);
        designer_.change(
            [&](FormSpec& form) {
                (field == std::string_view("code")    ? form.code
                 : field == std::string_view("title") ? form.title
                                                      : form.note) = words;
                return true;
            },
            field);
        changed();
    }

    /// All fields anew.
    void show() {
        const Showing showing(desk_);
        const FormSpec& form = designer_.spec();
        dialog_.set_value("code", form.code);
        dialog_.set_value("title", form.title);
        dialog_.set_value("note", form.note);
        dialog_.set_value("around", form.sheet == form::SheetParts() ? "" : "1");
        heads_.show();
        rows_.show();
        rules_.show();
    }

    void changed() {
        dialog_.set_label("fault", {});
        for (const char* const field : fields_with_faults)
            dialog_.mark(field, {});
        show_steps();
        show_doubts();
        pause_.begin();
    }

    void chosen() {
        show_doubts();
        pause_.begin();
    }

    void show_steps() {
        dialog_.enable("undo", designer_.can_undo());
        dialog_.enable("redo", designer_.can_redo());
    }

    /// What takes longer than a letter typed may: after a pause.
    void refresh() {
        const Showing showing(desk_);
        if (page_ == rules_page)
            rules_.show();
        show_picture();
    }

    void show_picture() {
        const FormSpec form = designer_.result();
        const auto rows_flawed = [](const form::Flaw& flaw) { return flaw.path.starts_with("/rows"); };
        const auto faults = designer_.faults();
        const bool drawable = std::none_of(faults.begin(), faults.end(), rows_flawed);
        const auto [first, count] = heads_.chosen_leaves();
        if (drawable)
            dialog_.set_picture(
                "preview",
                picture_of(context_, form::picture(form, {.rows = 3,
                                                          .marked_first = first,
                                                          .marked_count = page_ == heads_page ? count : 0})));
        dialog_.set_label(
            "previewLabel",
            text("designer.preview", {{"columns", std::to_string(form::leaves(form.columns).size())},
                                      {"rows", std::to_string(form::body_rows(form).size())}}));
    }

    // What is not sure

    std::vector<Doubt> doubts_here() const {
        std::vector<Doubt> here;
        for (const Doubt& one : designer_.doubts())
            if (page_of(one) == page_ && one.key.empty())
                here.push_back(one);
        if (page_ == heads_page)
            for (const Doubt& one : heads_.doubts())
                here.push_back(one);
        return here;
    }

    void show_doubts() {
        const Showing showing(desk_);
        std::string words;
        for (const Doubt& one : doubts_here())
            words +=
                (words.empty() ? "" : "\n") +
                text("designer.doubt",
                     {{"what",
                       text((std::string("designer.doubt.") + names[static_cast<int>(one.what)]).c_str())},
                      {"why", text(one.why.c_str())}});
        const auto& all = designer_.doubts();
        const bool none_open = std::none_of(
            all.begin(), all.end(), [](const Doubt& one) { return one.certainty == form::Certainty::open; });
        dialog_.set_label("doubts", !words.empty() ? words
                                    : none_open    ? std::string()
                                                   : text("designer.doubt.elsewhere"));
        dialog_.show("settle", !words.empty());
        for (int page = 1; page <= pages; ++page) {
            const auto count = std::count_if(all.begin(), all.end(), [page](const Doubt& one) {
                return one.certainty == form::Certainty::open && page_of(one) == page;
            });
            const std::string name = text(("designer.page." + std::to_string(page)).c_str());
            dialog_.set_item("pages", page - 1,
                             count == 0 ? name
                                        : text("designer.page.doubtful",
                                               {{"page", name}, {"count", std::to_string(count)}}));
        }
    }

    void go(int page) {
        page_ = static_cast<Page>(page);
        const Showing showing(desk_);
        if (dialog_.choice("pages") != page - 1) {
            std::vector<std::string> items;
            for (int each = 1; each <= pages; ++each)
                items.push_back(text(("designer.page." + std::to_string(each)).c_str()));
            dialog_.set_items("pages", items);
            dialog_.choose("pages", page - 1);
        }
        dialog_.set_step(page);
        if (page == rules_page)
            rules_.show();
        show_steps();
        show_doubts();
        pause_.begin();
    }

    // The end

    void accept() {
        const auto faults = designer_.faults();
        if (faults.empty())
            return dialog_.end();
        const form::Flaw& first = faults.front();
        go(page_of(first));
        if (const auto place = form::place_at(designer_.spec(), first.path); !place.empty())
            heads_.choose(place);
        dialog_.refuse(field_of(first), text(first.expected.c_str(), {{"found", first.found}}));
    }

    const char* field_of(const form::Flaw& flaw) const {
        switch (page_of(flaw)) {
        case heads_page:
            return flaw.path.ends_with("/title") ? "headTitle" : "heads";
        case rows_page:
            return designer_.spec().rows.from_year != 0 || designer_.spec().rows.to_year != 0 ? "fromYear"
                   : designer_.spec().rows.free != 0                                          ? "freeRows"
                                                                                              : "names";
        case rules_page:
            return "rules";
        case words_page:
            break;
        }
        return "title";
    }

    void open() {
        if (!file_.may_leave(designer_.result()))
            return;
        const auto form = file_.open();
        if (!form)
            return;
        designer_.replace(*form);
        file_.keep(*form);
    }

    void save() {
        if (file_.save(designer_.result()))
            dialog_.set_label("fault", text("designer.saved"));
    }

    const Reference<css::uno::XComponentContext> context_;
    form::Designer designer_;
    const std::vector<FormSpec> templates_;
    Dialog dialog_;
    DesignerDesk desk_;
    DesignerHeads heads_;
    DesignerRows rows_;
    DesignerRules rules_;
    DesignFile file_;
    Page page_ = heads_page;
    Pause pause_; ///< last: gone before what its action works on
};

} // namespace

FormSpec blank_form(const Reference<css::uno::XComponentContext>& context) {
    FormSpec form;
    form::Column key, first;
    key.title = office::string(context, "designer.blank.key");
    key.key = "c1";
    key.kind = form::ColumnKind::key;
    first.title = office::string(context, "designer.blank.column");
    first.key = "c2";
    form.columns = {key, first};
    form.rows.free = 5;
    return form;
}

std::optional<FormSpec> ask_design(const Reference<css::uno::XComponentContext>& context,
                                   const Reference<css::frame::XFrame>& frame, form::Designer designer,
                                   const std::string& said) {
    return FormDesigner(context, frame, std::move(designer), said).run();
}

} // namespace kehoach::faces
