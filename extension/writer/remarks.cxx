// SPDX-License-Identifier: MPL-2.0
#include "writer/remarks.hxx"

#include "office/text.hxx"
#include "writer/finding_notes.hxx"
#include "writer/uno.hxx"
#include "writer/walk.hxx"

#include <algorithm>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/container/XNamed.hpp>
#include <com/sun/star/util/DateTime.hpp>
#include <map>

namespace kehoach::writer {

namespace {

std::string shown(const css::util::DateTime& day) {
    const auto two = [](int number) { return (number < 10 ? "0" : "") + std::to_string(number); };
    return day.Year == 0 ? std::string()
                         : two(day.Day) + "/" + two(day.Month) + "/" + std::to_string(day.Year);
}

/// So much of a text that it is known again.
std::string beginning(const OUString& text) {
    constexpr sal_Int32 most = 80;
    if (text.getLength() <= most)
        return office::utf8(text);
    const sal_Int32 blank = text.lastIndexOf(' ', most + 1); // whole words
    return office::utf8(text.copy(0, blank > 0 ? blank : most)) + "…";
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
    using Kind = FoundRemark::Kind;

    /// A change that has begun.
    struct Change {
        std::size_t at = 0; ///< in found_
        Kind kind = Kind::other;
    };
    /// A comment whose passage has begun.
    struct Passage {
        OUString name;
        std::size_t at = 0; ///< in found_
        OUString words;
    };

    void paragraph(const Spot& spot) {
        const auto first = found_.size();
        accepted_ = {};
        passages_.clear();
        ended_ = none;
        const auto portions = as<css::container::XEnumerationAccess>(spot.paragraph)->createEnumeration();
        while (portions->hasMoreElements())
            portion(spot, as_any<css::text::XTextRange>(portions->nextElement()));
        for (const auto& [id, change] : open_)
            words_of(change) += " "; // goes on in the next paragraph
        for (auto at = first; at < found_.size(); ++at)
            if (found_[at].about.empty())
                found_[at].about = beginning(accepted_);
    }

    void portion(const Spot& spot, const Ref<css::text::XTextRange>& range) {
        const auto properties = as<css::beans::XPropertySet>(range);
        const auto type = get<OUString>(properties, "TextPortionType");
        if (type == "Annotation")
            comment(spot, get<Ref<css::beans::XPropertySet>>(properties, "TextField"));
        else if (type == "AnnotationEnd")
            close_passage(as_any<css::container::XNamed>(properties->getPropertyValue("Bookmark")));
        else if (type == "Redline")
            change(spot, properties);
        else
            text(range->getString());
    }

    /// What is struck out is no part of what stands there.
    void text(const OUString& words) {
        if (words.isEmpty())
            return;
        ended_ = none;
        bool stays = true;
        for (const auto& [id, change] : open_) {
            words_of(change) += office::utf8(words);
            stays = stays && change.kind != Kind::deletion;
        }
        if (!stays)
            return;
        accepted_ += words;
        for (auto& passage : passages_)
            passage.words += words;
    }

    std::string& words_of(const Change& change) {
        auto& one = found_[change.at];
        return one.kind == Kind::replacement && change.kind == Kind::insertion ? one.instead : one.words;
    }

    void comment(const Spot& spot, const Ref<css::beans::XPropertySet>& field) {
        passages_.push_back({get<OUString>(field, "Name"), found_.size(), {}});
        found_.push_back({Kind::comment,
                          office::utf8(get<OUString>(field, "Author")),
                          shown(get<css::util::DateTime>(field, "DateTimeValue")),
                          office::utf8(get<OUString>(field, "Content")),
                          {},
                          {},
                          spot.story,
                          spot.index,
                          is_finding_note(field)});
    }

    void close_passage(const Ref<css::container::XNamed>& mark) {
        const auto passage = std::find_if(passages_.begin(), passages_.end(), [&](const Passage& one) {
            return mark.is() && one.name == mark->getName();
        });
        if (passage == passages_.end())
            return;
        found_[passage->at].about = beginning(passage->words);
        passages_.erase(passage);
    }

    void change(const Spot& spot, const Properties& mark) {
        const auto id = get<OUString>(mark, "RedlineIdentifier");
        if (get<bool>(mark, "IsCollapsed"))
            return;
        if (!get<bool>(mark, "IsStart")) {
            if (const auto change = open_.find(id); change != open_.end())
                ended_ = change->second.at;
            open_.erase(id);
            return;
        }
        FoundRemark made{kind_of(get<OUString>(mark, "RedlineType")),
                         office::utf8(get<OUString>(mark, "RedlineAuthor")),
                         shown(get<css::util::DateTime>(mark, "RedlineDateTime")),
                         {},
                         {},
                         {},
                         spot.story,
                         spot.index};
        if (!replaces(made)) {
            open_[id] = {found_.size(), made.kind};
            found_.push_back(std::move(made));
            return;
        }
        open_[id] = {ended_, made.kind};
        auto& other = found_[ended_];
        if (other.kind == Kind::insertion)
            std::swap(other.words, other.instead);
        other.kind = Kind::replacement;
        ended_ = none;
    }

    /// Whether it makes a replacement with the change that ended right before it.
    bool replaces(const FoundRemark& made) const {
        if (ended_ == none || found_[ended_].author != made.author)
            return false;
        const auto other = found_[ended_].kind;
        return (other == Kind::deletion && made.kind == Kind::insertion) ||
               (other == Kind::insertion && made.kind == Kind::deletion);
    }

    static constexpr auto none = static_cast<std::size_t>(-1);

    std::map<OUString, Change> open_; ///< by id
    std::vector<Passage> passages_;
    OUString accepted_;        ///< of the paragraph, without what is struck out
    std::size_t ended_ = none; ///< the change that no text follows yet
    std::vector<FoundRemark> found_;
};

} // namespace

std::vector<FoundRemark> find_remarks(const Model& model) {
    return Reader().read(model);
}

} // namespace kehoach::writer
