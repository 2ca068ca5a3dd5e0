// SPDX-License-Identifier: MPL-2.0
#include "faces/form_designer.hxx"

#include "faces/design_file.hxx"
#include "faces/designer_doubts.hxx"
#include "faces/designer_rows.hxx"
#include "faces/designer_rules.hxx"
#include "faces/form_dialog.hxx"
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

constexpr const char* fields_with_faults[] = {"title", "headTitle", "heads", "fromYear",
                                              "names", "freeRows",  "rules"};

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
          heads_(desk_), doubts_(desk_, heads_), rows_(desk_), rules_(desk_), file_(context, frame),
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
        dialog_.on_choose("pages",
                          unless_showing(desk_, [this] { go(std::max(dialog_.choice("pages"), 0) + 1); }));
        dialog_.on_choose("start", unless_showing(desk_, [this] { start(); }));
        for (const char* const field : {"code", "title", "note"})
            dialog_.on_type(field, unless_showing(desk_, [this, field] { typed(field); }));
        dialog_.on_tick("around", unless_showing(desk_, [this] { take_around(); }));
        on_press("undo", [this] { designer_.undo(); });
        on_press("redo", [this] { designer_.redo(); });
        on_press("settle", [this] { designer_.settle(doubts_.on(page_)); });
        on_press("open", [this] { open(); });
        dialog_.on_press("save", [this] { refusable([this] { save(); }); });
        dialog_.on_press("ok", [this] { accept(); });
    }

    /// What may change all fields.
    void on_press(const char* button, std::function<void()> work) {
        dialog_.on_press(button, [this, work = std::move(work)] {
            refusable(work);
            show();
            show_steps();
            doubts_.show(page_);
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
        doubts_.show(page_);
        pause_.begin();
    }

    void chosen() {
        doubts_.show(page_);
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

    void go(int page) {
        page_ = static_cast<DesignerPage>(page);
        const Showing showing(desk_);
        if (dialog_.choice("pages") != page - 1) {
            std::vector<std::string> items;
            for (int each = words_page; each <= last_page; ++each)
                items.push_back(text(("designer.page." + std::to_string(each)).c_str()));
            dialog_.set_items("pages", items);
            dialog_.choose("pages", page - 1);
        }
        dialog_.set_step(page);
        if (page == rules_page)
            rules_.show();
        show_steps();
        doubts_.show(page_);
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
        dialog_.refuse(field_of(first, designer_.spec()),
                       text(first.expected.c_str(), {{"found", first.found}}));
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
    const DesignerDoubts doubts_;
    DesignerRows rows_;
    DesignerRules rules_;
    DesignFile file_;
    DesignerPage page_ = heads_page;
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
