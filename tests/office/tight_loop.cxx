// SPDX-License-Identifier: MPL-2.0
#include "tight_loop.hxx"

#include "office/text.hxx"
#include "tight_frame.hxx"
#include "writer/paragraph_text.hxx"
#include "writer/read_looks.hxx"

#include <algorithm>
#include <com/sun/star/beans/XMultiPropertySet.hpp>
#include <com/sun/star/beans/XPropertySet.hpp>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/text/XTextTable.hpp>
#include <map>
#include <tuple>
#include <vector>

namespace kehoach::test {

namespace {

using css::uno::Any;
using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using rtl::OUString;
using Names = css::uno::Sequence<OUString>;
using Range = Reference<css::text::XTextRange>;
using States = css::uno::Sequence<css::beans::PropertyState>;

enum Own { shown = 1, list = 2, level = 3, style = 7 };

const Names& of_paragraphs() {
    static const auto names =
        office::seq<OUString>({"BreakType", "ListLabelString", "NumberingStyleName", "NumberingLevel",
                               "ParaIsNumberingRestart", "OutlineLevel", "PageDescName", "ParaStyleName"});
    return names;
}

const Names& of_looks() {
    static const auto names = office::seq<OUString>(
        {"BottomBorder", "CharFontName", "CharHeight", "CharLocale", "CharPosture", "CharUnderline",
         "CharWeight", "ParaAdjust", "ParaBottomMargin", "ParaFirstLineIndent", "ParaKeepTogether",
         "ParaLeftMargin", "ParaLineSpacing", "ParaRightMargin", "ParaTopMargin", "TopBorder"});
    return names;
}

Reference<css::container::XEnumeration> enumerate(const Reference<css::uno::XInterface>& object) {
    return Reference<css::container::XEnumerationAccess>(object, UNO_QUERY_THROW)->createEnumeration();
}

template<class Wanted>
std::vector<OUString> chosen(const Names& names, const States& states, sal_Int32 count, Wanted wanted) {
    std::vector<OUString> result;
    for (sal_Int32 n = 0; n < count; ++n)
        if (wanted(states[n]))
            result.push_back(names[n]);
    return result;
}

bool is_own(css::beans::PropertyState state) {
    return state != css::beans::PropertyState_DEFAULT_VALUE;
}
bool differs(css::beans::PropertyState state) {
    return state == css::beans::PropertyState_AMBIGUOUS_VALUE;
}
bool is_direct(css::beans::PropertyState state) {
    return state == css::beans::PropertyState_DIRECT_VALUE;
}
bool is_alike(css::beans::PropertyState state) {
    return !differs(state);
}

class Loop {
public:
    explicit Loop(bool atoms) : atoms_(atoms) {}

    void read(const Reference<css::text::XText>& text) {
        for (const auto all = enumerate(text); all->hasMoreElements();) {
            const Any block = all->nextElement();
            if (const Range paragraph(block, UNO_QUERY); paragraph.is())
                read(text, paragraph);
            else if (const Reference<css::text::XTextTable> table(block, UNO_QUERY); table.is())
                read(table);
        }
    }

    std::set<OUString> styles() const {
        std::set<OUString> names;
        for (const auto& [key, known] : known_)
            names.insert(std::get<0>(key));
        return names;
    }

private:
    void read(const Reference<css::text::XTextTable>& table) {
        read_table_tightly(table);
        for (const OUString& name : table->getCellNames()) {
            const auto cell = table->getCellByName(name);
            Reference<css::beans::XPropertySet>(cell, UNO_QUERY_THROW)->getPropertyValue("RowSpan");
            read(Reference<css::text::XText>(cell, UNO_QUERY_THROW));
        }
    }

    void read(const Reference<css::text::XText>& text, const Range& paragraph) {
        read_looks(paragraph);
        if (atoms_ || (!read_portion(paragraph) && !paragraph->getString().isEmpty()))
            read_runs(text, paragraph);
    }

    /// Numbers come with the paragraph; what sign a list has, only its rules tell.
    void read_sign(const Range& paragraph, const css::uno::Sequence<Any>& values) {
        OUString label, name;
        sal_Int16 depth = 0;
        values[shown] >>= label;
        values[list] >>= name;
        values[level] >>= depth;
        if (!label.isEmpty() || name.isEmpty() || !signs_.emplace(name, depth).second)
            return;
        const Reference<css::container::XIndexAccess> rules(
            Reference<css::beans::XPropertySet>(paragraph, UNO_QUERY_THROW)
                ->getPropertyValue("NumberingRules"),
            UNO_QUERY_THROW);
        rules->getByIndex(depth);
    }

    void read_looks(const Range& paragraph) {
        const Reference<css::beans::XMultiPropertySet> properties(paragraph, UNO_QUERY_THROW);
        const auto values = properties->getPropertyValues(of_paragraphs());
        read_sign(paragraph, values);
        std::tuple<OUString, OUString, sal_Int16> key;
        values[style] >>= std::get<0>(key);
        values[list] >>= std::get<1>(key);
        values[level] >>= std::get<2>(key);
        const Reference<css::beans::XPropertyState> states(paragraph, UNO_QUERY_THROW);
        const auto own =
            chosen(of_looks(), states->getPropertyStates(of_looks()), of_looks().getLength(), is_own);
        const bool fresh = known_.emplace(std::move(key), true).second;
        if (fresh)
            properties->getPropertyValues(of_looks());
        else if (!own.empty())
            properties->getPropertyValues({own.data(), static_cast<sal_Int32>(own.size())});
    }

    /// Of a paragraph that has one.
    static bool read_portion(const Range& paragraph) {
        const auto portions = enumerate(paragraph);
        if (!portions->hasMoreElements())
            return false;
        const Any portion = portions->nextElement();
        if (portions->hasMoreElements() || Range(portion, UNO_QUERY_THROW)->getString().isEmpty())
            return false;
        const Names& names = writer::portion_names();
        const auto states = Reference<css::beans::XPropertyState>(portion, UNO_QUERY_THROW)->getPropertyStates(names);
        read_values({portion, UNO_QUERY_THROW}, chosen(names, states, writer::run_names().getLength(), is_direct));
        return true;
    }

    void read_runs(const Reference<css::text::XText>& text, const Range& paragraph) const {
        const Reference<css::beans::XPropertyState> whole(text->createTextCursorByRange(paragraph),
                                                          UNO_QUERY_THROW);
        const Names& names = writer::piece_names();
        const sal_Int32 count = writer::run_names().getLength();
        const auto states = whole->getPropertyStates(names);
        const bool in_pieces = std::any_of(states.begin(), states.end(), differs);
        read_values({whole, UNO_QUERY_THROW}, chosen(names, states, count, in_pieces ? is_alike : is_direct));
        if (const auto differing = chosen(names, states, count, differs); atoms_ || !differing.empty())
            for (const auto portions = enumerate(paragraph); portions->hasMoreElements();)
                read_portion(portions->nextElement(), differing);
    }

    static void read_portion(const Any& portion, const std::vector<OUString>& differing) {
        const Reference<css::beans::XPropertySet> properties(portion, UNO_QUERY_THROW);
        properties->getPropertyValue("TextPortionType");
        Range(portion, UNO_QUERY_THROW)->getString();
        read_values(properties, differing);
    }

    static void read_values(const Reference<css::beans::XPropertySet>& properties,
                            const std::vector<OUString>& names) {
        for (const OUString& name : names)
            properties->getPropertyValue(name);
    }

    std::map<std::tuple<OUString, OUString, sal_Int16>, bool> known_;
    std::set<std::pair<OUString, sal_Int16>> signs_;
    const bool atoms_;
};

} // namespace

void read_tightly(const Reference<css::frame::XModel>& model) {
    model->lockControllers();
    Loop loop(writer::has_atoms(model));
    for (const auto& text : read_around_tightly(model))
        loop.read(text);
    read_styles_tightly(model, loop.styles());
    model->unlockControllers();
}

} // namespace kehoach::test
