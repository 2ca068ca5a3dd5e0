// SPDX-License-Identifier: MPL-2.0
#include "inside_times.hxx"

#include "office/text.hxx"
#include "writer/snapshot.hxx"

#include <algorithm>
#include <chrono>
#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/beans/XMultiPropertySet.hpp>
#include <com/sun/star/beans/XPropertyState.hpp>
#include <com/sun/star/container/XEnumerationAccess.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <cppuhelper/implbase1.hxx>
#include <functional>
#include <future>

namespace kehoach::test {

namespace {

using css::uno::Reference;
using css::uno::UNO_QUERY;
using css::uno::UNO_QUERY_THROW;
using rtl::OUString;
using Model = Reference<css::frame::XModel>;
using Context = Reference<css::uno::XComponentContext>;
using Names = css::uno::Sequence<OUString>;

double time(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
}

const Names& of_characters() {
    static const auto names = office::seq<OUString>(
        {"CharFontName", "CharHeight", "CharLocale", "CharPosture", "CharUnderline", "CharWeight"});
    return names;
}

const Names& of_paragraphs() {
    static const auto names = office::seq<OUString>({"BreakType",
                                                     "ListLabelString",
                                                     "NumberingStyleName",
                                                     "NumberingLevel",
                                                     "ParaIsNumberingRestart",
                                                     "OutlineLevel",
                                                     "PageDescName",
                                                     "ParaStyleName",
                                                     "CharFontName",
                                                     "CharHeight",
                                                     "CharLocale",
                                                     "CharPosture",
                                                     "CharUnderline",
                                                     "CharWeight",
                                                     "BottomBorder",
                                                     "ParaAdjust",
                                                     "ParaBottomMargin",
                                                     "ParaFirstLineIndent",
                                                     "ParaKeepTogether",
                                                     "ParaLeftMargin",
                                                     "ParaLineSpacing",
                                                     "ParaRightMargin",
                                                     "ParaTopMargin",
                                                     "TopBorder"});
    return names;
}

Reference<css::container::XEnumeration> enumerate(const Reference<css::uno::XInterface>& object) {
    return Reference<css::container::XEnumerationAccess>(object, UNO_QUERY_THROW)->createEnumeration();
}

void read_portions(const Reference<css::text::XTextRange>& paragraph) {
    for (const auto portions = enumerate(paragraph); portions->hasMoreElements();) {
        const Reference<css::text::XTextRange> portion(portions->nextElement(), UNO_QUERY_THROW);
        portion->getString();
        Reference<css::beans::XMultiPropertySet>(portion, UNO_QUERY_THROW)
            ->getPropertyValues(of_characters());
    }
}

void read_paragraph(const Reference<css::text::XText>& text,
                    const Reference<css::text::XTextRange>& paragraph) {
    paragraph->getString();
    Reference<css::beans::XMultiPropertySet>(paragraph, UNO_QUERY_THROW)->getPropertyValues(of_paragraphs());
    const Reference<css::beans::XPropertyState> whole(text->createTextCursorByRange(paragraph),
                                                      UNO_QUERY_THROW);
    const auto states = whole->getPropertyStates(of_characters());
    if (std::find(states.begin(), states.end(), css::beans::PropertyState_AMBIGUOUS_VALUE) != states.end())
        read_portions(paragraph);
}

void read_body(const Model& model) {
    const auto text = Reference<css::text::XTextDocument>(model, UNO_QUERY_THROW)->getText();
    model->lockControllers();
    for (const auto all = enumerate(text); all->hasMoreElements();)
        if (const Reference<css::text::XTextRange> one(all->nextElement(), UNO_QUERY); one.is())
            read_paragraph(text, one);
    model->unlockControllers();
}

class Posted final : public cppu::WeakImplHelper1<css::awt::XCallback> {
public:
    explicit Posted(const std::function<void()>& work) : task_([&work] { return time(work); }) {}
    void SAL_CALL notify(const css::uno::Any&) override { task_(); }
    std::future<double> result() { return task_.get_future(); }

private:
    std::packaged_task<double()> task_;
};

/// As a command runs: from another thread the office is two to three times slower.
double time_on_main_thread(const Context& context, const std::function<void()>& work) {
    auto* const posted = new Posted(work);
    const Reference<css::awt::XCallback> held(posted);
    auto result = posted->result();
    css::awt::AsyncCallback::create(context)->addCallback(held, css::uno::Any());
    return result.get();
}

} // namespace

double snapshot_ms(const Context& context, const Model& model) {
    return time_on_main_thread(context, [&] { writer::snapshot(model); });
}

double bare_loop_ms(const Context& context, const Model& model) {
    return time_on_main_thread(context, [&] { read_body(model); });
}

} // namespace kehoach::test
