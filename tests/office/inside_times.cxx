// SPDX-License-Identifier: MPL-2.0
#include "inside_times.hxx"

#include "known_loop.hxx"
#include "office/text.hxx"
#include "session/judge.hxx"
#include "session/mark_board.hxx"
#include "tight_loop.hxx"
#include "writer/layout.hxx"
#include "writer/snapshot.hxx"

#include <algorithm>
#include <chrono>
#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/text/XParagraphCursor.hpp>
#include <com/sun/star/text/XTextDocument.hpp>
#include <cppuhelper/implbase1.hxx>
#include <functional>
#include <future>
#include <memory>
#include <numeric>
#include <vector>

namespace kehoach::test {

namespace {

using css::uno::Reference;
using Model = Reference<css::frame::XModel>;
using Context = Reference<css::uno::XComponentContext>;

double time(const std::function<void()>& work) {
    const auto start = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - start).count();
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
    document::Document kept; // the loop beside it keeps nothing, and has nothing to let go of
    return time_on_main_thread(context, [&] { kept = writer::snapshot(model); });
}

double longest_piece_ms(const Context& context, const Model& model) {
    constexpr std::chrono::milliseconds piece{30};
    std::unique_ptr<writer::SnapshotInPieces> pieces;
    double longest =
        time_on_main_thread(context, [&] { pieces = std::make_unique<writer::SnapshotInPieces>(model); });
    for (bool all = false; !all;)
        longest = std::max(longest, time_on_main_thread(context, [&] { all = pieces->read_for(piece); }));
    return std::max(longest, time_on_main_thread(context, [&] { pieces->take(); }));
}

double layout_ms(const Context& context, const Model& model) {
    auto document = writer::snapshot(model);
    return time_on_main_thread(context, [&] { writer::read_layout(model, document); });
}

double known_loop_ms(const Context& context, const Model& model) {
    return time_on_main_thread(context, [&] { read_as_known(model); });
}

double tight_loop_ms(const Context& context, const Model& model) {
    return time_on_main_thread(context, [&] { read_tightly(model); });
}

namespace {

/// Types a letter behind the text, and gives the words of its last paragraph.
std::string type_a_letter(const Model& model) {
    const auto text = Reference<css::text::XTextDocument>(model, css::uno::UNO_QUERY_THROW)->getText();
    text->insertString(text->getEnd(), "a", false);
    const Reference<css::text::XParagraphCursor> paragraph(text->createTextCursorByRange(text->getEnd()),
                                                           css::uno::UNO_QUERY_THROW);
    paragraph->gotoStartOfParagraph(true);
    return office::utf8(paragraph->getString());
}

} // namespace

css::uno::Sequence<double> look_again_ms(const Context& context, const Model& model) {
    std::shared_ptr<session::DocumentSession> session;
    std::shared_ptr<session::CheckReading> reading;
    session::Judged judged;
    std::string typed;
    time_on_main_thread(context, [&] {
        session = session::DocumentSession::of(context, model);
        session->check({}, "vi");
        typed = type_a_letter(model);
    });
    std::vector<double> pieces{time_on_main_thread(context, [&] { reading = session->begin_live(); })};
    for (bool all = false; !all;)
        pieces.push_back(time_on_main_thread(context, [&] { all = session->read_live(*reading); }));
    reading->only_ours = false;
    const double other = time([&] { judged = session::judge(*reading); });
    judged.ours = true;
    pieces.push_back(time_on_main_thread(context, [&] { session->take_live(*reading, std::move(judged)); }));
    constexpr int paragraphs = 100;
    const double marked = time([&] {
        for (int i = 0; i < paragraphs; ++i)
            session::MarkBoard::all().marks("1", typed + std::to_string(i));
    });
    time_on_main_thread(context, [&] { session.reset(); });
    const double all[] = {std::accumulate(pieces.begin(), pieces.end(), 0.0), std::ranges::max(pieces), other,
                          marked / paragraphs};
    return {all, static_cast<sal_Int32>(std::size(all))};
}

} // namespace kehoach::test
