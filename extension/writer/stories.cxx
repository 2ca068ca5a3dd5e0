// SPDX-License-Identifier: MPL-2.0
#include "writer/stories.hxx"

#include "office/text.hxx"
#include "writer/published.hxx"
#include "writer/styles.hxx"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XIndexAccess.hpp>
#include <com/sun/star/drawing/XShape.hpp>
#include <com/sun/star/lang/XServiceInfo.hpp>
#include <com/sun/star/style/XStyle.hpp>
#include <com/sun/star/text/XEndnotesSupplier.hpp>
#include <com/sun/star/text/XFootnotesSupplier.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <com/sun/star/text/XTextFieldsSupplier.hpp>
#include <com/sun/star/text/XTextFrame.hpp>
#include <com/sun/star/text/XTextFramesSupplier.hpp>

namespace kehoach::writer {

namespace {

using css::uno::UNO_QUERY;
using Text = Ref<css::text::XText>;

class Stories {
public:
    Stories(const Model& model, std::string_view only) : model_(model), only_(only) {}

    std::vector<Story> all() {
        add("body", as<css::text::XTextDocument>(model_)->getText());
        const auto sheets = wanted("header:") || wanted("footer:") ? sheets_in_use() : Sheets();
        page_texts(sheets, "header:", "Header");
        page_texts(sheets, "footer:", "Footer");
        frames();
        shapes();
        notes();
        comments();
        return std::move(result_);
    }

private:
    bool wanted(std::string_view kind) const { return kind.starts_with(only_) || only_.starts_with(kind); }

    void add(const std::string& name, const Text& text, const OUString& plain = {}) {
        if (name.starts_with(only_) && (text.is() || !plain.isEmpty()))
            result_.push_back({name, text, plain});
    }

    void add_numbered(const std::string& kind, int number, const Text& text, const OUString& plain = {}) {
        add(kind + std::to_string(number), text, plain);
    }

    using Sheets = std::vector<std::pair<OUString, Properties>>;

    /// Asking an unused style of the office for anything but whether it is used would make it.
    Sheets sheets_in_use() const {
        Sheets sheets;
        const auto styles = family(model_, "PageStyles");
        for (const OUString& name : styles->getElementNames())
            if (const Properties style = style_of(styles, name); as<css::style::XStyle>(style)->isInUse())
                sheets.emplace_back(name, style);
        return sheets;
    }

    void page_texts(const Sheets& sheets, const std::string& kind, const OUString& what) {
        for (const auto& [name, style] : sheets) {
            bool on = false;
            style->getPropertyValue(what + "IsOn") >>= on;
            if (!on)
                continue;
            bool shared = true;
            style->getPropertyValue(what + "IsShared") >>= shared;
            const auto text = [&](const char* part) {
                return Text(style->getPropertyValue(what + OUString::createFromAscii(part)), UNO_QUERY);
            };
            const std::string address = kind + office::utf8(name);
            if (!get<bool>(style, "FirstIsShared", true))
                add(address + ":first", text("TextFirst"));
            if (!shared)
                add(address + ":left", text("TextLeft"));
            add(address + ":right", text("Text"));
        }
    }

    void frames() {
        if (!wanted("frame:"))
            return;
        const Ref<css::container::XIndexAccess> all(
            as<css::text::XTextFramesSupplier>(model_)->getTextFrames(), UNO_QUERY);
        for (sal_Int32 n = 0; all.is() && n < all->getCount(); ++n)
            add_numbered("frame:", n + 1, as_any<css::text::XTextFrame>(all->getByIndex(n))->getText());
    }

    void shapes() {
        if (!wanted("shape:"))
            return;
        const auto all = draw_page(model_);
        for (sal_Int32 n = 0, number = 0; all.is() && n < all->getCount(); ++n) {
            const css::uno::Any drawn = all->getByIndex(n);
            const Text text(drawn, UNO_QUERY); // of a text box of Word it is a frame that nobody else lists
            const bool frame = Ref<css::text::XTextFrame>(drawn, UNO_QUERY).is();
            if (text.is() && !frame && !text->getString().isEmpty())
                add_numbered("shape:", ++number, text);
        }
    }

    void notes() {
        if (!wanted("footnote:"))
            return;
        int number = 0;
        const auto add_all = [&](const Ref<css::container::XIndexAccess>& all) {
            for (sal_Int32 n = 0; all.is() && n < all->getCount(); ++n)
                add_numbered("footnote:", ++number, Text(all->getByIndex(n), UNO_QUERY));
        };
        add_all(as<css::text::XFootnotesSupplier>(model_)->getFootnotes());
        add_all(as<css::text::XEndnotesSupplier>(model_)->getEndnotes());
    }

    void comments() {
        if (!wanted("comment:"))
            return;
        const auto fields = as<css::text::XTextFieldsSupplier>(model_)->getTextFields()->createEnumeration();
        for (int number = 0; fields->hasMoreElements();) {
            const auto field = as_any<css::lang::XServiceInfo>(fields->nextElement());
            if (field->supportsService("com.sun.star.text.textfield.Annotation"))
                add_numbered("comment:", ++number, {},
                             get<OUString>(as<css::beans::XPropertySet>(field), "Content"));
        }
    }

    const Model& model_;
    std::string_view only_;
    std::vector<Story> result_;
};

} // namespace

std::vector<Story> stories(const Model& model, std::string_view only) {
    return Stories(model, only).all();
}

} // namespace kehoach::writer
