// SPDX-License-Identifier: MPL-2.0
#include "writer/remarks.hxx"

#include "office/text.hxx"
#include "writer/uno.hxx"
#include "writer/walk.hxx"

#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/util/DateTime.hpp>
#include <map>

namespace kehoach::writer {

namespace {

std::string shown(const css::util::DateTime& day) {
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return day.Year == 0 ? std::string()
                         : two(day.Day) + "/" + two(day.Month) + "/" + std::to_string(day.Year);
}

/// So much of a paragraph that it is known again.
std::string beginning(const OUString& text) {
    constexpr sal_Int32 most = 80;
    return text.getLength() > most ? office::utf8(text.copy(0, most)) + "…" : office::utf8(text);
}

FoundRemark::Kind kind_of(const OUString& type) {
    if (type == "Insert")
        return FoundRemark::Kind::insertion;
    return type == "Delete" ? FoundRemark::Kind::deletion : FoundRemark::Kind::other;
}

class Reader {
public:
    std::vector<FoundRemark> read(const Model& model) {
        for (const Spot& spot : walk(model))
            if (spot.paragraph.is())
                paragraph(spot);
        return std::move(found_);
    }

private:
    void paragraph(const Spot& spot) {
        const auto portions = as<css::container::XEnumerationAccess>(spot.paragraph)->createEnumeration();
        while (portions->hasMoreElements())
            portion(spot, as_any<css::text::XTextRange>(portions->nextElement()));
        for (const auto& [id, at] : open_)
            found_[at].words += " "; // goes on in the next paragraph
    }

    void portion(const Spot& spot, const Ref<css::text::XTextRange>& range) {
        const auto properties = as<css::beans::XPropertySet>(range);
        const auto type = get<OUString>(properties, "TextPortionType");
        if (type == "Annotation")
            comment(spot, get<Ref<css::beans::XPropertySet>>(properties, "TextField"));
        else if (type == "Redline")
            change(spot, properties);
        else
            for (const auto& [id, at] : open_)
                found_[at].words += office::utf8(range->getString());
    }

    void comment(const Spot& spot, const Ref<css::beans::XPropertySet>& field) {
        found_.push_back({FoundRemark::Kind::comment, office::utf8(get<OUString>(field, "Author")),
                          shown(get<css::util::DateTime>(field, "DateTimeValue")),
                          office::utf8(get<OUString>(field, "Content")),
                          beginning(spot.paragraph->getString()), spot.story, spot.index});
    }

    void change(const Spot& spot, const Properties& mark) {
        const auto id = get<OUString>(mark, "RedlineIdentifier");
        if (get<bool>(mark, "IsCollapsed"))
            return;
        if (!get<bool>(mark, "IsStart")) {
            open_.erase(id);
            return;
        }
        open_[id] = found_.size();
        found_.push_back({kind_of(get<OUString>(mark, "RedlineType")),
                          office::utf8(get<OUString>(mark, "RedlineAuthor")),
                          shown(get<css::util::DateTime>(mark, "RedlineDateTime")),
                          {},
                          beginning(spot.paragraph->getString()),
                          spot.story,
                          spot.index});
    }

    std::map<OUString, std::size_t> open_; ///< changes that have begun, by id: place in found_
    std::vector<FoundRemark> found_;
};

} // namespace

std::vector<FoundRemark> find_remarks(const Model& model) {
    return Reader().read(model);
}

} // namespace kehoach::writer
