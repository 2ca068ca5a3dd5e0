// SPDX-License-Identifier: MPL-2.0
#include "plan/insertion.hpp"

#include "plan/insertion_text.hpp"

namespace kehoach::plan {

namespace {

using document::Document;
using document::Place;

class Decision {
public:
    Decision(const Document& document, const Plan& plan, const std::optional<Place>& cursor,
             const profile::Profile* profile)
        : text_(document, plan), profile_(profile) {
        if (cursor)
            cursor_ = text_.line_at(*cursor);
        placed_ = cursor.has_value();
    }

    Insertion of(Part part) {
        switch (part) {
        case Part::header:
            header();
            break;
        case Part::preamble:
            preamble();
            break;
        case Part::section:
            section();
            break;
        case Part::citation:
        case Part::deadline:
            words();
            break;
        case Part::recipients:
            at_end_of_main(Role::recipients_title, Role::recipient, "insert.has-recipients");
            if (made_.allowed())
                stand_beside(made_, text_, is_signature);
            break;
        case Part::signature:
            at_end_of_main(Role::sign_role, Role::sign_name, "insert.has-signature");
            if (made_.allowed())
                stand_beside(made_, text_, is_recipients);
            break;
        case Part::outline:
            attachment("appendix:");
            break;
        case Part::appendix:
            attachment({});
            count_appendices(made_, text_, profile_);
            break;
        }
        return std::move(made_);
    }

private:
    void header() {
        made_.at = Insertion::At::start;
        made_.around.titled = text_.has_main(Role::doc_type);
        made_.around.followed = made_.around.titled && text_.is_paragraph(0);
        for (const auto role : {Role::party_title, Role::national_title, Role::number})
            if (text_.has_main(role))
                refuse("insert.has-header");
        for (const auto role : {Role::issuer, Role::place_date})
            if (made_.around.titled && text_.has_main(role))
                refuse("insert.has-header");
    }

    /// The cursor in running text of the body, outside tables and outside what the form fixes.
    bool in_running_text() {
        if (!cursor_)
            return !placed_ || refuse("insert.not-in-text");
        if (text_.paragraph(*cursor_).story != "body" || text_.paragraph(*cursor_).cell)
            return refuse("insert.not-in-text");
        return !text_.is_begun() || is_running(text_.line(*cursor_).role) || text_.follows_title(*cursor_) ||
               refuse("insert.not-in-text");
    }
    bool refuse(const char* reason) {
        made_.refused = reason;
        return false;
    }

    void preamble() {
        if (!in_running_text())
            return;
        if (text_.has_main(Role::legal_basis) || text_.has_main(Role::preamble))
            made_.refused = "insert.has-preamble";
        else if (cursor_ && text_.is_begun() &&
                 (text_.line(*cursor_).part != "main" ||
                  (text_.last_title() && *cursor_ < *text_.last_title()) || text_.heading_before(*cursor_)))
            made_.refused = "insert.preamble-place";
    }

    void section() {
        if (!in_running_text())
            return;
        if (!cursor_)
            return;
        if (text_.line(*cursor_).part.starts_with("copy")) {
            made_.refused = "insert.not-in-text";
            return;
        }
        go_on_from(made_, text_, *cursor_);
        end_behind(made_, text_, profile_, *cursor_);
    }

    void words() {
        if (placed_ && (!cursor_ || (text_.is_begun() && !takes_words(text_.line(*cursor_).role))))
            made_.refused = "insert.not-in-text";
    }

    /// Before the first attachment, else at the end of the text.
    void at_end_of_main(Role one, Role other, const char* there) {
        if (text_.has_main(one) || text_.has_main(other))
            made_.refused = there;
        before_first([](const Line& each) { return each.part != "main"; });
    }

    template<class Wanted>
    void before_first(Wanted wanted) {
        made_.at = Insertion::At::end;
        const auto found = text_.first([&](const Line& each) {
            return text_.document().paragraphs[each.paragraph].story == "body" && wanted(each);
        });
        if (!found)
            return;
        made_.at = Insertion::At::before;
        made_.before = text_.paragraph(*found).index;
    }

    /// Behind the text; an outline before the appendices.
    void attachment(std::string_view before) {
        made_.at = Insertion::At::end;
        if (!before.empty())
            before_first([&](const Line& each) { return each.part.starts_with(before); });
    }

    const InsertionText text_;
    const profile::Profile* profile_;
    std::optional<std::size_t> cursor_;
    bool placed_ = false;
    Insertion made_;
};

} // namespace

Insertion insertion_of(const Document& document, const Plan& plan, Part part,
                       const std::optional<Place>& cursor, const profile::Profile* profile) {
    return Decision(document, plan, cursor, profile).of(part);
}

} // namespace kehoach::plan
