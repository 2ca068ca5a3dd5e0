// SPDX-License-Identifier: MPL-2.0
#include "writer/pieces.hxx"

#include <com/sun/star/container/XEnumerationAccess.hpp>

namespace kehoach::writer {

namespace {

using document::Atom;

class Reader {
public:
    void read(const Ref<css::container::XEnumerationAccess>& container) {
        const auto portions = container->createEnumeration();
        while (portions->hasMoreElements())
            add(as_any<css::beans::XPropertySet>(portions->nextElement()));
    }

    std::vector<Piece> result;

private:
    void add(const Properties& portion) {
        static const OUString kind("TextPortionType");
        const auto type = value<OUString>(portion->getPropertyValue(kind));
        if (type == "Redline")
            mark_deleted(portion);
        else if (deleted_ > 0 || type == "Bookmark" || type == "SoftPageBreak" || type == "Annotation" ||
                 type == "AnnotationEnd")
            return;
        else if (type == "InContentMetadata" || type == "ContentControl")
            read_inside(portion, type);
        else if (type == "Footnote")
            put(portion, OUString(sal_Unicode(0x200B)), Atom::note_anchor);
        else if (type == "TextField")
            put(portion, as<css::text::XTextRange>(portion)->getString(), Atom::field);
        else if (type == "Frame")
            put(portion, {}, Atom::frame);
        else
            put(portion, as<css::text::XTextRange>(portion)->getString(), Atom::none);
    }

    /// Deletions may overlap other changes: counted, not toggled.
    void mark_deleted(const Properties& portion) {
        if (get<OUString>(portion, "RedlineType") != "Delete" || get<bool>(portion, "IsCollapsed"))
            return;
        deleted_ += get<bool>(portion, "IsStart") ? 1 : -1;
    }

    void read_inside(const Properties& portion, const OUString& type) {
        const Ref<css::container::XEnumerationAccess> inside(portion->getPropertyValue(type),
                                                             css::uno::UNO_QUERY);
        if (inside.is())
            read(inside);
    }

    void put(const Properties& portion, const OUString& text, Atom atom) {
        result.push_back({text, atom, portion, as<css::text::XTextRange>(portion)});
    }

    int deleted_ = 0;
};

} // namespace

std::vector<Piece> pieces(const Ref<css::text::XTextRange>& paragraph) {
    Reader reader;
    reader.read(as<css::container::XEnumerationAccess>(paragraph));
    return std::move(reader.result);
}

} // namespace kehoach::writer
