// SPDX-License-Identifier: MPL-2.0
#include "faces/progress.hxx"

#include "faces/dialog.hxx"
#include "office/gone.hxx"
#include "office/locked.hxx"
#include "office/strings.hxx"
#include "office/text.hxx"
#include "text/work.hpp"

#include <algorithm>
#include <chrono>
#include <com/sun/star/awt/AsyncCallback.hpp>
#include <com/sun/star/awt/XCallback.hpp>
#include <com/sun/star/task/XStatusIndicatorFactory.hpp>
#include <cppuhelper/implbase1.hxx>
#include <exception>
#include <optional>

namespace kehoach::faces {

using css::uno::Reference;

namespace {

using Context = Reference<css::uno::XComponentContext>;

/// The progress bar of a frame: each step lets the office draw and hear its windows.
class Bar {
public:
    Bar(const Reference<css::frame::XFrame>& frame, const std::string& words) {
        const Reference<css::task::XStatusIndicatorFactory> factory(frame, css::uno::UNO_QUERY);
        if (!factory.is())
            return;
        bar_ = factory->createStatusIndicator();
        bar_->start(office::ustring(words), whole);
    }
    ~Bar() {
        if (bar_.is())
            office::unless_gone([&] { bar_->end(); });
    }
    Bar(const Bar&) = delete;
    Bar& operator=(const Bar&) = delete;

    /// How much is left nobody knows: every step takes a part of the rest.
    void step() {
        constexpr sal_Int32 part = 40;
        done_ += std::max<sal_Int32>(1, (whole - done_) / part);
        if (bar_.is())
            bar_->setValue(done_);
    }

    /// Who knows says so.
    void is_at(double done) {
        done_ = static_cast<sal_Int32>(whole * done);
        step();
    }

private:
    static constexpr sal_Int32 whole = 100'000;
    Reference<css::task::XStatusIndicator> bar_;
    sal_Int32 done_ = 0;
};

/// Work that the event loop of a window begins.
class Task final : public cppu::WeakImplHelper1<css::awt::XCallback> {
public:
    Task(Bar& bar, Dialog& window, const std::function<void()>& work)
        : bar_(bar), window_(&window), work_(&work) {}

    void SAL_CALL notify(const css::uno::Any&) override {
        if (window_ == nullptr)
            return;
        run();
        office::unless_gone([&] { window_->end(); });
    }

    /// Where the window never came up (no display), the work is done without it.
    void finish() {
        window_ = nullptr;
        if (!begun_)
            run();
        if (failure_)
            std::rethrow_exception(failure_);
    }
    void cancel() { cancelled_ = true; }

private:
    void run() {
        begun_ = true;
        const text::Watch watch([this] { return go_on(); });
        try {
            (*work_)();
        } catch (const std::exception&) {
            failure_ = std::current_exception();
        } catch (const css::uno::Exception&) {
            failure_ = std::current_exception();
        }
    }

    bool go_on() {
        constexpr std::chrono::milliseconds slice{40};
        const auto now = std::chrono::steady_clock::now();
        if (now - last_ >= slice) {
            bar_.step();
            last_ = std::chrono::steady_clock::now();
        }
        return !cancelled_;
    }

    Bar& bar_;
    Dialog* window_;
    const std::function<void()>* work_;
    std::chrono::steady_clock::time_point last_ = std::chrono::steady_clock::now();
    std::exception_ptr failure_;
    bool begun_ = false, cancelled_ = false;
};

} // namespace

void with_progress(const Context& context, const Reference<css::frame::XFrame>& frame, const char* title,
                   const char* said, const std::function<void(const Tell&)>& work) {
    std::optional<office::Locked> locked;
    if (const auto controller = frame->getController(); controller.is() && controller->getModel().is())
        locked.emplace(controller->getModel());
    Dialog window(context, frame, "ProgressDialog");
    window.set_title(office::string(context, title));
    window.set_label("said", office::string(context, said));
    Bar bar(frame, office::string(context, title));
    const std::function<void()> told = [&] {
        work([&](const std::string& words, double done) {
            window.set_label("said", words);
            bar.is_at(done);
        });
    };
    auto* const task = new Task(bar, window, told);
    const Reference<css::awt::XCallback> held(task);
    window.on_press("cancel", [task] { task->cancel(); });
    window.on_escape([task] { task->cancel(); });
    css::awt::AsyncCallback::create(context)->addCallback(held, css::uno::Any());
    window.run();
    task->finish();
}

void with_progress(const Context& context, const Reference<css::frame::XFrame>& frame, const char* title,
                   const char* said, const std::function<void()>& work) {
    with_progress(context, frame, title, said, [&](const Tell&) { work(); });
}

void with_progress(const Context& context, const Reference<css::frame::XFrame>& frame,
                   const session::DocumentSession& session, const std::function<void()>& work) {
    if (!session.takes_long())
        return work();
    with_progress(context, frame, "dialog.progress.title", "dialog.progress.said", work);
}

} // namespace kehoach::faces
