// SPDX-License-Identifier: MPL-2.0
// Every grammar that reads running text. Places lie within the text, behind each other.
#include "bytes.hpp"
#include "grammar/citation.hpp"
#include "grammar/date.hpp"
#include "grammar/deadline.hpp"
#include "grammar/document_number.hpp"
#include "grammar/impossible_time.hpp"
#include "grammar/label.hpp"
#include "grammar/label_list.hpp"
#include "text/breaks.hpp"
#include "text/legacy_conversion.hpp"
#include "text/normal_form.hpp"
#include "text/utf.hpp"

#include <vector>

namespace kehoach::fuzz {

void take(std::string_view bytes) {
    const text::Decoded decoded = text::decode(bytes);
    text::to_unicode(decoded.text, text::Legacy::tcvn3);
    text::to_unicode(decoded.text, text::Legacy::vni);
    const text::Normalised normal = text::normalise(decoded.text);
    promise(text::nfc(normal.text) == normal.text, "what is normalised stays as it is");
    for (std::size_t at = 0; at <= normal.text.size(); ++at)
        promise(normal.original(at) <= decoded.text.size(), "a place leads back into the original");

    const std::string_view words = normal.text;
    for (const grammar::Deadline& deadline : grammar::find_deadlines(words)) {
        promise(deadline.start < deadline.end && deadline.end <= words.size(), "a deadline stands in its text");
        grammar::last_day(deadline);
        grammar::iso(deadline);
    }
    for (const grammar::Citation& citation : grammar::find_citations(words))
        promise(citation.start < citation.end && citation.end <= words.size(), "a citation stands in its text");
    for (std::size_t from = 0; from < words.size();) {
        const auto date = grammar::find_date(words, from);
        if (!date)
            break;
        promise(from <= date->start && date->start < date->end && date->end <= words.size(), "a date stands in its text");
        if (date->date.complete() && grammar::is_valid(date->date))
            promise(grammar::parse_iso(grammar::iso(date->date)) == date->date, "a date is read as it is written");
        from = date->end;
    }
    std::vector<std::uint32_t> breaks;
    text::gather_breaks(words, breaks);
    grammar::impossible_times(words, breaks);
    grammar::find_number(words);
    grammar::parse_number_line(words);
    grammar::parse_label(words);
    grammar::label_list(words, 0);
}

} // namespace kehoach::fuzz
