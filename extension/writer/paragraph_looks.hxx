// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "document/look.hpp"
#include "writer/uno.hxx"

#include <com/sun/star/text/XTextRange.hpp>
#include <cstdint>
#include <map>
#include <string>
#include <tuple>

namespace kehoach::writer {

/// Looks of paragraphs. What a paragraph has from its style is asked of the office once for all paragraphs of
/// that style at such a place; of the others only what is their own.
class ParagraphLooks {
public:
    /// What decides how a paragraph looks that has nothing of its own. The place, for a style may have
    /// conditions.
    struct Place {
        OUString style, list;
        sal_Int16 level = 0;
        bool in_cell = false;
        std::string story;     ///< its kind: body, header, frame
        bool own_list = false; ///< set by `read`: the list is the paragraph's, not its style's
        bool operator==(const Place&) const = default;
        bool operator<(const Place& other) const {
            return std::tie(style, list, level, in_cell, story, own_list) <
                   std::tie(other.style, other.list, other.level, other.in_cell, other.story, other.own_list);
        }
    };
    struct Read {
        document::ParagraphLook look;
        document::CharLook chars; ///< of characters that have nothing of their own
        document::Traits direct;  ///< set on the paragraph as a whole
    };

    Read read(const Ref<css::text::XTextRange>& paragraph, Place place);

private:
    static constexpr std::size_t count = 16;
    using Mask = std::uint32_t;
    static constexpr Mask all = (Mask(1) << count) - 1;

    /// What is known of all that have nothing of their own there.
    struct Known {
        Mask known = 0;
        Read read;
    };

    const css::uno::Sequence<OUString>& names_of(Mask mask);
    /// Of what is asked for, only that not in `own` is true of the others too.
    Read ask(const Ref<css::text::XTextRange>& paragraph, Mask own, Known& known);

    Known& known_at(Place place);

    std::map<Place, Known> known_;
    std::map<Place, Known>::value_type* last_ = nullptr; ///< paragraphs of one kind stand together
    std::map<Mask, css::uno::Sequence<OUString>> names_;
};

} // namespace kehoach::writer
