// SPDX-License-Identifier: MPL-2.0
#include "office/gate.hxx"
#include "office/text.hxx"
#include "writer/bookmarks.hxx"
#include "writer/edits.hxx"
#include "writer/locate.hxx"
#include "writer/looks.hxx"
#include "writer/number_looks.hxx"
#include "writer/numbering.hxx"
#include "writer/pieces.hxx"
#include "writer/protection.hxx"
#include "writer/read_looks.hxx"
#include "writer/styles.hxx"

#include <algorithm>
#include <com/sun/star/awt/FontSlant.hpp>
#include <com/sun/star/awt/FontUnderline.hpp>
#include <com/sun/star/awt/FontWeight.hpp>
#include <com/sun/star/beans/XMultiPropertyStates.hpp>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>

namespace kehoach::writer {

namespace {

/// Looks of its own would hide the style's. Emphasis of single words is the writer's, and stays.
void clear_looks(const Spot& spot) {
    const auto whole = spot.text->createTextCursorByRange(spot.paragraph);
    // A paragraph has no XMultiPropertyStates; a cursor over it does.
    as<css::beans::XMultiPropertyStates>(whole)->setPropertiesToDefault(paragraph_look_names());
    const auto states = as<css::beans::XPropertyState>(whole);
    const auto mark =
        as<css::beans::XPropertyState>(spot.text->createTextCursorByRange(spot.paragraph->getEnd()));
    const auto now = states->getPropertyStates(char_names());
    for (sal_Int32 n = 0; n < now.getLength(); ++n) {
        const OUString& name = char_names()[n];
        const bool always = name == "CharFontName" || name == "CharHeight" || name == "CharLocale";
        const bool mixed = now[n] == css::beans::PropertyState_AMBIGUOUS_VALUE;
        if (!always && mixed)
            continue;
        if (now[n] != css::beans::PropertyState_DEFAULT_VALUE)
            states->setPropertyToDefault(name);
        // A file of Word gives the end of a paragraph a look, which its number has too.
        if (mark->getPropertyState(name) == css::beans::PropertyState_DIRECT_VALUE)
            mark->setPropertyToDefault(name);
    }
}

/// Spread or squeezed letters are how a line was once made to fit.
void set_evenly(const Spot& spot) {
    const auto whole = spot.text->createTextCursorByRange(spot.paragraph);
    const auto states = as<css::beans::XPropertyState>(whole);
    for (const char* const name : {"CharKerning", "CharScaleWidth"}) {
        const OUString property = OUString::createFromAscii(name);
        if (states->getPropertyState(property) != css::beans::PropertyState_DEFAULT_VALUE)
            states->setPropertyToDefault(property);
    }
}

bool is_kept(const Spot& spot) {
    const auto inside = spot.text->createTextCursorByRange(spot.paragraph->getStart());
    return is_protected(as<css::beans::XPropertySet>(inside));
}

/// Of a list the paragraph was in, nothing stays: its style says how it counts. The list that a paragraph of
/// a Word file stands in by itself stays where it is taken back to the style's at once.
void leave_list(const Properties& paragraph) {
    const auto states = as<css::beans::XPropertyState>(paragraph);
    if (states->getPropertyState("NumberingStyleName") != css::beans::PropertyState_DEFAULT_VALUE)
        set(paragraph, "NumberingStyleName", OUString());
    for (const char* const name : {"NumberingStyleName", "NumberingLevel", "OutlineLevel"}) {
        const OUString property = OUString::createFromAscii(name);
        if (states->getPropertyState(property) != css::beans::PropertyState_DEFAULT_VALUE)
            states->setPropertyToDefault(property);
    }
}

void count_from(const Properties& paragraph, const std::optional<int>& start) {
    if (get<bool>(paragraph, "ParaIsNumberingRestart") != start.has_value())
        set(paragraph, "ParaIsNumberingRestart", start.has_value());
    if (start && get<sal_Int16>(paragraph, "NumberingStartValue") != *start)
        set(paragraph, "NumberingStartValue", static_cast<sal_Int16>(*start));
}

/// Words that say nothing of it have that of the words around them.
document::CharLook emphasis_of(const document::CharLook& look, const document::CharLook& around = {}) {
    document::CharLook emphasis;
    emphasis.bold = look.bold ? look.bold : around.bold;
    emphasis.italic = look.italic ? look.italic : around.italic;
    emphasis.underline = look.underline ? look.underline : around.underline;
    return emphasis;
}

/// Words of one emphasis.
struct Words {
    Ref<css::text::XTextCursor> range;
    document::CharLook emphasis;
};

/// What is said of the words themselves; else they are plain.
document::CharLook own_emphasis(const Ref<css::text::XTextCursor>& words, const document::CharLook& plain) {
    const auto states = as<css::beans::XPropertyState>(words);
    const auto look = as<css::beans::XPropertySet>(words);
    const auto says = [&](const char* name) {
        return states->getPropertyState(OUString::createFromAscii(name)) ==
               css::beans::PropertyState_DIRECT_VALUE;
    };
    document::CharLook own = plain;
    if (says("CharWeight"))
        own.bold = get<float>(look, "CharWeight") > css::awt::FontWeight::NORMAL;
    if (says("CharPosture"))
        own.italic = get<css::awt::FontSlant>(look, "CharPosture") != css::awt::FontSlant_NONE;
    if (says("CharUnderline"))
        own.underline = get<sal_Int16>(look, "CharUnderline") != css::awt::FontUnderline::NONE;
    return own;
}

std::vector<Words> words_of(const Spot& spot, const document::CharLook& plain) {
    std::vector<Words> found;
    for (const Piece& piece : pieces(spot.paragraph)) {
        if (piece.atom != document::Atom::none || piece.text.isEmpty())
            continue;
        const auto range = spot.text->createTextCursorByRange(piece.range);
        found.push_back({range, own_emphasis(range, plain)});
    }
    return found;
}

/// In the look of running text, and in no outline; words that stood out still do. Gives the emphasis of the
/// number, which stands out as it did, or else as the first words do: the whole paragraph is told of it, for
/// a number looks as its paragraph.
document::CharLook run_along(const Spot& spot, const Counting& counting) {
    const auto plain = emphasis_of(counting.look.chars);
    const auto all = words_of(spot, plain);
    const auto& first = all.empty() ? plain : all.front().emphasis;
    const auto number = counting.runs.empty() ? first : emphasis_of(counting.runs.front().look, first);
    const auto whole = spot.text->createTextCursorByRange(spot.paragraph);
    set_all(whole, properties(counting.look.chars));
    set_all(whole, properties(number));
    for (const auto& [range, emphasis] : all)
        if (emphasis != number)
            set_all(range, properties(emphasis));
    for (const document::Run& run : counting.runs) {
        const std::size_t cut = counting.label.size();
        if (run.end <= cut)
            continue;
        const Reading words = read_range(spot, std::max(run.start, cut) - cut, run.end - cut);
        if (words.range.is())
            set_all(words.range, properties(emphasis_of(run.look)));
    }
    set_all(spot.paragraph, properties(counting.look.look));
    set(as<css::beans::XPropertySet>(spot.paragraph), "OutlineLevel", sal_Int16(0));
    return number;
}

enum class Step { nothing, done, left };

class Restyler {
public:
    Restyler(office::UndoScope& scope, const Model& model)
        : scope_(scope), bookmarks_(model), addresses_(model) {}

    Step give(const Restyle& wanted) {
        const Spot* spot = addresses_.find(wanted.place);
        if (!spot || !spot->paragraph.is())
            return Step::left;
        const auto paragraph = as<css::beans::XPropertySet>(spot->paragraph);
        const auto& counting = wanted.counting;
        const bool numbered = wanted.style.number_level > 0;
        if (is_as_wanted(paragraph, wanted))
            return Step::nothing;
        if (is_kept(*spot) || (counting && !take_label(*spot, counting->label)))
            return Step::left;
        if (!has_style(paragraph, wanted))
            set(paragraph, "ParaStyleName", office::ustring(wanted.style.name));
        clear_looks(*spot);
        if (wanted.even)
            set_evenly(*spot);
        if (numbered || !wanted.style.bullet.empty())
            leave_list(paragraph);
        if (counting && numbered)
            count_from(paragraph, counting->start);
        set_all(spot->paragraph, properties(wanted.emphasis));
        if (counting && counting->running)
            look_of_number(wanted.place, paragraph, run_along(*spot, *counting));
        else
            look_of_number(wanted.place, paragraph, wanted.emphasis);
        set_all(spot->paragraph, properties(wanted.kept));
        return Step::done;
    }

    const std::vector<NumberLook>& numbers() const { return numbers_; }

private:
    void look_of_number(const document::Place& place, const Properties& paragraph,
                        const document::CharLook& look) {
        if (look != document::CharLook() || says_look(paragraph))
            numbers_.push_back(number_look_of(place, paragraph, look));
    }

    static bool has_style(const Properties& paragraph, const Restyle& wanted) {
        return get<OUString>(paragraph, "ParaStyleName") == office::ustring(wanted.style.name);
    }

    static bool is_as_wanted(const Properties& paragraph, const Restyle& wanted) {
        const auto& counting = wanted.counting;
        const bool counts =
            !counting || (counting->label.empty() &&
                          (wanted.style.number_level == 0 || counts_as_wanted(paragraph, *counting)));
        return counts && has_style(paragraph, wanted);
    }

    static bool counts_as_wanted(const Properties& paragraph, const Counting& counting) {
        const bool restarts = get<bool>(paragraph, "ParaIsNumberingRestart");
        const bool in_outline = get<sal_Int16>(paragraph, "OutlineLevel") > 0;
        return restarts == counting.start.has_value() && in_outline != counting.running;
    }

    bool take_label(const Spot& spot, const std::string& label) const {
        if (label.empty())
            return true;
        const Reading reading = read_range(spot, 0, label.size());
        if (!reading.range.is() || reading.holds_atom || !reading.text.starts_with(label))
            return false;
        bookmarks_.keep_on_undo(scope_, as<css::text::XTextRange>(spot.paragraph)->getString());
        reading.range->setString({});
        return true;
    }

    office::UndoScope& scope_;
    BookmarkedBeginnings bookmarks_;
    Addresses addresses_;
    std::vector<NumberLook> numbers_;
};

} // namespace

Restyled restyle(office::UndoScope& scope, const Model& model, const document::Document& styles,
                 const std::vector<Restyle>& paragraphs) {
    office::require_writer(model);
    office::require_editable(model);
    write_bullets(scope, model, styles);
    write_styles(scope, model, styles);
    write_ladder(model, styles);
    Restyler restyler(scope, model);
    Restyled done;
    // Leaving a heading style costs the more the more headings stand behind it.
    for (std::size_t at = paragraphs.size(); at-- > 0;) {
        const Step step = restyler.give(paragraphs[at]);
        done.count += step == Step::done ? 1 : 0;
        if (step == Step::left)
            done.left.push_back(at);
    }
    look_like(scope, model, restyler.numbers());
    return done;
}

} // namespace kehoach::writer
