// SPDX-License-Identifier: MPL-2.0
// What the tests of the Writer adapter run within the office.
#include "data.hpp"
#include "document/origin.hpp"
#include "document_difference.hxx"
#include "generator.hpp"
#include "inside_examples.hxx"
#include "inside_times.hxx"
#include "office/text.hxx"
#include "plan/compose.hpp"
#include "plan_comparison.hxx"
#include "sample_document.hxx"
#include "text/work.hpp"
#include "writer/edits.hxx"
#include "writer/insert.hxx"
#include "writer/layout.hxx"
#include "writer/length.hxx"
#include "writer/snapshot.hxx"

#include <cmath>
#include <com/sun/star/lang/IllegalArgumentException.hpp>
#include <com/sun/star/lang/XSingleComponentFactory.hpp>
#include <com/sun/star/task/XJob.hpp>
#include <com/sun/star/util/XCloseable.hpp>
#include <cppuhelper/factory.hxx>
#include <cppuhelper/implbase1.hxx>

namespace {

using namespace kehoach;
using css::uno::Any;
using document::Document;
using Model = css::uno::Reference<css::frame::XModel>;
using Arguments = css::uno::Sequence<css::beans::NamedValue>;

template<typename T>
T argument(const Arguments& arguments, const char* name, T fallback = {}) {
    for (const css::beans::NamedValue& each : arguments)
        if (each.Name.equalsAscii(name))
            each.Value >>= fallback;
    return fallback;
}

/// The sample, or a random plan where a profile is named.
Document wanted(const Arguments& arguments) {
    const std::string profile = office::utf8(argument<rtl::OUString>(arguments, "Profile"));
    if (profile.empty())
        return test::sample_document();
    const auto spec =
        test::generate(static_cast<std::uint64_t>(argument<sal_Int32>(arguments, "Seed", 1)), profile);
    return plan::compose(spec, test::profile_for(spec)).document;
}

Any insert(const Model& model, const Arguments& arguments) {
    office::UndoScope scope(model, "insert");
    const auto where = static_cast<writer::Where>(argument<sal_Int32>(arguments, "Where"));
    writer::insert(scope, model, wanted(arguments), where, argument<sal_Int32>(arguments, "Before", -1));
    if (argument<bool>(arguments, "Fail"))
        throw std::runtime_error("asked to fail");
    return {};
}

/// Piece by piece, one block each, the document reads as in one go.
bool reads_alike_in_pieces(const Model& model) {
    writer::SnapshotInPieces pieces(model);
    while (!pieces.read_for(std::chrono::milliseconds(0))) {
    }
    return pieces.take() == writer::snapshot(model);
}

Any compare(const Model& model, const Arguments& arguments) {
    if (!reads_alike_in_pieces(model))
        return Any(rtl::OUString("in pieces it reads otherwise"));
    return Any(office::ustring(test::compared(wanted(arguments), writer::snapshot(model))));
}

/// One edit of a paragraph of the body, or of the first page; the reason where it was left out.
Any edit(const Model& model, const Arguments& arguments) {
    document::Edit one;
    one.kind = static_cast<document::Edit::Kind>(argument<sal_Int32>(arguments, "Kind"));
    one.place.paragraph = argument<sal_Int32>(arguments, "Paragraph");
    one.place.start = static_cast<std::size_t>(argument<sal_Int32>(arguments, "Start"));
    one.place.end = static_cast<std::size_t>(argument<sal_Int32>(arguments, "End"));
    one.place.excerpt = office::utf8(argument<rtl::OUString>(arguments, "Excerpt"));
    one.text = office::utf8(argument<rtl::OUString>(arguments, "Text"));
    one.style = office::utf8(argument<rtl::OUString>(arguments, "Style"));
    if (one.kind == document::Edit::Kind::page) {
        one.page = writer::snapshot(model).pages.front();
        one.page.left_mm = 25;
        one.page.number_shown = true;
    }
    one.look.align = document::Align::right;
    one.chars.bold = true;
    office::UndoScope scope(model, "edit");
    return Any(office::ustring(writer::apply(scope, model, {one}).front().reason));
}

/// The same words of the first paragraph of several stories by others, in one step; reasons, one a line.
Any edit_stories(const Model& model, const Arguments& arguments) {
    const std::string from = office::utf8(argument<rtl::OUString>(arguments, "Excerpt"));
    std::vector<document::Edit> edits;
    for (const rtl::OUString& story : argument<css::uno::Sequence<rtl::OUString>>(arguments, "Stories")) {
        document::Edit& one = edits.emplace_back();
        one.place = {office::utf8(story), 0, 0, 0, from.size(), from};
        one.text = office::utf8(argument<rtl::OUString>(arguments, "Text"));
    }
    office::UndoScope scope(model, "edits");
    std::string reasons;
    for (const auto& outcome : writer::apply(scope, model, edits))
        reasons += outcome.reason + "\n";
    return Any(office::ustring(reasons));
}

/// Who says the size of the letters and how the lines are set, of each paragraph of the body.
Any origins(const Model& model) {
    const Document read = writer::snapshot(model);
    const auto named = [&](const document::Paragraph& paragraph, document::Trait trait) {
        const auto origin = document::origin_of(read, paragraph, trait);
        return origin.style
                   ? origin.style->name
                   : std::string(origin.kind == document::Origin::Kind::direct ? "direct" : "standard");
    };
    std::string all;
    for (const auto& paragraph : read.paragraphs)
        if (paragraph.story == "body")
            all += named(paragraph, document::Trait::size) + "/" + named(paragraph, document::Trait::align) +
                   ";";
    return Any(office::ustring(all));
}

/// How many sheets there are, and where each paragraph of the body stands: from, to, lines.
Any laid_out(const Model& model) {
    Document read = writer::snapshot(model);
    writer::read_layout(model, read);
    std::string all = std::to_string(read.sheets);
    for (const auto& paragraph : read.paragraphs)
        if (paragraph.laid)
            all += " " + std::to_string(paragraph.laid->page) + "-" +
                   std::to_string(paragraph.laid->end_page) + "/" + std::to_string(paragraph.laid->lines);
    return Any(office::ustring(all));
}

/// Lengths of the lines drawn at each paragraph, and where the first page has its number.
Any drawn(const Model& model) {
    const Document read = writer::snapshot(model);
    std::string all;
    for (const auto& paragraph : read.paragraphs)
        for (const double length : paragraph.drawn_mm)
            all += std::to_string(paragraph.index) + ":" + std::to_string(std::lround(length)) + ";";
    const document::Page& page = read.pages.front();
    return Any(office::ustring(all + (page.number_shown       ? "header"
                                      : page.number_in_footer ? "footer"
                                                              : "none")));
}

Any go_to(const Model& model, const Arguments& arguments) {
    document::Place place;
    place.paragraph = argument<sal_Int32>(arguments, "Paragraph");
    place.start = static_cast<std::size_t>(argument<sal_Int32>(arguments, "Start"));
    place.end = static_cast<std::size_t>(argument<sal_Int32>(arguments, "End"));
    return Any(writer::go_to(model, place));
}

void close(const Model& model) {
    css::uno::Reference<css::util::XCloseable>(model, css::uno::UNO_QUERY_THROW)->close(true);
}

/// Somebody closes the document while it is read: `Any` of whether reading ended by an exception of UNO.
Any close_while_reading(const Model& model) {
    bool open = true;
    const text::Watch watch([&] {
        if (std::exchange(open, false))
            close(model);
        return true;
    });
    try {
        writer::snapshot(model);
    } catch (const css::uno::Exception&) {
        return Any(!open);
    }
    return Any(false);
}

/// And while it is edited.
Any close_while_editing(const Model& model) {
    document::Edit one;
    one.kind = document::Edit::Kind::replace_text;
    one.place.end = 1;
    one.text = "x";
    try {
        office::UndoScope scope(model, "edits");
        writer::apply(scope, model, {one});
        close(model);
        writer::apply(scope, model, {one});
    } catch (const css::uno::Exception&) {
        return Any(true);
    }
    return Any(false);
}

class Inside : public cppu::WeakImplHelper1<css::task::XJob> {
public:
    explicit Inside(css::uno::Reference<css::uno::XComponentContext> context)
        : context_(std::move(context)) {}

    Any SAL_CALL execute(const Arguments& arguments) override {
        const auto model = argument<Model>(arguments, "Model");
        const auto job = argument<rtl::OUString>(arguments, "Job");
        try {
            if (job == "insert")
                return insert(model, arguments);
            if (job == "edit")
                return edit(model, arguments);
            if (job == "edit_stories")
                return edit_stories(model, arguments);
            if (job == "origins")
                return origins(model);
            if (job == "laid_out")
                return laid_out(model);
            if (job == "is_long")
                return Any(writer::is_long(model));
            if (job == "drawn")
                return drawn(model);
            if (job == "go_to")
                return go_to(model, arguments);
            if (job == "snapshot")
                return Any(office::ustring(test::said(writer::snapshot(model))));
            if (job == "example")
                return Any(office::ustring(test::example_in_writer(
                    model, static_cast<std::size_t>(argument<sal_Int32>(arguments, "Number")))));
            if (job == "snapshot_ms")
                return Any(test::snapshot_ms(context_, model));
            if (job == "longest_piece_ms")
                return Any(test::longest_piece_ms(context_, model));
            if (job == "look_again_ms")
                return Any(test::look_again_ms(context_, model));
            if (job == "layout_ms")
                return Any(test::layout_ms(context_, model));
            if (job == "known_loop_ms")
                return Any(test::known_loop_ms(context_, model));
            if (job == "tight_loop_ms")
                return Any(test::tight_loop_ms(context_, model));
            if (job == "close_while_reading")
                return close_while_reading(model);
            if (job == "close_while_editing")
                return close_while_editing(model);
            if (job == "compare")
                return compare(model, arguments);
        } catch (const std::exception& fault) {
            throw css::lang::IllegalArgumentException(office::ustring(fault.what()), nullptr, 0);
        }
        throw css::lang::IllegalArgumentException("no such job", nullptr, 0);
    }

private:
    css::uno::Reference<css::uno::XComponentContext> context_;
};

css::uno::Reference<css::uno::XInterface>
    SAL_CALL create(const css::uno::Reference<css::uno::XComponentContext>& context) {
    return static_cast<cppu::OWeakObject*>(new Inside(context));
}

} // namespace

extern "C" SAL_DLLPUBLIC_EXPORT void component_getImplementationEnvironment(const char** environment,
                                                                            void**) {
    *environment = "gcc3";
}

extern "C" SAL_DLLPUBLIC_EXPORT void* component_getFactory(const char* name, void*, void*) {
    const auto factory = cppu::createSingleComponentFactory(create, rtl::OUString::createFromAscii(name), {});
    factory->acquire();
    return factory.get();
}
